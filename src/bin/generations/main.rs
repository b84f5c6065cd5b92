//! `generations`: how well are generated sentences checked? Reads answers that people wrote, plants errors in them, and
//! counts what is caught and what good is lost.
//!
//!     cargo run --bin generations -- [--folder DIR] [--kv DIR] [--seed NUMBER] [--at DATE] [--failures]
//!     cargo run --bin generations -- --list LANGUAGE [WORD]        the snippets that an answer may stand on
//!
//! A record, a line each in `tests/generations/<tag>.jsonl`:
//!
//!     { "id": "de-1", "question": "…", "snippets": ["a-museum.price", "a-topic"],
//!       "answer": "Der Eintritt kostet 11 € [1]. …", "unsupported": ["Es lohnt sich sehr [1]."] }
//!
//! `snippets` are numbered in their order; `#2` behind a name is the second fact of that key. Every sentence of `answer` is
//! good: true to what it cites. Those of `unsupported` claim what the snippets do not say, without any number or name.

mod counts;
mod plant;
#[allow(dead_code)] // shared with `eval`, which asks
#[path = "../eval/territory.rs"]
mod territory;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use counts::Counts;
use escale::clock::Moment;
use escale::content::Content;
use escale::generate::prompt::Voice;
use escale::generate::sentences::Sentences;
use escale::generate::{Checker, Prompt};
use escale::retrieve::{Snippet, named, snippet};
use escale::understand::What;
use plant::{KINDS, Plant};
use serde_json::Value;
use territory::Packs;

struct Options {
    folder: PathBuf,
    kv: PathBuf,
    seed: u64,
    failures: bool,
    /// Noon of a day in UTC, in seconds since 1970: facts grow old.
    at: Option<i64>,
    list: Option<(String, String)>,
}

fn main() -> ExitCode {
    match options().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("generations: {message}");
            ExitCode::from(2)
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        folder: "tests/generations".into(),
        kv: "build/kv".into(),
        seed: 1,
        failures: false,
        at: None,
        list: None,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--folder" => options.folder = value()?.into(),
            "--kv" => options.kv = value()?.into(),
            "--seed" => options.seed = value()?.parse().map_err(|_| "--seed needs a number")?,
            "--failures" => options.failures = true,
            "--at" => {
                let day = chrono::NaiveDate::parse_from_str(&value()?, "%Y-%m-%d").map_err(|_| "--at needs a date")?;
                options.at = day.and_hms_opt(12, 0, 0).map(|noon| noon.and_utc().timestamp());
            }
            "--list" => options.list = Some((value()?, arguments.next().unwrap_or_default())),
            _ => return Err(format!("unknown option {argument}")),
        }
    }
    Ok(options)
}

fn run(options: &Options) -> Result<(), String> {
    let packs = Packs::open(&options.kv, None)?;
    let clock =
        || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64);
    let now = options.at.unwrap_or_else(clock);
    let moment = Moment::new(now, &packs.territory().zone);
    if let Some((tag, word)) = &options.list {
        return list(&packs.content(tag)?, word, moment);
    }
    let records = records(&options.folder)?;
    if records.is_empty() {
        println!("{} holds no records yet", options.folder.display());
        return Ok(());
    }
    let mut plant = Plant::new(options.seed, &records);
    let mut counts = Counts::default();
    for record in &records {
        one(record, &packs, moment, &mut plant, &mut counts, options.failures)?;
    }
    counts.print(records.len());
    Ok(())
}

pub struct Record {
    pub tag: String,
    pub id: String,
    pub question: String,
    pub snippets: Vec<String>,
    pub sentences: Vec<String>,
    pub unsupported: Vec<String>,
}

fn records(folder: &Path) -> Result<Vec<Record>, String> {
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(_) => Vec::new(),
    };
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "jsonl"));
    paths.sort();
    let mut records = Vec::new();
    for path in paths {
        let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
            let value: Value =
                serde_json::from_str(line).map_err(|error| format!("{}:{number}: {error}", path.display()))?;
            let text = |name: &str| value[name].as_str().unwrap_or_default().to_string();
            let list = |name: &str| {
                value[name].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_string).collect()
            };
            let mut sentences = Sentences::default();
            let mut whole = sentences.feed(&text("answer"));
            let (more, rest) = sentences.finish();
            whole.extend(more.into_iter().chain(rest));
            records.push(Record {
                tag: tag.clone(),
                id: text("id"),
                question: text("question"),
                snippets: list("snippets"),
                sentences: whole,
                unsupported: list("unsupported"),
            });
        }
    }
    Ok(records)
}

/// The snippets that a record names, in its order.
fn snippets(record: &Record, content: &Content, now: Moment) -> Result<Vec<Snippet>, String> {
    let one = |name: &String| {
        let (name, number) = name.split_once('#').unwrap_or((name, "1"));
        let number: usize = number.parse().unwrap_or(1);
        let mut held = named(name, content).into_iter().filter_map(|what| snippet(what, content, now));
        held.nth(number.saturating_sub(1)).ok_or(format!("{}: no snippet {name}#{number} in {}", record.id, record.tag))
    };
    record.snippets.iter().map(one).collect()
}

fn one(
    record: &Record,
    packs: &Packs,
    now: Moment,
    plant: &mut Plant,
    counts: &mut Counts,
    failures: bool,
) -> Result<(), String> {
    let content = packs.content(&record.tag)?;
    let snippets = snippets(record, &content, now)?;
    let voice = Voice { territory: content.language().territory.as_str(), language: &record.tag, now, short: false };
    let prompt = Prompt::new(&record.question, &snippets, voice);
    if prompt.snippets.len() != snippets.len() {
        return Err(format!("{}: the snippets do not fit into a prompt", record.id));
    }
    let checker = Checker::new(&content, &prompt);
    for sentence in &record.sentences {
        let why = checker.check(sentence).err();
        counts.good(&record.tag, why);
        if let Some(why) = why.filter(|_| failures) {
            println!("lost ({why:?}) {}: {}", record.id, sentence.trim());
        }
        for kind in KINDS {
            let Some(wrong) = plant.error(kind, sentence, record, &prompt, &content) else { continue };
            let caught = checker.check(&wrong).is_err();
            counts.planted(kind, &record.tag, caught);
            if failures && !caught {
                println!("missed ({kind}) {}: {}", record.id, wrong.trim());
            }
        }
    }
    for sentence in &record.unsupported {
        let caught = checker.check(sentence).is_err();
        counts.unsupported(&record.tag, caught);
        if failures && !caught {
            println!("missed (claim) {}: {}", record.id, sentence.trim());
        }
    }
    Ok(())
}

/// Every snippet of a language that has a word in it, by its name.
fn list(content: &Content, word: &str, now: Moment) -> Result<(), String> {
    let territory = content.territory();
    let topics = (0..territory.topics.len() as u32).map(What::Topic);
    let facts = (0u32..)
        .zip(territory.entities.iter())
        .flat_map(|(at, entity)| (0..entity.facts.len() as u32).map(move |fact| What::Fact(at, fact)));
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for snippet in topics.chain(facts).filter_map(|what| snippet(what, content, now)) {
        let number = seen.entry(snippet.name.clone()).or_default();
        *number += 1;
        if snippet.text.contains(word) || snippet.name.contains(word) {
            println!(
                "{}#{number}\t{}\t{}",
                snippet.name,
                snippet.text,
                snippet.grounds.first().map_or("", |ground| ground.source.as_str())
            );
        }
    }
    Ok(())
}
