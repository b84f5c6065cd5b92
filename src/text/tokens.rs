//! Words with their place in the text. Scripts written without spaces give one token a character, so that a phrase is a
//! run of tokens in every script.

use super::normalise;

/// One word, or one character of a script without spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Byte range in the text that was split.
    pub start: usize,
    pub end: usize,
    /// The word in its normal form (see [`normalise`]).
    pub word: String,
    /// The word without the particles that Arabic and Hebrew write onto it ("بالمتحف" is "in the museum").
    pub bare: Option<String>,
    /// Whether this is a character of a script written without spaces.
    pub unspaced: bool,
}

/// The words of a text in their order. Punctuation separates and is left out.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut word: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if is_unspaced(c) {
            close(&mut found, text, word.take());
            push(&mut found, text, at, end, true);
        } else if c.is_alphanumeric() || is_inside_word(c) {
            // "7월14일" is two words.
            let counts_on = |(start, _): &(usize, usize)| {
                let before = text.get(*start..at).unwrap_or_default();
                c.is_ascii_digit()
                    && before.starts_with(|c: char| c.is_ascii_digit())
                    && before.ends_with(|c: char| ('\u{ac00}'..='\u{d7a3}').contains(&c))
            };
            if word.as_ref().is_some_and(counts_on) {
                close(&mut found, text, word.take());
            }
            word = Some(word.map_or((at, end), |(start, _)| (start, end)));
        } else {
            close(&mut found, text, word.take());
        }
    }
    close(&mut found, text, word);
    found
}

/// The form under which a run of tokens is stored and looked up.
pub fn phrase_key(tokens: &[Token]) -> String {
    let words: Vec<&str> = tokens.iter().map(|token| token.word.as_str()).collect();
    words.join(" ")
}

fn close(found: &mut Vec<Token>, text: &str, word: Option<(usize, usize)>) {
    if let Some((start, end)) = word {
        push(found, text, start, end, false);
    }
}

/// Symbols of units that are written onto their number: "5km" is two words.
const SYMBOLS: [&str; 8] = ["km", "kms", "m", "h", "min", "eur", "am", "pm"];

/// Where the number ends in a word that is a number and the symbol of a unit, or a time such as "20h30".
fn symbol_of_number(word: &str) -> Option<usize> {
    let at = word.find(|c: char| !c.is_ascii_digit()).filter(|at| *at > 0)?;
    let symbol = word.get(at..)?;
    let minutes = symbol.strip_prefix(['h', 'H']);
    let clock = minutes.is_some_and(|rest| rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit()));
    (clock || SYMBOLS.iter().any(|known| known.eq_ignore_ascii_case(symbol))).then_some(at)
}

fn push(found: &mut Vec<Token>, text: &str, start: usize, end: usize, unspaced: bool) {
    let Some(slice) = text.get(start..end) else {
        return;
    };
    if let Some(at) = symbol_of_number(slice) {
        push(found, text, start, start + at, unspaced);
        // "h30" is the symbol and the minutes.
        let symbol = slice.get(at..).unwrap_or_default();
        let letters = symbol.find(|c: char| c.is_ascii_digit()).unwrap_or(symbol.len());
        push(found, text, start + at, start + at + letters, unspaced);
        if letters < symbol.len() {
            push(found, text, start + at + letters, end, unspaced);
        }
        return;
    }
    let word = normalise(slice);
    if word.chars().any(char::is_alphanumeric) {
        found.push(Token { start, end, bare: without_particles(&word), word, unspaced });
    }
}

/// Han, kana, Thai, Lao, Khmer, Burmese: written without spaces between words.
pub fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Marks inside a word that are neither letters nor digits: combining vowels of Indic scripts, Arabic signs.
fn is_inside_word(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || matches!(c, '\u{640}' | '\u{200c}' | '\u{200d}' | '\u{ad}')
}

/// Arabic: "and", "in", "for", "like" and the article; Hebrew: the one-letter particles; Korean: those behind a noun.
/// Only where a word of at least two letters remains, and single letters only before an article or a long word: they may belong to the root.
fn without_particles(word: &str) -> Option<String> {
    let first = word.chars().next()?;
    let rest = match first {
        '\u{620}'..='\u{64a}' => arabic_stem(word)?,
        '\u{5d0}'..='\u{5ea}' => hebrew_stem(word)?,
        '\u{ac00}'..='\u{d7a3}' => korean_stem(word)?,
        _ => return None,
    };
    Some(rest.to_string())
}

fn arabic_stem(word: &str) -> Option<&str> {
    let joined = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let article = joined
        .strip_prefix("ال")
        .or_else(|| joined.strip_prefix(['ب', 'ك', 'ل']).and_then(|rest| rest.strip_prefix("ال")))
        .or_else(|| joined.strip_prefix("لل"));
    match article {
        Some(rest) if rest.chars().count() >= 2 => Some(rest),
        _ => {
            let rest = word.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
            (rest.chars().count() >= 3).then_some(rest)
        }
    }
}

fn hebrew_stem(word: &str) -> Option<&str> {
    let rest = word.strip_prefix(['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ'])?;
    let rest = rest.strip_prefix('ה').filter(|inner| inner.chars().count() >= 3).unwrap_or(rest);
    (rest.chars().count() >= 3).then_some(rest)
}

/// Particles that Korean writes onto a noun, the longest first: "학교에서" is "at school".
const KOREAN: [&str; 34] = [
    "에서는",
    "에서도",
    "으로는",
    "까지는",
    "이라는",
    "에서",
    "에는",
    "에도",
    "으로",
    "까지",
    "부터",
    "에게",
    "한테",
    "이랑",
    "하고",
    "처럼",
    "보다",
    "마다",
    "이나",
    "라는",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "에",
    "로",
    "의",
    "와",
    "과",
    "도",
    "만",
    "랑",
];

/// A noun of at least two syllables before a particle.
fn korean_stem(word: &str) -> Option<&str> {
    let rest = KOREAN.iter().find_map(|particle| word.strip_suffix(particle))?;
    (rest.chars().count() >= 2).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn words_are_split_by_script() {
        assert_eq!(words("l'entrée, s.v.p."), ["l", "entree", "s", "v", "p"]);
        assert_eq!(words("去Mucem博物馆"), ["去", "mucem", "博", "物", "馆"]);
        assert_eq!(words("Saint-Charles 10,50 €"), ["saint", "charles", "10", "50"]);
        assert_eq!(words("5km, 12th, 3KM以内"), ["5", "km", "12th", "3", "km", "以", "内"]);
    }

    #[test]
    fn particles_come_off() {
        let bare = |word: &str| tokens(word).pop().and_then(|token| token.bare);
        assert_eq!(bare("بالمتحف").as_deref(), Some("متحف"));
        assert_eq!(bare("المتحف").as_deref(), Some("متحف"));
        assert_eq!(bare("للمتحف").as_deref(), Some("متحف"));
        assert_eq!(bare("باب"), None);
        assert_eq!(bare("마르세유에서").as_deref(), Some("마르세유"));
        assert_eq!(bare("뮈셈은").as_deref(), Some("뮈셈"));
        assert_eq!(bare("바다"), None);
    }

    #[test]
    fn places_point_into_the_text() {
        let text = "où est l’Église ?";
        for token in tokens(text) {
            assert_eq!(normalise(&text[token.start..token.end]), token.word);
        }
    }
}
