//! Languages of Cyrillic letters, in Latin ones.

use super::spelled;
use crate::sample::{Chain, Random};

/// Serbian's two alphabets correspond letter by letter.
pub fn serbian(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    let word = chain.word(random)?;
    Some(spelled(&word, random, |letter| match letter {
        'ђ' => "đ",
        'ж' => "ž",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "ć",
        'х' => "h",
        'ц' => "c",
        'ч' => "č",
        'џ' => "dž",
        'ш' => "š",
        other => common(other),
    }))
}

pub fn russian(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    let word = chain.word(random)?;
    Some(spelled(&word, random, |letter| match letter {
        'ё' => "e yo",
        'ж' => "zh zh zh j",
        'й' => "y y i j",
        'х' => "kh h",
        'ц' => "ts ts c",
        'щ' => "sch shch",
        'ы' => "y",
        'э' => "e",
        'ю' => "yu yu iu u",
        'я' => "ya ya ia ja",
        other => common(other),
    }))
}

pub fn ukrainian(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    let word = chain.word(random)?;
    Some(spelled(&word, random, |letter| match letter {
        'г' => "h h g",
        'ґ' => "g",
        'є' => "ye ie",
        'ж' => "zh",
        'и' => "y y y i",
        'і' => "i",
        'ї' => "yi i",
        'й' => "y i",
        'х' => "kh h",
        'ц' => "ts ts c",
        'щ' => "shch",
        'ю' => "yu iu",
        'я' => "ya ia",
        other => common(other),
    }))
}

pub fn bulgarian(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    let word = chain.word(random)?;
    Some(spelled(&word, random, |letter| match letter {
        'ж' => "zh zh j",
        'й' => "y y i",
        'х' => "h",
        'ц' => "ts c",
        'щ' => "sht",
        'ъ' => "a a u y",
        'ь' => "y",
        'ю' => "yu iu",
        'я' => "ya ya ia q",
        other => common(other),
    }))
}

/// What all spell alike.
fn common(letter: char) -> &'static str {
    match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' => "e",
        'з' => "z",
        'и' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'ч' => "ch",
        'ш' => "sh",
        _ => "",
    }
}
