//! Our own conversations: `tests/conversations/<tag>.jsonl`, a record a line. Those in `held-back/` were written by
//! another author than the words and rules of their language, before these.

use std::path::Path;

use serde_json::{Value, json};

use crate::judge::{age, entities, found, keys, plain, right_language, strings};
use crate::table::Row;
use crate::territory::Packs;

pub fn run(packs: &Packs, folder: &Path) -> Result<Vec<Row>, String> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    files.sort();
    let mut rows = Vec::new();
    for path in files {
        let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if !packs.serves(&tag) {
            println!("{}: the territory does not serve {tag}", path.display());
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
            let record: Value =
                serde_json::from_str(line).map_err(|error| format!("{}:{number}: {error}", path.display()))?;
            rows.push(one(packs, &tag, &record)?);
        }
    }
    Ok(rows)
}

fn one(packs: &Packs, tag: &str, record: &Value) -> Result<Row, String> {
    let mut request = json!({ "question": record["question"] });
    for name in ["near", "at"] {
        if !record[name].is_null() {
            request[name] = record[name].clone();
        }
    }
    if let Some(previous) = record["previous"].as_str() {
        let mut before = request.clone();
        before["question"] = json!(previous);
        request["context"] = json!([packs.ask(&before)?["id"]]);
    }
    let answer = packs.ask(&request)?;
    let want = &record["want"];
    let mut failures = Vec::new();
    let right_language = right_language(&answer, tag);
    if !right_language {
        failures.push(format!("language: {} ({})", answer["language"], answer["detected"]));
    }
    let right_meaning = meaning(want, &answer, &mut failures);
    let text = plain(answer["text"].as_str().unwrap_or_default());
    for group in want["text"].as_array().into_iter().flatten() {
        let alternatives: Vec<&str> = group.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !alternatives.iter().any(|pattern| found(pattern, &text)) {
            failures.push(format!("text: nothing matches {}", alternatives.join(" / ")));
        }
    }
    for pattern in strings(want, "not") {
        if found(pattern, &text) {
            failures.push(format!("text: must not match {pattern}"));
        }
    }
    let origin = answer["origin"].as_str().unwrap_or_default();
    let origins = strings(want, "origin");
    if !origins.is_empty() && !origins.contains(&origin) {
        failures.push(format!("origin: {origin}, wanted {}", origins.join(" or ")));
    }
    let places = answer["places"].as_array().map_or(0, Vec::len);
    if (places as u64) < want["min_places"].as_u64().unwrap_or(0) {
        failures.push(format!("places: {places}"));
    }
    let grounded = answer["grounds"].as_array().is_some_and(|grounds| !grounds.is_empty());
    let kind = record["kind"].as_str().unwrap_or_default().to_string();
    if !grounded && origin != "handoff" && kind != "social" && kind != "refuse" {
        failures.push("no grounds".into());
    }
    let passed = failures.is_empty();
    Ok(Row {
        id: record["id"].as_str().unwrap_or_default().to_string(),
        language: tag.to_string(),
        kind,
        question: record["question"].as_str().unwrap_or_default().to_string(),
        right_language,
        right_meaning,
        passed,
        wrong_with_confidence: !passed && origin != "handoff",
        handed_off: origin == "handoff",
        age: age(&answer),
        failures,
        answer,
    })
}

/// Entities or topic, and intent where only one is right.
fn meaning(want: &Value, answer: &Value, failures: &mut Vec<String>) -> bool {
    let before = failures.len();
    let (wanted, topics) = (strings(want, "entities"), strings(want, "topic"));
    let got = entities(answer);
    let topic = answer["understood"]["slots"]["topic"].as_str();
    let entity = wanted.iter().any(|id| got.contains(id));
    let told = topics.iter().any(|id| Some(*id) == topic);
    let intent = answer["understood"]["intent"].as_str().unwrap_or_default();
    let intents = strings(want, "intent");
    // A topic is another way to be right: what only has to be live, say, is about nothing in particular.
    let free = wanted.is_empty() && intent != "topic" && intents.contains(&intent);
    let anything = !wanted.is_empty() || !topics.is_empty();
    if anything && !entity && !told && !free {
        let got: Vec<&str> = got.into_iter().chain(topic).collect();
        failures.push(format!("meaning: got {}, wanted {} {}", got.join(","), wanted.join(","), topics.join(",")));
    }
    // What a curated topic says about the right thing is judged by its text.
    let curated = intent == "topic" && entity && want["text"].as_array().is_some_and(|text| !text.is_empty());
    if !intents.is_empty() && !intents.contains(&intent) && !told && !curated {
        failures.push(format!("intent: {intent}, wanted {}", intents.join(" or ")));
    }
    let keys = keys(answer);
    let wanted = strings(want, "keys");
    if !wanted.is_empty() && !wanted.iter().any(|key| keys.contains(key)) && !told {
        failures.push(format!("keys: none of {}", wanted.join(",")));
    }
    failures.len() == before
}
