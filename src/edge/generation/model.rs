//! The models of a deployment: one that writes, and one that turns a question into a vector. Each is an OpenAI-compatible
//! server's, or Workers AI's.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::{Either, select};
use serde_json::{Value, json};
use worker::{AbortSignal, ByteStream, Delay, Env, Fetch, Headers, Method, Request, RequestInit, RequestRedirect};

use crate::edge::bindings::Ai;
use crate::generate::settings::Names;
use crate::generate::wire::{self, Failed};

/// A model, and who runs it.
pub struct Model {
    host: Host,
    name: String,
}

enum Host {
    Server { base: String, key: Option<String> },
    Platform(Ai),
}

impl Model {
    /// The model that the deployment names so, if it has one. A server that is named goes before the platform's.
    pub fn of(env: &Env, names: &Names) -> Option<Self> {
        let text =
            |name: &str| env.var(name).ok().map(|value| value.to_string()).filter(|text| !text.trim().is_empty());
        let name = text(names.model)?;
        let host = match text(names.base_url) {
            Some(base) => {
                let key = env.secret(names.key).ok().map(|key| key.to_string()).filter(|key| !key.is_empty());
                Host::Server { base, key }
            }
            None => Host::Platform(Ai::of(env)?),
        };
        Some(Self { host, name })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// A stream of server-sent events.
    pub async fn stream(&self, request: &Value, signal: &AbortSignal) -> Result<ByteStream, Failed> {
        match &self.host {
            Host::Server { base, key } => {
                let body = wire::completion(&self.name, request);
                let url = wire::endpoint(base, "chat/completions");
                let mut response = post(&url, key.as_deref(), &body, signal).await?;
                let kind = response.headers().get("content-type").ok().flatten().unwrap_or_default();
                match kind.starts_with("text/event-stream") {
                    true => response.stream().map_err(|_| Failed::default()),
                    false => Err(Failed::default()),
                }
            }
            Host::Platform(ai) => ai.stream(&self.name, request).await,
        }
    }

    /// The vector of a text.
    pub async fn embed(&self, text: &str, signal: &AbortSignal) -> Result<Vec<f32>, Failed> {
        let vector = match &self.host {
            Host::Server { base, key } => {
                let body = wire::embeddings_request(&self.name, &[text.to_string()]);
                let response = post(&wire::endpoint(base, "embeddings"), key.as_deref(), &body, signal).await?;
                let reply = serde_json::from_slice(&whole(response).await?).map_err(|_| Failed::default())?;
                wire::embeddings(&reply, 1).map(|vectors| vectors.into_iter().next().unwrap_or_default())
            }
            Host::Platform(ai) => wire::embedding(&ai.reply(&self.name, &json!({ "text": [text] })).await?),
        };
        vector.map_err(|_| Failed::default())
    }
}

/// A request to a server. It follows no redirect: what is sent and the key are for this server alone.
async fn post(url: &str, key: Option<&str>, body: &Value, signal: &AbortSignal) -> Result<worker::Response, Failed> {
    let failed = |_| Failed::UNHEARD;
    let headers = Headers::new();
    headers.set("content-type", "application/json").map_err(failed)?;
    headers.set("accept", "text/event-stream, application/json").map_err(failed)?;
    if let Some(key) = key {
        headers.set("authorization", &format!("Bearer {key}")).map_err(failed)?;
    }
    let mut init = RequestInit::new();
    init.with_method(Method::Post)
        .with_headers(headers)
        .with_redirect(RequestRedirect::Manual)
        .with_body(Some(body.to_string().into()));
    let request = Request::new_with_init(url, &init).map_err(|_| Failed::default())?;
    let response = Fetch::Request(request).send_with_signal(signal).await.map_err(failed)?;
    match response.status_code() {
        200 => Ok(response),
        status => Err(Failed::replied(status, response.headers().get("retry-after").ok().flatten().as_deref())),
    }
}

/// The whole of a reply, where it is no longer than one may be.
async fn whole(mut response: worker::Response) -> Result<Vec<u8>, Failed> {
    let mut held = Vec::new();
    let mut stream = response.stream().map_err(|_| Failed::default())?;
    while let Some(chunk) = stream.next().await {
        held.extend_from_slice(&chunk.map_err(|_| Failed::UNHEARD)?);
        if held.len() > wire::LARGEST_STREAM {
            return Err(Failed::default());
        }
    }
    Ok(held)
}

/// What comes of waiting so long, or nothing.
pub async fn within<T>(time: Duration, wait: impl Future<Output = T>) -> Option<T> {
    match select(pin!(wait), pin!(Delay::from(time))).await {
        Either::Left((value, _)) => Some(value),
        Either::Right(_) => None,
    }
}
