//! What is being asked? From a question to its [`Meaning`], in no language.
//!
//! The question is read once (words, concepts, names). Then the first of these that holds decides: danger, something
//! asked of a place, a curated topic, places to choose from, anything the library says; and at last an honest "unknown".
//! This stage resolves everything: what comes out depends on the content and the clock, not on the words.

mod about;
mod asks;
mod canonical;
mod clock_time;
mod compare;
mod decide;
mod details;
mod encode;
mod first;
mod fits;
mod follow;
pub mod kinds;
mod library;
mod meaning;
mod mentions;
mod named;
mod quantities;
mod reading;
mod search;
mod several;
mod telling;
mod thresholds;
mod time;
mod topics;
mod travel;

pub use decide::understand;
pub use details::{GROUNDS, concepts_of};
pub use encode::{NotAnId, Shared, decode, encode};
pub use fits::{ask_of, fits, key_of};
pub use library::{Found, What, concept_word, look_up};
pub use meaning::*;
pub use mentions::name_ranges;
pub use reading::{Concept, Reading};
pub use several::understand_text;
pub use time::weekday_name;

/// What of the visitor's situation may change the meaning.
#[derive(Debug, Clone, Default)]
pub struct Situation {
    pub near: Option<Cell>,
    pub audience: Option<Audience>,
    /// The meaning of the answer before.
    pub before: Option<Meaning>,
}
