//! The published models: where they lie, and the n-gram counts that can be had from them.
//!
//! A model gives, for each n-gram of 1 to 5 letters within words, the logarithm of count(n-gram) / count(n-gram without
//! its last letter). Nothing is left out of it, so the counts come back whole; and since an n-gram that no letter
//! follows must end a word, so do the counts of word beginnings, endings and short words, which the models do not state.

use fst::Streamer;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::PathBuf;
use std::process::Command;

/// Where each model's crate lies, by the language's name; asked of cargo, which checks them against Cargo.lock.
pub fn crates() -> Result<BTreeMap<String, PathBuf>, Box<dyn Error>> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let answer = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--features", "lingua", "--locked", "--offline"])
        .output()?;
    if !answer.status.success() {
        return Err(String::from_utf8_lossy(&answer.stderr).into());
    }
    let metadata: serde_json::Value = serde_json::from_slice(&answer.stdout)?;
    let mut found = BTreeMap::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = package["name"].as_str().unwrap_or_default();
        let Some(language) = name.strip_prefix("lingua-").and_then(|rest| rest.strip_suffix("-language-model")) else {
            continue;
        };
        let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap_or_default());
        found.insert(language.to_owned(), manifest.parent().map(PathBuf::from).unwrap_or_default());
    }
    Ok(found)
}

/// An n-gram of up to five letters in one number, so that maps of millions stay small.
pub type Packed = u128;

pub fn pack(letters: impl IntoIterator<Item = char>) -> Packed {
    letters.into_iter().fold(0, |packed, letter| (packed << 21) | Packed::from(letter as u32))
}

pub fn unpack(mut packed: Packed) -> Vec<char> {
    let mut letters = Vec::new();
    while packed != 0 {
        letters.extend(char::from_u32((packed & 0x1f_ffff) as u32));
        packed >>= 21;
    }
    letters.reverse();
    letters
}

/// The counts of one language.
pub struct Counts {
    pub grams: HashMap<Packed, f64>,
    preceded: HashMap<Packed, f64>,
    followed: HashMap<Packed, f64>,
    surrounded: HashMap<Packed, f64>,
}

impl Counts {
    pub fn read(directory: &std::path::Path) -> Result<Counts, Box<dyn Error>> {
        let model = fst::Map::new(std::fs::read(directory.join("models/ngrams.fst"))?)?;
        let mut shares = Vec::new();
        let mut path: Vec<(Vec<u8>, f64)> = Vec::new();
        let mut smallest = 0.0_f64;
        let mut stream = model.stream();
        while let Some((gram, value)) = stream.next() {
            while path.last().is_some_and(|(prefix, _)| !gram.starts_with(prefix)) {
                path.pop();
            }
            let logarithm = path.last().map_or(0.0, |(_, parent)| *parent) + f64::from_bits(value);
            smallest = smallest.min(logarithm);
            path.push((gram.to_vec(), logarithm));
            shares.push((std::str::from_utf8(gram)?.chars().collect::<Vec<_>>(), logarithm));
        }
        let mut counts = Counts {
            grams: HashMap::with_capacity(shares.len()),
            preceded: HashMap::new(),
            followed: HashMap::new(),
            surrounded: HashMap::new(),
        };
        for (letters, logarithm) in shares {
            let count = (logarithm - smallest).exp().round();
            counts.grams.insert(pack(letters.iter().copied()), count);
            if let [_, rest @ ..] = letters.as_slice() {
                *counts.preceded.entry(pack(rest.iter().copied())).or_default() += count;
            }
            if let [rest @ .., _] = letters.as_slice() {
                *counts.followed.entry(pack(rest.iter().copied())).or_default() += count;
            }
            if let [_, rest @ .., _] = letters.as_slice() {
                *counts.surrounded.entry(pack(rest.iter().copied())).or_default() += count;
            }
        }
        Ok(counts)
    }

    fn of(map: &HashMap<Packed, f64>, gram: Packed) -> f64 {
        map.get(&gram).copied().unwrap_or(0.0)
    }

    /// How often the n-gram begins a word; of four letters or fewer.
    pub fn beginning(&self, gram: Packed) -> f64 {
        (Self::of(&self.grams, gram) - Self::of(&self.preceded, gram)).max(0.0)
    }

    /// How often it ends one; of four letters or fewer.
    pub fn ending(&self, gram: Packed) -> f64 {
        (Self::of(&self.grams, gram) - Self::of(&self.followed, gram)).max(0.0)
    }

    /// How often it is one; of three letters or fewer.
    pub fn whole(&self, gram: Packed) -> f64 {
        let outside = Self::of(&self.preceded, gram) + Self::of(&self.followed, gram);
        (Self::of(&self.grams, gram) - outside + Self::of(&self.surrounded, gram)).max(0.0)
    }
}
