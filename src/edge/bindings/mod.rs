//! Bindings of the platform that we bind ourselves: the crate has none for Vectorize, and the one that it has for Workers AI
//! refuses whatever has another constructor, so that no test could stand in for it.
//!
//! Both are absent where a deployment has no account for them, and fail as everything outside fails; neither is an error of
//! ours. What goes in and comes out is JSON: plain objects are what the platform takes, and it ignores a `Map`.

mod ai;
mod vectorize;

pub use ai::Ai;
pub use vectorize::Index;

use serde_json::Value;
use worker::Env;
use worker::js_sys::{JSON, Promise, Reflect};
use worker::wasm_bindgen::{JsCast, JsValue};
use worker::wasm_bindgen_futures::JsFuture;

/// The object that is bound to a name; nothing where the deployment binds none.
fn bound<T: JsCast>(env: &Env, name: &str) -> Option<T> {
    let held = Reflect::get(env, &JsValue::from(name)).ok().filter(JsValue::is_object)?;
    Some(held.unchecked_into())
}

/// What a call comes to, or the words of the error that it throws. They are read for their number, and shown to nobody.
async fn outcome(call: Result<Promise, JsValue>) -> Result<JsValue, String> {
    let words = |thrown: JsValue| {
        let message = Reflect::get(&thrown, &JsValue::from("message")).ok().and_then(|message| message.as_string());
        message.or_else(|| thrown.as_string()).unwrap_or_default()
    };
    JsFuture::from(call.map_err(words)?).await.map_err(words)
}

fn to_js(value: &Value) -> JsValue {
    JSON::parse(&value.to_string()).unwrap_or(JsValue::UNDEFINED)
}

/// Null for what no JSON can hold.
fn to_json(value: &JsValue) -> Value {
    let text = JSON::stringify(value).ok().and_then(|text| text.as_string());
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}
