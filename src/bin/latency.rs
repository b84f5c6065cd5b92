//! `latency`: how long the pure flow takes for each question of the conversations, run natively, as percentiles.
//!
//!     cargo run --release --bin latency -- [--json FILE]
//!
//! Prints a line and, given FILE, writes the figures there as JSON (microseconds).

#[path = "eval/territory.rs"]
mod territory;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use serde_json::{Value, json};
use territory::Packs;

/// Every question is asked so often; the first round only warms up.
const ROUNDS: usize = 6;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let file = match arguments.as_slice() {
        [] => None,
        [option, file] if option == "--json" => Some(file.clone()),
        _ => {
            eprintln!("usage: latency [--json FILE]");
            return ExitCode::from(2);
        }
    };
    match run(file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("latency: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(file: Option<String>) -> Result<(), String> {
    let packs = Packs::open(Path::new("build/kv"), None)?;
    let questions = questions(Path::new("tests/conversations"))?;
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
    match file {
        Some(file) => std::fs::write(&file, figures.to_string()).map_err(|error| format!("{file}: {error}")),
        None => Ok(()),
    }
}

fn questions(folder: &Path) -> Result<Vec<Value>, String> {
    let say = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut questions = Vec::new();
    let paths = std::fs::read_dir(folder).map_err(say)?.flatten().map(|entry| entry.path());
    for path in paths.filter(|path| path.extension().is_some_and(|ending| ending == "jsonl")) {
        for line in std::fs::read_to_string(path).map_err(say)?.lines() {
            let record: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
            questions.push(json!({ "question": record["question"], "near": record["near"], "at": record["at"] }));
        }
    }
    Ok(questions)
}
