//! Curated questions: what they stand on, and in each language the question and its answer.

use std::path::Path;

use serde::Deserialize;

use super::problems::Problems;

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TopicFile {
    /// `place.key` of the facts it stands on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Pages it stands on beside them.
    #[serde(default)]
    pub sources: Vec<String>,
    /// A site of sites.toml, or a place with an official site.
    pub handoff: Option<String>,
    pub checked: String,
    #[serde(default)]
    pub volatile: bool,
    #[serde(default)]
    pub sensitive: bool,
    /// Concepts (`danger.drowning`) any of which calls for this topic at once.
    #[serde(default)]
    pub urgent: Vec<String>,
    #[serde(default)]
    pub audience: Vec<String>,
}

/// A topic in one language: `# question`, lines `? other phrasing`, then the answer in Markdown.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct TopicSaid {
    pub title: String,
    pub asked: Vec<String>,
    pub answer: String,
}

pub fn parse(text: &str) -> Result<TopicSaid, (usize, &'static str)> {
    let mut topic = TopicSaid::default();
    let mut answer = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        match (line.strip_prefix("# "), line.strip_prefix("? ")) {
            (Some(title), _) if topic.title.is_empty() => topic.title = title.trim().to_string(),
            (Some(_), _) => {
                return Err((number, "a topic has one question; use ** ** inside the answer"));
            }
            (_, Some(_)) if !answer.is_empty() => {
                return Err((number, "phrasings come before the answer"));
            }
            (_, Some(asked)) => topic.asked.push(asked.trim().to_string()),
            _ if line.trim().is_empty() && answer.is_empty() => {}
            _ => answer.push(line),
        }
    }
    topic.answer = answer.join("\n").trim().to_string();
    match () {
        () if topic.title.is_empty() => Err((1, "the file begins with “# ” and the question")),
        () if topic.asked.len() < 2 => Err((1, "give at least two other phrasings, each a line “? …”")),
        () if topic.answer.is_empty() => Err((1, "there is no answer")),
        () if topic.answer.contains("](") || topic.answer.contains("://") => {
            let held = |line: &str| line.contains("](") || line.contains("://");
            let number = text.lines().position(held).map_or(1, |at| at + 1);
            Err((number, "an answer holds no links: the hand-off and the sources carry them"))
        }
        () => Ok(topic),
    }
}

pub fn read(problems: &mut Problems, folder: &Path) -> Vec<(String, std::path::PathBuf, TopicFile)> {
    let files = problems.files(&folder.join("topics"), "toml");
    files.into_iter().filter_map(|(id, path)| Some((id, path.clone(), problems.toml::<TopicFile>(&path)?.0))).collect()
}

pub fn said(problems: &mut Problems, folder: &Path, ids: &[&str]) -> Vec<TopicSaid> {
    let folder = folder.join("topics");
    for (stem, path) in problems.files(&folder, "md") {
        if !ids.contains(&stem.as_str()) {
            problems.add(&path, None, format!("there is no topic “{stem}”"), "remove the file, or add the topic");
        }
    }
    ids.iter()
        .map(|id| {
            let path = folder.join(format!("{id}.md"));
            let Some(text) = problems.text(&path) else {
                return TopicSaid::default();
            };
            parse(&text).unwrap_or_else(|(line, what)| {
                problems.add(&path, Some(line), what, "see CONTRIBUTING.md, “Add a topic”");
                TopicSaid::default()
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_a_question_phrasings_and_an_answer() {
        let topic = parse("# Is it?\n\n? is it so\n? so\n\nYes.\n\n- a\n- b\n").unwrap();
        assert_eq!((topic.title.as_str(), topic.asked.len(), topic.answer.as_str()), ("Is it?", 2, "Yes.\n\n- a\n- b"));
        assert_eq!(parse("Yes").unwrap_err().0, 1);
        assert!(parse("# A\n? b\n? c\nSee https://x.org").is_err());
    }
}
