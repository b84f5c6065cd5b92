//! What of all that can be said has the words of the question?

use super::reading::Reading;
use super::thresholds::PROBABLE;
use crate::content::{Document, Hit, Similar, Term, terms_and_characters};

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
    /// How probable a topic is by all the letters of the question; nothing where no classifier was learnt.
    pub probability: Option<f32>,
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
        let by_words = self.by_words();
        match (self.what, self.probability) {
            (What::Topic(_), Some(probability)) if probability >= PROBABLE => {
                by_words + (1.0 - by_words) * LEARNT * probability * probability
            }
            _ => by_words,
        }
    }

    /// The same by the words that are shared alone.
    pub(super) fn by_words(&self) -> f32 {
        match self.what {
            // A whole phrasing inside a longer question is what was asked, with more around it.
            What::Topic(_) if self.of_phrase > 0.9 && self.words >= 2 => {
                (0.62 * self.of_question + 0.38).max(0.56 + 0.3 * self.of_question)
            }
            What::Topic(_) if self.words < 2 => 0.45 * self.of_question,
            What::Topic(_) => 0.62 * self.of_question + 0.38 * self.of_phrase,
            What::Fact(..) => self.of_question,
        }
    }
}

/// What the classifier adds to a topic that it is sure of.
const LEARNT: f32 = 0.75;
/// Topics less probable than this are not worth a thought.
const LEAST_PROBABLE: f32 = 0.05;

/// The word under which the library keeps a concept; nothing for concepts that say how, not what.
pub fn concept_word(concept: &str) -> Option<String> {
    const TELLING: [&str; 8] = ["ask", "kind", "quality", "time", "danger", "audience", "measure", "style"];
    const TALK: [&str; 5] = ["ask.greeting", "ask.thanks", "ask.yourself", "ask.help", "ask.recommend"];
    let group = concept.split('.').next()?;
    if TALK.contains(&concept) {
        return None;
    }
    TELLING.contains(&group).then(|| format!("\u{a7}{concept}"))
}

/// Likeness of a character by itself, where it stands in a pair that is known.
const CHARACTER: f32 = 0.4;

/// Words less alike than this are only taken for the same where they carry no concept of their own.
const UNDERSTOOD: f32 = 0.81;

/// The same thing in other words is nearly as good as in these; what a fact measures is just as good.
const IN_OTHER_WORDS: f32 = 0.75;
const MEASURED: f32 = 1.0;

/// Everything that may be what was asked, the likeliest first: by the words that it shares with the question, and topics by
/// all its letters, too.
pub fn look_up(reading: &Reading<'_>) -> Vec<Found> {
    let mut found = look_up_words(reading, |_| false);
    let probabilities = reading.content.language().classifier.probabilities(&reading.tokens);
    let topics = reading.content.territory().topics.len();
    for (topic, probability) in (0u32..).zip(probabilities.into_iter().take(topics)) {
        let what = What::Topic(topic);
        match found.iter_mut().find(|held| held.what == what) {
            Some(held) => held.probability = Some(probability),
            None if probability >= LEAST_PROBABLE => found.push(Found {
                what,
                of_question: 0.0,
                of_phrase: 0.0,
                words: 0,
                probability: Some(probability),
                tokens: Vec::new(),
            }),
            None => {}
        }
    }
    found.sort_by(|a, b| b.confidence().total_cmp(&a.confidence()));
    found
}

/// Everything that shares telling words with the question, the best first. `ignore` says which tokens are set aside.
pub fn look_up_words(reading: &Reading<'_>, ignore: impl Fn(usize) -> bool) -> Vec<Found> {
    let language = reading.content.language();
    let library = &language.library;
    let terms = terms_and_characters(&reading.tokens);
    // Everything here is about the territory: its name tells nothing apart.
    let here = |token: usize| reading.is_concept_named(token, "place.here");
    let aside = |term: &Term| {
        let mut held = term.first..=term.last;
        // A pair of characters of which one belongs to something else is no word.
        let ignored = if term.unspaced { held.clone().any(&ignore) } else { held.clone().all(&ignore) };
        reading.is_stop(term) || ignored || held.all(here)
    };
    let mut meanings = library.meanings(&terms, aside);
    weaken_characters(&terms, &mut meanings);
    let weights = weigh(reading, &terms, &mut meanings, &aside);
    let total: f32 = weights.iter().sum();
    let mut best: Vec<Found> = Vec::new();
    for hit in library.hits(&terms, &meanings, 0.04) {
        let what = match reading.content.territory().document(hit.value) {
            Some(Document::Topic(topic)) => What::Topic(topic),
            Some(Document::Fact(entity, fact)) => What::Fact(entity, fact),
            None => continue,
        };
        let weight = |token: usize| weights.get(token).copied().unwrap_or(0.0);
        let mut brought: f32 = hit.tokens.iter().map(|(token, brought)| brought.min(weight(*token))).sum();
        let mut tokens = tokens_of(&hit);
        // By whatever name a place was called, each of its facts is about it.
        if let What::Fact(entity, _) = what {
            let named = reading.mentions.iter().filter(|mention| mention.entities.contains(&entity));
            for token in named.flat_map(|mention| &mention.tokens) {
                if !tokens.contains(token) && !ignore(*token) {
                    brought += weight(*token);
                    tokens.push(*token);
                }
            }
        }
        let found = Found {
            what,
            of_question: (brought / total.max(f32::MIN_POSITIVE)).min(1.0),
            of_phrase: hit.coverage.min(1.0),
            words: hit.tokens.len(),
            probability: None,
            tokens,
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

/// A character that stands in a known pair is understood by the pair; alone it says little.
fn weaken_characters(terms: &[Term], meanings: &mut [Vec<Similar>]) {
    let pairs: Vec<(usize, usize)> = terms
        .iter()
        .zip(meanings.iter())
        .filter(|(term, similar)| term.unspaced && term.first < term.last && !similar.is_empty())
        .map(|(term, _)| (term.first, term.last))
        .collect();
    for (term, similar) in terms.iter().zip(meanings.iter_mut()) {
        if term.unspaced
            && term.first == term.last
            && pairs.iter().any(|(first, last)| (*first..=*last).contains(&term.first))
        {
            for known in similar.iter_mut() {
                known.likeness = known.likeness.min(CHARACTER);
            }
        }
    }
}

/// What each token of the question weighs, and the concepts it carries as further meanings of its terms.
fn weigh(
    reading: &Reading<'_>,
    terms: &[Term],
    meanings: &mut [Vec<Similar>],
    aside: &impl Fn(&Term) -> bool,
) -> Vec<f32> {
    let library = &reading.content.language().library;
    let rarest = library.rarest();
    let mut weights = vec![0.0f32; reading.tokens.len()];
    for (term, similar) in terms.iter().zip(meanings.iter_mut()) {
        let concepts = reading.concepts().iter().filter(|concept| (concept.first..concept.end).contains(&term.first));
        let mut in_concept = false;
        for concept in concepts {
            if !in_concept {
                // A word that is understood is not misspelt.
                similar.retain(|known| known.likeness > UNDERSTOOD || term.unspaced);
            }
            in_concept = true;
            let word = concept_word(concept.name).and_then(|word| library.vocabulary().exact(&word));
            if let Some(word) = word.filter(|_| !aside(term))
                && !similar.iter().any(|known| known.word == word)
            {
                let measured = concept.name.starts_with("measure.");
                similar.push(Similar { word, likeness: if measured { MEASURED } else { IN_OTHER_WORDS } });
            }
        }
        let weight =
            match similar.iter().map(|similar| library.weight(similar.word) * similar.likeness).reduce(f32::max) {
                _ if aside(term) => 0.0,
                Some(best) => best,
                // What carries a concept is understood, even if nothing here is about it; two neighbouring characters that no
                // phrase holds are mostly no word at all.
                None if in_concept => rarest * 0.3,
                None if term.unspaced => rarest * if term.first == term.last { 0.12 } else { 0.0 },
                None => rarest * 0.8,
            };
        // The characters of one word share its weight.
        let share = if term.unspaced { weight * 0.5 } else { weight };
        for token in term.first..=term.last {
            if let Some(held) = weights.get_mut(token) {
                *held = held.max(share);
            }
        }
    }
    weights
}

fn tokens_of(hit: &Hit) -> Vec<usize> {
    hit.tokens.iter().map(|(token, _)| *token).collect()
}
