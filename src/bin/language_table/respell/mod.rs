//! Words respelled as visitors type them: Serbian, Russian and Greek in Latin letters, and any word without its accents.

/// Serbian's two alphabets correspond letter by letter.
pub fn serbian(word: &[char]) -> Vec<char> {
    spelled(word, |letter| match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ђ' => "đ",
        'е' => "e",
        'ж' => "ž",
        'з' => "z",
        'и' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' => "ć",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "c",
        'ч' => "č",
        'џ' => "dž",
        'ш' => "š",
        _ => "",
    })
}

/// Russian as it is typed without a Cyrillic keyboard.
pub fn russian(word: &[char]) -> Vec<char> {
    spelled(word, |letter| match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'ё' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'й' => "y",
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
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "sch",
        'ы' => "y",
        'э' => "e",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    })
}

/// Greek as it is typed without a Greek keyboard.
pub fn greek(word: &[char]) -> Vec<char> {
    let plain = spelled(word, |letter| match letter {
        'α' | 'ά' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' | 'έ' => "e",
        'ζ' => "z",
        'η' | 'ή' => "i",
        'θ' => "th",
        'ι' | 'ί' | 'ϊ' | 'ΐ' => "i",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ό' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' | 'ύ' | 'ϋ' | 'ΰ' => "y",
        'φ' => "f",
        'χ' => "x",
        'ψ' => "ps",
        'ω' | 'ώ' => "o",
        _ => "",
    });
    let text: String = plain.into_iter().collect();
    text.replace("oy", "ou").chars().collect()
}

fn spelled(word: &[char], letter: impl Fn(char) -> &'static str) -> Vec<char> {
    word.iter().flat_map(|original| letter(*original).chars()).collect()
}

/// A Latin word without its accents.
pub fn without_accents(word: &[char]) -> Vec<char> {
    const PLAIN: [(&str, char); 22] = [
        ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", 'a'),
        ("çćĉċč", 'c'),
        ("ďđ", 'd'),
        ("èéêëēĕėęěẹẻẽếềểễệ", 'e'),
        ("ĝğġģ", 'g'),
        ("ĥħ", 'h'),
        ("ìíîïĩīĭįıỉịǐ", 'i'),
        ("ĵ", 'j'),
        ("ķ", 'k'),
        ("ĺļľŀł", 'l'),
        ("ñńņň", 'n'),
        ("òóôõöøōŏőơọỏốồổỗộớờởỡợǒ", 'o'),
        ("ŕŗř", 'r'),
        ("śŝşšșṣ", 's'),
        ("ţťŧț", 't'),
        ("ùúûüũūŭůűųưụủứừửữựǔ", 'u'),
        ("ŵ", 'w'),
        ("ýÿŷỳỵỷỹ", 'y'),
        ("źżž", 'z'),
        ("ḿ", 'm'),
        ("ẹ", 'e'),
        ("ə", 'e'),
    ];
    word.iter()
        .map(|letter| {
            PLAIN.iter().find(|(accented, _)| accented.contains(*letter)).map_or(*letter, |(_, plain)| *plain)
        })
        .collect()
}
