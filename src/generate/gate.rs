//! May a call be made at all? One place decides for everybody: what the day has cost, what this visitor has cost, whether
//! the model, and the search by meaning before it, answer at present, and whether an editor withdrew what it would answer.
//!
//! What a call may cost at most is set aside before it is made and made good after it, so that calls at the same moment
//! cannot together exceed the day. A call of which nothing was heard again stays counted in full.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};

use super::check::Dropped;
use super::settings::Settings;

/// So many failures in a row, and for a while nobody waits for the model.
const FAILURES: u32 = 3;
/// Seconds for which it is not asked.
const REST: i64 = 30;
/// A server that asks for more patience than this is taken at less.
const LONGEST_REST: i64 = 600;
/// So many days that are over can be read about.
const DAYS: usize = 14;

/// The state, all of it: one value, stored whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Gate {
    today: Day,
    /// Makes a visitor's name for one day, and no other.
    pub salt: String,
    visitors: BTreeMap<String, u64>,
    open: BTreeMap<u64, Reservation>,
    next: u64,
    model: Breaker,
    search: Breaker,
    /// Days that are over, the last first.
    before: VecDeque<Day>,
    /// Names of what editors withdrew: neither shown nor written anew until they restore it.
    withdrawn: BTreeSet<String>,
}

/// What editors may see of a day: no visitor is in it, and nothing that anybody asked.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Day {
    /// Of the territory's calendar: 2026-11-22.
    date: String,
    tokens: u64,
    /// Millionths.
    money: u64,
    calls: u64,
    /// Sentences that were held back: by language, by model, by why.
    dropped: BTreeMap<String, BTreeMap<String, BTreeMap<Dropped, u64>>>,
}

/// What failed lately is left alone for a while.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Breaker {
    failures: u32,
    /// Seconds since 1970 until which nobody asks.
    rests_until: i64,
}

impl Breaker {
    /// Whether it may be asked. Behind failures one goes ahead to see whether it answers again; the others wait for what it
    /// finds.
    fn lets_through(&mut self, now: i64) -> bool {
        if now < self.rests_until {
            return false;
        }
        if self.failures >= FAILURES {
            self.rests_until = now + REST;
        }
        true
    }

    fn learn(&mut self, answered: bool, retry_after: Option<i64>, now: i64) {
        if answered {
            *self = Self::default();
            return;
        }
        self.failures = self.failures.saturating_add(1);
        let asked = retry_after.map(|seconds| seconds.clamp(1, LONGEST_REST));
        if let Some(rest) = asked.or((self.failures >= FAILURES).then_some(REST)) {
            self.rests_until = self.rests_until.max(now + rest);
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Reservation {
    visitor: String,
    tokens: u64,
    money: u64,
}

/// What a call needs at most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wanted {
    /// The date in the territory, by the clock and not as the question has it.
    pub date: String,
    /// What would be answered: see [`Change`].
    pub name: String,
    pub visitor: String,
    /// Tokens to be read.
    pub read: u64,
    /// Tokens to be written, ordinarily and when the budget runs low.
    pub written: u64,
    pub written_short: u64,
    /// Whether there is a search by meaning that may be asked first.
    pub search: bool,
}

/// What the gate says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Granted {
        reservation: u64,
        written: u64,
        /// Whether the search by meaning is to be asked.
        search: bool,
    },
    /// The day's budget is spent.
    Spent,
    /// This visitor's share is spent.
    Enough,
    /// The model does not answer at present.
    Resting,
    /// An editor withdrew what was answered.
    Withdrawn,
}

/// What an editor decides about one stored answer, by its territory and its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Withdraw(String),
    Restore(String),
}

/// What became of a call.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Settlement {
    pub reservation: u64,
    /// Tokens read and written, as far as known; otherwise all that was set aside.
    pub used: Option<(u64, u64)>,
    /// Whether the model answered as it should, where it was asked.
    pub answered: Option<bool>,
    /// Seconds for which it asked to be left alone.
    pub retry_after: Option<i64>,
    /// Whether the search by meaning answered as it should, where it was asked.
    pub found: Option<bool>,
    /// What was held back of what the model wrote, and in which language it was to write.
    pub language: String,
    pub model: String,
    pub dropped: BTreeMap<Dropped, u32>,
}

/// Share of the budget above which answers are short.
const LOW: (u64, u64) = (4, 5);

impl Gate {
    /// Begins the day anew when it is a later one. Where territories share a deployment, the first midnight is everybody's.
    /// `salt` makes the visitors' names of the new day.
    pub fn turn(&mut self, date: &str, salt: impl FnOnce() -> String) {
        if date <= self.today.date.as_str() {
            return;
        }
        let over = std::mem::replace(&mut self.today, Day { date: date.to_string(), ..Day::default() });
        if !over.date.is_empty() {
            self.before.push_front(over);
            self.before.truncate(DAYS);
        }
        self.salt = salt();
        self.visitors.clear();
        self.open.clear();
    }

    /// Sets aside what a call may cost, when there is enough.
    pub fn ask(&mut self, wanted: &Wanted, settings: &Settings, now: i64) -> Verdict {
        if self.withdrawn.contains(&wanted.name) {
            return Verdict::Withdrawn;
        }
        if now < self.model.rests_until {
            return Verdict::Resting;
        }
        let low = self.today.tokens.saturating_mul(LOW.1) >= settings.tokens_a_day.saturating_mul(LOW.0)
            || settings.cost(1_000_000, 1_000_000) > 0
                && self.today.money.saturating_mul(LOW.1) >= settings.money_a_day.saturating_mul(LOW.0);
        let written = if low { wanted.written_short } else { wanted.written };
        let tokens = wanted.read.saturating_add(written);
        let money = settings.cost(wanted.read, written);
        if self.today.tokens.saturating_add(tokens) > settings.tokens_a_day
            || self.today.money.saturating_add(money) > settings.money_a_day
        {
            return Verdict::Spent;
        }
        let visitor = self.visitors.get(&wanted.visitor).copied().unwrap_or(0);
        if visitor.saturating_add(tokens) > settings.tokens_a_visitor {
            return Verdict::Enough;
        }
        self.model.lets_through(now);
        let search = wanted.search && self.search.lets_through(now);
        self.count(&wanted.visitor, tokens as i128, money as i128);
        self.today.calls += 1;
        self.next += 1;
        self.open.insert(self.next, Reservation { visitor: wanted.visitor.clone(), tokens, money });
        Verdict::Granted { reservation: self.next, written, search }
    }

    /// Makes good what was set aside, and learns what answers.
    pub fn settle(&mut self, settlement: &Settlement, settings: &Settings, now: i64) {
        for (why, count) in &settlement.dropped {
            let languages = &mut self.today.dropped;
            let models = languages.entry(settlement.language.clone()).or_default();
            *models.entry(settlement.model.clone()).or_default().entry(*why).or_default() += u64::from(*count);
        }
        if let Some(answered) = settlement.answered {
            self.model.learn(answered, settlement.retry_after, now);
        }
        if let Some(found) = settlement.found {
            self.search.learn(found, None, now);
        }
        // One of yesterday was never counted today.
        let Some(held) = self.open.remove(&settlement.reservation) else { return };
        if let Some((read, written)) = settlement.used {
            let (tokens, money) = (read.saturating_add(written), settings.cost(read, written));
            self.count(
                &held.visitor,
                i128::from(tokens) - i128::from(held.tokens),
                i128::from(money) - i128::from(held.money),
            );
        }
    }

    fn count(&mut self, visitor: &str, tokens: i128, money: i128) {
        let add =
            |sum: &mut u64, more: i128| *sum = u64::try_from((i128::from(*sum) + more).max(0)).unwrap_or(u64::MAX);
        add(&mut self.today.tokens, tokens);
        add(&mut self.today.money, money);
        add(self.visitors.entry(visitor.to_string()).or_default(), tokens);
    }

    pub fn change(&mut self, change: &Change) {
        match change {
            Change::Withdraw(name) => self.withdrawn.insert(name.clone()),
            Change::Restore(name) => self.withdrawn.remove(name),
        };
    }

    pub fn withdrawn(&self) -> &BTreeSet<String> {
        &self.withdrawn
    }

    /// What editors may see. No visitor is in it.
    pub fn report(&self) -> serde_json::Value {
        serde_json::json!({
            "today": self.today, "before": self.before, "visitors": self.visitors.len(), "open": self.open.len(),
            "model": self.model, "search": self.search, "withdrawn": self.withdrawn,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-30";
    const TOMORROW: &str = "2026-12-01";

    fn settings(tokens_a_day: u64) -> Settings {
        Settings {
            tokens_a_day,
            tokens_a_visitor: 1_000,
            price_read: 1_000_000,
            price_written: 2_000_000,
            ..Settings::default()
        }
    }

    fn wanted(visitor: &str) -> Wanted {
        let (date, name) = (TODAY.into(), "territory/answer".into());
        Wanted { date, name, visitor: visitor.into(), read: 80, written: 20, written_short: 5, search: false }
    }

    fn gate() -> Gate {
        let mut gate = Gate::default();
        gate.turn(TODAY, || "salt".into());
        gate
    }

    fn granted(verdict: Verdict) -> (u64, u64) {
        match verdict {
            Verdict::Granted { reservation, written, .. } => (reservation, written),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_day_is_never_exceeded_whatever_comes_at_once() {
        let (mut gate, settings) = (gate(), settings(1_000));
        let answers: Vec<Verdict> = (0..50).map(|at| gate.ask(&wanted(&at.to_string()), &settings, 5)).collect();
        let calls = answers.iter().filter(|verdict| matches!(verdict, Verdict::Granted { .. })).count();
        assert_eq!((calls, gate.today.tokens), (10, 970));
        assert_eq!(granted(answers[7].clone()).1, 20);
        assert_eq!(granted(answers[8].clone()).1, 5, "from 80 % on answers are short");
        assert_eq!(answers[49], Verdict::Spent);
        // What was not used is there again.
        let settlement =
            Settlement { reservation: 1, used: Some((50, 1)), answered: Some(true), ..Settlement::default() };
        gate.settle(&settlement, &settings, 6);
        assert_eq!(gate.today.tokens, 921);
        gate.settle(&settlement, &settings, 6);
        assert_eq!(gate.today.tokens, 921, "settled once");
        gate.turn(TODAY, || unreachable!("it is the same day"));
        gate.turn(TOMORROW, || "another".into());
        assert!(matches!(gate.ask(&wanted("1"), &settings, 7), Verdict::Granted { .. }));
        assert_eq!(gate.salt, "another");
        // Elsewhere it is still yesterday: that opens nothing.
        gate.turn(TODAY, || unreachable!("it is over"));
        assert_eq!((gate.today.tokens, gate.before[0].tokens), (100, 921));
    }

    #[test]
    fn what_was_held_back_is_counted_by_day_language_and_model() {
        let (mut gate, settings) = (gate(), settings(1_000));
        let settlement = |language: &str, dropped: &[(Dropped, u32)]| Settlement {
            language: language.into(),
            model: "a-model".into(),
            dropped: dropped.iter().copied().collect(),
            ..Settlement::default()
        };
        gate.settle(&settlement("de", &[(Dropped::Number, 2), (Dropped::Place, 1)]), &settings, 5);
        gate.settle(&settlement("de", &[(Dropped::Number, 1)]), &settings, 5);
        gate.turn(TOMORROW, || "another".into());
        gate.settle(&settlement("ja", &[(Dropped::Language, 4)]), &settings, 5);
        let report = gate.report();
        assert_eq!(report["today"]["dropped"], serde_json::json!({ "ja": { "a-model": { "language": 4 } } }));
        let before = serde_json::json!({ "de": { "a-model": { "number": 3, "place": 1 } } });
        assert_eq!((&report["before"][0]["date"], &report["before"][0]["dropped"]), (&TODAY.into(), &before));
        (0..30).for_each(|at| gate.turn(&format!("2027-01-{:02}", at + 1), String::new));
        assert_eq!(gate.before.len(), DAYS);
    }

    #[test]
    fn what_an_editor_withdrew_is_not_written_anew_until_restored() {
        let (mut gate, settings) = (gate(), settings(1_000));
        gate.change(&Change::Withdraw("territory/answer".into()));
        gate.turn(TOMORROW, || "another".into());
        assert_eq!(gate.ask(&wanted("a"), &settings, 5), Verdict::Withdrawn);
        granted(gate.ask(&Wanted { name: "territory/other".into(), ..wanted("a") }, &settings, 5));
        gate.change(&Change::Restore("territory/answer".into()));
        granted(gate.ask(&wanted("a"), &settings, 5));
    }

    #[test]
    fn money_closes_the_gate_as_tokens_do() {
        let mut gate = gate();
        let settings = Settings { money_a_day: 130, ..settings(1_000_000) };
        granted(gate.ask(&wanted("a"), &settings, 5));
        assert_eq!(gate.ask(&wanted("b"), &settings, 5), Verdict::Spent);
    }

    #[test]
    fn one_visitor_has_a_share() {
        let (mut gate, settings) = (gate(), settings(100_000));
        let calls = (0..50).filter(|_| matches!(gate.ask(&wanted("a"), &settings, 5), Verdict::Granted { .. })).count();
        assert_eq!(calls, 10);
        assert_eq!(gate.ask(&wanted("a"), &settings, 5), Verdict::Enough);
        granted(gate.ask(&wanted("b"), &settings, 5));
    }

    #[test]
    fn a_model_that_fails_is_left_alone_for_a_while() {
        let (mut gate, settings) = (gate(), settings(100_000));
        for _ in 0..FAILURES {
            let (reservation, _) = granted(gate.ask(&wanted("a"), &settings, 5));
            gate.settle(
                &Settlement { reservation, used: Some((0, 0)), answered: Some(false), ..Settlement::default() },
                &settings,
                5,
            );
        }
        assert_eq!(gate.ask(&wanted("a"), &settings, 6), Verdict::Resting);
        // One goes ahead.
        let (reservation, _) = granted(gate.ask(&wanted("a"), &settings, 5 + REST));
        assert_eq!(gate.ask(&wanted("b"), &settings, 5 + REST), Verdict::Resting);
        gate.settle(&Settlement { reservation, answered: Some(true), ..Settlement::default() }, &settings, 5 + REST);
        granted(gate.ask(&wanted("b"), &settings, 6 + REST));
        let asked = Settlement { answered: Some(false), retry_after: Some(100_000), ..Settlement::default() };
        gate.settle(&asked, &settings, 40);
        assert_eq!(gate.ask(&wanted("b"), &settings, 40 + LONGEST_REST - 1), Verdict::Resting);
    }

    #[test]
    fn a_search_that_fails_rests_and_the_model_does_not() {
        let (mut gate, settings) = (gate(), settings(100_000));
        let mut searches = |found: Option<bool>, now| {
            let verdict = gate.ask(&Wanted { search: true, ..wanted("a") }, &settings, now);
            let Verdict::Granted { reservation, search, .. } = verdict else { panic!("{verdict:?}") };
            let used = Some((0, 0));
            let settlement = Settlement { reservation, used, answered: Some(true), found, ..Settlement::default() };
            gate.settle(&settlement, &settings, now);
            search
        };
        for _ in 0..FAILURES {
            assert!(searches(Some(false), 5));
        }
        assert!(!searches(None, 6));
        assert!(searches(None, 5 + REST), "one goes ahead");
        assert!(!searches(None, 6 + REST), "the others wait for what it finds");
        assert!(searches(Some(true), 5 + 2 * REST));
        assert!(searches(None, 6 + 2 * REST));
        assert!(
            !matches!(gate.ask(&wanted("a"), &settings, 90), Verdict::Granted { search: true, .. }),
            "there is none"
        );
    }
}
