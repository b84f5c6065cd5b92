//! The model itself: an OpenAI-compatible server, or Workers AI. Both give a stream of bytes, or a failure.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use serde_json::Value;
use worker::js_sys::{JSON, Promise, Reflect};
use worker::wasm_bindgen::prelude::wasm_bindgen;
use worker::wasm_bindgen::{JsCast, JsValue};
use worker::wasm_bindgen_futures::JsFuture;
use worker::web_sys::ReadableStream;
use worker::{AbortSignal, ByteStream, Delay, Env, Fetch, Headers, Method, Request, RequestInit, RequestRedirect};

use crate::generate::{settings, wire};

/// Name of the binding of Workers AI.
const AI: &str = "AI";

/// Why there is no stream.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Failed {
    /// Seconds after which the server wants to be asked again.
    pub retry_after: Option<i64>,
    /// Whether it may work at once.
    pub transient: bool,
}

pub enum Model {
    Server { base: String, name: String, key: Option<String> },
    Platform { ai: Ai, name: String },
}

#[wasm_bindgen]
extern "C" {
    /// Workers AI. Bound here and not by the crate, which refuses everything whose constructor has another name, a stand-in
    /// among them.
    pub type Ai;
    #[wasm_bindgen(method, catch)]
    fn run(this: &Ai, model: &str, input: &JsValue) -> Result<Promise, JsValue>;
}

impl Model {
    /// The model of this deployment, if it has one. A server that is named goes before the platform's.
    pub fn of(env: &Env) -> Option<Self> {
        let text =
            |name: &str| env.var(name).ok().map(|value| value.to_string()).filter(|text| !text.trim().is_empty());
        let name = text(settings::MODEL)?;
        if let Some(base) = text(settings::BASE_URL) {
            let key = env.secret(settings::KEY).ok().map(|key| key.to_string()).filter(|key| !key.is_empty());
            return Some(Self::Server { base, name, key });
        }
        let ai = Reflect::get(env, &JsValue::from(AI)).ok().filter(JsValue::is_object)?;
        Some(Self::Platform { ai: ai.unchecked_into(), name })
    }

    /// Whether there is one, without taking hold of it.
    pub fn is_configured(env: &Env) -> bool {
        Self::of(env).is_some()
    }

    pub fn name(&self) -> &str {
        match self {
            Self::Server { name, .. } | Self::Platform { name, .. } => name,
        }
    }

    /// A stream of server-sent events.
    pub async fn stream(&self, body: &Value, signal: &AbortSignal) -> Result<ByteStream, Failed> {
        match self {
            Self::Server { base, key, .. } => {
                let mut response =
                    post(&wire::endpoint(base, "chat/completions"), key.as_deref(), body, signal).await?;
                let kind = response.headers().get("content-type").ok().flatten().unwrap_or_default();
                match kind.starts_with("text/event-stream") {
                    true => response.stream().map_err(|_| Failed::default()),
                    false => Err(Failed::default()),
                }
            }
            Self::Platform { ai, name } => {
                let input = JSON::parse(&body.to_string()).map_err(|_| Failed::default())?;
                let promise = ai.run(name, &input).map_err(|_| Failed::default())?;
                let stream = JsFuture::from(promise).await.map_err(|_| Failed::default())?;
                let stream = stream.dyn_into::<ReadableStream>().map_err(|_| Failed::default())?;
                Ok(ByteStream::from(stream))
            }
        }
    }
}

/// A request to a server. It follows no redirect: what is sent and the key are for this server alone.
pub async fn post(
    url: &str,
    key: Option<&str>,
    body: &Value,
    signal: &AbortSignal,
) -> Result<worker::Response, Failed> {
    let failed = |_| Failed { retry_after: None, transient: true };
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
        status => {
            let after = response.headers().get("retry-after").ok().flatten();
            let retry_after =
                after.and_then(|text| text.trim().parse::<i64>().ok()).filter(|_| matches!(status, 429 | 503));
            Err(Failed { retry_after, transient: retry_after.is_none() && (status == 429 || status >= 500) })
        }
    }
}

/// What comes of waiting so long, or nothing.
pub async fn within<T>(time: Duration, wait: impl Future<Output = T>) -> Option<T> {
    match select(pin!(wait), pin!(Delay::from(time))).await {
        Either::Left((value, _)) => Some(value),
        Either::Right(_) => None,
    }
}
