//! Several questions in one go, each with its own question mark.

use super::Situation;
use super::decide::understand;
use super::meaning::{MOST_PARTS, Meaning, Part, When};
use super::reading::Reading;
use crate::clock::Moment;
use crate::content::Content;

/// The meaning of a text. Each question of several is understood by itself, the ones before it being known, unless the text
/// as a whole says more.
pub fn understand_text(text: &str, content: &Content, situation: &Situation, now: Moment) -> Meaning {
    let whole = understand(&Reading::new(text, content), situation, now);
    let questions = questions(text);
    let goes_first = whole.parts.iter().any(|part| matches!(part, Part::Live { .. } | Part::Act { .. } | Part::Advice));
    if !(2..=MOST_PARTS).contains(&questions.len()) || whole.parts.len() > 1 || goes_first {
        return whole;
    }
    let mut together: Option<Meaning> = None;
    for question in questions {
        let before = together.clone().or(situation.before.clone());
        let one = understand(&Reading::new(question, content), &Situation { before, ..situation.clone() }, now);
        if !one.parts.iter().all(is_answerable) {
            return whole;
        }
        let joined = match together {
            None => Some(one),
            Some(before) => joined(before, one),
        };
        match joined {
            Some(joined) => together = Some(joined),
            None => return whole,
        }
    }
    together.unwrap_or(whole)
}

/// The texts up to each question mark; what follows the last one is a question, too.
fn questions(text: &str) -> Vec<&str> {
    let parts = text.split_inclusive(['?', '？', '؟', ';']).map(str::trim);
    parts.filter(|part| part.chars().any(char::is_alphabetic)).collect()
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
