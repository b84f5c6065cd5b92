//! How do we say it? From findings to an answer in the visitor's language, with its sources.
//!
//! Values become words through the messages and conventions of the language; nothing here searches, and no sentence of
//! a language is in here.

pub mod conventions;
mod essentials;
mod facts;
mod hours;
pub mod messages;
mod places;
mod suggestions;
mod values;

pub use essentials::essentials;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::content::{ArchivedCitation, Content};
use crate::find::{Finding, Found};
use crate::text::tokens;
use crate::understand::{Meaning, Social, weekday_name};
use conventions::Conventions;
use messages::Messages;

/// An answer before it leaves: the text and all that stands beside it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Composed {
    /// Markdown: paragraphs, `**bold**`, lists, links.
    pub text: String,
    pub origin: Origin,
    pub grounds: Vec<Ground>,
    pub places: Vec<PlaceItem>,
    pub handoff: Option<Link>,
    /// The official sites that the text links to.
    pub links: Vec<Link>,
    pub suggestions: Vec<String>,
    pub notices: BTreeSet<Notice>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    Curated,
    Fact,
    Live,
    Snippet,
    Generated,
    #[default]
    Handoff,
}

/// What a stated fact stands on.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Ground {
    /// Absent for a page that a topic stands on beside facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    pub source: String,
    pub publisher: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The date of the source, as far as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<String>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct PlaceItem {
    pub entity: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    pub approximate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_m: Option<u32>,
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Link {
    pub title: String,
    pub url: String,
    /// Whether a person or a page confirmed the address.
    pub confirmed: bool,
    /// Of the title, where it is not the answer's: a site has its name in the territory's language.
    #[serde(skip)]
    pub language: Option<String>,
}

/// What a client may want to show beside the text, by code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    Volatile,
    LastKnown,
    Generated,
    LanguageUnserved,
    Approximate,
    StoreUnavailable,
}

impl Notice {
    pub fn code(self) -> String {
        serde_json::to_value(self).ok().and_then(|value| value.as_str().map(str::to_string)).unwrap_or_default()
    }
}

/// Says things of one territory in one language.
pub struct Composer<'a> {
    content: &'a Content,
    messages: Messages,
}

impl<'a> Composer<'a> {
    pub fn new(content: &'a Content) -> Self {
        Self { content, messages: Messages::or_english(content.language().tag.as_str()) }
    }

    fn conventions(&self) -> &'static Conventions {
        self.messages.conventions()
    }

    /// The words by which a fact can be found: what would be said of it.
    pub fn library_text(&self, entity: u32, fact: u32) -> String {
        let Some(held) = self.content.territory().entity(entity).and_then(|held| held.facts.get(fact as usize)) else {
            return String::new();
        };
        let text = self.content.language().text(entity, fact).unwrap_or_default();
        let said = self.value(held, None).unwrap_or_default();
        format!("{text} {said}")
    }

    /// A fact as a snippet for a prompt, on one line: what it is about, where that is, and what would be said.
    pub fn fact_snippet(&self, entity: u32, index: u32) -> Option<String> {
        let held = self.content.territory().entity(entity)?;
        let line = self.fact(entity, index, held.facts.get(index as usize)?, None)?;
        let town = held.town.as_ref().map(|town| self.town_name(town.to_native())).filter(|town| !town.is_empty());
        let name = self.full_name(entity);
        let name = town.map_or(name.clone(), |town| self.conventions().aside(&name, town));
        Some(one_line(&self.conventions().label(&name, &line)))
    }

    /// A topic as a snippet for a prompt, on one line: the question and its curated answer.
    pub fn topic_snippet(&self, index: u32) -> Option<String> {
        let text = self.content.language().topics.get(index as usize)?;
        Some(one_line(&format!("{} {}", text.title.as_str(), text.answer.as_str())))
    }

    /// The sources of a fact, as an answer names them.
    pub fn fact_grounds(&self, entity: u32, index: u32) -> Vec<Ground> {
        let mut composed = Composed::default();
        if let Some(fact) = self.content.territory().entity(entity).and_then(|held| held.facts.get(index as usize)) {
            self.ground(entity, fact, &mut composed);
        }
        composed.grounds
    }

    /// The sources of a topic, as an answer names them.
    pub fn topic_grounds(&self, index: u32) -> Vec<Ground> {
        let mut composed = Composed::default();
        self.topic(index, None, &mut Vec::new(), &mut composed);
        composed.grounds
    }

    /// An answer that was generated, in place of one that knows nothing: its text with the hand-off that was chosen for it.
    pub fn generated(&self, handed_over: &Composed, text: &str, grounds: Vec<Ground>, volatile: bool) -> Composed {
        let mut composed = Composed {
            origin: Origin::Generated,
            grounds,
            notices: handed_over.notices.clone(),
            text: text.to_string(),
            ..handed_over.clone()
        };
        composed.notices.insert(Notice::Generated);
        if volatile {
            composed.notices.insert(Notice::Volatile);
        }
        for closing in self.closing(&composed) {
            composed.text.push_str("\n\n");
            composed.text.push_str(&closing);
        }
        composed
    }

    /// The whole answer.
    pub fn compose(&self, meaning: &Meaning, found: &[Found], now: Moment) -> Composed {
        let mut composed = Composed::default();
        let mut paragraphs = Vec::new();
        for found in found {
            self.part(meaning, found, now, &mut paragraphs, &mut composed);
        }
        // Two parts may each list as many.
        composed.places.truncate(places::MOST);
        composed.links = found.iter().filter_map(|found| self.link(found.handoff?)).collect();
        composed.handoff = composed.links.first().cloned();
        if composed.notices.contains(&Notice::LastKnown) {
            paragraphs.push(self.messages.say("check-official"));
        }
        paragraphs.extend(self.closing(&composed));
        composed.text = paragraphs.join("\n\n");
        composed.suggestions = self.suggestions(meaning, found);
        composed
    }

    fn part(
        &self,
        meaning: &Meaning,
        found: &Found,
        now: Moment,
        paragraphs: &mut Vec<String>,
        composed: &mut Composed,
    ) {
        let site = found.handoff.and_then(|handoff| self.link(handoff));
        let site_text = site.as_ref().map(markdown_link).unwrap_or_default();
        match &found.finding {
            Finding::Topic(topic) => self.topic(*topic, meaning.when.date(now), paragraphs, composed),
            Finding::Facts { entity, ask, facts, untold } => {
                let paragraph = self.facts(*entity, *ask, facts, meaning, now, composed);
                let untold = self.untold(untold);
                paragraphs.extend(untold.into_iter().chain([paragraph]));
            }
            Finding::Places { search, found } => self.places(search, found, (meaning.when, now), paragraphs, composed),
            Finding::Live => paragraphs.push(self.messages.fill("live-not-here", &[("site", &site_text)])),
            Finding::Act => paragraphs.push(self.messages.fill("cannot-act", &[("site", &site_text)])),
            Finding::Outside => {
                let territory = self.content.language().territory.as_str();
                paragraphs.push(self.messages.fill("outside-territory", &[("territory", territory)]));
            }
            Finding::Social(social) => {
                let territory = self.content.language().territory.as_str();
                let id = match social {
                    Social::Hello => "hello",
                    Social::Thanks => "you-are-welcome",
                    Social::Yourself => "about-me",
                    Social::Insult => "sorry-no-help",
                };
                composed.origin = better(composed.origin, Origin::Curated);
                paragraphs.push(self.messages.fill(id, &[("territory", territory)]));
            }
            Finding::Advice => paragraphs.push(self.messages.say("no-advice")),
            Finding::Unknown { entity, .. } => {
                paragraphs.push(match entity {
                    Some(entity) => {
                        self.messages.fill("no-answer-entity", &[("name", self.content.language().name(*entity))])
                    }
                    None => self.messages.say("no-answer"),
                });
            }
        }
    }

    /// The curated answer; of a list by days, the line of the day that was asked for goes first.
    fn topic(&self, index: u32, day: Option<NaiveDate>, paragraphs: &mut Vec<String>, composed: &mut Composed) {
        let territory = self.content.territory();
        let (Some(topic), Some(text)) =
            (territory.topics.get(index as usize), self.content.language().topics.get(index as usize))
        else {
            return;
        };
        let answer = text.answer.as_str();
        paragraphs.push(day.map_or(answer.to_string(), |day| self.day_first(answer, day)));
        composed.origin = better(composed.origin, Origin::Curated);
        if topic.volatile {
            composed.notices.insert(Notice::Volatile);
        }
        for (entity, key) in topic.facts.iter().map(|fact| (fact.0.to_native(), fact.1.as_str())) {
            let facts = territory.entity(entity).into_iter().flat_map(|held| held.facts.iter());
            for fact in facts.filter(|fact| fact.key.as_str() == key) {
                self.ground(entity, fact, composed);
            }
        }
        self.topic_places(topic, composed);
        for citation in topic.citations.iter().filter_map(|at| territory.citations.get(at.to_native() as usize)) {
            composed.grounds.push(page(citation));
        }
    }

    fn day_first(&self, answer: &str, day: NaiveDate) -> String {
        let language = self.content.language();
        let wanted = format!("time.{}", weekday_name(day));
        let tells = |line: &&str| {
            line.starts_with("- ")
                && language.words.hear(&tokens(line), |_| true).iter().any(|heard| {
                    language.concepts.get(usize::from(heard.concept)).is_some_and(|name| name.as_str() == wanted)
                })
        };
        let lines: Vec<&str> = answer.lines().collect();
        let Some(list) = lines.iter().position(|line| line.starts_with("- ")) else { return answer.to_string() };
        let (before, rest) = lines.split_at(list);
        let (told, others): (Vec<&str>, Vec<&str>) = rest.iter().copied().partition(tells);
        [before.to_vec(), told, others].concat().join("\n")
    }

    /// The official site, and for an answer that knows nothing, where to ask.
    fn closing(&self, composed: &Composed) -> Vec<String> {
        let Some(link) = &composed.handoff else {
            return Vec::new();
        };
        let site = markdown_link(link);
        if composed.text.contains(&site) {
            return Vec::new();
        }
        let official = self.conventions().label(&self.messages.say("official-site"), &site);
        vec![official]
    }

    fn link(&self, index: u32) -> Option<Link> {
        let handoff = self.content.territory().handoff(index)?;
        let title = match (handoff.title.as_ref(), handoff.entity.as_ref()) {
            (Some(title), _) => title.as_str().to_string(),
            (None, Some(entity)) => self.content.language().name(entity.to_native()).to_string(),
            (None, None) => handoff.url.as_str().to_string(),
        };
        let language = handoff.title.as_ref().map(|_| self.content.territory().language.as_str().to_string());
        Some(Link { title, url: handoff.url.as_str().to_string(), confirmed: handoff.confirmed, language })
    }

    fn ground(&self, entity: u32, fact: &crate::content::ArchivedFact, composed: &mut Composed) {
        self.ground_as(entity, fact, fact.key.as_str(), composed);
    }

    /// Grounds something that is said of an entity on the page of one of its facts.
    fn ground_as(&self, entity: u32, fact: &crate::content::ArchivedFact, key: &str, composed: &mut Composed) {
        let territory = self.content.territory();
        let (Some(held), Some(citation)) =
            (territory.entity(entity), territory.citations.get(fact.citation.to_native() as usize))
        else {
            return;
        };
        let checked = crate::find::date_of(fact).map(|date| {
            let mut text = date.year.to_string();
            text.extend(date.month.map(|month| format!("-{month:02}")));
            text.extend(date.day.map(|day| format!("-{day:02}")));
            text
        });
        let ground = Ground {
            entity: Some(held.id.as_str().to_string()),
            key: Some(key.to_string()),
            checked,
            ..page(citation)
        };
        if !composed.grounds.contains(&ground) {
            composed.grounds.push(ground);
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn page(citation: &ArchivedCitation) -> Ground {
    Ground {
        entity: None,
        key: None,
        source: citation.url.as_str().to_string(),
        publisher: citation.publisher.as_str().to_string(),
        licence: citation.licence.as_ref().map(|licence| licence.as_str().to_string()),
        checked: None,
    }
}

/// A link whose title cannot end it early.
pub fn markdown_link(link: &Link) -> String {
    let title = link.title.replace(['[', ']'], "");
    let url = link.url.replace(' ', "%20").replace('(', "%28").replace(')', "%29");
    format!("[{title}]({url})")
}

/// Of two parts of an answer, the better ground names its origin.
fn better(old: Origin, new: Origin) -> Origin {
    if old == Origin::Handoff { new } else { old }
}
