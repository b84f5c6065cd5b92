//! Every address, and what it answers.

use std::pin::pin;
use std::rc::Rc;

use futures_util::StreamExt;
use worker::{Context, Env, Method, Request, Response, Result};

use super::editors;
use super::generation::{self, Asked, Relay, Said};
use super::recent::{self, Given};
use super::reply::{Reply, empty, events, html, json, problem, send};
use super::visit::{Visit, body};
use super::{now, store};
use crate::answer::{Answer, Spoken, compose, meaning, nearest, respond, spoken, without_store};
use crate::clock::Moment;
use crate::compose::messages::Messages;
use crate::content::Content;
use crate::error::{Failure, Mistake};
use crate::essentials::Essentials;
use crate::explain::explain;
use crate::generate::record;
use crate::language::Hints;
use crate::question::{Question, accepted, language_of};
use crate::respond::{self, Listener, PageContext};
use crate::understand::{Meaning, Shared, decode, encode};

pub async fn answer(mut request: Request, env: Env, context: Context) -> Result<Response> {
    let head = request.method() == Method::Head;
    let allowed = allowed(&request.path());
    let reply = match Visit::of(&request) {
        Ok(visit) => route(&mut request, visit, &env, &context).await,
        Err(failure) => problem(&failure, &Messages::or_english("en")),
    };
    send(reply, head, allowed)
}

async fn route(request: &mut Request, mut visit: Visit, env: &Env, context: &Context) -> Reply {
    let method = request.method();
    let reads = matches!(method, Method::Get | Method::Head);
    let api = visit.path.starts_with("/api/") || visit.path == "/openapi.json";
    let path = visit.path.clone();
    let result = match (path.as_str(), &method) {
        ("/api/ask", Method::Post) => match posted(request, &mut visit).await {
            Ok(question) => ask(question, &visit, env, context).await,
            Err(failure) => Err(failure),
        },
        ("/api/ask", _) if reads => match Question::from_query(visit.query.iter().cloned()) {
            Ok(question) => ask(question, &visit, env, context).await,
            Err(mistake) => Err(mistake.into()),
        },
        ("/api/generated", _) => editors::generated(request, &visit, env, context).await,
        ("/api/languages", _) if reads => languages(&visit, env),
        ("/api/health", _) if reads => Ok(health()),
        ("/openapi.json", _) if reads => Ok(json(respond::openapi().to_string(), "en")),
        ("/", _) if reads => page(&visit, env, context).await,
        ("/answer", _) if reads => fragment(&visit, env, context).await,
        (path, _) if reads && path.starts_with("/s/") => {
            shared(path.trim_start_matches("/s/"), &visit, env, context).await
        }
        (_, Method::Options) if api => Ok(empty()),
        ("/" | "/answer" | "/api/ask" | "/api/languages" | "/api/health" | "/openapi.json", _) => {
            Err(Mistake::Method { method: method.to_string() }.into())
        }
        (path, _) if path.starts_with("/s/") => Err(Mistake::Method { method: method.to_string() }.into()),
        _ => Err(Mistake::NotFound.into()),
    };
    result.unwrap_or_else(|failure| {
        let territory = visit.territory(None, env).ok();
        let messages = visit.messages(territory.map_or(&[], |territory| territory.languages));
        match (api || visit.path == "/answer", territory) {
            (false, Some(territory)) => {
                html(problem_page(&visit, territory, &messages, &failure), messages.tag(), failure.status())
            }
            _ => problem(&failure, &messages),
        }
    })
}

/// What is wrong with a question is said in the language that it asks for.
async fn posted(request: &mut Request, visit: &mut Visit) -> std::result::Result<Question, Failure> {
    let body = body(request).await?;
    let question = Question::from_json(&body);
    let lang = match &question {
        Ok(question) => question.lang.clone(),
        Err(_) => language_of(&body),
    };
    visit.lang = lang.or(visit.lang.take());
    Ok(question?)
}

async fn ask(question: Question, visit: &Visit, env: &Env, context: &Context) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(question.territory.as_deref(), env)?;
    limit(visit, env).await?;
    let given = answered(&question, None, visit, territory, env, context).await;
    let asked = last_rung(&question, &given, visit, territory, env, context).await;
    if visit.streams && !question.explain {
        return Ok(streamed(asked, &given, Listener::Client, context));
    }
    let given = best(asked, given).await;
    let language = &given.answer.spoken.language;
    match question.explain {
        true => Ok(json(explained(&question, &given, visit, territory, env, context).await, language)),
        false => Ok(json(given.json().to_string(), language)),
    }
}

/// The answer to a question; the numbers to call and the official sites when no store can be read. `page` is the language
/// of the page that it was asked on.
async fn answered(
    question: &Question,
    page: Option<&str>,
    visit: &Visit,
    territory: &'static Essentials,
    env: &Env,
    context: &Context,
) -> Rc<Given> {
    let utc = now();
    let hints = Hints { page, accept: accepted(&visit.accept_language), ..Hints::default() };
    let given = |answer| Rc::new(Given::new(answer));
    let Ok(pack) = store::territory(env, context, territory.id, utc).await else {
        let spoken = spoken(question, &hints, territory.languages, None);
        return given(without_store(territory, spoken, utc));
    };
    let request = recent::Request::new(pack.get().version.as_str(), question, page, &visit.accept_language);
    if let Some(known) = request.as_ref().and_then(|request| recent::asked(request, utc)) {
        return known;
    }
    let spoken = spoken(question, &hints, territory.languages, Some(pack.get()));
    let moment = Moment::new(question.at.unwrap_or(utc), &pack.get().zone);
    let Ok(content) = store::content(env, pack, &spoken.language).await else {
        return given(without_store(territory, spoken, utc));
    };
    let meaning = meaning(question, &content, moment);
    let answer = match question.at {
        None => said(meaning, spoken, &content, moment),
        Some(_) => respond(meaning, spoken, &content, moment),
    };
    let given = given(answer);
    // A release that had to be stepped back from is not the one that the request was made for.
    if let Some(request) = request.filter(|request| request.is_of(content.territory().version.as_str())) {
        recent::keep_asked(request, &given);
    }
    given
}

/// The last rung, where nothing verified answers and a model is configured.
async fn last_rung(
    question: &Question,
    given: &Given,
    visit: &Visit,
    territory: &'static Essentials,
    env: &Env,
    context: &Context,
) -> Option<Asked> {
    if !generation::is_unknown(&given.answer) {
        return None;
    }
    let utc = now();
    let pack = store::territory(env, context, territory.id, utc).await.ok()?;
    let moment = Moment::new(question.at.unwrap_or(utc), &pack.get().zone);
    let content = store::content(env, pack, &given.answer.spoken.language).await.ok()?;
    generation::wanted(question, &given.answer, &content, moment, &visit.address, env).await
}

/// What the last rung answers, or what is left without it.
async fn best(asked: Option<Asked>, given: Rc<Given>) -> Rc<Given> {
    match asked {
        Some(asked) => asked.answered().await.map_or(given, |answer| Rc::new(Given::new(answer))),
        None => given,
    }
}

/// The answer as it comes. It is followed to its end whether somebody listens or not.
fn streamed(asked: Option<Asked>, given: &Given, listener: Listener, context: &Context) -> Reply {
    let (relay, language) = (Relay::default(), given.answer.spoken.language.as_str());
    match asked {
        None => {
            relay.push(&listener.whole(&given.answer));
            relay.close();
        }
        Some(asked) => {
            relay.push(respond::OPENING);
            let told = relay.clone();
            context.wait_until(async move { follow(asked, &listener, &told).await });
        }
    }
    events(relay.lines(), language)
}

async fn follow(asked: Asked, listener: &Listener, relay: &Relay) {
    if let Some(kept) = asked.kept().await {
        relay.push(&listener.whole(&kept));
        return relay.close();
    }
    let (begun, without) = (asked.begun(), asked.without().clone());
    let mut shown = String::new();
    let mut told = pin!(asked.told());
    while let Some(said) = told.next().await {
        match said {
            Said::Text(more) => {
                if shown.is_empty() {
                    relay.push(&listener.meta(&begun));
                }
                relay.push(&listener.delta(&shown, &more));
                shown.push_str(&more);
            }
            Said::Done(None) => relay.push(&listener.whole(&without)),
            Said::Done(Some(answer)) => match answer.composed.text.strip_prefix(&shown).filter(|_| !shown.is_empty()) {
                Some(rest) => {
                    relay.push(&listener.delta(&shown, rest));
                    relay.push(&listener.done(&answer));
                }
                None => relay.push(&listener.whole(&answer)),
            },
        }
    }
    relay.close();
}

/// So many questions from one place a minute: as many as the deployment's rate limit says, where it has one. The platform
/// counts by a sum of the address and forgets it with the minute.
async fn limit(visit: &Visit, env: &Env) -> std::result::Result<(), Failure> {
    const BINDING: &str = "ASK_LIMIT";
    if visit.address.is_empty() {
        return Ok(());
    }
    let Ok(limiter) = env.rate_limiter(BINDING) else { return Ok(()) };
    match limiter.limit(visit.address.clone()).await {
        Ok(outcome) if !outcome.success => Err(Failure::TooMany),
        _ => Ok(()),
    }
}

/// The answer with how it came about, as far as there is content to explain it by.
async fn explained(
    question: &Question,
    given: &Given,
    visit: &Visit,
    territory: &'static Essentials,
    env: &Env,
    context: &Context,
) -> String {
    let hints = Hints { accept: accepted(&visit.accept_language), ..Hints::default() };
    let content = match store::territory(env, context, territory.id, now()).await {
        Ok(pack) => store::content(env, pack, &given.answer.spoken.language).await.ok(),
        Err(store::Unavailable) => None,
    };
    match content {
        Some(content) => respond::explained_json(&given.answer, explain(question, &hints, &given.answer, &content)),
        None => given.json().to_string(),
    }
}

/// What is said now to a meaning, from this isolate's memory where it is still good.
fn said(meaning: Meaning, spoken: Spoken, content: &Content, now: Moment) -> Answer {
    let (version, id) = (content.territory().version.as_str(), encode(&spoken.language, &meaning));
    let (composed, expires) = recent::meant(version, &id, now.utc).unwrap_or_else(|| {
        let (composed, expires) = compose(&meaning, content, now);
        recent::keep_meant(version, &id, &composed, expires);
        (composed, expires)
    });
    Answer::new(meaning, spoken, composed, expires)
}

/// Today's answer to a shared meaning.
async fn answer_shared(
    shared: Shared,
    stored: Option<&str>,
    language: String,
    territory: &'static Essentials,
    env: &Env,
    context: &Context,
) -> Answer {
    let utc = now();
    let spoken = Spoken::surely(&language);
    let Ok(pack) = store::territory(env, context, territory.id, utc).await else {
        return without_store(territory, spoken, utc);
    };
    let moment = Moment::new(utc, &pack.get().zone);
    match store::content(env, pack, &spoken.language).await {
        Ok(content) => {
            let answer = said(shared.meaning, spoken, &content, moment);
            match stored {
                Some(stored) => generation::shared(stored, &answer, &content, moment, env).await.unwrap_or(answer),
                None => answer,
            }
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
        let openers: Vec<&str> = content
            .iter()
            .flat_map(|content| content.language().openers.iter().map(|opener| opener.as_str()))
            .collect();
        let context = PageContext {
            messages: &messages,
            territory,
            question: None,
            here: "/",
            origin: &visit.origin,
            visitor: None,
        };
        return Ok(html(respond::start_page(&context, &openers), messages.tag(), 200));
    }
    asked_on_page(visit, territory, env, context, respond::answer_page).await
}

/// The answer alone, for the page's script.
async fn fragment(visit: &Visit, env: &Env, context: &Context) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(visit.parameter("territory"), env)?;
    asked_on_page(visit, territory, env, context, respond::fragment).await
}

/// On the page `lang` is the language of the page, a hint; the question itself may be in another.
async fn asked_on_page(
    visit: &Visit,
    territory: &'static Essentials,
    env: &Env,
    context: &Context,
    render: impl Fn(&PageContext<'_>, &Answer) -> String,
) -> std::result::Result<Reply, Failure> {
    let fields = visit.query.iter().filter(|(name, _)| name != "lang").map(|(name, value)| {
        // `in` says the language of the question itself, when a visitor chose it.
        (if name == "in" { "lang".to_string() } else { name.clone() }, value.clone())
    });
    let question = Question::from_query(fields)?;
    limit(visit, env).await?;
    let given = answered(&question, visit.parameter("lang"), visit, territory, env, context).await;
    let asked = last_rung(&question, &given, visit, territory, env, context).await;
    if visit.streams && asked.is_some() && visit.path == "/answer" {
        let listener = Listener::Page(finished(&question, visit, territory));
        return Ok(streamed(asked, &given, listener, context));
    }
    let given = best(asked, given).await;
    let messages = Messages::or_english(&given.answer.spoken.language);
    let here = format!("/s/{}", given.answer.id);
    let context = PageContext {
        messages: &messages,
        territory,
        question: Some(&question.text),
        here: &here,
        origin: &visit.origin,
        visitor: None,
    };
    Ok(html(render(&context, &given.answer), messages.tag(), 200))
}

/// Makes the finished exchange for the page's script, when all of it has come.
fn finished(question: &Question, visit: &Visit, territory: &'static Essentials) -> Box<dyn Fn(&Answer) -> String> {
    let (question, origin) = (question.text.clone(), visit.origin.clone());
    Box::new(move |answer| {
        let messages = Messages::or_english(&answer.spoken.language);
        let here = format!("/s/{}", answer.id);
        let context = PageContext {
            messages: &messages,
            territory,
            question: Some(&question),
            here: &here,
            origin: &origin,
            visitor: None,
        };
        respond::fragment(&context, answer)
    })
}

async fn shared(id: &str, visit: &Visit, env: &Env, context: &Context) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(visit.parameter("territory"), env)?;
    let (id, stored) = record::parts(id);
    let shared = decode(id).map_err(|_| Mistake::Link)?;
    let asked = visit.parameter("lang").unwrap_or(&shared.language);
    let language = nearest(asked, territory.languages);
    let answer = answer_shared(shared, stored, language, territory, env, context).await;
    let messages = Messages::or_english(&answer.spoken.language);
    let here = format!("/s/{}", answer.id);
    let own = visit.own_language(territory.languages);
    let context = PageContext {
        messages: &messages,
        territory,
        question: None,
        here: &here,
        origin: &visit.origin,
        visitor: own.as_deref(),
    };
    Ok(html(respond::answer_page(&context, &answer), messages.tag(), 200))
}

fn languages(visit: &Visit, env: &Env) -> std::result::Result<Reply, Failure> {
    let territory = visit.territory(visit.parameter("territory"), env)?;
    Ok(json(respond::languages_json(territory), "en"))
}

fn health() -> Reply {
    let memory = core::arch::wasm32::memory_size(0) * 65_536;
    let releases: Vec<_> = store::held()
        .into_iter()
        .map(|(id, version)| serde_json::json!({ "territory": id, "version": version }))
        .collect();
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
    let context = PageContext {
        messages,
        territory,
        question: visit.parameter("q"),
        here: "/",
        origin: &visit.origin,
        visitor: None,
    };
    respond::problem_page(&context, failure)
}

/// What an address accepts, for whoever tried something else (RFC 9110, 15.5.6).
fn allowed(path: &str) -> &'static str {
    match path {
        "/api/ask" => "GET, HEAD, POST, OPTIONS",
        "/api/generated" => "GET, HEAD, POST",
        "/api/languages" | "/api/health" | "/openapi.json" => "GET, HEAD, OPTIONS",
        _ => "GET, HEAD",
    }
}
