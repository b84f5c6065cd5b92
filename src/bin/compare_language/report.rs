//! The tables of the comparison, on the terminal and as JSON.

use crate::codes::knows;
use crate::detectors::{Answers, Said};
use crate::measures::{Answered, TWINS, by_language, confusions, is_right, macro_share, reliability};
use crate::texts::{Group, Text};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A detector, and ours on the same texts, choosing among the same languages.
pub struct Pair {
    pub theirs: Answers,
    pub ours: Answers,
}

fn answered<'a>(group: &'a Group, said: &[Option<Said>], wanted: impl Fn(&Text) -> bool) -> Vec<Answered<'a>> {
    let both = group.texts.iter().zip(said).filter(|(text, _)| wanted(text));
    both.filter_map(|(text, said)| said.map(|said| (text, said))).collect()
}

fn shown(share: Option<f64>) -> String {
    share.map_or_else(|| "-".to_owned(), |share| format!("{share:.2}"))
}

/// Prints one group's tables, and returns them as JSON.
pub fn group(group: &Group, ours: &Answers, pairs: &[Pair]) -> Value {
    let kinds: BTreeSet<&str> = group.texts.iter().map(|text| text.kind.as_str()).collect();
    let kinds: Vec<&str> = kinds.into_iter().collect();
    println!("\n# {}: {} texts", group.name, group.texts.len());
    println!(
        "\nMacro average over languages, in percent. Ours stands below each, on the same texts, choosing among the same languages.\n"
    );
    println!("| detector | languages | all | {} | µs each | kB |", kinds.join(" | "));
    println!("|---|---|---|{}---|---|", "---|".repeat(kinds.len()));
    let mut rows = vec![row(group, &kinds, ours, "")];
    for pair in pairs {
        let name = if pair.theirs.bare { ", without the names" } else { "" };
        rows.push(row(group, &kinds, &pair.theirs, name));
        rows.push(row(group, &kinds, &pair.ours, " on the same"));
    }
    let languages = languages(group, ours, pairs);
    let twins = twins(group, ours, pairs);
    let all = answered(group, &ours.said, |_| true);
    println!("\nOurs confuses: {}", confusions(&all, 25).join(", "));
    json!({ "name": group.name, "texts": group.texts.len(), "detectors": rows, "languages": languages, "twins": twins })
}

fn row(group: &Group, kinds: &[&str], answers: &Answers, more: &str) -> Value {
    let share = |kind: &str| macro_share(&answered(group, &answers.said, |text| kind.is_empty() || text.kind == kind));
    let tags: BTreeSet<&str> =
        answered(group, &answers.said, |_| true).iter().map(|(text, _)| text.tag.as_str()).collect();
    let by_kind: Vec<Option<f64>> = kinds.iter().map(|kind| share(kind)).collect();
    let shares: Vec<String> = by_kind.iter().map(|share| shown(*share)).collect();
    println!(
        "| {}{more} | {} | {} | {} | {:.1} | {} |",
        answers.name,
        tags.len(),
        shown(share("")),
        shares.join(" | "),
        answers.microseconds,
        answers.bytes / 1000
    );
    json!({
        "name": format!("{}{more}", answers.name), "languages": tags.len(), "all": share(""),
        "kinds": kinds.iter().zip(by_kind).map(|(kind, share)| json!([kind, share])).collect::<Vec<_>>(),
        "microseconds": answers.microseconds, "bytes": answers.bytes,
    })
}

fn heads<'a>(ours: &'a Answers, pairs: &'a [Pair]) -> Vec<&'a Answers> {
    std::iter::once(ours).chain(pairs.iter().map(|pair| &pair.theirs).filter(|answers| !answers.bare)).collect()
}

fn languages(group: &Group, ours: &Answers, pairs: &[Pair]) -> Vec<Value> {
    let heads = heads(ours, pairs);
    let names: Vec<&str> = heads.iter().map(|answers| answers.name.as_str()).collect();
    println!("\n| language | texts | {} |\n|---|---|{}", names.join(" | "), "---|".repeat(heads.len()));
    let shares: Vec<_> = heads.iter().map(|answers| by_language(&answered(group, &answers.said, |_| true))).collect();
    let mut rows = Vec::new();
    for (tag, (_, texts)) in shares.first().into_iter().flatten() {
        let row: Vec<Option<f64>> = shares.iter().map(|shares| shares.get(tag).map(|(share, _)| *share)).collect();
        let cells: Vec<String> = row.iter().map(|share| shown(*share)).collect();
        println!("| {tag} | {texts} | {} |", cells.join(" | "));
        rows.push(json!({ "language": tag, "texts": texts, "shares": row }));
    }
    rows
}

fn twins(group: &Group, ours: &Answers, pairs: &[Pair]) -> Vec<Value> {
    let heads = heads(ours, pairs);
    let names: Vec<&str> = heads.iter().map(|answers| answers.name.as_str()).collect();
    println!("\n| near twins | {} |\n|---|{}", names.join(" | "), "---|".repeat(heads.len()));
    let mut rows = Vec::new();
    for twins in TWINS {
        let present = |tag: &&&str| group.texts.iter().any(|text| text.tag == **tag);
        let twins: Vec<&str> = twins.iter().filter(present).copied().collect();
        if twins.len() < 2 {
            continue;
        }
        let share = |answers: &&Answers| {
            let all = twins.iter().all(|tag| knows(&answers.known, tag));
            let texts = answered(group, &answers.said, |text| twins.contains(&text.tag.as_str()));
            macro_share(&texts).filter(|_| all)
        };
        let row: Vec<Option<f64>> = heads.iter().map(share).collect();
        let cells: Vec<String> = row.iter().map(|share| shown(*share)).collect();
        println!("| {} | {} |", twins.join(", "), cells.join(" | "));
        rows.push(json!({ "twins": twins, "shares": row }));
    }
    rows
}

/// How far our confidence can be believed, under one kind of hint.
pub fn calibration(group: &Group, ours: &Answers, hint: &str) -> Value {
    let all = answered(group, &ours.said, |_| true);
    let (bins, error) = reliability(&all);
    let used = bins.iter().filter(|bin| bin.texts > 0);
    let cells: Vec<String> = used.map(|bin| format!("{:.2} {:.2} ({})", bin.sure, bin.right, bin.texts)).collect();
    println!("| {hint} | {} | {error:.4} | {} |", shown(macro_share(&all)), cells.join(", "));
    let bins: Vec<Value> =
        bins.iter().map(|bin| json!({ "sure": bin.sure, "right": bin.right, "texts": bin.texts })).collect();
    json!({ "hint": hint, "all": macro_share(&all), "calibration_error": error, "bins": bins })
}

/// Every text that ours got wrong.
pub fn failures(group: &Group, ours: &Answers) {
    for (text, (tag, confidence)) in answered(group, &ours.said, |_| true).iter().filter(|one| !is_right(one)) {
        println!("{} > {tag} {:.2}: {} | {}", text.tag, confidence.unwrap_or(0.0), text.text, text.bare);
    }
}

/// What the product hears, of the languages that it serves and of the others.
pub fn product(group: &Group, answers: &Answers, served: &[&str]) -> Value {
    let share = |is_served: bool| {
        macro_share(&answered(group, &answers.said, |text| served.contains(&text.tag.as_str()) == is_served))
    };
    println!(
        "\nIn the product, without hints: {} of {} served languages, {} of the others.",
        shown(share(true)),
        served.len(),
        shown(share(false))
    );
    json!({ "served": share(true), "others": share(false) })
}
