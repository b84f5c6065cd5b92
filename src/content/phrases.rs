//! Many phrases, found again in a question by the words they share with it.
//!
//! Each word weighs as much as it tells phrases apart (inverse document frequency, Spärck Jones 1972). A phrase scores
//! the share of its weight that the question holds. Words that nearly every phrase has find nothing by themselves, so the
//! work grows with the words of the question, not with the number of phrases.

use std::collections::BTreeMap;

use rkyv::{Archive, Deserialize, Serialize};

use super::lists::Lists;
use super::vocabulary::{ArchivedVocabulary, Similar, Vocabulary};
use crate::text::{Token, tokens};

#[derive(Archive, Serialize, Deserialize, Debug, Default)]
pub struct Phrases {
    vocabulary: Vocabulary,
    /// Of each word, how much it tells phrases apart.
    weights: Vec<f32>,
    /// For each word, how many phrases hold it, then the first of them.
    holders: Lists,
    /// (word, phrases of which all words are common and this is the rarest), sorted: no rarer word would find them.
    only_common: Vec<(u32, Vec<u32>)>,
    /// For each phrase its value, then its words.
    phrases: Lists,
}

/// A phrase that a question holds, wholly or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub phrase: u32,
    pub value: u32,
    /// Share of the phrase's weight that the question holds, 0..=1.
    pub coverage: f32,
    /// Weight found, in the units of inverse document frequency.
    pub found: f32,
    /// The tokens of the question that were used, ascending, each with the weight it brought.
    pub tokens: Vec<(usize, f32)>,
}

/// A word in more phrases than this finds none of them by itself.
const COMMON: usize = 64;
/// So many words that are in many phrases are looked at in pairs.
const MOST_COMMON: usize = 5;
const CANDIDATES: usize = 400;
/// Of a word in more phrases the others are not kept: what is done with them must not grow for ever.
const HELD: usize = 8_192;

/// Collects phrases; words are what [`terms`] makes of a text.
#[derive(Default)]
pub struct PhrasesBuilder {
    phrases: Vec<(Vec<String>, u32)>,
}

impl PhrasesBuilder {
    /// `skip` says which words carry nothing (articles and the like); a phrase of such words only keeps them.
    pub fn add(&mut self, phrase: &str, value: u32, skip: impl Fn(&str) -> bool) {
        let all = terms(&tokens(phrase)).into_iter().map(|term| term.word).collect();
        self.add_words(all, value, skip);
    }

    /// Words as they are to be found again, whatever made them.
    pub fn add_words(&mut self, all: Vec<String>, value: u32, skip: impl Fn(&str) -> bool) {
        let telling: Vec<String> = all.iter().filter(|word| !skip(word)).cloned().collect();
        let mut words = if telling.is_empty() { all } else { telling };
        words.sort();
        words.dedup();
        if !words.is_empty() {
            self.phrases.push((words, value));
        }
    }

    pub fn build(mut self) -> Result<Phrases, fst::Error> {
        self.phrases.sort();
        self.phrases.dedup();
        // A word tells as much as it tells *values* apart: many aliases of one thing do not make a word common.
        let mut holders: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (words, value) in &self.phrases {
            for word in words {
                holders.entry(word).or_default().push(*value);
            }
        }
        let mut values: Vec<u32> = self.phrases.iter().map(|(_, value)| *value).collect();
        values.sort_unstable();
        values.dedup();
        let total = values.len().max(1) as f32;
        let list: Vec<String> = holders.keys().map(|word| word.to_string()).collect();
        let weights: Vec<f32> = holders
            .values()
            .map(|held| {
                let mut distinct = held.clone();
                distinct.sort_unstable();
                distinct.dedup();
                (1.0 + total / distinct.len() as f32).ln()
            })
            .collect();
        let mut held_by: Vec<Vec<u32>> = vec![Vec::new(); list.len()];
        let mut phrases = Lists::default();
        let mut numbered = Vec::with_capacity(self.phrases.len());
        for (index, (held, value)) in (0u32..).zip(&self.phrases) {
            let numbers: Vec<u32> =
                held.iter().filter_map(|word| list.binary_search(word).ok()).map(|number| number as u32).collect();
            for number in &numbers {
                if let Some(holders) = held_by.get_mut(*number as usize) {
                    holders.push(index);
                }
            }
            phrases.push(*value, &numbers);
            numbered.push(numbers);
        }
        let frequency = |word: &u32| held_by.get(*word as usize).map_or(0, Vec::len);
        let mut only_common: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (index, words) in (0u32..).zip(&numbered) {
            if let Some(rarest) =
                words.iter().min_by_key(|word| frequency(word)).filter(|word| frequency(word) > COMMON)
            {
                only_common.entry(*rarest).or_default().push(index);
            }
        }
        let mut holders = Lists::default();
        for held in &held_by {
            holders.push(held.len() as u32, held.get(..HELD).unwrap_or(held));
        }
        let only_common = only_common.into_iter().collect();
        Ok(Phrases { vocabulary: Vocabulary::build(&list)?, weights, holders, only_common, phrases })
    }
}

/// A word of a text as phrases hold it, with the tokens it was made of.
#[derive(Debug, Clone)]
pub struct Term {
    pub word: String,
    pub bare: Option<String>,
    pub first: usize,
    pub last: usize,
    pub unspaced: bool,
}

/// Words as they are; of scripts without spaces every two neighbours, or the one that stands alone.
pub fn terms(tokens: &[Token]) -> Vec<Term> {
    let mut terms = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let single = |word: &str| Term {
            word: word.to_string(),
            bare: token.bare.clone(),
            first: at,
            last: at,
            unspaced: token.unspaced,
        };
        if !token.unspaced {
            terms.push(single(&token.word));
            continue;
        }
        let next = tokens.get(at + 1).filter(|next| next.unspaced && next.start == token.end);
        let joined_before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let alone = next.is_none() && !joined_before.is_some_and(|before| before.unspaced && before.end == token.start);
        if let Some(next) = next {
            terms.push(Term { last: at + 1, ..single(&format!("{}{}", token.word, next.word)) });
        } else if alone {
            terms.push(single(&token.word));
        }
    }
    terms
}

/// The terms, and every character of a script without spaces by itself: two spellings of a thing often share characters
/// that do not stand side by side.
pub fn terms_and_characters(tokens: &[Token]) -> Vec<Term> {
    let mut terms = terms(tokens);
    let singles = tokens.iter().enumerate().filter(|(_, token)| token.unspaced);
    let known: Vec<(usize, usize)> = terms.iter().map(|term| (term.first, term.last)).collect();
    terms.extend(singles.filter(|(at, _)| !known.contains(&(*at, *at))).map(|(at, token)| Term {
        word: token.word.clone(),
        bare: None,
        first: at,
        last: at,
        unspaced: true,
    }));
    terms
}

impl ArchivedPhrases {
    pub fn vocabulary(&self) -> &ArchivedVocabulary {
        &self.vocabulary
    }

    /// Weight of a word by its number: how much it tells phrases apart.
    pub fn weight(&self, word: u32) -> f32 {
        self.weights.get(word as usize).map_or(0.0, |weight| weight.to_native())
    }

    /// The greatest weight a word can have here; that of a word nothing knows.
    pub fn rarest(&self) -> f32 {
        (2.0 + self.phrases.len() as f32).ln()
    }

    /// The first phrases that hold a word, in order.
    fn holders_of(&self, word: u32) -> impl Iterator<Item = u32> + '_ {
        self.holders.get(word).into_iter().flat_map(|(_, phrases)| phrases)
    }

    /// Known words that each term may mean. A term that is skipped gets none.
    pub fn meanings(&self, terms: &[Term], skip: impl Fn(&Term) -> bool) -> Vec<Vec<Similar>> {
        terms
            .iter()
            .map(|term| match () {
                () if skip(term) => Vec::new(),
                () if term.unspaced => {
                    let exact = self.vocabulary.exact(&term.word);
                    exact.map(|word| Similar { word, likeness: 1.0 }).into_iter().collect()
                }
                () => self.vocabulary.similar(&term.word, term.bare.as_deref()),
            })
            .collect()
    }

    /// The known words that the terms are, letter by letter.
    pub fn exact(&self, terms: &[Term], skip: impl Fn(&Term) -> bool) -> Vec<Vec<Similar>> {
        let known = |term: &Term| self.vocabulary.exact(&term.word).filter(|_| !skip(term));
        terms.iter().map(|term| known(term).map(|word| Similar { word, likeness: 1.0 }).into_iter().collect()).collect()
    }

    /// Every phrase of which the question holds at least `least` by weight, the best first.
    pub fn hits(&self, terms: &[Term], meanings: &[Vec<Similar>], least: f32) -> Vec<Hit> {
        let mut candidates: Vec<u32> = Vec::new();
        let mut seeds: Vec<(usize, u32)> = meanings
            .iter()
            .flatten()
            .filter_map(|similar| Some((self.holders.get(similar.word)?.0 as usize, similar.word)))
            .collect();
        seeds.sort_unstable();
        seeds.dedup();
        for (_, word) in &seeds {
            if let Ok(at) = self.only_common.binary_search_by_key(word, |common| common.0.to_native())
                && let Some(common) = self.only_common.get(at)
            {
                candidates.extend(common.1.iter().map(|phrase| phrase.to_native()));
            }
        }
        let mut left = seeds.as_slice();
        while let [(frequency, word), rest @ ..] = left {
            let found = !candidates.is_empty();
            if *frequency > COMMON && found || candidates.len() > CANDIDATES {
                break;
            }
            candidates.extend(self.holders_of(*word).take(CANDIDATES));
            left = rest;
        }
        // Two common words together tell much ("from one town to the other").
        let common = left.get(..left.len().min(MOST_COMMON)).unwrap_or_default();
        for (at, (_, first)) in common.iter().enumerate() {
            for (_, second) in common.iter().skip(at + 1) {
                candidates.extend(in_both(self.holders_of(*first), self.holders_of(*second)).take(CANDIDATES));
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        let meant = best_of_each(meanings);
        let mut hits: Vec<Hit> =
            candidates.into_iter().filter_map(|phrase| self.score(phrase, terms, &meant, least)).collect();
        hits.sort_by(|a, b| {
            (b.coverage * b.found).total_cmp(&(a.coverage * a.found)).then_with(|| a.phrase.cmp(&b.phrase))
        });
        hits
    }

    fn score(&self, index: u32, terms: &[Term], meant: &[Meant], least: f32) -> Option<Hit> {
        let (value, words) = self.phrases.get(index)?;
        let (mut whole, mut found) = (0.0, 0.0);
        let mut used: Vec<(usize, f32)> = Vec::new();
        for word in words {
            whole += self.weight(word);
            let Some(best) = meant.binary_search_by_key(&word, |meant| meant.word).ok().and_then(|at| meant.get(at))
            else {
                continue;
            };
            let brought = self.weight(word) * best.likeness;
            found += brought;
            if let Some(term) = terms.get(best.term) {
                used.extend((term.first..=term.last).map(|token| (token, brought)));
            }
        }
        let coverage = found / f32::max(whole, f32::MIN_POSITIVE);
        used.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        used.dedup_by_key(|(token, _)| *token);
        (coverage >= least).then_some(Hit { phrase: index, value, coverage, found, tokens: used })
    }
}

/// A known word that a term of the question may mean.
struct Meant {
    word: u32,
    term: usize,
    likeness: f32,
}

/// For each known word the term that is most like it, the first of several; sorted by word.
fn best_of_each(meanings: &[Vec<Similar>]) -> Vec<Meant> {
    let of_term = |(term, similar): (usize, &Vec<Similar>)| -> Vec<Meant> {
        similar.iter().map(|known| Meant { word: known.word, term, likeness: known.likeness }).collect()
    };
    let mut meant: Vec<Meant> = meanings.iter().enumerate().flat_map(of_term).collect();
    meant.sort_by(|a, b| a.word.cmp(&b.word).then(b.likeness.total_cmp(&a.likeness)).then(a.term.cmp(&b.term)));
    meant.dedup_by_key(|meant| meant.word);
    meant
}

/// The numbers of two ascending lists that are in both.
fn in_both(a: impl Iterator<Item = u32>, b: impl Iterator<Item = u32>) -> impl Iterator<Item = u32> {
    let mut others = b.peekable();
    a.filter(move |number| {
        while others.next_if(|other| other < number).is_some() {}
        others.peek() == Some(number)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(phrases: &[&str], question: &str, wanted: Option<usize>) {
        let mut builder = PhrasesBuilder::default();
        for (value, phrase) in phrases.iter().enumerate() {
            builder.add(phrase, value as u32, |word| word == "de" || word == "la");
        }
        let bytes = rkyv::to_bytes::<rkyv::rancor::Error>(&builder.build().unwrap()).unwrap();
        let archived = rkyv::access::<ArchivedPhrases, rkyv::rancor::Error>(&bytes).unwrap();
        let terms = terms(&tokens(question));
        let meanings = archived.meanings(&terms, |_| false);
        let best = archived.hits(&terms, &meanings, 0.55).first().map(|hit| hit.value as usize);
        assert_eq!(best, wanted, "{question}");
    }

    #[test]
    fn the_telling_words_decide() {
        let names =
            ["Musée Granet", "Musée Cantini", "Musée d'Histoire de Marseille", "Parc Borély", "格拉内博物馆", "伊夫堡"];
        check(&names, "horaires granet dimanche", Some(0));
        check(&names, "le musée cantinni est-il ouvert", Some(1));
        check(&names, "un musée", None);
        check(&names, "musee histoire marseille", Some(2));
        check(&names, "格拉内博物馆星期天几点开门", Some(4));
        check(&names, "伊夫堡门票多少钱", Some(5));
    }
}
