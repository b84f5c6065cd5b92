//! Typed facts: a key that stays for ever, one value, and the source it stands on.

use std::ops::Deref;
use std::sync::Arc;

use rkyv::{Archive, Deserialize, Serialize};

/// One thing known about an entity, from one source. Values and frames that are alike are stored once: of many places most
/// facts say the same kind of thing, and many the same hours.
#[derive(Archive, Serialize, Deserialize, Debug, Clone)]
pub struct Fact {
    pub frame: Arc<Frame>,
    pub value: Arc<Value>,
    /// Index into [`crate::content::Territory::citations`].
    pub citation: u32,
}

impl Deref for ArchivedFact {
    type Target = ArchivedFrame;

    fn deref(&self) -> &ArchivedFrame {
        &self.frame
    }
}

/// What a fact says about its value, all but the source.
#[derive(Archive, Serialize, Deserialize, Debug, Clone)]
pub struct Frame {
    /// Stable for ever; several facts of an entity may share it.
    pub key: String,
    /// The part the value is about, when it is not the entity itself (`guided-tour`, `parking`): a message `of-…`.
    pub of: Option<String>,
    /// When it holds (`summer`, `first-sunday`): a message `when-…`.
    pub when: Option<String>,
    /// The year whose edition, tariff or count this is.
    pub year: Option<i32>,
    pub about: bool,
    /// The date of the source, as far as it is known.
    pub dated: Option<PartialDate>,
    /// Whether the value is expected to change.
    pub volatile: bool,
    /// Whether each language pack holds a sentence for it.
    pub text: bool,
    /// The concept of the words that asks for it (`height`, `capacity`), where it measures or tells what has one.
    pub measure: Option<String>,
}

/// The value of a fact. Words that visitors read are never in here: a message says each value in each language.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, PartialEq)]
pub enum Value {
    Hours(Hours),
    /// Set times of tours or departures, each a weekday selector and a clock time.
    Times(Vec<Departure>),
    Prices(Vec<Price>),
    Minutes(Span),
    Metres(Span),
    Event {
        what: String,
        from: PartialDate,
        to: Option<PartialDate>,
        by: Option<String>,
    },
    /// First and last century; negative before our era.
    Centuries(i8, i8),
    Styles(Vec<String>),
    Phone(String),
    Address(String),
    Lines(Vec<Line>),
    Booking {
        kind: String,
        limit: Option<u32>,
        party_max: Option<u32>,
        days_ahead: Option<u32>,
    },
    Flag {
        what: String,
        is: bool,
    },
    Season {
        from: DayOfYear,
        to: DayOfYear,
        edition: Option<u32>,
    },
    Count {
        unit: String,
        from: f64,
        to: Option<f64>,
        bound: Bound,
        /// Percent against the year before.
        change: Option<f64>,
    },
    Person {
        role: String,
        name: String,
    },
    Level(String),
    /// Minutes between departures.
    Every(Span),
    TimesPer {
        unit: String,
        times: f64,
        per: String,
    },
    Link(String),
    /// Nothing typed can say it: the text of each language pack does.
    Text,
}

/// Opening hours in the syntax of OpenStreetMap, and what was worked out from them when the pack was made.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, PartialEq)]
pub struct Hours {
    pub syntax: String,
    /// Only the weekdays are known; the times are not.
    pub days_only: bool,
    /// The part of the day that is known when the times are not (`morning`).
    pub part: Option<String>,
    /// The weekly pattern of each part of the year, in order.
    pub periods: Vec<Period>,
}

/// A stretch of the year with one weekly pattern.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, PartialEq)]
pub struct Period {
    pub from: DayOfYear,
    pub to: DayOfYear,
    /// Monday first; each day's open intervals in minutes from midnight (an end past midnight exceeds 1440).
    pub week: [Vec<(u16, u16)>; 7],
}

#[derive(Archive, Serialize, Deserialize, Debug, Clone, PartialEq)]
pub struct Departure {
    /// Bit 0 is Monday.
    pub days: u8,
    /// Minutes from midnight.
    pub at: u16,
}

#[derive(Archive, Serialize, Deserialize, Debug, Clone, PartialEq)]
pub struct Price {
    /// In the territory's currency; zero is free.
    pub amount: f64,
    pub to: Option<f64>,
    pub bound: Bound,
    pub of: Option<String>,
    pub who: Option<String>,
    pub age: Option<Age>,
    pub per: Option<String>,
    pub when: Option<String>,
}

/// Whole years, both ends included.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, Copy, PartialEq)]
pub struct Age {
    pub from: Option<u8>,
    pub to: Option<u8>,
}

#[derive(Archive, Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[rkyv(derive(Debug, Clone, Copy, PartialEq, Eq))]
pub enum Bound {
    Exactly,
    About,
    Over,
    Under,
    Nearly,
}

/// From one value to another of the same unit, between two places where that matters.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, PartialEq)]
pub struct Span {
    pub least: f64,
    pub most: f64,
    /// A proper name, or the id of an entity.
    pub from: Option<String>,
    pub to: Option<String>,
}

#[derive(Archive, Serialize, Deserialize, Debug, Clone, PartialEq)]
pub struct Line {
    pub mode: String,
    pub line: Option<String>,
    pub stop: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    /// Minutes on foot from the stop.
    pub walk: Option<u32>,
    pub when: Option<String>,
}

/// A date of which the day, or the month too, may be unknown. Years before our era are negative.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[rkyv(derive(Debug, Clone, Copy, PartialEq, Eq))]
pub struct PartialDate {
    pub year: i32,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

/// A day that comes every year, or once when the year is given.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[rkyv(derive(Debug, Clone, Copy, PartialEq, Eq))]
pub struct DayOfYear {
    pub year: Option<i32>,
    pub month: u8,
    pub day: u8,
}
