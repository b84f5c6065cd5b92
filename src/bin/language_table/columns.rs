//! The table's columns: for each script that several languages share, who competes there, with words to learn from.
//!
//! Serbian competes in Latin letters too, its words respelled; so do others as visitors type them on a foreign keyboard.
//! Vietnamese has a second column, without its accents: who leaves them out leaves all of them out.

use super::models::Counts;
use super::respell::{self, Spelling};
use super::sample::{Chain, Random};
use escale::language::grams::each_gram;
use escale::language::languages::{LANGUAGES, Language};
use escale::language::script::{Script, script_of};
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::PathBuf;

/// How many words are drawn for each column.
const DRAWN: usize = 400_000;

/// How many of the words lose their accents, as visitors' do.
const WITHOUT_ACCENTS: f64 = 0.08;

/// Distinct words, and how often each was drawn.
pub type Drawn = Vec<(Vec<char>, u32)>;

/// One column: a language in a script, and its words.
pub struct Column {
    pub language: usize,
    pub words: Drawn,
}

/// The columns of one script.
pub fn columns_of(script: Script, crates: &BTreeMap<String, PathBuf>) -> Result<Vec<Column>, Box<dyn Error>> {
    let mut columns = Vec::new();
    for (number, language) in LANGUAGES.iter().enumerate() {
        let own: Option<Spelling> = (language.script == script).then_some(|chain, random| chain.word(random));
        let typed = respell::in_latin_letters(language.tag).filter(|_| script == Script::Latin);
        for spelling in own.into_iter().chain(typed) {
            columns.push(Column { language: number, words: words_of(language, number, crates, spelling)? });
        }
    }
    Ok(columns)
}

fn words_of(
    language: &Language,
    number: usize,
    crates: &BTreeMap<String, PathBuf>,
    spelling: Spelling,
) -> Result<Drawn, Box<dyn Error>> {
    let directory = crates.get(language.model).ok_or(format!("no model of {}", language.model))?;
    let counts = Counts::read(directory)?;
    let chain = Chain::of(&counts, |letter| script_of(letter) == Some(language.script));
    let mut random = Random(number as u64 + 1);
    let mut drawn: HashMap<Vec<char>, u32> = HashMap::new();
    for _ in 0..DRAWN {
        if let Some(word) = spelling(&chain, &mut random).filter(|word| !word.is_empty()) {
            if language.script == Script::Latin && random.share() < WITHOUT_ACCENTS {
                *drawn.entry(respell::without_accents(&word)).or_default() += 1;
            } else {
                *drawn.entry(word).or_default() += 1;
            }
        }
    }
    let mut words: Drawn = drawn.into_iter().collect();
    words.sort_unstable();
    Ok(words)
}

/// How often an n-gram comes in a word of each column, word tokens and word types counting half each: sum and sum of x ln x.
#[derive(Default, Clone, Copy)]
pub struct Spread {
    pub sum: f64,
    pub entropy: f64,
}

/// The n-grams that tell the columns of a script apart best, by how much one reveals of the column (mutual information,
/// columns being equally likely), best first, with how often each comes in a word.
pub fn best_grams(columns: &[Column], wanted: usize) -> Vec<(u64, f64)> {
    let mut spreads: HashMap<u64, Spread> = HashMap::new();
    for column in columns {
        let tokens: f64 = column.words.iter().map(|(_, times)| f64::from(*times)).sum();
        let types = column.words.len() as f64;
        let mut shares: HashMap<u64, f64> = HashMap::new();
        for (word, times) in &column.words {
            let share = 0.5 * f64::from(*times) / tokens + 0.5 / types;
            each_gram(word, |key| *shares.entry(key).or_default() += share);
        }
        for (key, share) in shares {
            let spread = spreads.entry(key).or_default();
            spread.sum += share;
            spread.entropy += share * share.ln();
        }
    }
    let count = columns.len() as f64;
    let mut scored: Vec<(f64, u64, f64)> = spreads
        .into_iter()
        .map(|(key, spread)| {
            let mean = spread.sum / count;
            (spread.entropy / count - mean * mean.ln(), key, mean)
        })
        .collect();
    scored.sort_unstable_by(|(a, key_a, _), (b, key_b, _)| b.total_cmp(a).then(key_a.cmp(key_b)));
    scored.truncate(wanted);
    scored.into_iter().map(|(_, key, mean)| (key, mean)).collect()
}
