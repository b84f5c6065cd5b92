//! Which facts, and which rows of them, hold what narrows a question.

use crate::content::{ArchivedFact, ArchivedLine, ArchivedPrice, ArchivedValue, Content};
use crate::text::tokens;
use crate::understand::{Ask, Detail, GROUNDS, concepts_of, fits};

/// Facts about something that one may do or bring.
const MOST_DOING: usize = 3;
/// Years.
const ADULT: u8 = 18;
const SENIOR: u8 = 60;

/// The facts that hold the details, or else all of them; and the details that no fact holds.
pub fn narrow(
    content: &Content,
    entity: u32,
    ask: Ask,
    chosen: Vec<u32>,
    details: &[Detail],
) -> (Vec<u32>, Vec<Detail>) {
    let Some(held) = content.territory().entity(entity) else {
        return (chosen, Vec::new());
    };
    let details: Vec<&Detail> = details.iter().filter(|detail| concerns(detail, ask)).collect();
    let holds = |detail: &Detail, index: &u32| {
        held.facts.get(*index as usize).is_some_and(|fact| fact_holds(content, detail, entity, *index, fact))
    };
    let (mut facts, mut untold) = (Vec::new(), Vec::new());
    for detail in details {
        let mut narrowed: Vec<u32> = chosen.iter().copied().filter(|index| holds(detail, index)).collect();
        if narrowed.is_empty() && matches!(detail, Detail::Doing(_) | Detail::Part(_)) {
            // Whether one may swim is said beside the beach as well as among its rules.
            narrowed = (0..held.facts.len() as u32).filter(|index| holds(detail, index)).take(MOST_DOING).collect();
        }
        let own = |name: &String| held.qualities.iter().any(|own| own.as_str() == name);
        match narrowed.is_empty() {
            true if matches!(detail, Detail::Doing(name) if own(name)) => {}
            true => untold.push(detail.clone()),
            false => facts.extend(narrowed),
        }
    }
    facts.sort_by_key(|index| chosen.iter().position(|known| known == index).unwrap_or(usize::MAX));
    facts.dedup();
    (if facts.is_empty() { chosen } else { facts }, untold)
}

/// Whether a detail narrows this ask: of two asks in one question, each has its own.
fn concerns(detail: &Detail, ask: Ask) -> bool {
    match detail {
        Detail::Fare(_) | Detail::Age(_) => ask == Ask::Price,
        Detail::Mode(_) => {
            matches!(ask, Ask::Access | Ask::Duration | Ask::Distance | Ask::Frequency | Ask::Price)
        }
        Detail::Doing(name) if GROUNDS.contains(&name.as_str()) => true,
        Detail::Doing(_) => matches!(ask, Ask::Rules | Ask::Accessibility),
        Detail::Part(_) => matches!(ask, Ask::OpeningHours | Ask::OpenNow | Ask::Season),
    }
}

fn fact_holds(content: &Content, detail: &Detail, entity: u32, index: u32, fact: &ArchivedFact) -> bool {
    let of = fact.of.as_deref().unwrap_or_default();
    let by_value = match (detail, &*fact.value) {
        (Detail::Fare(_) | Detail::Age(_), ArchivedValue::Prices(prices)) => {
            prices.iter().any(|price| price_holds(detail, price))
        }
        (Detail::Mode(_), ArchivedValue::Lines(lines)) => lines.iter().any(|line| line_holds(detail, line)),
        (Detail::Mode(mode), ArchivedValue::Minutes(_) | ArchivedValue::Metres(_)) => is_way_by(of, mode),
        (Detail::Doing(doing), ArchivedValue::Flag { what, .. }) => {
            what.as_str() == doing
                || doing == "dogs" && what.as_str() == "animals"
                || doing == "barbecue" && what.as_str() == "fire"
        }
        (Detail::Part(part), _) => of == part,
        _ => false,
    };
    by_value || fits_in_words(detail, fact) && text_holds(content, detail, entity, index)
}

/// Prices are said by rows; a text beside them may speak of anybody.
fn fits_in_words(detail: &Detail, fact: &ArchivedFact) -> bool {
    match detail {
        Detail::Fare(_) | Detail::Age(_) => fits(Ask::Price, fact) && !matches!(*fact.value, ArchivedValue::Prices(_)),
        Detail::Mode(_) | Detail::Doing(_) => true,
        Detail::Part(_) => false,
    }
}

fn text_holds(content: &Content, detail: &Detail, entity: u32, index: u32) -> bool {
    let language = content.language();
    let Some(text) = language.text(entity, index) else { return false };
    let wanted = concepts_of(detail);
    let heard = language.words.hear(&tokens(text), |_| true);
    heard
        .iter()
        .filter_map(|heard| language.concepts.get(usize::from(heard.concept)))
        .any(|concept| wanted.iter().any(|wanted| wanted == concept.as_str()))
}

/// Whether a row of a price list is the one that is asked for.
pub fn price_holds(detail: &Detail, price: &ArchivedPrice) -> bool {
    let age = |age: u8| {
        price.age.as_ref().is_some_and(|own| {
            own.from.as_ref().is_none_or(|from| *from <= age) && own.to.as_ref().is_none_or(|to| age <= *to)
        })
    };
    let everybody = price.who.is_none() && price.age.is_none();
    match detail {
        Detail::Fare(name) => {
            let named = price.who.as_deref() == Some(name) || price.of.as_deref() == Some(name);
            let by_age = price.age.as_ref().is_some_and(|own| match name.as_str() {
                "child" => own.to.as_ref().is_some_and(|to| *to < ADULT),
                "senior" => own.from.as_ref().is_some_and(|from| *from >= SENIOR),
                _ => false,
            });
            named || by_age || name == "adult" && everybody
        }
        Detail::Age(years) => {
            age(*years) || everybody && *years >= ADULT || price.who.as_deref() == Some("adult") && *years >= ADULT
        }
        Detail::Mode(_) | Detail::Doing(_) | Detail::Part(_) => false,
    }
}

/// Whether a line is of the means of transport that is asked for.
pub fn line_holds(detail: &Detail, line: &ArchivedLine) -> bool {
    match detail {
        Detail::Mode(mode) => is_mode(line.mode.as_str(), mode),
        _ => false,
    }
}

fn is_mode(own: &str, asked: &str) -> bool {
    own == asked
        || asked == "bus" && matches!(own, "night-bus" | "coach" | "shuttle")
        || asked == "coach" && own == "bus"
}

fn is_way_by(of: &str, mode: &str) -> bool {
    match mode {
        "foot" => matches!(of, "walk" | "loop" | "ascent"),
        "boat" => matches!(of, "boat" | "ferry" | "crossing"),
        "car" => of == "drive",
        mode => of == mode,
    }
}
