//! What is wrong with a file, said so that an editor can mend it.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub file: PathBuf,
    pub line: Option<usize>,
    pub what: String,
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.what)?;
        if !self.mend.is_empty() {
            write!(f, "\n    → {}", self.mend)?;
        }
        Ok(())
    }
}

/// All problems of a reading, in the order in which they were met.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    pub fn add(&mut self, file: &Path, line: Option<usize>, what: impl Into<String>, mend: impl Into<String>) {
        self.list.push(Problem { file: file.to_path_buf(), line, what: what.into(), mend: mend.into() });
    }

    /// Those of another reading, behind these.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn into_list(self) -> Vec<Problem> {
        self.list
    }

    /// The text of a file; a file that is missing or not text is a problem.
    pub fn text(&mut self, file: &Path) -> Option<String> {
        match std::fs::read_to_string(file) {
            Ok(text) => Some(text),
            Err(error) => {
                self.add(file, None, format!("cannot be read: {error}"), "create the file, as UTF-8 text");
                None
            }
        }
    }

    /// A TOML file in its form; unknown keys and wrong types are problems.
    pub fn toml<T: DeserializeOwned>(&mut self, file: &Path) -> Option<(T, String)> {
        let text = self.text(file)?;
        match toml::from_str(&text) {
            Ok(value) => Some((value, text)),
            Err(error) => {
                let line = error.span().map(|span| line_of(&text, span.start));
                self.add(file, line, error.message().to_string(), "see CONTRIBUTING.md for the form of this file");
                None
            }
        }
    }

    /// Files of a folder with this ending, by their stem, sorted. A folder that is missing holds none.
    pub fn files(&mut self, folder: &Path, ending: &str) -> Vec<(String, PathBuf)> {
        let mut found: Vec<(String, PathBuf)> = Vec::new();
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            match stem {
                Some(stem) if path.extension().is_some_and(|found| found == ending) => found.push((stem.into(), path)),
                Some(stem) if stem.starts_with('.') => {}
                _ => self.add(&path, None, format!("is not a .{ending} file"), "move or rename it"),
            }
        }
        found.sort();
        found
    }
}

/// The last line of a file that holds these words, where the reader has no offset left: for a message, never for a decision.
pub fn line_naming(file: &Path, words: &str) -> Option<usize> {
    let text = std::fs::read_to_string(file).ok()?;
    (1..).zip(text.lines()).filter(|(_, line)| line.contains(words)).last().map(|(number, _)| number)
}

/// Line of a byte offset, from 1.
pub fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
