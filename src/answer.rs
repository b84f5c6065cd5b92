//! The whole flow on one screen.

use crate::clock::Moment;
use crate::compose::{Composed, Composer, Notice};
use crate::content::{ArchivedTerritory, Content};
use crate::find::{expires, find};
use crate::language::{self, Detection, Hints};
use crate::question::Question;
use crate::understand::{self, Meaning, Reading, Situation, decode, encode};

/// An answer, and all that a client may want to know of how it came about.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub id: String,
    pub spoken: Spoken,
    pub meaning: Meaning,
    pub composed: Composed,
    /// Seconds since 1970 until which it surely stays as it is.
    pub expires: i64,
}

/// In which language the question was asked and is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken {
    /// The language of the answer: one that the territory serves.
    pub language: String,
    /// The language of the question.
    pub detected: String,
    pub confidence: f32,
}

impl Spoken {
    pub fn is_served(&self) -> bool {
        self.language == self.detected || self.detected.split('-').next() == self.language.split('-').next()
    }
}

/// The language of a question: the one that was asked for, else the one it is written in.
pub fn spoken(question: &Question, hints: &Hints<'_>, served: &[&str]) -> Spoken {
    if let Some(tag) = &question.lang {
        let language = nearest(tag, served);
        return Spoken { language, detected: tag.clone(), confidence: 1.0 };
    }
    let Detection { tag, confidence, .. } = language::detect(&question.text, &[], hints);
    Spoken { language: nearest(tag, served), detected: tag.to_string(), confidence }
}

/// The served language for a tag: itself, its main language, or the last in the territory's order.
pub fn nearest(tag: &str, served: &[&str]) -> String {
    let same = |wanted: &str| served.iter().find(|served| served.eq_ignore_ascii_case(wanted)).map(|served| served.to_string());
    let main = tag.split('-').next().unwrap_or(tag);
    let chinese = main.eq_ignore_ascii_case("zh").then(|| {
        let traditional = ["hant", "tw", "hk", "mo"].iter().any(|part| tag.to_ascii_lowercase().split('-').any(|own| own == *part));
        same(if traditional { "zh-Hant" } else { "zh-Hans" }).or_else(|| same("zh-Hans"))
    });
    same(tag)
        .or_else(|| chinese.flatten())
        .or_else(|| same(main))
        .or_else(|| served.iter().find(|served| served.split('-').next() == Some(main)).map(|served| served.to_string()))
        .or_else(|| served.last().map(|last| last.to_string()))
        .unwrap_or_else(|| "en".to_string())
}

/// Question in, answer out.
pub fn answer(question: &Question, spoken: Spoken, content: &Content, now: Moment) -> Answer {
    let reading = Reading::new(&question.text, content);
    let spoken = listen_again(question, spoken, &reading, content.territory());
    let before = question.context.iter().find_map(|id| decode(id).ok()).map(|shared| shared.meaning);
    let situation = Situation { near: question.near, audience: question.audience, before };
    let meaning = understand::understand(&reading, &situation, now);
    respond(meaning, spoken, content, now)
}

/// Today's answer to a meaning.
pub fn respond(meaning: Meaning, spoken: Spoken, content: &Content, now: Moment) -> Answer {
    let found = find(&meaning, content, now);
    let mut composed = Composer::new(content).compose(&meaning, &found, now);
    if !spoken.is_served() {
        composed.notices.insert(Notice::LanguageUnserved);
    }
    let expires = expires(&meaning, &found, content, now);
    Answer { id: encode(&spoken.language, &meaning), spoken, meaning, composed, expires }
}

/// Names of the territory are no evidence of the visitor's language; now that they are known, they are set aside. The
/// answer's language stays that of the content at hand: the caller asks again when another language is likelier.
fn listen_again(question: &Question, mut spoken: Spoken, reading: &Reading<'_>, territory: &ArchivedTerritory) -> Spoken {
    if question.lang.is_some() {
        return spoken;
    }
    let aside = reading.ranges();
    if aside.is_empty() {
        return spoken;
    }
    let again = language::detect(&question.text, &aside, &Hints { previous: Some(&spoken.language), ..Hints::default() });
    if territory.serves(again.tag) && again.tag == spoken.language {
        spoken.confidence = spoken.confidence.max(again.confidence);
    }
    spoken
}
