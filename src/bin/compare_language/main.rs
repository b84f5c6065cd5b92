//! Compares the detector with others on the same texts: lingua's own test data, the visitors' questions of this project, or
//! any file of `tag<TAB>text` lines given by path.
//!
//!     cargo run --profile tools --features lingua --bin compare_language -- [--texts FILE | --visitors]
//!         [--half odd|even] [--kv DIR] [--export FILE] [--node FILE] [--json FILE] [--alone] [--failures] [--table FILE]
//!
//! `--visitors` asks the visitors' questions only, which takes a minute rather than ten or more. `--export` writes the texts
//! for the detectors that run in Node, and stops; `--node` reads their answers. `--alone` asks no other detector.
//! `--failures` shows what ours got wrong, of texts that are not held back. `--table` reads another table than the program's.

mod codes;
mod detectors;
mod measures;
#[path = "../language_table/models.rs"]
#[allow(dead_code)]
mod models;
mod report;
#[path = "../eval/territory.rs"]
#[allow(dead_code)]
mod territory;
mod texts;

use detectors::Answers;
use escale::answer::spoken;
use escale::content::ArchivedTerritory;
use escale::language::Hints;
use escale::language::languages::LANGUAGES;
use escale::language::table::Table;
use escale::question::Question;
use report::Pair;
use serde_json::{Value, json};
use std::error::Error;
use std::path::Path;
use territory::Packs;
use texts::Group;

/// Visitors' questions: the first were looked at while the rules were tuned; the others were not.
const VISITORS: &str = "tests/language/visitors.tsv";
const HELD_BACK: &str = "tests/language/visitors-held-back.tsv";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name)?;
        arguments.get(place + 1).map(String::as_str)
    };
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let packs = Packs::open(Path::new(value("--kv").unwrap_or("build/kv")), None)?;
    let territory = packs.territory();
    let half = value("--half");
    let groups = match value("--texts") {
        Some(path) => vec![texts::from_file(path, path, half, None)?],
        None => {
            let mut groups = if has("--visitors") { Vec::new() } else { texts::published(half)?.into() };
            groups.push(texts::from_file(VISITORS, "visitors' questions", None, Some(territory))?);
            // Half of the texts is asked for while something is tuned: not the time to look at these.
            if half.is_none() {
                groups.push(texts::from_file(HELD_BACK, "visitors' questions, held back", None, Some(territory))?);
            }
            groups
        }
    };
    let other = value("--table").map(std::fs::read).transpose()?;
    let table = match &other {
        Some(bytes) => Table::read(bytes),
        None => Table::embedded(),
    };
    let table = &table.ok_or("the table is broken")?;
    if let Some(path) = value("--export") {
        return export(&groups, path);
    }
    let mut reports = Vec::new();
    for (number, group) in groups.iter().enumerate() {
        let ours = detectors::ours(table, group, &group.among, |_| Hints::default());
        let rivals = if has("--alone") { Vec::new() } else { rivals(group, number, value("--node"))? };
        let pairs: Vec<Pair> = rivals
            .into_iter()
            .map(|theirs| Pair { ours: detectors::ours(table, group, &theirs.known, |_| Hints::default()), theirs })
            .collect();
        let mut report = report::group(group, &ours, &pairs);
        report["calibration"] = calibration(table, group, &ours);
        if group.has_names {
            report["product"] = in_the_product(group, territory);
        }
        if has("--failures") && !group.name.contains("held back") {
            report::failures(group, &ours);
        }
        reports.push(report);
    }
    if let Some(path) = value("--json") {
        std::fs::write(path, serde_json::to_string_pretty(&reports)?)?;
    }
    Ok(())
}

/// What the detectors in Node need: each text, and what they may call our languages.
fn export(groups: &[Group], path: &str) -> Result<(), Box<dyn Error>> {
    let tags = texts::all();
    let languages: Vec<Value> = tags.iter().map(|tag| json!({ "tag": tag, "codes": codes::codes_of(tag) })).collect();
    let groups: Vec<Value> = groups
        .iter()
        .map(|group| {
            let texts = group.texts.iter();
            let texts: Vec<Value> =
                texts.map(|text| json!({ "tag": text.tag, "text": text.text, "bare": text.bare })).collect();
            json!({ "asked": group.among.len() == tags.len(), "hasNames": group.has_names, "texts": texts })
        })
        .collect();
    std::fs::write(path, json!({ "languages": languages, "groups": groups }).to_string())?;
    Ok(())
}

/// The other detectors; where names matter, asked once with them and once without. Among 46 languages, only lingua is asked.
fn rivals(group: &Group, number: usize, node: Option<&str>) -> Result<Vec<Answers>, Box<dyn Error>> {
    let mut rivals = Vec::new();
    for bare in [false, true] {
        if bare && !group.has_names {
            break;
        }
        rivals.push(detectors::lingua(group, bare, false)?);
        rivals.push(detectors::lingua(group, bare, true)?);
        if group.among.len() == LANGUAGES.len() {
            rivals.push(detectors::whatlang(group, bare));
            rivals.push(detectors::whichlang(group, bare));
            if let Some(path) = node {
                rivals.extend(detectors::in_node(Path::new(path), group, number, bare)?);
            }
        }
    }
    Ok(rivals)
}

/// The hints that come with a text of a language.
type Hinted<'a> = dyn Fn(&str) -> Hints<'static> + 'a;

/// How sure and how right, without hints, with right ones and with wrong ones.
fn calibration(table: &Table, group: &Group, ours: &Answers) -> Value {
    println!("\n| hints | right | calibration error | how sure, how often right (texts) |\n|---|---|---|---|");
    let mut reports = vec![report::calibration(group, ours, "none")];
    let same = |tag: &str| group.among.iter().copied().find(|own| *own == tag);
    let wrong = |tag: &str| Some(if tag == "fr" { "en" } else { "fr" });
    let page = |page| Hints { page, ..Hints::default() };
    let every = |tag: Option<&'static str>| Hints {
        page: tag,
        previous: tag,
        accept: tag.map(|tag| (tag, 1.0)).into_iter().collect(),
    };
    let conditions: [(&str, &Hinted); 4] = [
        ("page, right", &|tag| page(same(tag))),
        ("page, wrong", &|tag| page(wrong(tag))),
        ("page, browser and turn before, right", &|tag| every(same(tag))),
        ("page, browser and turn before, wrong", &|tag| every(wrong(tag))),
    ];
    for (name, hints) in conditions {
        reports.push(report::calibration(group, &detectors::ours(table, group, &group.among, hints), name));
    }
    Value::from(reports)
}

/// The same as the product hears it: what is not surely another language is one that it serves.
fn in_the_product(group: &Group, territory: &ArchivedTerritory) -> Value {
    let served: Vec<&str> = territory.languages.iter().map(|tag| tag.as_str()).collect();
    let known = group.among.clone();
    let answers = detectors::ask("ours in the product", 0, group, known, false, |text| {
        let question = Question::from_json(json!({ "question": text.text }).to_string().as_bytes()).ok();
        let detected = question.map(|question| spoken(&question, &Hints::default(), &served, Some(territory)).detected);
        (texts::all().into_iter().find(|tag| Some(*tag) == detected.as_deref()).unwrap_or("none"), None)
    });
    report::product(group, &answers, &served)
}
