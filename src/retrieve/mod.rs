//! Which of our snippets may answer a question that nothing verified answers? What a model may read, and nothing else.
//!
//! A snippet is a fact or a topic as we would say it, in the language of the answer, with its sources. By words the
//! library finds it ([`crate::understand::look_up`]); by meaning a vector index may ([`semantic`]), and [`fuse`] makes one
//! ranking of two. What is sensitive, and what is too old to be called current, is never a snippet.

mod fuse;
pub mod semantic;
mod sensitive;

pub use fuse::{DAMPING, fuse};
pub use sensitive::{forbids_generation, is_sensitive_concept};

use crate::clock::Moment;
use crate::compose::{Composer, Ground};
use crate::content::{Content, Document};
use crate::find::{CURRENT_MONTHS, date_of, freshness};
use crate::understand::{Meaning, Reading, What, look_up};

/// A piece of content that a model may read and must cite.
#[derive(Debug, Clone, PartialEq)]
pub struct Snippet {
    pub what: What,
    /// `topic` or `entity.key`: stays the same from release to release.
    pub name: String,
    pub text: String,
    /// Tokens of the text.
    pub size: usize,
    /// Never empty.
    pub grounds: Vec<Ground>,
    /// Whether it may change, and its date is to be told.
    pub volatile: bool,
    /// Seconds since 1970 from which it is too old to be called current.
    pub until: i64,
}

/// Lexical hits that hold less of the question than this are chance.
const LEAST: f32 = 0.08;
/// More snippets than this are never looked at.
const MOST: usize = 24;
/// Facts of a place that the question names, whatever its words.
const OF_ENTITY: usize = 8;

/// What shares the question's words, and what is known of the place it names, the best first.
pub fn lexical(reading: &Reading<'_>, meaning: &Meaning) -> Vec<What> {
    let mut ranked: Vec<What> = Vec::new();
    let hits = look_up(reading);
    let named = meaning.entities().first().and_then(|id| reading.content.territory().index_of(id));
    let of_named = |what: &What| matches!(what, What::Fact(entity, _) if Some(*entity) == named);
    ranked.extend(hits.iter().filter(|hit| hit.of_question >= LEAST).map(|hit| hit.what));
    // What is said of the place that was named comes first, in the order of the words.
    ranked.sort_by_key(|what| !of_named(what));
    if let Some((entity, held)) = named.and_then(|at| Some((at, reading.content.territory().entity(at)?))) {
        let others = (0..held.facts.len() as u32).map(|fact| What::Fact(entity, fact));
        let at = ranked.iter().take_while(|what| of_named(what)).count();
        let others: Vec<What> =
            others.filter(|what| !ranked.contains(what)).take(OF_ENTITY.saturating_sub(at)).collect();
        ranked.splice(at..at, others);
    }
    ranked
}

/// The snippets of a ranking that may be shown to a model, best first.
pub fn snippets(ranking: &[What], content: &Content, now: Moment) -> Vec<Snippet> {
    let mut found: Vec<Snippet> = Vec::new();
    for what in ranking {
        if found.len() >= MOST {
            break;
        }
        if let Some(snippet) = snippet(*what, content, now).filter(|new| !found.iter().any(|old| old.text == new.text))
        {
            found.push(snippet);
        }
    }
    found
}

/// Something we hold, as a snippet; nothing where it is sensitive, unsaid, or not current.
pub fn snippet(what: What, content: &Content, now: Moment) -> Option<Snippet> {
    let (territory, composer) = (content.territory(), Composer::new(content));
    let (name, text, grounds, volatile, dated) = match what {
        What::Topic(index) => {
            let topic = territory.topics.get(index as usize)?;
            let checked = (topic.checked.year.to_native(), topic.checked.month.as_ref().copied());
            let name = topic.id.as_str().to_string();
            (name, composer.topic_snippet(index)?, composer.topic_grounds(index), topic.volatile, Some(checked))
        }
        What::Fact(entity, index) => {
            let held = territory.entity(entity)?;
            let fact = held.facts.get(index as usize)?;
            if !freshness(fact, now).is_current() {
                return None;
            }
            let name = format!("{}.{}", held.id.as_str(), fact.key.as_str());
            let dated = date_of(fact).map(|date| (date.year, date.month));
            (name, composer.fact_snippet(entity, index)?, composer.fact_grounds(entity, index), fact.volatile, dated)
        }
    };
    let until =
        if volatile { dated.map_or(now.utc, |(year, month)| end_of_currency(year, month, now)) } else { i64::MAX };
    let usable = !sensitive::is_sensitive(what, territory) && !grounds.is_empty() && until > now.utc;
    usable.then(|| Snippet { what, name, size: size_of(what, content, &text), text, grounds, volatile, until })
}

/// All that has this name: a topic, or the facts of one key.
pub fn named(name: &str, content: &Content) -> Vec<What> {
    let territory = content.territory();
    match name.split_once('.') {
        None => (0u32..)
            .zip(territory.topics.iter())
            .filter(|(_, topic)| topic.id.as_str() == name)
            .map(|(at, _)| What::Topic(at))
            .collect(),
        Some((id, key)) => {
            let Some((index, entity)) =
                territory.index_of(id).and_then(|index| Some((index, territory.entity(index)?)))
            else {
                return Vec::new();
            };
            let facts = (0u32..).zip(entity.facts.iter()).filter(|(_, fact)| fact.key.as_str() == key);
            facts.map(|(at, _)| What::Fact(index, at)).collect()
        }
    }
}

/// When a volatile value of this date stops being current. A year alone counts from its end, as everywhere.
fn end_of_currency(year: i32, month: Option<u8>, now: Moment) -> i64 {
    let months = year * 12 + i32::from(month.unwrap_or(12)) - 1 + CURRENT_MONTHS + 1;
    let first = chrono::NaiveDate::from_ymd_opt(months.div_euclid(12), months.rem_euclid(12) as u32 + 1, 1);
    first.and_then(|date| date.and_hms_opt(0, 0, 0)).map_or(now.utc, |moment| moment.and_utc().timestamp())
}

/// The stored count; bounded anew where the pack has none.
fn size_of(what: What, content: &Content, text: &str) -> usize {
    let language = content.language();
    let document = match what {
        What::Topic(topic) => Document::Topic(topic),
        What::Fact(entity, fact) => Document::Fact(entity, fact),
    };
    let number = content.territory().number_of(document);
    let stored = number.and_then(|number| language.sizes.get(number as usize));
    stored.map_or_else(|| crate::generate::bound::at_most(text), |size| usize::from(size.to_native()))
}
