//! The words and phrases of a language that carry a concept, found in their order.
//!
//! A phrase is a run of words as a visitor writes them. `horaire*` stands for every word that begins so, `~bus` for every
//! compound that ends so. The longest phrase wins, and the words it used are used up.

use std::collections::BTreeMap;

use fst::raw::{Fst, Node};
use rkyv::{Archive, Deserialize, Serialize};

use super::vocabulary::Vocabulary;
use crate::text::{Token, phrase_key, tokens};

#[derive(Archive, Serialize, Deserialize, Debug, Default, Clone)]
pub struct Lexicon {
    /// Phrase key to the index of its concepts.
    phrases: Vec<u8>,
    concepts: Vec<Vec<u16>>,
    /// Single words, for typing errors.
    vocabulary: Vocabulary,
    words: Vec<String>,
}

/// A phrase of the lexicon, heard in a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    pub concept: u16,
    /// Tokens of the question, the last one excluded.
    pub first: usize,
    pub end: usize,
}

#[derive(Default)]
pub struct LexiconBuilder {
    phrases: BTreeMap<String, Vec<u16>>,
    words: BTreeMap<String, ()>,
}

impl LexiconBuilder {
    /// Returns false when the phrase has no words. A phrase is `exact` when it may not be found in a misspelt word: where
    /// one hit decides everything.
    pub fn add(&mut self, phrase: &str, concept: u16, exact: bool) -> bool {
        let (open, rest) = match phrase.strip_suffix('*') {
            Some(rest) => (true, rest),
            None => (false, phrase),
        };
        let (tail, rest) = match rest.strip_prefix('~') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let words = tokens(rest);
        if words.is_empty() {
            return false;
        }
        let mut key = phrase_key(&words);
        if let [only] = words.as_slice()
            && !only.unspaced
            && only.word.chars().count() > 4
            && !exact
        {
            self.words.insert(only.word.clone(), ());
        }
        if tail {
            self.insert(format!("~{key}"), concept);
        }
        if open {
            key.push('*');
        }
        self.insert(key, concept);
        true
    }

    fn insert(&mut self, key: String, concept: u16) {
        let concepts = self.phrases.entry(key).or_default();
        if !concepts.contains(&concept) {
            concepts.push(concept);
        }
    }

    pub fn build(self) -> Result<Lexicon, fst::Error> {
        let mut concepts: Vec<Vec<u16>> = Vec::new();
        let mut pairs = Vec::new();
        for (key, held) in self.phrases {
            let index = concepts.iter().position(|known| *known == held).unwrap_or_else(|| {
                concepts.push(held);
                concepts.len() - 1
            });
            pairs.push((key, index as u64));
        }
        let words: Vec<String> = self.words.into_keys().collect();
        let phrases = fst::Map::from_iter(pairs)?.into_fst().into_inner();
        Ok(Lexicon { phrases, concepts, vocabulary: Vocabulary::build(&words)?, words })
    }
}

impl ArchivedLexicon {
    /// What the tokens say, first to last. `known` tells words that mean something elsewhere (a name, a word of the
    /// library): only the others are taken for misspelt.
    pub fn hear(&self, tokens: &[Token], known: impl Fn(usize) -> bool) -> Vec<Heard> {
        let Ok(fst) = Fst::new(self.phrases.as_slice()) else {
            return Vec::new();
        };
        let mut heard = Vec::new();
        let mut first = 0;
        while first < tokens.len() {
            let longest = self.longest(&fst, tokens, first, &known);
            match longest {
                Some((end, concepts)) => {
                    if let Some(concepts) = self.concepts.get(concepts) {
                        heard.extend(concepts.iter().map(|concept| Heard { concept: concept.to_native(), first, end }));
                    }
                    first = end;
                }
                None => first += 1,
            }
        }
        heard
    }

    /// Every phrase that begins at any token, whatever else its words are used for: for what must not be missed.
    pub fn hear_everywhere(&self, tokens: &[Token]) -> Vec<Heard> {
        let Ok(fst) = Fst::new(self.phrases.as_slice()) else {
            return Vec::new();
        };
        let mut heard = Vec::new();
        for first in 0..tokens.len() {
            let Some((end, concepts)) = self.longest(&fst, tokens, first, &|_| true) else {
                continue;
            };
            let concepts = self.concepts.get(concepts).into_iter().flat_map(|concepts| concepts.iter());
            heard.extend(concepts.map(|concept| Heard { concept: concept.to_native(), first, end }));
        }
        heard
    }

    fn longest(
        &self,
        fst: &Fst<&[u8]>,
        tokens: &[Token],
        first: usize,
        known: &impl Fn(usize) -> bool,
    ) -> Option<(usize, usize)> {
        let token = tokens.get(first)?;
        let mut best = None;
        walk(fst, fst.root(), 0, &token.word, tokens, first, &mut best);
        // Without its particle a word may be another one: what was written goes first, unless less of the question is said.
        let mut bare = None;
        if let Some(form) = token.bare.as_deref() {
            walk(fst, fst.root(), 0, form, tokens, first, &mut bare);
        }
        if bare.is_some_and(|(end, _)| best.is_none_or(|(old, _)| end > old)) {
            best = bare;
        }
        if best.is_none() && token.word.chars().count() > 5 && !known(first) {
            let corrected = self.vocabulary.mistyped(&token.word).and_then(|word| self.words.get(word as usize));
            if let Some(word) = corrected {
                walk(fst, fst.root(), 0, word, tokens, first, &mut best);
            }
        }
        if best.is_none() && token.word.chars().count() > 5 {
            for (at, _) in token.word.char_indices().skip(2) {
                let tail = token.word.get(at..).map(|tail| format!("~{tail}"));
                if let Some(output) = tail.filter(|tail| tail.len() > 3).and_then(|tail| fst.get(tail)) {
                    return Some((first + 1, output.value() as usize));
                }
            }
        }
        best
    }
}

/// Follows one token from a node; keeps the longest phrase that ends on the way.
fn walk<'a>(
    fst: &'a Fst<&'a [u8]>,
    mut node: Node<'a>,
    mut output: u64,
    word: &str,
    tokens: &[Token],
    at: usize,
    best: &mut Option<(usize, usize)>,
) {
    let step = |node: &Node<'_>, output: u64, byte: u8| {
        let transition = node.transition(node.find_input(byte)?);
        Some((transition.addr, output + transition.out.value()))
    };
    // Of two beginnings of a word the longer one says more.
    let mut keep = |end: usize, value: u64| {
        if best.is_none_or(|(old, _)| end >= old) {
            *best = Some((end, value as usize));
        }
    };
    for byte in word.bytes() {
        if let Some((addr, value)) = step(&node, output, b'*') {
            let open = fst.node(addr);
            if open.is_final() {
                keep(at + 1, value + open.final_output().value());
            }
        }
        let Some((addr, value)) = step(&node, output, byte) else {
            return;
        };
        node = fst.node(addr);
        output = value;
    }
    if let Some((addr, value)) = step(&node, output, b'*') {
        let open = fst.node(addr);
        if open.is_final() {
            keep(at + 1, value + open.final_output().value());
        }
    }
    if node.is_final() {
        // An exact word beats an open one of the same length, so it is kept even when the end is the same.
        let value = output + node.final_output().value();
        if best.is_none_or(|(old, _)| at + 1 >= old) {
            *best = Some((at + 1, value as usize));
        }
    }
    if let Some((addr, value)) = step(&node, output, b' ')
        && let Some(next) = tokens.get(at + 1)
    {
        for form in [Some(next.word.as_str()), next.bare.as_deref()].into_iter().flatten() {
            walk(fst, fst.node(addr), value, form, tokens, at + 1, best);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(phrases: &[&str], question: &str, wanted: &[u16]) {
        let mut builder = LexiconBuilder::default();
        for (concept, phrase) in phrases.iter().enumerate() {
            assert!(builder.add(phrase, concept as u16, false));
        }
        let bytes = rkyv::to_bytes::<rkyv::rancor::Error>(&builder.build().unwrap()).unwrap();
        let lexicon = rkyv::access::<ArchivedLexicon, rkyv::rancor::Error>(&bytes).unwrap();
        let heard: Vec<u16> = lexicon.hear(&tokens(question), |_| false).iter().map(|heard| heard.concept).collect();
        assert_eq!(heard, wanted, "{question}");
    }

    #[test]
    fn the_longest_phrase_wins() {
        check(&["combien", "combien de temps", "horaire*"], "combien de temps ?", &[1]);
        check(&["combien", "combien de temps", "horaire*"], "Combien coûtent les horaires ?", &[0, 2]);
        check(&["博物馆", "几点", "几点开门"], "博物馆几点开门", &[0, 2]);
        check(&["~bus", "~zeiten", "flughafen*"], "Abfahrtszeiten Linienbus", &[1, 0]);
        check(&["مفتوح", "كم"], "هل المتحف مفتوح", &[0]);
        check(&["도시*", "도시락*"], "도시락을 먹어요", &[1]);
        check(&["geöffnet", "eintritt"], "wann geofnet und eintrit", &[0, 1]);
    }
}
