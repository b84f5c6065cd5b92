//! What of all that can be said has the words of the question?

use super::reading::Reading;
use crate::content::{ArchivedDocument, Hit};

/// Something of the library, and how well it meets the question.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub what: What,
    /// Share of the question's telling words that it holds, by weight, 0..=1.
    pub of_question: f32,
    /// Share of its own phrase that the question holds.
    pub of_phrase: f32,
    /// How many telling words it shares with the question.
    pub words: usize,
    pub tokens: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Topic(u32),
    Fact(u32, u32),
}

impl Found {
    /// How sure it is that this is what was asked. Both sides count: a topic whose few words are all there may still be
    /// about something else if most of the question is left over.
    pub fn confidence(&self) -> f32 {
        match self.what {
            What::Topic(_) => 0.62 * self.of_question + 0.38 * self.of_phrase,
            What::Fact(..) => self.of_question,
        }
    }
}

/// Everything that shares telling words with the question, the best of each first. `ignore` says which tokens are set aside.
pub fn look_up(reading: &Reading<'_>, ignore: impl Fn(usize) -> bool) -> Vec<Found> {
    let language = reading.content.language();
    let library = &language.library;
    let aside = |term: &crate::content::Term| reading.is_stop(term) || (term.first..=term.last).all(&ignore);
    let meanings = library.meanings(&reading.terms, aside);
    let rarest = library.rarest();
    let weights: Vec<f32> = reading
        .terms
        .iter()
        .zip(&meanings)
        .map(|(term, similar)| match similar.first() {
            _ if aside(term) => 0.0,
            Some(best) => library.weight(best.word),
            // A pair of characters that no phrase holds is mostly no word at all.
            None if term.unspaced => rarest * 0.25,
            None => rarest * 0.8,
        })
        .collect();
    let total: f32 = weights.iter().sum();
    let mut best: Vec<Found> = Vec::new();
    for hit in library.hits(&reading.terms, &meanings, 0.04) {
        let Some(document) = language.documents.get(hit.value as usize) else { continue };
        let what = match document {
            ArchivedDocument::Topic(topic) => What::Topic(topic.to_native()),
            ArchivedDocument::Fact(entity, fact) => What::Fact(entity.to_native(), fact.to_native()),
        };
        let found = Found {
            what,
            of_question: (hit.found / total.max(f32::MIN_POSITIVE)).min(1.0),
            of_phrase: hit.coverage.min(1.0),
            words: hit.tokens.len(),
            tokens: tokens_of(&hit),
        };
        match best.iter_mut().find(|old| old.what == what) {
            Some(old) if old.confidence() < found.confidence() => *old = found,
            Some(_) => {}
            None => best.push(found),
        }
    }
    best.sort_by(|a, b| b.confidence().total_cmp(&a.confidence()));
    best
}

fn tokens_of(hit: &Hit) -> Vec<usize> {
    hit.tokens.iter().map(|(token, _)| *token).collect()
}
