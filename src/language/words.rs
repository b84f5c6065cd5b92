//! The words of a question, and what in it is no evidence of its language.
//!
//! Addresses, numbers and emoji say nothing; nor do the names that the caller sets aside. What stands between quotation
//! marks may be in any language: it counts only when nothing else is left.

use super::accents::compose;
use super::grams::LONGEST_WORD;
use super::script::{Script, is_mark, script_of};
use std::ops::Range;

/// How many characters are read; a longer text has told its language by then.
const MOST_CHARACTERS: usize = 2_000;

/// How much a part of the text may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Plain text.
    Plain,
    /// Between quotation marks.
    Quoted,
    /// A name that the caller knows.
    Aside,
    /// Part of an address: never read.
    Address,
}

/// A run of letters of one script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    letters: Range<usize>,
    pub script: Script,
    pub standing: Standing,
    /// Does it begin with a capital, inside a text that is not all capitals?
    pub named: bool,
}

impl Word {
    /// How many letters it has.
    pub fn length(&self) -> usize {
        self.letters.len()
    }
}

/// All words of a text, in lower case.
#[derive(Debug, Default)]
pub struct Words {
    letters: Vec<char>,
    pub words: Vec<Word>,
}

impl Words {
    pub fn of(text: &str, aside: &[Range<usize>]) -> Words {
        let end = text.char_indices().nth(MOST_CHARACTERS).map_or(text.len(), |(place, _)| place);
        let text = text.get(..end).unwrap_or(text);
        let standings = standings(text, aside);
        let mut words = Words::default();
        let mut open: Option<Word> = None;
        let mut all_capitals = true;
        let with_digits = has_digit_letters(text);
        for (place, letter) in text.char_indices() {
            let standing = standings.get(place).copied().unwrap_or(Standing::Plain);
            if is_mark(letter) && open.is_some() {
                words.accent(letter);
                continue;
            }
            let is_digit = with_digits && is_digit_letter(text, place, letter);
            let script = if is_digit { Some(Script::Latin) } else { script_of(letter) };
            let script = script.filter(|_| standing != Standing::Address);
            let goes_on = open.as_ref().is_some_and(|word| {
                Some(word.script) == script
                    && word.standing == standing
                    && !word.script.stands_alone()
                    && word.letters.len() < LONGEST_WORD
            });
            if !goes_on {
                words.words.extend(open.take());
                if let Some(script) = script {
                    let start = words.letters.len();
                    open = Some(Word { letters: start..start, script, standing, named: letter.is_uppercase() });
                }
            }
            if let Some(word) = &mut open {
                all_capitals &= is_digit || letter.is_uppercase();
                words.letters.extend(letter.to_lowercase().filter(|lower| is_digit || script_of(*lower).is_some()));
                word.letters.end = words.letters.len();
            }
        }
        words.words.extend(open);
        if all_capitals {
            words.words.iter_mut().for_each(|word| word.named = false);
        }
        words
    }

    pub fn letters(&self, word: &Word) -> &[char] {
        self.letters.get(word.letters.clone()).unwrap_or_default()
    }

    /// Puts an accent that was typed apart onto the last letter.
    fn accent(&mut self, mark: char) {
        if let Some(last) = self.letters.last_mut()
            && let Some(composed) = compose(*last, mark)
        {
            *last = composed;
        }
    }
}

/// Digits that Arabic speakers type for letters that a Latin keyboard lacks ("mat7af").
const DIGIT_LETTERS: [char; 6] = ['2', '3', '5', '6', '7', '9'];

/// Has the text such a digit between letters? Then others beside a letter are letters too; else "3km" is a number.
fn has_digit_letters(text: &str) -> bool {
    let is_between = |three: &[u8]| match three {
        [before, digit, after] => {
            before.is_ascii_alphabetic() && DIGIT_LETTERS.contains(&char::from(*digit)) && after.is_ascii_lowercase()
        }
        _ => false,
    };
    text.as_bytes().windows(3).any(is_between)
}

fn is_digit_letter(text: &str, place: usize, letter: char) -> bool {
    let beside = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphabetic());
    DIGIT_LETTERS.contains(&letter)
        && (beside(text.get(..place).and_then(|before| before.chars().next_back()))
            || beside(text.get(place + 1..).and_then(|after| after.chars().next())))
}

/// The standing of each byte of the text.
fn standings(text: &str, aside: &[Range<usize>]) -> Vec<Standing> {
    let mut standings = vec![Standing::Plain; text.len()];
    let mut set = |range: Range<usize>, standing: Standing| {
        let end = range.end.min(text.len());
        for place in standings.get_mut(range.start.min(end)..end).unwrap_or_default() {
            *place = (*place).max(standing);
        }
    };
    quotations(text).for_each(|range| set(range, Standing::Quoted));
    aside.iter().for_each(|range| set(range.clone(), Standing::Aside));
    let mut start = 0;
    for token in text.split_inclusive(char::is_whitespace) {
        if is_address(token.trim_end()) {
            set(start..start + token.len(), Standing::Address);
        }
        start += token.len();
    }
    standings
}

/// Is this token a web or mail address, a handle or a hashtag?
fn is_address(token: &str) -> bool {
    let token =
        token.trim_matches(|mark: char| matches!(mark, '(' | ')' | ',' | ';' | '!' | '?' | '.' | '<' | '>' | '"'));
    let is_domain = |text: &str| {
        let host = text.split('/').next().unwrap_or(text);
        host.rsplit_once('.').is_some_and(|(name, ending)| {
            let plain = |part: &str| part.chars().all(|mark| mark.is_ascii_alphanumeric() || matches!(mark, '-' | '.'));
            name.len() >= 2
                && plain(name)
                && (2..=6).contains(&ending.len())
                && ending.chars().all(|mark| mark.is_ascii_lowercase())
        })
    };
    token.contains("://")
        || token.starts_with("www.")
        || token.starts_with('@')
        || token.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        || is_domain(token)
}

/// The ranges between quotation marks, marks included.
fn quotations(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(from..)?;
            let (place, opening) = rest.char_indices().find(|(_, mark)| closing(*mark).is_some())?;
            let inside = from + place + opening.len_utf8();
            let ends = closing(opening).unwrap_or_default();
            let found = text.get(inside..)?.char_indices().find(|(_, mark)| ends.contains(*mark));
            match found {
                Some((length, mark)) => {
                    let end = inside + length + mark.len_utf8();
                    let range = from + place..end;
                    from = end;
                    return Some(range);
                }
                None => from = inside,
            }
        }
    })
}

fn closing(opening: char) -> Option<&'static str> {
    match opening {
        '"' => Some("\""),
        '“' => Some("”"),
        '„' => Some("“”"),
        '«' => Some("»"),
        '「' => Some("」"),
        '『' => Some("』"),
        '《' => Some("》"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, aside: &[Range<usize>]) -> String {
        let words = Words::of(text, aside);
        let plain = words.words.iter().filter(|word| word.standing == Standing::Plain);
        plain.map(|word| words.letters(word).iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_no_evidence_is_set_aside() {
        let check = |text: &str, expected: &str| assert_eq!(plain(text, &[]), expected, "{text}");
        check("Où est l'hôtel ?", "où est l hôtel");
        check("see https://example.org/les-baux and www.x.fr now", "see and now");
        check("write to someone@example.org please", "write to please");
        check("is marseille-tourisme.com right?", "is right");
        check("what is “Le Panier” about", "what is about");
        check("was heißt „Calanque“ genau", "was heißt genau");
        check("an \"open quotation", "an open quotation");
        check("20:30 or 21h 😀", "or h");
        check("3ayez aroo7 el mat7af 7:30", "3ayez aroo7 el mat7af");
        check("cafe\u{301} ouvert", "café ouvert");
        check("東京タワー", "東 京 タ ワ ー");
        check("", "");
    }

    #[test]
    #[allow(clippy::reversed_empty_ranges)]
    fn any_range_may_be_set_aside() {
        assert_eq!(plain("wann öffnet das Musée Granet", &[17..31, 18..20]), "wann öffnet das");
        assert_eq!(plain("è qui", &[1..1, 5..2, 0..1, 9..99, 4..usize::MAX]), "q");
    }
}
