//! The object of one unknown question: it makes the call, tells everybody who asked meanwhile, and keeps what came of it.
//! Whoever leaves changes nothing: the call goes on and the answer is kept.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use futures_util::StreamExt;
use worker::{AbortController, DurableObject, Env, Request, Response, Result, State, console_log, durable_object};

use super::model::{Model, within};
use super::relay::Relay;
use super::search::Search;
use super::{Job, Told, gatekeeper, milliseconds, settings, withdrawn};
use crate::clock::Moment;
use crate::content::Content;
use crate::edge::{now, store};
use crate::generate::bound::at_most;
use crate::generate::draft::{Draft, Outcome};
use crate::generate::gate::{Settlement, Verdict, Wanted};
use crate::generate::prompt::{ANSWER, LARGEST, Prompt, SHORT_ANSWER, Voice};
use crate::generate::record::{Record, Writer};
use crate::generate::settings::WRITER;
use crate::generate::wire::{Event, Failed, Reader, request};
use crate::generate::{Checker, Settings};
use crate::retrieve::{self, DAMPING, Snippet, fuse};
use crate::understand::{Meaning, Reading, What, decode};

/// The only key of its store.
const RECORD: &str = "record";
/// Seconds for which it is not tried again when nothing came of it.
const NOTHING_FOR: i64 = 60;
/// A second try needs this much time.
const LEAST_FOR_ANOTHER: Duration = Duration::from_millis(1_500);

#[durable_object(fetch)]
pub struct Generation {
    state: State,
    env: Env,
    run: RefCell<Option<Run>>,
}

#[derive(Clone)]
struct Run {
    relay: Relay,
    /// Seconds since 1970 until which what came of it is told again; 0 while it runs.
    until: Rc<RefCell<i64>>,
}

impl DurableObject for Generation {
    fn new(state: State, env: Env) -> Self {
        Self { state, env, run: RefCell::new(None) }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Ok(job) = serde_json::from_str::<Job>(&request.text().await?) else {
            return Response::error("", 400);
        };
        let known = self.run.borrow().clone();
        let known = known.filter(|run| !run.relay.is_closed() || *run.until.borrow() > now());
        let run = known.unwrap_or_else(|| self.begin(job));
        Response::from_stream(run.relay.lines())
    }
}

impl Generation {
    fn begin(&self, job: Job) -> Run {
        let run = Run { relay: Relay::default(), until: Rc::new(RefCell::new(0)) };
        *self.run.borrow_mut() = Some(run.clone());
        let (told, env, storage) = (run.clone(), self.env.clone(), self.state.storage());
        self.state.wait_until(async move {
            let stored = storage.get::<String>(RECORD).await.ok().flatten().and_then(|text| Record::from_json(&text));
            let made = generate(&job, stored, &env, &told.relay).await;
            *told.until.borrow_mut() = made.as_ref().map_or(now() + NOTHING_FOR, |made| made.until);
            // Whoever listens hears first; keeping comes after.
            tell(&told.relay, &made.as_ref().map_or(Told::Nothing, |made| Told::Record(Box::new(made.record.clone()))));
            told.relay.close();
            if let Some(made) = made.filter(|made| made.keep) {
                let text = made.record.to_json();
                let _ = storage.put(RECORD, &text).await;
                store::keep_generated(&env, &job.territory, &job.name, &text, made.record.expires - now()).await;
            }
        });
        run
    }
}

struct Made {
    record: Record,
    /// Whether it is whole and new.
    keep: bool,
    until: i64,
}

/// Seconds for which an object tells again what it told, without looking whether the content has changed.
const FRESH: i64 = 30;

fn tell(relay: &Relay, told: &Told) {
    relay.push(&format!("{}\n", serde_json::to_string(told).unwrap_or_default()));
}

/// The stored answer where it still stands, else a new one.
async fn generate(job: &Job, stored: Option<Record>, env: &Env, relay: &Relay) -> Option<Made> {
    let started = milliseconds();
    let settings = settings(env);
    let content = store::ready(env, &job.territory, &job.language).await?;
    let moment = Moment::new(job.at, &content.territory().zone);
    if let Some(record) = stored.filter(|record| record.grounds(&content, moment).is_some()) {
        return Some(Made { keep: false, until: record.expires.min(now() + FRESH), record });
    }
    let meaning = decode(&job.id).ok()?.meaning;
    let reading = Reading::new(&job.question, &content);
    if retrieve::forbids_generation(&meaning, &reading) {
        return None;
    }
    let words = retrieve::lexical(&reading, &meaning);
    let call = Call { job, env, settings: &settings, content: &content, meaning: &meaning, moment, started, relay };
    call.answer(&words).await
}

/// All that a call needs to know.
struct Call<'a> {
    job: &'a Job,
    env: &'a Env,
    settings: &'a Settings,
    content: &'a Content,
    meaning: &'a Meaning,
    moment: Moment,
    started: u64,
    relay: &'a Relay,
}

/// How a stream ended.
struct End {
    whole: bool,
    usage: Option<(u64, u64)>,
    failed: Option<Failed>,
}

/// The line that asks for the language once more.
const AGAIN: usize = 32;

/// What the gatekeeper allows.
struct Granted {
    reservation: u64,
    written: u64,
    search: bool,
}

/// What a search by meaning came to, where one was made, and what it cost.
#[derive(Default)]
struct Sought {
    found: Option<bool>,
    tokens: u64,
}

/// Tokens read and written. A server that failed before its first word has mostly counted nothing; where it does not say, no
/// more can have been than was sent and allowed.
fn used(end: &End, draft: &Draft<'_>, prompt: &Prompt, written: u64, sought: u64) -> (u64, u64) {
    let failed = end.failed.filter(|_| draft.is_untouched()).map(|_| (0, 0));
    let (read, written) = end.usage.or(failed).unwrap_or(((prompt.tokens + AGAIN) as u64, written));
    (read.saturating_add(sought), written)
}

impl Call<'_> {
    fn left(&self) -> Duration {
        let gone = Duration::from_millis(milliseconds().saturating_sub(self.started));
        // What remains is for telling it.
        self.settings.total.saturating_sub(gone).saturating_sub(Duration::from_millis(250))
    }

    /// From what was found by words to an answer, in two attempts at most.
    async fn answer(&self, words: &[What]) -> Option<Made> {
        let model = Model::of(self.env, &WRITER)?;
        let mut search = Search::of(self.env);
        let mut snippets = self.snippets(words);
        let mut again = None;
        for attempt in 0..2 {
            let mut prompted = self.prompt(&snippets, false);
            if prompted.snippets.is_empty() && search.is_none() {
                return None;
            }
            let granted = self.ask(&prompted, search.is_some()).await?;
            let mut sought = Sought::default();
            if let Some(search) = search.take().filter(|_| granted.search) {
                sought = self.seek(&search, words, &mut snippets).await;
                prompted = self.prompt(&snippets, false);
            }
            if granted.written <= SHORT_ANSWER as u64 {
                prompted = self.prompt(&snippets, true);
            }
            let settlement =
                Settlement { reservation: granted.reservation, found: sought.found, ..Settlement::default() };
            if prompted.snippets.is_empty() {
                gatekeeper::settle(self.env, &Settlement { used: Some((sought.tokens, 0)), ..settlement }).await;
                return None;
            }
            let checker = Checker::new(self.content, &prompted);
            let mut draft = Draft::new(&checker);
            let end = self.read(&model, &prompted, granted.written, again.as_deref(), &mut draft).await;
            let settlement = Settlement {
                used: Some(used(&end, &draft, &prompted, granted.written, sought.tokens)),
                answered: Some(end.failed.is_none()),
                retry_after: end.failed.and_then(|failed| failed.retry_after),
                language: self.job.language.clone(),
                model: model.name().to_string(),
                dropped: draft.dropped.clone(),
                ..settlement
            };
            gatekeeper::settle(self.env, &settlement).await;
            if !draft.dropped.is_empty() {
                console_log!("generation: dropped {:?}", draft.dropped);
            }
            match draft.outcome() {
                Outcome::Answer => {
                    let name = model.name();
                    let record = Record::new(&draft, &prompted, self.meaning, self.content, name, self.moment)?;
                    return Some(match end.whole {
                        true => Made { keep: true, until: record.expires.min(now() + FRESH), record },
                        // What was cut short is shown, and asked for anew by the next.
                        false => Made { keep: false, until: 0, record },
                    });
                }
                Outcome::WrongLanguage if attempt == 0 && self.left() > LEAST_FOR_ANOTHER => {
                    let tag = self.content.language().tag.as_str();
                    let name = crate::compose::messages::conventions(tag).map_or(tag, |conventions| conventions.name);
                    again = Some(name.to_string());
                }
                Outcome::Nothing | Outcome::WrongLanguage => {
                    let transient = end.failed.is_some_and(|failed| failed.transient) && draft.is_untouched();
                    if attempt > 0 || !transient || self.left() < LEAST_FOR_ANOTHER {
                        return None;
                    }
                }
            }
        }
        None
    }

    fn snippets(&self, ranking: &[What]) -> Vec<Snippet> {
        retrieve::snippets(ranking, self.content, self.moment)
    }

    fn prompt(&self, snippets: &[Snippet], short: bool) -> Prompt {
        let language = self.content.language();
        let voice =
            Voice { territory: language.territory.as_str(), language: language.tag.as_str(), now: self.moment, short };
        Prompt::new(&self.job.question, snippets, voice)
    }

    /// Whether a call may be made, how long its answer may be, and whether to search by meaning before it. What that finds
    /// is not known yet, so a prompt as long as one may be is set aside for it.
    async fn ask(&self, prompt: &Prompt, search: bool) -> Option<Granted> {
        let read = if search { LARGEST + at_most(&self.job.question) } else { prompt.tokens };
        let today = Moment::new(now(), &self.content.territory().zone).today();
        let wanted = Wanted {
            date: today.to_string(),
            name: withdrawn::name(&self.job.territory, &self.job.name),
            visitor: self.job.visitor.clone(),
            read: (read + AGAIN) as u64,
            written: ANSWER as u64,
            written_short: SHORT_ANSWER as u64,
            search,
        };
        match within(self.left(), gatekeeper::ask(self.env, &wanted)).await.flatten()? {
            Verdict::Granted { reservation, written, search } => Some(Granted { reservation, written, search }),
            closed => {
                console_log!("generation: {closed:?}");
                None
            }
        }
    }

    /// Searches by meaning, and ranks what both ways found. Where that fails, what words found stays as it is.
    async fn seek(&self, search: &Search, words: &[What], snippets: &mut Vec<Snippet>) -> Sought {
        let patience = self.settings.search.min(self.left());
        let found = search.nearest(&self.job.question, self.content, self.moment, patience).await;
        match &found {
            Ok(meaning) => *snippets = self.snippets(&fuse(&[words, meaning], DAMPING)),
            Err(why) => console_log!("generation: by words alone: {why}"),
        }
        Sought { found: Some(found.is_ok()), tokens: at_most(&self.job.question) as u64 }
    }

    async fn read(
        &self,
        model: &Model,
        prompt: &Prompt,
        written: u64,
        again: Option<&str>,
        draft: &mut Draft<'_>,
    ) -> End {
        let controller = AbortController::default();
        let body = request(prompt, written as usize, again);
        let end = self.listen(model, &body, &controller, prompt, draft).await;
        // Nothing more is wanted, whether it ended or not.
        controller.abort();
        end
    }

    async fn listen(
        &self,
        model: &Model,
        body: &serde_json::Value,
        controller: &AbortController,
        prompt: &Prompt,
        draft: &mut Draft<'_>,
    ) -> End {
        let signal = controller.signal();
        let mut end = End { whole: false, usage: None, failed: None };
        let mut writer = Writer::new(prompt, self.content.language().tag.as_str());
        let first = milliseconds();
        let patience = self.settings.first.min(self.left());
        let mut stream = match within(patience, model.stream(body, &signal)).await {
            Some(Ok(stream)) => stream,
            Some(Err(failed)) => return End { failed: Some(failed), ..end },
            None => return End { failed: Some(Failed::default()), ..end },
        };
        let mut reader = Reader::default();
        let mut begun = false;
        loop {
            let waited = Duration::from_millis(milliseconds().saturating_sub(first));
            let patience = if begun { self.settings.stall } else { self.settings.first.saturating_sub(waited) };
            let chunk = match within(patience.min(self.left()), stream.next()).await {
                Some(Some(Ok(chunk))) => chunk,
                Some(None) => break,
                // Cut off, or silent for too long.
                Some(Some(Err(_))) | None => {
                    end.failed = Some(Failed::default());
                    break;
                }
            };
            let Ok(events) = reader.feed(&chunk) else {
                end.failed = Some(Failed::default());
                break;
            };
            for event in events {
                match event {
                    Event::Text(text) => {
                        begun = true;
                        for sentence in draft.feed(&text) {
                            tell(self.relay, &Told::Text(writer.write(&sentence)));
                        }
                    }
                    Event::Usage(read, written) => end.usage = Some((read, written)),
                    Event::Ended => {}
                }
            }
            if draft.is_done() || reader.has_ended() {
                break;
            }
        }
        end.whole = end.failed.is_none() && (reader.is_whole() || draft.is_done());
        if end.failed.is_none() && !end.whole {
            // The stream ended before the model did.
            end.failed = Some(Failed::default());
        }
        for sentence in draft.finish(end.whole) {
            tell(self.relay, &Told::Text(writer.write(&sentence)));
        }
        end
    }
}
