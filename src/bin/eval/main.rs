//! `eval`: asks every conversation of the evaluation and reports, by language and by kind, how well it went.
//!
//!     cargo run --bin eval -- [--conversations DIR] [--kv DIR] [--json FILE] [--failures] [--ask QUESTION [--previous QUESTION]]
//!     cargo run --bin eval -- --questions FILE --meanings FILE
//!
//! It runs the same pure flow as the Worker, on the packs in DIR (default `build/kv`). It measures and does not judge:
//! the exit status says only whether it could run.

mod conversations;
mod judge;
mod outside;
mod table;
mod territory;

use std::path::PathBuf;
use std::process::ExitCode;

use table::Row;
use territory::Packs;

#[derive(Default)]
struct Options {
    conversations: Option<PathBuf>,
    kv: Option<PathBuf>,
    json: Option<PathBuf>,
    questions: Option<PathBuf>,
    meanings: Option<PathBuf>,
    failures: bool,
    ask: Option<String>,
    previous: Option<String>,
    territory: Option<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("eval: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let options = options()?;
    let kv = options.kv.clone().unwrap_or_else(|| "build/kv".into());
    let packs = Packs::open(&kv, options.territory.as_deref())?;
    if let Some(question) = &options.ask {
        let mut request = serde_json::json!({ "question": question, "explain": true });
        if let Some(previous) = &options.previous {
            let before = packs.ask(&serde_json::json!({ "question": previous }))?;
            request["context"] = serde_json::json!([before["id"]]);
        }
        let answer = packs.ask(&request)?;
        println!("{}", serde_json::to_string_pretty(&answer).unwrap_or_default());
        return Ok(());
    }
    let groups: Vec<(&str, Vec<Row>)> = match (&options.questions, &options.meanings) {
        (Some(questions), Some(meanings)) => vec![("outside", outside::run(&packs, questions, meanings)?)],
        (None, None) => {
            let folder = options.conversations.clone().unwrap_or_else(|| "tests/conversations".into());
            let mut groups = vec![("conversations", conversations::run(&packs, &folder)?)];
            let held_back = folder.join("held-back");
            if held_back.is_dir() {
                groups.push(("held back", conversations::run(&packs, &held_back)?));
            }
            groups
        }
        _ => return Err("--questions and --meanings go together".into()),
    };
    for (name, rows) in &groups {
        println!("# {name}\n");
        table::print(rows, options.failures);
    }
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&groups.iter().flat_map(|(_, rows)| rows).collect::<Vec<_>>())
            .unwrap_or_default();
        std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn options() -> Result<Options, String> {
    let mut options = Options::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--conversations" => options.conversations = Some(value()?.into()),
            "--kv" => options.kv = Some(value()?.into()),
            "--json" => options.json = Some(value()?.into()),
            "--questions" => options.questions = Some(value()?.into()),
            "--meanings" => options.meanings = Some(value()?.into()),
            "--failures" => options.failures = true,
            "--ask" => options.ask = Some(value()?),
            "--previous" => options.previous = Some(value()?),
            "--territory" => options.territory = Some(value()?),
            _ => return Err(format!("unknown option {argument}")),
        }
    }
    Ok(options)
}
