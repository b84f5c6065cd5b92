//! Questions and meanings that others wrote: one file of meanings with what a right answer must hold, one of phrasings.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::judge::{age, entities, found, keys, plain, right_language, strings};
use crate::table::Row;
use crate::territory::Packs;

pub fn run(packs: &Packs, questions: &Path, meanings: &Path) -> Result<Vec<Row>, String> {
    let meanings: BTreeMap<String, Value> = lines(meanings)?
        .into_iter()
        .filter_map(|meaning| Some((meaning["id"].as_str()?.to_string(), meaning)))
        .collect();
    let mut rows = Vec::new();
    for question in lines(questions)? {
        match meanings.get(question["meaning"].as_str().unwrap_or_default()) {
            Some(meaning) => rows.push(one(packs, &question, meaning)?),
            None => eprintln!("left out, meaning unknown: {}", question["id"]),
        }
    }
    Ok(rows)
}

fn lines(path: &Path) -> Result<Vec<Value>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| {
            serde_json::from_str(line).map_err(|error| format!("{}:{number}: {error}", path.display()))
        })
        .collect()
}

fn one(packs: &Packs, question: &Value, meaning: &Value) -> Result<Row, String> {
    let mut request = json!({ "question": question["question"] });
    for name in ["near", "at"] {
        if !meaning[name].is_null() {
            request[name] = meaning[name].clone();
        }
    }
    if let Some(previous) = question["previous"].as_str() {
        let mut before = request.clone();
        before["question"] = json!(previous);
        request["context"] = json!([packs.ask(&before)?["id"]]);
    }
    let answer = packs.ask(&request)?;
    let gold = &meaning["gold"];
    let language = question["lang"].as_str().unwrap_or_default();
    let kind = meaning["kind"].as_str().unwrap_or_default();
    let origin = answer["origin"].as_str().unwrap_or_default();
    let mut failures = Vec::new();
    let right_language = right_language(&answer, language);
    if !right_language {
        failures.push(format!("language: {} ({})", answer["language"], answer["detected"]));
    }
    let wanted = strings(gold, "entities_any");
    let named = entities(&answer);
    let mut right_meaning = true;
    if !wanted.is_empty() && !wanted.iter().any(|id| named.contains(id)) {
        right_meaning = false;
        failures.push(format!(
            "entities: got {}, wanted {}",
            named.iter().copied().collect::<Vec<_>>().join(","),
            wanted.join(",")
        ));
    }
    if let Some(wrong) = strings(gold, "entities_none").into_iter().find(|id| named.contains(id)) {
        failures.push(format!("entities: answers from {wrong}"));
    }
    let must = gold["must_any"].as_array().cloned().unwrap_or_default();
    let wanted = strings(gold, "keys_any");
    if must.is_empty() && !wanted.is_empty() && !wanted.iter().any(|key| keys(&answer).contains(key)) {
        failures.push(format!("keys: none of {}", wanted.join(",")));
    }
    let text = plain(answer["text"].as_str().unwrap_or_default());
    for group in &must {
        let patterns: Vec<&str> = group.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !patterns.iter().any(|pattern| found(pattern, &text)) {
            failures
                .push(format!("text: nothing matches {}", patterns.join(" / ").chars().take(60).collect::<String>()));
        }
    }
    if strings(gold, "must_not").into_iter().any(|pattern| found(pattern, &text)) {
        failures.push("text: holds what it must not".into());
    }
    let domains = strings(gold, "domains_any");
    let sources = answer["grounds"].as_array().into_iter().flatten().filter_map(|ground| ground["source"].as_str());
    let links: Vec<&str> = sources.chain(answer["handoff"]["url"].as_str()).chain([text.as_str()]).collect();
    if !domains.is_empty() && !domains.iter().any(|pattern| links.iter().any(|link| found(pattern, link))) {
        failures.push("no link to a wanted site".into());
    }
    let origins = strings(gold, "origin_any");
    if !origins.is_empty() && !origins.contains(&origin) {
        failures.push(format!("origin: {origin}"));
    }
    let places = answer["places"].as_array().map_or(0, Vec::len) as u64;
    if places < gold["min_places"].as_u64().unwrap_or(0) {
        failures.push(format!("places: {places}"));
    }
    if answer["grounds"].as_array().is_none_or(Vec::is_empty) && origin != "handoff" && kind != "abstain" {
        failures.push("no grounds".into());
    }
    let passed = failures.is_empty();
    Ok(Row {
        id: question["id"].as_str().unwrap_or_default().to_string(),
        language: language.to_string(),
        kind: kind.to_string(),
        question: question["question"].as_str().unwrap_or_default().to_string(),
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
