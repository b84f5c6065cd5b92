//! Tells the language of a request's body as many times as the path says, `/20`; `/0` only reads it.

#[path = "../../../src/language/mod.rs"]
#[allow(dead_code)]
mod language;

use language::{Hints, detect};
use std::hint::black_box;
use worker::{Context, Env, Request, Response, Result, event};

#[event(fetch)]
async fn fetch(mut request: Request, _env: Env, _context: Context) -> Result<Response> {
    let times: u32 = request.path().trim_start_matches('/').parse().unwrap_or(1);
    let text = request.text().await?;
    let mut tag = "none";
    for _ in 0..times {
        tag = black_box(detect(black_box(&text), &[], &Hints::default()).tag);
    }
    Response::ok(tag)
}
