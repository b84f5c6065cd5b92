//! A question as it comes in: every field checked, nothing else let through.

use serde_json::{Map, Value};

use crate::clock::parse_rfc3339;
use crate::error::Mistake;
use crate::generate::record::parts;
use crate::text::plain;
use crate::understand::{Audience, Cell};

/// Characters of a question, after trimming.
pub const LONGEST: usize = 1_000;
/// Bytes of a request's body.
pub const LARGEST_BODY: usize = 64 * 1024;
/// Earlier answers that a question may refer to; the rest is ignored.
const MOST_CONTEXT: usize = 8;

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Question {
    pub territory: Option<String>,
    /// Trimmed, without characters that nobody sees, 1 to [`LONGEST`] characters.
    pub text: String,
    /// A well-formed BCP 47 tag.
    pub lang: Option<String>,
    pub near: Option<Cell>,
    /// Seconds since 1970.
    pub at: Option<i64>,
    /// Ids of earlier answers, the last one first.
    pub context: Vec<String>,
    pub audience: Option<Audience>,
    /// Whether the reply tells how it came about.
    pub explain: bool,
    /// Never changes an answer.
    pub partner: Option<String>,
}

impl Question {
    /// From the body of a POST.
    pub fn from_json(body: &[u8]) -> Result<Self, Mistake> {
        if body.len() > LARGEST_BODY {
            return Err(Mistake::TooLarge);
        }
        let text = std::str::from_utf8(body).map_err(|_| Mistake::NotText)?;
        // serde_json stops at 128 levels, so depth cannot exhaust the stack.
        let value: Value = serde_json::from_str(text).map_err(|_| Mistake::NotJson)?;
        let Value::Object(fields) = value else {
            return Err(Mistake::Field { field: "body", wanted: "wanted-object" });
        };
        Self::from_fields(&fields)
    }

    /// From the query of a GET.
    pub fn from_query(pairs: impl Iterator<Item = (String, String)>) -> Result<Self, Mistake> {
        let mut fields = Map::new();
        for (name, value) in pairs {
            let value = match name.as_str() {
                "q" | "question" => {
                    fields.insert("question".into(), Value::String(value));
                    continue;
                }
                "near" => {
                    let parts: Option<Vec<f64>> = value.split(',').map(|part| part.trim().parse().ok()).collect();
                    match parts.as_deref() {
                        Some([lat, lon]) => serde_json::json!({ "lat": lat, "lon": lon }),
                        _ => {
                            return Err(Mistake::Field { field: "near", wanted: "wanted-position" });
                        }
                    }
                }
                "context" => Value::Array(value.split(',').map(|id| Value::String(id.to_string())).collect()),
                "explain" => Value::Bool(matches!(value.as_str(), "1" | "true")),
                "territory" | "lang" | "at" | "audience" | "partner" => Value::String(value),
                _ => continue,
            };
            fields.insert(name, value);
        }
        Self::from_fields(&fields)
    }

    fn from_fields(fields: &Map<String, Value>) -> Result<Self, Mistake> {
        let given = |name: &str| fields.get(name).filter(|value| !value.is_null());
        let string = |name: &'static str| match given(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(Mistake::Field { field: name, wanted: "wanted-text" }),
        };
        let text = plain(&string("question")?.unwrap_or_default()).trim().to_string();
        let count = text.chars().count();
        match count {
            0 => return Err(Mistake::QuestionEmpty),
            1..=LONGEST => {}
            _ => return Err(Mistake::QuestionLong { count }),
        }
        let lang = string("lang")?.filter(|tag| !tag.is_empty());
        if let Some(tag) = lang.as_ref().filter(|tag| !is_language_tag(tag)) {
            return Err(Mistake::Language { tag: plain(tag).chars().take(40).collect() });
        }
        let at = match string("at")? {
            None => None,
            Some(text) => Some(parse_rfc3339(&text).ok_or(Mistake::Field { field: "at", wanted: "wanted-time" })?),
        };
        let audience = match string("audience")? {
            None => None,
            Some(text) => {
                Some(Audience::parse(&text).ok_or(Mistake::Field { field: "audience", wanted: "wanted-audience" })?)
            }
        };
        Ok(Self {
            territory: string("territory")?,
            text,
            lang,
            near: near(given("near"))?,
            at,
            context: context(given("context"))?,
            audience,
            partner: string("partner")?,
            explain: matches!(given("explain"), Some(Value::Bool(true))),
        })
    }
}

/// The language that a body asks for, whatever else is wrong with it.
pub fn language_of(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    body.get("lang")?.as_str().filter(|tag| is_language_tag(tag)).map(str::to_string)
}

fn near(value: Option<&Value>) -> Result<Option<Cell>, Mistake> {
    let Some(value) = value else { return Ok(None) };
    let degree = |name: &str, most: f64| value.get(name)?.as_f64().filter(|degree| degree.abs() <= most);
    match (degree("lat", 90.0), degree("lon", 180.0)) {
        (Some(lat), Some(lon)) => Ok(Some(Cell::of(lat, lon))),
        _ => Err(Mistake::Field { field: "near", wanted: "wanted-position" }),
    }
}

fn context(value: Option<&Value>) -> Result<Vec<String>, Mistake> {
    let wrong = Mistake::Field { field: "context", wanted: "wanted-list" };
    let ids = match value {
        None => return Ok(Vec::new()),
        Some(Value::Array(ids)) => ids,
        Some(_) => return Err(wrong),
    };
    let ids: Option<Vec<String>> =
        ids.iter().rev().take(MOST_CONTEXT).map(|id| id.as_str().map(|id| parts(id).0.to_string())).collect();
    ids.ok_or(wrong)
}

/// Languages of an `Accept-Language` header (RFC 9110) with their weights, in the order of the header.
pub fn accepted(header: &str) -> Vec<(&str, f32)> {
    const MOST: usize = 16;
    let languages = header.split(',').take(MOST).filter_map(|part| {
        let mut fields = part.split(';');
        let tag = fields.next()?.trim();
        let weight = fields
            .find_map(|field| field.trim().strip_prefix("q="))
            .map_or(Some(1.0), |weight| weight.trim().parse().ok())?;
        (is_language_tag(tag) && (0.0..=1.0).contains(&weight)).then_some((tag, weight))
    });
    languages.collect()
}

/// The shape of a BCP 47 tag (RFC 5646): letters first, then subtags of letters and digits.
pub fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts
        .next()
        .is_some_and(|first| (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic()));
    text.len() <= 35
        && first
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, wanted: Result<&str, Mistake>) {
        let got = Question::from_json(body.as_bytes()).map(|question| question.text);
        assert_eq!(got, wanted.map(str::to_string), "{}", body.chars().take(80).collect::<String>());
    }

    #[test]
    fn a_question_is_what_it_should_be_or_says_why_not() {
        let field = |field, wanted| Err(Mistake::Field { field, wanted });
        check(r#"{"question":"  Où est-ce ?  "}"#, Ok("Où est-ce ?"));
        check(r#"{"question":"a\u202eb\u0000c"}"#, Ok("abc"));
        check(r#"{"question":"\u200b\u0000 "}"#, Err(Mistake::QuestionEmpty));
        check("{}", Err(Mistake::QuestionEmpty));
        check("[1]", field("body", "wanted-object"));
        check("{", Err(Mistake::NotJson));
        check(&"[".repeat(60_000), Err(Mistake::NotJson));
        check(&format!(r#"{{"question":"{}"}}"#, "é".repeat(1001)), Err(Mistake::QuestionLong { count: 1001 }));
        check(&" ".repeat(LARGEST_BODY + 1), Err(Mistake::TooLarge));
        check(r#"{"question":1}"#, field("question", "wanted-text"));
        check(r#"{"question":"a","near":{"lat":95,"lon":0}}"#, field("near", "wanted-position"));
        check(r#"{"question":"a","near":"x"}"#, field("near", "wanted-position"));
        check(r#"{"question":"a","at":"yesterday"}"#, field("at", "wanted-time"));
        check(r#"{"question":"a","audience":"cat"}"#, field("audience", "wanted-audience"));
        check(r#"{"question":"a","context":[1]}"#, field("context", "wanted-list"));
        check(
            r#"{"question":"a","lang":"klingon language"}"#,
            Err(Mistake::Language { tag: "klingon language".into() }),
        );
        check(r#"{"question":"a","lang":null,"near":null}"#, Ok("a"));
        assert_eq!(Question::from_json(b"\xff{"), Err(Mistake::NotText));
    }

    #[test]
    fn what_is_wrong_is_said_in_the_language_that_was_asked_for() {
        let check =
            |body: &str, wanted: Option<&str>| assert_eq!(language_of(body.as_bytes()).as_deref(), wanted, "{body}");
        check(r#"{"question":"","lang":"de"}"#, Some("de"));
        check(r#"{"question":1,"lang":"zh-Hans","near":[]}"#, Some("zh-Hans"));
        check(r#"{"lang":["de"]}"#, None);
        check(r#"{"lang":"no language"}"#, None);
        check(r#"["lang"]"#, None);
        check(r#"{"lang":"de""#, None);
    }

    #[test]
    fn accepted_languages_have_weights() {
        assert_eq!(accepted("de-CH, fr;q=0.8,*;q=0.1, x;q=2, en;q=nan"), [("de-CH", 1.0), ("fr", 0.8)]);
        assert_eq!(accepted(""), []);
    }

    #[test]
    fn a_query_says_the_same() {
        let pairs = [("q", "a"), ("near", "43.53, 5.45"), ("lang", "de"), ("unknown", "x")];
        let pairs = pairs.into_iter().map(|(name, value)| (name.to_string(), value.to_string()));
        let question = Question::from_query(pairs).unwrap();
        assert_eq!((question.text.as_str(), question.lang.as_deref()), ("a", Some("de")));
        assert_eq!(question.near, Some(Cell::of(43.53, 5.45)));
    }
}
