//! Words as visitors type them without their own keyboard: in Latin letters, and any Latin word without its accents.
//!
//! Everything here comes from the published models, respelled by rule, or from short lists of the commonest words, written
//! down beside the rules. Where typists differ, each word is drawn one way or another.

mod arabic;
mod cyrillic;
mod greek;
mod hindi;
mod pinyin;

use super::sample::{Chain, Random};

/// One word of a language, as it is spelled in a column.
pub type Spelling = fn(&Chain, &mut Random) -> Option<Vec<char>>;

/// How the words of a language are typed on a foreign keyboard; `None` if few visitors do, or if little changes.
pub fn in_latin_letters(tag: &str) -> Option<Spelling> {
    Some(match tag {
        "ar" => arabic::arabic,
        "bg" => cyrillic::bulgarian,
        "el" => greek::greek,
        "fa" => arabic::persian,
        "hi" => hindi::hindi,
        "ru" => cyrillic::russian,
        "sr" => cyrillic::serbian,
        "uk" => cyrillic::ukrainian,
        "vi" => |chain, random| chain.word(random).map(|word| without_accents(&word)),
        "zh-Hans" => pinyin::chinese,
        _ => return None,
    })
}

/// Letter by letter; of several spellings, set apart by blanks, one is drawn.
fn spelled(word: &[char], random: &mut Random, letter: impl Fn(char) -> &'static str) -> Vec<char> {
    word.iter().flat_map(|original| one_of(letter(*original), random).chars()).collect()
}

/// One of the words of a list.
fn one_of(list: &'static str, random: &mut Random) -> &'static str {
    let choices = list.split_ascii_whitespace().count();
    let chosen = if choices < 2 { 0 } else { random.below(choices) };
    list.split_ascii_whitespace().nth(chosen).unwrap_or_default()
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
