//! Which language is this question in?
//!
//! The words that are evidence are found (`words`), each script's n-grams are looked up in one table (`grams`, `table`),
//! the scripts are weighed against each other (`evidence`), and what else is known about the visitor (`hints`) shifts the
//! balance. The answer is always a language, with the confidence that it deserves; nothing here fails, and nothing here
//! reads anything but its arguments and the table.

mod accents;
mod devanagari;
mod evidence;
pub mod grams;
mod hints;
pub mod languages;
pub mod script;
pub mod table;
mod words;

pub use hints::Hints;

use evidence::{Each, weigh};
use std::ops::Range;
use table::Table;
use words::{Standing, Words};

/// What the language is.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    pub tag: &'static str,
    /// How likely that is, 0 to 1.
    pub confidence: f32,
    /// The next likeliest language, and how likely it is.
    pub runner_up: Option<(&'static str, f32)>,
}

/// Every tag that the detector can return.
pub fn known() -> &'static [&'static str] {
    languages::tags()
}

/// Detects the language of `text`. `aside` are byte ranges of it that are no evidence: names that the territory knows.
pub fn detect(text: &str, aside: &[Range<usize>], hints: &Hints) -> Detection {
    choose(Table::embedded().as_ref(), text, aside, hints, &[true; languages::COUNT])
}

/// The same, among some languages only; among all if none of them is known.
pub fn detect_among(text: &str, aside: &[Range<usize>], hints: &Hints, among: &[&str]) -> Detection {
    detect_with(Table::embedded().as_ref(), text, aside, hints, among)
}

/// The same, with another table than the program's.
pub fn detect_with(
    table: Option<&Table>,
    text: &str,
    aside: &[Range<usize>],
    hints: &Hints,
    among: &[&str],
) -> Detection {
    let mut allowed = [false; languages::COUNT];
    for number in among.iter().filter_map(|tag| languages::number_of(tag)) {
        if let Some(place) = allowed.get_mut(number) {
            *place = true;
        }
    }
    if !allowed.contains(&true) {
        allowed = [true; languages::COUNT];
    }
    choose(table, text, aside, hints, &allowed)
}

/// How much quoted text, or the names that were set aside, count when nothing else is left.
const WEAK: f32 = 0.5;
/// What a text of no letters leans to when nothing hints at anything.
const UNKNOWN: (&str, f32) = ("en", 0.05);

fn choose(table: Option<&Table>, text: &str, aside: &[Range<usize>], hints: &Hints, allowed: &Each<bool>) -> Detection {
    let words = Words::of(text, aside);
    let hinted = hints.scores();
    let evidence = weigh(table, &words, Standing::Plain, allowed).map(|evidence| (evidence, 1.0)).or_else(|| {
        let quoted = weigh(table, &words, Standing::Quoted, allowed);
        let named = || weigh(table, &words, Standing::Aside, allowed).filter(|_| hinted.is_none());
        quoted.or_else(named).map(|evidence| (evidence, WEAK))
    });
    let mut scores = [0.0_f32; languages::COUNT];
    match evidence {
        Some((evidence, weight)) => {
            for ((score, said), of_words) in scores.iter_mut().zip(evidence).zip(hints.of_words()) {
                *score = said * weight + of_words;
            }
            if let Some((number, weight)) = hints.local()
                && let Some(score) = scores.get_mut(number)
            {
                *score += weight;
            }
        }
        None if hinted.is_none() => {
            let unknown = languages::number_of(UNKNOWN.0).and_then(|number| scores.get_mut(number));
            if let Some(score) = unknown {
                *score = (UNKNOWN.1 * languages::COUNT as f32).ln();
            }
        }
        None => {}
    }
    for (tag, said) in devanagari::common_words(text) {
        if let Some(score) = languages::number_of(tag).and_then(|number| scores.get_mut(number)) {
            *score += said;
        }
    }
    for (score, hint) in scores.iter_mut().zip(hinted.unwrap_or([0.0; languages::COUNT])) {
        *score += hint;
    }
    posterior(&scores, allowed)
}

/// The likeliest language and the next, with their shares of the whole.
fn posterior(scores: &Each<f32>, allowed: &Each<bool>) -> Detection {
    let mut best: Option<(&'static str, f32)> = None;
    let mut next: Option<(&'static str, f32)> = None;
    for ((tag, score), allowed) in known().iter().zip(scores).zip(allowed) {
        if !*allowed {
            continue;
        }
        if best.is_none_or(|(_, highest)| *score > highest) {
            next = best.replace((tag, *score));
        } else if next.is_none_or(|(_, second)| *score > second) {
            next = Some((tag, *score));
        }
    }
    let Some((tag, highest)) = best else {
        return Detection { tag: UNKNOWN.0, confidence: 0.0, runner_up: None };
    };
    let ruled_in = scores.iter().zip(allowed).filter(|(_, allowed)| **allowed);
    let sum: f32 = ruled_in.map(|(score, _)| (score - highest).exp()).sum();
    Detection { tag, confidence: 1.0 / sum, runner_up: next.map(|(tag, score)| (tag, (score - highest).exp() / sum)) }
}
