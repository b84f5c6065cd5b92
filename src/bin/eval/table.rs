//! Results in a table: by language, by kind, and what failed.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// One question and how it went.
#[derive(Debug, Serialize)]
pub struct Row {
    pub id: String,
    pub language: String,
    pub kind: String,
    pub question: String,
    pub right_language: bool,
    /// Entity, topic and intent.
    pub right_meaning: bool,
    pub passed: bool,
    /// An answer came that is not right, and it was not handed over.
    pub wrong_with_confidence: bool,
    pub handed_off: bool,
    /// `current`, `last known` or `none`: how the answer says its age.
    pub age: &'static str,
    pub failures: Vec<String>,
    pub answer: Value,
}

pub fn print(rows: &[Row], failures: bool) {
    by(rows, "language", |row| &row.language);
    by(rows, "kind", |row| &row.kind);
    let count = |age: &str| rows.iter().filter(|row| row.age == age).count();
    println!(
        "answers: {} current, {} last known, {} handed off, of {}\n",
        count("current"),
        count("last known"),
        count("handed off"),
        rows.len()
    );
    if failures {
        for row in rows.iter().filter(|row| !row.passed) {
            println!("{} {}\n    {}", row.id, row.question, row.failures.join("; "));
        }
    }
    println!(
        "{} passed, {} failed\n",
        rows.iter().filter(|row| row.passed).count(),
        rows.iter().filter(|row| !row.passed).count()
    );
}

fn by<'a>(rows: &'a [Row], name: &str, key: impl Fn(&'a Row) -> &'a String) {
    let mut groups: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        groups.entry(key(row)).or_default().push(row);
    }
    println!(
        "{name:<12}{:>5}{:>9}{:>12}{:>12}{:>12}{:>12}",
        "n", "right", "language", "meaning", "wrong", "handed off"
    );
    let all: Vec<&Row> = rows.iter().collect();
    for (label, group) in groups.into_iter().chain([("all", all)]) {
        let share = |holds: &dyn Fn(&&Row) -> bool| {
            100.0 * group.iter().filter(|row| holds(row)).count() as f64 / group.len().max(1) as f64
        };
        println!(
            "{label:<12}{:>5}{:>8.1}%{:>11.1}%{:>11.1}%{:>11.1}%{:>11.1}%",
            group.len(),
            share(&|row| row.passed),
            share(&|row| row.right_language),
            share(&|row| row.right_meaning),
            share(&|row| row.wrong_with_confidence),
            share(&|row| row.handed_off),
        );
    }
    println!();
}
