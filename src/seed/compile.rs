//! Packs from checked files. Nothing is compiled while a problem is left.

use std::rc::Rc;

use rayon::prelude::*;

use super::grow::{Growth, grow};
use super::names::names_in;
use super::problems::{Problem, Problems, line_naming};
use super::said::{self, LanguageFile, SaidFile};
use super::territory::{self, Ground};
use super::topics::{self, TopicFile, TopicSaid};
use super::words::{self, Words};
use super::{Seed, asked, checks, core, language, places};
use crate::content::{Content, Language, LanguagePack, Territory, TerritoryPack, seal};

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
pub fn compile(seed: &Seed, tokens: &(dyn Fn(&str) -> usize + Sync)) -> Result<Release, Vec<Problem>> {
    compile_grown(seed, None, tokens)
}

/// The same, with invented places beside those of the files when it is to grow.
pub fn compile_grown(
    seed: &Seed,
    growth: Option<&Growth>,
    tokens: &(dyn Fn(&str) -> usize + Sync),
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
    let known = Known { seed, ground: &ground, places: &ids, texts: &slugs, topics: &topic_ids, reference: &reference };
    let read: Vec<_> = ground.languages.par_iter().map(|tag| known.read(tag)).collect();
    let mut spoken = Vec::new();
    for (language, found) in read {
        problems.append(found);
        spoken.extend(language);
    }
    checks::labels(&places, &ground, problems);
    Some(Files { ground, places, topics, spoken })
}

/// What is known before a language is read.
struct Known<'a> {
    seed: &'a Seed,
    ground: &'a Ground,
    places: &'a [&'a str],
    /// Of each place, the names of its facts' texts.
    texts: &'a [Vec<&'a str>],
    topics: &'a [&'a str],
    /// The words of English, which has every concept.
    reference: &'a Words,
}

impl Known<'_> {
    fn read(&self, tag: &str) -> (Option<Spoken>, Problems) {
        let mut problems = Problems::default();
        let spoken = self.spoken(tag, &mut problems);
        (spoken, problems)
    }

    fn spoken(&self, tag: &str, problems: &mut Problems) -> Option<Spoken> {
        let folder = self.seed.territory.join(tag);
        let file = folder.join("territory.toml");
        let (said, _) = problems.toml::<LanguageFile>(&file)?;
        let here: Vec<String> = [&said.territory].into_iter().chain(&said.also).cloned().collect();
        let concepts = Some(&self.reference.concepts[..]);
        let words = words::read(problems, &self.seed.languages.join(tag), concepts, &said.elsewhere, &here)?;
        for town in &self.ground.towns {
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
        let places = said::places(problems, &folder, self.places, self.texts);
        let topics = topics::said(problems, &folder, self.topics);
        let asked = asked::read(problems, &folder, self.topics);
        Some(Spoken { tag: tag.into(), words, file: said, places, topics, asked })
    }
}

fn pack(files: &Files, mut core: Territory, tokens: &(dyn Fn(&str) -> usize + Sync)) -> Result<Release, String> {
    let say = |error: &dyn std::fmt::Display| error.to_string();
    // While they are made, the packs are of no version: it names what is in them.
    let unnamed = seal(&core).map_err(|error| say(&error))?;
    let drafts: Result<Vec<Language>, String> =
        files.spoken.par_iter().map(|spoken| draft(files, &core, &unnamed, spoken, tokens)).collect();
    let drafts = drafts?;
    let mut hash = crc32fast::Hasher::new();
    hash.update(&unnamed);
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
    let bytes_of = |tag: &String| languages.iter().find(|(own, _)| own == tag).map_or(0, |(_, pack)| pack.len() as u32);
    core.pack_bytes = core.languages.iter().map(bytes_of).collect();
    let sealed = seal(&core).map_err(|error| say(&error))?;
    Ok(Release { territory: core.id.clone(), version, core: sealed, languages })
}

/// The pack of a language, still of no version. `core` is also given `sealed`, for what is said is read from it.
fn draft(
    files: &Files,
    core: &Territory,
    sealed: &[u8],
    spoken: &Spoken,
    tokens: &(dyn Fn(&str) -> usize + Sync),
) -> Result<Language, String> {
    let say = |error: &dyn std::fmt::Display| error.to_string();
    let mut language = language::language(files, spoken, tokens);
    language.names = names_in(files, &spoken.tag).map_err(|error| say(&error))?;
    let territory = Rc::new(TerritoryPack::open(sealed).map_err(|error| say(&error))?);
    let draft = seal(&language).map_err(|error| say(&error))?;
    let draft = Rc::new(LanguagePack::open(&draft).map_err(|error| say(&error))?);
    let content = Content::new(territory, draft).ok_or("the draft is of another release")?;
    (language.library, language.sizes) =
        language::library(files, core, spoken, &content, tokens).map_err(|error| say(&error))?;
    Ok(language)
}
