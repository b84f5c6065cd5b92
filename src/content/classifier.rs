//! What is a text about, by all its letters together?
//!
//! Words that no phrase holds still look like words that some phrase holds: an inflected form, a compound, a word of the
//! same field. A multinomial naive Bayes classifier over the n-grams of the words hears them all at once, with weights as
//! Rennie et al. (2003, "Tackling the poor assumptions of naive Bayes text classifiers") give them: a logarithm of the
//! count, the inverse document frequency, and all texts of one length. It is learnt when the content is
//! compiled, and read in place.

use rkyv::{Archive, Deserialize, Serialize};

use crate::language::grams::each_gram;
use crate::text::{Token, tokens};

/// What was learnt; of no classes until something was.
#[derive(Archive, Serialize, Deserialize, Debug, Default)]
pub struct Classifier {
    /// Keys of the n-grams, ascending.
    grams: Vec<u32>,
    /// Inverse document frequency of each.
    rarity: Vec<f32>,
    /// Where the postings of each begin in `classes`, and where the last ones end.
    begins: Vec<u32>,
    /// The classes that hold an n-gram, and how much it speaks for each, in steps of `step`.
    classes: Vec<u16>,
    speaks: Vec<u8>,
    step: f32,
    /// For each class the logarithm of its share of the texts, and what an n-gram that it does not hold adds to it.
    shares: Vec<f32>,
    strange: Vec<f32>,
}

/// Smoothing of the counts (Lidstone), found by the evaluation.
const SMOOTHING: f32 = 0.05;
/// Weight of the classes' shares: a class has many texts because many were written, not because so many ask.
const PRIOR: f32 = 0.5;
/// N-grams of fewer texts tell nothing about others.
const LEAST_TEXTS: usize = 2;

impl Classifier {
    /// Learns `count` classes from texts, each with its class.
    pub fn learn(texts: &[(u16, &str)], count: usize) -> Self {
        let texts: Vec<(usize, Vec<(u32, f32)>)> =
            texts.iter().map(|(class, text)| (usize::from(*class), counts(&tokens(text)))).collect();
        let mut all: Vec<u32> = texts.iter().flat_map(|(_, counts)| counts.iter().map(|(gram, _)| *gram)).collect();
        all.sort_unstable();
        let frequent = all.chunk_by(|a, b| a == b).filter(|held| held.len() >= LEAST_TEXTS);
        let (grams, frequency): (Vec<u32>, Vec<usize>) = frequent.map(|held| (held[0], held.len())).unzip();
        let rare = |held: usize| ((1 + texts.len()) as f32 / (1 + held) as f32).ln() + 1.0;
        let rarity: Vec<f32> = frequency.into_iter().map(rare).collect();
        // A row for each n-gram, a column for each class.
        let mut weights = vec![0.0f32; grams.len() * count];
        let (mut totals, mut shares) = (vec![0.0f32; count], vec![0.0f32; count]);
        for (class, counts) in &texts {
            let held = weigh(counts, |gram| grams.binary_search(&gram).ok(), |at| rarity.get(at).copied());
            for (at, weight) in held {
                weights[at * count + class] += weight;
                totals[*class] += weight;
            }
            shares[*class] += 1.0 / texts.len() as f32;
        }
        let speaks = |weight: f32| (1.0 + weight / SMOOTHING).ln();
        let step = weights.iter().copied().map(speaks).fold(f32::MIN_POSITIVE, f32::max) / f32::from(u8::MAX);
        let strange = |total: &f32| (SMOOTHING / (total + SMOOTHING * grams.len() as f32)).ln();
        let mut learnt = Self {
            rarity,
            begins: vec![0],
            step,
            shares: shares.iter().map(|share| share.ln() * PRIOR).collect(),
            strange: totals.iter().map(strange).collect(),
            ..Self::default()
        };
        for row in weights.chunks(count.max(1)) {
            for (class, weight) in (0u16..).zip(row).filter(|(_, weight)| **weight > 0.0) {
                learnt.classes.push(class);
                learnt.speaks.push((speaks(*weight) / step).round() as u8);
            }
            learnt.begins.push(learnt.classes.len() as u32);
        }
        Self { grams, ..learnt }
    }
}

impl ArchivedClassifier {
    /// The probability of each class; nothing where no n-gram is known, or nothing was learnt.
    pub fn probabilities(&self, tokens: &[Token]) -> Vec<f32> {
        let find = |gram: u32| self.grams.binary_search_by(|own| own.to_native().cmp(&gram)).ok();
        let held = weigh(&counts(tokens), find, |at| self.rarity.get(at).map(|rarity| rarity.to_native()));
        if held.is_empty() {
            return Vec::new();
        }
        let total: f32 = held.iter().map(|(_, weight)| weight).sum();
        let classes = self.shares.iter().zip(self.strange.iter());
        let mut scores: Vec<f32> =
            classes.map(|(share, strange)| share.to_native() + strange.to_native() * total).collect();
        for (at, weight) in held {
            let place = |at: usize| self.begins.get(at).map_or(0, |place| place.to_native() as usize);
            let range = place(at)..place(at + 1);
            let (Some(classes), Some(speaks)) = (self.classes.get(range.clone()), self.speaks.get(range)) else {
                continue;
            };
            for (class, speaks) in classes.iter().zip(speaks) {
                if let Some(score) = scores.get_mut(usize::from(class.to_native())) {
                    *score += weight * f32::from(*speaks) * self.step.to_native();
                }
            }
        }
        let best = scores.iter().copied().fold(f32::MIN, f32::max);
        scores.iter_mut().for_each(|score| *score = (*score - best).exp());
        let total: f32 = scores.iter().sum();
        scores.iter_mut().for_each(|score| *score /= total);
        scores
    }
}

/// The n-grams of a text, ascending, and how often each occurs in it, as a logarithm. Characters of a script without spaces
/// are one word as far as they stand side by side.
fn counts(tokens: &[Token]) -> Vec<(u32, f32)> {
    let mut grams: Vec<u32> = Vec::new();
    for word in tokens.chunk_by(|a, b| a.unspaced && b.unspaced && a.end == b.start) {
        let letters: Vec<char> = word.iter().flat_map(|token| token.word.chars()).collect();
        each_gram(&letters, |key| grams.push((key >> 32) as u32));
    }
    grams.sort_unstable();
    let count = |held: &[u32]| Some((*held.first()?, 1.0 + (held.len() as f32).ln()));
    grams.chunk_by(|a, b| a == b).filter_map(count).collect()
}

/// Places and weights of the n-grams that are known, the whole of them of length one.
fn weigh(
    counts: &[(u32, f32)],
    find: impl Fn(u32) -> Option<usize>,
    rarity: impl Fn(usize) -> Option<f32>,
) -> Vec<(usize, f32)> {
    let known = counts.iter().filter_map(|(gram, count)| Some((find(*gram)?, *count)));
    let mut held: Vec<(usize, f32)> = known.filter_map(|(at, count)| Some((at, count * rarity(at)?))).collect();
    let length = held.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    held.iter_mut().for_each(|(_, weight)| *weight /= length);
    held
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learnt(texts: &[(u16, &str)], count: usize) -> rkyv::util::AlignedVec {
        rkyv::to_bytes::<rkyv::rancor::Error>(&Classifier::learn(texts, count)).unwrap()
    }

    fn probabilities(bytes: &[u8], text: &str) -> Vec<f32> {
        rkyv::access::<ArchivedClassifier, rkyv::rancor::Error>(bytes).unwrap().probabilities(&tokens(text))
    }

    #[test]
    fn words_that_look_like_known_ones_tell_the_class() {
        let held = learnt(
            &[
                (0, "is the tap water safe to drink"),
                (0, "drinking water from the kitchen tap"),
                (1, "parking near the station"),
                (1, "where can I park the car"),
                (2, "自来水可以喝吗"),
                (2, "水龙头的水能直接喝吗"),
            ],
            3,
        );
        let best = |text: &str| {
            let found = probabilities(&held, text);
            assert!((found.iter().sum::<f32>() - 1.0).abs() < 1e-4, "{found:?}");
            (0..3).max_by(|a: &usize, b: &usize| found[*a].total_cmp(&found[*b])).unwrap()
        };
        assert_eq!(best("drinkable taps?"), 0);
        assert_eq!(best("PARKED CARS"), 1);
        assert_eq!(best("龙头里的水"), 2);
    }

    #[test]
    fn nothing_known_is_no_evidence() {
        assert!(probabilities(&learnt(&[(0, "abc abc"), (1, "abc def")], 2), "xyz 123").is_empty());
        assert!(probabilities(&learnt(&[], 0), "abc").is_empty());
        assert!(probabilities(&learnt(&[(0, "a b"), (1, "a c")], 2), "").is_empty());
    }

    #[test]
    fn the_larger_class_is_the_likelier() {
        let held = learnt(&[(0, "water"), (1, "water"), (1, "water"), (1, "water")], 2);
        let found = probabilities(&held, "water");
        assert!(found[1] > found[0], "{found:?}");
    }
}
