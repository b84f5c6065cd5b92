//! Right and wrong answers of one detector, by language and kind of text, and how they are shown.

use crate::texts::Text;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The two scripts of Chinese count as one language here: the compared detectors know but one.
fn same(a: &str, b: &str) -> bool {
    a == b || (a.starts_with("zh") && b.starts_with("zh"))
}

pub struct Tally {
    name: String,
    right: BTreeMap<(String, String), (u32, u32)>,
    mistakes: BTreeMap<(String, String), u32>,
    bins: [(u32, u32, f64); 10],
    time: Duration,
    texts: u32,
}

impl Tally {
    pub fn new(name: &str) -> Tally {
        Tally {
            name: name.to_owned(),
            right: BTreeMap::new(),
            mistakes: BTreeMap::new(),
            bins: [(0, 0, 0.0); 10],
            time: Duration::ZERO,
            texts: 0,
        }
    }

    pub fn add(&mut self, text: &Text, tag: &str, confidence: Option<f32>, time: Duration) {
        let right = u32::from(same(&text.tag, tag));
        let (rights, all) = self.right.entry((text.kind.clone(), text.tag.clone())).or_default();
        *rights += right;
        *all += 1;
        if right == 0 {
            *self.mistakes.entry((text.tag.clone(), tag.to_owned())).or_default() += 1;
        }
        if let Some(confidence) = confidence {
            let bin = &mut self.bins[((confidence * 10.0) as usize).min(9)];
            bin.0 += right;
            bin.1 += 1;
            bin.2 += f64::from(confidence);
        }
        self.time += time;
        self.texts += 1;
    }

    /// The mean over languages of the share of right answers, in percent.
    fn macro_share(&self, kind: &str) -> f64 {
        let shares: Vec<f64> = self
            .right
            .iter()
            .filter(|((of, _), _)| of == kind)
            .map(|(_, (right, all))| 100.0 * f64::from(*right) / f64::from(*all))
            .collect();
        shares.iter().sum::<f64>() / shares.len() as f64
    }

    fn language_share(&self, tag: &str) -> f64 {
        let counts = self.right.iter().filter(|((_, of), _)| of == tag).map(|(_, counts)| *counts);
        let (right, all) = counts.fold((0, 0), |sum, counts| (sum.0 + counts.0, sum.1 + counts.1));
        100.0 * f64::from(right) / f64::from(all)
    }

    fn calibration_error(&self) -> f64 {
        let gap = |(right, _, sum): &(u32, u32, f64)| (f64::from(*right) - sum).abs() / f64::from(self.texts);
        self.bins.iter().map(gap).sum()
    }
}

pub fn print(tallies: &[Tally]) {
    let kinds: BTreeSet<&String> = tallies.iter().flat_map(|tally| tally.right.keys().map(|(kind, _)| kind)).collect();
    let tags: BTreeSet<&String> = tallies.iter().flat_map(|tally| tally.right.keys().map(|(_, tag)| tag)).collect();
    for tally in tallies {
        let shares: Vec<String> = kinds.iter().map(|kind| format!("{kind} {:.2}", tally.macro_share(kind))).collect();
        let all: f64 = tags.iter().map(|tag| tally.language_share(tag)).sum::<f64>() / tags.len() as f64;
        let each = tally.time.as_secs_f64() * 1e6 / f64::from(tally.texts);
        println!("{:8} all {all:.2} | {} | {each:.1} us each", tally.name, shares.join(" | "));
        if tally.bins.iter().any(|bin| bin.1 > 0) {
            let bins: Vec<String> = tally
                .bins
                .iter()
                .map(|(right, all, sum)| {
                    format!("{:.2}/{:.2} ({all})", sum / f64::from(*all), f64::from(*right) / f64::from(*all))
                })
                .collect();
            println!("         calibration error {:.4}: {}", tally.calibration_error(), bins.join(" "));
        }
    }
    for tag in &tags {
        let shares: Vec<String> = tallies.iter().map(|tally| format!("{:6.2}", tally.language_share(tag))).collect();
        println!("{tag:8} {}", shares.join(" "));
    }
    for tally in tallies {
        let mut mistakes: Vec<_> = tally.mistakes.iter().collect();
        mistakes.sort_by_key(|(_, times)| std::cmp::Reverse(**times));
        let shown: Vec<String> =
            mistakes.iter().take(30).map(|((truth, said), times)| format!("{truth}>{said} {times}")).collect();
        println!("{} mistakes: {}", tally.name, shown.join(", "));
    }
}
