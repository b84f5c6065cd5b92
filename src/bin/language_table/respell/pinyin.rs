//! Chinese in pinyin, with tone marks or without, syllables apart or together.

use crate::sample::{Chain, Random};
use pinyin::ToPinyin;

pub fn chinese(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    let with_tones = random.share() < 0.25;
    let syllables = [1, 1, 1, 2, 2, 2, 3][random.below(7)];
    let mut word = Vec::new();
    for _ in 0..syllables {
        for letter in chain.word(random)? {
            if let Some(reading) = letter.to_pinyin() {
                word.extend(if with_tones { reading.with_tone() } else { reading.plain() }.chars());
            }
        }
    }
    word.iter_mut().filter(|letter| **letter == 'ü' && !with_tones).for_each(|letter| *letter = 'v');
    (!word.is_empty()).then_some(word)
}
