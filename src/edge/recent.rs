//! Answers given lately in this isolate. They are cheaper to compose than to read from any store, so they are kept in
//! memory alone, and only as long as they surely stay as they are.
//!
//! Two ways lead to one: the very same request again, which need not be understood anew; and another request of the same
//! meaning in the same language. Never a similar one.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

use crate::answer::Answer;
use crate::compose::Composed;
use crate::question::Question;
use crate::respond::answer_json;

/// Answers kept of each kind, at least, once so many were given; twice as many at most, about 8 kB each.
const KEPT: usize = 256;

/// All that an answer to a question depends on, but the time.
#[derive(PartialEq, Eq, Hash)]
pub struct Request {
    version: String,
    question: Question,
    page: Option<String>,
    accept: String,
}

impl Request {
    /// Nothing for a question about another time than now.
    pub fn new(version: &str, question: &Question, page: Option<&str>, accept: &str) -> Option<Self> {
        question.at.is_none().then(|| Self {
            version: version.to_string(),
            // Neither who shared the link nor the wish for an explanation changes the answer.
            question: Question { partner: None, explain: false, ..question.clone() },
            page: page.map(str::to_string),
            accept: accept.to_string(),
        })
    }

    pub fn is_of(&self, version: &str) -> bool {
        self.version == version
    }
}

/// An answer, and its body once it was written.
pub struct Given {
    pub answer: Answer,
    json: OnceCell<String>,
}

impl Given {
    pub fn new(answer: Answer) -> Self {
        Self { answer, json: OnceCell::new() }
    }

    pub fn json(&self) -> &str {
        self.json.get_or_init(|| answer_json(&self.answer))
    }
}

/// What was put or asked for lately: when the young fill up they become the old, and the old are forgotten.
struct Recent<K, V> {
    young: HashMap<K, V>,
    old: HashMap<K, V>,
}

impl<K, V> Default for Recent<K, V> {
    fn default() -> Self {
        Self { young: HashMap::new(), old: HashMap::new() }
    }
}

impl<K: Eq + Hash, V: Clone> Recent<K, V> {
    fn get(&mut self, key: &K) -> Option<V> {
        if let Some(value) = self.young.get(key) {
            return Some(value.clone());
        }
        let (key, value) = self.old.remove_entry(key)?;
        self.put(key, value.clone());
        Some(value)
    }

    fn put(&mut self, key: K, value: V) {
        if self.young.len() >= KEPT {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, value);
    }

    fn len(&self) -> usize {
        self.young.len() + self.old.len()
    }
}

#[derive(Clone)]
struct Meant {
    composed: Rc<Composed>,
    expires: i64,
}

thread_local! {
    static ASKED: RefCell<Recent<Request, Rc<Given>>> = RefCell::default();
    /// By version and id: an id holds the meaning and the language.
    static MEANT: RefCell<Recent<(String, String), Meant>> = RefCell::default();
}

/// The answer that this very request got, unless it has expired.
pub fn asked(request: &Request, now: i64) -> Option<Rc<Given>> {
    ASKED.with_borrow_mut(|asked| asked.get(request)).filter(|given| given.answer.expires > now)
}

pub fn keep_asked(request: Request, given: &Rc<Given>) {
    ASKED.with_borrow_mut(|asked| asked.put(request, given.clone()));
}

/// What this release says to a meaning, and until when, unless it has expired.
pub fn meant(version: &str, id: &str, now: i64) -> Option<(Composed, i64)> {
    let meant = MEANT.with_borrow_mut(|meant| meant.get(&(version.to_string(), id.to_string())))?;
    (meant.expires > now).then(|| ((*meant.composed).clone(), meant.expires))
}

pub fn keep_meant(version: &str, id: &str, composed: &Composed, expires: i64) {
    let meant = Meant { composed: Rc::new(composed.clone()), expires };
    MEANT.with_borrow_mut(|all| all.put((version.to_string(), id.to_string()), meant));
}

pub fn len() -> usize {
    ASKED.with_borrow(Recent::len) + MEANT.with_borrow(Recent::len)
}
