//! Which language uses which word: by this a short question tells its language better than by its letters.

use std::collections::BTreeMap;

use super::compile::Files;
use crate::text::tokens;

/// The words of all texts and the common words, with the languages that they are written in; and the words that visitors
/// type, as far as no text has them (these hold the forms of near twins, too). See `Territory::spoken_words`.
pub fn spoken_words(files: &Files) -> Vec<u8> {
    let mut written: BTreeMap<String, u64> = BTreeMap::new();
    let mut typed: BTreeMap<String, u64> = BTreeMap::new();
    for (place, spoken) in files.spoken.iter().enumerate().take(u64::BITS as usize) {
        let topics = spoken.topics.iter().flat_map(|topic| topic.asked.iter().chain([&topic.title, &topic.answer]));
        let places = spoken.places.iter().flat_map(|said| said.texts.values().chain([&said.about]));
        add(&mut written, topics.chain(places).chain(&spoken.file.openers).chain(&spoken.words.common), place);
        add(&mut typed, spoken.words.typed.iter(), place);
    }
    for (word, speakers) in typed {
        written.entry(word).or_insert(speakers);
    }
    fst::Map::from_iter(written).map(|map| map.into_fst().into_inner()).unwrap_or_default()
}

fn add<'t>(words: &mut BTreeMap<String, u64>, texts: impl Iterator<Item = &'t String>, place: usize) {
    for token in texts.flat_map(|text| tokens(text)).filter(|token| !token.unspaced && is_word(&token.word)) {
        *words.entry(token.word).or_default() |= 1 << place;
    }
}

fn is_word(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
}
