//! What editors withdrew, as this isolate knows it: never older than a few seconds.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use worker::Env;

use super::gatekeeper;
use super::model::within;
use crate::edge::now;
use crate::generate::gate::Change;

/// Seconds for which it is not asked for again. With the way there, five in all.
const FRESH: i64 = 4;
/// Whoever does not answer by then has not answered.
const PATIENCE: Duration = Duration::from_millis(800);

thread_local! {
    static KNOWN: RefCell<Option<(i64, Rc<BTreeSet<String>>)>> = const { RefCell::new(None) };
}

/// A stored answer's name among those of all territories.
pub fn name(territory: &str, stored: &str) -> String {
    format!("{territory}/{stored}")
}

/// Whether it is withdrawn. Where nobody can say it, what was known last holds; where nothing was, it is.
pub async fn is_withdrawn(env: &Env, territory: &str, stored: &str) -> bool {
    let known = KNOWN.with_borrow(Clone::clone);
    let names = match known {
        Some((asked, names)) if (0..FRESH).contains(&(now() - asked)) => Some(names),
        known => {
            // Counted from before the asking: an answer that was long on its way is old already.
            let asked = now();
            match within(PATIENCE, gatekeeper::withdrawn(env)).await.flatten() {
                Some(names) => Some(learn(asked, names)),
                None => known.map(|(_, names)| names),
            }
        }
    };
    names.is_none_or(|names| names.contains(&name(territory, stored)))
}

/// Withdraws or restores; what is withdrawn then.
pub async fn change(env: &Env, change: &Change) -> Option<Rc<BTreeSet<String>>> {
    let asked = now();
    Some(learn(asked, gatekeeper::change(env, change).await?))
}

fn learn(asked: i64, names: BTreeSet<String>) -> Rc<BTreeSet<String>> {
    let names = Rc::new(names);
    KNOWN.set(Some((asked, names.clone())));
    names
}
