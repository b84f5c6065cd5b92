//! What a question means, in no language: the same for every phrasing, and all that an answer depends on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::details::MOST_DETAILS;

/// Everything understood. Relative times and context are already resolved; ids are those of the content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meaning {
    /// One for each question asked, at most [`MOST_PARTS`].
    pub parts: Vec<Part>,
    pub when: When,
    /// Where the visitor is, rounded to a cell of about 500 m.
    pub near: Option<Cell>,
    pub audience: Option<Audience>,
    /// What narrows the asks beside all that, sorted.
    pub details: Vec<Detail>,
}

/// A word that decides which of the facts answers, in the vocabulary of the facts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Detail {
    /// Who pays, or for which ticket: `adult`, `return-ticket`.
    Fare(String),
    /// Who pays, in whole years.
    Age(u8),
    /// How one travels: `bus`, `foot`.
    Mode(String),
    /// What one wants to do or bring: `fishing`, `dogs`.
    Doing(String),
    /// Which part or service it is about, rather than the whole: `lifeguards`.
    Part(String),
}

pub const MOST_PARTS: usize = 3;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// A curated question.
    Topic(String),
    /// Something about an entity. `keys` are the facts that the words of the question chose; empty when the ask chooses.
    Entity {
        id: String,
        ask: Ask,
        keys: Vec<String>,
    },
    Places(Search),
    /// Changes by the hour: named, never guessed. `id` is what it was asked of.
    Live {
        subject: String,
        id: Option<String>,
    },
    /// Asks us to do something, which we never do. `id` is what it was asked of.
    Act {
        subject: Option<String>,
        id: Option<String>,
    },
    Social(Social),
    /// Outside the territory.
    Outside,
    /// Asks for a doctor's or a lawyer's advice, which we never give.
    Advice,
    /// Understood as far as this, and no further. `closest` are topics that come near.
    Unknown {
        id: Option<String>,
        subject: Option<String>,
        closest: Vec<String>,
    },
}

/// What is asked of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    OpeningHours,
    OpenNow,
    Price,
    Where,
    Access,
    Booking,
    Parking,
    Duration,
    Distance,
    Accessibility,
    What,
    History,
    Rules,
    Contact,
    Website,
    Season,
    Frequency,
    Difficulty,
    Number,
    Who,
    /// Chosen by the words of the question alone.
    Fact,
}

/// A search for places. Every given condition must hold, on facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Search {
    /// Any of these kinds.
    pub kinds: Vec<String>,
    /// In any of these towns.
    pub towns: Vec<String>,
    /// Around this entity or town; around [`Meaning::near`] when `near_me`.
    pub around: Option<String>,
    pub near_me: bool,
    /// Metres.
    pub within: Option<u32>,
    pub qualities: Vec<String>,
    /// First and last century.
    pub centuries: Option<(i8, i8)>,
    pub styles: Vec<String>,
    /// Open at the time that the question is about.
    pub open: bool,
    /// The most that an adult may pay, in hundredths of the territory's currency.
    pub under: Option<u32>,
    pub order: Option<Order>,
    /// Found by other words of the question, best first; no condition when empty.
    pub among: Vec<String>,
    /// Kinds to leave out.
    pub without: Vec<String>,
    /// Places and towns to leave out, by id.
    pub except: Vec<String>,
    /// How many were shown before.
    pub after: u8,
}

/// A superlative, by what facts measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    Oldest,
    Newest,
    Biggest,
    Smallest,
    Highest,
    Longest,
    Shortest,
    Nearest,
    Cheapest,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Social {
    Hello,
    Thanks,
    Yourself,
    Insult,
}

/// The time that a question is about. `Now` and `Today` stay relative: a shared link asks again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    #[default]
    Unsaid,
    Now,
    Today(Option<TimeOfDay>),
    /// A date, as days from the common era.
    Day(i32, Option<TimeOfDay>),
    /// Monday is 0.
    Weekday(u8, Option<TimeOfDay>),
    Weekend,
    Month(u8),
    /// 0 spring to 3 winter.
    Season(u8),
    PublicHoliday,
}

/// A part of a day, or a time on its clock in minutes from midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TimeOfDay {
    Morning,
    Afternoon,
    Evening,
    Night,
    At(u16),
    After(u16),
    Before(u16),
}

/// Minutes of a day.
pub const DAY: u16 = 1_440;

impl TimeOfDay {
    /// First minute and the one behind the last, from midnight; a night ends on the next day.
    pub fn window(self) -> (u16, u16) {
        const MORNING: u16 = 6 * 60;
        const NOON: u16 = 12 * 60;
        // Later than the last minutes of a museum's day.
        const EVENING: u16 = 19 * 60;
        const NIGHT: u16 = 22 * 60;
        match self {
            Self::Morning => (MORNING, NOON),
            Self::Afternoon => (NOON, EVENING),
            Self::Evening => (EVENING, DAY),
            Self::Night => (NIGHT, DAY + MORNING),
            Self::At(minute) => (minute, minute.saturating_add(1)),
            Self::After(minute) => (minute, DAY + MORNING),
            Self::Before(minute) => (0, minute),
        }
    }

    fn is_on_the_clock(self) -> bool {
        match self {
            Self::At(minute) | Self::After(minute) | Self::Before(minute) => minute <= DAY,
            Self::Morning | Self::Afternoon | Self::Evening | Self::Night => true,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    Visitor,
    Resident,
    Student,
    Investor,
    Talent,
    Press,
}

impl Audience {
    pub const ALL: [(&'static str, Self); 6] = [
        ("visitor", Self::Visitor),
        ("resident", Self::Resident),
        ("student", Self::Student),
        ("investor", Self::Investor),
        ("talent", Self::Talent),
        ("press", Self::Press),
    ];

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == text).map(|(_, audience)| *audience)
    }

    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, audience)| *audience == self).map_or("visitor", |(name, _)| name)
    }
}

/// A square of about 500 m: half a hundredth of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cell {
    lat: i16,
    lon: i32,
}

const CELLS_PER_DEGREE: f64 = 200.0;

impl Cell {
    pub fn of(lat: f64, lon: f64) -> Self {
        Self { lat: (lat * CELLS_PER_DEGREE).round() as i16, lon: (lon * CELLS_PER_DEGREE).round() as i32 }
    }

    fn is_on_earth(self) -> bool {
        let (lat, lon) = self.middle();
        lat.abs() <= 90.0 && lon.abs() <= 180.0
    }

    /// Its middle, in degrees.
    pub fn middle(self) -> (f64, f64) {
        (f64::from(self.lat) / CELLS_PER_DEGREE, f64::from(self.lon) / CELLS_PER_DEGREE)
    }
}

impl When {
    pub fn day(date: NaiveDate, part: Option<TimeOfDay>) -> Self {
        use chrono::Datelike;
        Self::Day(date.num_days_from_ce(), part)
    }

    /// The part of the day, or the time on the clock.
    pub fn time_of_day(self) -> Option<TimeOfDay> {
        match self {
            Self::Today(time) | Self::Day(_, time) | Self::Weekday(_, time) => time,
            _ => None,
        }
    }

    fn is_on_the_calendar(self) -> bool {
        use chrono::Datelike;
        if !self.time_of_day().is_none_or(TimeOfDay::is_on_the_clock) {
            return false;
        }
        match self {
            Self::Day(days, _) => {
                NaiveDate::from_num_days_from_ce_opt(days).is_some_and(|date| (1..=9999).contains(&date.year()))
            }
            Self::Weekday(weekday, _) => weekday < 7,
            Self::Month(month) => (1..=12).contains(&month),
            Self::Season(season) => season < 4,
            Self::Unsaid | Self::Now | Self::Today(_) | Self::Weekend | Self::PublicHoliday => true,
        }
    }
}

impl Part {
    /// Nothing was understood.
    pub fn unknown() -> Self {
        Self::Unknown { id: None, subject: None, closest: Vec::new() }
    }
}

impl Meaning {
    pub fn of(part: Part) -> Self {
        Self { parts: vec![part], when: When::Unsaid, near: None, audience: None, details: Vec::new() }
    }

    /// Whether its values are such as a question can have. A checksum keeps a link whole; anyone can compute one.
    pub fn is_possible(&self) -> bool {
        let centuries = |part: &Part| match part {
            Part::Places(Search { centuries: Some((first, last)), .. }) => {
                (-100..=100).contains(first) && (-100..=100).contains(last)
            }
            _ => true,
        };
        (1..=MOST_PARTS).contains(&self.parts.len())
            && self.details.len() <= MOST_DETAILS
            && self.parts.iter().all(centuries)
            && self.when.is_on_the_calendar()
            && self.near.is_none_or(Cell::is_on_earth)
    }

    /// The entities it names, in order.
    pub fn entities(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for part in &self.parts {
            let id = match part {
                Part::Entity { id, .. }
                | Part::Live { id: Some(id), .. }
                | Part::Act { id: Some(id), .. }
                | Part::Unknown { id: Some(id), .. } => Some(id.as_str()),
                Part::Places(search) => search.around.as_deref(),
                _ => None,
            };
            ids.extend(id.filter(|id| !ids.contains(id)));
        }
        ids
    }

    /// The intent of the first part, as the contract names it.
    pub fn intent(&self) -> String {
        match self.parts.first() {
            Some(Part::Entity { ask, .. }) => {
                serde_json::to_value(ask).ok().and_then(|value| value.as_str().map(str::to_string)).unwrap_or_default()
            }
            Some(Part::Topic(_)) => "topic".into(),
            Some(Part::Places(_)) => "places".into(),
            Some(Part::Live { .. }) => "live".into(),
            Some(Part::Act { .. }) => "act".into(),
            Some(Part::Social(_)) => "social".into(),
            Some(Part::Advice) => "advice".into(),
            Some(Part::Outside) => "outside".into(),
            Some(Part::Unknown { .. }) | None => "unknown".into(),
        }
    }
}
