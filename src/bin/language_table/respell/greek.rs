//! Greek in Latin letters ("Greeklish"): by sound or by shape, as each typist likes.

use super::spelled;
use crate::sample::{Chain, Random};

/// Letters that sound otherwise together than alone; the spelling by shape is the one of its letters.
const TOGETHER: [(&str, &str); 9] = [
    ("ου", "ou"),
    ("ού", "ou"),
    ("ει", "i"),
    ("εί", "i"),
    ("οι", "i"),
    ("αι", "e"),
    ("μπ", "b"),
    ("ντ", "d"),
    ("γκ", "g"),
];

pub fn greek(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    let mut word: String = chain.word(random)?.into_iter().collect();
    let by_sound = random.share() < 0.35;
    for (letters, sound) in TOGETHER {
        if by_sound || sound == "ou" {
            word = word.replace(letters, sound);
        }
    }
    let word: Vec<char> = word.chars().collect();
    Some(spelled(&word, random, |letter| match letter {
        'α' | 'ά' => "a",
        'β' => "v v b",
        'γ' => "g",
        'δ' => "d",
        'ε' | 'έ' => "e",
        'ζ' => "z",
        'η' | 'ή' => "i i h",
        'θ' => "th",
        'ι' | 'ί' | 'ϊ' | 'ΐ' => "i",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x ks",
        'ο' | 'ό' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' | 'ύ' | 'ϋ' | 'ΰ' => "y i u",
        'φ' => "f",
        'χ' => "x h ch",
        'ψ' => "ps",
        'ω' | 'ώ' => "o o w",
        'a' => "a",
        'b' => "b",
        'd' => "d",
        'e' => "e",
        'g' => "g",
        'i' => "i",
        'o' => "o",
        'u' => "u",
        _ => "",
    }))
}
