//! Workers AI: <https://developers.cloudflare.com/workers-ai/configuration/bindings/>.

use serde_json::Value;
use worker::js_sys::Promise;
use worker::wasm_bindgen::prelude::wasm_bindgen;
use worker::wasm_bindgen::{JsCast, JsValue};
use worker::web_sys::ReadableStream;
use worker::{ByteStream, Env};

use super::{bound, outcome, to_js, to_json};
use crate::generate::wire::Failed;

/// Name of the binding.
const BINDING: &str = "AI";

#[wasm_bindgen]
extern "C" {
    pub type Ai;
    #[wasm_bindgen(method, catch, js_name = run)]
    fn run(this: &Ai, model: &str, inputs: &JsValue) -> Result<Promise, JsValue>;
}

impl Ai {
    pub fn of(env: &Env) -> Option<Self> {
        bound(env, BINDING)
    }

    /// The reply of a model that gives it whole.
    pub async fn reply(&self, model: &str, inputs: &Value) -> Result<Value, Failed> {
        self.call(model, inputs).await.map(|reply| to_json(&reply))
    }

    /// The stream of a model that was asked for one.
    pub async fn stream(&self, model: &str, inputs: &Value) -> Result<ByteStream, Failed> {
        let stream = self.call(model, inputs).await?.dyn_into::<ReadableStream>();
        stream.map(ByteStream::from).map_err(|_| Failed::default())
    }

    async fn call(&self, model: &str, inputs: &Value) -> Result<JsValue, Failed> {
        outcome(self.run(model, &to_js(inputs))).await.map_err(|words| Failed::thrown(&words))
    }
}
