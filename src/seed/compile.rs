//! Packs from checked files. Nothing is compiled while a problem is left.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::calendar::{partial_date, zone};
use super::problems::{Problem, Problems, line_naming, line_of};
use super::said::{self, LanguageFile, SaidFile};
use super::territory::{self, Ground, confirmed, host};
use super::topics::{self, TopicFile, TopicSaid};
use super::words::{self, Words};
use super::{Seed, places};
use crate::compose::messages::{Messages, languages};
use crate::content::{
    Citation, Content, Day, Document, Entity, Fact, Handoff, Language, LanguagePack, Named, PartialDate, Phrases,
    PhrasesBuilder, Position, Said, Territory, TerritoryPack, Topic, TopicText, Town, seal, terms_and_characters,
};
use crate::text::tokens;
use crate::understand::concept_word;

/// A compiled release: what is stored, under which names.
pub struct Release {
    pub territory: String,
    pub version: String,
    pub core: Vec<u8>,
    /// Tag and pack.
    pub languages: Vec<(String, Vec<u8>)>,
}

/// What one language brings to the core and to its own pack.
struct Spoken {
    tag: String,
    words: Words,
    file: LanguageFile,
    places: Vec<SaidFile>,
    topics: Vec<TopicSaid>,
}

struct Files {
    ground: Ground,
    places: Vec<(std::path::PathBuf, String, places::PlaceFile)>,
    topics: Vec<(String, std::path::PathBuf, TopicFile)>,
    spoken: Vec<Spoken>,
}

/// Reads, checks and compiles a territory. `tokens` counts the tokens of a text for the model's budget.
pub fn compile(seed: &Seed, tokens: &dyn Fn(&str) -> usize) -> Result<Release, Vec<Problem>> {
    let mut problems = Problems::default();
    let Some(files) = read(seed, &mut problems) else { return Err(problems.into_list()) };
    let core = core(&files, &mut problems);
    if !problems.is_empty() {
        return Err(problems.into_list());
    }
    pack(&files, core, tokens).map_err(|what| {
        vec![Problem {
            file: seed.territory.clone(),
            line: None,
            what,
            mend: "this is a fault of the tool: report it".into(),
        }]
    })
}

fn read(seed: &Seed, problems: &mut Problems) -> Option<Files> {
    let ground = territory::read(problems, &seed.territory)?;
    let places = places::read(problems, &seed.territory.join("places"));
    let topics = topics::read(problems, &seed.territory);
    duplicate_places(problems, &places);
    let ids: Vec<&str> = places.iter().map(|(_, _, place)| place.id.as_str()).collect();
    let slugs: Vec<Vec<&str>> = places
        .iter()
        .map(|(_, _, place)| place.facts.iter().filter_map(|fact| fact.get_ref().text.as_deref()).collect())
        .collect();
    let topic_ids: Vec<&str> = topics.iter().map(|(id, ..)| id.as_str()).collect();
    let reference = words::read(problems, &seed.languages.join("en"), None, &[])?;
    let mut spoken = Vec::new();
    for tag in &ground.languages {
        let folder = seed.territory.join(tag);
        let file = folder.join("territory.toml");
        let Some((said, _)) = problems.toml::<LanguageFile>(&file) else { continue };
        let words = words::read(problems, &seed.languages.join(tag), Some(&reference.concepts), &said.elsewhere);
        let Some(words) = words else { continue };
        for town in &ground.towns {
            if !said.towns.contains_key(&town.id) {
                problems.add(
                    &file,
                    line_naming(&file, "[towns]"),
                    format!("the town {} has no name", town.id),
                    "add it under [towns]",
                );
            }
        }
        if said.openers.len() < 3 {
            problems.add(
                &file,
                line_naming(&file, "openers"),
                "fewer than three openers",
                "give questions to begin with",
            );
        }
        let places = said::places(problems, &folder, &ids, &slugs);
        let topics = topics::said(problems, &folder, &topic_ids);
        spoken.push(Spoken { tag: tag.clone(), words, file: said, places, topics });
    }
    labels(&places, &ground, problems);
    Some(Files { ground, places, topics, spoken })
}

/// Ids and former ids name one place each.
fn duplicate_places(problems: &mut Problems, places: &[(std::path::PathBuf, String, places::PlaceFile)]) {
    let mut seen = BTreeSet::new();
    // A former id is the one to mend, not the file that is named after the place.
    let own = places.iter().map(|(path, _, place)| (path, &place.id));
    let former = places.iter().flat_map(|(path, _, place)| place.same_as.iter().map(move |id| (path, id)));
    for (path, id) in own.chain(former) {
        if !seen.insert(id) {
            problems.add(
                path,
                line_naming(path, id),
                format!("the id “{id}” is used twice"),
                "every id names one thing",
            );
        }
    }
}

/// Every word of the closed vocabulary must have a message in every language.
fn labels(places: &[(std::path::PathBuf, String, places::PlaceFile)], ground: &Ground, problems: &mut Problems) {
    let spoken: Vec<(&str, Messages)> =
        ground.languages.iter().filter_map(|tag| Some((tag.as_str(), Messages::of(tag)?))).collect();
    for tag in &ground.languages {
        if !languages().any(|known| known == tag) {
            problems.add(
                &ground.file.with_file_name(tag).join("territory.toml"),
                None,
                format!("the language {tag} has no messages"),
                format!("add languages/{tag}/ and build again"),
            );
        }
    }
    let mut missing = BTreeSet::new();
    let mut check = |problems: &mut Problems, path: &Path, line: Option<usize>, label: String| {
        for (tag, messages) in &spoken {
            if !messages.has(&label) && missing.insert((tag.to_string(), label.clone())) {
                problems.add(
                    path,
                    line,
                    format!("“{label}” has no label in {tag}"),
                    format!("add it to languages/{tag}/labels.ftl, or use another word"),
                );
            }
        }
    };
    for (path, text, place) in places {
        for kind in &place.kinds {
            check(problems, path, line_naming(path, "kinds"), format!("kind-{kind}"));
        }
        for fact in &place.facts {
            for label in fact.get_ref().labels() {
                check(problems, path, Some(line_of(text, fact.span().start)), label);
            }
        }
    }
    for emergency in &ground.territory.emergency {
        check(problems, &ground.file, line_naming(&ground.file, &emergency.what), emergency.what.clone());
    }
}

fn core(files: &Files, problems: &mut Problems) -> Territory {
    let ground = &files.ground;
    let territory = &ground.territory;
    let mut citations = Citations::new(ground);
    for emergency in &territory.emergency {
        citations.allow(&emergency.source, problems, &ground.file, line_naming(&ground.file, &emergency.source));
    }
    let mut handoffs: Vec<Handoff> = ground
        .sites
        .iter()
        .map(|site| Handoff {
            id: site.id.clone(),
            url: site.url.clone(),
            title: Some(site.title.clone()),
            entity: None,
            confirmed: site.confirmed != "general knowledge",
            subjects: site.subjects.clone(),
            audience: site.audience.clone(),
        })
        .collect();
    let mut entities = Vec::new();
    let mut ids = BTreeMap::new();
    for (index, (path, text, place)) in files.places.iter().enumerate() {
        let index = index as u32;
        for id in std::iter::once(&place.id).chain(&place.same_as) {
            ids.insert(id.clone(), index);
        }
        let official = place.official.as_ref().map(|official| {
            confirmed(problems, path, line_naming(path, "official"), &place.id, &official.url, &official.confirmed);
            handoffs.push(Handoff {
                id: place.id.clone(),
                url: official.url.clone(),
                title: None,
                entity: Some(index),
                confirmed: official.confirmed != "general knowledge",
                subjects: Vec::new(),
                audience: Vec::new(),
            });
            handoffs.len() as u32 - 1
        });
        if let Some(position) = &place.position
            && !territory.bounds.hold(position.lat, position.lon)
        {
            problems.add(
                path,
                line_naming(path, "position"),
                format!("{} lies off the map", place.id),
                "mend its position or the territory's bounds",
            );
        }
        let town = place.town.as_ref().and_then(|town| {
            let found = ground.towns.iter().position(|known| known.id == *town);
            if found.is_none() {
                problems.add(
                    path,
                    line_naming(path, "town ="),
                    format!("the town “{town}” is unknown"),
                    "add it to towns.toml, or mend it",
                );
            }
            found.map(|at| at as u32)
        });
        let mut facts = Vec::new();
        for field in &place.facts {
            let line = Some(line_of(text, field.span().start));
            let field = field.get_ref();
            let Ok(value) = field.value() else { continue };
            facts.push(Fact {
                key: field.key.clone(),
                value,
                of: field.of.clone(),
                when: field.when.clone(),
                year: field.year,
                about: field.about,
                citation: citations.index(&field.source, problems, path, line),
                dated: field.dated.as_deref().and_then(partial_date),
                volatile: field.volatile,
                text: field.text.is_some(),
            });
        }
        entities.push(Entity {
            id: place.id.clone(),
            kinds: place.kinds.clone(),
            qualities: place.qualities.clone(),
            audience: place.audience.clone(),
            town,
            address: place.address.clone(),
            position: place.position.as_ref().map(|position| Position {
                lat: position.lat,
                lon: position.lon,
                approximate: position.approximate,
            }),
            official,
            facts,
        });
    }
    let towns: Vec<Town> = ground
        .towns
        .iter()
        .map(|town| Town {
            id: town.id.clone(),
            position: town.lat.zip(town.lon).map(|(lat, lon)| Position { lat, lon, approximate: true }),
            within: town
                .within
                .as_ref()
                .and_then(|within| ground.towns.iter().position(|other| other.id == *within).map(|at| at as u32)),
            inside: town.inside,
        })
        .collect();
    let topics = files
        .topics
        .iter()
        .map(|topic| self::topic(topic, &ids, &entities, &handoffs, &mut citations, problems))
        .collect();
    if !handoffs.iter().any(|site| site.subjects.iter().any(|subject| subject == "everything")) {
        problems.add(
            &ground.file.with_file_name("sites.toml"),
            Some(1),
            "no site answers for everything",
            "give one site of sites.toml subjects = [\"everything\"]",
        );
    }
    let (names, named) = names(files, problems);
    let zone = zone(&territory.time_zone).unwrap_or_else(|| {
        problems.add(
            &ground.file,
            line_naming(&ground.file, "time-zone"),
            format!("“{}” is no time zone", territory.time_zone),
            "use a name of the IANA database",
        );
        crate::content::Zone { name: String::new(), offsets: Vec::new() }
    });
    let mut public_holidays: Vec<Day> =
        territory.public_holidays.iter().filter_map(|holiday| holiday.days()).flatten().collect();
    public_holidays.sort_by_key(|day| (day.year, day.month, day.day));
    Territory {
        id: territory.id.clone(),
        version: String::new(),
        currency: territory.currency.clone(),
        country: territory.country.clone(),
        zone,
        languages: ground.languages.clone(),
        public_holidays,
        school_holidays: Vec::new(),
        entities,
        towns,
        topics,
        citations: citations.list,
        handoffs,
        names,
        named,
        ids: ids.into_iter().collect(),
    }
}

fn topic(
    (_, path, topic): &(String, std::path::PathBuf, TopicFile),
    ids: &BTreeMap<String, u32>,
    entities: &[Entity],
    handoffs: &[Handoff],
    citations: &mut Citations<'_>,
    problems: &mut Problems,
) -> Topic {
    let mut facts = Vec::new();
    for fact in &topic.facts {
        let (id, key) = fact.split_once('.').unwrap_or((fact, ""));
        let entity = ids.get(id).copied();
        let held = entity
            .and_then(|at| entities.get(at as usize))
            .is_some_and(|entity| entity.facts.iter().any(|fact| fact.key == key));
        match entity {
            Some(entity) if held => facts.push((entity, key.to_string())),
            _ => problems.add(
                path,
                line_naming(path, fact),
                format!("there is no fact “{fact}”"),
                "write place.key as in the place's file",
            ),
        }
    }
    if topic.facts.is_empty() && topic.sources.is_empty() {
        problems.add(
            path,
            Some(1),
            "the topic stands on no source",
            "list facts = [\"place.key\"] or sources = [\"https://…\"]",
        );
    }
    let handoff = topic.handoff.as_ref().and_then(|id| {
        let found = handoffs.iter().position(|site| site.id == *id);
        if found.is_none() {
            problems.add(
                path,
                line_naming(path, "handoff"),
                format!("there is no site “{id}”"),
                "name a site of sites.toml or a place with an official site",
            );
        }
        found.map(|at| at as u32)
    });
    let checked = partial_date(&topic.checked).unwrap_or_else(|| {
        problems.add(path, line_naming(path, "checked"), "`checked` is no date", "YYYY-MM or YYYY-MM-DD");
        PartialDate { year: 1970, month: None, day: None }
    });
    let id = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_string();
    Topic {
        id,
        facts,
        citations: topic
            .sources
            .iter()
            .map(|url| citations.index(url, problems, path, line_naming(path, url)))
            .collect(),
        handoff,
        checked,
        volatile: topic.volatile,
        sensitive: topic.sensitive,
        urgent: topic.urgent.clone(),
        audience: topic.audience.clone(),
    }
}

/// Names of everything in all languages, and what each names.
fn names(files: &Files, problems: &mut Problems) -> (Phrases, Vec<Named>) {
    let mut named = Vec::new();
    let mut builder = PhrasesBuilder::default();
    let mut value_of = |what: Named| {
        named.iter().position(|known| *known == what).unwrap_or_else(|| {
            named.push(what);
            named.len() - 1
        }) as u32
    };
    for spoken in &files.spoken {
        let skip = |word: &str| spoken.words.stop.iter().any(|stop| stop == word);
        for (index, said) in spoken.places.iter().enumerate() {
            let value = value_of(Named::Entity(index as u32));
            for name in std::iter::once(&said.name).chain(&said.also) {
                builder.add(name, value, skip);
            }
            if let Some(head) = head_of(&said.name, &spoken.tag) {
                builder.add(head, value, skip);
            }
        }
        for (index, town) in files.ground.towns.iter().enumerate() {
            let value = value_of(Named::Town(index as u32));
            let field = spoken.file.towns.get(&town.id);
            for name in field.into_iter().flat_map(|field| std::iter::once(&field.name).chain(&field.also)) {
                builder.add(name, value, skip);
            }
        }
    }
    let names = builder.build().unwrap_or_else(|error| {
        problems.add(&files.ground.file, None, format!("the names cannot be compiled: {error}"), "");
        Phrases::default()
    });
    (names, named)
}

/// The first part of a name of two ("X and Y", "X – a museum"), by which people also call it.
fn head_of<'n>(name: &'n str, tag: &str) -> Option<&'n str> {
    let and = Messages::of(tag).map(|messages| messages.conventions().list.and);
    let marks = [" – ", " — ", " (", "（", ": ", "："];
    let at = marks.into_iter().chain(and).filter_map(|mark| name.find(mark)).min()?;
    let head = name.get(..at)?;
    // One word alone may be anything.
    (head.split_whitespace().count() > 1 || head.chars().any(crate::text::is_unspaced)).then_some(head)
}

/// Pages by their address, each once, with who publishes it.
struct Citations<'a> {
    ground: &'a Ground,
    list: Vec<Citation>,
    known: BTreeMap<String, u32>,
}

impl<'a> Citations<'a> {
    fn new(ground: &'a Ground) -> Self {
        Self { ground, list: Vec::new(), known: BTreeMap::new() }
    }

    /// Whether the publisher of a page, or of a site of which it is a part, refused. A source that names the page itself or
    /// its folder says more than one that names another part of the same site.
    fn refused(&self, url: &str, site: &str) -> bool {
        let sources = || self.ground.sources.iter();
        let named = sources().filter(|source| host(&source.url) == Some(site) && url.starts_with(source.url.as_str()));
        match named.max_by_key(|source| source.url.len()) {
            Some(named) => named.permission == "refused",
            None => sources().filter(|source| source.permission == "refused").any(|source| {
                let refused = host(&source.url).unwrap_or(&source.url);
                site == refused || site.strip_suffix(refused).is_some_and(|rest| rest.ends_with('.'))
            }),
        }
    }

    /// A page of a publisher who refused is a problem: nothing of it may be used.
    fn allow(&self, url: &str, problems: &mut Problems, path: &Path, line: Option<usize>) {
        let site = host(url).unwrap_or(url);
        if self.refused(url, site) {
            problems.add(
                path,
                line,
                format!("{site} refused the use of its pages"),
                "find another source, or remove the fact",
            );
        }
    }

    /// The number of a page among the citations.
    fn index(&mut self, url: &str, problems: &mut Problems, path: &Path, line: Option<usize>) -> u32 {
        self.allow(url, problems, path, line);
        if let Some(known) = self.known.get(url) {
            return *known;
        }
        let site = host(url).unwrap_or(url);
        let source = self.ground.sources.iter().find(|source| host(&source.url) == Some(site));
        let usable = source.filter(|source| ["open", "granted"].contains(&source.permission.as_str()));
        self.list.push(Citation {
            url: url.to_string(),
            publisher: source.map_or(site, |source| source.publisher.as_str()).to_string(),
            licence: usable.map(|source| source.licence.clone()),
        });
        let index = self.list.len() as u32 - 1;
        self.known.insert(url.to_string(), index);
        index
    }
}

fn pack(files: &Files, mut core: Territory, tokens: &dyn Fn(&str) -> usize) -> Result<Release, String> {
    let say = |error: &dyn std::fmt::Display| error.to_string();
    // The version names the content: the same files give the same bytes and the same name.
    let draft = seal(&core).map_err(|error| say(&error))?;
    let mut hash = crc32fast::Hasher::new();
    hash.update(&draft);
    let mut drafts = Vec::new();
    for spoken in &files.spoken {
        let language = language(files, &core, spoken, tokens);
        hash.update(&seal(&language).map_err(|error| say(&error))?);
        drafts.push(language);
    }
    let version = format!("{:08x}", hash.finalize());
    core.version.clone_from(&version);
    let sealed = seal(&core).map_err(|error| say(&error))?;
    let territory = std::rc::Rc::new(TerritoryPack::open(&sealed).map_err(|error| say(&error))?);
    let mut languages = Vec::new();
    for (mut language, spoken) in drafts.into_iter().zip(&files.spoken) {
        language.version.clone_from(&version);
        let draft = seal(&language).map_err(|error| say(&error))?;
        let draft = std::rc::Rc::new(LanguagePack::open(&draft).map_err(|error| say(&error))?);
        let content = Content::new(territory.clone(), draft).ok_or("the draft is of another release")?;
        let (library, documents) = library(files, spoken, &content).map_err(|error| say(&error))?;
        language.library = library;
        language.documents = documents;
        languages.push((spoken.tag.clone(), seal(&language).map_err(|error| say(&error))?));
    }
    Ok(Release { territory: core.id.clone(), version, core: sealed, languages })
}

fn language(files: &Files, core: &Territory, spoken: &Spoken, tokens: &dyn Fn(&str) -> usize) -> Language {
    let entities = files
        .places
        .iter()
        .zip(&spoken.places)
        .zip(&core.entities)
        .map(|(((_, _, place), said), _)| Said {
            name: said.name.clone(),
            about: said.about.clone(),
            texts: (0u32..)
                .zip(&place.facts)
                .filter_map(|(at, fact)| {
                    let text = said.texts.get(fact.get_ref().text.as_ref()?)?;
                    Some((at, text.clone()))
                })
                .collect(),
        })
        .collect();
    let towns = files.ground.towns.iter();
    Language {
        tag: spoken.tag.clone(),
        version: String::new(),
        territory: spoken.file.territory.clone(),
        entities,
        towns: towns
            .map(|town| spoken.file.towns.get(&town.id).map_or_else(String::new, |field| field.name.clone()))
            .collect(),
        topics: spoken
            .topics
            .iter()
            .map(|topic| TopicText {
                title: topic.title.clone(),
                answer: topic.answer.clone(),
                size: tokens(&topic.answer) as u32,
            })
            .collect(),
        words: clone_lexicon(&spoken.words),
        concepts: spoken.words.concepts.clone(),
        stop: {
            let mut stop = spoken.words.stop.clone();
            stop.sort();
            stop.dedup();
            stop
        },
        library: Phrases::default(),
        documents: Vec::new(),
        openers: spoken.file.openers.clone(),
    }
}

fn clone_lexicon(words: &Words) -> crate::content::Lexicon {
    words.lexicon.clone()
}

/// The words of a text, and the concepts that they carry: by these a question finds it in other words.
fn words_and_concepts(text: &str, content: &Content) -> Vec<String> {
    let tokens = tokens(text);
    let language = content.language();
    let heard = language.words.hear(&tokens, |_| true);
    let concepts = heard.iter().filter_map(|heard| language.concepts.get(usize::from(heard.concept)));
    let concepts = concepts.filter_map(|concept| concept_word(concept.as_str()));
    terms_and_characters(&tokens).into_iter().map(|term| term.word).chain(concepts).collect()
}

/// All that can be said about the territory in one language, by its words: topics by each of their phrasings, facts by
/// the sentence that would be said, with the name of what they are about.
fn library(files: &Files, spoken: &Spoken, content: &Content) -> Result<(Phrases, Vec<Document>), fst::Error> {
    let skip = |word: &str| spoken.words.stop.iter().any(|stop| stop == word);
    let mut builder = PhrasesBuilder::default();
    let mut documents = Vec::new();
    for (index, topic) in (0u32..).zip(&spoken.topics) {
        documents.push(Document::Topic(index));
        let value = documents.len() as u32 - 1;
        for asked in std::iter::once(&topic.title).chain(&topic.asked) {
            builder.add_words(words_and_concepts(asked, content), value, skip);
        }
    }
    let composer = crate::compose::Composer::new(content);
    for (at, ((_, _, place), said)) in files.places.iter().zip(&spoken.places).enumerate() {
        for (number, field) in (0u32..).zip(&place.facts) {
            documents.push(Document::Fact(at as u32, number));
            let value = documents.len() as u32 - 1;
            let key = field.get_ref().key.replace(['_', '-'], " ");
            let sentence = composer.library_text(at as u32, number);
            let text = format!("{} {key} {sentence}", said.name);
            builder.add_words(words_and_concepts(&text, content), value, skip);
        }
    }
    Ok((builder.build()?, documents))
}
