//! The words of a language by concept.

use std::collections::BTreeMap;
use std::path::Path;

use super::problems::Problems;
use crate::content::{Lexicon, LexiconBuilder};
use crate::text::{normalise, tokens};

/// `words.toml`: concept groups, each concept with its phrases; `stop` is a plain list, and so are `common` words, which
/// mean nothing here and tell the language from its nearest kin.
#[derive(Debug, serde::Deserialize)]
pub struct WordsFile {
    stop: Vec<String>,
    #[serde(default)]
    common: Vec<String>,
    #[serde(flatten)]
    groups: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// Concepts one word of which decides the whole answer: never taken from a misspelt word.
fn decides(group: &str, concept: &str) -> bool {
    const DECIDING: [&str; 6] = ["act", "weather", "air", "live-transport", "fire-risk-today", "help"];
    group == "danger" || group == "ask" && DECIDING.contains(&concept)
}

/// Not every language has centuries, hours and amounts in words, or words for "from", "with" and "without" on either side.
fn is_optional(concept: &str) -> bool {
    const SPELLED: [&str; 3] = ["century.", "hour.", "amount."];
    const SIDES: [&str; 5] =
        ["logic.from", "logic.from-behind", "logic.with", "logic.with-behind", "logic.without-behind"];
    SPELLED.iter().any(|group| concept.starts_with(group)) || SIDES.contains(&concept)
}

/// The concept of a place outside the territory.
const ELSEWHERE: &str = "place.elsewhere";
/// The concept of the territory as a whole, by its names.
const HERE: &str = "place.here";

pub struct Words {
    pub stop: Vec<String>,
    /// Every phrase and stop word that is written out, as a visitor types it.
    pub typed: Vec<String>,
    /// Everyday words that tell the language from its nearest kin.
    pub common: Vec<String>,
    /// Names of the concepts, `group.concept`, sorted.
    pub concepts: Vec<String>,
    /// Concepts that stand in the file without a word.
    pub silent: Vec<String>,
    pub lexicon: Lexicon,
}

/// What a language must have words for, of the concepts of the one that every other is compared with.
pub fn missing<'a>(reference: &'a [String], concepts: &'a [String]) -> impl Iterator<Item = &'a String> {
    reference.iter().filter(|concept| !concepts.contains(concept) && !is_optional(concept))
}

/// `reference` are the concepts of the language that every other is compared with.
/// `elsewhere` are places outside the territory, as this language names them.
pub fn read(
    problems: &mut Problems,
    folder: &Path,
    reference: Option<&[String]>,
    elsewhere: &[String],
    here: &[String],
) -> Option<Words> {
    let path = folder.join("words.toml");
    let (file, text) = problems.toml::<WordsFile>(&path)?;
    let mut concepts: Vec<String> = Vec::new();
    for (group, held) in &file.groups {
        concepts.extend(held.keys().map(|concept| format!("{group}.{concept}")));
    }
    concepts.push(ELSEWHERE.to_string());
    concepts.push(HERE.to_string());
    concepts.sort();
    if let Some(reference) = reference {
        for missing in missing(reference, &concepts) {
            problems.add(&path, None, format!("the concept {missing} has no words"), "add its words in this language");
        }
        for unknown in concepts.iter().filter(|concept| !reference.contains(concept) && !is_optional(concept)) {
            problems.add(
                &path,
                None,
                format!("there is no concept {unknown}"),
                "use the concepts of languages/en/words.toml",
            );
        }
    }
    let phrases = file.groups.values().flat_map(|held| held.values().flatten());
    let whole = |phrase: &&String| !phrase.contains(['*', '~']);
    let typed = phrases.filter(whole).chain(&file.stop).cloned().collect();
    let mut silent = Vec::new();
    let mut builder = LexiconBuilder::default();
    for (group, held) in &file.groups {
        for (concept, phrases) in held {
            let Ok(number) = concepts.binary_search(&format!("{group}.{concept}")) else {
                continue;
            };
            if phrases.is_empty() {
                silent.push(format!("{group}.{concept}"));
            }
            for phrase in phrases {
                if !builder.add(phrase, number as u16, decides(group, concept)) {
                    let line = text.lines().position(|line| line.contains(phrase.as_str())).map(|line| line + 1);
                    problems.add(
                        &path,
                        line,
                        format!("“{phrase}” has no words"),
                        "write it as a visitor would type it",
                    );
                }
            }
        }
    }
    if let Ok(number) = concepts.binary_search_by(|known| known.as_str().cmp(ELSEWHERE)) {
        for name in elsewhere {
            builder.add(name, number as u16, true);
            // "The Louvre" is also asked about as "louvre".
            if let Some((first, rest)) = name.split_once([' ', '\'', '’'])
                && file.stop.iter().any(|stop| *stop == normalise(first))
                && rest.chars().count() > 3
            {
                builder.add(rest, number as u16, true);
            }
        }
    }
    if let Ok(number) = concepts.binary_search_by(|known| known.as_str().cmp(HERE)) {
        for name in here {
            builder.add(name, number as u16, true);
        }
    }
    let lexicon = match builder.build() {
        Ok(lexicon) => lexicon,
        Err(error) => {
            problems.add(&path, None, format!("the words cannot be compiled: {error}"), "");
            return None;
        }
    };
    let stop = file.stop.iter().flat_map(|word| tokens(word)).map(|token| normalise(&token.word)).collect();
    silent.retain(|concept| !is_optional(concept));
    Some(Words { stop, typed, common: file.common, concepts, silent, lexicon })
}
