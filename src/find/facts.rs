//! Which facts of an entity answer an ask: those that fit, each said once, the newest where one replaces another.

use chrono::NaiveDate;

use super::hours;
use crate::clock::Moment;
use crate::content::{ArchivedFact, ArchivedPrice, ArchivedTerritory, ArchivedValue};
use crate::find::freshness;
use crate::understand::{Ask, When, fits, key_of};

/// More than this is a list, not an answer.
const MOST: usize = 6;

/// Facts told beside those that were asked for.
const MOST_BESIDE: usize = 2;

/// Indexes of the facts, in the order in which they are to be said.
pub fn choose(
    territory: &ArchivedTerritory,
    entity: u32,
    ask: Ask,
    keys: &[String],
    when: When,
    now: Moment,
) -> Vec<u32> {
    let Some(held) = territory.entity(entity) else {
        return Vec::new();
    };
    let keyed = |fact: &ArchivedFact| keys.iter().any(|key| key == fact.key.as_str());
    let all = || (0u32..).zip(held.facts.iter());
    let mut chosen: Vec<(u32, &ArchivedFact)> = all().filter(|(_, fact)| ask != Ask::Fact && fits(ask, fact)).collect();
    // Words of the question choose among facts of many keys; the key that is the ask itself always stays.
    let own = key_of(ask);
    if chosen.iter().any(|(_, fact)| keyed(fact)) {
        chosen.retain(|(_, fact)| keyed(fact) || Some(fact.key.as_str()) == own);
    }
    // What the words chose is told beside what the ask chose.
    let beside: Vec<(u32, &ArchivedFact)> =
        all().filter(|(index, fact)| keyed(fact) && !chosen.iter().any(|(known, _)| known == index)).collect();
    if ask == Ask::What {
        // Whatever is known says what a thing is, when nothing was written to say it.
        if chosen.is_empty() {
            chosen = (0u32..).zip(held.facts.iter()).collect();
        }
        chosen = lasting_first(chosen);
    }
    let day = when.date(now).unwrap_or(now.today());
    let holds = |fact: &ArchivedFact| match &*fact.value {
        ArchivedValue::Hours(opening) => ask == Ask::Fact || hours::holds(opening, day),
        _ => true,
    };
    // Hours of a time that is over say more than nothing: they name it.
    if chosen.iter().any(|(_, fact)| holds(fact)) {
        chosen.retain(|(_, fact)| holds(fact));
    }
    let chosen = without_older(chosen);
    let mut chosen = most_telling(ask, chosen, when == When::Unsaid, day);
    chosen.truncate(MOST);
    let room = if chosen.is_empty() { MOST } else { MOST_BESIDE };
    chosen.extend(without_older(beside).into_iter().take(room));
    chosen.into_iter().map(|(index, _)| index).collect()
}

/// Of two facts that state the same of the same, the newer one stands.
fn without_older(facts: Vec<(u32, &ArchivedFact)>) -> Vec<(u32, &ArchivedFact)> {
    let newer = |a: &ArchivedFact, b: &ArchivedFact| {
        let (a, b) = (freshness::date(a), freshness::date(b));
        a.map(|date| (date.year, date.month)) > b.map(|date| (date.year, date.month))
    };
    facts
        .iter()
        .filter(|(index, fact)| {
            !facts.iter().any(|(other_index, other)| {
                other_index != index
                    && fact.volatile
                    && replaces(other, fact)
                    && (newer(other, fact) || (!newer(fact, other) && other_index < index))
            })
        })
        .copied()
        .collect()
}

fn replaces(new: &ArchivedFact, old: &ArchivedFact) -> bool {
    // What was so in a year says nothing of the others.
    let of_a_year = new.year.is_some() && old.year.is_none();
    let same_part = new.key == old.key && new.of == old.of && new.when == old.when && !of_a_year;
    // What a price is for, and for whom.
    let same_price = |a: &ArchivedPrice, b: &ArchivedPrice| {
        let free = |price: &ArchivedPrice| price.amount.to_native() == 0.0;
        let age = |price: &ArchivedPrice| {
            price.age.as_ref().map(|age| (age.from.as_ref().copied(), age.to.as_ref().copied()))
        };
        a.of == b.of && a.when == b.when && a.who == b.who && age(a) == age(b) && free(a) == free(b)
    };
    let same_value = match (&*new.value, &*old.value) {
        (ArchivedValue::Hours(a), ArchivedValue::Hours(b)) => {
            // Hours known only by days or closed days do not replace hours with times.
            new.of.is_some() || (!a.days_only && !a.periods.is_empty()) || (b.days_only || b.periods.is_empty())
        }
        // A newer list may leave out what an older one is mainly about.
        (ArchivedValue::Prices(new), ArchivedValue::Prices(old)) => {
            old.first().is_some_and(|old| new.iter().any(|new| same_price(new, old)))
        }
        // The same event of another year, not another event of the year.
        (ArchivedValue::Season { from: a, .. }, ArchivedValue::Season { from: b, .. }) => {
            a.month.abs_diff(b.month) <= 1
        }
        (ArchivedValue::Every(_), ArchivedValue::Every(_))
        | (ArchivedValue::Person { .. }, ArchivedValue::Person { .. })
        | (ArchivedValue::Phone(_), ArchivedValue::Phone(_)) => true,
        _ => false,
    };
    same_part && same_value
}

/// Values before sentences, the place itself before its parts; sentences that only repeat fall off the end.
/// `unsaid`: no time was asked for, and `day` is today.
fn most_telling(
    ask: Ask,
    mut facts: Vec<(u32, &ArchivedFact)>,
    unsaid: bool,
    day: NaiveDate,
) -> Vec<(u32, &ArchivedFact)> {
    if matches!(ask, Ask::Fact | Ask::What) {
        return facts;
    }
    facts.sort_by_key(|(index, fact)| {
        let hours = matches!(ask, Ask::OpeningHours | Ask::OpenNow)
            && (!matches!(*fact.value, ArchivedValue::Hours(_)) || !hours::may_hold(fact, day));
        let (times, year, month) = hours::rank(fact);
        let order = match ask {
            Ask::OpeningHours | Ask::OpenNow => (u8::from(!times), -year, -i32::from(month)),
            // The price of the place before those of a part, and these before those of a few days, unless a day was asked
            // for; the newest is the one that will be paid.
            Ask::Price if unsaid && is_of_few_days(fact) => (2, -year, -i32::from(month)),
            Ask::Price if fact.volatile => (u8::from(is_of_a_part(fact)), -year, -i32::from(month)),
            Ask::Price => (u8::from(is_of_a_part(fact)), 0, 0),
            _ => (0, 0, 0),
        };
        let other_key = key_of(ask).is_some_and(|own| own != fact.key.as_str());
        (hours, other_key, fact.of.is_some(), matches!(*fact.value, ArchivedValue::Text), order, *index)
    });
    if ask == Ask::OpenNow {
        facts.truncate(1);
    }
    facts
}

/// "Free on the first Sunday of the month."
fn is_of_few_days(fact: &ArchivedFact) -> bool {
    fact.when.is_some()
        || matches!(&*fact.value, ArchivedValue::Prices(prices) if prices.iter().all(|price| price.when.is_some()))
}

fn is_of_a_part(fact: &ArchivedFact) -> bool {
    matches!(&*fact.value, ArchivedValue::Prices(prices) if prices.first().is_some_and(|price| price.of.is_some()))
}

fn lasting_first(facts: Vec<(u32, &ArchivedFact)>) -> Vec<(u32, &ArchivedFact)> {
    let mut facts = facts;
    facts.sort_by_key(|(index, fact)| (fact.volatile, *index));
    facts.truncate(3);
    facts
}
