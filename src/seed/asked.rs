//! How people ask: questions about each topic in any words but its own, and such as no topic answers.
//!
//! `asked.md` of a language: `# ` and a topic's id, or `# other`, then a question a line. The classifier learns from them
//! and from the phrasings of the topics; without the file there is none.

use std::path::Path;

use super::compile::Spoken;
use super::problems::Problems;
use crate::content::Classifier;

/// A question with the index of its topic; none for what no topic answers.
pub type Asked = Vec<(Option<u16>, String)>;

const OTHER: &str = "other";
/// A topic that is learnt from fewer is hardly heard.
const FEWEST: usize = 10;

pub fn read(problems: &mut Problems, folder: &Path, topics: &[&str]) -> Asked {
    let file = folder.join("asked.md");
    if !file.exists() {
        return Asked::new();
    }
    let text = problems.text(&file).unwrap_or_default();
    let mut asked = Asked::new();
    let mut topic: Option<Option<u16>> = None;
    for (number, line) in (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty()) {
        match (line.strip_prefix("# "), topic) {
            (Some(OTHER), _) => topic = Some(None),
            (Some(id), _) => match (0u16..).zip(topics).find(|(_, topic)| **topic == id) {
                Some((index, _)) => topic = Some(Some(index)),
                None => problems.add(
                    &file,
                    Some(number),
                    format!("there is no topic “{id}”"),
                    "rename or remove its questions",
                ),
            },
            (None, Some(topic)) => asked.push((topic, line.to_string())),
            (None, None) => {
                problems.add(&file, Some(number), "a question under no heading", "begin with “# ” and an id")
            }
        }
    }
    let count = |topic: Option<u16>| asked.iter().filter(|(held, _)| *held == topic).count();
    let named = (0u16..).zip(topics).map(|(index, id)| (Some(index), *id)).chain([(None, OTHER)]);
    for (_, id) in named.filter(|(topic, _)| count(*topic) < FEWEST) {
        problems.add(&file, None, format!("fewer than {FEWEST} questions under “# {id}”"), "write more of them");
    }
    asked
}

/// What a language's questions teach: a class for each topic, and the last for what none answers.
pub fn classifier(spoken: &Spoken) -> Classifier {
    if spoken.asked.is_empty() {
        return Classifier::default();
    }
    let other = spoken.topics.len() as u16;
    let phrasings = (0u16..).zip(&spoken.topics).flat_map(|(index, topic)| {
        std::iter::once(&topic.title).chain(&topic.asked).map(move |text| (index, text.as_str()))
    });
    let asked = spoken.asked.iter().map(|(topic, text)| (topic.unwrap_or(other), text.as_str()));
    Classifier::learn(&phrasings.chain(asked).collect::<Vec<_>>(), spoken.topics.len() + 1)
}
