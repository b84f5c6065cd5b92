//! What becomes of a model's stream: checked sentences one after the other, and at the end whether they are an answer.

use std::collections::BTreeMap;

use super::check::{Checked, Checker, Dropped};
use super::prompt::NOTHING;
use super::sentences::Sentences;

/// Sentences and characters of an answer at most.
const MOST_SENTENCES: usize = 8;
const MOST_CHARACTERS: usize = 1_400;
/// So many sentences in a wrong language before a right one, and the model is asked once more.
const WRONG_LANGUAGE: usize = 2;

/// An answer that is being written.
pub struct Draft<'a> {
    checker: &'a Checker<'a>,
    sentences: Sentences,
    /// Begins with this when nothing is to be said.
    beginning: String,
    kept: Vec<Checked>,
    pub dropped: BTreeMap<Dropped, u32>,
    characters: usize,
    full: bool,
}

/// How a draft ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// There are sentences to show.
    Answer,
    /// The model says that the snippets do not answer, or nothing of what it said could be shown.
    Nothing,
    /// It wrote in another language: worth one more try.
    WrongLanguage,
}

impl<'a> Draft<'a> {
    pub fn new(checker: &'a Checker<'a>) -> Self {
        Self {
            checker,
            sentences: Sentences::default(),
            beginning: String::new(),
            kept: Vec::new(),
            dropped: BTreeMap::new(),
            characters: 0,
            full: false,
        }
    }

    /// More of the stream; gives what may be shown now.
    pub fn feed(&mut self, text: &str) -> Vec<Checked> {
        if self.beginning.len() < 64 {
            self.beginning.push_str(text);
        }
        let whole = self.sentences.feed(text);
        self.judge(whole)
    }

    /// The stream ended; `whole` when the model ended it and nothing cut it short.
    pub fn finish(&mut self, whole: bool) -> Vec<Checked> {
        let (mut sentences, rest) = std::mem::take(&mut self.sentences).finish();
        sentences.extend(rest.filter(|_| whole));
        self.judge(sentences)
    }

    fn judge(&mut self, sentences: Vec<String>) -> Vec<Checked> {
        let mut shown = Vec::new();
        for sentence in sentences {
            if self.says_nothing() {
                continue;
            }
            let checked = self.checker.check(&sentence).and_then(|checked| self.fits(checked));
            match checked {
                Ok(checked) => {
                    self.characters += checked.text.chars().count();
                    self.kept.push(checked.clone());
                    shown.push(checked);
                }
                Err(why) => *self.dropped.entry(why).or_default() += 1,
            }
        }
        shown
    }

    fn fits(&mut self, checked: Checked) -> Result<Checked, Dropped> {
        if self.kept.iter().any(|kept| kept.text == checked.text) {
            return Err(Dropped::Repeated);
        }
        self.full |=
            self.kept.len() >= MOST_SENTENCES || self.characters + checked.text.chars().count() > MOST_CHARACTERS;
        if self.full { Err(Dropped::Length) } else { Ok(checked) }
    }

    fn says_nothing(&self) -> bool {
        self.beginning.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(NOTHING)
    }

    /// Whether reading on is of no use: enough was said, or it will be asked again.
    pub fn is_done(&self) -> bool {
        self.full || self.is_in_another_language()
    }

    fn is_in_another_language(&self) -> bool {
        let wrong = self.dropped.get(&Dropped::Language).copied().unwrap_or(0) as usize;
        self.kept.is_empty() && wrong >= WRONG_LANGUAGE
    }

    /// Whether nothing has come yet.
    pub fn is_untouched(&self) -> bool {
        self.beginning.is_empty()
    }

    pub fn outcome(&self) -> Outcome {
        let wrong = self.dropped.contains_key(&Dropped::Language);
        match () {
            () if !self.kept.is_empty() => Outcome::Answer,
            () if wrong => Outcome::WrongLanguage,
            () => Outcome::Nothing,
        }
    }

    pub fn kept(&self) -> &[Checked] {
        &self.kept
    }
}
