//! Several questions in one go: each with its own question mark, or two joined by "and".

use super::Situation;
use super::asks::{Asked, asked};
use super::decide::understand;
use super::fits::fits;
use super::library::{What, look_up};
use super::meaning::{Ask, MOST_PARTS, Meaning, Part, When};
use super::named::only_asks;
use super::reading::Reading;
use super::thresholds::{FULL_NAME, GOOD_TOPIC};
use crate::clock::Moment;
use crate::content::Content;

/// Places where a text is cut in two to see whether both halves ask.
const MOST_CUTS: usize = 3;
/// A topic that answers a half has some of its words: letters alone are too few there.
const HEARD: f32 = 0.25;
/// A half has at least so many words.
const LEAST_WORDS: usize = 2;

/// The meaning of a text. Each question of several is understood by itself, the ones before it being known, unless the text
/// as a whole says more. `and` is how the visitor's language joins two things.
pub fn understand_text(text: &str, and: &str, content: &Content, situation: &Situation, now: Moment) -> Meaning {
    let reading = Reading::new(text, content);
    let whole = understand(&reading, situation, now);
    if whole.parts.iter().any(|part| matches!(part, Part::Live { .. } | Part::Act { .. } | Part::Advice)) {
        return whole;
    }
    // "How many" may be asked of something else than the place beside it.
    let may_be_of_another = |part: &Part| matches!(part, Part::Unknown { .. } | Part::Entity { ask: Ask::Number, .. });
    if whole.parts.len() > 1 && !whole.parts.iter().any(may_be_of_another) {
        return whole;
    }
    let questions = questions(text);
    if (2..=MOST_PARTS).contains(&questions.len()) {
        return one_by_one(&questions, content, situation, now).unwrap_or(whole);
    }
    // "Somebody is drowning, what shall I do?" has one answer.
    let urgent = |part: &Part| match part {
        Part::Topic(id) => {
            let mut topics = content.territory().topics.iter();
            topics.any(|topic| topic.id.as_str() == id && !topic.urgent.is_empty())
        }
        _ => false,
    };
    if whole.parts.iter().any(urgent) {
        return whole;
    }
    let compared = reading.heard("logic.or") || reading.heard("logic.compare");
    if compared || matches!(whole.parts.first(), Some(Part::Places(_) | Part::Social(_) | Part::Outside)) {
        return whole;
    }
    let halves = cuts(text, and).into_iter().take(MOST_CUTS);
    let mut both = halves.filter_map(|halves| two_halves(halves, &whole, content, situation, now));
    both.next().unwrap_or(whole)
}

/// The texts up to each question mark; what follows the last one is a question, too.
fn questions(text: &str) -> Vec<&str> {
    let parts = text.split_inclusive(['?', '？', '؟', ';']).map(str::trim);
    parts.filter(|part| part.chars().any(char::is_alphabetic)).collect()
}

fn one_by_one(questions: &[&str], content: &Content, situation: &Situation, now: Moment) -> Option<Meaning> {
    let mut together: Option<Meaning> = None;
    for question in questions {
        let reading = Reading::new(question, content);
        let one = match &together {
            None => understand(&reading, situation, now),
            Some(before) => understand_behind(&reading, before, situation, now),
        };
        if !one.parts.iter().all(is_answerable) {
            return None;
        }
        together = Some(match together {
            None => one,
            Some(before) => joined(before, one)?,
        });
    }
    together
}

/// What a question means behind another one of the same text. A topic that is asked about by itself is no follow-up.
fn understand_behind(reading: &Reading<'_>, before: &Meaning, situation: &Situation, now: Moment) -> Meaning {
    let behind = || understand(reading, &Situation { before: Some(before.clone()), ..situation.clone() }, now);
    // "And the other one?" asks the same of it.
    let named = |at: usize| reading.mentions.iter().any(|mention| mention.tokens.contains(&at));
    let only_names = (0..reading.tokens.len()).all(|at| named(at) || reading.is_stop_token(at));
    if only_names && reading.mentions.len() == 1 {
        return behind();
    }
    // "And when?" is no question of its own, whatever its letters are like.
    if only_asks(reading) {
        return behind();
    }
    let alone = understand(reading, situation, now);
    if matches!(alone.parts.as_slice(), [topic @ Part::Topic(_)] if is_sure(topic, reading)) {
        return alone;
    }
    behind()
}

/// Both sides of each sign or word that may join two questions.
fn cuts<'t>(text: &'t str, and: &str) -> Vec<(&'t str, &'t str)> {
    const SIGNS: [&str; 10] = [",", "，", "、", "،", "؛", ".", "。", "!", "+", "&"];
    let mut ends: Vec<(usize, usize)> = Vec::new();
    for sign in SIGNS.into_iter().chain([and].into_iter().filter(|and| !and.is_empty())) {
        // "14. Juli" and "2.50" hold together.
        let of_number = |at: usize| sign == "." && text.get(..at).is_some_and(|text| text.ends_with(char::is_numeric));
        let found = text.match_indices(sign).filter(|(at, _)| !of_number(*at));
        ends.extend(found.map(|(at, sign)| (at, at + sign.len())));
    }
    ends.sort_unstable();
    let halves = ends.into_iter().filter_map(|(end, next)| Some((text.get(..end)?.trim(), text.get(next..)?.trim())));
    halves.filter(|(left, right)| !left.is_empty() && !right.is_empty()).collect()
}

/// What the halves of a text mean, where each surely asks for something and the whole meant only one of them.
fn two_halves(
    (left, right): (&str, &str),
    whole: &Meaning,
    content: &Content,
    situation: &Situation,
    now: Moment,
) -> Option<Meaning> {
    let (left, right) = (Reading::new(left, content), Reading::new(right, content));
    if left.length() < LEAST_WORDS || right.length() < LEAST_WORDS {
        return None;
    }
    // "On Sundays, …" asks nothing yet.
    if only_asks(&left) {
        return None;
    }
    let first = understand(&left, situation, now);
    let [one] = first.parts.as_slice() else { return None };
    let second = understand_behind(&right, &first, situation, now);
    let [other] = second.parts.as_slice() else { return None };
    let unknown = whole.parts.iter().any(|part| matches!(part, Part::Unknown { .. }));
    let among = |part: &Part| whole.parts.iter().any(|held| is_about_the_same(held, part, &left));
    // "The museum, is it open?" asks once.
    let definite = |asked: &Asked| match one {
        Part::Entity { ask, .. } => !asked.weak || asked.ask == Ask::Where && *ask == Ask::Where,
        _ => !asked.weak,
    };
    let asks = matches!(one, Part::Topic(_)) || asked(&left, first.when).iter().any(definite);
    let leans = asks_more(one, other, &right, &second);
    if only_asks(&right) && !leans || goes_on(&left, &right) {
        return None;
    }
    let sure = asks && (is_sure(one, &left) || whole.parts.contains(one)) && (is_sure(other, &right) || leans);
    let new = one != other && (unknown || among(one) || among(other) || leans && is_sure(one, &left));
    (sure && new).then(|| joined(first, second)).flatten()
}

/// Whether kinds of one list stand on both sides: "metro, tram and bus".
fn goes_on(left: &Reading<'_>, right: &Reading<'_>) -> bool {
    let telling = |reading: &Reading<'_>, at: &usize| !reading.is_stop_token(*at);
    let last = (0..left.tokens.len()).rev().find(|at| telling(left, at));
    let first = (0..right.tokens.len()).find(|at| telling(right, at));
    let asks = right.group("ask").next().is_some();
    !asks
        && last.is_some_and(|at| left.is_concept(at, &["kind"]))
        && first.is_some_and(|at| right.is_concept(at, &["kind"]))
}

/// Whether a half names what it is about.
fn is_sure(part: &Part, reading: &Reading<'_>) -> bool {
    let territory = reading.content.territory();
    match part {
        Part::Entity { id, .. } => territory.index_of(id).is_some_and(|entity| {
            reading.mentions.iter().any(|mention| mention.coverage >= FULL_NAME && mention.entities.contains(&entity))
        }),
        Part::Topic(id) => look_up(reading).iter().any(|found| match found.what {
            What::Topic(topic) => {
                let held = territory.topics.get(topic as usize);
                found.confidence() >= GOOD_TOPIC
                    && found.by_words() >= HEARD
                    && held.is_some_and(|held| held.id.as_str() == id)
            }
            What::Fact(..) => false,
        }),
        _ => false,
    }
}

/// Whether the second half asks something else of what the first is about.
fn asks_more(one: &Part, other: &Part, reading: &Reading<'_>, meaning: &Meaning) -> bool {
    let strong = asked(reading, meaning.when).iter().any(|asked| !asked.weak);
    match (one, other) {
        (Part::Entity { id, ask, .. }, Part::Entity { id: same, ask: another, .. }) => {
            strong && id == same && ask != another
        }
        (Part::Topic(topic), Part::Entity { id, ask, .. }) => {
            let told = *ask == Ask::Season && tells(topic, id, *ask, reading);
            strong && stands_on(topic, id, reading) && !told
        }
        _ => false,
    }
}

/// Whether a topic tells what is asked of an entity: which beaches have lifeguards, and when.
fn tells(topic: &str, id: &str, ask: Ask, reading: &Reading<'_>) -> bool {
    let territory = reading.content.territory();
    let held = territory.topics.iter().find(|held| held.id.as_str() == topic);
    let entity = territory.index_of(id).and_then(|index| Some((index, territory.entity(index)?)));
    held.zip(entity).is_some_and(|(topic, (index, entity))| {
        let own = topic.facts.iter().filter(|fact| fact.0.to_native() == index).map(|fact| fact.1.as_str());
        let fitting = |key: &str| entity.facts.iter().any(|fact| fact.key.as_str() == key && fits(ask, fact));
        own.into_iter().any(fitting)
    })
}

fn is_about_the_same(one: &Part, other: &Part, reading: &Reading<'_>) -> bool {
    match (one, other) {
        (Part::Entity { id, .. }, Part::Entity { id: other, .. }) => id == other,
        (Part::Entity { id, .. }, Part::Topic(topic)) => stands_on(topic, id, reading),
        _ => one == other,
    }
}

/// Whether a topic stands on facts of an entity.
fn stands_on(topic: &str, id: &str, reading: &Reading<'_>) -> bool {
    let territory = reading.content.territory();
    let held = territory.topics.iter().find(|held| held.id.as_str() == topic);
    held.zip(territory.index_of(id))
        .is_some_and(|(topic, entity)| topic.facts.iter().any(|fact| fact.0.to_native() == entity))
}

fn is_answerable(part: &Part) -> bool {
    !matches!(part, Part::Unknown { .. } | Part::Social(_) | Part::Outside)
}

/// Both meanings, where one time can stand for the two.
fn joined(mut before: Meaning, next: Meaning) -> Option<Meaning> {
    before.when = match (before.when, next.when) {
        (When::Unsaid, when) | (when, When::Unsaid) => when,
        (one, other) if one == other => one,
        _ => return None,
    };
    before.near = before.near.or(next.near);
    before.audience = before.audience.or(next.audience);
    before.parts.extend(next.parts);
    before.parts.dedup();
    before.details.extend(next.details);
    before.details.sort();
    before.details.dedup();
    (before.parts.len() <= MOST_PARTS).then_some(before)
}
