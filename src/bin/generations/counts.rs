//! What was planted and caught, and what good was lost, by kind and language.

use std::collections::{BTreeMap, BTreeSet};

use escale::generate::Dropped;

use crate::plant::KINDS;

/// How many there were, and how many of them failed the checks.
type Count = (usize, usize);

#[derive(Default)]
pub struct Counts {
    planted: BTreeMap<(&'static str, String), Count>,
    good: BTreeMap<String, Count>,
    /// By why and language.
    lost: BTreeMap<(String, String), usize>,
    unsupported: BTreeMap<String, Count>,
}

impl Counts {
    pub fn planted(&mut self, kind: &'static str, tag: &str, caught: bool) {
        add(self.planted.entry((kind, tag.to_string())).or_default(), caught);
    }

    pub fn good(&mut self, tag: &str, lost: Option<Dropped>) {
        add(self.good.entry(tag.to_string()).or_default(), lost.is_some());
        if let Some(why) = lost {
            *self.lost.entry((format!("{why:?}").to_lowercase(), tag.to_string())).or_default() += 1;
        }
    }

    pub fn unsupported(&mut self, tag: &str, caught: bool) {
        add(self.unsupported.entry(tag.to_string()).or_default(), caught);
    }

    pub fn print(&self, records: usize) {
        let tags: Vec<&str> = self.good.keys().map(String::as_str).collect();
        let row = |name: &str, cells: Vec<String>| println!("| {name} | {} |", cells.join(" | "));
        let by_language = |of: &dyn Fn(&str) -> Count| {
            let counts: Vec<Count> = tags.iter().map(|tag| of(tag)).collect();
            let (all, failed) = counts.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
            let cells = counts.iter().map(|count| percent(*count));
            cells.chain([percent((all, failed)), format!("{failed} of {all}")]).collect::<Vec<_>>()
        };
        println!("{records} answers, in percent\n");
        row("caught of what was planted", tags.iter().copied().chain(["all", ""]).map(str::to_string).collect());
        println!("|---{}|", "|---".repeat(tags.len() + 2));
        for kind in KINDS {
            let of = |tag: &str| self.planted.get(&(kind, tag.to_string())).copied().unwrap_or_default();
            row(kind, by_language(&of));
        }
        row("**good sentences lost**", by_language(&|tag| self.good.get(tag).copied().unwrap_or_default()));
        let reasons: BTreeSet<&String> = self.lost.iter().map(|((why, _), _)| why).collect();
        for why in reasons {
            let of = |tag: &str| {
                let lost = self.lost.get(&(why.clone(), tag.to_string())).copied().unwrap_or_default();
                (self.good.get(tag).map_or(0, |good| good.0), lost)
            };
            row(&format!("lost: {why}"), by_language(&of));
        }
        let claims = |tag: &str| self.unsupported.get(tag).copied().unwrap_or_default();
        row("claims that no mark gives away, caught", by_language(&claims));
    }
}

fn add(count: &mut Count, failed: bool) {
    count.0 += 1;
    count.1 += usize::from(failed);
}

fn percent((all, some): Count) -> String {
    if all == 0 { "-".into() } else { format!("{:.1}", 100.0 * some as f64 / all as f64) }
}
