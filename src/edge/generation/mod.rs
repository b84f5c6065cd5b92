//! The last rung on the platform: which model, who may call it, and how its answer comes to everybody who waits for it.
//!
//! One object for each unknown question makes the call and tells all who ask (`object`); one object for the deployment
//! decides whether a call may be made (`gatekeeper`); a visitor's request only asks the one and listens (`visit`). What a
//! deployment does not configure is a rung that is not there.

mod gatekeeper;
mod model;
mod object;
mod relay;
mod search;
mod visit;
mod withdrawn;

pub use gatekeeper::report;
pub use relay::{Lines, Relay};
pub use visit::{Asked, Said, is_unknown, shared, wanted};
pub use withdrawn::{change, name as withdrawn_name};

use serde::{Deserialize, Serialize};
use worker::Env;

use crate::generate::Settings;
use crate::generate::record::Record;

/// Names of the bindings.
const GENERATIONS: &str = "GENERATIONS";
const GATEKEEPER: &str = "GATEKEEPER";

/// What a visit tells the object that answers its question.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Job {
    territory: String,
    language: String,
    question: String,
    /// The id of the meaning.
    id: String,
    /// The name under which the answer is kept.
    name: String,
    /// Seconds since 1970 that the question is about.
    at: i64,
    /// From where it is asked: for the gatekeeper, who keeps no address.
    visitor: String,
}

/// What the object tells, a line each.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Told {
    /// More of the text, checked.
    Text(String),
    /// All of it, with what it stands on.
    Record(Box<Record>),
    /// There will be none.
    Nothing,
}

fn settings(env: &Env) -> Settings {
    Settings::read(|name| env.var(name).ok().map(|value| value.to_string()))
}

/// Milliseconds since 1970.
fn milliseconds() -> u64 {
    worker::Date::now().as_millis()
}
