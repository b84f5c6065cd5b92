//! "The oldest", "the longest": places by what a fact measures. What no fact measures is not in the list.

use crate::content::{ArchivedEntity, ArchivedFact, ArchivedPrice, ArchivedValue};
use crate::understand::Order;

/// What to sort by, the least first, and the fact that says it.
pub fn measure(order: Order, entity: &ArchivedEntity) -> Option<(f64, u32)> {
    let facts = || (0u32..).zip(entity.facts.iter());
    let least = |value: &dyn Fn(&ArchivedFact) -> Option<f64>| {
        facts().filter_map(|(index, fact)| Some((value(fact)?, index))).min_by(|(a, _), (b, _)| a.total_cmp(b))
    };
    match order {
        Order::Oldest => least(&begun),
        Order::Newest => least(&|fact| begun(fact).map(|year| -year)),
        Order::Biggest => least(&|fact| area(fact).map(|size| -size)),
        Order::Smallest => least(&area),
        Order::Highest => least(&|fact| metres(fact, &["height", "altitude"]).map(|metres| -metres)),
        Order::Longest => least(&|fact| metres(fact, LENGTHS).map(|metres| -metres)),
        Order::Shortest => least(&|fact| metres(fact, LENGTHS)),
        Order::Cheapest => least(&price),
        // The search sorts by distance anyway.
        Order::Nearest => None,
    }
}

const LENGTHS: &[&str] = &["length", "loop", "distance", "walk", "coast"];

/// The year in which it began, of a century its first; of two that began together the one that was finished first counts
/// as older.
fn begun(fact: &ArchivedFact) -> Option<f64> {
    // A single part may be younger than the whole, or older.
    const WHOLE: [&str; 7] = ["building", "buildings", "church", "chapel", "castle", "site", "origins"];
    if fact.of.as_deref().is_some_and(|of| !WHOLE.contains(&of)) {
        return None;
    }
    match &*fact.value {
        ArchivedValue::Centuries(from, to) => {
            let first = |century: i32| if century > 0 { century * 100 - 99 } else { century * 100 };
            Some(f64::from(first((*from).into())) + f64::from(*to) / 1_000.0)
        }
        ArchivedValue::Event { what, from, .. }
            if matches!(what.as_str(), "built" | "founded" | "consecrated" | "created" | "opened" | "inaugurated") =>
        {
            Some(f64::from(from.year.to_native()))
        }
        _ => None,
    }
}

/// Square metres.
fn area(fact: &ArchivedFact) -> Option<f64> {
    let ArchivedValue::Count { unit, from, .. } = &*fact.value else { return None };
    let metres = match unit.as_str() {
        "square-metres" => 1.0,
        "hectares" => 10_000.0,
        "square-kilometres" => 1_000_000.0,
        _ => return None,
    };
    (fact.of.is_none()).then_some(from.to_native() * metres)
}

fn metres(fact: &ArchivedFact, of: &[&str]) -> Option<f64> {
    let ArchivedValue::Metres(span) = &*fact.value else { return None };
    let measured = fact.of.as_deref().unwrap_or(fact.key.as_str());
    of.contains(&measured).then(|| span.least.to_native())
}

/// What an adult pays for the whole.
fn price(fact: &ArchivedFact) -> Option<f64> {
    let ArchivedValue::Prices(prices) = &*fact.value else { return None };
    if fact.of.is_some() || fact.when.is_some() {
        return None;
    }
    let full = |price: &&ArchivedPrice| {
        let adult = price.who.as_deref().is_none_or(|who| who == "adult");
        let whole = price.of.as_deref().is_none_or(|of| of == "entry" || of == "permanent-collection");
        adult && whole && price.age.is_none() && price.when.is_none()
    };
    prices.iter().find(full).map(|price| price.amount.to_native())
}

/// Whether an adult pays at most so much, in the territory's currency.
pub fn costs_at_most(entity: &ArchivedEntity, most: f64) -> Option<u32> {
    let (amount, fact) = measure(Order::Cheapest, entity)?;
    (amount <= most).then_some(fact)
}
