//! One request: who asks, in which language, of which territory.

use std::cell::OnceCell;

use futures_util::StreamExt;
use worker::{Env, Request};

use crate::answer::nearest;
use crate::compose::messages::Messages;
use crate::error::{Failure, Mistake};
use crate::essentials::Essentials;
use crate::question::{LARGEST_BODY, accepted, is_language_tag};

pub struct Visit {
    pub path: String,
    pub query: Vec<(String, String)>,
    pub host: String,
    pub origin: String,
    pub accept_language: String,
    /// Whether the reply is wanted as it comes (server-sent events).
    pub streams: bool,
    /// From where it is asked: counted with, never kept.
    pub address: String,
    /// The language that was asked for: the parameter `lang`, or the field of a question that came as JSON.
    pub lang: Option<String>,
}

impl Visit {
    pub fn of(request: &Request) -> Result<Self, Failure> {
        let url = request.url().map_err(|_| Mistake::NotFound)?;
        let header = |name: &str| request.headers().get(name).ok().flatten().unwrap_or_default();
        let query: Vec<(String, String)> =
            url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        Ok(Self {
            path: url.path().to_string(),
            lang: query.iter().find(|(name, _)| name == "lang").map(|(_, value)| value.clone()),
            query,
            host: url.host_str().unwrap_or_default().to_string(),
            origin: url.origin().ascii_serialization(),
            accept_language: header("accept-language"),
            streams: header("accept").contains("text/event-stream"),
            address: header("cf-connecting-ip"),
        })
    }

    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The territory that was asked for; by host name; the deployment's.
    pub fn territory(&self, asked: Option<&str>, env: &Env) -> Result<&'static Essentials, Failure> {
        let default = default_territory(env);
        let named = |id: &str| Failure::from(Mistake::Territory { id: id.chars().take(40).collect() });
        match asked {
            Some(id) => Essentials::of(Some(id)).ok_or_else(|| named(id)),
            None => Essentials::by_host(&self.host)
                .or_else(|| Essentials::of(default.as_deref()))
                .ok_or(Failure::Unavailable),
        }
    }

    /// The language of a page, or of an error: the one asked for, what the browser accepts, else the territory's last.
    pub fn language(&self, served: &[&str]) -> String {
        let asked = self.lang.as_deref().filter(|tag| is_language_tag(tag));
        match asked.filter(|tag| serves(served, tag)) {
            Some(tag) => nearest(tag, served),
            None => self.own_language(served).unwrap_or_else(|| nearest("en", served)),
        }
    }

    /// The visitor's own language, as far as it is served: what the browser accepts.
    pub fn own_language(&self, served: &[&str]) -> Option<String> {
        let mut accepted = accepted(&self.accept_language);
        accepted.sort_by(|a, b| b.1.total_cmp(&a.1));
        let first = accepted.iter().find(|(tag, weight)| *weight > 0.0 && serves(served, tag));
        first.map(|(tag, _)| nearest(tag, served))
    }

    pub fn messages(&self, served: &[&str]) -> Messages {
        Messages::or_english(&self.language(served))
    }
}

/// The deployment's own, which never changes while it runs.
fn default_territory(env: &Env) -> Option<String> {
    thread_local! {
        static DEFAULT: OnceCell<Option<String>> = const { OnceCell::new() };
    }
    DEFAULT.with(|default| default.get_or_init(|| env.var("TERRITORY").map(|value| value.to_string()).ok()).clone())
}

fn serves(served: &[&str], tag: &str) -> bool {
    let main = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
    served.iter().any(|own| main(own) == main(tag))
}

/// The body, as far as a request may be long: whoever sends more is stopped at the limit.
pub async fn body(request: &mut Request) -> Result<Vec<u8>, Failure> {
    let length = request.headers().get("content-length").ok().flatten();
    match length.and_then(|length| length.parse::<usize>().ok()) {
        Some(length) if length > LARGEST_BODY => return Err(Mistake::TooLarge.into()),
        // No more can come than was announced, so it can be read in one go.
        Some(_) => return request.bytes().await.map_err(|_| Mistake::NotText.into()),
        None => {}
    }
    let mut body = Vec::new();
    let Ok(mut stream) = request.stream() else {
        return Ok(body);
    };
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|_| Mistake::NotText)?;
        if body.len() + chunk.len() > LARGEST_BODY {
            return Err(Mistake::TooLarge.into());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
