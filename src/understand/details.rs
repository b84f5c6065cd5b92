//! What narrows an ask: who pays, how one travels, what one wants to do there. Facts answer it, or the answer says that none
//! does: two questions that differ in such a word never share an answer.

use super::meaning::{Ask, Detail, Part};
use super::reading::{Concept, Reading};
use crate::content::Content;

/// Kinds of places that are means of transport, too.
const MODES: [&str; 9] = ["bus", "metro", "tram", "train", "boat", "coach", "taxi", "bike", "car"];
/// Concepts outside their own group that somebody may want to do or bring, or who pays.
const DOINGS: [(&str, &str); 8] = [
    ("quality.dogs", "dogs"),
    ("quality.children", "children"),
    ("quality.pushchair", "pushchair"),
    ("quality.step-free", "step-free"),
    ("measure.smoking", "smoking"),
    ("measure.bags", "large-bags"),
    ("quality.sand", "sand"),
    ("quality.pebbles", "pebbles"),
];
/// What a beach is made of, which whoever asks about one in general may ask for, too.
pub const GROUNDS: [&str; 2] = ["sand", "pebbles"];
const PAYERS: [(&str, &str); 2] = [("quality.children", "child"), ("audience.student", "student")];
/// Whether a concept is a means of transport.
pub(super) fn is_mode(concept: &str) -> bool {
    concept.starts_with("mode.") || concept.strip_prefix("kind.").is_some_and(|kind| MODES.contains(&kind))
}

/// Details of one question.
pub const MOST_DETAILS: usize = 4;

/// The concepts that a text about a detail has words for.
pub fn concepts_of(detail: &Detail) -> Vec<String> {
    let other = |others: &[(&str, &str)], name: &str| {
        others.iter().filter(|(_, known)| *known == name).map(|(concept, _)| (*concept).to_string()).collect::<Vec<_>>()
    };
    let own = |group: &str, name: &str| vec![format!("{group}.{name}")];
    match detail {
        Detail::Fare(name) => [own("fare", name), other(&PAYERS, name)].concat(),
        Detail::Age(_) => other(&PAYERS, "child"),
        Detail::Mode(name) => [own("kind", name), own("mode", name)].concat(),
        Detail::Doing(name) => [own("rule", name), other(&DOINGS, name)].concat(),
        Detail::Part(name) => own("quality", name),
    }
}

/// What the question narrows its parts by, in one order for all phrasings.
pub fn details(reading: &Reading<'_>, parts: &[Part]) -> Vec<Detail> {
    let asks =
        |wanted: &[Ask]| parts.iter().any(|part| matches!(part, Part::Entity { ask, .. } if wanted.contains(ask)));
    let said = |concept: &Concept<'_>| {
        let named = |at: usize| reading.mentions.iter().any(|mention| mention.tokens.contains(&at));
        !(concept.first..concept.end).all(named) && !reading.is_excluded(concept.first)
    };
    let heard = |name: &str| reading.concepts().iter().any(|concept| concept.name == name && said(concept));
    let group = |name: &str| -> Vec<String> {
        reading.group(name).filter(|(_, concept)| said(concept)).map(|(name, _)| name.to_string()).collect()
    };
    let mut details: Vec<Detail> = Vec::new();
    if asks(&[Ask::Price]) {
        details.extend(group("fare").into_iter().map(Detail::Fare));
        let age = age(reading);
        let payers = PAYERS.iter().filter(|(concept, payer)| heard(concept) && !(age.is_some() && *payer == "child"));
        details.extend(payers.map(|(_, payer)| Detail::Fare((*payer).to_string())));
        details.extend(age.map(Detail::Age));
    }
    if asks(&[Ask::Access, Ask::Duration, Ask::Distance, Ask::Frequency, Ask::Price]) {
        let modes = group("kind").into_iter().filter(|kind| MODES.contains(&kind.as_str())).chain(group("mode"));
        details.extend(modes.filter(|mode| !is_itself(mode, parts, reading.content)).map(Detail::Mode));
    }
    if asks(&[Ask::OpeningHours, Ask::OpenNow, Ask::Season]) && heard("quality.lifeguards") {
        details.push(Detail::Part("lifeguards".into()));
    }
    if asks(&[Ask::What, Ask::Fact]) {
        let grounds = GROUNDS.iter().filter(|ground| heard(&format!("quality.{ground}")));
        details.extend(grounds.map(|ground| Detail::Doing((*ground).to_string())));
    }
    if asks(&[Ask::Rules, Ask::Accessibility]) {
        // Whoever asks how one gets in without steps has said so.
        let said = |concept: &str| concept == "quality.step-free" && !asks(&[Ask::Rules]);
        let others = DOINGS.iter().filter(|(concept, _)| heard(concept) && !said(concept));
        let others = others.map(|(_, doing)| (*doing).to_string());
        details.extend(group("rule").into_iter().chain(others).map(Detail::Doing));
    }
    details.sort();
    details.dedup();
    details.truncate(MOST_DETAILS);
    details
}

/// Whether what is asked about is such a means of transport: the boat to an island is not reached by boat, and a
/// hike is on foot.
fn is_itself(mode: &str, parts: &[Part], content: &Content) -> bool {
    let territory = content.territory();
    let kind = if mode == "foot" { "hike" } else { mode };
    parts.iter().any(|part| match part {
        Part::Entity { id, .. } => territory
            .index_of(id)
            .and_then(|index| territory.entity(index))
            .is_some_and(|held| held.kinds.iter().any(|own| own.as_str() == kind)),
        _ => false,
    })
}

/// Years, from "a 14 year old", "14 ans", "14歳", "בן 14".
fn age(reading: &Reading<'_>) -> Option<u8> {
    let (_, unit) = reading.group("unit").find(|(name, _)| *name == "years-old")?;
    let digits = |at: usize| -> Option<u8> {
        let word = &reading.tokens.get(at)?.word;
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    (unit.first.saturating_sub(1)..=unit.end).find_map(digits).filter(|age| *age < 120)
}
