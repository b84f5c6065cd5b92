//! Packs from checked files. Nothing is compiled while a problem is left.

use super::grow::{Growth, grow};
use super::names::names_in;
use super::problems::{Problem, Problems, line_naming};
use super::said::{self, LanguageFile, SaidFile};
use super::territory::{self, Ground};
use super::topics::{self, TopicFile, TopicSaid};
use super::words::{self, Words};
use super::{Seed, asked, checks, core, language, places};
use crate::content::{Content, LanguagePack, Territory, TerritoryPack, seal};

/// A compiled release: what is stored, under which names.
pub struct Release {
    pub territory: String,
    pub version: String,
    pub core: Vec<u8>,
    /// Tag and pack.
    pub languages: Vec<(String, Vec<u8>)>,
}

/// What one language brings to the core and to its own pack.
pub struct Spoken {
    pub tag: String,
    pub words: Words,
    pub file: LanguageFile,
    pub places: Vec<SaidFile>,
    pub topics: Vec<TopicSaid>,
    pub asked: asked::Asked,
}

pub struct Files {
    pub ground: Ground,
    pub places: Vec<(std::path::PathBuf, String, places::PlaceFile)>,
    pub topics: Vec<(String, std::path::PathBuf, TopicFile)>,
    pub spoken: Vec<Spoken>,
}

/// Reads, checks and compiles a territory. `tokens` counts the tokens of a text for the model's budget.
pub fn compile(seed: &Seed, tokens: &dyn Fn(&str) -> usize) -> Result<Release, Vec<Problem>> {
    compile_grown(seed, None, tokens)
}

/// The same, with invented places beside those of the files when it is to grow.
pub fn compile_grown(
    seed: &Seed,
    growth: Option<&Growth>,
    tokens: &dyn Fn(&str) -> usize,
) -> Result<Release, Vec<Problem>> {
    let fault = |what| {
        let mend = "this is a fault of the tool: report it".into();
        vec![Problem { file: seed.territory.clone(), line: None, what, mend }]
    };
    let mut problems = Problems::default();
    let Some(mut files) = read(seed, &mut problems) else { return Err(problems.into_list()) };
    if let Some(growth) = growth.filter(|_| problems.is_empty()) {
        grow(&mut files, growth).map_err(fault)?;
    }
    let core = core::core(&files, &mut problems);
    if !problems.is_empty() {
        return Err(problems.into_list());
    }
    pack(&files, core, tokens).map_err(fault)
}

pub fn read(seed: &Seed, problems: &mut Problems) -> Option<Files> {
    let ground = territory::read(problems, &seed.territory)?;
    let places = places::read(problems, &seed.territory.join("places"));
    let topics = topics::read(problems, &seed.territory);
    checks::duplicate_places(problems, &places);
    let ids: Vec<&str> = places.iter().map(|(_, _, place)| place.id.as_str()).collect();
    let slugs: Vec<Vec<&str>> = places
        .iter()
        .map(|(_, _, place)| place.facts.iter().filter_map(|fact| fact.get_ref().text.as_deref()).collect())
        .collect();
    let topic_ids: Vec<&str> = topics.iter().map(|(id, ..)| id.as_str()).collect();
    let reference = words::read(problems, &seed.languages.join("en"), None, &[], &[])?;
    let mut spoken = Vec::new();
    for tag in &ground.languages {
        let folder = seed.territory.join(tag);
        let file = folder.join("territory.toml");
        let Some((said, _)) = problems.toml::<LanguageFile>(&file) else { continue };
        let here: Vec<String> = [&said.territory].into_iter().chain(&said.also).cloned().collect();
        let words = words::read(problems, &seed.languages.join(tag), Some(&reference.concepts), &said.elsewhere, &here);
        let Some(words) = words else { continue };
        for town in &ground.towns {
            if !said.towns.contains_key(&town.id) {
                problems.add(
                    &file,
                    line_naming(&file, "[towns]"),
                    format!("the town {} has no name", town.id),
                    "add it under [towns]",
                );
            }
        }
        if said.openers.len() < 3 {
            problems.add(
                &file,
                line_naming(&file, "openers"),
                "fewer than three openers",
                "give questions to begin with",
            );
        }
        let places = said::places(problems, &folder, &ids, &slugs);
        let topics = topics::said(problems, &folder, &topic_ids);
        let asked = asked::read(problems, &folder, &topic_ids);
        spoken.push(Spoken { tag: tag.clone(), words, file: said, places, topics, asked });
    }
    checks::labels(&places, &ground, problems);
    Some(Files { ground, places, topics, spoken })
}

fn pack(files: &Files, mut core: Territory, tokens: &dyn Fn(&str) -> usize) -> Result<Release, String> {
    let say = |error: &dyn std::fmt::Display| error.to_string();
    // While they are made, the packs are of no version: it names what is in them.
    let territory =
        std::rc::Rc::new(TerritoryPack::open(&seal(&core).map_err(|error| say(&error))?).map_err(|error| say(&error))?);
    let mut drafts = Vec::new();
    for spoken in &files.spoken {
        let mut language = language::language(files, &core, spoken, tokens);
        language.names = names_in(files, &spoken.tag).map_err(|error| say(&error))?;
        let draft = seal(&language).map_err(|error| say(&error))?;
        let draft = std::rc::Rc::new(LanguagePack::open(&draft).map_err(|error| say(&error))?);
        let content = Content::new(territory.clone(), draft).ok_or("the draft is of another release")?;
        (language.library, language.documents, language.sizes) =
            language::library(files, &core, spoken, &content, tokens).map_err(|error| say(&error))?;
        drafts.push(language);
    }
    let mut hash = crc32fast::Hasher::new();
    hash.update(&seal(&core).map_err(|error| say(&error))?);
    for language in &drafts {
        hash.update(&seal(language).map_err(|error| say(&error))?);
    }
    let version = format!("{:08x}", hash.finalize());
    core.version.clone_from(&version);
    let mut languages = Vec::new();
    for mut language in drafts {
        language.version.clone_from(&version);
        languages.push((language.tag.clone(), seal(&language).map_err(|error| say(&error))?));
    }
    let sealed = seal(&core).map_err(|error| say(&error))?;
    Ok(Release { territory: core.id.clone(), version, core: sealed, languages })
}
