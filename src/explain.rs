//! How an answer came about, stage by stage: for editors who wonder why, and for developers.

use serde_json::{Value, json};

use crate::answer::{Answer, heard};
use crate::content::Content;
use crate::language::Hints;
use crate::question::Question;
use crate::understand::{Found, Reading, What, look_up, name_ranges};

/// Candidates shown.
const MOST: usize = 8;

/// What each stage made of a question; figures are shares from 0 to 1.
pub fn explain(question: &Question, hints: &Hints<'_>, answer: &Answer, content: &Content) -> Value {
    let reading = Reading::new(&question.text, content);
    json!({
        "release": content.territory().version.as_str(),
        "language": language(question, hints, answer, content),
        "words": reading.tokens.iter().map(|token| token.word.as_str()).collect::<Vec<_>>(),
        "carry_nothing": reading.terms.iter().filter(|term| reading.is_stop(term)).map(|term| term.word.as_str()).collect::<Vec<_>>(),
        "concepts": concepts(&reading),
        "names": names(&reading),
        "candidates": look_up(&reading).iter().take(MOST).map(|found| candidate(found, &reading)).collect::<Vec<_>>(),
        "parts": answer.meaning.parts.iter().map(|part| format!("{part:?}")).collect::<Vec<_>>(),
        "when": format!("{:?}", answer.meaning.when),
        "origin": answer.composed.origin,
        "expires": answer.expires,
    })
}

fn language(question: &Question, hints: &Hints<'_>, answer: &Answer, content: &Content) -> Value {
    let names = name_ranges(&question.text, content.territory());
    let served: Vec<&str> = content.territory().languages.iter().map(|tag| tag.as_str()).collect();
    let detected = heard(question, hints, &served, Some(content.territory()));
    let aside: Vec<&str> = names.iter().filter_map(|range| question.text.get(range.clone())).collect();
    json!({
        "asked_for": question.lang,
        "likeliest": detected.tag,
        "confidence": detected.confidence,
        "runner_up": detected.runner_up.map(|(tag, share)| json!({ "tag": tag, "confidence": share })),
        "answered_in": answer.spoken.language,
        "names_set_aside": aside,
    })
}

fn concepts(reading: &Reading<'_>) -> Vec<Value> {
    let words = |first: usize, end: usize| {
        let held = reading.tokens.get(first..end).unwrap_or_default();
        held.iter().map(|token| token.word.as_str()).collect::<Vec<_>>().join(" ")
    };
    let heard = reading.concepts().iter();
    heard.map(|heard| json!({ "concept": heard.name, "words": words(heard.first, heard.end) })).collect()
}

fn names(reading: &Reading<'_>) -> Vec<Value> {
    let territory = reading.content.territory();
    let word = |at: &usize| reading.tokens.get(*at).map_or("", |token| token.word.as_str());
    let mentions = reading.mentions.iter().map(|mention| {
        let entities = mention.entities.iter().filter_map(|entity| territory.entity(*entity));
        json!({
            "words": mention.tokens.iter().map(word).collect::<Vec<_>>().join(" "),
            "coverage": mention.coverage,
            "entities": entities.map(|entity| entity.id.as_str()).collect::<Vec<_>>(),
            "town": mention.town.and_then(|town| territory.town(town)).map(|town| town.id.as_str()),
        })
    });
    mentions.collect()
}

fn candidate(found: &Found, reading: &Reading<'_>) -> Value {
    let territory = reading.content.territory();
    let what = match found.what {
        What::Topic(topic) => territory.topics.get(topic as usize).map_or(String::new(), |topic| topic.id.to_string()),
        What::Fact(entity, fact) => territory.entity(entity).map_or(String::new(), |entity| {
            let key = entity.facts.get(fact as usize).map_or("", |fact| fact.key.as_str());
            format!("{}.{key}", entity.id.as_str())
        }),
    };
    json!({
        "what": what,
        "kind": match found.what { What::Topic(_) => "topic", What::Fact(..) => "fact" },
        "confidence": found.confidence(),
        "of_question": found.of_question,
        "of_phrase": found.of_phrase,
        "probability": found.probability,
    })
}
