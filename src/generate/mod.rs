//! What when nothing verified answers? A model writes from numbered snippets of ours, and every sentence is checked
//! before anybody sees it.
//!
//! All of it is pure: what is asked of a model ([`prompt`]), how its stream is read ([`wire`]), cut into sentences
//! ([`sentences`]) and checked ([`check`]), what becomes of it ([`draft`]), what is stored ([`record`]), and whether a
//! call may be made at all ([`gate`]). The platform brings the bytes (`src/edge/`).
//!
//! It will not answer what the ladder answers, what is sensitive, or what no snippet holds; and it never shows a sentence
//! that it could not check.

pub mod bound;
pub mod check;
pub mod draft;
pub mod gate;
mod marks;
mod places;
pub mod prompt;
pub mod record;
pub mod sentences;
pub mod settings;
mod shared;
pub mod wire;

pub use check::{Checker, Dropped};
pub use draft::{Draft, Outcome};
pub use prompt::Prompt;
pub use settings::Settings;
