//! What is never generated: weather, transport as it runs, fire risk, health, emergencies, visas. Decided by content and
//! by what was understood, not by the model.

use crate::content::ArchivedTerritory;
use crate::understand::{Meaning, Part, Reading, What, kinds};

/// Concepts that a generated answer neither follows nor says.
pub fn is_sensitive_concept(name: &str) -> bool {
    const ASKS: [&str; 5] = ["ask.weather", "ask.air", "ask.live-transport", "ask.fire-risk-today", "ask.advice"];
    name.starts_with("danger.") || ASKS.contains(&name)
}

/// Concepts whose questions belong to an authority or a doctor, though they may be named in an answer.
fn is_of_an_authority(name: &str) -> bool {
    const CONCEPTS: [&str; 7] =
        ["kind.hospital", "kind.pharmacy", "kind.consulate", "kind.procedure", "kind.safety", "ask.act", "ask.help"];
    CONCEPTS.contains(&name)
}

/// Whether a question must not be answered by a model: anything understood, and anything that sounds sensitive.
pub fn forbids_generation(meaning: &Meaning, reading: &Reading<'_>) -> bool {
    let [Part::Unknown { id, closest, .. }] = meaning.parts.as_slice() else { return true };
    let territory = reading.content.territory();
    let heard = |concept: &crate::understand::Concept<'_>| {
        is_sensitive_concept(concept.name) || is_of_an_authority(concept.name)
    };
    // The topic that comes nearest says what the question is about; those behind it may be there by chance.
    let near = closest.first().and_then(|id| territory.topics.iter().find(|topic| topic.id.as_str() == id));
    let entity = id.as_deref().and_then(|id| territory.index_of(id));
    reading.concepts().iter().any(heard)
        || near.is_some_and(|topic| topic.sensitive || !topic.urgent.is_empty())
        || entity.is_some_and(|entity| is_sensitive_entity(entity, territory))
}

/// Whether something we hold is about a sensitive matter.
pub fn is_sensitive(what: What, territory: &ArchivedTerritory) -> bool {
    match what {
        What::Topic(index) => {
            territory.topics.get(index as usize).is_none_or(|topic| topic.sensitive || !topic.urgent.is_empty())
        }
        What::Fact(entity, index) => {
            let key =
                territory.entity(entity).and_then(|held| held.facts.get(index as usize)).map(|fact| fact.key.as_str());
            let of_topic = |topic: &crate::content::ArchivedTopic| {
                topic.sensitive
                    && topic.facts.iter().any(|fact| fact.0.to_native() == entity && Some(fact.1.as_str()) == key)
            };
            is_sensitive_entity(entity, territory) || territory.topics.iter().any(of_topic)
        }
    }
}

/// Hospitals, consulates, procedures and the like, by their first kind.
fn is_sensitive_entity(entity: u32, territory: &ArchivedTerritory) -> bool {
    const KINDS: [&str; 6] = ["hospital", "pharmacy", "consulate", "procedure", "safety", "climate"];
    let Some(held) = territory.entity(entity) else { return true };
    held.kinds.first().is_some_and(|own| KINDS.iter().any(|kind| kinds::is_a(own.as_str(), kind)))
}
