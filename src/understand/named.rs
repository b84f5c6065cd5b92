//! Is a place named, or a kind of place to choose from?

use super::asks::Asked;
use super::decide::Decision;
use super::fits::{ask_of, fits};
use super::kinds;
use super::library::{Found, What};
use super::meaning::{Ask, Part};
use super::mentions::Mention;
use super::reading::Reading;
use super::thresholds::*;
use crate::text::normalise;

impl Decision<'_> {
    /// Whether a mention names an entity that is asked about, rather than a town to look in.
    pub(super) fn is_named(&self, mention: &Mention, asks: &[Asked]) -> bool {
        let Some(entity) = mention.entities.first() else {
            return false;
        };
        let wide = self.reading.heard("ask.recommend") && self.reading.group("kind").next().is_some();
        if mention.coverage < if wide { FULL_NAME } else { 0.56 } {
            return false;
        }
        // A part of a name that says no more than "bus", "free" or "ruins" names nothing beside what is looked for.
        let plain = |token: &usize| {
            self.reading.is_concept(*token, &["kind", "quality", "ask"]) || self.reading.is_town_word(*token)
        };
        let alone = self.situation.before.is_none() || self.reading.length() > SHORT;
        let territory = self.reading.content.territory();
        let own = territory.entity(*entity).and_then(|held| held.town.as_ref()).map(|town| town.to_native());
        let fits = self.is_of_kind_heard(*entity) && own.is_none_or(|town| self.is_asked_for(town));
        let in_part = mention.coverage < FULL_NAME && !fits;
        if in_part && alone && self.searches_by_kind() && mention.tokens.iter().all(plain) {
            return false;
        }
        // A town that is also an entry: the entry is meant when something is asked that it can answer.
        let strong = asks.iter().any(|asked| !asked.weak && self.has(*entity, asked.ask));
        let any = !self.reading.heard("ask.recommend") && asks.iter().any(|asked| self.has(*entity, asked.ask));
        let compared = self.reading.heard("logic.or") || self.reading.heard("logic.compare");
        let what = asks.iter().any(|asked| asked.ask == Ask::What) || self.reading.concepts().is_empty();
        let kinds_heard = self.reading.group("kind").next().is_some();
        mention.town.is_none() || ((any || what || compared) && !kinds_heard) || (strong && !self.searches_by_kind())
    }

    /// Whether it is of a kind that is looked for.
    fn is_of_kind_heard(&self, entity: u32) -> bool {
        let held = self.reading.content.territory().entity(entity);
        let of = |kind: &str| {
            kinds::is_sight(kind)
                && held.is_some_and(|held| held.kinds.iter().any(|own| kinds::is_a(own.as_str(), kind)))
        };
        self.reading.group("kind").any(|(kind, _)| of(kind))
    }

    /// Whether the question holds nothing but what is asked and when: then it is about what came before.
    pub(super) fn only_asks(&self) -> bool {
        only_asks(self.reading)
    }

    /// "Open on Sunday" beside a kind of places to choose from, or a month beside a name, is no name, whatever is called so.
    pub(super) fn only_says_when(&self, mention: &Mention) -> bool {
        let says = |token: usize| self.reading.is_concept(token, &["ask", "time"]);
        let time = mention.tokens.iter().all(|token| self.reading.is_concept(*token, &["time"]));
        let another = |other: &Mention| other.tokens != mention.tokens && other.coverage >= WHOLE_NAME;
        if time && self.reading.mentions.iter().any(another) {
            return true;
        }
        let beside = self.reading.group("kind").any(|(kind, concept)| {
            kinds::is_sight(kind) && !(concept.first..concept.end).any(|token| mention.tokens.contains(&token))
        });
        let of_kind = mention.entities.first().is_some_and(|entity| self.is_of_kind_heard(*entity));
        beside
            && mention.tokens.iter().any(|token| says(*token))
            && mention.tokens.iter().all(|token| says(*token) || !of_kind && self.reading.is_town_word(*token))
    }

    /// A name heard in part, while something else holds far more of the question.
    pub(super) fn is_outdone(&self, mention: &Mention, found: &[Found]) -> bool {
        let best = |own: bool| {
            let of = found.iter().filter(|found| match found.what {
                What::Fact(entity, _) => mention.entities.contains(&entity) == own,
                What::Topic(_) => false,
            });
            of.map(|found| found.of_question).fold(0.0, f32::max)
        };
        mention.coverage < FULL_NAME && best(false) >= BESIDE && best(false) >= best(true) + OUTDONE
    }

    /// What the names are parts of, where it holds more of the question than each of them and can be asked this: the
    /// shuttle from the airport to the station rather than the station.
    pub(super) fn connection(&self, mentions: &[&Mention], asks: &[Asked], found: &[Found]) -> Option<Part> {
        // How to get somewhere is asked of that place.
        let strong: Vec<Ask> =
            asks.iter().filter(|asked| !asked.weak && asked.ask != Ask::Access).map(|asked| asked.ask).collect();
        let ask = *strong.first()?;
        // The hours of a place that is named are its own.
        let hours = strong.iter().all(|ask| matches!(ask, Ask::OpenNow | Ask::OpeningHours));
        let can_tell = |mention: &&Mention| {
            mention.coverage >= WHOLE_NAME && mention.entities.first().is_some_and(|entity| self.has(*entity, ask))
        };
        if hours && mentions.iter().any(can_tell) {
            return None;
        }
        let named = |entity: &u32| mentions.iter().any(|mention| mention.entities.contains(entity));
        let mut facts = found.iter().filter_map(|found| match found.what {
            What::Fact(entity, _) => Some((entity, found)),
            What::Topic(_) => None,
        });
        let own = facts.clone().filter(|(entity, _)| named(entity)).map(|(_, found)| found.of_question);
        let own = own.fold(0.0, f32::max);
        let mut tokens = mentions.iter().flat_map(|mention| &mention.tokens);
        // Whoever names one place and says no more asks it of that place, and who names a town asks of nothing elsewhere.
        let says_more = |found: &Found| {
            let more = |token: &usize| {
                !mentions.iter().any(|mention| mention.tokens.contains(token))
                    && !self.reading.is_concept(*token, &["ask", "time"])
                    && !self.reading.is_town_word(*token)
            };
            mentions.len() > 1 || found.tokens.iter().any(more)
        };
        let lies_there = |entity: &u32| {
            let held = self.reading.content.territory().entity(*entity);
            held.and_then(|held| held.town.as_ref()).is_none_or(|town| self.is_asked_for(town.to_native()))
        };
        // The price of the boat is none of the island's.
        let told = mentions
            .iter()
            .any(|mention| mention.entities.iter().any(|entity| strong.iter().all(|ask| self.has(*entity, *ask))));
        let (entity, _) = facts.find(|(entity, found)| {
            !named(entity)
                && says_more(found)
                && lies_there(entity)
                && found.of_question >= own + if told { MORE_OF_IT } else { JUST_MORE }
                && strong.iter().all(|ask| self.has(*entity, *ask))
                && tokens.clone().all(|token| found.tokens.contains(token) || self.reading.is_town_word(*token))
        })?;
        tokens.next()?;
        let held = self.reading.content.territory().entity(entity)?;
        let mut keys: Vec<String> =
            held.facts.iter().filter(|fact| fits(ask, fact)).map(|fact| fact.key.as_str().to_string()).collect();
        keys.dedup();
        Some(Part::Entity { id: self.entity_id(entity)?, ask, keys })
    }

    /// What the place or service that was named, or was spoken of before, tells of somewhere else: trains from here to there.
    pub(super) fn leads_elsewhere(&self, mentions: &[&Mention], asks: &[Asked], found: &[Found]) -> Option<Part> {
        let reading = self.reading;
        let before = self.situation.before.as_ref().and_then(|before| before.parts.first());
        let follows = match before {
            Some(Part::Entity { ask, .. }) if reading.length() <= SHORT && mentions.is_empty() => Some(*ask),
            _ => None,
        };
        let named = |found: &&Found| {
            let mut elsewhere = reading.group("place").filter(|(name, _)| *name == "elsewhere");
            elsewhere.all(|(_, concept)| (concept.first..concept.end).any(|token| found.tokens.contains(&token)))
        };
        let strong = asks.iter().find(|asked| !asked.weak).map(|asked| asked.ask).or(follows)?;
        if !matches!(strong, Ask::Duration | Ask::Frequency | Ask::Price | Ask::Access | Ask::Distance) {
            return None;
        }
        let held = found.iter().filter(named).find_map(|found| match found.what {
            What::Fact(entity, fact) => {
                // "The airport of Nice" is none of ours.
                let theirs = |mention: &Mention| {
                    let mut elsewhere = reading.group("place").filter(|(name, _)| *name == "elsewhere");
                    elsewhere.any(|(_, concept)| mention.tokens.contains(&concept.end))
                };
                let of_it = |mention: &&Mention| mention.entities.contains(&entity);
                let named = reading.mentions.iter().find(of_it).is_some_and(|mention| !theirs(mention));
                (named || follows.is_some()).then_some((entity, fact))
            }
            What::Topic(_) => None,
        });
        let (entity, fact) = held?;
        let fact = reading.content.territory().entity(entity)?.facts.get(fact as usize)?;
        let ask = if self.has(entity, strong) { strong } else { ask_of(fact) };
        Some(Part::Entity { id: self.entity_id(entity)?, ask, keys: Vec::new() })
    }

    /// Whether a name is that of a line or network rather than of a place to go to.
    pub(super) fn is_means_of_transport(&self, mention: &Mention) -> bool {
        let means = |entity: &u32| self.is_means(*entity);
        mention.town.is_none() && !mention.entities.is_empty() && mention.entities.iter().all(means)
    }

    /// Towns that one goes to rather than comes from.
    fn destinations<'m>(&'m self, all: &'m [&Mention]) -> impl Iterator<Item = &'m Mention> {
        self.reading.mentions.iter().filter(|mention| mention.town.is_some() && !self.is_origin(mention, all))
    }

    /// Whether somebody goes by bus or train to a town of which a topic has no word.
    pub(super) fn misses_the_town(&self, topic: &Found) -> bool {
        let reading = self.reading;
        let goes = ["ask.way", "logic.from", "logic.from-behind"].iter().any(|name| reading.heard(name));
        let all: Vec<&Mention> = reading.mentions.iter().collect();
        let misses = |town: &Mention| !town.tokens.iter().any(|token| topic.tokens.contains(token));
        goes && all.len() > 1 && self.goes_by_line() && self.destinations(&all).any(misses)
    }

    /// Whether a bus or train that was heard in part of its name has nothing to do with the town that one goes to.
    pub(super) fn leads_to_another_town(&self, line: &Mention, all: &[&Mention], found: &[Found]) -> bool {
        if line.coverage >= WHOLE_NAME || !self.goes_by_line() || !self.is_means_of_transport(line) {
            return false;
        }
        let language = self.reading.content.language();
        let in_its_facts = |town: &Mention| {
            found.iter().any(|found| match found.what {
                What::Fact(entity, _) => {
                    line.entities.contains(&entity) && town.tokens.iter().any(|token| found.tokens.contains(token))
                }
                What::Topic(_) => false,
            })
        };
        let in_its_name = |town: &Mention| {
            let name =
                town.town.and_then(|town| language.towns.get(town as usize)).map(|name| normalise(name.as_str()));
            let holds = |name: &String| line.entities.iter().any(|line| normalise(language.name(*line)).contains(name));
            name.as_ref().is_some_and(holds)
        };
        let mut towns = self.destinations(all).filter(|town| town.first != line.first);
        towns.any(|town| !in_its_facts(town) && !in_its_name(town))
    }

    /// Whether a bus or train is spoken of.
    fn goes_by_line(&self) -> bool {
        self.reading.group("kind").any(|(kind, _)| matches!(kind, "bus" | "coach" | "train"))
    }

    /// Whether it is a line or network.
    pub(super) fn is_means(&self, entity: u32) -> bool {
        const MEANS: [&str; 7] = ["metro", "tram", "bus", "coach", "train", "boat", "bike"];
        let kinds = self.reading.content.territory().entity(entity).map(|entity| &entity.kinds);
        kinds.is_some_and(|kinds| kinds.iter().any(|kind| MEANS.contains(&kind.as_str())))
    }

    /// Whether no word of a name says more than a kind of places and a town ("beaches of X").
    pub(super) fn only_says_kind_and_town(&self, mention: &Mention) -> bool {
        let said = |token: usize| self.reading.is_concept(token, &["kind", "ask", "quality"]);
        mention.tokens.iter().all(|token| said(*token) || self.reading.is_town_word(*token))
            && mention.tokens.iter().any(|token| said(*token))
    }

    /// A name that only says what kind of places and in which town, where there are several.
    pub(super) fn is_generic(&self, mention: &Mention) -> bool {
        let empty = self.only_says_kind_and_town(mention);
        // "Flea market" is a whole name, "markets" is none.
        let own = mention.tokens.iter().filter(|token| !self.reading.is_town_word(**token)).count();
        let spaced = !self.reading.tokens.iter().any(|token| token.unspaced);
        let kind = mention.tokens.iter().any(|token| self.reading.is_concept(*token, &["kind"]));
        let whole = mention.coverage >= WHOLE_NAME && own >= 2 && spaced && kind;
        empty && !whole && self.is_one_of_many(mention)
    }

    /// Whether the kind heard in a name has several places in the same town; a name without a kind says nothing at all.
    pub(super) fn is_one_of_many(&self, mention: &Mention) -> bool {
        let territory = self.reading.content.territory();
        let inside = |first: usize, end: usize| (first..end).any(|token| mention.tokens.contains(&token));
        let heard: Vec<&str> = self
            .reading
            .group("kind")
            .filter(|(_, concept)| inside(concept.first, concept.end))
            .map(|(kind, _)| kind)
            .collect();
        let Some(named) = mention.entities.first().and_then(|entity| territory.entity(*entity)) else {
            return true;
        };
        let alike = || {
            let of_kinds = territory.of_kinds(|own| heard.iter().any(|kind| kinds::is_a(own, kind)));
            let same_town = |other: &u32| territory.entity(*other).is_some_and(|other| other.town == named.town);
            of_kinds.into_iter().filter(same_town).take(SEVERAL).count()
        };
        heard.is_empty() || alike() >= SEVERAL
    }

    pub(super) fn looks_for_places(&self, mentions: &[&Mention], asks: &[Asked]) -> bool {
        let reading = self.reading;
        let wide = reading.heard("ask.recommend")
            || reading.heard("logic.near")
            || reading.heard("logic.within")
            || reading.heard("quality.near-me");
        let strong = asks.iter().any(|asked| !asked.weak);
        // "Free museums in X" asks no price.
        let in_town = reading.mentions.iter().any(|mention| mention.town.is_some());
        let asks_one = asks.iter().any(|asked| match asked.ask {
            Ask::Where | Ask::What => false,
            Ask::Price => !(asked.weak && in_town),
            _ => true,
        });
        let named = mentions.iter().filter(|mention| mention.town.is_none() && !self.is_generic(mention)).count();
        if named > 1 && self.compares() {
            return false;
        }
        if !strong
            && !asks_one
            && self.searches_by_kind()
            && !mentions.is_empty()
            && mentions.iter().all(|mention| self.is_generic(mention))
        {
            return true;
        }
        if !mentions.is_empty() {
            // "What is there to see near X?" names X to look around it.
            let around = reading.heard("logic.near") || reading.heard("logic.within");
            return around && !strong && (reading.heard("ask.recommend") || self.searches_by_kind());
        }
        wide || self.searches_by_kind()
    }

    pub(super) fn searches_by_kind(&self) -> bool {
        self.reading.group("kind").any(|(kind, _)| kinds::is_sight(kind))
    }

    /// Whether the places named have a fact for what is asked, so that a general topic would say less.
    pub(super) fn place_answers_better(&self, mentions: &[&Mention], asks: &[Asked], topic: &Found) -> bool {
        // "Are the hills open in summer?" is asked of all of them, though a park is called so, too.
        let of_topic = |mention: &Mention| {
            is_almost_certain(topic)
                && self.only_says_kind_and_town(mention)
                && mention.tokens.iter().all(|token| topic.tokens.contains(token))
                || self.only_sounds_like(mention, topic)
        };
        mentions.iter().filter(|mention| !of_topic(mention)).any(|mention| {
            let outside =
                !mention.tokens.iter().all(|token| topic.tokens.contains(token) || self.reading.is_town_word(*token));
            let answers = asks.iter().any(|asked| mention.entities.iter().any(|entity| self.has(*entity, asked.ask)));
            let alone = self.reading.mentions.len() == 1;
            let of_it = topic.by_words() >= GOOD_TOPIC && self.is_mainly_of(topic, mention);
            let whole = alone && mention.coverage >= WHOLE_NAME && answers && !of_it;
            outside && (answers || mention.coverage > 0.99) || whole
        })
    }

    /// Whether a topic is surely meant where a service, which is no place to go to, was heard in part of its name only.
    pub(super) fn only_sounds_like(&self, mention: &Mention, topic: &Found) -> bool {
        let territory = self.reading.content.territory();
        let service = |entity: &u32| {
            let kinds = territory.entity(*entity).map(|held| &held.kinds);
            kinds.is_some_and(|kinds| !kinds.iter().any(|kind| kinds::is_sight(kind.as_str())))
        };
        mention.coverage < FULL_NAME && is_almost_certain(topic) && mention.entities.iter().all(service)
    }

    /// Whether what is named has most of the facts that a topic stands on.
    fn is_mainly_of(&self, found: &Found, mention: &Mention) -> bool {
        let What::Topic(index) = found.what else { return false };
        let topic = self.reading.content.territory().topics.get(index as usize);
        topic.is_some_and(|topic| {
            let own = topic.facts.iter().filter(|fact| mention.entities.contains(&fact.0.to_native()));
            own.count() * 2 > topic.facts.len()
        })
    }

    /// Whether a topic stands on the service or procedure that is named: what was curated about it says more than its facts.
    pub(super) fn is_of_service(&self, mentions: &[&Mention], found: &Found) -> bool {
        let What::Topic(index) = found.what else {
            return false;
        };
        let territory = self.reading.content.territory();
        let [mention] = mentions else { return false };
        let service = |entity: u32| {
            territory.entity(entity).is_some_and(|held| !held.kinds.iter().any(|kind| kinds::is_sight(kind.as_str())))
        };
        let Some(topic) = territory.topics.get(index as usize) else {
            return false;
        };
        mention.entities.iter().any(|entity| {
            let own = topic.facts.iter().filter(|fact| fact.0.to_native() == *entity).count();
            service(*entity) && own * 2 > topic.facts.len()
        })
    }

    /// Whether a town is named, and all that the topic stands on lies in others.
    pub(super) fn is_of_another_town(&self, found: &Found) -> bool {
        let What::Topic(index) = found.what else {
            return false;
        };
        let territory = self.reading.content.territory();
        let asked: Vec<u32> = self.reading.mentions.iter().filter_map(|mention| mention.town).collect();
        let Some(topic) = territory.topics.get(index as usize).filter(|_| !asked.is_empty()) else {
            return false;
        };
        let towns: Option<Vec<u32>> = topic
            .facts
            .iter()
            .map(|fact| territory.entity(fact.0.to_native())?.town.as_ref().map(|town| town.to_native()))
            .collect();
        let same = |own: u32, asked: u32| territory.is_within(own, asked) || territory.is_within(asked, own);
        towns.is_some_and(|towns| {
            !towns.is_empty() && !towns.iter().any(|own| asked.iter().any(|asked| same(*own, *asked)))
        })
    }

    /// Whether a town, or one around it, is asked for; or none at all.
    pub(super) fn is_asked_for(&self, town: u32) -> bool {
        let territory = self.reading.content.territory();
        let mut asked = self.reading.mentions.iter().filter_map(|mention| mention.town).peekable();
        asked.peek().is_none()
            || asked.any(|asked| territory.is_within(town, asked) || territory.is_within(asked, town))
    }

    /// Telling words that mean nothing here: no concept, no name, no word of the library.
    pub(super) fn unknown_words(&self) -> usize {
        let reading = self.reading;
        let library = reading.content.language().library.vocabulary();
        let known = |term: &crate::content::Term| {
            reading.is_stop(term)
                || reading.concepts().iter().any(|concept| (concept.first..concept.end).contains(&term.first))
                || reading.mentions.iter().any(|mention| mention.tokens.contains(&term.first))
                || !library.similar(&term.word, term.bare.as_deref()).is_empty()
        };
        reading.terms.iter().filter(|term| !term.unspaced && !known(term)).count()
    }
}

/// Whether both its words and all letters speak for a topic.
fn is_almost_certain(topic: &Found) -> bool {
    topic.confidence() >= SURE_TOPIC && topic.probability.is_some_and(|own| own >= ALMOST_CERTAIN)
}

/// Whether a text holds nothing but what is asked and when.
pub(super) fn only_asks(reading: &Reading<'_>) -> bool {
    // The day of the month.
    let is_of_date = |at: usize| {
        let near = |beside: usize| reading.is_concept(beside, &["time"]);
        let number = |at: usize| reading.tokens.get(at).is_some_and(|token| token.word.starts_with(char::is_numeric));
        let counted =
            reading.tokens.get(at).is_some_and(|token| token.unspaced) && at.checked_sub(1).is_some_and(number);
        (number(at) || counted) && (at.saturating_sub(2)..=at + 2).any(near)
    };
    let telling = |term: &crate::content::Term| {
        let says = |at: usize| {
            !reading.is_stop_token(at)
                && !reading.is_concept(at, &["ask", "time", "logic", "unit", "measure"])
                && !is_of_date(at)
        };
        match term.unspaced {
            true => (term.first..=term.last).any(says),
            false => !reading.is_stop(term) && says(term.first),
        }
    };
    !reading.terms.iter().any(telling)
}
