//! The public contract: names of fields and codes that clients rely on.

use serde::Serialize;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::compose::messages::{conventions, languages};
use crate::compose::{Ground, Link, PlaceItem};
use crate::essentials::Essentials;
use crate::understand::{Meaning, Part, TimeOfDay, When};

/// The body of an answer.
#[derive(Debug, Clone, Serialize)]
pub struct Body<'a> {
    pub id: &'a str,
    pub language: &'a str,
    pub detected: &'a str,
    pub language_confidence: f64,
    pub direction: &'a str,
    pub text: &'a str,
    pub origin: crate::compose::Origin,
    pub understood: Understood<'a>,
    pub grounds: &'a [Ground],
    pub places: &'a [PlaceItem],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handoff: Option<&'a Link>,
    pub suggestions: &'a [String],
    pub notices: Vec<crate::compose::Notice>,
    pub share: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Understood<'a> {
    pub intent: String,
    pub entities: Vec<&'a str>,
    pub slots: Value,
}

impl<'a> Understood<'a> {
    pub fn of(meaning: &'a Meaning) -> Self {
        Self { intent: meaning.intent(), entities: meaning.entities(), slots: slots(meaning) }
    }
}

impl<'a> Body<'a> {
    pub fn of(answer: &'a Answer) -> Self {
        let composed = &answer.composed;
        Self {
            id: &answer.id,
            language: &answer.spoken.language,
            detected: &answer.spoken.detected,
            // Two digits: more would claim a precision that no detector has.
            language_confidence: (f64::from(answer.spoken.confidence) * 100.0).round() / 100.0,
            direction: conventions(&answer.spoken.language).map_or("ltr", |conventions| conventions.direction),
            text: &composed.text,
            origin: composed.origin,
            understood: Understood::of(&answer.meaning),
            grounds: &composed.grounds,
            places: &composed.places,
            handoff: composed.handoff.as_ref(),
            suggestions: &composed.suggestions,
            notices: composed.notices.iter().copied().collect(),
            share: share(&answer.id),
        }
    }
}

/// The short link of an answer.
pub fn share(id: &str) -> String {
    format!("/s/{id}")
}

pub fn answer_json(answer: &Answer) -> String {
    serde_json::to_string(&Body::of(answer)).unwrap_or_default()
}

/// The same, with how it came about in `explain`.
pub fn explained_json(answer: &Answer, explanation: Value) -> String {
    let mut body = serde_json::to_value(Body::of(answer)).unwrap_or_default();
    if let Some(body) = body.as_object_mut() {
        body.insert("explain".into(), explanation);
    }
    body.to_string()
}

/// What narrows an answer, by name.
fn slots(meaning: &Meaning) -> Value {
    let mut slots = serde_json::Map::new();
    let mut put = |name: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty) || value == json!(false);
        if !empty {
            slots.insert(name.to_string(), value);
        }
    };
    put("when", when(meaning.when));
    put("details", json!(meaning.details));
    put("audience", meaning.audience.map_or(Value::Null, |audience| json!(audience)));
    match meaning.parts.first() {
        Some(Part::Topic(id)) => put("topic", json!(id)),
        Some(Part::Entity { keys, .. }) => put("keys", json!(keys)),
        Some(Part::Places(search)) => {
            put("kinds", json!(search.kinds));
            match search.towns.as_slice() {
                [town] => put("town", json!(town)),
                towns => put("towns", json!(towns)),
            }
            put("except", json!(search.except));
            put("around", json!(search.around));
            put("near_me", json!(search.near_me));
            put("within_m", json!(search.within));
            put("qualities", json!(search.qualities));
            put("centuries", json!(search.centuries));
            put("styles", json!(search.styles));
            put("without", json!(search.without));
            put("open", json!(search.open));
            put("price_at_most", json!(search.under.map(|cents| f64::from(cents) / 100.0)));
            put("order", json!(search.order));
        }
        Some(Part::Live { subject, .. }) => put("subject", json!(subject)),
        Some(Part::Act { subject, .. } | Part::Unknown { subject, .. }) => put("subject", json!(subject)),
        _ => {}
    }
    Value::Object(slots)
}

fn when(when: When) -> Value {
    let part = |part: Option<TimeOfDay>| part.map(time_of_day);
    match when {
        When::Unsaid => Value::Null,
        When::Now => json!("now"),
        When::Today(of) => json!({ "day": "today", "part": part(of) }),
        When::Day(days, of) => {
            let date = chrono::NaiveDate::from_num_days_from_ce_opt(days).map(|date| date.to_string());
            json!({ "day": date, "part": part(of) })
        }
        When::Weekday(weekday, of) => json!({ "weekday": weekday.saturating_add(1), "part": part(of) }),
        When::Weekend => json!("weekend"),
        When::Month(month) => json!({ "month": month }),
        When::Season(season) => json!({ "season": season }),
        When::PublicHoliday => json!("public_holiday"),
    }
}

/// "evening", or the clock: `{"after": "20:00"}`.
fn time_of_day(time: TimeOfDay) -> Value {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    match time {
        TimeOfDay::At(minute) => json!({ "at": clock(minute) }),
        TimeOfDay::After(minute) => json!({ "after": clock(minute) }),
        TimeOfDay::Before(minute) => json!({ "before": clock(minute) }),
        part => serde_json::to_value(part).unwrap_or_default(),
    }
}

/// `GET /api/languages`: the languages a territory serves, each in its own name.
pub fn languages_json(territory: &Essentials) -> String {
    let served: Vec<Value> = territory
        .languages
        .iter()
        .filter_map(|tag| {
            let conventions = conventions(tag)?;
            Some(json!({ "tag": tag, "name": conventions.name, "direction": conventions.direction, "territory": territory.name(tag) }))
        })
        .collect();
    let body = json!({
        "territory": territory.id,
        "served": served,
        "fallback": territory.languages.last(),
        "detected": crate::language::known(),
        "messages": languages().collect::<Vec<_>>(),
    });
    body.to_string()
}

/// `GET /openapi.json`.
pub fn openapi() -> &'static str {
    include_str!("openapi.json")
}
