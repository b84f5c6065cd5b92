//! The texts that detectors are compared on.

use crate::models;
use escale::language::languages::LANGUAGES;
use std::error::Error;

/// A text, the language that it is in, and the kind of text.
#[derive(Clone)]
pub struct Text {
    pub tag: String,
    pub kind: String,
    pub text: String,
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

/// The test data in the model crates: words, word pairs, sentences.
pub fn published(half: Option<&str>) -> Result<Vec<Text>, Box<dyn Error>> {
    let crates = models::crates()?;
    let mut texts = Vec::new();
    for language in LANGUAGES.iter().filter(|language| language.tag != "zh-Hant") {
        let directory = crates.get(language.model).ok_or(format!("no model of {}", language.model))?;
        for (kind, file) in [("words", "single-words.txt"), ("pairs", "word-pairs.txt"), ("sentences", "sentences.txt")]
        {
            let lines = std::fs::read_to_string(directory.join("testdata").join(file))?;
            for (_, line) in
                lines.lines().enumerate().filter(|(number, line)| wanted(*number, half) && !line.trim().is_empty())
            {
                texts.push(Text { tag: language.tag.to_owned(), kind: kind.to_owned(), text: line.to_owned() });
            }
        }
    }
    Ok(texts)
}

/// A file of `tag<TAB>text` lines; languages that are not known are left out. The kind is the length.
pub fn from_file(path: &str, half: Option<&str>) -> Result<Vec<Text>, Box<dyn Error>> {
    let lines = std::fs::read_to_string(path)?;
    let mut texts = Vec::new();
    for (_, line) in lines.lines().enumerate().filter(|(number, _)| wanted(*number, half)) {
        let Some((tag, text)) = line.split_once('\t') else {
            continue;
        };
        let tag = if tag == "zh" { "zh-Hans" } else { tag };
        if all().contains(&tag) {
            let kind = match text.chars().count() {
                0..=15 => "to 15",
                16..=30 => "to 30",
                31..=60 => "to 60",
                _ => "longer",
            };
            texts.push(Text { tag: tag.to_owned(), kind: kind.to_owned(), text: text.to_owned() });
        }
    }
    Ok(texts)
}
