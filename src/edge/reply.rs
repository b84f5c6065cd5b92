//! How a reply leaves: its kind, its headers, its bytes.

use std::cell::RefCell;
use std::collections::HashMap;

use worker::{Headers, Response, Result};

use super::generation::Lines;
use crate::compose::messages::Messages;
use crate::error::Failure;
use crate::respond;

/// What leaves, before its headers.
pub struct Reply {
    status: u16,
    kind: &'static str,
    language: String,
    body: Body,
}

enum Body {
    Text(String),
    /// Written while it is read.
    Stream(Lines),
}

const JSON: &str = "application/json; charset=utf-8";
const PROBLEM: &str = "application/problem+json; charset=utf-8";
const EVENTS: &str = "text/event-stream; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";

/// The page loads its own script and style and talks to nobody else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

pub fn problem(failure: &Failure, messages: &Messages) -> Reply {
    Reply {
        status: failure.status(),
        kind: PROBLEM,
        language: messages.tag().to_string(),
        body: Body::Text(respond::problem_json(failure, messages)),
    }
}

pub fn json(body: String, language: &str) -> Reply {
    Reply { status: 200, kind: JSON, language: language.to_string(), body: Body::Text(body) }
}

pub fn html(body: String, language: &str, status: u16) -> Reply {
    Reply { status, kind: HTML, language: language.to_string(), body: Body::Text(body) }
}

/// Server-sent events, as they come.
pub fn events(lines: Lines, language: &str) -> Reply {
    Reply { status: 200, kind: EVENTS, language: language.to_string(), body: Body::Stream(lines) }
}

/// That there is nothing more to say.
pub fn empty() -> Reply {
    Reply { status: 204, kind: JSON, language: "en".into(), body: Body::Text(String::new()) }
}

thread_local! {
    /// Headers that all replies of a kind have: each one that is set costs a call out of WebAssembly.
    static HEADERS: RefCell<HashMap<&'static str, Headers>> = RefCell::default();
}

fn headers_of(kind: &'static str) -> Result<Headers> {
    if let Some(known) = HEADERS.with_borrow(|known| known.get(kind).cloned()) {
        return Ok(known);
    }
    let headers = Headers::new();
    let common = [
        ("content-type", kind),
        // An answer may change within seconds, when an editor switches it off.
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("vary", "accept-language"),
    ];
    let page =
        [("content-security-policy", POLICY), ("permissions-policy", "geolocation=(self), camera=(), microphone=()")];
    // The answers are public: any page may ask.
    let api = [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-methods", "GET, POST, OPTIONS"),
        ("access-control-allow-headers", "content-type, accept-language"),
    ];
    let own: &[_] = if kind == HTML { &page } else { &api };
    for (name, value) in common.iter().chain(own) {
        headers.set(name, value)?;
    }
    HEADERS.with_borrow_mut(|known| known.insert(kind, headers.clone()));
    Ok(headers)
}

/// `allowed` are the methods that the address accepts, for whoever tried another.
pub fn send(reply: Reply, head: bool, allowed: &str) -> Result<Response> {
    let headers = headers_of(reply.kind)?;
    headers.set("content-language", &reply.language)?;
    if reply.status == 405 {
        headers.set("allow", allowed)?;
    }
    if reply.status == 429 {
        headers.set("retry-after", "60")?;
    }
    let response = match reply.body {
        _ if head || reply.status == 204 => Response::empty()?,
        Body::Text(text) => Response::from_bytes(text.into_bytes())?,
        Body::Stream(lines) => Response::from_stream(lines)?,
    };
    Ok(response.with_headers(headers).with_status(reply.status))
}
