//! Compares the detector with the full lingua library on the same texts: lingua's own test data, and any file of
//! `tag<TAB>text` lines given by path.
//!
//! `cargo run --profile tools --features lingua --bin compare_language -- [--texts FILE] [--without-lingua] [--half odd|even]`

#[path = "../language_table/models.rs"]
#[allow(dead_code)]
mod models;
mod tally;
mod texts;

use escale::language::languages::LANGUAGES;
use escale::language::{Hints, detect_among};
use lingua::{IsoCode639_1, Language, LanguageDetectorBuilder};
use std::error::Error;
use std::str::FromStr;
use std::time::Instant;
use tally::Tally;
use texts::Text;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value =
        |name: &str| arguments.iter().position(|argument| argument == name).and_then(|place| arguments.get(place + 1));
    let with_lingua = !arguments.iter().any(|argument| argument == "--without-lingua");
    let half = value("--half").map(String::as_str);
    let mut groups = Vec::new();
    if let Some(path) = value("--texts") {
        groups.push(("all languages", texts::from_file(path, half)?, texts::all()));
    } else {
        let published = texts::published(half)?;
        let among: Vec<&str> = texts::FORTY_SIX.to_vec();
        let few = published.iter().filter(|text| among.contains(&text.tag.as_str())).cloned().collect();
        groups.push(("46 languages", few, among));
        groups.push(("all languages", published, texts::all()));
    }
    for (name, texts, among) in groups {
        println!("\n# {name}: {} texts", texts.len());
        let mut tallies = vec![measure("ours", &texts, |text| {
            let found = detect_among(text, &[], &Hints::default(), &among);
            (found.tag.to_owned(), Some(found.confidence))
        })];
        if with_lingua {
            let languages: Vec<Language> = among.iter().filter_map(|tag| language_of(tag)).collect();
            let detector = LanguageDetectorBuilder::from_languages(&languages).with_preloaded_language_models().build();
            tallies.push(measure("lingua", &texts, |text| (tag_of(detector.detect_language_of(text)), None)));
        }
        tally::print(&tallies);
    }
    Ok(())
}

fn measure(name: &str, texts: &[Text], detect: impl Fn(&str) -> (String, Option<f32>)) -> Tally {
    let mut tally = Tally::new(name);
    for text in texts {
        let start = Instant::now();
        let (tag, confidence) = detect(&text.text);
        tally.add(text, &tag, confidence, start.elapsed());
    }
    tally
}

fn language_of(tag: &str) -> Option<Language> {
    let code = tag.split('-').next()?;
    IsoCode639_1::from_str(&code.to_uppercase()).ok().map(|code| Language::from_iso_code_639_1(&code))
}

fn tag_of(language: Option<Language>) -> String {
    let name = language.map(|language| language.to_string().to_lowercase());
    let found = LANGUAGES.iter().find(|language| Some(language.model) == name.as_deref());
    found.map_or_else(|| "none".to_owned(), |language| language.tag.to_owned())
}
