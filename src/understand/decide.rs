//! Which of the things that a question may mean does it mean?

use super::asks::{Asked, asked};
use super::fits::{ask_of, fits};
use super::library::{Found, What, look_up};
use super::meaning::{Ask, MOST_PARTS, Meaning, Part, Search, Social, When};
use super::reading::{Mention, Reading};
use super::{Situation, kinds, search, time};
use crate::clock::Moment;

/// A curated topic answers when at least this sure, and a place was not asked about more precisely.
const TOPIC: f32 = 0.5;
/// Enough where the topic has the words of the names as well.
const GOOD_TOPIC: f32 = 0.66;
/// Surer than this, a topic goes before what is asked of a place.
const SURE_TOPIC: f32 = 0.8;
/// A topic at least this sure goes before a single fact that it stands on.
const RELATED_TOPIC: f32 = 0.42;
/// A single fact found by words alone needs this share of the question.
const FACT: f32 = 0.58;
/// A fact that holds this share of the question, and this much more than any that fits the ask, goes before those.
const PRECISE: f32 = 0.42;
const CLEARLY: f32 = 0.12;
/// Facts that hold nearly as much of the question as the best are told with it.
const AS_GOOD: f32 = 0.85;
/// Facts that hold less of the question than this are not told for their words.
const TELLING: f32 = 0.3;
/// A follow-up needs fewer words: the place is known.
const BESIDE: f32 = 0.5;
/// A question of at most so many words may be a follow-up.
const SHORT: usize = 8;
/// So many places of a kind in a town make it a kind to choose from.
const SEVERAL: usize = 3;
/// A name heard less fully than this names nothing when places are looked for.
const FULL_NAME: f32 = 0.8;

/// The meaning of a question that was read.
pub fn understand(reading: &Reading<'_>, situation: &Situation, now: Moment) -> Meaning {
    let when = time::when(reading, now);
    let parts = Decision { reading, situation, when }.parts();
    let audience = situation.audience.or_else(|| heard_audience(reading));
    let depends_on_place = parts.iter().any(|part| matches!(part, Part::Places(search) if search.near_me));
    let when = match (when, &situation.before) {
        (When::Unsaid, Some(before)) if inherits(&parts, before) => before.when,
        _ => when,
    };
    Meaning { parts, when, near: situation.near.filter(|_| depends_on_place), audience }
}

fn heard_audience(reading: &Reading<'_>) -> Option<super::Audience> {
    reading.group("audience").find_map(|(name, _)| super::Audience::parse(name))
}

/// A follow-up about the same place and the same thing keeps the time that was asked for.
fn inherits(parts: &[Part], before: &Meaning) -> bool {
    matches!((parts.first(), before.parts.first()), (Some(Part::Entity { id, ask, .. }), Some(Part::Entity { id: old, ask: was, .. })) if id == old && ask == was)
}

struct Decision<'a> {
    reading: &'a Reading<'a>,
    situation: &'a Situation,
    when: When,
}

impl Decision<'_> {
    fn parts(&self) -> Vec<Part> {
        let reading = self.reading;
        let topics_and_facts = look_up(reading, |_| false);
        if let Some(part) = self.danger(&topics_and_facts) {
            return vec![part];
        }
        let topic = topics_and_facts.iter().find(|found| matches!(found.what, What::Topic(_)));
        let sure = topic.filter(|found| found.confidence() >= SURE_TOPIC);
        if reading.heard("ask.act") && sure.is_none() {
            return vec![Part::Act { subject: self.subject() }];
        }
        if let Some(part) = self.live() {
            return vec![part];
        }
        if self.only_asks()
            && let Some(part) = self.social()
        {
            return vec![part];
        }
        let elsewhere = reading.heard("place.elsewhere");
        let mut asks = asked(reading, self.when);
        let mut mentions: Vec<&Mention> = reading.mentions.iter().filter(|mention| self.is_named(mention, &asks)).collect();
        if self.situation.before.is_some() {
            // "How do I get there by metro?" is not about the metro.
            mentions.retain(|mention| !mention.tokens.iter().all(|token| reading.is_concept(*token, &["kind"])));
        }
        if mentions.iter().any(|mention| !self.is_generic(mention)) {
            mentions.retain(|mention| !self.is_generic(mention));
        }
        if elsewhere {
            mentions.retain(|mention| mention.coverage > FULL_NAME && !self.is_generic(mention));
        }
        if elsewhere && mentions.is_empty() {
            return match sure {
                Some(found) => vec![self.topic(found)],
                None => vec![Part::Outside],
            };
        }
        if let Some(part) = self.more() {
            return vec![part];
        }
        if mentions.is_empty()
            && (self.only_asks() || reading.tokens.len() <= SHORT && !self.searches_by_kind())
            && let Some(part) = self.follow_up(&asks, false, &topics_and_facts)
        {
            return vec![part];
        }
        let looks_for_places = self.looks_for_places(&mentions, &asks);
        let rules = asks.iter().any(|asked| asked.ask == Ask::Rules) && !reading.heard("ask.recommend");
        let strong = rules || asks.iter().any(|asked| !asked.weak);
        let names_it = |found: &Found| mentions.iter().all(|mention| mention.tokens.iter().all(|token| found.tokens.contains(token)));
        let enough = |found: &Found| match () {
            () if mentions.is_empty() && strong => TOPIC,
            () if !mentions.is_empty() && names_it(found) => GOOD_TOPIC,
            () => SURE_TOPIC,
        };
        if let Some(found) = topic.filter(|found| found.confidence() >= enough(found))
            && !(looks_for_places && self.searches_by_kind() && !strong)
            && !self.place_answers_better(&mentions, &asks, found)
        {
            return vec![self.topic(found)];
        }
        if let Some(found) = topic.filter(|found| found.confidence() >= RELATED_TOPIC && self.is_of_service(&mentions, found)) {
            return vec![self.topic(found)];
        }
        if !mentions.is_empty() && !looks_for_places {
            let parts = self.about(&mentions, &mut asks, &topics_and_facts, topic);
            if !parts.is_empty() {
                return parts;
            }
        }
        if mentions.is_empty()
            && let Some(part) = self.follow_up(&asks, looks_for_places, &topics_and_facts)
        {
            return vec![part];
        }
        if looks_for_places && !rules && let Some(part) = self.places(topic) {
            return vec![part];
        }
        if let Some(found) = topic.filter(|found| found.confidence() >= TOPIC) {
            return vec![self.topic(found)];
        }
        if let Some(part) = self.fact(&topics_and_facts) {
            return vec![topic.and_then(|found| self.topic_of(&part, found)).unwrap_or(part)];
        }
        if let Some(part) = self.social() {
            return vec![part];
        }
        if mentions.is_empty() && !self.bare_search().kinds.is_empty() && let Some(part) = self.places(topic) {
            return vec![part];
        }
        vec![Part::Unknown { id: mentions.first().and_then(|mention| self.id(mention)), subject: self.subject() }]
    }

    /// Danger goes before everything; of several topics the most specific, the general number last.
    fn danger(&self, found: &[Found]) -> Option<Part> {
        const GENERAL: &str = "danger.emergency-number";
        let reading = self.reading;
        let topics = || reading.content.territory().topics.iter();
        let heard = |general: bool| {
            topics().find(|topic| {
                topic.urgent.iter().any(|concept| (concept.as_str() == GENERAL) == general && reading.heard(concept.as_str()))
            })
        };
        // "My passport was stolen" has a topic of its own that helps more than the police's number.
        let better = found.iter().find(|found| matches!(found.what, What::Topic(_)) && found.confidence() >= TOPIC);
        if reading.heard("danger.crime") && !reading.heard("danger.medical") && better.is_some() {
            return None;
        }
        let calls = || {
            let number = reading.heard("ask.help") && reading.mentions.iter().all(|mention| mention.entities.is_empty());
            topics().find(|topic| number && topic.urgent.iter().any(|concept| concept.as_str() == GENERAL))
        };
        let topic = heard(false).or_else(|| heard(true)).or_else(calls)?;
        Some(Part::Topic(topic.id.as_str().to_string()))
    }

    /// What changes by the hour is not answered from memory.
    fn live(&self) -> Option<Part> {
        const LIVE: [&str; 4] = ["air", "weather", "live-transport", "fire-risk-today"];
        // A month or a season asks for the climate, not for the sky.
        if matches!(self.when, When::Month(_) | When::Season(_)) {
            return None;
        }
        let subject = LIVE.into_iter().find(|subject| self.reading.heard(&format!("ask.{subject}")))?;
        Some(Part::Live { subject: format!("ask.{subject}") })
    }

    fn social(&self) -> Option<Part> {
        let heard = |name| self.reading.heard(name);
        Some(Part::Social(match () {
            () if heard("ask.yourself") => Social::Yourself,
            () if heard("ask.thanks") => Social::Thanks,
            () if heard("ask.greeting") => Social::Hello,
            () => return None,
        }))
    }

    /// Whether a mention names an entity that is asked about, rather than a town to look in.
    fn is_named(&self, mention: &Mention, asks: &[Asked]) -> bool {
        let Some(entity) = mention.entities.first() else { return false };
        let wide = self.reading.heard("ask.recommend") && self.reading.group("kind").next().is_some();
        if mention.coverage < if wide { FULL_NAME } else { 0.56 } {
            return false;
        }
        // A town that is also an entry: the entry is meant when something is asked that it can answer.
        let strong = asks.iter().any(|asked| !asked.weak && self.has(*entity, asked.ask));
        let what = asks.iter().any(|asked| asked.ask == Ask::What) || self.reading.concepts().is_empty();
        let kinds_heard = self.reading.group("kind").next().is_some();
        mention.town.is_none() || ((strong || what) && !kinds_heard) || (strong && !self.searches_by_kind())
    }

    /// Whether the question holds nothing but what is asked and when: then it is about what came before.
    fn only_asks(&self) -> bool {
        let reading = self.reading;
        let telling = |term: &crate::content::Term| !reading.is_stop(term) && !reading.is_concept(term.first, &["ask", "time", "logic", "unit"]);
        !reading.terms.iter().any(telling)
    }

    /// A name that only says what kind of places and in which town ("Marseille beaches").
    fn is_generic(&self, mention: &Mention) -> bool {
        let towns = |token: usize| {
            let word = self.reading.tokens.get(token).map(|token| token.word.as_str()).unwrap_or_default();
            let names = self.reading.content.language().towns.iter();
            names.into_iter().any(|town| crate::text::tokens(town.as_str()).iter().any(|part| part.word == word))
        };
        let said = |token: usize| self.reading.is_concept(token, &["kind", "ask", "quality"]);
        let empty = mention.tokens.iter().all(|token| said(*token) || towns(*token)) && mention.tokens.iter().any(|token| said(*token));
        empty && self.is_one_of_many(mention)
    }

    /// Whether the kind heard in a name has several places in the same town; a name without a kind says nothing at all.
    fn is_one_of_many(&self, mention: &Mention) -> bool {
        let territory = self.reading.content.territory();
        let inside = |first: usize, end: usize| (first..end).any(|token| mention.tokens.contains(&token));
        let heard: Vec<&str> = self.reading.group("kind").filter(|(_, concept)| inside(concept.first, concept.end)).map(|(kind, _)| kind).collect();
        let Some(named) = mention.entities.first().and_then(|entity| territory.entity(*entity)) else { return true };
        let alike = territory.entities.iter().filter(|other| {
            other.town == named.town && heard.iter().any(|kind| other.kinds.iter().any(|own| kinds::is_a(own.as_str(), kind)))
        });
        heard.is_empty() || alike.count() >= SEVERAL
    }

    fn looks_for_places(&self, mentions: &[&Mention], asks: &[Asked]) -> bool {
        let reading = self.reading;
        let wide = reading.heard("ask.recommend") || reading.heard("logic.near") || reading.heard("logic.within") || reading.heard("quality.near-me");
        let strong = asks.iter().any(|asked| !asked.weak);
        let asks_one = asks.iter().any(|asked| !matches!(asked.ask, Ask::Where | Ask::What));
        if !strong && !asks_one && self.searches_by_kind() && !mentions.is_empty() && mentions.iter().all(|mention| self.is_generic(mention)) {
            return true;
        }
        if !mentions.is_empty() {
            // "What is there to see near X?" names X to look around it.
            let around = reading.heard("logic.near") || reading.heard("logic.within");
            return around && !strong && (reading.heard("ask.recommend") || self.searches_by_kind());
        }
        wide || self.searches_by_kind()
    }

    fn searches_by_kind(&self) -> bool {
        self.reading.group("kind").any(|(kind, _)| kinds::is_sight(kind))
    }

    /// Whether the places named have a fact for what is asked, so that a general topic would say less.
    fn place_answers_better(&self, mentions: &[&Mention], asks: &[Asked], topic: &Found) -> bool {
        mentions.iter().any(|mention| {
            let outside = !mention.tokens.iter().all(|token| topic.tokens.contains(token));
            let answers = asks.iter().any(|asked| mention.entities.iter().any(|entity| self.has(*entity, asked.ask)));
            outside && (answers || mention.coverage > 0.99)
        })
    }

    fn has(&self, entity: u32, ask: Ask) -> bool {
        let entity = self.reading.content.territory().entities.get(entity as usize);
        entity.is_some_and(|entity| entity.facts.iter().any(|fact| fits(ask, fact)))
    }

    /// Everything asked about the entities named.
    fn about(&self, mentions: &[&Mention], asks: &mut Vec<Asked>, found: &[Found], topic: Option<&Found>) -> Vec<Part> {
        if asks.iter().any(|asked| !asked.weak) {
            asks.retain(|asked| !asked.weak || asked.ask == Ask::Number && found_number(asks_at(asked)));
        }
        let timed = !matches!(self.when, When::Unsaid);
        let mut parts: Vec<Part> = Vec::new();
        for (index, mention) in mentions.iter().enumerate() {
            let own: Vec<Asked> = asks.iter().filter(|asked| nearest(mentions, asked.at) == index || mentions.len() == 1 || asks.len() == 1).copied().collect();
            let Some(entity) = self.choose(mention, &own) else { continue };
            let Some(id) = self.entity_id(entity) else { continue };
            let by_words = self.facts_by_words(entity, mention, found);
            let mut answered = false;
            if let Some((ask, key)) = self.said_more_precisely(entity, mention, &own, found) {
                parts.push(Part::Entity { id, ask, keys: vec![key] });
                continue;
            }
            for asked in &own {
                if self.has(entity, asked.ask) {
                    answered = true;
                    parts.push(Part::Entity { id: id.clone(), ask: asked.ask, keys: by_words.clone() });
                }
            }
            if answered {
                continue;
            }

            let asks_time = timed && own.iter().all(|asked| asked.weak) && self.has(entity, Ask::OpeningHours);
            match () {
                () if !by_words.is_empty() => {
                    let ask = self.ask_of_key(entity, &by_words);
                    parts.push(Part::Entity { id, ask, keys: by_words });
                }
                () if asks_time => parts.push(Part::Entity { id, ask: Ask::OpeningHours, keys: Vec::new() }),
                () if topic.is_some_and(|found| found.confidence() >= TOPIC) => {}
                () if own.iter().any(|asked| !asked.weak) => parts.push(Part::Unknown { id: Some(id), subject: self.subject() }),
                () => parts.push(Part::Entity { id, ask: Ask::What, keys: Vec::new() }),
            }
        }
        parts.truncate(MOST_PARTS);
        parts
    }

    /// A fact that holds clearly more of the question than those which seem to be asked for ("how many hours may I work?"
    /// is no duration).
    fn said_more_precisely(&self, entity: u32, mention: &Mention, asks: &[Asked], found: &[Found]) -> Option<(Ask, String)> {
        let held = self.reading.content.territory().entity(entity)?;
        let own = || {
            found.iter().filter_map(|found| match found.what {
                What::Fact(of, fact) if of == entity => Some((found, held.facts.get(fact as usize)?)),
                _ => None,
            })
        };
        // Prices, hours and the like are asked for by words that mean nothing else.
        let vague = |asked: &Asked| matches!(asked.ask, Ask::Duration | Ask::Number | Ask::Rules | Ask::History | Ask::What | Ask::Where | Ask::Who | Ask::Season);
        if !asks.iter().all(vague) {
            return None;
        }
        let fitting = own().filter(|(_, fact)| asks.iter().any(|asked| fits(asked.ask, fact))).map(|(found, _)| found.of_question).fold(0.0, f32::max);
        let (best, fact) = own().next()?;
        let beside = best.tokens.iter().filter(|token| !mention.tokens.contains(token)).count();
        let better = best.of_question >= PRECISE && best.of_question >= fitting + CLEARLY;
        (asks.len() < 2 && beside >= 2 && better).then(|| (ask_of(fact), fact.key.as_str().to_string()))
    }

    /// The ask that facts of the first of these keys answer.
    fn ask_of_key(&self, entity: u32, keys: &[String]) -> Ask {
        let held = self.reading.content.territory().entity(entity);
        let fact = held.and_then(|held| held.facts.iter().find(|fact| keys.first().is_some_and(|key| key == fact.key.as_str())));
        fact.map_or(Ask::Fact, ask_of)
    }

    /// Of several entities of one name, the one that can answer, the first otherwise.
    fn choose(&self, mention: &Mention, asks: &[Asked]) -> Option<u32> {
        let able = |entity: &&u32| asks.iter().any(|asked| self.has(**entity, asked.ask));
        mention.entities.iter().find(able).or(mention.entities.first()).copied()
    }

    /// Keys of the entity's facts that hold the words of the question beside its name.
    fn facts_by_words(&self, entity: u32, mention: &Mention, found: &[Found]) -> Vec<String> {
        let facts = &self.reading.content.territory().entities.get(entity as usize);
        let own: Vec<(&Found, u32)> = found
            .iter()
            .filter_map(|found| match found.what {
                What::Fact(of, fact) if of == entity => Some((found, fact)),
                _ => None,
            })
            .filter(|(found, _)| found.tokens.iter().any(|token| !mention.tokens.contains(token)))
            .collect();
        let best = own.iter().map(|(found, _)| found.of_question).fold(0.0, f32::max);
        let mut keys = Vec::new();
        for (found, fact) in own {
            if found.of_question >= best * AS_GOOD
                && found.of_question >= TELLING
                && let Some(fact) = facts.and_then(|entity| entity.facts.get(fact as usize))
                && !keys.iter().any(|key| key == fact.key.as_str())
                && keys.len() < 3
            {
                keys.push(fact.key.as_str().to_string());
            }
        }
        keys
    }

    /// "And how much is it?": asked of what the answer before was about.
    fn follow_up(&self, asks: &[Asked], looks_for_places: bool, found: &[Found]) -> Option<Part> {
        let before = self.situation.before.as_ref()?;
        let sure = found.iter().any(|found| matches!(found.what, What::Topic(_)) && found.confidence() >= SURE_TOPIC && found.words > 1);
        if looks_for_places && self.searches_by_kind() || sure {
            return None;
        }
        let (id, old) = before.parts.iter().rev().find_map(|part| match part {
            Part::Entity { id, ask, .. } => Some((id.clone(), *ask)),
            Part::Unknown { id: Some(id), .. } => Some((id.clone(), Ask::What)),
            _ => None,
        })?;
        let entity = self.reading.content.territory().index_of(&id)?;
        let timed = !matches!(self.when, When::Unsaid);
        let strongest = asks.iter().find(|asked| !asked.weak).or(asks.first()).map(|asked| asked.ask);
        let by_words = || {
            let (best, fact) = found.iter().find_map(|found| match found.what {
                What::Fact(of, fact) if of == entity && found.of_question >= BESIDE => Some((found, fact)),
                _ => None,
            })?;
            let _ = best;
            self.reading.content.territory().entity(entity)?.facts.get(fact as usize)
        };
        let ask = match strongest {
            Some(ask) if self.has(entity, ask) => ask,
            Some(_) => return Some(match by_words() {
                Some(fact) => Part::Entity { id, ask: ask_of(fact), keys: vec![fact.key.as_str().to_string()] },
                None => Part::Unknown { id: Some(id), subject: None },
            }),
            None if timed && matches!(old, Ask::OpeningHours | Ask::OpenNow | Ask::Price) => old,
            None if timed && self.has(entity, Ask::OpeningHours) => Ask::OpeningHours,
            None => match by_words() {
                Some(fact) => return Some(Part::Entity { id, ask: ask_of(fact), keys: vec![fact.key.as_str().to_string()] }),
                // "And for a child?" asks the same again.
                None if self.reading.tokens.len() <= SHORT && self.reading.group("kind").next().is_none() => old,
                None => return None,
            },
        };
        self.has(entity, ask).then_some(Part::Entity { id, ask, keys: Vec::new() })
    }

    /// "More": the next places of the same search.
    fn more(&self) -> Option<Part> {
        let Some(Part::Places(search)) = self.situation.before.as_ref().and_then(|before| before.parts.first()) else { return None };
        let only_more = self.reading.heard("logic.more") && self.reading.group("kind").next().is_none() && self.reading.mentions.is_empty();
        only_more.then(|| Part::Places(Search { after: search.after.saturating_add(5), ..search.clone() }))
    }

    fn bare_search(&self) -> Search {
        search::search(self.reading, self.when, self.situation.near.is_some(), &[])
    }

    fn places(&self, topic: Option<&Found>) -> Option<Part> {
        let left = look_up(self.reading, |token| search::used(self.reading, token));
        let search = search::search(self.reading, self.when, self.situation.near.is_some(), &left);
        let conditions = !search.kinds.is_empty() || !search.qualities.is_empty() || search.centuries.is_some() || !search.among.is_empty();
        let wide = self.reading.heard("ask.recommend") || self.reading.heard("logic.near") || search.near_me || search.town.is_some();
        let told = topic.is_some_and(|found| found.confidence() >= TOPIC && (!wide || search.kinds.iter().all(|kind| !kinds::is_sight(kind))));
        let services = !search.kinds.is_empty() && search.kinds.iter().all(|kind| !kinds::is_sight(kind)) && !search.near_me && search.around.is_none();
        if told || services && search.among.is_empty() {
            return None;
        }
        if search.among.is_empty() && search.town.is_none() && !search.near_me && left.first().is_none_or(|best| best.of_question < 0.3) && self.unknown_words() >= 2 {
            return None;
        }
        let anywhere = search.town.is_some() || search.around.is_some() || search.near_me;
        (conditions || anywhere && self.reading.heard("ask.recommend")).then_some(Part::Places(search))
    }

    /// Telling words that mean nothing here: no concept, no name, no word of the library.
    fn unknown_words(&self) -> usize {
        let reading = self.reading;
        let library = reading.content.language().library.vocabulary();
        let known = |term: &crate::content::Term| {
            reading.is_stop(term)
                || reading.concepts().iter().any(|concept| (concept.first..concept.end).contains(&term.first))
                || reading.mentions.iter().any(|mention| mention.tokens.contains(&term.first))
                || library.similar(&term.word, term.bare.as_deref()).first().is_some()
        };
        reading.terms.iter().filter(|term| !term.unspaced && !known(term)).count()
    }

    /// A fact whose words are most of the question.
    fn fact(&self, found: &[Found]) -> Option<Part> {
        let best = found.iter().find(|found| matches!(found.what, What::Fact(..)))?;
        let enough = best.of_question >= FACT && best.words >= 2;
        let What::Fact(entity, fact) = best.what else { return None };
        if !enough {
            return None;
        }
        let entity = self.reading.content.territory().entities.get(entity as usize)?;
        let fact = entity.facts.get(fact as usize)?;
        Some(Part::Entity { id: entity.id.as_str().to_string(), ask: ask_of(fact), keys: vec![fact.key.as_str().to_string()] })
    }

    /// Whether a topic stands on the service or procedure that is named: what was curated about it says more than its facts.
    fn is_of_service(&self, mentions: &[&Mention], found: &Found) -> bool {
        let What::Topic(index) = found.what else { return false };
        let territory = self.reading.content.territory();
        let [mention] = mentions else { return false };
        let service = |entity: u32| territory.entity(entity).is_some_and(|held| !held.kinds.iter().any(|kind| kinds::is_sight(kind.as_str())));
        let Some(topic) = territory.topics.get(index as usize) else { return false };
        mention.entities.iter().any(|entity| {
            let own = topic.facts.iter().filter(|fact| fact.0.to_native() == *entity).count();
            service(*entity) && own * 2 > topic.facts.len()
        })
    }

    /// The curated topic that stands on a fact found by words, when the question has words of the topic, too.
    fn topic_of(&self, part: &Part, found: &Found) -> Option<Part> {
        let (What::Topic(index), Part::Entity { id, keys, .. }) = (found.what, part) else { return None };
        let territory = self.reading.content.territory();
        let entity = territory.index_of(id)?;
        let stands = territory.topics.get(index as usize)?.facts.iter().any(|fact| fact.0.to_native() == entity && keys.iter().any(|key| key == fact.1.as_str()));
        (stands && found.confidence() >= RELATED_TOPIC).then(|| self.topic(found))
    }

    fn topic(&self, found: &Found) -> Part {
        let What::Topic(index) = found.what else { return Part::Unknown { id: None, subject: None } };
        let topic = self.reading.content.territory().topics.get(index as usize);
        topic.map_or(Part::Unknown { id: None, subject: None }, |topic| Part::Topic(topic.id.as_str().to_string()))
    }

    /// The concept that decides which official site may know.
    fn subject(&self) -> Option<String> {
        let reading = self.reading;
        let of = |group: &str| reading.group(group).next().map(|(name, _)| format!("{group}.{name}"));
        let asked = ["ask.weather", "ask.air", "ask.live-transport"].into_iter().find(|name| reading.heard(name)).map(str::to_string);
        asked.or_else(|| of("kind")).or_else(|| of("audience"))
    }

    fn id(&self, mention: &Mention) -> Option<String> {
        mention.entities.first().and_then(|entity| self.entity_id(*entity))
    }

    fn entity_id(&self, entity: u32) -> Option<String> {
        self.reading.content.territory().entities.get(entity as usize).map(|entity| entity.id.as_str().to_string())
    }
}

fn asks_at(asked: &Asked) -> usize {
    asked.at
}

/// "How many" beside another ask is a question of its own.
fn found_number(at: usize) -> bool {
    at != usize::MAX
}

/// Which mention an ask belongs to: the nearest, the one behind it on a tie.
fn nearest(mentions: &[&Mention], at: usize) -> usize {
    let distance = |mention: &Mention| if at < mention.first { mention.first - at } else { at.saturating_sub(mention.end) };
    (0..mentions.len()).min_by_key(|index| mentions.get(*index).map_or(usize::MAX, |mention| distance(mention))).unwrap_or(0)
}
