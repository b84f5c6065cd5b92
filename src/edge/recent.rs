//! Answers composed lately in this isolate, by meaning. They are cheaper to compose than to read from any store, so they
//! are kept in memory alone, and only as long as they surely stay as they are.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::compose::Composed;

/// Answers kept; about 3 kB each.
const MOST: usize = 512;

#[derive(Clone)]
struct Kept {
    composed: Composed,
    expires: i64,
}

thread_local! {
    static ANSWERS: RefCell<HashMap<(String, String), Kept>> = RefCell::default();
}

/// The answer of this release to this meaning, unless it has expired.
pub fn get(version: &str, id: &str, now: i64) -> Option<(Composed, i64)> {
    ANSWERS.with_borrow(|answers| {
        let kept = answers.get(&(version.to_string(), id.to_string()))?;
        (kept.expires > now).then(|| (kept.composed.clone(), kept.expires))
    })
}

pub fn put(version: &str, id: &str, composed: &Composed, expires: i64) {
    ANSWERS.with_borrow_mut(|answers| {
        if answers.len() >= MOST {
            answers.clear();
        }
        let kept = Kept { composed: composed.clone(), expires };
        answers.insert((version.to_string(), id.to_string()), kept);
    });
}

pub fn len() -> usize {
    ANSWERS.with_borrow(HashMap::len)
}
