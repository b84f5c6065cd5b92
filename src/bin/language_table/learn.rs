//! How much each n-gram speaks for each column: softmax regression on drawn words.
//!
//! Counting alone (naive Bayes) weighs overlapping n-grams as if each were news. Here the weights of all n-grams are
//! learnt together, so that they share the credit: by stochastic gradient descent with per-row step sizes (Adagrad), first
//! freely, then again with only those weights that the table has room for.

use super::columns::Column;
use super::sample::Random;
use escale::language::grams::each_gram;
use std::collections::HashMap;

/// The most columns that a script may have.
pub const WIDTH: usize = 64;

/// The weights of one script: a row of `WIDTH` for each n-gram.
#[derive(Clone)]
pub struct Weights {
    pub keys: Vec<u64>,
    pub frequency: Vec<f64>,
    pub columns: usize,
    pub values: Vec<f32>,
    kept: Option<Vec<bool>>,
}

/// The drawn words of a column, as rows of the weights.
struct Text {
    rows: Vec<u32>,
    words: Vec<(u32, u32)>,
    tokens: Vec<u32>,
}

impl Text {
    fn of(column: &Column, row_of: &HashMap<u64, u32>) -> Text {
        let mut text = Text { rows: Vec::new(), words: Vec::new(), tokens: Vec::new() };
        for (number, (word, times)) in column.words.iter().enumerate() {
            let start = text.rows.len() as u32;
            each_gram(word, |key| text.rows.extend(row_of.get(&key)));
            text.words.push((start, text.rows.len() as u32));
            text.tokens.extend(std::iter::repeat_n(number as u32, *times as usize));
        }
        text
    }

    fn draw(&self, random: &mut Random, types: f64, rows: &mut Vec<u32>) {
        let number = if random.share() < types {
            random.below(self.words.len())
        } else {
            self.tokens[random.below(self.tokens.len())] as usize
        };
        let (start, end) = self.words[number];
        rows.extend_from_slice(&self.rows[start as usize..end as usize]);
    }
}

/// How many words an example has.
fn length(random: &mut Random) -> usize {
    match random.below(10) {
        0..=3 => 1,
        4..=6 => 2,
        7 => 3,
        8 => 4,
        _ => 5 + random.below(4),
    }
}

impl Weights {
    pub fn new(grams: Vec<(u64, f64)>, columns: usize) -> Weights {
        let values = vec![0.0; grams.len() * WIDTH];
        let (keys, frequency) = grams.into_iter().unzip();
        Weights { keys, frequency, columns, values, kept: None }
    }

    /// Learns from `examples` drawn texts; prints how the loss falls.
    pub fn learn(&mut self, columns: &[Column], examples: usize, rate: f32, seed: u64) {
        let row_of: HashMap<u64, u32> = self.keys.iter().enumerate().map(|(row, key)| (*key, row as u32)).collect();
        let texts: Vec<Text> = columns.iter().map(|column| Text::of(column, &row_of)).collect();
        drop(row_of);
        let mut random = Random(seed);
        let mut steps = vec![0.0_f32; self.keys.len()];
        let mut rows: Vec<u32> = Vec::new();
        let (mut loss, mut right, mut seen) = (0.0_f64, 0_usize, 0_usize);
        for example in 0..examples {
            let truth = random.below(self.columns);
            rows.clear();
            let words = length(&mut random);
            for _ in 0..words {
                texts[truth].draw(&mut random, if words <= 2 { 0.6 } else { 0.15 }, &mut rows);
            }
            let mut scores = self.scores(&rows);
            let best = scores.iter().copied().fold(f32::MIN, f32::max);
            right += usize::from(scores[truth] >= best);
            let mut sum = 0.0;
            for score in &mut scores[..self.columns] {
                *score = (*score - best).exp();
                sum += *score;
            }
            scores[self.columns..].fill(0.0);
            let mut square = 0.0;
            for (column, score) in scores[..self.columns].iter_mut().enumerate() {
                *score /= sum;
                if column == truth {
                    loss -= f64::from(score.max(1e-9).ln());
                    *score -= 1.0;
                }
                square += *score * *score;
            }
            let decay = 1.0 - 0.9 * (example as f32 / examples as f32);
            for row in &rows {
                let row = *row as usize;
                steps[row] += square;
                let step = rate * decay / (steps[row] + 0.1).sqrt();
                let values = &mut self.values[row * WIDTH..(row + 1) * WIDTH];
                match &self.kept {
                    None => values.iter_mut().zip(&scores).for_each(|(value, slope)| *value -= step * slope),
                    Some(kept) => {
                        let kept = &kept[row * WIDTH..(row + 1) * WIDTH];
                        for ((value, slope), kept) in values.iter_mut().zip(&scores).zip(kept) {
                            if *kept {
                                *value -= step * slope;
                            }
                        }
                    }
                }
            }
            seen += 1;
            if seen == 1_000_000 || example + 1 == examples {
                println!(
                    "  {:>9} texts: loss {:.4}, right {:.2} %",
                    example + 1,
                    loss / seen as f64,
                    100.0 * right as f64 / seen as f64
                );
                (loss, right, seen) = (0.0, 0, 0);
            }
        }
    }

    fn scores(&self, rows: &[u32]) -> [f32; WIDTH] {
        let mut scores = [0.0; WIDTH];
        for row in rows {
            let values = &self.values[*row as usize * WIDTH..(*row as usize + 1) * WIDTH];
            scores.iter_mut().zip(values).for_each(|(score, value)| *score += value);
        }
        scores[self.columns..].fill(f32::MIN);
        scores
    }

    /// Moves each row so that its commonest values are near nothing: what all columns share decides nothing.
    pub fn centre(&mut self) {
        for values in self.values.chunks_mut(WIDTH) {
            let mut sorted = values[..self.columns].to_vec();
            sorted.sort_unstable_by(f32::total_cmp);
            let middle = sorted[sorted.len() / 2];
            values[..self.columns].iter_mut().for_each(|value| *value -= middle);
        }
    }

    /// How much each weight matters: how far it moves a score, as often as it does.
    fn matters(&self, place: usize) -> f32 {
        self.values[place].abs() * (self.frequency[place / WIDTH] as f32).sqrt()
    }

    /// Keeps the `wanted` weights that matter most, and no others.
    pub fn keep(&mut self, wanted: usize) {
        let mut matters: Vec<f32> = (0..self.values.len()).map(|place| self.matters(place)).collect();
        let total = matters.len();
        let threshold =
            if wanted < total { *matters.select_nth_unstable_by(total - wanted, f32::total_cmp).1 } else { 0.0 };
        let kept: Vec<bool> = (0..total).map(|place| self.matters(place) > threshold).collect();
        self.values.iter_mut().zip(&kept).for_each(|(value, kept)| {
            if !kept {
                *value = 0.0
            }
        });
        self.kept = Some(kept);
    }

    /// Each n-gram with the weights that it keeps.
    pub fn rows(&self) -> impl Iterator<Item = (u64, Vec<(u8, f32)>)> {
        self.keys.iter().zip(self.values.chunks(WIDTH)).filter_map(|(key, values)| {
            let weights = values.iter().enumerate().filter(|(_, value)| **value != 0.0);
            let weights: Vec<(u8, f32)> = weights.map(|(column, value)| (column as u8, *value)).collect();
            (!weights.is_empty()).then_some((*key, weights))
        })
    }
}
