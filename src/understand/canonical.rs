//! One form for each meaning: what a phrasing adds and no answer depends on is left out, so that whoever means the same is
//! given the same answer from the same place in the memory.

use super::fits::{fits, key_of};
use super::kinds;
use super::meaning::{Ask, Audience, Part, Search, When};
use crate::content::{ArchivedEntity, ArchivedTerritory};

pub(super) fn simplify(parts: &mut Vec<Part>, when: When, territory: &ArchivedTerritory) {
    for part in parts.iter_mut() {
        match part {
            Part::Entity { id, ask, keys } => {
                if when == When::Now && *ask == Ask::OpeningHours {
                    *ask = Ask::OpenNow;
                }
                let held = territory.index_of(id).and_then(|index| territory.entity(index));
                simplify_keys(*ask, keys, held);
                if let Some(topic) = held.and_then(|held| curated(held, *ask, keys, territory)) {
                    *part = Part::Topic(topic);
                }
            }
            Part::Places(search) => simplify_search(search, territory),
            _ => {}
        }
    }
    // Who built it says when, too; and whatever is asked of a thing says what it is.
    let asks = |id: &String, wanted: &[Ask]| {
        let found =
            |part: &Part| matches!(part, Part::Entity { id: other, ask, .. } if other == id && wanted.contains(ask));
        parts.iter().any(found)
    };
    let said = |part: &Part| match part {
        Part::Entity { id, ask: Ask::History, .. } => asks(id, &[Ask::Who]),
        Part::Entity { id, ask: Ask::Access, .. } => asks(id, &[Ask::Accessibility]),
        Part::Entity { id, ask: Ask::OpenNow, .. } if when == When::Unsaid => asks(id, &[Ask::OpeningHours]),
        Part::Entity { id, ask: Ask::What, .. } => parts
            .iter()
            .any(|other| matches!(other, Part::Entity { id: same, ask, .. } if same == id && *ask != Ask::What)),
        _ => false,
    };
    let kept: Vec<Part> = parts.iter().filter(|part| !said(part)).cloned().collect();
    *parts = kept;
    parts.dedup();
}

/// The time, where an answer depends on it: a curated one knows days at most, and is the same whenever it is asked.
pub(super) fn simplify_time(parts: &[Part], when: When) -> When {
    let curated = parts.iter().all(|part| matches!(part, Part::Topic(_)));
    // What changes by the hour is not told here, whatever the day.
    if parts.iter().all(|part| matches!(part, Part::Live { .. })) {
        return When::Unsaid;
    }
    match when {
        When::Now | When::Season(_) | When::Month(_) | When::PublicHoliday if curated => When::Unsaid,
        when => when,
    }
}

/// Who asks, where an answer depends on it: what has an official site of its own names that to everybody.
pub(super) fn simplify_audience(
    parts: &[Part],
    heard: Option<Audience>,
    territory: &ArchivedTerritory,
) -> Option<Audience> {
    let has_own = |part: &Part| match part {
        Part::Topic(id) => territory.topics.iter().any(|topic| topic.id.as_str() == id && topic.handoff.is_some()),
        Part::Entity { id, .. } => {
            territory.index_of(id).and_then(|index| territory.entity(index)).is_some_and(|held| held.official.is_some())
        }
        _ => false,
    };
    heard.filter(|_| !parts.iter().all(has_own))
}

/// Keys that choose nothing among the facts that fit the ask add nothing.
fn simplify_keys(ask: Ask, keys: &mut Vec<String>, held: Option<&ArchivedEntity>) {
    keys.sort();
    keys.dedup();
    let fitting = || held.into_iter().flat_map(|held| held.facts.iter()).filter(|fact| fits(ask, fact));
    let chosen = |key: &String| fitting().any(|fact| fact.key.as_str() == key);
    keys.retain(|key| key_of(ask) != Some(key.as_str()) && (!chooses_by_itself(ask) || chosen(key)));
    let other = |key: &String| {
        held.into_iter().flat_map(|held| held.facts.iter()).any(|fact| fact.key.as_str() == key && !fits(ask, fact))
    };
    let all = fitting().all(|fact| keys.iter().any(|key| key == fact.key.as_str()));
    if ask != Ask::Fact && all && !keys.iter().any(other) {
        keys.clear();
    }
}

/// An ask that facts of one sort answer, whatever other words the question has.
fn chooses_by_itself(ask: Ask) -> bool {
    matches!(
        ask,
        Ask::OpeningHours
            | Ask::OpenNow
            | Ask::Access
            | Ask::Booking
            | Ask::Contact
            | Ask::Website
            | Ask::Accessibility
            | Ask::Duration
            | Ask::Who
            | Ask::Season
            | Ask::Frequency
            | Ask::Difficulty
    )
}

fn simplify_search(search: &mut Search, territory: &ArchivedTerritory) {
    if search.kinds.len() > 1 && !search.towns.is_empty() {
        search.kinds.retain(|kind| !kinds::is_settlement(kind));
    }
    // Galleries are among the museums.
    let all = search.kinds.clone();
    let among_those = |kind: &str, other: &str| {
        kind != other && kinds::is_a(kind, other) && !(kinds::is_a(other, kind) && kind < other)
    };
    search.kinds.retain(|kind| !all.iter().any(|other| among_those(kind, other)));
    search.kinds.sort();
    search.qualities.sort();
    search.qualities.dedup();
    // Of places that cannot be listed, none is chosen.
    let towns: Vec<u32> = search.towns.iter().filter_map(|id| territory.town_of(id)).collect();
    let kinds = search.kinds.clone();
    let may_be_listed = |id: &String| {
        let Some(held) = territory.index_of(id).and_then(|index| territory.entity(index)) else { return false };
        let within = |town: &u32| held.town.as_ref().is_some_and(|own| territory.is_within(own.to_native(), *town));
        let of_kind = |wanted: &String| held.kinds.iter().any(|own| kinds::is_a(own.as_str(), wanted));
        (towns.is_empty() || towns.iter().any(within)) && (kinds.is_empty() || kinds.iter().any(of_kind))
    };
    search.among.retain(may_be_listed);
}

/// The curated topic about a rule or custom as a whole, where nothing narrower is asked of it.
fn curated(held: &ArchivedEntity, ask: Ask, keys: &[String], territory: &ArchivedTerritory) -> Option<String> {
    let general = matches!(ask, Ask::What | Ask::Fact | Ask::Rules) || !keys.is_empty() && ask == Ask::Number;
    if !general || !held.kinds.first().is_some_and(|kind| kinds::is_custom(kind.as_str())) {
        return None;
    }
    let entity = territory.index_of(held.id.as_str())?;
    let stands = |topic: &&crate::content::ArchivedTopic| {
        let own = topic.facts.iter().filter(|fact| fact.0.to_native() == entity).count();
        let told = |key: &String| topic.facts.iter().any(|fact| fact.0.to_native() == entity && fact.1.as_str() == key);
        own * 2 > topic.facts.len() && keys.iter().all(told)
    };
    let mut topics = territory.topics.iter().filter(stands);
    let topic = topics.next()?;
    topics.next().is_none().then(|| topic.id.as_str().to_string())
}
