//! From files that an editor can read to packs that the edge can read (native only).
//!
//! Everything is read and checked before anything is written: a problem names its file and line, says what is wrong and
//! how to mend it, and no pack is made while one is left.

mod asked;
mod calendar;
mod checks;
mod citations;
mod compile;
mod core;
mod coverage;
mod grow;
mod hours;
mod language;
mod measures;
mod names;
mod places;
mod problems;
mod report;
mod said;
mod shared;
mod speech;
mod territory;
mod topics;
mod words;

pub use compile::{Release, compile, compile_grown};
pub use coverage::{Coverage, coverage};
pub use grow::Growth;
pub use problems::{Problem, Problems};
pub use report::free_text;

use std::path::{Path, PathBuf};

/// Where the content lies.
#[derive(Debug, Clone)]
pub struct Seed {
    /// `languages/<tag>/`: what any territory uses.
    pub languages: PathBuf,
    /// One territory's folder.
    pub territory: PathBuf,
}

impl Seed {
    pub fn new(root: &Path, territory: &str) -> Self {
        Self { languages: root.join("languages"), territory: root.join("territories").join(territory) }
    }
}
