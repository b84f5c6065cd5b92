//! Which facts answer which ask: by the kind of the value first, by the key where the value does not tell.

use super::meaning::Ask;
use crate::content::{ArchivedFact, ArchivedValue};

/// Parts that have hours of their own, which are not the hours of the place.
const OTHER_HOURS: &[&str] = &["lifeguards", "road-closure", "road", "regulated-access", "lavender", "flamingos"];

pub fn fits(ask: Ask, fact: &ArchivedFact) -> bool {
    let key = fact.key.as_str();
    let keyed = |words: &[&str]| words.iter().any(|word| key == *word || key.split('_').any(|part| part == *word));
    let of = fact.of.as_deref().unwrap_or_default();
    let value = &*fact.value;
    match ask {
        Ask::OpeningHours | Ask::OpenNow => match value {
            ArchivedValue::Hours(_) => !OTHER_HOURS.contains(&of),
            ArchivedValue::Times(_) => ask == Ask::OpeningHours,
            _ => keyed(&["hours", "opening_hours"]),
        },
        Ask::Price => {
            matches!(value, ArchivedValue::Prices(_)) || keyed(&["price", "prices", "fees", "rates", "cost", "rents"])
        }
        Ask::Where => {
            matches!(value, ArchivedValue::Address(_))
                || keyed(&["address", "place", "site", "sites"])
                || key == "access"
        }
        Ask::Access => match value {
            ArchivedValue::Lines(_) => true,
            ArchivedValue::Minutes(_) => {
                matches!(of, "walk" | "crossing" | "train" | "bus" | "shuttle" | "boat" | "drive" | "ride" | "ferry")
                    || key == "access"
            }
            _ => keyed(&["access"]),
        },
        Ask::Booking => matches!(value, ArchivedValue::Booking { .. }) || keyed(&["booking", "appointments"]),
        Ask::Parking => {
            of == "parking"
                || matches!(value, ArchivedValue::Flag { what, .. } if what.as_str() == "parking")
                || keyed(&["parking"])
        }
        Ask::Duration => matches!(value, ArchivedValue::Minutes(_)) || keyed(&["duration", "delay", "validity"]),
        Ask::Distance => matches!(value, ArchivedValue::Metres(_)) || keyed(&["distance"]),
        Ask::Accessibility => {
            keyed(&["accessibility", "accessible", "seats"])
                || matches!(value, ArchivedValue::Flag { what, .. } if matches!(what.as_str(), "step-free" | "wheelchair" | "pushchair"))
        }
        Ask::What => keyed(&["highlights", "role", "activity", "features", "goal", "focus", "speciality"]),
        Ask::History => {
            matches!(value, ArchivedValue::Event { .. } | ArchivedValue::Centuries(..) | ArchivedValue::Styles(_))
                || keyed(&[
                    "built",
                    "century",
                    "style",
                    "history",
                    "founded",
                    "created",
                    "opened",
                    "since",
                    "start",
                    "rebuilt",
                    "inauguration",
                ])
        }
        Ask::Rules => {
            matches!(value, ArchivedValue::Flag { .. })
                || keyed(&["rule", "rules", "ban", "fine", "law", "excluded", "levels"])
        }
        Ask::Contact => matches!(value, ArchivedValue::Phone(_)) || keyed(&["phone", "helpline", "line", "contact"]),
        Ask::Website => matches!(value, ArchivedValue::Link(_)),
        Ask::Season => {
            matches!(value, ArchivedValue::Season { .. })
                || keyed(&["season", "dates", "edition", "calendar", "semesters"])
        }
        Ask::Frequency => {
            matches!(value, ArchivedValue::Every(_) | ArchivedValue::TimesPer { .. }) || keyed(&["frequency"])
        }
        Ask::Difficulty => matches!(value, ArchivedValue::Level(_)) || keyed(&["difficulty"]),
        Ask::Number => matches!(value, ArchivedValue::Count { .. } | ArchivedValue::Metres(_)),
        Ask::Who => {
            matches!(value, ArchivedValue::Person { .. })
                || matches!(value, ArchivedValue::Event { by, .. } if by.is_some())
        }
        Ask::Fact => true,
    }
}

/// What a fact answers first of all.
pub fn ask_of(fact: &ArchivedFact) -> Ask {
    const BY_KEY: [(&str, Ask); 11] = [
        ("opening_hours", Ask::OpeningHours),
        ("price", Ask::Price),
        ("access", Ask::Access),
        ("booking", Ask::Booking),
        ("duration", Ask::Duration),
        ("accessibility", Ask::Accessibility),
        ("rule", Ask::Rules),
        ("phone", Ask::Contact),
        ("season", Ask::Season),
        ("frequency", Ask::Frequency),
        ("difficulty", Ask::Difficulty),
    ];
    if let Some((_, ask)) = BY_KEY.iter().find(|(key, _)| fact.key.as_str() == *key) {
        return *ask;
    }
    match &*fact.value {
        ArchivedValue::Hours(_) if fits(Ask::OpeningHours, fact) => Ask::OpeningHours,
        ArchivedValue::Prices(_) => Ask::Price,
        ArchivedValue::Phone(_) => Ask::Contact,
        ArchivedValue::Address(_) => Ask::Where,
        ArchivedValue::Lines(_) => Ask::Access,
        ArchivedValue::Booking { .. } => Ask::Booking,
        ArchivedValue::Season { .. } => Ask::Season,
        ArchivedValue::Count { .. } => Ask::Number,
        ArchivedValue::Person { .. } => Ask::Who,
        ArchivedValue::Event { .. } | ArchivedValue::Centuries(..) => Ask::History,
        _ => Ask::Fact,
    }
}

/// The key that says nothing but what is asked.
pub fn key_of(ask: Ask) -> Option<&'static str> {
    Some(match ask {
        Ask::OpeningHours | Ask::OpenNow => "opening_hours",
        Ask::Price => "price",
        Ask::Access => "access",
        Ask::Booking => "booking",
        Ask::Duration => "duration",
        Ask::Accessibility => "accessibility",
        Ask::Rules => "rule",
        Ask::Contact => "phone",
        Ask::Season => "season",
        Ask::Frequency => "frequency",
        Ask::Difficulty => "difficulty",
        _ => return None,
    })
}
