//! What is near a question by meaning? An index outside holds a vector for each name of a snippet. It only ever proposes
//! names: what they stand for, whether it may be read and what it says today is looked up in the pack.
//!
//! There is one vector for each name, not one for each language: a multilingual model puts a text and its translation close
//! together, and 27 times as many vectors would fit no free plan.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{MOST, Snippet, named, snippet};
use crate::clock::Moment;
use crate::content::Content;
use crate::understand::What;

/// How many are asked for: more snippets are never looked at. Vectorize gives at most 50 with their metadata.
pub const TOP: usize = MOST;
/// What is asked for by kind: an index may hold more, made for other releases.
const KINDS: [&str; 2] = ["topic", "fact"];
/// The end of what does not end, in seconds since 1970: the index compares floating-point numbers.
const NEVER: i64 = 253_402_300_799;

/// Something to be embedded and stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub id: String,
    pub name: String,
    pub kind: &'static str,
    /// Seconds since 1970 from which it is no snippet any more.
    pub until: i64,
    /// On a line each, all that has the name.
    pub text: String,
}

/// Everything of a territory that may be a snippet now, in the language of the content.
pub fn entries(content: &Content, now: Moment) -> Vec<Entry> {
    let territory = content.territory();
    let topics = (0..territory.topics.len() as u32).map(What::Topic);
    let facts = (0u32..)
        .zip(territory.entities.iter())
        .flat_map(|(at, entity)| (0..entity.facts.len() as u32).map(move |fact| What::Fact(at, fact)));
    let mut entries: Vec<Entry> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for held in topics.chain(facts).filter_map(|what| snippet(what, content, now)) {
        let at = *places.entry(held.name.clone()).or_insert(entries.len());
        match entries.get_mut(at) {
            Some(entry) => {
                entry.text = format!("{}\n{}", entry.text, held.text);
                entry.until = entry.until.max(held.until.min(NEVER));
            }
            None => entries.push(entry(held, territory.id.as_str())),
        }
    }
    entries
}

fn entry(held: Snippet, territory: &str) -> Entry {
    let kind = match held.what {
        What::Topic(_) => "topic",
        What::Fact(..) => "fact",
    };
    Entry { id: id(territory, &held.name), kind, until: held.until.min(NEVER), text: held.text, name: held.name }
}

impl Entry {
    /// What is stored beside the vector: [`filter`] selects by it, and the name is read from it.
    pub fn metadata(&self, territory: &str) -> Value {
        json!({ "territory": territory, "kind": self.kind, "until": self.until, "name": self.name })
    }
}

/// The id of a name's vector, the same from release to release: names may be longer than the 64 bytes of an id.
pub fn id(territory: &str, name: &str) -> String {
    let mut hash = Sha256::new();
    for part in [territory, name] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// What the index may answer with: snippets of this territory that are still current.
pub fn filter(territory: &str, now: i64) -> Value {
    json!({ "territory": territory, "kind": { "$in": KINDS }, "until": { "$gt": now } })
}

/// One that the index found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    pub id: String,
    pub name: String,
}

/// Why the index gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unanswered {
    /// It refused, mostly with a number that says why (40006: vectors of another length, 40041: too many requests).
    Refused(Option<u32>),
    /// It replied something else than matches.
    Malformed,
}

impl Unanswered {
    /// From the words of an error: "VECTOR_QUERY_ERROR (code = 40006): …".
    pub fn thrown(words: &str) -> Self {
        let code = words.split_once("(code = ").and_then(|(_, rest)| rest.split_once(')'));
        Self::Refused(code.and_then(|(code, _)| code.trim().parse().ok()))
    }
}

/// The matches of a reply, the nearest first. One without a name is of no use, and not a reason to lose the others.
pub fn matches(reply: &Value) -> Result<Vec<Match>, Unanswered> {
    let found = reply.get("matches").and_then(Value::as_array).ok_or(Unanswered::Malformed)?;
    let read = |found: &Value| {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_string);
        Some(Match { id: text(found.get("id"))?, name: text(found.get("metadata").and_then(|held| held.get("name")))? })
    };
    Ok(found.iter().take(TOP).filter_map(read).collect())
}

/// What the matches stand for. What the pack does not know, and what is another territory's, stands for nothing.
pub fn ranking(matches: &[Match], content: &Content) -> Vec<What> {
    let territory = content.territory().id.as_str();
    let ours = matches.iter().filter(|found| found.id == id(territory, &found.name));
    let mut ranked: Vec<What> = Vec::new();
    for what in ours.flat_map(|found| named(&found.name, content)) {
        if !ranked.contains(&what) {
            ranked.push(what);
        }
    }
    ranked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_of_one_territory_and_name() {
        let long = id("here", &"a-very-long-name".repeat(20));
        assert_eq!(long.len(), 32);
        assert_ne!(id("here", "a.b"), id("there", "a.b"));
        assert_ne!(id("here", "a"), id("her", "ea"));
        assert!(filter("here", 1).to_string().len() < 2_048, "as much as the index takes");
    }

    #[test]
    fn what_is_no_match_is_left_out_and_what_is_no_reply_is_refused() {
        let reply = json!({ "count": 4, "matches": [
            { "id": "1", "score": 0.9, "metadata": { "name": "a.b" } },
            { "id": "2", "score": 0.8 },
            { "score": 0.7, "metadata": { "name": "c" } },
            { "id": 3, "metadata": { "name": 4 } },
        ] });
        assert_eq!(matches(&reply), Ok(vec![Match { id: "1".into(), name: "a.b".into() }]));
        for malformed in [json!(null), json!([]), json!({ "matches": "none" }), json!({ "error": "no" })] {
            assert_eq!(matches(&malformed), Err(Unanswered::Malformed));
        }
        let many: Vec<Value> =
            (0..200).map(|at| json!({ "id": at.to_string(), "metadata": { "name": "a" } })).collect();
        assert_eq!(matches(&json!({ "matches": many })).map(|found| found.len()), Ok(TOP));
    }

    #[test]
    fn an_error_says_its_number() {
        let thrown = Unanswered::thrown;
        assert_eq!(thrown("VECTOR_QUERY_ERROR (code = 40006): invalid query vector"), Unanswered::Refused(Some(40006)));
        assert_eq!(thrown("VECTOR_QUERY_ERROR: Status + 502"), Unanswered::Refused(None));
        assert_eq!(thrown("VECTOR_QUERY_ERROR (code = many"), Unanswered::Refused(None));
    }
}
