//! The one object of a deployment that counts. Everything that it decides, it decides between two awaits, so that no two
//! calls see the same sum.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use worker::wasm_bindgen::prelude::wasm_bindgen;
use worker::{DurableObject, Env, Method, Request, RequestInit, Response, Result, State, durable_object};

use super::{GATEKEEPER, settings};
use crate::generate::gate::{Change, Gate, Settlement, Verdict, Wanted};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = crypto, js_name = randomUUID)]
    fn random_uuid() -> String;
}

/// The only key of its store.
const STATE: &str = "gate";

#[durable_object(fetch)]
pub struct Gatekeeper {
    state: State,
    env: Env,
    gate: RefCell<Option<Gate>>,
}

impl DurableObject for Gatekeeper {
    fn new(state: State, env: Env) -> Self {
        Self { state, env, gate: RefCell::new(None) }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let path = request.path();
        let body = request.text().await?;
        if self.gate.borrow().is_none() {
            let stored = self.state.storage().get::<String>(STATE).await.ok().flatten();
            let gate = stored.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            // Another request may have read it meanwhile, and counted.
            self.gate.borrow_mut().get_or_insert(gate);
        }
        let now = super::super::now();
        let settings = settings(&self.env);
        let (reply, state) = {
            let mut held = self.gate.borrow_mut();
            let gate = held.get_or_insert_default();
            let reply = match path.as_str() {
                "/ask" => serde_json::from_str::<Wanted>(&body).ok().and_then(|wanted| {
                    gate.turn(&wanted.date, || format!("{}{}", random_uuid(), random_uuid()));
                    let visitor = name_for_a_day(&wanted.visitor, &gate.salt);
                    serde_json::to_string(&gate.ask(&Wanted { visitor, ..wanted }, &settings, now)).ok()
                }),
                "/settle" => serde_json::from_str::<Settlement>(&body).ok().map(|settlement| {
                    gate.settle(&settlement, &settings, now);
                    "null".to_string()
                }),
                "/change" => serde_json::from_str::<Change>(&body).ok().and_then(|change| {
                    gate.change(&change);
                    serde_json::to_string(gate.withdrawn()).ok()
                }),
                "/withdrawn" => serde_json::to_string(gate.withdrawn()).ok(),
                "/report" => Some(gate.report().to_string()),
                _ => None,
            };
            (reply, serde_json::to_string(gate).unwrap_or_default())
        };
        if !matches!(path.as_str(), "/report" | "/withdrawn") {
            // The platform holds the reply back until this is written.
            self.state.storage().put(STATE, state).await?;
        }
        match reply {
            Some(reply) => Response::ok(reply),
            None => Response::error("", 400),
        }
    }
}

/// A visitor's name for one day. The address is nowhere kept, and the salt is forgotten with the day.
fn name_for_a_day(address: &str, salt: &str) -> String {
    let network = network(address);
    let hash = Sha256::new().chain_update(salt).chain_update("|").chain_update(network).finalize();
    hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// Of an IPv6 address the network of one household (RFC 6177): it has as many addresses as it likes.
fn network(address: &str) -> String {
    match address.parse::<std::net::Ipv6Addr>() {
        Ok(address) => address.segments().iter().take(4).map(|part| format!("{part:x}:")).collect(),
        Err(_) => address.to_string(),
    }
}

async fn send<T: DeserializeOwned>(env: &Env, path: &str, body: &impl Serialize) -> Option<T> {
    let stub = env.durable_object(GATEKEEPER).ok()?.get_by_name("gate").ok()?;
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_body(Some(serde_json::to_string(body).ok()?.into()));
    let request = Request::new_with_init(&format!("https://gatekeeper{path}"), &init).ok()?;
    let text = stub.fetch_with_request(request).await.ok()?.text().await.ok()?;
    serde_json::from_str(&text).ok()
}

/// Nothing when the gatekeeper cannot be reached: then no call is made.
pub async fn ask(env: &Env, wanted: &Wanted) -> Option<Verdict> {
    send(env, "/ask", wanted).await
}

pub async fn settle(env: &Env, settlement: &Settlement) {
    send::<Value>(env, "/settle", settlement).await;
}

/// Withdraws or restores; the names of all that is withdrawn then.
pub async fn change(env: &Env, change: &Change) -> Option<BTreeSet<String>> {
    send(env, "/change", change).await
}

pub async fn withdrawn(env: &Env) -> Option<BTreeSet<String>> {
    send(env, "/withdrawn", &()).await
}

/// What editors may see of the days.
pub async fn report(env: &Env) -> Option<Value> {
    send(env, "/report", &()).await
}
