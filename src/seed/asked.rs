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
    let asked = match parse(&text, topics) {
        Ok(asked) => asked,
        Err((line, what)) => {
            problems.add(&file, Some(line), what, "questions stand under “# ” and the id of a topic, or “# other”");
            return Asked::new();
        }
    };
    let count = |topic: Option<u16>| asked.iter().filter(|(held, _)| *held == topic).count();
    let named = (0u16..).zip(topics).map(|(index, id)| (Some(index), *id)).chain([(None, OTHER)]);
    // A topic without any is only heard less; the coverage of the languages says so.
    for (_, id) in
        named.filter(|(topic, _)| (1..FEWEST).contains(&count(*topic)) || topic.is_none() && count(None) == 0)
    {
        problems.add(&file, None, format!("fewer than {FEWEST} questions under “# {id}”"), "write more of them");
    }
    asked
}

/// The questions, or the line that is wrong.
fn parse(text: &str, topics: &[&str]) -> Result<Asked, (usize, String)> {
    let mut asked = Asked::new();
    let mut under = None;
    for (number, line) in (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty()) {
        match line.strip_prefix("# ") {
            Some(OTHER) => under = Some(None),
            Some(id) => {
                let topic = (0u16..).zip(topics).find(|(_, topic)| **topic == id);
                let (index, _) = topic.ok_or_else(|| (number, format!("there is no topic “{id}”")))?;
                under = Some(Some(index));
            }
            None => {
                let topic = under.ok_or_else(|| (number, "a question under no heading".to_string()))?;
                asked.push((topic, line.to_string()));
            }
        }
    }
    Ok(asked)
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
