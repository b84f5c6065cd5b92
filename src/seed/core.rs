//! The pack that is the same in all languages.

use std::collections::BTreeMap;

use super::calendar::{partial_date, zone};
use super::citations::Citations;
use super::compile::Files;
use super::measures::measure;
use super::names::{local_words, names};
use super::problems::{Problems, line_naming, line_of};
use super::shared::Shared;
use super::speech::spoken_words;
use super::territory::confirmed;
use super::topics::TopicFile;
use crate::content::{Day, Entity, Fact, Frame, Handoff, PartialDate, Position, Territory, Topic, Town};

pub fn core(files: &Files, problems: &mut Problems) -> Territory {
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
    let (mut frames, mut values) = (Shared::default(), Shared::default());
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
            let measure = measure(&field.key, &value, field.of.as_deref()).map(str::to_string);
            let frame = Frame {
                key: field.key.clone(),
                of: field.of.clone(),
                when: field.when.clone(),
                year: field.year,
                about: field.about,
                dated: field.dated.as_deref().and_then(partial_date),
                volatile: field.volatile,
                text: field.text.is_some(),
                measure,
            };
            facts.push(Fact {
                frame: frames.share(frame),
                value: values.share(value),
                citation: citations.index(&field.source, problems, path, line),
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
    let facts_before = entities
        .iter()
        .scan(0, |before, entity: &Entity| {
            let own = *before;
            *before += entity.facts.len() as u32;
            Some(own)
        })
        .collect();
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
    let mut by_kind: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut by_town: Vec<Vec<u32>> = vec![Vec::new(); towns.len()];
    for (index, entity) in (0u32..).zip(&entities) {
        for kind in &entity.kinds {
            by_kind.entry(kind.clone()).or_default().push(index);
        }
        if let Some(town) = entity.town.and_then(|town| by_town.get_mut(town as usize)) {
            town.push(index);
        }
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
        language: territory.language.clone().unwrap_or_default(),
        local_words: local_words(files),
        spoken_words: spoken_words(files),
        languages: ground.languages.clone(),
        pack_bytes: Vec::new(),
        public_holidays,
        school_holidays: Vec::new(),
        facts_before,
        entities,
        towns,
        topics,
        citations: citations.list,
        handoffs,
        names,
        named,
        ids: ids.into_iter().collect(),
        by_kind: by_kind.into_iter().collect(),
        by_town,
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
            .is_some_and(|entity| entity.facts.iter().any(|fact| fact.frame.key == key));
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
