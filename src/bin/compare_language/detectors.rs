//! The detectors that are compared, each as a function from a text to one of our tags.

use crate::codes::{is_same, knows, lingua_of, tag_of};
use crate::models;
use crate::texts::{Group, Text, all};
use escale::language::languages::LANGUAGES;
use escale::language::table::Table;
use escale::language::{Hints, detect_with};
use lingua::{Language, LanguageDetectorBuilder};
use serde_json::Value;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// What a detector said of a text, and how sure it was, if it says.
pub type Said = (&'static str, Option<f32>);

/// What a detector said of the texts of a group.
pub struct Answers {
    pub name: String,
    /// How much its tables or models take.
    pub bytes: u64,
    /// The languages that it knows, among those of the group.
    pub known: Vec<&'static str>,
    /// Its answer to each text of a language that it knows.
    pub said: Vec<Option<Said>>,
    pub microseconds: f64,
    /// Was it asked without the names?
    pub bare: bool,
}

const NONE: Said = ("none", None);

/// Asks about every text of a known language.
pub fn ask(
    name: &str,
    bytes: u64,
    group: &Group,
    known: Vec<&'static str>,
    bare: bool,
    mut detect: impl FnMut(&Text) -> Said,
) -> Answers {
    let start = Instant::now();
    let said: Vec<Option<Said>> =
        group.texts.iter().map(|text| knows(&known, &text.tag).then(|| detect(text))).collect();
    let asked = said.iter().flatten().count().max(1);
    let microseconds = start.elapsed().as_secs_f64() * 1e6 / asked as f64;
    Answers { name: name.to_owned(), bytes, known, said, microseconds, bare }
}

/// Ours, choosing among some languages; the names of the territory are set aside, as in the product.
pub fn ours(table: &Table, group: &Group, among: &[&'static str], hints: impl Fn(&str) -> Hints<'static>) -> Answers {
    ask("ours", table.bytes as u64, group, among.to_vec(), false, |text| {
        let found = detect_with(Some(table), &text.text, &text.names, &hints(&text.tag), among);
        (found.tag, Some(found.confidence))
    })
}

fn shared(group: &Group, is_known: impl Fn(&str) -> bool) -> Vec<&'static str> {
    group.among.iter().copied().filter(|tag| is_known(tag)).collect()
}

fn read(text: &Text, bare: bool) -> &str {
    if bare { &text.bare } else { &text.text }
}

/// The lingua library; in its low-accuracy mode it reads only n-grams of three letters.
pub fn lingua(group: &Group, bare: bool, low: bool) -> Result<Answers, Box<dyn Error>> {
    let known = shared(group, |tag| lingua_of(tag).is_some());
    let mut languages: Vec<Language> = known.iter().filter_map(|tag| lingua_of(tag)).collect();
    languages.dedup();
    let mut builder = LanguageDetectorBuilder::from_languages(&languages);
    if low {
        builder.with_low_accuracy_mode();
    }
    let detector = builder.with_preloaded_language_models().build();
    let mut bytes = 0;
    for (name, directory) in models::crates()? {
        if known.iter().any(|tag| lingua_of(tag).is_some_and(|language| language.to_string().to_lowercase() == name)) {
            for file in std::fs::read_dir(directory.join("models"))? {
                bytes += file?.metadata()?.len();
            }
        }
    }
    let name = if low { "lingua, low accuracy" } else { "lingua" };
    Ok(ask(name, bytes, group, known, bare, |text| {
        let found = detector.detect_language_of(read(text, bare)).map(|language| language.to_string().to_lowercase());
        let found = LANGUAGES.iter().find(|language| Some(language.model) == found.as_deref());
        found.map_or(NONE, |language| (language.tag, None))
    }))
}

/// The crate whatlang; its size is that of its trigram tables in source.
pub fn whatlang(group: &Group, bare: bool) -> Answers {
    let languages = || whatlang::Lang::all().iter().copied();
    let known =
        shared(group, |tag| languages().any(|language| tag_of(language.code()).is_some_and(|own| is_same(own, tag))));
    let allowed = languages().filter(|language| tag_of(language.code()).is_some_and(|tag| knows(&known, tag)));
    let detector = whatlang::Detector::with_allowlist(allowed.collect());
    ask("whatlang", 123_000, group, known, bare, |text| {
        let found = detector.detect_lang(read(text, bare)).and_then(|language| tag_of(language.code()));
        found.map_or(NONE, |tag| (tag, None))
    })
}

/// The languages of the crate whichlang, which does not list them.
const WHICHLANG: [&str; 16] =
    ["ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "nl", "pt", "ru", "sv", "tr", "vi", "zh-Hans"];

/// The crate whichlang: 4,096 weights of four bytes for each language.
pub fn whichlang(group: &Group, bare: bool) -> Answers {
    let known = shared(group, |tag| knows(&WHICHLANG, tag));
    ask("whichlang", 4 * 4_096 * 16, group, known, bare, |text| {
        tag_of(whichlang::detect_language(read(text, bare)).three_letter_code()).map_or(NONE, |tag| (tag, None))
    })
}

/// The answers of the detectors that run in Node, as `scripts/eval-language.mjs` has written them.
pub fn in_node(path: &Path, group: &Group, number: usize, bare: bool) -> Result<Vec<Answers>, Box<dyn Error>> {
    let file: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let mut answers = Vec::new();
    for detector in file.as_array().into_iter().flatten() {
        let tags: Vec<&str> = detector["known"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let known = shared(group, |tag| tags.contains(&tag));
        let run = &detector["groups"][number][if bare { "bare" } else { "text" }];
        let mut given = run["answers"].as_array().ok_or("the answers of Node are of other texts")?.iter();
        let name = detector["name"].as_str().unwrap_or_default();
        let mut answer = ask(name, detector["bytes"].as_u64().unwrap_or(0), group, known, bare, |_| {
            let tag = given.next().and_then(Value::as_str);
            let tag = all().into_iter().find(|own| Some(*own) == tag);
            tag.map_or(NONE, |tag| (tag, None))
        });
        answer.microseconds = run["microseconds"].as_f64().unwrap_or(0.0);
        answers.push(answer);
    }
    Ok(answers)
}
