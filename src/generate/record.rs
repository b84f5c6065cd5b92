//! A generated answer as it is kept: under what was asked, with what it stands on, and until when.
//!
//! Whatever the ladder understands has a meaning that the whole answer depends on. What it does not understand has none but
//! its words, so these are the rest of the key: all of them, in their order and normal form. Two phrasings of one unknown
//! question are two entries; a near miss is none.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::check::Checked;
use super::draft::Draft;
use super::prompt::Prompt;
use crate::clock::Moment;
use crate::compose::Ground;
use crate::content::Content;
use crate::retrieve::{Snippet, named, snippet};
use crate::text::tokens;
use crate::understand::{Meaning, When, encode};

/// Changes when [`Record`] changes its form or a check becomes stricter: older records are then as good as none.
const FORMAT: u32 = 1;
/// Seconds for which a generated answer is kept at most.
const LONGEST: i64 = 30 * 86_400;
/// Parts an answer's id from the name of its stored text.
pub const MARK: char = '.';

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    format: u32,
    /// The id of the meaning that it answers.
    pub id: String,
    pub language: String,
    /// The release it was made from.
    pub version: String,
    pub model: String,
    /// Seconds since 1970.
    pub made: i64,
    pub expires: i64,
    /// Markdown, with its citations as links.
    pub text: String,
    pub volatile: bool,
    /// What it stands on.
    standing: Vec<Standing>,
    /// Sentences that were dropped, by why: for editors.
    pub dropped: std::collections::BTreeMap<super::check::Dropped, u32>,
}

/// Something that is cited, by a name that stays and by what it said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Standing {
    name: String,
    print: u32,
}

/// The name of the stored answer to a question: 128 bits of SHA-256 over all that it depends on.
pub fn name(
    question: &str,
    meaning: &Meaning,
    language: &str,
    territory: &str,
    day: Option<chrono::NaiveDate>,
) -> String {
    let words: Vec<String> = tokens(question).into_iter().map(|token| token.word).collect();
    let mut hash = Sha256::new();
    let day = day.map(|day| day.to_string()).unwrap_or_default();
    for part in [territory, language, &encode(language, meaning), &words.join(" "), &day] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    let sum = hash.finalize();
    URL_SAFE_NO_PAD.encode(sum.get(..16).unwrap_or_default())
}

/// An id that also names its stored text, taken apart.
pub fn parts(id: &str) -> (&str, Option<&str>) {
    match id.split_once(MARK) {
        Some((id, name)) => (id, Some(name).filter(|name| is_name(name))),
        None => (id, None),
    }
}

/// Whether a text can be a name: it becomes a part of keys.
pub fn is_name(text: &str) -> bool {
    text.len() == 22 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

impl Record {
    /// What a draft came to; nothing when there is no sentence to show.
    pub fn new(
        draft: &Draft<'_>,
        prompt: &Prompt,
        meaning: &Meaning,
        content: &Content,
        model: &str,
        now: Moment,
    ) -> Option<Self> {
        let cited = cited(draft.kept(), prompt);
        if draft.kept().is_empty() {
            return None;
        }
        let mut writer = Writer::new(prompt, content.language().tag.as_str());
        let text: String = draft.kept().iter().map(|sentence| writer.write(sentence)).collect();
        let until = cited.iter().map(|snippet| snippet.until).min().unwrap_or(now.utc);
        // What is said of "today" is of today.
        let relative = !matches!(meaning.when, When::Unsaid | When::Day(..) | When::Month(_) | When::Season(_));
        let midnight = now.today().succ_opt().and_then(|day| day.and_hms_opt(0, 0, 0));
        let midnight = midnight.map_or(now.utc + 3_600, |local| now.utc_of(local, &content.territory().zone));
        let longest = if relative { midnight } else { now.utc + LONGEST };
        Some(Self {
            format: FORMAT,
            id: encode(content.language().tag.as_str(), meaning),
            language: content.language().tag.as_str().to_string(),
            version: content.territory().version.as_str().to_string(),
            model: model.to_string(),
            made: now.utc,
            expires: until.min(longest),
            text,
            volatile: cited.iter().any(|snippet| snippet.volatile),
            standing: cited
                .iter()
                .map(|snippet| Standing { name: snippet.name.clone(), print: print(snippet) })
                .collect(),
            dropped: draft.dropped.clone(),
        })
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Nothing for what is damaged, or of another form.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str::<Self>(text).ok().filter(|record| record.format == FORMAT)
    }

    /// Names of what it stands on: `place.key`, or a topic.
    pub fn stands_on(&self) -> impl Iterator<Item = &str> {
        self.standing.iter().map(|standing| standing.name.as_str())
    }

    /// The sources of the answer, as long as all that it stands on still says the same: otherwise it is withdrawn.
    pub fn grounds(&self, content: &Content, now: Moment) -> Option<Vec<Ground>> {
        if self.expires <= now.utc || self.language != content.language().tag.as_str() {
            return None;
        }
        let mut grounds: Vec<Ground> = Vec::new();
        for standing in &self.standing {
            let held = named(&standing.name, content)
                .into_iter()
                .filter_map(|what| snippet(what, content, now))
                .find(|held| print(held) == standing.print)?;
            grounds.extend(held.grounds.into_iter().filter(|ground| !grounds.contains(ground)).collect::<Vec<_>>());
        }
        (!grounds.is_empty()).then_some(grounds)
    }
}

fn cited<'p>(kept: &[Checked], prompt: &'p Prompt) -> Vec<&'p Snippet> {
    let mut all: Vec<usize> = kept.iter().flat_map(|sentence| sentence.cited.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().filter_map(|at| prompt.snippets.get(at)).collect()
}

/// What a snippet says and stands on, as a number.
fn print(snippet: &Snippet) -> u32 {
    let mut hash = crc32fast::Hasher::new();
    hash.update(snippet.text.as_bytes());
    for ground in &snippet.grounds {
        hash.update(ground.source.as_bytes());
        hash.update(ground.checked.as_deref().unwrap_or_default().as_bytes());
    }
    hash.finalize()
}

/// Writes checked sentences one behind the other, each with its sources as numbered links.
pub struct Writer<'p> {
    prompt: &'p Prompt,
    /// Sources in the order in which they were first cited: the number of a source is its place here.
    sources: Vec<&'p str>,
    blank: &'static str,
    begun: bool,
}

impl<'p> Writer<'p> {
    pub fn new(prompt: &'p Prompt, language: &str) -> Self {
        let unspaced = matches!(language.split('-').next(), Some("zh" | "ja" | "th"));
        Self { prompt, sources: Vec::new(), blank: if unspaced { "" } else { " " }, begun: false }
    }

    /// The sentence, with what parts it from the one before.
    pub fn write(&mut self, sentence: &Checked) -> String {
        let mut text = if std::mem::replace(&mut self.begun, true) { self.blank.to_string() } else { String::new() };
        text.push_str(&sentence.text);
        for snippet in sentence.cited.iter().filter_map(|at| self.prompt.snippets.get(*at)) {
            let Some(source) = snippet.grounds.first().map(|ground| ground.source.as_str()) else { continue };
            let known = self.sources.iter().position(|known| *known == source);
            let number = known.unwrap_or_else(|| {
                self.sources.push(source);
                self.sources.len() - 1
            });
            let title = (number + 1).to_string();
            let link = crate::compose::Link { title, url: source.to_string(), confirmed: true, language: None };
            let link = format!(" {}", crate::compose::markdown_link(&link));
            if !text.ends_with(&link) {
                text.push_str(&link);
            }
        }
        text
    }
}
