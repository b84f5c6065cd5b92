//! The archived content: what the core and the language packs hold.

use std::sync::Arc;

use rkyv::{Archive, Deserialize, Serialize};

use super::{Classifier, Fact, Lexicon, PartialDate, Phrases};

/// Everything about a territory that is the same in all languages.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Territory {
    pub id: String,
    /// Names the release; a part of every cache key.
    pub version: String,
    /// ISO 4217.
    pub currency: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub zone: Zone,
    /// What is spoken there, as a BCP 47 tag; empty when that says nothing about who asks.
    pub language: String,
    /// The words of names in that language, sorted: a translated name tells the visitor's language, these do not.
    pub local_words: Vec<String>,
    /// Words of the served languages (an FST): the value has bit n where the language at place n of `languages` uses it.
    pub spoken_words: Vec<u8>,
    /// Served languages, in the order in which the nearest is looked for; English last.
    pub languages: Vec<String>,
    /// Bytes of the pack of each of them: room is made before it is read.
    pub pack_bytes: Vec<u32>,
    pub public_holidays: Vec<Day>,
    pub school_holidays: Vec<Day>,
    pub entities: Vec<Entity>,
    /// Of each entity, how many facts those before it have.
    pub facts_before: Vec<u32>,
    pub towns: Vec<Town>,
    pub topics: Vec<Topic>,
    pub citations: Vec<Citation>,
    /// Official sites: what an answer may hand over to.
    pub handoffs: Vec<Handoff>,
    /// Names of entities and towns in the territory's own language, or made of its words; see [`Named`] for the values.
    pub names: Phrases,
    /// What each phrase of `names` names.
    pub named: Vec<Named>,
    /// Ids and former ids of entities, sorted, with the index of the entity.
    pub ids: Vec<(String, u32)>,
    /// Each kind with the entities that are of it, and each town with those in it.
    pub by_kind: Vec<(String, Vec<u32>)>,
    pub by_town: Vec<Vec<u32>>,
}

/// What a name stands for.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[rkyv(derive(Debug, Clone, Copy, PartialEq, Eq))]
pub enum Named {
    Entity(u32),
    Town(u32),
}

/// Offsets from UTC. The table is made from the IANA database when the pack is compiled.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Zone {
    pub name: String,
    /// (seconds since 1970 from which it holds, offset in seconds), sorted.
    pub offsets: Vec<(i64, i32)>,
}

#[derive(Archive, Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

/// A place, service or institution.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Entity {
    pub id: String,
    /// Most telling first.
    pub kinds: Vec<String>,
    /// `indoor`, `outdoor`, `children`, `free`.
    pub qualities: Vec<String>,
    pub audience: Vec<String>,
    pub town: Option<u32>,
    pub address: Option<String>,
    pub position: Option<Position>,
    /// Index into [`Territory::handoffs`].
    pub official: Option<u32>,
    pub facts: Vec<Fact>,
}

/// WGS 84 degrees.
#[derive(Archive, Serialize, Deserialize, Debug, Clone, Copy, PartialEq)]
pub struct Position {
    pub lat: f64,
    pub lon: f64,
    pub approximate: bool,
}

/// A commune or district of the territory.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Town {
    pub id: String,
    pub position: Option<Position>,
    /// The town this is a district of.
    pub within: Option<u32>,
    /// Lies in the territory itself, or only in the surroundings that its sources cover.
    pub inside: bool,
}

/// A curated question; each language pack holds its answer.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Topic {
    pub id: String,
    /// The facts it stands on: (entity, key).
    pub facts: Vec<(u32, String)>,
    /// Pages it stands on beside them.
    pub citations: Vec<u32>,
    pub handoff: Option<u32>,
    pub checked: PartialDate,
    pub volatile: bool,
    /// Health, danger, fire risk, visas: never generated, and said before anything else when `urgent`.
    pub sensitive: bool,
    /// Concepts any of which, heard in a question, calls for this topic whatever else is asked.
    pub urgent: Vec<String>,
    pub audience: Vec<String>,
}

/// A page that a fact stands on.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Citation {
    pub url: String,
    pub publisher: String,
    /// The licence of a reused source; absent where a single fact is said in our own words.
    pub licence: Option<String>,
}

/// An official site.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Handoff {
    pub id: String,
    pub url: String,
    /// Proper name of the site, in its own language, when no entity names it.
    pub title: Option<String>,
    pub entity: Option<u32>,
    /// Seen by a person or on a page; otherwise general knowledge, and shown as such.
    pub confirmed: bool,
    /// Subjects it answers for: intents, kinds or concepts.
    pub subjects: Vec<String>,
    /// Audiences it is for; empty for everybody.
    pub audience: Vec<String>,
}

/// Everything of a territory that is said in one language.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Language {
    pub tag: String,
    /// The release it belongs to.
    pub version: String,
    /// Name of the territory.
    pub territory: String,
    /// In the order of [`Territory::entities`].
    pub entities: Vec<Said>,
    /// (entity, fact, its sentence), sorted: few facts have one.
    pub texts: Vec<(u32, u32, String)>,
    pub towns: Vec<String>,
    /// The words of their names, sorted.
    pub town_words: Vec<String>,
    pub topics: Vec<TopicText>,
    /// Words and phrases that carry a concept; a concept's number indexes `concepts`.
    pub words: Lexicon,
    pub concepts: Vec<String>,
    /// Words that carry nothing, sorted.
    pub stop: Vec<String>,
    /// Names in this language and the territory's own; values as in [`Territory::names`].
    pub names: Phrases,
    /// What can be said about the territory, by its words; the value is the number of a [`Document`].
    pub library: Phrases,
    /// Tokens of each document as a snippet of a prompt, as o200k_base counts them.
    pub sizes: Vec<u16>,
    /// Which topic a question is about: a class for each, and the last for what none answers.
    pub classifier: Classifier,
    /// Questions that the page offers to begin with.
    pub openers: Vec<String>,
}

/// What one language says about an entity.
#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct Said {
    pub name: String,
    /// One sentence; of many places of a kind it may be the same.
    pub about: Arc<String>,
}

#[derive(Archive, Serialize, Deserialize, Debug)]
pub struct TopicText {
    pub title: String,
    /// Markdown.
    pub answer: String,
    /// Tokens of the answer, as o200k_base counts them.
    pub size: u32,
}

/// What a phrase of the library leads to. Their numbers follow from the core: the topics, then the facts of each entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// A phrasing of a topic.
    Topic(u32),
    /// What is said of one fact: (entity, fact).
    Fact(u32, u32),
}
