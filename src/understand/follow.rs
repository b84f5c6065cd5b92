//! What came before: a question that leaves out its subject, or asks for more of the same.

use super::asks::Asked;
use super::decide::Decision;
use super::fits::ask_of;
use super::library::{Found, What, look_up};
use super::meaning::{Ask, Meaning, Part, Search, When};
use super::thresholds::*;

/// A follow-up about the same place and the same thing keeps the time that was asked for.
pub(super) fn inherits(parts: &[Part], before: &Meaning) -> bool {
    matches!((parts.first(), before.parts.first()), (Some(Part::Entity { id, ask, .. }), Some(Part::Entity { id: old, ask: was, .. })) if id == old && ask == was)
}

impl Decision<'_> {
    /// "And how much is it?": asked of what the answer before was about.
    pub(super) fn follow_up(&self, asks: &[Asked], looks_for_places: bool, found: &[Found]) -> Option<Part> {
        let before = self.situation.before.as_ref()?;
        let says = |found: &Found| {
            let asks = |token: &usize| self.reading.is_concept(*token, &["ask", "time", "quality", "unit", "audience"]);
            found.tokens.iter().any(|token| !asks(token))
        };
        let sure = !self.only_asks()
            && found.iter().any(|found| {
                matches!(found.what, What::Topic(_))
                    && found.confidence() >= SURE_TOPIC
                    && found.words > 1
                    && says(found)
            });
        // "And on the first Sunday of the month?" asks the same of it, whatever topic there is about such Sundays.
        let same = self.only_says_another_time(asks) && matches!(before.parts.first(), Some(Part::Entity { .. }));
        if looks_for_places && self.searches_by_kind() && !self.asks_of_it(asks) || sure && !same {
            return None;
        }
        match before.parts.first() {
            Some(Part::Topic(topic)) if self.only_says_another_time(asks) => return Some(Part::Topic(topic.clone())),
            Some(Part::Places(search)) if self.only_says_another_time(asks) => {
                return Some(Part::Places(Search { after: 0, ..search.clone() }));
            }
            _ => {}
        }
        let (id, old) = before.parts.iter().rev().find_map(|part| match part {
            Part::Entity { id, ask, .. } => Some((id.clone(), *ask)),
            Part::Unknown { id: Some(id), .. } => Some((id.clone(), Ask::What)),
            Part::Topic(topic) => Some((self.subject_of(topic, asks)?, Ask::What)),
            _ => None,
        })?;
        let entity = self.reading.content.territory().index_of(&id)?;
        let timed = !matches!(self.when, When::Unsaid);
        let able = asks.iter().find(|asked| !asked.weak && self.has(entity, asked.ask));
        let strongest = able.or(asks.iter().find(|asked| !asked.weak)).or(asks.first()).map(|asked| asked.ask);
        let by_words = || {
            let fact = found.iter().find_map(|found| match found.what {
                What::Fact(of, fact) if of == entity && found.of_question >= BESIDE => Some(fact),
                _ => None,
            })?;
            self.reading.content.territory().entity(entity)?.facts.get(fact as usize)
        };
        let ask = match strongest {
            Some(ask) if self.has(entity, ask) => ask,
            Some(_) => {
                let told = |found: &Found| matches!(found.what, What::Topic(_)) && found.confidence() >= TOPIC;
                return match by_words() {
                    Some(fact) => {
                        Some(Part::Entity { id, ask: ask_of(fact), keys: vec![fact.key.as_str().to_string()] })
                    }
                    // A rule for all such places is an answer, too.
                    None if found.iter().any(|found| told(found) && says(found)) => None,
                    None if !self.only_asks() && self.probable_topic().is_some() => self.probable_topic(),
                    None => Some(Part::Unknown { id: Some(id), subject: None, closest: Vec::new() }),
                };
            }
            None if timed && matches!(old, Ask::OpeningHours | Ask::OpenNow | Ask::Price) => old,
            None if timed && self.has(entity, Ask::OpeningHours) => Ask::OpeningHours,
            None => match by_words() {
                Some(fact) => {
                    return Some(Part::Entity { id, ask: ask_of(fact), keys: vec![fact.key.as_str().to_string()] });
                }
                // "And for a child?" asks the same again.
                None if self.reading.length() <= SHORT && self.reading.group("kind").next().is_none() => old,
                None => return None,
            },
        };
        self.has(entity, ask).then_some(Part::Entity { id, ask, keys: Vec::new() })
    }

    /// Whether what the answer before was about can be asked this.
    pub(super) fn can_be_asked(&self, asks: &[Asked]) -> bool {
        let Some(Part::Entity { id, .. }) = self.situation.before.as_ref().and_then(|before| before.parts.first())
        else {
            return false;
        };
        let entity = self.reading.content.territory().index_of(id);
        let able = |asked: &Asked| !asked.weak && entity.is_some_and(|entity| self.has(entity, asked.ask));
        asks.iter().any(able)
    }

    /// "And X on Friday?", behind what was asked of the market of Y: the same of the market of X, though only a part of its
    /// name was said.
    pub(super) fn another_of_its_kind(&self, asks: &[Asked]) -> Option<Part> {
        let Some(Part::Entity { id, ask, .. }) = self.situation.before.as_ref()?.parts.first() else { return None };
        let territory = self.reading.content.territory();
        if self.reading.length() > SHORT || asks.iter().any(|asked| !asked.weak) {
            return None;
        }
        let before = territory.index_of(id)?;
        let kind = territory.entity(before)?.kinds.first()?.as_str();
        let alike = |entity: u32| {
            entity != before
                && territory.entity(entity).is_some_and(|held| held.kinds.iter().any(|own| own.as_str() == kind))
        };
        let entity = self.reading.named_in_part(alike)?;
        let ask = like(*ask).into_iter().find(|ask| self.has(entity, *ask))?;
        Some(Part::Entity { id: self.entity_id(entity)?, ask, keys: Vec::new() })
    }

    /// The topic that all the letters of the question make probable.
    fn probable_topic(&self) -> Option<Part> {
        let probable = |found: &Found| found.probability.is_some_and(|probability| probability >= PROBABLE);
        look_up(self.reading).iter().find(|found| probable(found)).map(|found| self.topic(found))
    }

    /// "And when did it become a museum?": whoever asks for something definite, and for no place, asks it of what is known.
    fn asks_of_it(&self, asks: &[Asked]) -> bool {
        let definite =
            |asked: &Asked| !asked.weak && !matches!(asked.ask, Ask::OpeningHours | Ask::OpenNow | Ask::Where);
        let search = self.bare_search();
        let plain = Search { kinds: search.kinds.clone(), ..Search::default() };
        asks.iter().any(definite) && *search == plain && !self.reading.heard("ask.recommend")
    }

    /// The one thing of those that a curated topic is about that can be asked this.
    fn subject_of(&self, topic: &str, asks: &[Asked]) -> Option<String> {
        let territory = self.reading.content.territory();
        let topic = territory.topics.iter().find(|held| held.id.as_str() == topic)?;
        let ask = asks.iter().find(|asked| !asked.weak)?.ask;
        let mut able = topic.facts.iter().map(|fact| fact.0.to_native()).filter(|entity| self.has(*entity, ask));
        let entity = able.next()?;
        let mainly = topic.facts.first().is_some_and(|fact| fact.0.to_native() == entity);
        (mainly || able.all(|other| other == entity)).then(|| self.entity_id(entity)).flatten()
    }

    /// "More": the next places of the same search.
    pub(super) fn more(&self) -> Option<Part> {
        let Some(Part::Places(search)) = self.situation.before.as_ref().and_then(|before| before.parts.first()) else {
            return None;
        };
        let only_more = self.reading.heard("logic.more")
            && self.reading.group("kind").next().is_none()
            && self.reading.mentions.is_empty();
        only_more.then(|| Part::Places(Search { after: search.after.saturating_add(5), ..search.clone() }))
    }

    /// "And in the next town?": the same search there. "What else is nearby?": around what the answer before was about.
    pub(super) fn elsewhere(&self, asks: &[Asked]) -> Option<Part> {
        let before = self.situation.before.as_ref()?.parts.first()?;
        let reading = self.reading;
        if asks.iter().any(|asked| !asked.weak) {
            return None;
        }
        let new = self.bare_search().clone();
        let in_towns = !new.towns.is_empty()
            && new.kinds.is_empty()
            && reading.mentions.iter().all(|mention| mention.town.is_some());
        let narrows = !new.qualities.is_empty()
            || new.order.is_some()
            || new.under.is_some()
            || new.centuries.is_some()
            || !new.styles.is_empty()
            || !new.without.is_empty()
            || !new.except.is_empty();
        let nothing_else = reading.mentions.is_empty() && new.kinds.is_empty() && self.says_only_conditions();
        match before {
            // "And free ones?"
            Part::Places(old) if narrows && nothing_else => Some(Part::Places(Search {
                qualities: old.qualities.iter().chain(&new.qualities).cloned().collect(),
                order: new.order.or(old.order),
                under: new.under.or(old.under),
                centuries: new.centuries.or(old.centuries),
                styles: if new.styles.is_empty() { old.styles.clone() } else { new.styles },
                without: old.without.iter().chain(&new.without).cloned().collect(),
                except: old.except.iter().chain(&new.except).cloned().collect(),
                after: 0,
                ..old.clone()
            })),
            Part::Places(old) if in_towns && reading.length() <= SHORT => {
                Some(Part::Places(Search { towns: new.towns, around: None, near_me: false, after: 0, ..old.clone() }))
            }
            Part::Topic(_) | Part::Entity { .. } if in_towns && self.says_only_names() => {
                self.same_in(before, new.towns.first()?)
            }
            Part::Entity { id, .. } if reading.mentions.is_empty() && !new.near_me => {
                let near = reading.heard("quality.near-me") || reading.heard("logic.near");
                near.then(|| Part::Places(Search { around: Some(id.clone()), ..new }))
            }
            _ => None,
        }
    }

    /// "And on Thursday?"
    fn only_says_another_time(&self, asks: &[Asked]) -> bool {
        !matches!(self.when, When::Unsaid) && asks.iter().all(|asked| asked.weak) && self.only_asks()
    }

    fn says_only_names(&self) -> bool {
        let reading = self.reading;
        let named = |at: usize| reading.mentions.iter().any(|mention| mention.tokens.contains(&at));
        !reading.terms.iter().any(|term| {
            let says =
                |at: usize| !named(at) && !reading.is_stop_token(at) && !reading.is_concept(at, &["logic", "ask"]);
            (term.first..=term.last).any(says)
        })
    }

    /// "And in the next town?", behind what was asked of a place or of a curated topic: a topic of that town that answers
    /// the same, or its only such place, or its places to choose from.
    fn same_in(&self, before: &Part, town: &str) -> Option<Part> {
        let territory = self.reading.content.territory();
        let town_index = territory.town_of(town)?;
        let lies_there = |entity: u32| {
            let own = territory.entity(entity).and_then(|held| held.town.as_ref()).map(|own| own.to_native());
            own.is_some_and(|own| territory.is_within(own, town_index))
        };
        // A topic is about what its first fact that answers something definite tells.
        let told = |topic: &crate::content::ArchivedTopic| {
            let asked = topic.facts.iter().filter_map(|fact| {
                let held = territory.entity(fact.0.to_native())?;
                let own = held.facts.iter().find(|own| own.key.as_str() == fact.1.as_str())?;
                Some((fact.0.to_native(), ask_of(own)))
            });
            asked.clone().find(|(_, ask)| !matches!(ask, Ask::Fact | Ask::Number)).or(asked.clone().next())
        };
        let (entity, ask) = match before {
            Part::Entity { id, ask, .. } => (territory.index_of(id)?, *ask),
            Part::Topic(id) => told(territory.topics.iter().find(|topic| topic.id.as_str() == id)?)?,
            _ => return None,
        };
        let kind = territory.entity(entity)?.kinds.first()?.as_str();
        let alike =
            |other: u32| territory.entity(other).is_some_and(|held| held.kinds.iter().any(|own| own.as_str() == kind));
        let topic = territory
            .topics
            .iter()
            .find(|topic| told(topic).is_some_and(|(other, _)| lies_there(other) && alike(other)));
        if let Some(topic) = topic {
            return Some(Part::Topic(topic.id.as_str().to_string()));
        }
        let there = territory.in_towns(|own| territory.is_within(own, town_index));
        let able = |entity: u32| like(ask).into_iter().find(|ask| self.has(entity, *ask));
        let mut there = there.into_iter().filter(|other| alike(*other)).filter_map(|other| Some((other, able(other)?)));
        match (there.next(), there.next()) {
            (Some((only, ask)), None) => Some(Part::Entity { id: self.entity_id(only)?, ask, keys: Vec::new() }),
            (Some(_), Some(_)) if super::kinds::is_sight(kind) => Some(Part::Places(Search {
                kinds: vec![kind.to_string()],
                towns: vec![town.to_string()],
                ..Search::default()
            })),
            _ => None,
        }
    }

    /// Whether every telling word is a condition of a search.
    fn says_only_conditions(&self) -> bool {
        let reading = self.reading;
        let condition = |at: usize| super::search::used(reading, at);
        !reading.terms.iter().any(|term| !reading.is_stop(term) && !(term.first..=term.last).all(condition))
    }
}

/// What may be told of another place of the same kind where the very same is not known: of one market the days, of the next
/// the hours.
fn like(ask: Ask) -> Vec<Ask> {
    match ask {
        Ask::Frequency | Ask::OpenNow | Ask::Season => vec![ask, Ask::OpeningHours],
        _ => vec![ask],
    }
}
