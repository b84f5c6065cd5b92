//! Which places are looked for? Kinds, town, distance, qualities, centuries, and whatever else the question says.

use std::collections::HashSet;
use std::ops::Range;

use super::kinds;
use super::library::{Found, What, look_up_words};
use super::meaning::{Order, Search, When};
use super::mentions::Mention;
use super::quantities::{centuries, century_number, distance, price};
use super::reading::{Concept, Reading};

/// Qualities that choose among places.
pub(super) const CONDITIONS: [&str; 13] = [
    "free",
    "paid",
    "indoor",
    "outdoor",
    "children",
    "lifeguards",
    "not-lifeguards",
    "sand",
    "pebbles",
    "step-free",
    "pushchair",
    "dogs",
    "without-car",
];

/// The conditions that the question names; `found` is what the library holds for its other words.
pub fn search(reading: &Reading<'_>, when: When, has_position: bool, found: &[Found]) -> Search {
    let territory = reading.content.territory();
    let mut search = Search::default();
    // The harbour in "near the … harbour" is no kind that is looked for, where another one is.
    let in_place = |concept: &Concept<'_>| {
        reading.mentions.iter().any(|mention| {
            let inside = (concept.first..concept.end).all(|token| mention.tokens.contains(&token));
            inside && mention.tokens.len() > 1 && (mention.town.is_some() || near_before(reading, mention))
        })
    };
    let others = reading.group("kind").any(|(_, concept)| !in_place(concept));
    let circumstances = circumstances(reading);
    let is_circumstance = |concept: &Concept<'_>| {
        circumstances.iter().any(|range| range.start == concept.first && range.end == concept.end)
    };
    let kinds = reading.group("kind").filter(|(_, concept)| !is_circumstance(concept));
    for (kind, concept) in kinds.filter(|(_, concept)| !others || !in_place(concept)) {
        let excluded = reading.is_excluded(concept.first);
        let list = if excluded { &mut search.without } else { &mut search.kinds };
        if !list.iter().any(|known| known == kind) {
            list.push(kind.to_string());
        }
    }
    // "A beach by bus", "churches without a ticket": what is no sight beside one is a circumstance.
    if search.kinds.iter().any(|kind| kinds::is_sight(kind)) {
        search.kinds.retain(|kind| kinds::is_sight(kind));
    }
    for (quality, concept) in reading.group("quality") {
        match quality {
            "near-me" => search.near_me = has_position,
            "free" if reading.is_excluded(concept.first) => search.qualities.push("paid".into()),
            "lifeguards" if reading.is_excluded(concept.first) => search.qualities.push("not-lifeguards".into()),
            // What no fact says of a place cannot be known to be missing there.
            _ if reading.is_excluded(concept.first) => {}
            _ if CONDITIONS.contains(&quality) => search.qualities.push(quality.to_string()),
            _ => {}
        }
    }
    // "Beaches with access for wheelchairs" are looked for.
    if reading.heard("ask.accessibility") && search.kinds.iter().any(|kind| kinds::is_sight(kind)) {
        search.qualities.push("step-free".into());
    }
    search.qualities.sort();
    search.qualities.dedup();
    // "Which are closed on Mondays?" looks for no open doors.
    let open = (reading.heard("ask.open") || reading.heard("ask.hours")) && !reading.heard("logic.closed");
    search.open = match when {
        When::Now => true,
        // "Open now" is heard as a whole, its "now" with it.
        When::Unsaid => reading.heard("ask.open"),
        // Whoever looks for museums on a Monday wants open ones.
        When::Today(_) | When::Day(..) | When::Weekday(..) => {
            open || search.kinds.iter().any(|kind| kinds::has_doors(kind)) && !reading.heard("logic.closed")
        }
        _ => false,
    };
    search.styles = reading.group("style").map(|(style, _)| style.to_string()).collect();
    search.styles.dedup();
    search.under = price(reading);
    // "Costs less than 10 euros" bounds the price and orders nothing.
    search.order = order(reading).filter(|order| *order != Order::Cheapest || search.under.is_none());
    if search.order == Some(Order::Nearest) {
        search.near_me |= has_position && !reading.mentions.iter().any(|mention| mention.town.is_some());
    }
    search.within = distance(reading);
    search.centuries = centuries(reading);
    let of_kinds =
        |mention: &Mention| mention.tokens.iter().all(|token| reading.is_concept(*token, &["kind", "quality", "ask"]));
    for mention in &reading.mentions {
        let around = search.within.is_some() || search.order == Some(Order::Nearest) || near_before(reading, mention);
        match (mention.town, mention.entities.first()) {
            (Some(town), _) => {
                let Some(town) = territory.towns.get(town as usize) else {
                    continue;
                };
                let id = town.id.as_str().to_string();
                match around {
                    true => search.around = search.around.take().or(Some(id)),
                    false if search.towns.contains(&id) => {}
                    false => search.towns.push(id),
                }
            }
            // A name that is only a kind ("museums") is no place to look around.
            (None, Some(entity)) if around && !of_kinds(mention) => {
                let Some(entity) = territory.entities.get(*entity as usize) else {
                    continue;
                };
                search.around.get_or_insert_with(|| entity.id.as_str().to_string());
            }
            _ => {}
        }
    }
    if search.towns.is_empty() && search.around.is_none() {
        // "Museums of X" may be a name, too: whoever looks for museums wants those of X.
        let town = reading.town_inside_a_name().and_then(|town| territory.towns.get(town));
        search.towns.extend(town.map(|town| town.id.as_str().to_string()));
    }
    search.towns.truncate(MOST_TOWNS);
    search.except = except(reading);
    if search.within.is_some() && search.around.is_none() {
        search.near_me = has_position;
    }
    // "Near X and Y" means both.
    if search.within.is_none() && !search.towns.is_empty() {
        // "Near the harbour of X" is near the harbour.
        let around = search.around.as_deref().and_then(|around| territory.town_of(around));
        let inside = |town: &String| {
            around.zip(territory.town_of(town)).is_some_and(|(around, town)| territory.is_within(around, town))
        };
        match search.towns.iter().all(inside) {
            true if around.is_some() => search.towns.clear(),
            _ => {
                let town = search.around.take_if(|_| around.is_some());
                search.towns.extend(town);
            }
        }
    }
    search.among = with_circumstances(reading, &circumstances).unwrap_or_else(|| among(reading, found));
    search
}

/// The words of what is said to be there beside what is looked for: the gardens in "a castle with gardens".
fn circumstances(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let sights = || reading.group("kind").filter(|(kind, _)| kinds::is_sight(kind));
    if sights().all(|(_, concept)| reading.is_circumstance(concept)) {
        return Vec::new();
    }
    // "A beach with sand" says the same twice.
    let twice = |concept: &Concept<'_>| {
        reading.concepts().iter().any(|other| other.name == concept.name && !reading.is_circumstance(other))
    };
    let held = reading.concepts().iter().filter(|concept| {
        let kind = concept.name.starts_with("kind.") || concept.name == "ask.parking";
        kind && reading.is_circumstance(concept) && !twice(concept)
    });
    held.map(|concept| concept.first..concept.end).collect()
}

/// Entities that have what is said to be there, by their kinds or by their facts.
fn with_circumstances(reading: &Reading<'_>, circumstances: &[Range<usize>]) -> Option<Vec<String>> {
    let territory = reading.content.territory();
    let mut ids: Vec<String> = Vec::new();
    for held in circumstances {
        let concepts =
            reading.concepts().iter().filter(|concept| concept.first == held.start && concept.end == held.end);
        for kind in concepts.filter_map(|concept| concept.name.strip_prefix("kind.")) {
            let own = territory.of_kinds(|own| kinds::is_a(own, kind));
            ids.extend(own.into_iter().filter_map(|entity| territory.entity(entity)).map(|held| held.id.to_string()));
        }
        let found = look_up_words(reading, |token| !held.contains(&token));
        let facts = found.iter().filter(|found| found.of_question >= AMONG_SOME);
        ids.extend(facts.filter_map(|found| match found.what {
            What::Fact(entity, _) => territory.entity(entity).map(|held| held.id.to_string()),
            What::Topic(_) => None,
        }));
    }
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids.truncate(MOST_AMONG);
    (!ids.is_empty()).then_some(ids)
}

/// Towns of one search.
const MOST_TOWNS: usize = 3;

/// Ids of what the question leaves out by name.
fn except(reading: &Reading<'_>) -> Vec<String> {
    let territory = reading.content.territory();
    let towns = reading.excluded.iter().filter_map(|mention| territory.town(mention.town?));
    let towns: Vec<String> = towns.map(|town| town.id.as_str().to_string()).collect();
    let named = reading.excluded.iter().filter(|mention| mention.town.is_none()).flat_map(|mention| &mention.entities);
    let named = named.filter_map(|entity| territory.entity(*entity)).map(|entity| entity.id.as_str().to_string());
    towns.into_iter().chain(named).collect()
}

/// Entities to choose among by other words of the question.
const MOST_AMONG: usize = 24;
/// Share of the other words that the best fact must hold to choose among places that something else narrows down, and among all.
const AMONG_SOME: f32 = 0.6;
const AMONG_ALL: f32 = 0.7;

/// Of the weight of the rarest word.
const TELLING: f32 = 0.8;

/// Entities of which facts hold the words that no condition has used.
fn among(reading: &Reading<'_>, found: &[Found]) -> Vec<String> {
    let territory = reading.content.territory();
    // Of words that many facts have, none chooses; a character by itself says little of how rare its word is.
    let library = &reading.content.language().library;
    let telling = |token: &usize| {
        reading.tokens.get(*token).is_some_and(|token| {
            let word = library.vocabulary().exact(&token.word).filter(|_| !token.unspaced);
            word.is_none_or(|word| library.weight(word) >= TELLING * library.rarest())
        })
    };
    let found: Vec<&Found> = found.iter().filter(|found| found.tokens.iter().any(telling)).collect();
    let best = found
        .iter()
        .filter(|found| matches!(found.what, What::Fact(..)))
        .map(|found| found.of_question)
        .fold(0.0, f32::max);
    let narrowed = reading.group("kind").next().is_some()
        || ["logic.linked-to", "logic.near", "quality.near-me"].iter().any(|name| reading.heard(name))
        || reading.mentions.iter().any(|mention| mention.town.is_some());
    if best < if narrowed { AMONG_SOME } else { AMONG_ALL } {
        return Vec::new();
    }
    let mut ids: Vec<String> = Vec::new();
    for found in found.iter().filter(|found| found.of_question >= best * 0.75) {
        if let What::Fact(entity, _) = found.what
            && let Some(entity) = territory.entities.get(entity as usize)
            && !ids.iter().any(|id| id == entity.id.as_str())
            && ids.len() < MOST_AMONG
        {
            ids.push(entity.id.as_str().to_string());
        }
    }
    ids
}

/// Tokens that conditions of a search have used: not for the library.
pub fn used(reading: &Reading<'_>, token: usize) -> bool {
    reading.is_concept(
        token,
        &["ask", "kind", "quality", "time", "logic", "unit", "amount", "century", "audience", "style"],
    ) || reading.excluded.iter().any(|mention| mention.tokens.contains(&token))
        || reading
            .mentions
            .iter()
            .any(|mention| mention.tokens.contains(&token) && (mention.town.is_some() || mention.coverage > 0.99))
        || reading.tokens.get(token).is_some_and(|held| {
            let century = reading.heard("unit.century")
                && century_number(reading.text.get(held.start..held.end).unwrap_or_default()).is_some();
            century || held.word.chars().all(char::is_numeric)
        })
}

/// Whether "near" or the like stands before a name (or, as in Chinese and Turkish, right behind it).
fn near_before(reading: &Reading<'_>, mention: &Mention) -> bool {
    reading.group("logic").any(|(name, concept)| {
        name == "near"
            && ((concept.end <= mention.first && mention.first - concept.end <= 2)
                || (concept.first >= mention.end && concept.first - mention.end <= 1))
    }) || reading
        .group("quality")
        .any(|(name, concept)| name == "near-me" && concept.first >= mention.end && concept.first - mention.end <= 1)
}

fn order(reading: &Reading<'_>) -> Option<Order> {
    reading.group("logic").find_map(|(name, _)| match name {
        "oldest" => Some(Order::Oldest),
        "newest" => Some(Order::Newest),
        "biggest" => Some(Order::Biggest),
        "smallest" => Some(Order::Smallest),
        "highest" => Some(Order::Highest),
        "longest" => Some(Order::Longest),
        "shortest" => Some(Order::Shortest),
        "nearest" => Some(Order::Nearest),
        "cheapest" => Some(Order::Cheapest),
        _ => None,
    })
}
