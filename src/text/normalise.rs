//! One spelling for words that people write in several: case, accents, ligatures, vowel points, letter variants.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The normal form in which words are compared: lower case, compatibility forms resolved, accents of Latin, Greek,
/// Cyrillic, Arabic and Hebrew letters removed (marks that make another letter in Japanese or Indic scripts stay).
pub fn normalise(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd() {
        if is_invisible(c) || (is_combining_mark(c) && is_optional_mark(c)) {
            continue;
        }
        for low in c.to_lowercase() {
            match same_letter(low).or_else(|| same_digit(low)) {
                Some(letters) => folded.push_str(letters),
                None if is_combining_mark(low) && is_optional_mark(low) => {}
                None => folded.push(low),
            }
        }
    }
    folded.nfc().collect()
}

/// The text without the characters that nobody sees: control characters, direction overrides, zero-width joiners,
/// tags. Line breaks and tabs become spaces.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            c if c.is_control() || is_invisible(c) => None,
            c => Some(c),
        })
        .collect()
}

/// Format characters that change no letter. Zero-width (non-)joiners are among them: Persian and Hindi spelling
/// differs without them, but words still compare equal on both sides.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Marks that people leave out when they type: European accents, Hebrew points, Arabic vowel signs, the nukta of Hindi.
fn is_optional_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6ed}' | '\u{93c}')
}

/// Letters without a canonical decomposition that people also write in another way.
fn same_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        'þ' => "th",
        'ς' => "σ",
        // Candrabindu and anusvara: both spell a nasal vowel.
        '\u{901}' => "\u{902}",
        'ة' => "ه",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ٱ' => "ا",
        'گ' | 'ڨ' | 'ڭ' => "غ",
        'ڤ' => "ف",
        'پ' => "ب",
        '’' | '‘' | 'ʼ' | '＇' | '`' | '´' => "'",
        _ => return None,
    })
}

/// Digits of the scripts whose readers also type the ASCII ones.
fn same_digit(c: char) -> Option<&'static str> {
    const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    const NOUGHTS: [char; 6] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}'];
    let value = NOUGHTS.iter().find_map(|nought| (c as u32).checked_sub(*nought as u32).filter(|value| *value < 10))?;
    DIGITS.get(value as usize).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_meet() {
        let check = |left: &str, right: &str| assert_eq!(normalise(left), normalise(right), "{left} / {right}");
        check("CHÂTEAU", "chateau");
        check("Straße", "STRASSE");
        check("cœur", "coeur");
        check("مُتْحَف", "متحف");
        check("ٱلْأَقْصَى", "الاقصي");
        check("Мой", "мои");
        check("Ｍｕｃｅｍ", "mucem");
        check("İstanbul", "istanbul");
        check("٢٠٢٦", "2026");
    }

    #[test]
    fn marks_that_make_another_letter_stay() {
        assert_ne!(normalise("が"), normalise("か"));
        assert_ne!(normalise("हिंदी"), normalise("हद"));
        assert_eq!(normalise("한국"), "한국");
    }

    #[test]
    fn what_nobody_sees_is_left_out() {
        assert_eq!(plain("a\u{202e}b\u{200b}c\u{0}d\ne"), "abcd e");
    }
}
