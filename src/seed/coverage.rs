//! What a language lacks beside English: what the check refuses, and what it lets pass because an answer can do without.

use std::collections::BTreeSet;
use std::path::Path;

use super::compile::{Files, Spoken, read};
use super::problems::{Problem, Problems};
use super::{Seed, words};

/// Other phrasings of a topic, below which it is found too rarely.
const PHRASINGS: usize = 5;
/// Conversations of a language: its own, and those that nobody reads before they are asked.
const CONVERSATIONS: [(&str, &str, usize); 2] = [("conversations", "", 60), ("held back", "held-back", 12)];

/// One language of a territory, and what it lacks.
pub struct Coverage {
    pub tag: String,
    pub gaps: Vec<Gap>,
}

/// What is missing of one kind: how many, and which, as far as they have names.
pub struct Gap {
    pub kind: &'static str,
    pub count: usize,
    pub missing: Vec<String>,
}

fn gap(kind: &'static str, missing: Vec<String>) -> Gap {
    Gap { kind, count: missing.len(), missing }
}

/// Every language that the territory serves. `conversations` is the folder of the evaluation's data.
pub fn coverage(seed: &Seed, conversations: &Path) -> Result<Vec<Coverage>, Vec<Problem>> {
    let mut problems = Problems::default();
    let Some(files) = read(seed, &mut problems) else { return Err(problems.into_list()) };
    let english = files.spoken.iter().find(|spoken| spoken.tag == "en");
    let of_language = |tag: &String| {
        let mut gaps = written(seed, tag);
        match files.spoken.iter().find(|spoken| spoken.tag == *tag) {
            Some(spoken) => gaps.extend(said(&files, spoken, english)),
            None => gaps.push(gap("files", vec!["territory.toml or words.toml, which cannot be read".to_string()])),
        }
        gaps.extend(CONVERSATIONS.map(|(kind, folder, wanted)| {
            let held = lines(&conversations.join(folder).join(format!("{tag}.jsonl")));
            Gap { kind, count: wanted.saturating_sub(held), missing: vec![format!("{held} of {wanted}")] }
        }));
        gaps.retain(|gap| gap.count > 0);
        Coverage { tag: tag.clone(), gaps }
    };
    Ok(files.ground.languages.iter().map(of_language).collect())
}

/// What the files of the language lack, whatever territory they serve.
fn written(seed: &Seed, tag: &str) -> Vec<Gap> {
    let missing = |name: &str, ids: &dyn Fn(&str) -> BTreeSet<String>| {
        let of = |tag: &str| ids(&std::fs::read_to_string(seed.languages.join(tag).join(name)).unwrap_or_default());
        of("en").difference(&of(tag)).cloned().collect()
    };
    vec![
        gap("messages", missing("messages.ftl", &messages)),
        gap("labels", missing("labels.ftl", &messages)),
        gap("conventions", missing("conventions.toml", &keys)),
    ]
}

/// What the language does not say, of all that the territory has to say.
fn said(files: &Files, spoken: &Spoken, english: Option<&Spoken>) -> Vec<Gap> {
    let reference = english.map_or(&[][..], |english| &english.words.concepts);
    let concepts = words::missing(reference, &spoken.words.concepts).chain(&spoken.words.silent).cloned().collect();
    let named = |id: &String| spoken.file.towns.get(id).is_some_and(|town| !town.name.trim().is_empty());
    let towns = files.ground.towns.iter().map(|town| &town.id).filter(|id| !named(id)).cloned().collect();
    let mut places = Vec::new();
    for ((_, _, place), said) in files.places.iter().zip(&spoken.places) {
        let parts = [("name", &said.name), ("about", &said.about)];
        places.extend(
            parts.iter().filter(|(_, text)| text.trim().is_empty()).map(|(part, _)| format!("{}.{part}", place.id)),
        );
        let slugs = place.facts.iter().filter_map(|fact| fact.get_ref().text.as_ref());
        let slugs: BTreeSet<&String> = slugs.filter(|slug| !said.texts.contains_key(*slug)).collect();
        places.extend(slugs.iter().map(|slug| format!("{}.texts.{slug}", place.id)));
    }
    let topics = || files.topics.iter().map(|(id, ..)| id).zip(&spoken.topics);
    let untold = topics().filter(|(_, topic)| topic.title.is_empty()).map(|(id, _)| id.clone()).collect();
    let few = topics().filter(|(_, topic)| !topic.title.is_empty() && topic.asked.len() < PHRASINGS);
    let few = few.map(|(id, topic)| format!("{id} ({} of {PHRASINGS})", topic.asked.len())).collect();
    let learns = english.is_some_and(|english| !english.asked.is_empty());
    let asked = |index: u16| spoken.asked.iter().any(|(topic, _)| *topic == Some(index));
    let unasked =
        (0u16..).zip(&files.topics).filter(|(index, _)| learns && !asked(*index)).map(|(_, (id, ..))| id.clone());
    vec![
        gap("questions", unasked.collect()),
        gap("concepts", concepts),
        gap("towns", towns),
        gap("places", places),
        gap("topics", untold),
        gap("phrasings", few),
    ]
}

/// The ids of a Fluent file: a message begins at the beginning of a line.
fn messages(text: &str) -> BTreeSet<String> {
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let id = |line: &str| line.split_once('=').map(|(id, _)| id.trim().to_string());
    text.lines().filter(begins).filter_map(id).collect()
}

/// The keys of a TOML file, and each place of its lists: eleven months are a gap.
fn keys(text: &str) -> BTreeSet<String> {
    fn walk(path: &str, value: &toml::Value, keys: &mut BTreeSet<String>) {
        let under = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
        match value {
            toml::Value::Table(table) => table.iter().for_each(|(key, value)| walk(&under(key), value, keys)),
            toml::Value::Array(list) => {
                list.iter().enumerate().for_each(|(at, value)| walk(&under(&at.to_string()), value, keys))
            }
            _ => drop(keys.insert(path.to_string())),
        }
    }
    let mut found = BTreeSet::new();
    walk("", &toml::Value::Table(text.parse().unwrap_or_default()), &mut found);
    found
}

fn lines(file: &Path) -> usize {
    std::fs::read_to_string(file).unwrap_or_default().lines().filter(|line| !line.trim().is_empty()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compared_is_named() {
        let set = |ids: &[&str]| ids.iter().map(|id| id.to_string()).collect::<BTreeSet<_>>();
        assert_eq!(
            messages("# c = d\na-b = x\n    y = z\nkind = { $count ->\n   *[other] k\n  }\n"),
            set(&["a-b", "kind"])
        );
        assert_eq!(keys("a = 1\n[b]\nc = [\"x\", \"y\"]\n"), set(&["a", "b.c.0", "b.c.1"]));
    }
}
