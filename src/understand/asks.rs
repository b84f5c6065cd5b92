//! What is wanted of it? From the concepts heard to what is asked, strongest first.

use super::details::is_mode;
use super::kinds;
use super::meaning::{Ask, When};
use super::quantities::price;
use super::reading::{Concept, Reading};

/// An ask, where it was heard, and whether the words for it could mean little ("can I see …").
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Asked {
    pub ask: Ask,
    pub at: usize,
    pub weak: bool,
}

const ASKS: &[(&str, Ask, bool)] = &[
    ("open", Ask::OpenNow, false),
    ("hours", Ask::OpeningHours, false),
    ("price", Ask::Price, false),
    ("way", Ask::Access, false),
    ("booking", Ask::Booking, false),
    ("parking", Ask::Parking, false),
    ("duration", Ask::Duration, false),
    ("distance", Ask::Distance, false),
    ("accessibility", Ask::Accessibility, false),
    ("history", Ask::History, false),
    ("contact", Ask::Contact, false),
    ("website", Ask::Website, false),
    ("season", Ask::Season, false),
    ("frequency", Ask::Frequency, false),
    ("difficulty", Ask::Difficulty, false),
    ("who", Ask::Who, false),
    ("number", Ask::Number, true),
    ("where", Ask::Where, true),
    ("rules", Ask::Rules, true),
    ("what", Ask::What, true),
];

/// Everything asked, in the order of the question, each once.
pub fn asked(reading: &Reading<'_>, when: When) -> Vec<Asked> {
    let mut found: Vec<Asked> = Vec::new();
    for (name, concept) in reading.group("ask") {
        let Some((_, ask, weak)) = ASKS.iter().find(|(known, ..)| *known == name) else {
            continue;
        };
        // "A beach with parking" does not ask where to park.
        let looked_for =
            || reading.group("kind").any(|(kind, held)| kinds::is_sight(kind) && held.first < concept.first);
        if *ask == Ask::Parking && reading.is_circumstance(concept) && looked_for() {
            continue;
        }
        // "How long is it on foot?" asks for no way.
        if *ask == Ask::Access && says_by_what(reading, concept) {
            continue;
        }
        if !found.iter().any(|asked| asked.ask == *ask) {
            found.push(Asked { ask: *ask, at: concept.first, weak: *weak });
        }
    }
    if reading.heard("quality.free") {
        push(&mut found, Ask::Price, true);
    }
    if reading.heard("quality.step-free") {
        push(&mut found, Ask::Accessibility, false);
    }
    if reading.heard("quality.dogs") {
        push(&mut found, Ask::Rules, false);
    }
    if reading.heard("measure.architect") {
        push(&mut found, Ask::Who, false);
    }
    // "And how many minutes is it valid?"
    for (_, concept) in reading.group("measure").filter(|(name, _)| matches!(*name, "validity" | "processing-time")) {
        if !found.iter().any(|asked| asked.ask == Ask::Duration) {
            found.push(Asked { ask: Ask::Duration, at: concept.first, weak: false });
        }
    }
    if reading.group("rule").next().is_some() {
        push(&mut found, Ask::Rules, true);
    }
    // "Which museums cost less than 10 euros?" looks for those.
    let chooses = || {
        reading.group("kind").any(|(kind, _)| kinds::is_sight(kind))
            && (price(reading).is_some() || reading.heard("quality.paid"))
    };
    if found.iter().any(|asked| asked.ask == Ask::Price) && chooses() {
        found.retain(|asked| asked.ask != Ask::Price);
    }
    // "What is the address of X" asks for the address.
    let what = found.iter().find(|asked| asked.ask == Ask::What).map(|asked| asked.at);
    if let Some(what) = what
        && found.iter().any(|asked| asked.ask != Ask::What && asked.at >= what && asked.at - what <= 3)
    {
        found.retain(|asked| asked.ask != Ask::What);
    }
    let now = matches!(when, When::Now | When::Today(_));
    let hours = found.iter().position(|asked| asked.ask == Ask::OpeningHours);
    let open = found.iter().any(|asked| asked.ask == Ask::OpenNow);
    match hours {
        // "Until when is it open today?" wants the day's hours, "is it open now?" the state.
        Some(at) if reading.heard("time.now") && !open => {
            if let Some(asked) = found.get_mut(at) {
                asked.ask = Ask::OpenNow;
            }
        }
        Some(_) if open => found.retain(|asked| asked.ask != Ask::OpeningHours || !now),
        _ => {}
    }
    if !matches!(when, When::Now) && !reading.heard("time.now") {
        for asked in &mut found {
            if asked.ask == Ask::OpenNow && !matches!(when, When::Unsaid) {
                asked.ask = Ask::OpeningHours;
            }
        }
        found.dedup_by_key(|asked| asked.ask);
    }
    found
}

/// Whether words for a way say no more than by what, where it is asked how long or how much it takes.
fn says_by_what(reading: &Reading<'_>, way: &Concept<'_>) -> bool {
    let measured = ["ask.duration", "ask.price", "ask.frequency", "ask.distance", "ask.difficulty"];
    let inside = |mode: &Concept<'_>| mode.first <= way.first && way.end <= mode.end && is_mode(mode.name);
    measured.iter().any(|name| reading.heard(name)) && reading.concepts().iter().any(inside)
}

fn push(found: &mut Vec<Asked>, ask: Ask, weak: bool) {
    if !found.iter().any(|asked| asked.ask == ask) {
        found.push(Asked { ask, at: usize::MAX, weak });
    }
}
