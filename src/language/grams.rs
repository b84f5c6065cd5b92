//! A word's n-grams, as keys of the table.
//!
//! A word is padded with a blank on each side, so that its beginning and its end count: "de" alone is not the "de" in
//! "under". The tool that makes the table and the detector that reads it both come here, so they cannot differ.

/// The longest n-gram, blanks included.
pub const LONGEST: usize = 5;

/// The longest word whose n-grams are counted; what follows is no language's word.
pub const LONGEST_WORD: usize = 40;

const BLANK: char = ' ';
const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;

/// One step of the key: the key of a gram and one more letter.
fn extend(key: u64, letter: char) -> u64 {
    let mixed = (key ^ u64::from(letter as u32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

/// The last step: spreads the key's bits, so that any of them may choose a bucket.
fn finish(key: u64) -> u64 {
    let mixed = (key ^ (key >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    mixed ^ (mixed >> 32)
}

/// The key of one n-gram, written with blanks where the word begins or ends.
pub fn key_of(gram: &str) -> u64 {
    finish(gram.chars().fold(SEED, extend))
}

/// Calls `each` with the key of every n-gram of a word, and of the whole word if it is longer than an n-gram.
pub fn each_gram(word: &[char], mut each: impl FnMut(u64)) {
    if word.is_empty() {
        return;
    }
    let padded = |place: usize| match place {
        0 => Some(BLANK),
        _ if place == word.len() + 1 => Some(BLANK),
        _ => word.get(place - 1).copied(),
    };
    for start in 0..=word.len() {
        let mut key = SEED;
        for length in 1..=LONGEST {
            let Some(letter) = padded(start + length - 1) else {
                break;
            };
            key = extend(key, letter);
            if !(length == 1 && start == 0) {
                each(finish(key));
            }
        }
    }
    if word.len() + 2 > LONGEST {
        let inner = word.iter().fold(extend(SEED, BLANK), |key, letter| extend(key, *letter));
        each(finish(extend(inner, BLANK)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(word: &str) -> Vec<u64> {
        let mut keys = Vec::new();
        each_gram(&word.chars().collect::<Vec<_>>(), |key| keys.push(key));
        keys
    }

    #[test]
    fn a_short_word_gives_its_padded_grams() {
        let expected: Vec<u64> = [" d", " de", " de ", "d", "de", "de ", "e", "e "].map(key_of).to_vec();
        assert_eq!(keys("de"), expected);
    }

    #[test]
    fn a_longer_word_is_also_a_whole() {
        assert!(keys("heures").contains(&key_of(" heures ")));
        assert!(keys("heures").contains(&key_of("ures ")));
        assert!(!keys("heures").contains(&key_of("heures")));
        assert!(keys("").is_empty());
    }
}
