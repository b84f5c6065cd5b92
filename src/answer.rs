//! The whole flow on one screen.

use crate::clock::Moment;
use crate::compose::messages::conventions;
use crate::compose::{Composed, Composer, Notice};
use crate::content::{ArchivedTerritory, Content};
use crate::essentials::Essentials;
use crate::find::{expires, find};
use crate::language::{self, Detection, Hints};
use crate::question::Question;
use crate::text::{Token, tokens};
use crate::understand::{Meaning, Part, Situation, decode, encode, name_ranges, understand_text};

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

impl Answer {
    /// What is said to a meaning, for the one who asked.
    pub fn new(meaning: Meaning, spoken: Spoken, mut composed: Composed, expires: i64) -> Self {
        if !spoken.is_served() {
            composed.notices.insert(Notice::LanguageUnserved);
        }
        Self { id: encode(&spoken.language, &meaning), spoken, meaning, composed, expires }
    }
}

/// In which language the question was asked and is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken {
    /// The language of the answer: one that the territory serves.
    pub language: String,
    /// The language of the question.
    pub detected: String,
    pub confidence: f32,
    /// Another served language that the question may well be in: it is offered in one tap.
    pub other: Option<String>,
}

impl Spoken {
    /// In a language that is known.
    pub fn surely(language: &str) -> Self {
        Self { language: language.to_string(), detected: language.to_string(), confidence: 1.0, other: None }
    }

    pub fn is_served(&self) -> bool {
        let main = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
        main(&self.detected) == main(&self.language)
    }
}

/// The share of the next likeliest language that is worth offering.
const CLOSE: f32 = 0.2;

/// A language that is not served must be this sure to be believed.
const SURELY_ANOTHER: f32 = 0.85;

/// The language of a question: the one that was asked for, else the one it is written in. Names of the territory are no
/// evidence, when the territory is at hand to know them.
pub fn spoken(
    question: &Question,
    hints: &Hints<'_>,
    served: &[&str],
    territory: Option<&ArchivedTerritory>,
) -> Spoken {
    if let Some(tag) = &question.lang {
        let language = nearest(tag, served);
        return Spoken { detected: tag.clone(), ..Spoken::surely(&language) };
    }
    let Detection { tag, confidence, runner_up } = heard(question, hints, served, territory);
    let other =
        runner_up.filter(|(tag, share)| *share >= CLOSE && served.contains(tag)).map(|(tag, _)| tag.to_string());
    Spoken { language: nearest(tag, served), detected: tag.to_string(), confidence, other }
}

/// The language that a question is written in, with all that hints at it.
pub fn heard(
    question: &Question,
    hints: &Hints<'_>,
    served: &[&str],
    territory: Option<&ArchivedTerritory>,
) -> Detection {
    let names = territory.map(|territory| name_ranges(&question.text, territory)).unwrap_or_default();
    let before = question.context.iter().find_map(|id| decode(id).ok()).map(|shared| shared.language);
    let local = territory.map(|territory| territory.language.as_str()).filter(|local| served.contains(local));
    let (words, other_words) =
        territory.map(|territory| word_evidence(&question.text, &names, territory)).unwrap_or_default();
    let hints = &Hints { previous: hints.previous.or(before.as_deref()), local, words, other_words, ..hints.clone() };
    let heard = language::detect(&question.text, &names, hints);
    match served.contains(&heard.tag) || heard.confidence >= SURELY_ANOTHER {
        true => heard,
        // A few words that could be of many languages are likelier of one that is spoken to here.
        false => {
            let among = language::detect_among(&question.text, &names, hints, served);
            Detection { confidence: among.confidence.min(heard.confidence), ..among }
        }
    }
}

/// What a word that others use tells against a language that does not: a log-likelihood ratio.
const STRANGE: f32 = -2.0;
/// The same against a language of which the words are not known here.
const PERHAPS_STRANGE: f32 = -1.2;

/// What the words of a question tell about its language, names aside: for each served language, and for all others.
fn word_evidence<'t>(
    text: &str,
    names: &[std::ops::Range<usize>],
    territory: &'t ArchivedTerritory,
) -> (Vec<(&'t str, f32)>, f32) {
    let mut said: Vec<(&str, f32)> = territory.languages.iter().map(|tag| (tag.as_str(), 0.0)).collect();
    let mut others = 0.0;
    let named = |token: &Token| names.iter().any(|name| name.start <= token.start && token.end <= name.end);
    for token in tokens(text).into_iter().filter(|token| !token.unspaced && !named(token)) {
        let speakers = territory.speakers_of(&token.word);
        if speakers == 0 {
            continue;
        }
        others += PERHAPS_STRANGE;
        for (place, (_, said)) in said.iter_mut().enumerate() {
            if speakers & (1 << place) == 0 {
                *said += STRANGE;
            }
        }
    }
    (said, others)
}

/// The served language for a tag: itself, its main language, or the last in the territory's order.
pub fn nearest(tag: &str, served: &[&str]) -> String {
    let same = |wanted: &str| {
        served.iter().find(|served| served.eq_ignore_ascii_case(wanted)).map(|served| served.to_string())
    };
    let main = tag.split('-').next().unwrap_or(tag);
    let chinese = main.eq_ignore_ascii_case("zh").then(|| {
        let traditional =
            ["hant", "tw", "hk", "mo"].iter().any(|part| tag.to_ascii_lowercase().split('-').any(|own| own == *part));
        same(if traditional { "zh-Hant" } else { "zh-Hans" }).or_else(|| same("zh-Hans"))
    });
    same(tag)
        .or_else(|| chinese.flatten())
        .or_else(|| same(main))
        .or_else(|| {
            served.iter().find(|served| served.split('-').next() == Some(main)).map(|served| served.to_string())
        })
        .or_else(|| served.last().map(|last| last.to_string()))
        .unwrap_or_else(|| "en".to_string())
}

/// Question in, answer out.
pub fn answer(question: &Question, spoken: Spoken, content: &Content, now: Moment) -> Answer {
    respond(meaning(question, content, now), spoken, content, now)
}

/// What a question means.
pub fn meaning(question: &Question, content: &Content, now: Moment) -> Meaning {
    let before = question.context.iter().find_map(|id| decode(id).ok()).map(|shared| shared.meaning);
    let situation = Situation { near: question.near, audience: question.audience, before };
    {
        let and = conventions(content.language().tag.as_str()).map_or("", |conventions| conventions.list.and);
        understand_text(&question.text, and, content, &situation, now)
    }
}

/// Today's answer to a meaning.
pub fn respond(meaning: Meaning, spoken: Spoken, content: &Content, now: Moment) -> Answer {
    let (composed, expires) = compose(&meaning, content, now);
    Answer::new(meaning, spoken, composed, expires)
}

/// What is said to a meaning, and until when: the same for everybody who asks in this language.
pub fn compose(meaning: &Meaning, content: &Content, now: Moment) -> (Composed, i64) {
    let found = find(meaning, content, now);
    let composed = Composer::new(content).compose(meaning, &found, now);
    (composed, expires(meaning, &found, content, now))
}

/// What is owed to every visitor when no content can be read: the numbers to call and the official sites.
pub fn without_store(territory: &Essentials, spoken: Spoken, utc: i64) -> Answer {
    let meaning = Meaning::of(Part::unknown());
    let composed = crate::compose::essentials(territory, &spoken.language);
    Answer::new(meaning, spoken, composed, utc)
}
