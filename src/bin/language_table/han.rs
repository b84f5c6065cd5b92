//! The Han characters: how much each speaks for simplified Chinese, traditional Chinese and Japanese.
//!
//! How often Chinese and Japanese use a character comes from their models. Which characters only simplified or only
//! traditional Chinese has comes from the two national character sets: GB 2312 without Big5, and Big5 without GB 2312.

use super::models::{Counts, pack};
use super::write::Row;
use encoding_rs::{BIG5, GBK};
use escale::language::grams::key_of;
use escale::language::languages::number_of;
use escale::language::script::{Script, script_of};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;

/// What a character that a language never uses costs it.
const NEVER: f64 = -6.0;

pub fn languages() -> Vec<usize> {
    ["zh-Hans", "zh-Hant", "ja"].iter().filter_map(|tag| number_of(tag)).collect()
}

pub fn rows(crates: &BTreeMap<String, PathBuf>) -> Result<Vec<Row>, Box<dyn Error>> {
    let read = |name: &str| Counts::read(crates.get(name).ok_or(format!("no model of {name}"))?);
    let (chinese, japanese) = (read("chinese")?, read("japanese")?);
    let han = |letter: &char| script_of(*letter) == Some(Script::Han);
    let total = |counts: &Counts| -> f64 {
        let letters = ('\u{3400}'..='\u{9fff}').filter(han);
        letters.filter_map(|letter| counts.grams.get(&pack([letter]))).sum()
    };
    let (all_chinese, all_japanese) = (total(&chinese), total(&japanese));
    let mut rows = Vec::new();
    for letter in ('\u{4e00}'..='\u{9fff}').filter(han) {
        let share = |counts: &Counts, all: f64| counts.grams.get(&pack([letter])).map_or(0.0, |count| count / all);
        let (in_chinese, in_japanese) = (share(&chinese, all_chinese), share(&japanese, all_japanese));
        let (simplified, traditional) = (in_gb2312(letter), in_big5(letter));
        if in_chinese.max(in_japanese) < 1e-7 && simplified == traditional {
            continue;
        }
        let seen = |share: f64, allowed: bool| {
            if allowed { share.max(1e-5).ln() } else { f64::NEG_INFINITY }
        };
        let shares = [
            seen(in_chinese, simplified || !traditional),
            seen(in_chinese, traditional || !simplified),
            if in_japanese > 0.0 { in_japanese.max(1e-6).ln() } else { f64::NEG_INFINITY },
        ];
        let best = shares.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights = shares.iter().map(|share| (share - best).max(NEVER) as f32);
        let weights: Vec<(u8, f32)> = weights.enumerate().map(|(column, weight)| (column as u8, weight)).collect();
        rows.push(Row { key: key_of(&letter.to_string()), weights });
    }
    Ok(rows)
}

fn in_gb2312(letter: char) -> bool {
    let text = letter.to_string();
    let (bytes, _, failed) = GBK.encode(&text);
    !failed && matches!(bytes.as_ref(), [0xb0..=0xf7, 0xa1..=0xfe])
}

fn in_big5(letter: char) -> bool {
    let text = letter.to_string();
    let (bytes, _, failed) = BIG5.encode(&text);
    !failed && matches!(bytes.as_ref(), [0xa4..=0xc6 | 0xc9..=0xf9, _])
}
