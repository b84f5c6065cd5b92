//! What is measured of a detector's answers: shares that are right, and how well the confidence says so.

use crate::codes::is_same;
use crate::detectors::Said;
use crate::texts::Text;
use std::collections::BTreeMap;

/// A text with what a detector said of it.
pub type Answered<'a> = (&'a Text, Said);

pub fn is_right((text, (tag, _)): &Answered) -> bool {
    is_same(&text.tag, tag)
}

/// The percentage that is right of each language's texts, and how many they are.
pub fn by_language<'a>(answered: &[Answered<'a>]) -> BTreeMap<&'a str, (f64, usize)> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for one in answered {
        let (right, all) = counts.entry(one.0.tag.as_str()).or_default();
        *right += usize::from(is_right(one));
        *all += 1;
    }
    counts.into_iter().map(|(tag, (right, all))| (tag, (100.0 * right as f64 / all as f64, all))).collect()
}

/// The mean over languages of the percentage that is right; `None` of no texts.
pub fn macro_share(answered: &[Answered]) -> Option<f64> {
    let shares = by_language(answered);
    (!shares.is_empty()).then(|| shares.values().map(|(share, _)| share).sum::<f64>() / shares.len() as f64)
}

/// Languages so near each other that a few words hardly tell them apart.
pub const TWINS: [&[&str]; 13] = [
    &["bs", "hr", "sr"],
    &["id", "ms"],
    &["da", "nb", "nn"],
    &["cs", "sk"],
    &["ca", "es", "pt"],
    &["af", "nl"],
    &["bg", "mk"],
    &["be", "ru", "uk"],
    &["hi", "mr"],
    &["ar", "fa", "ur"],
    &["az", "tr"],
    &["st", "tn"],
    &["xh", "zu"],
];

/// One line of a reliability table: how sure on average, how often right, how many.
pub struct Bin {
    pub sure: f64,
    pub right: f64,
    pub texts: usize,
}

/// Ten bins by confidence, and the expected calibration error: the mean distance between the two.
pub fn reliability(answered: &[Answered]) -> (Vec<Bin>, f64) {
    let mut bins: Vec<Bin> = (0..10).map(|_| Bin { sure: 0.0, right: 0.0, texts: 0 }).collect();
    for one in answered {
        let confidence = one.1.1.unwrap_or(0.0);
        let bin = &mut bins[((confidence * 10.0) as usize).min(9)];
        bin.sure += f64::from(confidence);
        bin.right += f64::from(u8::from(is_right(one)));
        bin.texts += 1;
    }
    let error = bins.iter().map(|bin| (bin.sure - bin.right).abs()).sum::<f64>() / answered.len().max(1) as f64;
    for bin in &mut bins {
        bin.sure /= bin.texts.max(1) as f64;
        bin.right /= bin.texts.max(1) as f64;
    }
    (bins, error)
}

/// The commonest confusions, as "truth>said times".
pub fn confusions(answered: &[Answered], most: usize) -> Vec<String> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for one in answered.iter().filter(|one| !is_right(one)) {
        *counts.entry((one.0.tag.as_str(), one.1.0)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    counts.into_iter().take(most).map(|((truth, said), times)| format!("{truth}>{said} {times}")).collect()
}
