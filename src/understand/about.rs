//! What is asked of the places that are named: by what is asked for, and by the words of the question.

use super::asks::Asked;
use super::decide::Decision;
use super::fits::{ask_of, fits};
use super::kinds;
use super::library::{Found, What};
use super::meaning::{Ask, MOST_PARTS, Part, Search, When};
use super::mentions::Mention;
use super::telling::chooses;
use super::thresholds::*;
use crate::content::Term;

impl Decision<'_> {
    pub(super) fn has(&self, entity: u32, ask: Ask) -> bool {
        let entity = self.reading.content.territory().entities.get(entity as usize);
        entity.is_some_and(|entity| {
            ask == Ask::Where && entity.address.is_some() || entity.facts.iter().any(|fact| fits(ask, fact))
        })
    }

    /// Everything asked about the entities named.
    pub(super) fn about(
        &self,
        mentions: &[&Mention],
        asks: &mut Vec<Asked>,
        found: &[Found],
        topic: Option<&Found>,
    ) -> Vec<Part> {
        if asks.iter().any(|asked| !asked.weak) {
            // "How many" beside another ask is a question of its own; so is "where" beside what is no place.
            let placeless = |asked: &Asked| {
                matches!(asked.ask, Ask::Contact | Ask::OpeningHours | Ask::OpenNow | Ask::Price | Ask::Website)
            };
            let beside = asks.iter().filter(|asked| !asked.weak).all(placeless);
            asks.retain(|asked| !asked.weak || asked.ask == Ask::Number || beside && asked.ask == Ask::Where);
            asks.sort_by_key(|asked| asked.ask == Ask::Where);
        }
        // Of two that are compared one may not be known.
        let compared = self.compares() && (mentions.len() > 1 || self.reading.heard("logic.or"));
        if compared && asks.iter().all(|asked| asked.weak) {
            asks.extend(self.compared_by().map(|ask| Asked { ask, at: 0, weak: false }));
        }
        let timed = !matches!(self.when, When::Unsaid);
        let mut parts: Vec<Part> = Vec::new();
        let way = |ask: Ask| matches!(ask, Ask::Access | Ask::Distance | Ask::Duration | Ask::Price | Ask::Frequency);
        let travels = mentions.len() > 1 && asks.iter().any(|asked| way(asked.ask));
        // Nothing is asked of where the way begins.
        let asked_of = |mention: &&Mention| !(travels && self.is_origin(mention, mentions));
        let mentions: Vec<&Mention> = mentions.iter().copied().filter(asked_of).collect();
        let mentions = mentions.as_slice();
        for (index, mention) in mentions.iter().enumerate() {
            let mut own: Vec<Asked> = asks
                .iter()
                .filter(|asked| {
                    compared || nearest(mentions, asked.at) == index || mentions.len() == 1 || asks.len() == 1
                })
                .copied()
                .collect();
            let Some(entity) = self.choose(mention, &own) else {
                continue;
            };
            let Some(id) = self.entity_id(entity) else {
                continue;
            };
            // "When is it open on Sundays?" asks for the hours.
            let hours = own.iter().any(|asked| matches!(asked.ask, Ask::OpeningHours | Ask::OpenNow));
            if hours && self.has(entity, Ask::OpeningHours) {
                own.retain(|asked| asked.ask != Ask::Season);
            }
            if let Some((entity, ask)) = self.inherited(entity, mention, &own) {
                parts.extend(self.entity_id(entity).map(|id| Part::Entity { id, ask, keys: Vec::new() }));
                continue;
            }
            let by_words = self.facts_by_words(
                entity,
                mention,
                found,
                own.iter().any(|asked| chooses(asked.ask) && self.has(entity, asked.ask)),
            );
            let measured = self.measured(entity, mention);
            let counted = own.iter().any(|asked| asked.ask == Ask::Number);
            let mut answered = false;
            if let Some((ask, key)) = self.said_more_precisely(entity, mention, &own, found) {
                parts.push(Part::Entity { id, ask, keys: vec![key] });
                continue;
            }
            for asked in &own {
                if self.has(entity, asked.ask) {
                    answered = true;
                    // The words of two that are compared speak of both.
                    let keys = match compared && asked.ask != Ask::Number {
                        true => Vec::new(),
                        false if !measured.is_empty() && (asked.ask == Ask::Number || !counted) => {
                            self.beside(entity, asked.ask, &own, &measured)
                        }
                        false => {
                            let mut keys = self.beside(entity, asked.ask, &own, &by_words);
                            keys.retain(|key| !measured.contains(key));
                            keys
                        }
                    };
                    parts.push(Part::Entity { id: id.clone(), ask: asked.ask, keys });
                }
            }
            if answered {
                continue;
            }

            let asks_time = timed && own.iter().all(|asked| asked.weak) && self.has(entity, Ask::OpeningHours);
            match () {
                () if !measured.is_empty() => {
                    let ask = self.ask_of_key(entity, &measured);
                    parts.push(Part::Entity { id, ask, keys: measured });
                }
                () if !by_words.is_empty() => {
                    let ask = self.ask_of_key(entity, &by_words);
                    parts.push(Part::Entity { id, ask, keys: by_words });
                }
                () if asks_time => parts.push(Part::Entity { id, ask: Ask::OpeningHours, keys: Vec::new() }),
                // Nothing but a name asks what it is.
                () if own.is_empty() && self.says_nothing_else(mention) => {
                    parts.push(Part::Entity { id, ask: Ask::What, keys: Vec::new() })
                }
                () if topic.is_some_and(|found| {
                    let of_it = mention.tokens.iter().all(|token| found.tokens.contains(token));
                    let related = mention.coverage < WHOLE_NAME
                        || found.probability.is_some_and(|probability| probability >= QUITE_PROBABLE)
                        || self.stands_on(found, entity);
                    found.confidence() >= TOPIC && (of_it || related && own.iter().all(|asked| asked.weak))
                }) => {}
                () if own.iter().any(|asked| !asked.weak) => {
                    parts.push(Part::Unknown { id: Some(id), subject: self.subject(), closest: Vec::new() })
                }
                () => parts.push(Part::Entity { id, ask: Ask::What, keys: Vec::new() }),
            }
        }
        let mut each: Vec<Part> = Vec::new();
        parts.retain(|part| {
            let new = !each.contains(part);
            each.push(part.clone());
            new
        });
        parts.truncate(MOST_PARTS);
        parts
    }

    /// "And the other museum?" asks the same of another place; "and to the other island?" of the same boat.
    fn inherited(&self, entity: u32, mention: &Mention, own: &[Asked]) -> Option<(u32, Ask)> {
        let Some(Part::Entity { id, ask: before, .. }) = self.situation.before.as_ref()?.parts.first() else {
            return None;
        };
        let reading = self.reading;
        // Japanese writes what joins its words in hiragana.
        let joins = |term: &Term| term.unspaced && term.word.chars().all(|c| ('\u{3041}'..='\u{309f}').contains(&c));
        let known = reading.content.language().library.vocabulary();
        let says_more = reading.terms.iter().any(|term| {
            !reading.is_stop(term)
                && !joins(term)
                && known.exact(&term.word).is_some()
                && !(term.first..=term.last).any(|at| mention.tokens.contains(&at))
                && !reading.is_concept(term.first, &["ask", "logic", "place", "kind"])
        });
        let bare = own.iter().all(|asked| asked.ask == Ask::What) && !says_more && matches!(self.when, When::Unsaid);
        if !bare || matches!(before, Ask::What | Ask::Fact) {
            return None;
        }
        if self.has(entity, *before) {
            return Some((entity, *before));
        }
        let travels = matches!(before, Ask::Duration | Ask::Price | Ask::Frequency | Ask::Access);
        let means = reading.content.territory().index_of(id).filter(|means| self.is_means(*means));
        means.filter(|_| travels).map(|means| (means, *before))
    }

    /// The ask that facts of the first of these keys answer.
    pub(super) fn ask_of_key(&self, entity: u32, keys: &[String]) -> Ask {
        let held = self.reading.content.territory().entity(entity);
        let fact = held
            .and_then(|held| held.facts.iter().find(|fact| keys.first().is_some_and(|key| key == fact.key.as_str())));
        fact.map_or(Ask::Fact, ask_of)
    }

    /// Of several entities of one name, the one that can answer, the first otherwise.
    pub(super) fn choose(&self, mention: &Mention, asks: &[Asked]) -> Option<u32> {
        let able = |entity: &&u32| asks.iter().any(|asked| self.has(**entity, asked.ask));
        mention.entities.iter().find(able).or(mention.entities.first()).copied()
    }

    /// "How much is the amphitheatre in X?" asks it of the amphitheatre there, and of each of two.
    pub(super) fn of_kind(&self, asks: &[Asked], found: &[Found]) -> Option<Vec<Part>> {
        let ask = asks.iter().find(|asked| !asked.weak).or(asks.iter().find(|asked| asked.ask == Ask::Number))?.ask;
        // "A market where one can go on Sundays" is looked for.
        if ask == Ask::Where && !matches!(self.when, When::Unsaid) {
            return None;
        }
        let search = self.bare_search();
        let [town] = search.towns.as_slice() else { return None };
        let plain =
            Search { kinds: search.kinds.clone(), towns: search.towns.clone(), open: search.open, ..Search::default() };
        if search.open || self.reading.heard("ask.recommend") || *search != plain || !self.searches_by_kind() {
            return None;
        }
        let territory = self.reading.content.territory();
        let town = territory.town_of(town)?;
        let fits = |index: u32| {
            let Some(entity) = territory.entity(index) else { return false };
            let own = entity.town.as_ref().is_some_and(|own| territory.is_within(own.to_native(), town));
            let kind = |kind: &String| entity.kinds.iter().any(|own| kinds::is_a(own.as_str(), kind));
            own && search.kinds.iter().any(kind) && self.has(index, ask)
        };
        let score = |entity: u32| {
            let own = found.iter().filter(|found| matches!(found.what, What::Fact(of, _) if of == entity));
            own.map(|found| found.of_question).fold(0.0, f32::max)
        };
        let scored: Vec<(u32, f32)> = territory
            .in_towns(|own| territory.is_within(own, town))
            .into_iter()
            .filter(|index| fits(*index))
            .map(|index| (index, score(index)))
            .collect();
        let best = scored.iter().map(|(_, score)| *score).fold(0.0, f32::max);
        let chosen: Vec<u32> =
            scored.into_iter().filter(|(_, score)| *score >= best * AS_GOOD).map(|(index, _)| index).collect();
        // "An easy walk in X" looks for such walks.
        if ask == Ask::Difficulty && !chosen.is_empty() {
            let among = chosen.into_iter().filter_map(|index| self.entity_id(index)).collect();
            return Some(vec![Part::Places(Search { among, ..plain })]);
        }
        let part = |index: u32| Some(Part::Entity { id: self.entity_id(index)?, ask, keys: Vec::new() });
        ((1..SEVERAL).contains(&chosen.len())).then(|| chosen.into_iter().filter_map(part).collect())
    }

    /// Whether the question holds nothing but a name.
    pub(super) fn says_nothing_else(&self, mention: &Mention) -> bool {
        let reading = self.reading;
        let named = |term: &Term| (term.first..=term.last).all(|at| mention.tokens.contains(&at));
        reading.terms.iter().all(|term| reading.is_stop(term) || named(term))
    }

    /// Whether a topic stands on facts of an entity.
    fn stands_on(&self, found: &Found, entity: u32) -> bool {
        let What::Topic(index) = found.what else { return false };
        let topic = self.reading.content.territory().topics.get(index as usize);
        topic.is_some_and(|topic| topic.facts.iter().any(|fact| fact.0.to_native() == entity))
    }

    pub(super) fn id(&self, mention: &Mention) -> Option<String> {
        mention.entities.first().and_then(|entity| self.entity_id(*entity))
    }

    pub(super) fn entity_id(&self, entity: u32) -> Option<String> {
        self.reading.content.territory().entities.get(entity as usize).map(|entity| entity.id.as_str().to_string())
    }
}

/// Which mention an ask belongs to: the nearest, the one behind it on a tie.
fn nearest(mentions: &[&Mention], at: usize) -> usize {
    let distance = |mention: &Mention| {
        if at < mention.first { mention.first - at } else { at.saturating_sub(mention.end) }
    };
    (0..mentions.len())
        .min_by_key(|index| mentions.get(*index).map_or(usize::MAX, |mention| distance(mention)))
        .unwrap_or(0)
}
