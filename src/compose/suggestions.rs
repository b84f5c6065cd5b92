//! What one could ask next: only questions that have an answer here.

use super::Composer;
use crate::find::{Finding, Found};
use crate::understand::{Ask, Meaning, fits};

const MOST: usize = 3;

/// Asks worth suggesting, in this order, with the message that words them.
const NEXT: [(Ask, &str); 9] = [
    (Ask::OpeningHours, "suggest-hours"),
    (Ask::Price, "suggest-price"),
    (Ask::Access, "suggest-way"),
    (Ask::Booking, "suggest-booking"),
    (Ask::Season, "suggest-season"),
    (Ask::Accessibility, "suggest-accessibility"),
    (Ask::History, "suggest-history"),
    (Ask::Contact, "suggest-contact"),
    (Ask::What, "suggest-what"),
];

impl Composer<'_> {
    pub(super) fn suggestions(&self, meaning: &Meaning, found: &[Found]) -> Vec<String> {
        let mut suggestions = Vec::new();
        for found in found {
            match &found.finding {
                Finding::Facts { entity, .. } => self.of_entity(*entity, meaning, &mut suggestions),
                Finding::Unknown { entity, closest } if entity.is_some() || !closest.is_empty() => {
                    let topics = &self.content.language().topics;
                    let titles = closest.iter().filter_map(|topic| topics.get(*topic as usize));
                    suggestions.extend(titles.map(|topic| topic.title.as_str().to_string()));
                    if let Some(entity) = entity {
                        self.of_entity(*entity, meaning, &mut suggestions);
                    }
                }
                Finding::Places { found, .. } => {
                    for place in found.found.iter().take(MOST) {
                        let name = self.content.language().name(place.entity);
                        let able = NEXT.iter().find(|(ask, _)| self.has(place.entity, *ask));
                        suggestions.extend(able.map(|(_, id)| self.messages.fill(id, &[("name", name)])));
                    }
                }
                Finding::Topic(topic) => self.of_topic(*topic, &mut suggestions),
                _ => {
                    suggestions.extend(self.content.language().openers.iter().map(|opener| opener.as_str().to_string()))
                }
            }
        }
        suggestions.dedup();
        suggestions.truncate(MOST);
        suggestions
    }

    fn of_entity(&self, entity: u32, meaning: &Meaning, suggestions: &mut Vec<String>) {
        let asked = |ask: Ask| {
            meaning.parts.iter().any(|part| matches!(part, crate::understand::Part::Entity { ask: own, .. } if *own == ask || (*own == Ask::OpenNow && ask == Ask::OpeningHours)))
        };
        let name = self.content.language().name(entity);
        let next = NEXT.iter().filter(|(ask, _)| !asked(*ask) && (*ask == Ask::What || self.has(entity, *ask)));
        suggestions.extend(next.map(|(_, id)| self.messages.fill(id, &[("name", name)])));
    }

    /// The topics beside it.
    fn of_topic(&self, topic: u32, suggestions: &mut Vec<String>) {
        let topics = &self.content.language().topics;
        let count = topics.len() as u32;
        let next = (1..=MOST as u32).map(|step| (topic + step) % count.max(1)).filter(|next| *next != topic);
        suggestions
            .extend(next.filter_map(|next| topics.get(next as usize)).map(|topic| topic.title.as_str().to_string()));
    }

    fn has(&self, entity: u32, ask: Ask) -> bool {
        let entity = self.content.territory().entity(entity);
        entity.is_some_and(|entity| entity.facts.iter().any(|fact| fits(ask, fact)))
    }
}
