//! `latency`: how long the pure flow takes for each question of the conversations, run natively, as percentiles.
//!
//!     cargo run --release --bin latency -- [--json FILE] [--packs DIR] [--languages TAG,…]
//!
//! Prints a line and, given FILE, writes the figures there as JSON (microseconds). Asks the packs of `build/kv` the
//! conversations of all languages, unless told otherwise.

#[path = "eval/territory.rs"]
mod territory;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use serde_json::{Value, json};
use territory::Packs;

/// Every question is asked so often; the first round only warms up.
const ROUNDS: usize = 6;

struct Options {
    file: Option<String>,
    packs: PathBuf,
    languages: Option<Vec<String>>,
}

fn main() -> ExitCode {
    match options().and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("latency: {message}");
            ExitCode::from(2)
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options { file: None, packs: "build/kv".into(), languages: None };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let value = arguments.next().ok_or(format!("{argument} needs a value"))?;
        match argument.as_str() {
            "--json" => options.file = Some(value),
            "--packs" => options.packs = value.into(),
            "--languages" => options.languages = Some(value.split(',').map(str::to_string).collect()),
            _ => return Err("usage: latency [--json FILE] [--packs DIR] [--languages TAG,…]".into()),
        }
    }
    Ok(options)
}

fn run(options: Options) -> Result<(), String> {
    let packs = Packs::open(&options.packs, None)?;
    let questions = questions(Path::new("tests/conversations"), options.languages.as_deref())?;
    let mut taken: Vec<f64> = Vec::new();
    for round in 0..ROUNDS {
        for question in &questions {
            let started = Instant::now();
            packs.ask(question)?;
            if round > 0 {
                taken.push(started.elapsed().as_secs_f64() * 1e6);
            }
        }
    }
    taken.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let index = ((taken.len() as f64 - 1.0) * share).round() as usize;
        taken.get(index).copied().unwrap_or_default().round()
    };
    let figures = json!({
        "questions": questions.len(),
        "asked": taken.len(),
        "p50_us": at(0.5),
        "p90_us": at(0.9),
        "p99_us": at(0.99),
        "max_us": at(1.0),
    });
    println!(
        "native, {} questions asked {} times: p50 {} µs, p90 {} µs, p99 {} µs, max {} µs",
        questions.len(),
        ROUNDS - 1,
        at(0.5),
        at(0.9),
        at(0.99),
        at(1.0)
    );
    match options.file {
        Some(file) => std::fs::write(&file, figures.to_string()).map_err(|error| format!("{file}: {error}")),
        None => Ok(()),
    }
}

fn questions(folder: &Path, languages: Option<&[String]>) -> Result<Vec<Value>, String> {
    let say = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut questions = Vec::new();
    let paths = std::fs::read_dir(folder).map_err(say)?.flatten().map(|entry| entry.path());
    let spoken = |path: &PathBuf| {
        let tag = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        languages.is_none_or(|languages| languages.contains(&tag))
    };
    for path in paths.filter(|path| path.extension().is_some_and(|ending| ending == "jsonl")).filter(spoken) {
        // Packs of some languages alone cannot be asked in another that a question is taken for.
        let tag = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let lang = languages.and(tag);
        for line in std::fs::read_to_string(&path).map_err(say)?.lines() {
            let record: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
            let (question, near, at) = (&record["question"], &record["near"], &record["at"]);
            questions.push(json!({ "question": question, "near": near, "at": at, "lang": lang }));
        }
    }
    Ok(questions)
}
