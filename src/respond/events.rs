//! An answer as server-sent events (WHATWG HTML, 9.2): `meta` as soon as it is known who says what, `delta` with more of
//! the text, `done` with all of it. What `done` holds is the answer, whatever came before.

use serde_json::{Value, json};

use super::contract::Body;
use super::html;
use crate::answer::Answer;

/// To whom it is told: a client of the API, or the page's script.
pub enum Listener {
    Client,
    /// With what makes the finished exchange.
    Page(Box<dyn Fn(&Answer) -> String>),
}

/// A line that says nothing and opens the stream.
pub const OPENING: &str = ": \n\n";

fn event(name: &str, data: &Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

impl Listener {
    /// What is known before the text.
    pub fn meta(&self, answer: &Answer) -> String {
        let mut body = serde_json::to_value(Body::of(answer)).unwrap_or_default();
        if let Some(body) = body.as_object_mut() {
            const KNOWN: [&str; 7] =
                ["id", "language", "detected", "language_confidence", "direction", "origin", "understood"];
            body.retain(|name, _| KNOWN.contains(&name.as_str()));
        }
        event("meta", &body)
    }

    /// More of the text; the page gets the markup of all that came.
    pub fn delta(&self, before: &str, more: &str) -> String {
        match self {
            Self::Client => event("delta", &json!({ "text": more })),
            Self::Page(_) => event("delta", &json!({ "html": html::markdown(&format!("{before}{more}")) })),
        }
    }

    /// The whole answer.
    pub fn done(&self, answer: &Answer) -> String {
        match self {
            Self::Client => event("done", &serde_json::to_value(Body::of(answer)).unwrap_or_default()),
            Self::Page(finished) => event("done", &json!({ "html": finished(answer) })),
        }
    }

    /// An answer that is there at once.
    pub fn whole(&self, answer: &Answer) -> String {
        format!("{}{}{}", self.meta(answer), self.delta("", &answer.composed.text), self.done(answer))
    }
}

/// What went wrong, as the same problem details that a reply would hold.
pub fn error(problem: &str) -> String {
    format!("event: error\ndata: {problem}\n\n")
}
