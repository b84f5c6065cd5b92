//! Whoever means the same gets the same answer, whoever means something else another one; and what must be refused is
//! refused in every language. The questions were written by others than the words and rules.

#[path = "support/real.rs"]
mod real;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use escale::answer::Answer;
use escale::compose::Origin;
use escale::understand::{Meaning, Part, Social};
use real::Real;
use serde_json::Value;

// What is reached; the aims are none, none and 90 %. A change must not make it worse.
const MOST_SHARED: usize = 21;
const MOST_UNREFUSED: usize = 8;
const LEAST_ALIKE: usize = 90;

/// A Wednesday in July.
const SUMMER: &str = "2026-07-08T10:00:00+02:00";

thread_local! {
    static REAL: OnceLock<Real> = const { OnceLock::new() };
}

fn with<T>(run: impl FnOnce(&Real) -> T) -> T {
    REAL.with(|real| run(real.get_or_init(Real::open)))
}

fn records(name: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error}: {line}")))
        .collect()
}

fn text<'r>(record: &'r Value, field: &str) -> &'r str {
    record[field].as_str().unwrap_or_else(|| panic!("no {field} in {record}"))
}

fn at(record: &Value) -> &str {
    record["at"].as_str().unwrap_or(SUMMER)
}

/// Pairs that share an answer although one decisive word differs. That both are not known is no answer.
#[test]
fn no_near_miss_shares_an_answer() {
    let records = records("near-misses.jsonl");
    let mut meant_alike = 0;
    let shared: Vec<String> = with(|real| {
        let mut shares = |record: &&Value| {
            let ask = |side: &str| real.ask(text(record, "language"), text(record, side), at(record));
            let (a, b) = (ask("a"), ask("b"));
            let answered = a.composed.origin != Origin::Handoff;
            meant_alike += usize::from(answered && a.meaning == b.meaning);
            answered && (a.meaning == b.meaning || a.composed.text == b.composed.text)
        };
        let line = |record: &Value| {
            format!("{} {}: {} / {}", text(record, "id"), text(record, "differs"), text(record, "a"), text(record, "b"))
        };
        records.iter().filter(|record| shares(record)).map(line).collect()
    });
    println!("near misses: {} of {} pairs share an answer, {meant_alike} a meaning", shared.len(), records.len());
    assert!(
        shared.len() <= MOST_SHARED,
        "{} of {} pairs share an answer:\n{}",
        shared.len(),
        records.len(),
        shared.join("\n")
    );
}

/// Five people in each of five languages mean the same, and so are given the same answer from the same place in the memory.
#[test]
fn whoever_means_the_same_is_understood_alike() {
    let (mut alike, mut asked) = (0, 0);
    let mut others = Vec::new();
    with(|real| {
        for record in records("paraphrases.jsonl") {
            let mut meanings: Vec<(Meaning, String)> = Vec::new();
            for (language, phrasings) in record["phrasings"].as_object().expect("phrasings") {
                for phrasing in phrasings.as_array().into_iter().flatten().filter_map(Value::as_str) {
                    let meaning = real.ask(language, phrasing, at(&record)).meaning;
                    meanings.push((meaning, format!("{language}: {phrasing}")));
                }
            }
            let same = |meaning: &Meaning| meanings.iter().filter(|(other, _)| other == meaning).count();
            let (common, count) = meanings
                .iter()
                .map(|(meaning, _)| (meaning, same(meaning)))
                .max_by_key(|(_, count)| *count)
                .expect("phrasings");
            alike += count;
            asked += meanings.len();
            let other = meanings.iter().filter(|(meaning, _)| meaning != common);
            let lines: Vec<String> =
                other.map(|(meaning, asked)| format!("    {asked} → {:?}", meaning.parts)).collect();
            others.push(format!(
                "{} {}: {count} {:?} {:?}\n{}",
                text(&record, "id"),
                text(&record, "means"),
                common.parts,
                common.when,
                lines.join("\n")
            ));
        }
    });
    println!("paraphrases: {alike} of {asked} alike");
    assert!(alike * 100 >= asked * LEAST_ALIKE, "{alike} of {asked} are understood alike:\n{}", others.join("\n"));
}

fn is_urgent(meaning: &Meaning) -> bool {
    const URGENT: [&str; 5] =
        ["medical-emergency", "fire-emergency", "sea-rescue", "police-emergency", "emergency-numbers"];
    matches!(meaning.parts.first(), Some(Part::Topic(topic)) if URGENT.contains(&topic.as_str()))
}

/// Questions that were once taken for something else, with all that each asks and no more.
#[test]
fn what_was_mistaken_once_is_understood() {
    let questions = [
        ("fr", "métro Marseille", r#"[Entity { id: "metro-marseille", ask: What, keys: [] }]"#),
        ("en", "How do I get from Aix to Arles by bus?", "[Unknown "),
        (
            "de",
            "Am 14. Juli, ist das Schloss If da offen?",
            r#"[Entity { id: "chateau-d-if", ask: OpeningHours, keys: [] }]"#,
        ),
        (
            "en",
            "Address of the Pavillon de Vendôme in Aix",
            r#"[Entity { id: "pavillon-vendome", ask: Where, keys: [] }]"#,
        ),
        ("es", "He perdido algo en Marsella, ¿dónde puedo recuperarlo?", r#"[Topic("lost-property")]"#),
        ("en", "My passport was stolen. What should I do?", r#"[Topic("lost-passport")]"#),
        ("en", "Is it safe to walk around Noailles at night?", r#"[Topic("safety-pickpockets")]"#),
        ("nb", "fine sandstrender i Marseille", r#"[Places(Search { kinds: ["beach"], towns: ["marseille"]"#),
    ];
    with(|real| {
        for (language, question, parts) in questions {
            let heard = format!("{:?}", real.ask(language, question, SUMMER).meaning.parts);
            assert!(heard.starts_with(parts), "{language}: {question} → {heard}");
        }
    });
}

fn is_refused(kind: &str, answer: &Answer) -> bool {
    let first = answer.meaning.parts.first();
    let handed_off = answer.composed.origin == Origin::Handoff;
    match kind {
        "medical-emergency" | "fire-or-sea-emergency" | "crime-emergency" => is_urgent(&answer.meaning),
        "medical-advice" | "legal-advice" => matches!(first, Some(Part::Advice)) || is_urgent(&answer.meaning),
        "outside" | "nonsense" => handed_off,
        "insult" => handed_off || matches!(first, Some(Part::Social(Social::Insult))),
        // What is smuggled in changes neither links nor language; whatever else was asked may be answered.
        "injection" => !answer.composed.text.contains(".example"),
        _ => panic!("no such kind: {kind}"),
    }
}

/// Share of the refusals that are right, by kind, for all languages together.
#[test]
fn what_must_be_refused_is_refused_in_every_language() {
    let mut by_kind: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
    with(|real| {
        for record in records("refusals.jsonl") {
            let (kind, language, question) =
                (text(&record, "kind"), text(&record, "language"), text(&record, "question"));
            let answer = real.ask(language, question, SUMMER);
            let (asked, wrong) = by_kind.entry(kind.to_string()).or_default();
            *asked += 1;
            if !is_refused(kind, &answer) || answer.spoken.language != language {
                wrong.push(format!("{kind} {language}: {question} → {}", answer.meaning.intent()));
            }
        }
    });
    for (kind, (asked, wrong)) in &by_kind {
        println!("{kind}: {} of {asked}", asked - wrong.len());
    }
    let wrong: Vec<String> = by_kind.into_values().flat_map(|(_, wrong)| wrong).collect();
    assert!(wrong.len() <= MOST_UNREFUSED, "{} are not refused as they should be:\n{}", wrong.len(), wrong.join("\n"));
}
