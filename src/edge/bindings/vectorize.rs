//! Vectorize: <https://developers.cloudflare.com/vectorize/reference/client-api/>. At the edge it is only asked; `npm run
//! embed` makes what wrangler stores.

use serde_json::{Value, json};
use worker::Env;
use worker::js_sys::{Float32Array, Promise};
use worker::wasm_bindgen::JsValue;
use worker::wasm_bindgen::prelude::wasm_bindgen;

use super::{bound, outcome, to_js, to_json};
use crate::retrieve::semantic::{Match, Unanswered, matches};

/// Name of the binding.
const BINDING: &str = "SNIPPETS";

#[wasm_bindgen]
extern "C" {
    pub type Index;
    #[wasm_bindgen(method, catch, js_name = query)]
    fn ask(this: &Index, vector: &Float32Array, options: &JsValue) -> Result<Promise, JsValue>;
}

impl Index {
    pub fn of(env: &Env) -> Option<Self> {
        bound(env, BINDING)
    }

    /// What lies nearest to a vector, the nearest first: at most `top` of those whose metadata the filter lets through. The
    /// filter works on properties for which the index has a metadata index.
    pub async fn query(&self, vector: &[f32], top: usize, filter: &Value) -> Result<Vec<Match>, Unanswered> {
        // Words for the metadata: of its truth values Vectorize has refused one.
        let options = json!({ "topK": top, "filter": filter, "returnMetadata": "all", "returnValues": false });
        let call = self.ask(&Float32Array::from(vector), &to_js(&options));
        let reply = outcome(call).await.map_err(|words| Unanswered::thrown(&words))?;
        matches(&to_json(&reply))
    }
}
