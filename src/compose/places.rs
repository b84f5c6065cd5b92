//! Places to choose from: at most five, each with why it fits.

use super::conventions::capitalised;
use super::messages::Arg;
use super::{Composed, Composer, Notice, Origin, PlaceItem, better};
use crate::clock::Moment;
use crate::content::ArchivedTopic;
use crate::find::{Place, Places, hours};
use crate::understand::{Search, When, kinds};

/// Places named beside one topic.
pub(super) const MOST: usize = 5;

impl Composer<'_> {
    pub(super) fn places(
        &self,
        search: &Search,
        found: &Places,
        (when, now): (When, Moment),
        paragraphs: &mut Vec<String>,
        composed: &mut Composed,
    ) {
        if found.found.is_empty() {
            paragraphs.push(self.messages.say("places-none"));
            return;
        }
        paragraphs.extend(self.untold_labels(found.untold.iter().map(|quality| vec![quality_label(quality)])));
        composed.origin = better(composed.origin, Origin::Fact);
        let mut lines = Vec::new();
        for place in &found.found {
            let item = self.item(search, place, (when, now), composed);
            lines.push(match item.why.is_empty() {
                true => format!("- **{}**", item.name),
                false => format!("- **{}** – {}", item.name, item.why),
            });
            if item.approximate {
                composed.notices.insert(Notice::Approximate);
            }
            composed.places.push(item);
        }
        let heading =
            capitalised(&self.conventions().label(&self.heading(search, when, now), "")).trim_end().to_string();
        let mut paragraph = format!("{heading}\n\n{}", lines.join("\n"));
        if found.more {
            paragraph.push_str(&format!("\n\n{}", self.messages.say("places-more")));
        }
        paragraphs.push(paragraph);
    }

    /// A topic that stands on facts of several places to see names them as places, too.
    pub(super) fn topic_places(&self, topic: &ArchivedTopic, composed: &mut Composed) {
        let territory = self.content.territory();
        let mut entities: Vec<u32> = topic.facts.iter().map(|fact| fact.0.to_native()).collect();
        entities.dedup();
        entities.retain(|entity| {
            territory.entity(*entity).is_some_and(|held| {
                held.position.is_some() && held.kinds.iter().any(|kind| kinds::is_sight(kind.as_str()))
            })
        });
        entities.sort_unstable();
        entities.dedup();
        if entities.len() < 2 {
            return;
        }
        for entity in entities.into_iter().take(MOST) {
            let position = territory.entity(entity).and_then(|held| held.position.as_ref());
            if position.is_some_and(|position| position.approximate) {
                composed.notices.insert(Notice::Approximate);
            }
            composed.places.push(PlaceItem {
                entity: territory.entity(entity).map_or("", |held| held.id.as_str()).to_string(),
                name: self.content.language().name(entity).to_string(),
                lat: position.map(|position| position.lat.to_native()),
                lon: position.map(|position| position.lon.to_native()),
                approximate: position.is_some_and(|position| position.approximate),
                distance_m: None,
                why: self.content.language().about(entity).to_string(),
            });
        }
    }

    /// What was looked for: kinds, town and time.
    fn heading(&self, search: &Search, when: When, now: Moment) -> String {
        let kinds: Vec<String> = search
            .kinds
            .iter()
            .map(|kind| self.messages.with(&format!("kind-{kind}"), &[("count", Arg::Count(5.0))]))
            .collect();
        let mut heading = match kinds.is_empty() {
            true => self.messages.say("places-heading"),
            false => self.conventions().and(&kinds),
        };
        let towns: Vec<&String> = search.towns.iter().chain(&search.around).collect();
        let territory = self.content.territory();
        let name = |id: &String| {
            let town = territory.town_of(id).map(|town| self.town_name(town).to_string());
            town.or_else(|| territory.index_of(id).map(|entity| self.content.language().name(entity).to_string()))
        };
        let names: Vec<String> = towns.into_iter().filter_map(name).collect();
        let mut asides = Vec::new();
        if !names.is_empty() {
            asides.push(self.conventions().and(&names));
        }
        asides.extend(self.asked_time(when, now));
        if !asides.is_empty() {
            heading = self.conventions().aside(&heading, &asides.join(self.conventions().list.semicolon));
        }
        heading
    }

    fn item(&self, search: &Search, place: &Place, (when, now): (When, Moment), composed: &mut Composed) -> PlaceItem {
        let territory = self.content.territory();
        let mut why = Vec::new();
        let entity = territory.entity(place.entity);
        let town =
            entity.and_then(|entity| entity.town.as_ref()).map(|town| self.town_name(town.to_native()).to_string());
        if search.towns.len() != 1 {
            why.extend(town.filter(|town| !town.is_empty()));
        }
        if let Some(distance) = place.distance {
            let distance = self.conventions().distance(distance);
            why.push(self.messages.fill("places-distance", &[("distance", &distance)]));
        }
        if let Some(entity) = entity {
            for index in &place.facts {
                let Some(fact) = entity.facts.get(*index as usize) else {
                    continue;
                };
                let line = self.fact(place.entity, *index, fact, None).map(|line| self.aged(line, fact, now, composed));
                why.extend(line.map(|line| line.trim_end_matches(['.', '。']).to_string()));
                self.ground(place.entity, fact, composed);
            }
        }
        let state = hours::main(territory, place.entity, when.date(now).unwrap_or(now.today()))
            .and_then(|fact| self.state_in_short(fact, when, now));
        why.extend(state);
        let mut why = why.join(self.conventions().list.semicolon);
        let about = self.content.language().about(place.entity);
        if place.facts.is_empty() && !about.is_empty() {
            why = if why.is_empty() {
                about.to_string()
            } else {
                format!("{why}{}{about}", self.conventions().list.semicolon)
            };
            if let Some((_, fact)) = entity
                .and_then(|entity| entity.facts.iter().enumerate().find(|(_, fact)| !fact.volatile))
                .or_else(|| entity.and_then(|entity| entity.facts.iter().enumerate().next()))
            {
                self.ground(place.entity, fact, composed);
            }
        }
        let position = entity.and_then(|entity| entity.position.as_ref());
        PlaceItem {
            entity: entity.map_or("", |entity| entity.id.as_str()).to_string(),
            name: self.content.language().name(place.entity).to_string(),
            lat: position.map(|position| position.lat.to_native()),
            lon: position.map(|position| position.lon.to_native()),
            approximate: position.is_some_and(|position| position.approximate),
            distance_m: place.distance.map(|distance| (distance / 100.0).round() as u32 * 100),
            why,
        }
    }
}

/// The label of a quality that was looked for.
fn quality_label(quality: &str) -> String {
    match quality {
        "lifeguards" => "of-lifeguards".into(),
        _ => format!("rule-{quality}"),
    }
}
