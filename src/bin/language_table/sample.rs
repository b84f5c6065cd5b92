//! Words drawn from a language's counts, as the language would have them: the text to learn from.
//!
//! The models' own training text is not published. A chain of five-letter windows, told where words begin and end, gives
//! its short words exactly and its long ones nearly, in their right proportions.

use super::models::{Counts, Packed, pack, unpack};
use std::collections::HashMap;

/// A small generator of even numbers (splitmix64): same seed, same words, on any machine.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number in 0..1.
    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        ((self.share() * bound as f64) as usize).min(bound.saturating_sub(1))
    }
}

const BLANK: char = ' ';
const LONGEST: usize = 24;

/// What may follow each context; the blank ends the word.
pub struct Chain(HashMap<Packed, Vec<(char, f64)>>);

impl Chain {
    pub fn of(counts: &Counts, is_letter: impl Fn(char) -> bool) -> Chain {
        let mut chain: HashMap<Packed, Vec<(char, f64)>> = HashMap::new();
        let mut follow = |context: Packed, letter: char, weight: f64| {
            if weight >= 0.5 {
                chain.entry(context).or_default().push((letter, weight));
            }
        };
        let mut grams: Vec<Packed> = counts.grams.keys().copied().collect();
        grams.sort_unstable();
        for gram in grams {
            let letters = unpack(gram);
            if !letters.iter().all(|letter| is_letter(*letter)) {
                continue;
            }
            let Some((last, before)) = letters.split_last() else {
                continue;
            };
            let begun = || std::iter::once(BLANK);
            if letters.len() <= 4 {
                follow(pack(begun().chain(before.iter().copied())), *last, counts.beginning(gram));
            }
            if letters.len() <= 3 {
                follow(pack(begun().chain(letters.iter().copied())), BLANK, counts.whole(gram));
            }
            if letters.len() == 4 {
                follow(gram, BLANK, counts.ending(gram));
            }
            if letters.len() == 5 {
                follow(pack(before.iter().copied()), *last, counts.grams.get(&gram).copied().unwrap_or(0.0));
            }
        }
        for choices in chain.values_mut() {
            let mut sum = 0.0;
            for (_, weight) in choices {
                sum += *weight;
                *weight = sum;
            }
        }
        Chain(chain)
    }

    /// One word, or none if the chain led nowhere.
    pub fn word(&self, random: &mut Random) -> Option<Vec<char>> {
        let mut word: Vec<char> = Vec::new();
        while word.len() < LONGEST {
            let context = if word.len() < 4 {
                pack(std::iter::once(BLANK).chain(word.iter().copied()))
            } else {
                pack(word[word.len() - 4..].iter().copied())
            };
            let Some(choices) = self.0.get(&context) else {
                break;
            };
            let drawn = random.share() * choices.last().map_or(0.0, |(_, sum)| *sum);
            let place = choices.partition_point(|(_, sum)| *sum <= drawn).min(choices.len() - 1);
            match choices[place].0 {
                BLANK => return Some(word),
                letter => word.push(letter),
            }
        }
        (word.len() == LONGEST).then_some(word)
    }
}
