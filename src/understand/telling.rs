//! Which facts of a place do the words of the question choose, beside what is asked for?

use super::asks::Asked;
use super::decide::Decision;
use super::fits::{ask_of, fits};
use super::kinds;
use super::library::{Found, What};
use super::meaning::Ask;
use super::mentions::Mention;
use super::thresholds::*;

impl Decision<'_> {
    /// A fact that holds clearly more of the question than those which seem to be asked for ("how many hours may I work?"
    /// is no duration).
    pub(super) fn said_more_precisely(
        &self,
        entity: u32,
        mention: &Mention,
        asks: &[Asked],
        found: &[Found],
    ) -> Option<(Ask, String)> {
        let held = self.reading.content.territory().entity(entity)?;
        let own = || {
            found.iter().filter_map(|found| match found.what {
                What::Fact(of, fact) if of == entity => Some((found, held.facts.get(fact as usize)?)),
                _ => None,
            })
        };
        // Prices, hours and the like are asked for by words that mean nothing else.
        let vague = |asked: &Asked| {
            matches!(
                asked.ask,
                Ask::Duration
                    | Ask::Number
                    | Ask::Rules
                    | Ask::History
                    | Ask::What
                    | Ask::Where
                    | Ask::Who
                    | Ask::Season
            )
        };
        if !asks.iter().all(vague) {
            return None;
        }
        let fitting = own()
            .filter(|(_, fact)| asks.iter().any(|asked| fits(asked.ask, fact)))
            .map(|(found, _)| found.of_question)
            .fold(0.0, f32::max);
        let (best, fact) = own().next()?;
        let says = |token: &&usize| !mention.tokens.contains(token) && !self.reading.is_town_word(**token);
        let beside = best.tokens.iter().filter(says).count();
        let better = best.of_question >= PRECISE && best.of_question >= fitting + CLEARLY && fitting < FITTING;
        (asks.len() < 2 && beside >= 2 && better).then(|| (ask_of(fact), fact.key.as_str().to_string()))
    }

    /// Facts chosen by words, to be told with what was asked for; prices, hours and the like need no company, and what
    /// answers another of the asks is told there.
    pub(super) fn beside(&self, entity: u32, ask: Ask, asks: &[Asked], by_words: &[String]) -> Vec<String> {
        let Some(held) = self.reading.content.territory().entity(entity) else { return Vec::new() };
        let answers = |ask: Ask, key: &str| held.facts.iter().any(|fact| fact.key.as_str() == key && fits(ask, fact));
        let told = |key: &&String| match answers(ask, key) {
            true => true,
            false => !is_clear(ask) && !asks.iter().any(|other| other.ask != ask && answers(other.ask, key)),
        };
        by_words.iter().filter(told).cloned().collect()
    }

    /// Keys of the entity's facts that hold the words of the question beside its name.
    pub(super) fn facts_by_words(&self, entity: u32, mention: &Mention, found: &[Found], asks: bool) -> Vec<String> {
        let facts = &self.reading.content.territory().entities.get(entity as usize);
        let own: Vec<(&Found, u32)> = found
            .iter()
            .filter_map(|found| match found.what {
                What::Fact(of, fact) if of == entity => Some((found, fact)),
                _ => None,
            })
            .filter(|(found, _)| {
                // The words of the ask choose by themselves.
                let told = |token: &usize| {
                    !mention.tokens.contains(token)
                        && !self.reading.is_concept(*token, &["ask", "time"])
                        && !self.says_its_kind(*token, entity)
                        && !self.reading.is_town_word(*token)
                        || self.reading.is_concept(*token, &["measure"])
                };
                found.tokens.iter().any(|token| !mention.tokens.contains(token))
                    && (!asks || found.tokens.iter().any(told))
            })
            .collect();
        let best = own.iter().map(|(found, _)| found.of_question).fold(0.0, f32::max);
        let mut keys = Vec::new();
        let mut told: Vec<usize> = Vec::new();
        for (found, fact) in &own {
            if found.of_question >= best * AS_GOOD
                && found.of_question >= TELLING
                && let Some(fact) = facts.and_then(|entity| entity.facts.get(*fact as usize))
                && !keys.iter().any(|key| key == fact.key.as_str())
                && keys.len() < 3
            {
                keys.push(fact.key.as_str().to_string());
                told.extend(&found.tokens);
            }
        }
        // "When was it founded, and how tall is the tower?" asks for two facts.
        for (found, fact) in &own {
            let measured = |token: &&usize| !told.contains(token) && self.reading.is_concept(**token, &["measure"]);
            let new = found.tokens.iter().find(measured).copied();
            if let (Some(token), Some(fact)) = (new, facts.and_then(|entity| entity.facts.get(*fact as usize)))
                && !keys.is_empty()
                && keys.len() < 3
            {
                told.push(token);
                if !keys.iter().any(|key| key == fact.key.as_str()) {
                    keys.push(fact.key.as_str().to_string());
                }
            }
        }
        keys
    }

    /// Keys of the entity's facts that measure what is asked for: "how tall" is told by a height, whatever words other facts
    /// share with the question.
    pub(super) fn measured(&self, entity: u32, mention: &Mention) -> Vec<String> {
        let Some(held) = self.reading.content.territory().entity(entity) else { return Vec::new() };
        let mut keys: Vec<String> = Vec::new();
        for (wanted, concept) in self.reading.group("measure").filter(|(name, _)| QUANTITIES.contains(name)) {
            if (concept.first..concept.end).all(|token| mention.tokens.contains(&token)) {
                continue;
            }
            let of = || held.facts.iter().filter(|fact| fact.measure.as_deref() == Some(wanted));
            // The seats before the seats for some, and the whole before its parts.
            let named = of().find(|fact| fact.key.as_str() == wanted);
            let fact = named.or(of().find(|fact| fact.of.is_none())).or(of().next());
            let key = fact.map(|fact| fact.key.as_str());
            keys.extend(key.filter(|key| !keys.iter().any(|known| known == key)).map(str::to_string));
        }
        keys
    }

    /// Whether a token says no more of an entity than what kind of thing it is.
    fn says_its_kind(&self, token: usize, entity: u32) -> bool {
        let held = self.reading.content.territory().entity(entity);
        let own = |kind: &str| held.is_some_and(|held| held.kinds.iter().any(|own| kinds::is_a(own.as_str(), kind)));
        self.reading.group("kind").any(|(kind, concept)| (concept.first..concept.end).contains(&token) && own(kind))
    }
}

/// What is measured in numbers.
const QUANTITIES: [&str; 16] = [
    "capacity",
    "height",
    "length",
    "depth",
    "area",
    "population",
    "visitors",
    "passengers",
    "staff",
    "turnover",
    "tonnage",
    "processing-time",
    "validity",
    "salary",
    "fine",
    "temperature",
];

/// An ask that by its words alone says which facts answer it.
fn is_clear(ask: Ask) -> bool {
    matches!(
        ask,
        Ask::OpeningHours | Ask::OpenNow | Ask::Price | Ask::Access | Ask::Booking | Ask::Contact | Ask::Website
    )
}

/// An ask that needs no other word to choose among facts: who did what, and when, needs the rest of the question.
pub(super) fn chooses(ask: Ask) -> bool {
    is_clear(ask)
        || matches!(
            ask,
            Ask::Where
                | Ask::Duration
                | Ask::Distance
                | Ask::Accessibility
                | Ask::Season
                | Ask::Frequency
                | Ask::Difficulty
        )
}
