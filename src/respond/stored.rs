//! A stored answer as editors see it. What a visitor asked is not in it: it is kept nowhere.

use chrono::{DateTime, SecondsFormat};
use serde_json::{Value, json};

use super::contract::Understood;
use crate::compose::Ground;
use crate::generate::record::Record;
use crate::understand::decode;

pub struct Stored<'a> {
    pub territory: &'a str,
    pub name: &'a str,
    pub record: &'a Record,
    /// Nothing where what it stands on has changed, or it is too old: it is not shown any more.
    pub grounds: Option<Vec<Ground>>,
    pub withdrawn: bool,
}

pub fn stored_json(stored: &Stored<'_>) -> Value {
    let record = stored.record;
    let meaning = decode(&record.id).ok().map(|shared| shared.meaning);
    let state = match (stored.withdrawn, &stored.grounds) {
        (true, _) => "withdrawn",
        (false, None) => "outdated",
        (false, Some(_)) => "served",
    };
    json!({
        "name": stored.name,
        "state": state,
        "territory": stored.territory,
        "language": record.language,
        "id": record.id,
        "understood": meaning.as_ref().map(Understood::of),
        "text": record.text,
        "stands_on": record.stands_on().collect::<Vec<_>>(),
        "grounds": stored.grounds.as_deref().unwrap_or_default(),
        "volatile": record.volatile,
        "model": record.model,
        "version": record.version,
        "made": moment(record.made),
        "expires": moment(record.expires),
        "dropped": record.dropped,
    })
}

fn moment(seconds: i64) -> Option<String> {
    DateTime::from_timestamp(seconds, 0).map(|moment| moment.to_rfc3339_opts(SecondsFormat::Secs, true))
}
