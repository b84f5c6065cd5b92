//! What one language says of a territory: names, sentences, towns, places elsewhere, openers.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::problems::Problems;

#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct SaidFile {
    pub name: String,
    /// What people call it beside its name.
    #[serde(default)]
    pub also: Vec<String>,
    pub about: String,
    #[serde(default)]
    pub texts: BTreeMap<String, String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct NameField {
    pub name: String,
    #[serde(default)]
    pub also: Vec<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct LanguageFile {
    /// Name of the territory.
    pub territory: String,
    #[serde(default)]
    #[allow(dead_code)] // known to the form, for the day on which names of the whole territory narrow a search
    pub also: Vec<String>,
    /// Questions that the page offers to begin with.
    pub openers: Vec<String>,
    pub towns: BTreeMap<String, NameField>,
    /// Well-known places outside the territory, so that questions about them are recognised.
    pub elsewhere: Vec<String>,
}

/// A name or a sentence longer than this is an essay.
const LONGEST: usize = 320;

/// The names and sentences of every place in one language; a place without them is a gap.
pub fn places(problems: &mut Problems, folder: &Path, ids: &[&str], slugs: &[Vec<&str>]) -> Vec<SaidFile> {
    let folder = folder.join("places");
    let mut said: BTreeMap<String, SaidFile> = BTreeMap::new();
    for (stem, path) in problems.files(&folder, "toml") {
        let Some((file, _)) = problems.toml::<SaidFile>(&path) else {
            continue;
        };
        if !ids.contains(&stem.as_str()) {
            problems.add(&path, None, format!("there is no place “{stem}”"), "remove the file, or add the place");
        }
        for text in file.texts.values().chain([&file.name, &file.about]) {
            if text.trim().is_empty() || text.chars().count() > LONGEST {
                problems.add(
                    &path,
                    None,
                    format!("“{}” is empty or too long", text.chars().take(40).collect::<String>()),
                    format!("one or two sentences, at most {LONGEST} characters"),
                );
            }
        }
        said.insert(stem, file);
    }
    ids.iter()
        .zip(slugs)
        .map(|(id, slugs)| {
            let path = folder.join(format!("{id}.toml"));
            let Some(file) = said.remove(*id) else {
                problems.add(
                    &path,
                    None,
                    "this language says nothing of the place",
                    "copy the file of another language and translate it",
                );
                return SaidFile::default();
            };
            for slug in slugs {
                if !file.texts.contains_key(*slug) {
                    problems.add(&path, None, format!("the text “{slug}” is missing"), "add it under [texts]");
                }
            }
            for slug in file.texts.keys() {
                if !slugs.contains(&slug.as_str()) {
                    problems.add(
                        &path,
                        None,
                        format!("no fact uses the text “{slug}”"),
                        "remove it, or name it in the place's file",
                    );
                }
            }
            file
        })
        .collect()
}
