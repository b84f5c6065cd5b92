//! For editors: what was generated, what was held back, and what they withdraw. Whoever has no key is told that there is no
//! such page.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use worker::{Context, Env, Method, Request};

use super::generation;
use super::reply::{Reply, json as reply};
use super::visit::{Visit, body};
use super::{now, store};
use crate::clock::Moment;
use crate::error::{Failure, Mistake};
use crate::generate::gate::Change;
use crate::generate::record::is_name;
use crate::respond::{Stored, stored_json};

/// The secret that editors hold. One that could be guessed is none.
const KEY: &str = "EDITOR_KEY";
const SHORTEST_KEY: usize = 16;
/// Stored answers on a page: each is read from the store.
const PAGE: u64 = 100;

/// `GET /api/generated` lists, `POST` withdraws or restores.
pub async fn generated(
    request: &mut Request,
    visit: &Visit,
    env: &Env,
    context: &Context,
) -> std::result::Result<Reply, Failure> {
    if !is_editor(request, env) {
        return Err(Mistake::NotFound.into());
    }
    let territory = visit.territory(visit.parameter("territory"), env)?.id;
    match request.method() {
        Method::Get | Method::Head => list(territory, visit.parameter("after"), env, context).await,
        Method::Post => change(territory, &body(request).await?, env).await,
        method => Err(Mistake::Method { method: method.to_string() }.into()),
    }
}

/// Sums of both are compared, all of each: how long it takes says nothing about the key.
fn is_editor(request: &Request, env: &Env) -> bool {
    let key = env.secret(KEY).ok().map(|key| key.to_string()).filter(|key| key.len() >= SHORTEST_KEY);
    let header = request.headers().get("authorization").ok().flatten();
    let (Some(key), Some(given)) = (key, header.as_deref().and_then(|header| header.strip_prefix("Bearer "))) else {
        return false;
    };
    let (key, given) = (Sha256::digest(key), Sha256::digest(given));
    std::hint::black_box(key.iter().zip(&given).fold(0, |unlike, (a, b)| unlike | (a ^ b))) == 0
}

async fn list(
    territory: &str,
    after: Option<&str>,
    env: &Env,
    context: &Context,
) -> std::result::Result<Reply, Failure> {
    let days = generation::report(env).await.ok_or(Failure::Unavailable)?;
    let withdrawn: BTreeSet<String> = serde_json::from_value(days["withdrawn"].clone()).unwrap_or_default();
    let (names, next) = store::generated_names(env, territory, PAGE, after).await.ok_or(Failure::Unavailable)?;
    let mut answers = Vec::new();
    for name in names {
        let withdrawn = withdrawn.contains(&generation::withdrawn_name(territory, &name));
        answers.extend(stored(territory, &name, withdrawn, env, context).await);
    }
    Ok(reply(json!({ "territory": territory, "days": days, "answers": answers, "next": next }).to_string(), "en"))
}

async fn stored(territory: &str, name: &str, withdrawn: bool, env: &Env, context: &Context) -> Option<Value> {
    let utc = now();
    let record = store::generated(env, territory, name).await?;
    let pack = store::territory(env, context, territory, utc).await.ok()?;
    let moment = Moment::new(utc, &pack.get().zone);
    let content = store::content(env, pack, &record.language).await.ok();
    let grounds = content.and_then(|content| record.grounds(&content, moment));
    Some(stored_json(&Stored { territory, name, record: &record, grounds, withdrawn }))
}

/// `{"withdraw": "<name>"}` or `{"restore": "<name>"}`.
async fn change(territory: &str, body: &[u8], env: &Env) -> std::result::Result<Reply, Failure> {
    let wanted: Change = serde_json::from_slice(body).map_err(|_| Mistake::NotJson)?;
    let (Change::Withdraw(name) | Change::Restore(name)) = &wanted;
    if !is_name(name) {
        return Err(Mistake::NotFound.into());
    }
    let whole = generation::withdrawn_name(territory, name);
    let whole = match wanted {
        Change::Withdraw(_) => Change::Withdraw(whole),
        Change::Restore(_) => Change::Restore(whole),
    };
    let withdrawn = generation::change(env, &whole).await.ok_or(Failure::Unavailable)?;
    Ok(reply(json!({ "territory": territory, "withdrawn": *withdrawn }).to_string(), "en"))
}
