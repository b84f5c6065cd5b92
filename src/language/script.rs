//! Which script is this letter written in?
//!
//! Only the scripts that the known languages use are told apart; a letter of any other script is no evidence.

/// The scripts of the known languages. `Kana` is what only Japanese uses; `Han` is shared by Chinese and Japanese.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Han,
    Kana,
    Hangul,
    Greek,
    Hebrew,
    Armenian,
    Georgian,
    Thai,
    Bengali,
    Gujarati,
    Gurmukhi,
    Tamil,
    Telugu,
}

/// How many scripts there are.
pub const COUNT: usize = 17;

impl Script {
    /// Every script, in the order of its number.
    pub const ALL: [Script; COUNT] = [
        Script::Latin,
        Script::Cyrillic,
        Script::Arabic,
        Script::Devanagari,
        Script::Han,
        Script::Kana,
        Script::Hangul,
        Script::Greek,
        Script::Hebrew,
        Script::Armenian,
        Script::Georgian,
        Script::Thai,
        Script::Bengali,
        Script::Gujarati,
        Script::Gurmukhi,
        Script::Tamil,
        Script::Telugu,
    ];

    /// The script's number, stable within one table.
    pub fn number(self) -> usize {
        self as usize
    }

    /// Is each letter a word of its own, as far as the table knows?
    pub fn stands_alone(self) -> bool {
        matches!(self, Script::Han | Script::Kana)
    }
}

/// The script of a letter; `None` for anything that is not a letter of a known script (marks included).
///
/// Vowel signs of Indic scripts are not letters here: the models that the table is made from were counted without them.
pub fn script_of(letter: char) -> Option<Script> {
    let script = match letter as u32 {
        0x41..=0x5A | 0x61..=0x7A | 0xAA | 0xBA | 0xC0..=0x24F | 0x250..=0x2AF | 0x1E00..=0x1EFF => Script::Latin,
        0xFF21..=0xFF3A | 0xFF41..=0xFF5A | 0xFB00..=0xFB06 => Script::Latin,
        0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Greek,
        0x400..=0x52F | 0x1C80..=0x1C88 => Script::Cyrillic,
        0x531..=0x587 => Script::Armenian,
        0x5D0..=0x5F2 => Script::Hebrew,
        0x620..=0x64A | 0x66E..=0x6D5 | 0x6EE..=0x6FF | 0x750..=0x77F => Script::Arabic,
        0xFB50..=0xFDFF | 0xFE70..=0xFEFC => Script::Arabic,
        0x904..=0x939 | 0x93D | 0x950 | 0x958..=0x961 | 0x971..=0x97F => Script::Devanagari,
        0x985..=0x9B9 | 0x9DC..=0x9E1 => Script::Bengali,
        0xA05..=0xA39 | 0xA59..=0xA5E => Script::Gurmukhi,
        0xA85..=0xAB9 => Script::Gujarati,
        0xB83..=0xBB9 => Script::Tamil,
        0xC05..=0xC39 => Script::Telugu,
        0xE01..=0xE30 | 0xE32..=0xE33 | 0xE40..=0xE46 => Script::Thai,
        0x10A0..=0x10FF | 0x1C90..=0x1CBF | 0x2D00..=0x2D2D => Script::Georgian,
        0x1100..=0x11FF | 0x3131..=0x318E | 0xAC00..=0xD7A3 => Script::Hangul,
        0x3041..=0x3096 | 0x309D..=0x309F | 0x30A1..=0x30FA | 0x30FC..=0x30FF | 0xFF66..=0xFF9D => Script::Kana,
        0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x2FA1F | 0x3005 => Script::Han,
        _ => return None,
    };
    (letter.is_alphabetic()).then_some(script)
}

/// Is this a mark that belongs to the letter before it, and ends no word?
pub fn is_mark(letter: char) -> bool {
    matches!(letter as u32, 0x300..=0x36F | 0x483..=0x487 | 0x591..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6ED | 0x200C | 0x200D | 0xAD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_their_script() {
        let check = |letter: char, script: Option<Script>| assert_eq!(script_of(letter), script, "{letter}");
        check('a', Some(Script::Latin));
        check('ế', Some(Script::Latin));
        check('ж', Some(Script::Cyrillic));
        check('پ', Some(Script::Arabic));
        check('あ', Some(Script::Kana));
        check('ー', Some(Script::Kana));
        check('山', Some(Script::Han));
        check('한', Some(Script::Hangul));
        check('ก', Some(Script::Thai));
        check('×', None);
        check('7', None);
        check('۷', None);
        check('😀', None);
    }

    #[test]
    fn numbers_follow_the_list() {
        for (number, script) in Script::ALL.iter().enumerate() {
            assert_eq!(script.number(), number);
        }
    }
}
