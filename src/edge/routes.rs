//! Every address, and what it answers.

use worker::{Context, Env, Headers, Method, Request, Response, Result};

use super::visit::{Visit, body};
use super::{now, recent, store};
use crate::answer::{Answer, Spoken, answer as answer_question, nearest, respond, spoken, without_store};
use crate::clock::Moment;
use crate::compose::messages::Messages;
use crate::error::{Failure, Mistake};
use crate::essentials::Essentials;
use crate::language::Hints;
use crate::question::{Question, accepted};
use crate::respond::{self, PageContext};
use crate::understand::{Shared, decode, encode};

/// What leaves, before its headers.
struct Reply {
    status: u16,
    kind: &'static str,
    language: String,
    body: String,
}

const JSON: &str = "application/json; charset=utf-8";
const PROBLEM: &str = "application/problem+json; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";

/// The page loads its own script and style and talks to nobody else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

pub async fn answer(mut request: Request, env: Env, context: Context) -> Result<Response> {
    let head = request.method() == Method::Head;
    let reply = match Visit::of(&request) {
        Ok(visit) => route(&mut request, &visit, &env, &context).await,
        Err(failure) => problem(&failure, &Messages::or_english("en")),
    };
    send(reply, head)
}

async fn route(request: &mut Request, visit: &Visit, env: &Env, context: &Context) -> Reply {
    let method = request.method();
    let reads = matches!(method, Method::Get | Method::Head);
    let api = visit.path.starts_with("/api/") || visit.path == "/openapi.json";
    let result = match (visit.path.as_str(), &method) {
        ("/api/ask", Method::Post) => match body(request).await {
            Ok(body) => ask(Question::from_json(&body), visit, env, context).await,
            Err(failure) => Err(failure),
        },
        ("/api/ask", _) if reads => ask(Question::from_query(visit.query.iter().cloned()), visit, env, context).await,
        ("/api/languages", _) if reads => languages(visit, env),
        ("/api/health", _) if reads => Ok(health()),
        ("/openapi.json", _) if reads => Ok(json(respond::openapi().to_string(), "en")),
        ("/", _) if reads => page(visit, env, context).await,
        ("/answer", _) if reads => fragment(visit, env, context).await,
        (path, _) if reads && path.starts_with("/s/") => shared(path.trim_start_matches("/s/"), visit, env, context).await,
        (_, Method::Options) if api => Ok(Reply { status: 204, kind: JSON, language: "en".into(), body: String::new() }),
        ("/" | "/answer" | "/api/ask" | "/api/languages" | "/api/health" | "/openapi.json", _) => {
            Err(Mistake::Method { method: method.to_string() }.into())
        }
        _ => Err(Mistake::NotFound.into()),
    };
    result.unwrap_or_else(|failure| {
        let territory = visit.territory(None, env).ok();
        let messages = visit.messages(territory.map_or(&[], |territory| territory.languages));
        match (api || visit.path == "/answer", territory) {
            (false, Some(territory)) => html(problem_page(visit, territory, &messages, &failure), messages.tag(), failure.status()),
            _ => problem(&failure, &messages),
        }
    })
}

async fn ask(
    question: std::result::Result<Question, Mistake>,
    visit: &Visit,
    env: &Env,
    context: &Context,
) -> std::result::Result<Reply, Failure> {
    let question = question?;
    let territory = visit.territory(question.territory.as_deref(), env)?;
    let hints = Hints { accept: accepted(&visit.accept_language), ..Hints::default() };
    let answer = answered(&question, &hints, territory, env, context).await;
    Ok(json(respond::answer_json(&answer), &answer.spoken.language))
}

/// The answer to a question; the numbers to call and the official sites when no store can be read.
async fn answered(question: &Question, hints: &Hints<'_>, territory: &'static Essentials, env: &Env, context: &Context) -> Answer {
    let utc = now();
    let Ok(pack) = store::territory(env, context, territory.id, utc).await else {
        let spoken = spoken(question, hints, territory.languages, None);
        return without_store(territory, spoken, utc);
    };
    let spoken = spoken(question, hints, territory.languages, Some(pack.get()));
    let moment = Moment::new(question.at.unwrap_or(utc), &pack.get().zone);
    match store::content(env, pack, &spoken.language).await {
        Ok(content) => answer_question(question, spoken, &content, moment),
        Err(store::Unavailable) => without_store(territory, spoken, utc),
    }
}

/// Today's answer to a shared meaning, from this isolate's memory where it is still good.
async fn answer_shared(shared: Shared, language: String, territory: &'static Essentials, env: &Env, context: &Context) -> Answer {
    let utc = now();
    let spoken = Spoken { detected: language.clone(), language, confidence: 1.0 };
    let Ok(pack) = store::territory(env, context, territory.id, utc).await else {
        return without_store(territory, spoken, utc);
    };
    let (moment, version) = (Moment::new(utc, &pack.get().zone), pack.get().version.as_str().to_string());
    let id = encode(&spoken.language, &shared.meaning);
    if let Some((composed, expires)) = recent::get(&version, &id, utc) {
        return Answer { id, spoken, meaning: shared.meaning, composed, expires };
    }
    match store::content(env, pack, &spoken.language).await {
        Ok(content) => {
            let answer = respond(shared.meaning, spoken, &content, moment);
            recent::put(&version, &answer.id, &answer.composed, answer.expires);
            answer
        }
        Err(store::Unavailable) => without_store(territory, spoken, utc),
    }
}

async fn page(visit: &Visit, env: &Env, context: &Context) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(visit.parameter("territory"), env)?;
    let asked = visit.parameter("q").map(str::trim).unwrap_or_default();
    if asked.is_empty() {
        let messages = visit.messages(territory.languages);
        let utc = now();
        let content = match store::territory(env, context, territory.id, utc).await {
            Ok(pack) => store::content(env, pack, messages.tag()).await.ok(),
            Err(store::Unavailable) => None,
        };
        let openers: Vec<&str> = content.iter().flat_map(|content| content.language().openers.iter().map(|opener| opener.as_str())).collect();
        let context = PageContext { messages: &messages, territory, question: None, here: "/", origin: &visit.origin, visitor: None };
        return Ok(html(respond::start_page(&context, &openers), messages.tag(), 200));
    }
    let (question, answer) = ask_from_page(visit, territory, env, context).await?;
    let messages = Messages::or_english(&answer.spoken.language);
    let here = format!("/s/{}", answer.id);
    let context = PageContext { messages: &messages, territory, question: Some(&question.text), here: &here, origin: &visit.origin, visitor: None };
    Ok(html(respond::answer_page(&context, &answer), messages.tag(), 200))
}

/// The answer alone, for the page's script.
async fn fragment(visit: &Visit, env: &Env, context: &Context) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(visit.parameter("territory"), env)?;
    let (question, answer) = ask_from_page(visit, territory, env, context).await?;
    let messages = Messages::or_english(&answer.spoken.language);
    let here = format!("/s/{}", answer.id);
    let context = PageContext { messages: &messages, territory, question: Some(&question.text), here: &here, origin: &visit.origin, visitor: None };
    Ok(html(respond::fragment(&context, &answer), messages.tag(), 200))
}

/// On the page `lang` is the language of the page, a hint; the question itself may be in another.
async fn ask_from_page(
    visit: &Visit,
    territory: &'static Essentials,
    env: &Env,
    context: &Context,
) -> std::result::Result<(Question, Answer), Failure> {
    let fields = visit.query.iter().filter(|(name, _)| name != "lang").cloned();
    let question = Question::from_query(fields)?;
    let hints = Hints { page: visit.parameter("lang"), accept: accepted(&visit.accept_language), ..Hints::default() };
    let answer = answered(&question, &hints, territory, env, context).await;
    Ok((question, answer))
}

async fn shared(id: &str, visit: &Visit, env: &Env, context: &Context) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(visit.parameter("territory"), env)?;
    let shared = decode(id).map_err(|_| Mistake::Link)?;
    let asked = visit.parameter("lang").unwrap_or(&shared.language);
    let language = nearest(asked, territory.languages);
    let answer = answer_shared(shared, language, territory, env, context).await;
    let messages = Messages::or_english(&answer.spoken.language);
    let here = format!("/s/{}", answer.id);
    let own = visit.own_language(territory.languages);
    let context = PageContext { messages: &messages, territory, question: None, here: &here, origin: &visit.origin, visitor: own.as_deref() };
    Ok(html(respond::answer_page(&context, &answer), messages.tag(), 200))
}

fn languages(visit: &Visit, env: &Env) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(visit.parameter("territory"), env)?;
    Ok(json(respond::languages_json(territory), "en"))
}

fn health() -> Reply {
    let memory = core::arch::wasm32::memory_size(0) * 65_536;
    let releases: Vec<_> = store::held().into_iter().map(|(id, version)| serde_json::json!({ "territory": id, "version": version })).collect();
    let body = serde_json::json!({
        "status": "ok",
        "software": env!("CARGO_PKG_VERSION"),
        "releases": releases,
        "answers_in_memory": recent::len(),
        "memory_bytes": memory,
    });
    json(body.to_string(), "en")
}

fn problem_page(visit: &Visit, territory: &'static Essentials, messages: &Messages, failure: &Failure) -> String {
    let context = PageContext { messages, territory, question: visit.parameter("q"), here: "/", origin: &visit.origin, visitor: None };
    respond::problem_page(&context, failure)
}

fn problem(failure: &Failure, messages: &Messages) -> Reply {
    Reply {
        status: failure.status(),
        kind: PROBLEM,
        language: messages.tag().to_string(),
        body: respond::problem_json(failure, messages),
    }
}

fn json(body: String, language: &str) -> Reply {
    Reply { status: 200, kind: JSON, language: language.to_string(), body }
}

fn html(body: String, language: &str, status: u16) -> Reply {
    Reply { status, kind: HTML, language: language.to_string(), body }
}

fn send(reply: Reply, head: bool) -> Result<Response> {
    let headers = Headers::new();
    let fixed = [
        ("content-type", reply.kind),
        ("content-language", reply.language.as_str()),
        // An answer may change within seconds, when an editor switches it off.
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("vary", "accept-language"),
    ];
    for (name, value) in fixed {
        headers.set(name, value)?;
    }
    match reply.kind {
        HTML => {
            headers.set("content-security-policy", POLICY)?;
            headers.set("permissions-policy", "geolocation=(self), camera=(), microphone=()")?;
        }
        // The answers are public: any page may ask.
        _ => {
            headers.set("access-control-allow-origin", "*")?;
            headers.set("access-control-allow-methods", "GET, POST, OPTIONS")?;
            headers.set("access-control-allow-headers", "content-type, accept-language")?;
        }
    }
    let response = match head || reply.status == 204 {
        true => Response::empty()?,
        false => Response::from_bytes(reply.body.into_bytes())?,
    };
    Ok(response.with_headers(headers).with_status(reply.status))
}
