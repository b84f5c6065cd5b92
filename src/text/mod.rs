//! What are the words? Every later stage compares words in the one normal form made here.
//!
//! Nothing here knows a language: what differs between languages is data (the words of a language),
//! and what differs between scripts is handled by the shape of the characters alone.

mod normalise;
mod tokens;

pub use normalise::{normalise, plain};
pub use tokens::{Token, is_unspaced, phrase_key, tokens};
