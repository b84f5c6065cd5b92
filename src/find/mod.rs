//! What do we know about it? From a meaning to findings: which facts, topics and places answer it, never in words.
//!
//! The ladder: curated topic, fact, live value, snippet; what no rung answers is handed over to an official site.

pub mod details;
mod facts;
mod freshness;
mod handoff;
pub mod hours;
mod order;
mod places;

pub use freshness::{CURRENT_MONTHS, Freshness, date as date_of, freshness};
pub use places::{Place, Places, distance};

use crate::clock::Moment;
use crate::content::{ArchivedTerritory, Content};
use crate::understand::{Ask, Detail, Meaning, Part, Search, Social, When};

/// What was found for one part of a meaning.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    Topic(u32),
    /// `untold` is what the question asked for and no fact holds.
    Facts {
        entity: u32,
        ask: Ask,
        facts: Vec<u32>,
        untold: Vec<Detail>,
    },
    Places {
        search: Box<Search>,
        found: Places,
    },
    Live,
    Act,
    Social(Social),
    Outside,
    Advice,
    Unknown {
        entity: Option<u32>,
        closest: Vec<u32>,
    },
}

/// A finding, and the official site to go on to.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub finding: Finding,
    /// Index into the territory's handoffs.
    pub handoff: Option<u32>,
}

/// One finding for each part of the meaning.
pub fn find(meaning: &Meaning, content: &Content, now: Moment) -> Vec<Found> {
    let territory = content.territory();
    let mut all: Vec<Found> = Vec::new();
    for part in &meaning.parts {
        let mut finding = one(part, meaning, content, now);
        if says_nothing_new(&mut finding, &all) {
            continue;
        }
        let handoff = handoff::choose(&finding, part, meaning.audience, territory);
        all.push(Found { finding, handoff });
    }
    all
}

/// Leaves out facts that an earlier part tells; whether nothing remains.
fn says_nothing_new(finding: &mut Finding, before: &[Found]) -> bool {
    let Finding::Facts { entity, facts, .. } = finding else {
        return false;
    };
    let some = !facts.is_empty();
    for found in before {
        if let Finding::Facts { entity: other, facts: told, .. } = &found.finding
            && other == entity
        {
            facts.retain(|fact| !told.contains(fact));
        }
    }
    some && facts.is_empty()
}

fn one(part: &Part, meaning: &Meaning, content: &Content, now: Moment) -> Finding {
    let territory = content.territory();
    let unknown = |id: Option<&str>, closest: &[String]| Finding::Unknown {
        entity: id.and_then(|id| territory.index_of(id)),
        closest: closest.iter().filter_map(|id| topic(territory, id)).collect(),
    };
    match part {
        Part::Topic(id) => match topic(territory, id) {
            Some(topic) => Finding::Topic(topic),
            None => unknown(None, &[]),
        },
        Part::Entity { id, ask, keys } => {
            let Some(index) = territory.index_of(id) else {
                return unknown(None, &[]);
            };
            let facts = facts::choose(territory, index, *ask, keys, meaning.when, now);
            match facts.is_empty() && *ask != Ask::What && *ask != Ask::Website && *ask != Ask::Where {
                true => Finding::Unknown { entity: Some(index), closest: Vec::new() },
                false => {
                    let (facts, untold) = details::narrow(content, index, *ask, facts, &meaning.details);
                    Finding::Facts { entity: index, ask: *ask, facts, untold }
                }
            }
        }
        Part::Places(search) => {
            let found = places::search(search, meaning, content, now);
            Finding::Places { search: Box::new(search.clone()), found }
        }
        Part::Live { .. } => Finding::Live,
        Part::Act { .. } => Finding::Act,
        Part::Social(social) => Finding::Social(*social),
        Part::Outside => Finding::Outside,
        Part::Advice => Finding::Advice,
        Part::Unknown { id, closest, .. } => unknown(id.as_deref(), closest),
    }
}

fn topic(territory: &ArchivedTerritory, id: &str) -> Option<u32> {
    territory.topics.iter().position(|topic| topic.id.as_str() == id).map(|at| at as u32)
}

/// Seconds since 1970 until which an answer surely stays as it is: the next opening or closing where that was said, the
/// end of the territory's day otherwise.
pub fn expires(meaning: &Meaning, found: &[Found], content: &Content, now: Moment) -> i64 {
    let territory = content.territory();
    let midnight = now.today().succ_opt().and_then(|day| day.and_hms_opt(0, 0, 0));
    let midnight = midnight.map_or(now.utc + 3_600, |local| now.utc_of(local, &territory.zone));
    let timed = matches!(meaning.when, When::Now)
        || found.iter().any(|found| {
            matches!(&found.finding, Finding::Facts { ask: Ask::OpenNow, .. })
                || matches!(&found.finding, Finding::Places { .. })
        });
    if !timed {
        return midnight;
    }
    let entities = found.iter().flat_map(|found| match &found.finding {
        Finding::Facts { entity, .. } => vec![*entity],
        Finding::Places { found, .. } => found.found.iter().map(|place| place.entity).collect(),
        _ => Vec::new(),
    });
    let calendar = hours::Calendar::of(territory);
    // What is closed now is not among the places found, and changes the answer when it opens.
    let searches = found.iter().filter_map(|found| match &found.finding {
        Finding::Places { search, .. } if search.open => places::next_change(search, territory, now),
        _ => None,
    });
    entities
        .filter_map(|entity| hours::main(territory, entity, now.today()))
        .filter_map(|fact| calendar.next_change(fact, now))
        .chain(searches)
        .map(|local| now.utc_of(local, &territory.zone))
        .filter(|at| *at > now.utc)
        .fold(midnight, i64::min)
}
