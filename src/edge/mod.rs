//! The only home of the platform: requests, the store, the clock. Everything else is called from here.

mod bindings;
mod editors;
mod generation;
mod recent;
mod reply;
mod routes;
mod store;
mod turns;
mod visit;

use worker::{Context, Env, Request, Response, Result, event};

/// Every request. Nothing of the platform's own errors ever reaches a visitor.
#[event(fetch)]
async fn fetch(request: Request, env: Env, context: Context) -> Result<Response> {
    routes::answer(request, env, context).await
}

/// Seconds since 1970.
fn now() -> i64 {
    (worker::Date::now().as_millis() / 1000) as i64
}
