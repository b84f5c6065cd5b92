//! The index of names.

use std::collections::BTreeSet;

use super::compile::Files;
use super::problems::Problems;
use crate::compose::messages::Messages;
use crate::content::{Named, Phrases, PhrasesBuilder};
use crate::text::{Token, tokens};

/// Names of everything in the territory's own language, and those of other languages that are made of its words: visitors
/// know these whatever they speak. A territory of no language has all names.
pub fn names(files: &Files, problems: &mut Problems) -> (Phrases, Vec<Named>) {
    let (places, towns) = (files.places.len() as u32, files.ground.towns.len() as u32);
    let named = (0..places).map(Named::Entity).chain((0..towns).map(Named::Town)).collect();
    let local = files.ground.territory.language.as_deref();
    let words = local_words(files);
    let is_local = |tag: &str, name: &str| {
        local.is_none()
            || Some(tag) == local
            || tokens(name).iter().all(|token| words.binary_search(&token.word).is_ok())
    };
    let names = index(files, is_local).unwrap_or_else(|error| {
        problems.add(&files.ground.file, None, format!("the names cannot be compiled: {error}"), "");
        Phrases::default()
    });
    (names, named)
}

/// Names in one language and in the territory's own: those that its speakers use.
pub fn names_in(files: &Files, tag: &str) -> Result<Phrases, fst::Error> {
    let local = files.ground.territory.language.as_deref();
    index(files, |other, _| other == tag || Some(other) == local)
}

/// The value of a name is its place among all entities, then all towns.
fn index(files: &Files, includes: impl Fn(&str, &str) -> bool) -> Result<Phrases, fst::Error> {
    let mut builder = PhrasesBuilder::default();
    for spoken in &files.spoken {
        let towns = || spoken.file.towns.values().flat_map(|town| std::iter::once(&town.name).chain(&town.also));
        let here = std::iter::once(&spoken.file.territory).chain(&spoken.file.also).chain(towns());
        let here: BTreeSet<String> =
            here.filter(|name| tokens(name).len() == 1).flat_map(|name| tokens(name)).map(|token| token.word).collect();
        let skip = |word: &str| spoken.words.stop.iter().any(|stop| stop == word);
        for (index, said) in spoken.places.iter().enumerate() {
            let value = index as u32;
            let head = head_of(&said.name, &spoken.tag);
            for name in [said.name.as_str()].into_iter().chain(said.also.iter().map(String::as_str)).chain(head) {
                if !includes(&spoken.tag, name) {
                    continue;
                }
                // What is left of "One X" or "Staying in X" without the words that carry nothing must not be X itself.
                let whole = tokens(name).iter().all(|token| skip(&token.word) || here.contains(&token.word));
                let proper = proper(name, skip);
                builder.add(name, value, |word| !whole && skip(word) && !proper.iter().any(|own| own == word));
            }
        }
        for (index, town) in files.ground.towns.iter().enumerate() {
            let value = (files.places.len() + index) as u32;
            let field = spoken.file.towns.get(&town.id);
            for name in field.into_iter().flat_map(|field| std::iter::once(&field.name).chain(&field.also)) {
                if includes(&spoken.tag, name) {
                    builder.add(name, value, skip);
                }
            }
        }
    }
    builder.build()
}

/// Words with a capital letter that mean little in this language ("If" in English), where without them a name would be no
/// more than one other word.
fn proper(name: &str, skip: impl Fn(&str) -> bool) -> Vec<String> {
    let tokens = tokens(name);
    let capital = |token: &Token| {
        name.get(token.start..token.end).is_some_and(|word| word.chars().next().is_some_and(char::is_uppercase))
    };
    if tokens.iter().filter(|token| !skip(&token.word)).count() != 1 {
        return Vec::new();
    }
    // The first word of a name has a capital letter anyway.
    tokens.into_iter().skip(1).filter(|token| skip(&token.word) && capital(token)).map(|token| token.word).collect()
}

/// The words of all names in the language that is spoken there.
pub fn local_words(files: &Files) -> Vec<String> {
    let local = files.ground.territory.language.as_deref();
    let spoken = files.spoken.iter().filter(|spoken| Some(spoken.tag.as_str()) == local);
    let names = spoken.flat_map(|spoken| {
        let places = spoken.places.iter().flat_map(|said| std::iter::once(&said.name).chain(&said.also));
        let towns = spoken.file.towns.values().flat_map(|town| std::iter::once(&town.name).chain(&town.also));
        places.chain(towns)
    });
    let words: BTreeSet<String> = names.flat_map(|name| tokens(name)).map(|token| token.word).collect();
    words.into_iter().collect()
}

/// The first part of a name of two ("X and Y", "X – a museum"), by which people also call it.
fn head_of<'n>(name: &'n str, tag: &str) -> Option<&'n str> {
    let and = Messages::of(tag).map(|messages| messages.conventions().list.and);
    let marks = [" – ", " — ", " (", "（", ": ", "："];
    let at = marks.into_iter().chain(and).filter_map(|mark| name.find(mark)).min()?;
    let head = name.get(..at)?;
    // One word alone may be anything.
    (head.split_whitespace().count() > 1 || head.chars().any(crate::text::is_unspaced)).then_some(head)
}
