//! Which of the things that a question may mean does it mean?

use std::cell::OnceCell;

use super::asks::{Asked, asked};
use super::details::details;
use super::fits::{ask_of, fits};
use super::follow::inherits;
use super::library::{Found, What, look_up, look_up_words};
use super::meaning::{Ask, Meaning, Part, Search, When};
use super::mentions::Mention;
use super::reading::{Mark, Reading};
use super::thresholds::*;
use super::{Situation, canonical, kinds, search, time};
use crate::clock::Moment;

/// The meaning of a question that was read.
pub fn understand(reading: &Reading<'_>, situation: &Situation, now: Moment) -> Meaning {
    let when = time::when(reading, now);
    let mut parts = Decision { reading, situation, when, search: OnceCell::new() }.parts();
    let territory = reading.content.territory();
    canonical::simplify(&mut parts, when, territory);
    let heard = canonical::simplify_audience(&parts, heard_audience(reading), territory);
    let audience = situation.audience.or(heard);
    let depends_on_place = parts.iter().any(|part| matches!(part, Part::Places(search) if search.near_me));
    let when = match (when, &situation.before) {
        (When::Unsaid, Some(before)) if inherits(&parts, before) => before.when,
        _ => when,
    };
    // "Is it open?" means now.
    let open_now = |part: &Part| matches!(part, Part::Entity { ask: Ask::OpenNow, .. });
    let when = if when == When::Unsaid && parts.iter().all(open_now) { When::Now } else { when };
    let when = canonical::simplify_time(&parts, when);
    let details = details(reading, &parts);
    Meaning { parts, when, near: situation.near.filter(|_| depends_on_place), audience, details }
}

fn heard_audience(reading: &Reading<'_>) -> Option<super::Audience> {
    reading.group("audience").find_map(|(name, _)| super::Audience::parse(name))
}

/// What deciding needs to know.
pub(super) struct Decision<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) situation: &'a Situation,
    pub(super) when: When,
    /// See [`Decision::bare_search`].
    search: OnceCell<Search>,
}

impl Decision<'_> {
    fn parts(&self) -> Vec<Part> {
        let reading = self.reading;
        // What is left out of a short question speaks for no topic.
        let short = self.situation.before.is_some() && reading.length() <= SHORT;
        let topics_and_facts = if short { look_up_words(reading, |_| false) } else { look_up(reading) };
        if let Some(part) = self.danger(&topics_and_facts) {
            return vec![part];
        }
        // "Not free" is no word for what is free.
        let left_out = |token: &usize| reading.is_excluded(*token) && reading.is_concept(*token, &["quality"]);
        let topic = topics_and_facts.iter().find(|found| matches!(found.what, What::Topic(_)));
        let topic = topic.filter(|found| !found.tokens.iter().any(left_out) && !self.leaves_out_what_counts(found));
        let sure = topic.filter(|found| found.by_words() >= SURE_TOPIC);
        if reading.heard("ask.act") && sure.is_none() {
            return vec![Part::Act { subject: self.subject(), id: self.named_id() }];
        }
        if sure.is_none() && (reading.heard("ask.advice") || reading.heard("danger.legal")) {
            return vec![Part::Advice];
        }
        // "Nice. How do I get there?" says no more than that it is nice.
        let said_before = |concept: &super::reading::Concept<'_>| {
            let alone = concept.end.checked_sub(1).and_then(|last| reading.mark_behind(last));
            self.situation.before.is_some() && concept.first == 0 && matches!(alone, Some(Mark::Ends('.' | '!' | ',')))
        };
        let elsewhere = reading.group("place").any(|(name, concept)| name == "elsewhere" && !said_before(concept));
        let mut asks = asked(reading, self.when);
        if let Some(part) = self.live(&asks, topic) {
            return vec![part];
        }
        // "Thanks! And how much is it?" asks again.
        let asks_again = self.situation.before.is_some() && asks.iter().any(|asked| !asked.weak);
        if self.only_asks()
            && !asks_again
            && let Some(part) = self.social()
        {
            return vec![part];
        }
        let mut mentions: Vec<&Mention> =
            reading.mentions.iter().filter(|mention| self.is_named(mention, &asks)).collect();
        if self.situation.before.is_some() {
            // "How do I get there by metro?" is not about the metro.
            let only_asks = |token: &usize| reading.is_concept(*token, &["kind", "ask", "time", "quality", "measure"]);
            let way = asks.iter().any(|asked| asked.ask == Ask::Access);
            mentions.retain(|mention| {
                let means = way && self.is_means_of_transport(mention);
                !means && !mention.tokens.iter().all(only_asks)
            });
            // "And how long does the boat take from X?" asks it of where the boat goes.
            let all = mentions.clone();
            let from = |mention: &&Mention| self.is_origin(mention, &all);
            if all.iter().all(from) && self.can_be_asked(&asks) {
                mentions.clear();
            }
        }
        mentions.retain(|mention| !self.is_outdone(mention, &topics_and_facts) && !self.only_says_when(mention));
        let all = mentions.clone();
        mentions.retain(|mention| !self.leads_to_another_town(mention, &all, &topics_and_facts));
        if !elsewhere
            && sure.is_none()
            && !mentions.iter().all(|mention| self.is_generic(mention))
            && let Some(part) = self.connection(&mentions, &asks, &topics_and_facts)
        {
            return vec![topic.and_then(|found| self.topic_of(&part, found)).unwrap_or(part)];
        }
        let all = mentions.clone();
        let begins = |mention: &Mention| all.len() > 1 && self.is_origin(mention, &all);
        if mentions.iter().any(|mention| !self.is_generic(mention) && !begins(mention)) {
            // "The cloister or the amphitheatre of X, which is cheaper?" names both.
            let compared = |mention: &Mention| self.compares() && mention.coverage >= WHOLE_NAME;
            mentions.retain(|mention| !self.is_generic(mention) || mention.town.is_none() && compared(mention));
        }
        let other = self.other_compared(&mentions);
        mentions.extend(&other);
        if elsewhere && let Some(part) = self.leads_elsewhere(&mentions, &asks, &topics_and_facts) {
            return vec![part];
        }
        if elsewhere {
            mentions.retain(|mention| mention.coverage > FULL_NAME && !self.is_generic(mention));
        }
        if elsewhere && mentions.is_empty() {
            // "A student from elsewhere" asks about here.
            let comes_from_there = (reading.heard("logic.from") || reading.heard("logic.from-behind"))
                && reading.group("audience").next().is_some();
            let meant = topic.filter(|found| comes_from_there && found.confidence() >= TOPIC);
            return match sure.or(meant) {
                Some(found) => vec![self.topic(found)],
                None => vec![Part::Outside],
            };
        }
        if let Some(part) = self.more().or_else(|| self.elsewhere(&asks)) {
            return vec![part];
        }
        if !mentions.iter().any(|mention| mention.coverage >= FULL_NAME && !self.is_generic(mention))
            && let Some(part) = self.another_of_its_kind(&asks)
        {
            return vec![part];
        }
        if mentions.is_empty()
            && (self.only_asks() || reading.length() <= SHORT && !self.searches_by_kind())
            && let Some(part) = self.follow_up(&asks, false, &topics_and_facts)
        {
            return vec![part];
        }
        let looks_for_places = self.looks_for_places(&mentions, &asks);
        let rules = asks.iter().any(|asked| asked.ask == Ask::Rules) && !reading.heard("ask.recommend");
        let strong = rules || asks.iter().any(|asked| !asked.weak);
        let names_it = |found: &Found| {
            mentions.iter().all(|mention| {
                mention.tokens.iter().all(|token| found.tokens.contains(token) || self.reading.is_town_word(*token))
            })
        };
        // "How do I get from X to Y?", where a topic has both.
        let towns: Vec<&Mention> = reading.mentions.iter().filter(|mention| mention.town.is_some()).collect();
        let way = asks.iter().any(|asked| asked.ask == Ask::Access);
        let leads_there = |found: &Found| {
            way && towns.len() == 2
                && towns.iter().all(|town| town.tokens.iter().all(|token| found.tokens.contains(token)))
        };
        let enough = |found: &Found| match () {
            () if leads_there(found) => RELATED_TOPIC,
            () if self.is_of_another_town(found) => SURE_TOPIC,
            () if mentions.is_empty() && strong => TOPIC,
            () if !mentions.is_empty() && names_it(found) => GOOD_TOPIC,
            () if looks_for_places => CHOSEN_TOPIC,
            () => SURE_TOPIC,
        };
        // A search has the words of whatever is looked for, and what is asked of a place that can tell it is not general:
        // letters alone do not make it a topic.
        let told = |found: &Found| {
            mentions.iter().filter(|mention| !self.only_sounds_like(mention, found)).any(|mention| {
                let has = |asked: &Asked| mention.entities.iter().any(|entity| self.has(*entity, asked.ask));
                let named =
                    mention.tokens.iter().all(|token| found.tokens.contains(token)) && found.by_words() >= TOPIC;
                !named && asks.iter().any(|asked| !asked.weak && has(asked))
            })
        };
        // Letters know nothing of comparing, either.
        let two = self.compares() && mentions.iter().filter(|mention| !mention.entities.is_empty()).count() > 1;
        // What is linked to somebody is no kind of places; "is it safe to walk there?" and "where do I get it back?" look for
        // none.
        let search = self.bare_search();
        let chooses =
            !search.kinds.is_empty() || !search.qualities.is_empty() || search.around.is_some() || search.near_me;
        let custom = reading.group("kind").any(|(kind, _)| kinds::is_custom(kind));
        let searches = looks_for_places && chooses && !custom && !reading.heard("logic.linked-to");
        let sureness =
            |found: &Found| if searches || two || told(found) { found.by_words() } else { found.confidence() };
        let only_named = asks.is_empty()
            && mentions.iter().any(|mention| {
                mention.coverage >= WHOLE_NAME && !self.is_generic(mention) && self.says_nothing_else(mention)
            });
        if let Some(found) = topic.filter(|found| sureness(found) >= enough(found))
            && !(looks_for_places && self.searches_by_kind() && !strong && found.confidence() < CHOSEN_TOPIC)
            && !self.chooses_by_doors()
            && !(looks_for_places && self.leaves_out_a_condition(found))
            && !only_named
            && !self.place_answers_better(&mentions, &asks, found)
        {
            return vec![self.topic(found)];
        }
        if let Some(found) =
            topic.filter(|found| found.confidence() >= RELATED_TOPIC && self.is_of_service(&mentions, found))
        {
            return vec![self.topic(found)];
        }
        if !mentions.is_empty() && !looks_for_places {
            let parts = self.about(&mentions, &mut asks, &topics_and_facts, topic);
            // "Step-free beaches of X" looks for places, though something is called "Beaches of X".
            let unknown = parts.iter().all(|part| matches!(part, Part::Unknown { .. }));
            let general = mentions.iter().all(|mention| self.only_says_kind_and_town(mention));
            if unknown
                && general
                && self.searches_by_kind()
                && let Some(part) = self.places(topic)
            {
                return vec![part];
            }
            if !parts.is_empty() {
                return parts;
            }
        }
        if mentions.is_empty()
            && let Some(part) = self.follow_up(&asks, looks_for_places, &topics_and_facts)
        {
            return vec![part];
        }
        // "And the museum in X?" asks the same of it.
        let before = self.situation.before.as_ref().and_then(|before| before.parts.first());
        let inherited = match before {
            Some(Part::Entity { ask, .. }) if asks.is_empty() => Some(Asked { ask: *ask, at: 0, weak: false }),
            _ => None,
        };
        asks.extend(inherited);
        if mentions.is_empty()
            && let Some(parts) = self.of_kind(&asks, &topics_and_facts)
        {
            return parts;
        }
        if looks_for_places
            && !rules
            && let Some(part) = self.places(topic)
        {
            return vec![part];
        }
        if let Some(found) = topic.filter(|found| found.confidence() >= TOPIC && !self.is_of_another_town(found)) {
            return vec![self.topic(found)];
        }
        if let Some(part) = self.fact(&asks, &topics_and_facts) {
            return vec![topic.and_then(|found| self.topic_of(&part, found)).unwrap_or(part)];
        }
        if let Some(part) = self.social() {
            return vec![part];
        }
        if mentions.is_empty()
            && !self.bare_search().kinds.is_empty()
            && let Some(part) = self.places(topic)
        {
            return vec![part];
        }
        let probable = |found: &&Found| found.probability.is_some_and(|probability| probability >= PROBABLE);
        if let Some(found) = topic.filter(probable) {
            return vec![self.topic(found)];
        }
        let closest = self.closest(&topics_and_facts);
        vec![Part::Unknown {
            id: mentions.first().and_then(|mention| self.id(mention)),
            subject: self.subject(),
            closest,
        }]
    }

    /// The first place or service that is surely named.
    pub(super) fn named_id(&self) -> Option<String> {
        let named = |mention: &&Mention| mention.coverage >= FULL_NAME && !self.is_generic(mention);
        self.reading.mentions.iter().filter(named).find_map(|mention| self.id(mention))
    }

    /// Which of a town's places of a kind are open on a day: a list tells it of each.
    fn chooses_by_doors(&self) -> bool {
        let search = self.bare_search();
        search.open && !search.kinds.is_empty() && !search.towns.is_empty() && self.searches_by_kind()
    }

    /// The search for places by what the question says of conditions alone.
    pub(super) fn bare_search(&self) -> &Search {
        self.search.get_or_init(|| search::search(self.reading, self.when, self.situation.near.is_some(), &[]))
    }

    fn places(&self, topic: Option<&Found>) -> Option<Part> {
        let left = look_up_words(self.reading, |token| search::used(self.reading, token));
        let mut search = search::search(self.reading, self.when, self.situation.near.is_some(), &left);
        // "Which hikes are easy?" chooses among those of which it is known.
        let on_foot = |kind: &String| matches!(kind.as_str(), "calanque" | "hike" | "nature");
        if self.reading.heard("ask.difficulty") && search.kinds.iter().any(on_foot) {
            search.qualities.push("difficulty".into());
        }
        let conditions = !search.kinds.is_empty()
            || !search.qualities.is_empty()
            || search.centuries.is_some()
            || !search.styles.is_empty()
            || !search.among.is_empty();
        let wide = self.reading.heard("ask.recommend")
            || self.reading.heard("logic.near")
            || search.near_me
            || search.order.is_some()
            || !search.towns.is_empty();
        let told = topic.is_some_and(|found| {
            let sureness = if wide { found.by_words() } else { found.confidence() };
            sureness >= TOPIC && (!wide || search.kinds.iter().all(|kind| !kinds::is_sight(kind)))
        });
        let services = !search.kinds.is_empty()
            && search.kinds.iter().all(|kind| !kinds::is_sight(kind))
            && !search.near_me
            && search.around.is_none();
        if told || services && search.among.is_empty() {
            return None;
        }
        if search.among.is_empty()
            && search.towns.is_empty()
            && search.around.is_none()
            && !search.near_me
            && left.first().is_none_or(|best| best.of_question < 0.3)
            && self.unknown_words() >= 2
        {
            return None;
        }
        let anywhere = !search.towns.is_empty() || search.around.is_some() || search.near_me;
        (conditions || anywhere && self.reading.heard("ask.recommend")).then_some(Part::Places(search))
    }

    /// A fact whose words are most of the question.
    fn fact(&self, asks: &[Asked], found: &[Found]) -> Option<Part> {
        let best = found.iter().find(|found| matches!(found.what, What::Fact(..)))?;
        let enough = best.of_question >= FACT && best.words >= 2 && !self.reading.heard("ask.recommend");
        let What::Fact(entity, fact) = best.what else {
            return None;
        };
        if !enough {
            return None;
        }
        let entity = self.reading.content.territory().entities.get(entity as usize)?;
        if entity.town.as_ref().is_some_and(|town| !self.is_asked_for(town.to_native())) {
            return None;
        }
        let fact = entity.facts.get(fact as usize)?;
        // "Who is …?" is not answered by a figure.
        let clear = |asked: &&Asked| {
            matches!(asked.ask, Ask::Who | Ask::Contact | Ask::Price | Ask::OpeningHours | Ask::OpenNow | Ask::Website)
        };
        let mut clear = asks.iter().filter(clear).peekable();
        if clear.peek().is_some() && !clear.any(|asked| fits(asked.ask, fact)) {
            return None;
        }
        Some(Part::Entity {
            id: entity.id.as_str().to_string(),
            ask: ask_of(fact),
            keys: vec![fact.key.as_str().to_string()],
        })
    }

    /// The curated topic that stands on a fact found by words, when the question has words of the topic, too.
    fn topic_of(&self, part: &Part, found: &Found) -> Option<Part> {
        let (What::Topic(index), Part::Entity { id, keys, .. }) = (found.what, part) else {
            return None;
        };
        let territory = self.reading.content.territory();
        let entity = territory.index_of(id)?;
        let stands = territory
            .topics
            .get(index as usize)?
            .facts
            .iter()
            .any(|fact| fact.0.to_native() == entity && keys.iter().any(|key| key == fact.1.as_str()));
        (stands && found.confidence() >= RELATED_TOPIC).then(|| self.topic(found))
    }

    pub(super) fn topic(&self, found: &Found) -> Part {
        let What::Topic(index) = found.what else {
            return Part::unknown();
        };
        let topic = self.reading.content.territory().topics.get(index as usize);
        topic.map_or(Part::unknown(), |topic| Part::Topic(topic.id.as_str().to_string()))
    }

    /// Topics that have some of the question's words, or of its letters: what could be asked instead.
    fn closest(&self, found: &[Found]) -> Vec<String> {
        let probable = |found: &Found| found.probability.is_some_and(|probability| probability >= LIKELY);
        let near = |found: &&Found| found.of_question >= CLOSE || probable(found);
        let topics = found.iter().filter(|found| matches!(found.what, What::Topic(_))).filter(near);
        let parts = topics.take(MOST_CLOSEST).map(|found| self.topic(found));
        parts.filter_map(|part| if let Part::Topic(id) = part { Some(id) } else { None }).collect()
    }

    /// The concept that decides which official site may know.
    pub(super) fn subject(&self) -> Option<String> {
        let reading = self.reading;
        let of = |group: &str| reading.group(group).next().map(|(name, _)| format!("{group}.{name}"));
        let asked = ["ask.weather", "ask.air", "ask.live-transport"]
            .into_iter()
            .find(|name| reading.heard(name))
            .map(str::to_string);
        asked.or_else(|| of("kind")).or_else(|| of("audience"))
    }
}
