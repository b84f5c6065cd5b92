//! A visitor's side of it: is this a question for the last rung, what is kept of it, and what is told while it is made.

use std::pin::Pin;
use std::time::Duration;

use futures_util::{Stream, StreamExt};
use worker::{Env, Method, Request, RequestInit};

use super::model::{Model, within};
use super::{GATEKEEPER, GENERATIONS, Job, Told, milliseconds, settings, withdrawn};
use crate::answer::Answer;
use crate::clock::Moment;
use crate::compose::{Composer, Origin};
use crate::content::Content;
use crate::edge::store;
use crate::generate::record::{MARK, Record, name};
use crate::generate::settings::WRITER;
use crate::question::Question;
use crate::retrieve::forbids_generation;
use crate::understand::{Part, Reading};

/// A question that nothing verified answers, with the answer that is left without a model.
pub struct Asked {
    env: Env,
    content: Content,
    moment: Moment,
    job: Job,
    without: Answer,
}

/// What a visitor is told.
pub enum Said {
    Text(String),
    /// The last: what was generated, or nothing.
    Done(Option<Box<Answer>>),
}

/// Whether the last rung is there, this is a question for it, and no editor withdrew its answer.
pub async fn wanted(
    question: &Question,
    without: &Answer,
    content: &Content,
    moment: Moment,
    visitor: &str,
    env: &Env,
) -> Option<Asked> {
    if !is_unknown(without)
        || !is_there(env)
        || !without.spoken.is_served()
        || forbids_generation(&without.meaning, &Reading::new(&question.text, content))
    {
        return None;
    }
    let (territory, language) = (content.territory().id.as_str(), content.language().tag.as_str());
    let day = question.at.map(|_| moment.today());
    let job = Job {
        territory: territory.to_string(),
        language: language.to_string(),
        question: question.text.clone(),
        id: without.id.clone(),
        name: name(&question.text, &without.meaning, language, territory, day),
        at: moment.utc,
        visitor: visitor.to_string(),
    };
    if withdrawn::is_withdrawn(env, territory, &job.name).await {
        return None;
    }
    Some(Asked { env: env.clone(), content: content.clone(), moment, job, without: without.clone() })
}

/// Whether nothing was understood that any other rung answers.
pub fn is_unknown(answer: &Answer) -> bool {
    matches!(answer.meaning.parts.as_slice(), [Part::Unknown { .. }])
}

/// A model is configured, and the objects are bound that guard it.
fn is_there(env: &Env) -> bool {
    Model::of(env, &WRITER).is_some()
        && env.durable_object(GENERATIONS).is_ok()
        && env.durable_object(GATEKEEPER).is_ok()
}

impl Asked {
    /// What was generated before, if it still stands.
    pub async fn kept(&self) -> Option<Answer> {
        let record = store::generated(&self.env, &self.job.territory, &self.job.name).await?;
        self.answer(&record)
    }

    /// The answer as far as it is known before its text.
    pub fn begun(&self) -> Answer {
        let mut begun = self.without.clone();
        begun.id = format!("{}{MARK}{}", self.without.id, self.job.name);
        begun.composed.origin = Origin::Generated;
        begun
    }

    /// The answer that is left without a model.
    pub fn without(&self) -> &Answer {
        &self.without
    }

    /// The answer, made if need be; nothing when there is none in time.
    pub async fn answered(self) -> Option<Answer> {
        if let Some(kept) = self.kept().await {
            return Some(kept);
        }
        let mut answer = None;
        let mut told = Box::pin(self.told());
        while let Some(said) = told.next().await {
            if let Said::Done(done) = said {
                answer = done;
            }
        }
        answer.map(|answer| *answer)
    }

    /// What is told while it is made, until the deadline.
    pub fn told(self) -> impl Stream<Item = Said> {
        let total = settings(&self.env).total;
        let state = State {
            asked: self,
            lines: None,
            held: Vec::new(),
            deadline: milliseconds() + total.as_millis() as u64,
            done: false,
        };
        futures_util::stream::unfold(state, |mut state| async move {
            let said = state.next().await?;
            Some((said, state))
        })
    }

    fn answer(&self, record: &Record) -> Option<Answer> {
        let grounds = record.grounds(&self.content, self.moment)?;
        let composed =
            Composer::new(&self.content).generated(&self.without.composed, &record.text, grounds, record.volatile);
        let id = format!("{}{MARK}{}", self.without.id, self.job.name);
        Some(Answer { id, composed, expires: record.expires, ..self.without.clone() })
    }

    async fn open(&self) -> Option<Bytes> {
        let object = format!("{}/{}", self.job.territory, self.job.name);
        let stub = self.env.durable_object(GENERATIONS).ok()?.get_by_name(&object).ok()?;
        let mut init = RequestInit::new();
        init.with_method(Method::Post).with_body(Some(serde_json::to_string(&self.job).ok()?.into()));
        let request = Request::new_with_init("https://generation/", &init).ok()?;
        let mut response = stub.fetch_with_request(request).await.ok()?;
        let stream = response.stream().ok()?;
        Some(Box::pin(stream))
    }
}

type Bytes = Pin<Box<dyn Stream<Item = worker::Result<Vec<u8>>>>>;

struct State {
    asked: Asked,
    lines: Option<Bytes>,
    held: Vec<u8>,
    /// Milliseconds since 1970.
    deadline: u64,
    done: bool,
}

impl State {
    async fn next(&mut self) -> Option<Said> {
        if self.done {
            return None;
        }
        loop {
            if let Some(end) = self.held.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.held.drain(..=end).collect();
                match serde_json::from_slice(&line) {
                    Ok(Told::Text(text)) => return Some(Said::Text(text)),
                    Ok(Told::Record(record)) => return Some(self.end(self.asked.answer(&record))),
                    Ok(Told::Nothing) | Err(_) => return Some(self.end(None)),
                }
            }
            let left = Duration::from_millis(self.deadline.saturating_sub(milliseconds()));
            if self.lines.is_none() {
                match within(left, self.asked.open()).await.flatten() {
                    Some(lines) => self.lines = Some(lines),
                    None => return Some(self.end(None)),
                }
            }
            let Some(lines) = &mut self.lines else { return Some(self.end(None)) };
            match within(left, lines.next()).await {
                Some(Some(Ok(chunk))) => self.held.extend_from_slice(&chunk),
                _ => return Some(self.end(None)),
            }
        }
    }

    fn end(&mut self, answer: Option<Answer>) -> Said {
        self.done = true;
        self.lines = None;
        Said::Done(answer.map(Box::new))
    }
}

/// A generated answer that was shared: as it is kept, in its own language, or nothing.
pub async fn shared(stored: &str, without: &Answer, content: &Content, moment: Moment, env: &Env) -> Option<Answer> {
    if !is_unknown(without) {
        return None;
    }
    let territory = content.territory().id.as_str();
    if withdrawn::is_withdrawn(env, territory, stored).await {
        return None;
    }
    let record = store::generated(env, territory, stored).await?;
    let record = Some(record).filter(|record| record.id == without.id)?;
    let grounds = record.grounds(content, moment)?;
    let composed = Composer::new(content).generated(&without.composed, &record.text, grounds, record.volatile);
    Some(Answer { id: format!("{}{MARK}{stored}", without.id), composed, expires: record.expires, ..without.clone() })
}
