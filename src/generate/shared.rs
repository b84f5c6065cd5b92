//! Does a sentence say anything of what its snippets say?
//!
//! A claim without a number, an hour or a date cannot be compared to the letter. But whoever rephrases a snippet keeps some
//! of its words, or words for the same thing; a sentence that keeps none was made up ("the drivers are patient"). The words
//! weigh what they weigh when a question is looked up: what everything says proves nothing.
//!
//! What this cannot tell: whether a sentence turns what its snippet says into its opposite.

use std::collections::BTreeSet;

use super::places::Allowed;
use crate::content::{Content, terms};
use crate::text::tokens;

/// A sentence that keeps less of its words' weight is not of its snippets.
pub const LEAST: f32 = 0.2;

/// Concepts of a text, by their numbers.
pub fn concepts(text: &str, content: &Content) -> BTreeSet<u16> {
    content.language().words.hear_everywhere(&tokens(text)).into_iter().map(|heard| heard.concept).collect()
}

/// The share of a sentence, by weight, that its snippets say as well; nothing where it has no telling word.
pub fn share(sentence: &str, allowed: &Allowed, said: &BTreeSet<u16>, content: &Content) -> Option<f32> {
    let (language, found) = (content.language(), tokens(sentence));
    let heard = language.words.hear_everywhere(&found);
    let same_thing = |first: usize, last: usize| {
        heard.iter().any(|heard| said.contains(&heard.concept) && heard.first <= first && last < heard.end)
    };
    let weight = |word: &str| {
        let known = language.library.vocabulary().exact(word);
        known.map_or(language.library.rarest(), |word| language.library.weight(word))
    };
    let (mut all, mut kept) = (0.0, 0.0);
    for term in terms(&found) {
        if language.is_stop(&term.word) || !term.word.chars().any(char::is_alphabetic) {
            continue;
        }
        let weight = weight(&term.word);
        let holds = found.get(term.first).is_some_and(|token| match term.unspaced {
            true => allowed.holds_run(&term.word),
            false => allowed.holds(token),
        });
        all += weight;
        if holds || same_thing(term.first, term.last) {
            kept += weight;
        }
    }
    (all > 0.0).then_some(kept / all)
}
