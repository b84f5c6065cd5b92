//! The words that some content knows, and which of them a typed word may mean.
//!
//! A word counts as known when it is there as written, when it shares its stem with one that is there (an inflected
//! form), when it is compounded from them, or when it lies within one or two typing errors (Damerau 1964) of one.
//! The words lie in a finite-state transducer, so all four are walks over shared prefixes, whatever their number.

use fst::raw::{CompiledAddr, Fst};
use fst::{IntoStreamer, Streamer};
use rkyv::{Archive, Deserialize, Serialize};

/// Words with numbers, as an `fst` transducer.
#[derive(Archive, Serialize, Deserialize, Debug, Default, Clone)]
pub struct Vocabulary {
    transducer: Vec<u8>,
}

/// A known word that a typed word may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Similar {
    pub word: u32,
    /// 1 is the very word.
    pub likeness: f32,
}

const BARE: f32 = 0.97;
const INFLECTED: f32 = 0.86;
const COMPOUNDED: f32 = 0.7;
const MISTYPED: f32 = 0.8;
const MISTYPED_TWICE: f32 = 0.62;
/// Forms of one word rarely differ by more letters than this.
const ENDING: usize = 4;
/// A list longer than this means that the stem says too little.
const MOST: usize = 24;

impl Vocabulary {
    /// Numbers are the positions in `words`, which must be sorted and unique.
    pub fn build(words: &[String]) -> Result<Self, fst::Error> {
        let pairs = words.iter().zip(0u64..);
        Ok(Self { transducer: fst::Map::from_iter(pairs)?.into_fst().into_inner() })
    }
}

impl ArchivedVocabulary {
    fn open(&self) -> Option<Fst<&[u8]>> {
        Fst::new(self.transducer.as_slice()).ok()
    }

    /// The number of exactly this word.
    pub fn exact(&self, word: &str) -> Option<u32> {
        let output = self.open()?.get(word)?;
        u32::try_from(output.value()).ok()
    }

    /// The known word that this one is when one or two letters are mistyped; nothing when several are as near.
    pub fn mistyped(&self, word: &str) -> Option<u32> {
        let fst = self.open()?;
        let mut found = typing_errors(&fst, word);
        found.sort_by_key(|(word, errors)| (*errors, *word));
        match found.as_slice() {
            [(word, _)] => Some(*word),
            [(word, errors), (_, others), ..] if errors < others => Some(*word),
            _ => None,
        }
    }

    /// What a word may mean, the likeliest first. `bare` is the same word without clitics.
    pub fn similar(&self, word: &str, bare: Option<&str>) -> Vec<Similar> {
        let Some(fst) = self.open() else { return Vec::new() };
        let mut found: Vec<Similar> = Vec::new();
        for (form, weight) in [(Some(word), 1.0), (bare, BARE)] {
            let Some(form) = form else { continue };
            if let Some(output) = fst.get(form) {
                add(&mut found, number(output.value()), weight);
            }
            inflections(&fst, form, &mut |word, likeness| add(&mut found, word, likeness * weight));
        }
        if !found.iter().any(|similar| similar.likeness >= INFLECTED * BARE) {
            for form in [Some(word), bare].into_iter().flatten() {
                parts(&fst, form, &mut |word, likeness| add(&mut found, word, likeness));
                for (word, errors) in typing_errors(&fst, form) {
                    add(&mut found, word, if errors < 2 { MISTYPED } else { MISTYPED_TWICE });
                }
            }
        }
        found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.word.cmp(&b.word)));
        found.truncate(MOST);
        found
    }
}

fn add(found: &mut Vec<Similar>, word: u32, likeness: f32) {
    match found.iter_mut().find(|old| old.word == word) {
        Some(old) => old.likeness = old.likeness.max(likeness),
        None => found.push(Similar { word, likeness }),
    }
}

fn number(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// Short words have too many neighbours to be corrected.
fn allowed_errors(word: &str) -> usize {
    if word.chars().any(|c| c.is_numeric()) {
        return 0;
    }
    match word.chars().count() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// Known words within as many typing errors as a word of this length may hold.
fn typing_errors(fst: &Fst<&[u8]>, form: &str) -> Vec<(u32, usize)> {
    let allowed = allowed_errors(form);
    if allowed == 0 {
        return Vec::new();
    }
    let pattern: Vec<char> = form.chars().collect();
    let mut walk = Typing { fst, pattern: &pattern, allowed, letters: Vec::new(), found: Vec::new() };
    let first: Vec<usize> = (0..=pattern.len()).collect();
    walk.step(fst.root().addr(), 0, &mut Vec::new(), &first, &[]);
    walk.found
}

/// Words that share at least two thirds of their letters from the start and differ only in a short ending.
fn inflections(fst: &Fst<&[u8]>, form: &str, add: &mut impl FnMut(u32, f32)) {
    let letters = form.chars().count();
    if letters < 4 || form.chars().any(char::is_numeric) {
        return;
    }
    let shared = (letters.saturating_sub(3)).max(letters * 2 / 3).max(3);
    let stem: String = form.chars().take(shared).collect();
    let mut range = fst.range().ge(stem.as_str()).into_stream();
    let mut seen = 0;
    while let Some((key, output)) = range.next() {
        let Ok(other) = std::str::from_utf8(key) else { continue };
        if !other.starts_with(&stem) || seen > 400 {
            break;
        }
        seen += 1;
        let common = form.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let longest = letters.max(other.chars().count());
        if other != form && longest - common <= ENDING && common * 10 >= longest * 6 {
            let closeness = common as f32 / longest as f32;
            add(number(output.value()), INFLECTED * (0.8 + 0.2 * closeness));
        }
    }
}

/// Known words that a compound begins with, and what is left when that is known too ("Flughafen" + "bus").
fn parts(fst: &Fst<&[u8]>, form: &str, add: &mut impl FnMut(u32, f32)) {
    if form.chars().count() < 7 {
        return;
    }
    for (at, _) in form.char_indices().skip(3) {
        let (Some(head), Some(tail)) = (form.get(..at), form.get(at..)) else { continue };
        if head.chars().count() >= 4
            && let Some(output) = fst.get(head)
        {
            add(number(output.value()), COMPOUNDED);
        }
        if tail.chars().count() >= 4
            && let Some(output) = fst.get(tail)
        {
            add(number(output.value()), COMPOUNDED);
        }
    }
}

/// A walk over all known words at once that gives up a branch as soon as it holds too many errors.
struct Typing<'a> {
    fst: &'a Fst<&'a [u8]>,
    pattern: &'a [char],
    allowed: usize,
    letters: Vec<char>,
    found: Vec<(u32, usize)>,
}

impl Typing<'_> {
    /// `row` and `before` are the last two rows of the edit-distance table; `partial` holds the bytes of a character
    /// that is not complete yet.
    fn step(&mut self, addr: CompiledAddr, output: u64, partial: &mut Vec<u8>, row: &[usize], before: &[usize]) {
        let node = self.fst.node(addr);
        if node.is_final() && partial.is_empty() {
            let errors = row.last().copied().unwrap_or(usize::MAX);
            if errors <= self.allowed && errors > 0 {
                self.found.push((number(output + node.final_output().value()), errors));
            }
        }
        if self.letters.len() > self.pattern.len() + self.allowed {
            return;
        }
        for transition in node.transitions() {
            partial.push(transition.inp);
            let reached = output + transition.out.value();
            match std::str::from_utf8(partial).ok().and_then(|text| text.chars().next()) {
                Some(letter) => {
                    // The first letter is hardly ever mistyped, and holding it fixed prunes most of the walk.
                    if !self.letters.is_empty() || self.pattern.first() == Some(&letter) {
                        let next = self.next_row(letter, row, before);
                        if next.iter().min().is_some_and(|least| *least <= self.allowed) {
                            self.letters.push(letter);
                            self.step(transition.addr, reached, &mut Vec::new(), &next, row);
                            self.letters.pop();
                        }
                    }
                }
                None if partial.len() < 4 => {
                    let mut longer = partial.clone();
                    self.step(transition.addr, reached, &mut longer, row, before);
                }
                None => {}
            }
            partial.pop();
        }
    }

    fn next_row(&self, letter: char, row: &[usize], before: &[usize]) -> Vec<usize> {
        let mut next = Vec::with_capacity(row.len());
        next.push(row.first().map_or(1, |first| first + 1));
        let previous = self.letters.last();
        for (i, wanted) in self.pattern.iter().enumerate() {
            let at = |cells: &[usize], index: usize| cells.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (at(&next, i) + 1).min(at(row, i + 1) + 1).min(at(row, i) + usize::from(*wanted != letter));
            let swapped = i > 0 && self.pattern.get(i - 1) == Some(&letter) && previous == Some(wanted);
            if swapped {
                cost = cost.min(at(before, i - 1) + 1);
            }
            next.push(cost);
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(known: &[&str], typed: &str, wanted: Option<&str>) {
        let mut words: Vec<String> = known.iter().map(|word| word.to_string()).collect();
        words.sort();
        let bytes = rkyv::to_bytes::<rkyv::rancor::Error>(&Vocabulary::build(&words).unwrap()).unwrap();
        let vocabulary = rkyv::access::<ArchivedVocabulary, rkyv::rancor::Error>(&bytes).unwrap();
        let best = vocabulary.similar(typed, None).first().map(|similar| words[similar.word as usize].as_str());
        assert_eq!(best, wanted, "{typed}");
    }

    #[test]
    fn words_are_known_in_their_forms() {
        let known = ["horaire", "roaming", "flughafen", "bus", "granet", "museum", "calanque", "мусей", "متحف"];
        check(&known, "horaires", Some("horaire"));
        check(&known, "roaminggebuhren", Some("roaming"));
        check(&known, "flughafenbus", Some("flughafen"));
        check(&known, "grannet", Some("granet"));
        check(&known, "garnet", Some("granet"));
        check(&known, "calanqeu", Some("calanque"));
        check(&known, "museums", Some("museum"));
        check(&known, "мусея", Some("мусей"));
        check(&known, "bis", None);
        check(&known, "tower", None);
    }
}
