//! The texts that detectors are compared on.

use crate::models;
use escale::content::ArchivedTerritory;
use escale::language::languages::{LANGUAGES, number_of};
use escale::understand::name_ranges;
use std::error::Error;
use std::ops::Range;

/// A text, the language that it is in, and the kind of text.
#[derive(Clone)]
pub struct Text {
    pub tag: String,
    pub kind: String,
    pub text: String,
    /// The names that the territory knows.
    pub names: Vec<Range<usize>>,
    /// The text without them.
    pub bare: String,
}

impl Text {
    fn new(tag: &str, kind: &str, text: &str, names: Vec<Range<usize>>) -> Text {
        let is_named = |place: usize| names.iter().any(|name| name.contains(&place));
        let bare: String =
            text.char_indices().map(|(place, letter)| if is_named(place) { ' ' } else { letter }).collect();
        let bare = if bare.chars().any(char::is_alphabetic) { bare } else { text.to_owned() };
        Text { tag: tag.to_owned(), kind: kind.to_owned(), text: text.to_owned(), names, bare }
    }
}

/// Texts that are reported on together.
pub struct Group {
    pub name: String,
    pub texts: Vec<Text>,
    /// The languages to choose from.
    pub among: Vec<&'static str>,
    /// Do the texts hold names, so that it matters who knows them?
    pub has_names: bool,
}

/// The languages that most detectors know: those of Europe, and the most widely spoken of the world.
pub const FORTY_SIX: [&str; 46] = [
    "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "he",
    "hi", "hr", "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "mk", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk",
    "sl", "sq", "sr", "sv", "tr", "uk", "vi", "zh-Hans",
];

pub fn all() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.tag).collect()
}

fn wanted(line: usize, half: Option<&str>) -> bool {
    match half {
        Some("odd") => line.is_multiple_of(2),
        Some("even") => !line.is_multiple_of(2),
        _ => true,
    }
}

/// The test data in the model crates: words, word pairs, sentences; among all languages, and among 46.
pub fn published(half: Option<&str>) -> Result<[Group; 2], Box<dyn Error>> {
    let crates = models::crates()?;
    let mut texts = Vec::new();
    for language in LANGUAGES.iter().filter(|language| language.tag != "zh-Hant") {
        let directory = crates.get(language.model).ok_or(format!("no model of {}", language.model))?;
        for (kind, file) in [("words", "single-words.txt"), ("pairs", "word-pairs.txt"), ("sentences", "sentences.txt")]
        {
            let lines = std::fs::read_to_string(directory.join("testdata").join(file))?;
            let lines =
                lines.lines().enumerate().filter(|(number, line)| wanted(*number, half) && !line.trim().is_empty());
            texts.extend(lines.map(|(_, line)| Text::new(language.tag, kind, line, Vec::new())));
        }
    }
    let few: Vec<Text> = texts.iter().filter(|text| FORTY_SIX.contains(&text.tag.as_str())).cloned().collect();
    let group = |name: &str, texts, among| Group { name: name.to_owned(), texts, among, has_names: false };
    Ok([
        group("lingua's test data, 46 languages", few, FORTY_SIX.to_vec()),
        group("lingua's test data, all languages", texts, all()),
    ])
}

/// A file of `tag<TAB>text` lines; languages that are not known are left out. The kind is the length. With a territory,
/// the names that it knows are found in each text.
pub fn from_file(
    path: &str,
    name: &str,
    half: Option<&str>,
    territory: Option<&ArchivedTerritory>,
) -> Result<Group, Box<dyn Error>> {
    let lines = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let mut texts = Vec::new();
    for (_, line) in lines.lines().enumerate().filter(|(number, _)| wanted(*number, half)) {
        let Some((tag, text)) = line.split_once('\t').filter(|(tag, _)| !tag.starts_with('#')) else {
            continue;
        };
        let Some(tag) = number_of(tag).and_then(|number| LANGUAGES.get(number)).map(|language| language.tag) else {
            continue;
        };
        let kind = match text.chars().count() {
            0..=15 => "1 to 15",
            16..=30 => "16 to 30",
            31..=60 => "31 to 60",
            _ => "61 or more",
        };
        let names = territory.map(|territory| name_ranges(text, territory)).unwrap_or_default();
        texts.push(Text::new(tag, kind, text, names));
    }
    Ok(Group { name: name.to_owned(), texts, among: all(), has_names: territory.is_some() })
}
