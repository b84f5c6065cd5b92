//! How does it leave? As JSON, as a page, as a problem; nothing is decided here.

mod contract;
mod events;
pub mod html;
mod page;
mod problem;
mod stored;

pub use contract::{Body, answer_json, explained_json, languages_json, openapi};
pub use events::{Listener, OPENING, error as error_event};
pub use page::{PageContext, answer_page, fragment, problem_page, start_page};
pub use problem::{problem_json, problem_text};
pub use stored::{Stored, stored_json};
