//! Which numbers are said in words? "A dozen", "vingt", "السابعة", "zweiundvierzig": the words are data of the language
//! (`[spoken]` in its `conventions.toml`).
//!
//! In a snippet every such word allows its number. In a sentence only a word that can be nothing else claims one, and only
//! from four on: smaller numbers count what the sentence itself lists ("both towns", "one of them").

use std::collections::BTreeMap;

use super::{Form, Kind, Mark};
use crate::compose::conventions::Conventions;
use crate::text::{Token, phrase_key, tokens};

/// The smallest number that a word claims.
const LEAST: i64 = 4;
/// Words of one form.
const LONGEST: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    Number(i64),
    /// Thousandths of one: a half is 500.
    Part(i64),
    /// Minutes from midnight.
    Clock(i64),
}

#[derive(Debug, Clone, Copy)]
struct Word {
    said: Said,
    /// It can be no other word.
    sure: bool,
}

/// The words of a language, made once for an answer.
#[derive(Debug)]
pub(super) struct Words {
    whole: BTreeMap<String, Word>,
    /// Beginnings of words, whatever their ending.
    open: Vec<(String, Word)>,
    /// What may stand between tens and ones.
    joins: Vec<String>,
}

impl Words {
    pub fn of(conventions: &Conventions) -> Self {
        let spoken = &conventions.spoken;
        let joins = spoken.and.split('|').map(|join| phrase_key(&tokens(join))).filter(|join| !join.is_empty());
        let mut words = Self { whole: BTreeMap::new(), open: Vec::new(), joins: joins.collect() };
        for line in spoken.numbers.lines() {
            let Some((number, forms)) = line.split_once(' ') else { continue };
            number.parse().ok().into_iter().for_each(|number| words.add(forms, Said::Number(number)));
        }
        words.add(spoken.half, Said::Part(500));
        words.add(spoken.quarter, Said::Part(250));
        words.add(spoken.three_quarters, Said::Part(750));
        words.add(spoken.noon, Said::Clock(720));
        words.add(spoken.midnight, Said::Clock(0));
        words
    }

    fn add(&mut self, forms: &str, said: Said) {
        for form in forms.split('|') {
            let (form, sure) = form.strip_suffix('?').map_or((form, true), |form| (form, false));
            let (form, open) = form.strip_suffix('*').map_or((form, false), |form| (form, true));
            let (key, word) = (phrase_key(&tokens(form)), Word { said, sure });
            if key.is_empty() {
                continue;
            }
            if open {
                self.open.push((key.clone(), word));
            }
            // A form of two numbers ("cuarto": four, and a quarter) stays the first, and is not sure.
            let known = self.whole.entry(key).or_insert(word);
            known.sure &= word.said == known.said;
        }
    }

    fn word(&self, key: &str) -> Option<Word> {
        let open = || self.open.iter().find(|(begin, _)| key.starts_with(begin.as_str())).map(|(_, word)| *word);
        self.whole.get(key).copied().or_else(open)
    }

    /// The longest form that begins at a token, and the token behind it.
    fn at(&self, found: &[Token], at: usize) -> Option<(Word, usize)> {
        let first = found.get(at)?;
        (1..=LONGEST).rev().find_map(|length| {
            let rest = phrase_key(found.get(at + 1..at + length)?);
            let joined = |word: &str| if rest.is_empty() { word.to_string() } else { format!("{word} {rest}") };
            let bare = || first.bare.as_deref().and_then(|bare| self.word(&joined(bare)));
            Some((self.word(&joined(&first.word)).or_else(bare)?, at + length))
        })
    }

    /// What is said in words in a text.
    pub fn marks(&self, text: &str) -> Vec<Mark> {
        let found = tokens(text);
        let mut marks = Vec::new();
        let mut at = 0;
        while at < found.len() {
            // "Tjugofem" is no form of "tjugo".
            let glued = || found.get(at).and_then(|token| self.glued(token)).map(|word| (word, at + 1));
            let Some((word, end)) = glued().or_else(|| self.at(&found, at)) else {
                at += 1;
                continue;
            };
            let place = found.get(at).map_or(0, |token| token.start);
            let mark = |kind, values, form| Mark { form, ..Mark::new(kind, values, place) };
            match word.said {
                Said::Clock(minutes) => {
                    marks.push(mark(Kind::Hour, vec![minutes, (minutes + 720) % 1440], Form::Allowed))
                }
                Said::Part(part) => marks.push(mark(Kind::Number, vec![part, part * 60], Form::Allowed)),
                Said::Number(number) => {
                    let (value, behind) = self.compound(number, &found, end);
                    let claims = (word.sure || behind > end) && value >= LEAST && !is_scale(value);
                    // A word with a capital is a name, unless it begins the sentence.
                    let name = at > 0 && begins_large(text, found.get(at));
                    let form = if claims && !name { Form::Word } else { Form::Allowed };
                    marks.push(mark(Kind::Number, vec![value * 1000], form));
                    if behind > end {
                        at = behind;
                        continue;
                    }
                }
            }
            at = end;
        }
        marks
    }

    /// "Twenty-one", "vingt et un", "خمسة وعشرون", "zwei hundert": the number that goes on behind its first word.
    fn compound(&self, first: i64, found: &[Token], end: usize) -> (i64, usize) {
        let number = |at: usize| match self.at(found, at)? {
            (Word { said: Said::Number(number), .. }, end) => Some((number, end)),
            _ => None,
        };
        let join = |token: &&Token| {
            self.joins.contains(&token.word)
                || token.bare.as_deref().is_some_and(|bare| self.is_joined(&token.word, bare))
        };
        let joined = found.get(end).filter(join);
        // What is joined may be a word of its own, or a letter that is written onto the number.
        let next = joined.filter(|token| self.joins.contains(&token.word)).map_or(end, |_| end + 1);
        let (mut value, mut behind) = match number(next) {
            Some((second, behind)) if adds(first, second) => (first + second, behind),
            Some((second, behind)) if joined.is_some() && adds(second, first) => (first + second, behind),
            _ => (first, end),
        };
        if let Some((scale, end)) =
            number(behind).filter(|(scale, _)| *scale >= 100 && is_scale(*scale) && value < *scale)
        {
            (value, behind) = (value * scale, end);
        }
        (value, behind)
    }

    /// Whether a word is another with a joining letter before it.
    fn is_joined(&self, word: &str, bare: &str) -> bool {
        word.strip_suffix(bare).is_some_and(|letter| self.joins.iter().any(|join| join == letter))
    }

    /// A number that is written as one word: "fünfunddreißig", "tjugofem", "trentadue".
    fn glued(&self, token: &Token) -> Option<Word> {
        let number = |key: &str| match self.word(key)?.said {
            Said::Number(number) => Some(number),
            _ => None,
        };
        if token.unspaced || token.word.chars().count() < 6 || self.whole.contains_key(&token.word) {
            return None;
        }
        token.word.char_indices().skip(2).find_map(|(at, _)| {
            let (head, tail) = token.word.split_at_checked(at)?;
            let first = match self.whole.get(head)?.said {
                Said::Number(number) => number,
                _ => return None,
            };
            let join = |join: &String| tail.strip_prefix(join.as_str()).and_then(number);
            let value = number(tail).filter(|second| adds(first, *second)).map(|second| first + second);
            let turned = || {
                let second = self.joins.iter().find_map(join)?;
                (adds(second, first) || adds(first, second)).then_some(first + second)
            };
            let value = value.or_else(turned)?;
            Some(Word { said: Said::Number(value), sure: true })
        })
    }

    /// By how much the word behind figures multiplies them ("60 thousand").
    pub fn scale(&self, word: &str) -> i64 {
        match self.word(word).map(|word| word.said) {
            Some(Said::Number(number)) if number >= 1000 => number,
            _ => 1,
        }
    }
}

/// Whether ones follow tens: "twenty" and "one", "soixante" and "douze", "on" and "iki".
fn adds(tens: i64, ones: i64) -> bool {
    let room = if matches!(tens, 60 | 80) { 20 } else { 10 };
    (10..100).contains(&tens) && tens % 10 == 0 && (1..room).contains(&ones)
}

fn is_scale(value: i64) -> bool {
    matches!(value, 100 | 1_000 | 10_000 | 100_000 | 1_000_000)
}

fn begins_large(text: &str, token: Option<&Token>) -> bool {
    let word = token.and_then(|token| text.get(token.start..token.end));
    word.and_then(|word| word.chars().next()).is_some_and(char::is_uppercase)
}
