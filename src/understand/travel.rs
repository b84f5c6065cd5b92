//! From where to where, and by what?

use super::asks::Asked;
use super::decide::Decision;
use super::fits::{ask_of, fits};
use super::library::{Found, What};
use super::meaning::{Ask, Part};
use super::mentions::Mention;
use super::thresholds::*;
use crate::text::normalise;

impl Decision<'_> {
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
    pub(super) fn destinations<'m>(&'m self, all: &'m [&Mention]) -> impl Iterator<Item = &'m Mention> {
        self.reading.mentions.iter().filter(|mention| mention.town.is_some() && !self.is_origin(mention, all))
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
    pub(super) fn goes_by_line(&self) -> bool {
        self.reading.group("kind").any(|(kind, _)| matches!(kind, "bus" | "coach" | "train"))
    }

    /// Whether it is a line or network.
    pub(super) fn is_means(&self, entity: u32) -> bool {
        const MEANS: [&str; 7] = ["metro", "tram", "bus", "coach", "train", "boat", "bike"];
        let kinds = self.reading.content.territory().entity(entity).map(|entity| &entity.kinds);
        kinds.is_some_and(|kinds| kinds.iter().any(|kind| MEANS.contains(&kind.as_str())))
    }

    /// "From X to Y" asks about Y.
    pub(super) fn is_origin(&self, mention: &Mention, all: &[&Mention]) -> bool {
        let close = |from: usize, to: usize| {
            from <= to && to - from <= 2 && (from..to).all(|at| self.reading.is_stop_token(at))
        };
        self.reading.group("logic").any(|(name, concept)| match name {
            "from" => {
                let goes_on = all.iter().any(|other| close(concept.end, other.first));
                close(concept.end, mention.first) || !goes_on && close(mention.end, concept.first)
            }
            "from-behind" => close(mention.end, concept.first),
            _ => false,
        })
    }
}
