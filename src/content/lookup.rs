//! Looking things up in the archived content.

use super::{ArchivedEntity, ArchivedHandoff, ArchivedLanguage, ArchivedTerritory, ArchivedTown, Document};

impl ArchivedTerritory {
    /// The document of a number.
    pub fn document(&self, number: u32) -> Option<Document> {
        let topics = self.topics.len() as u32;
        let Some(fact) = number.checked_sub(topics) else { return Some(Document::Topic(number)) };
        let entity = self.facts_before.partition_point(|before| before.to_native() <= fact).checked_sub(1)?;
        let own = fact - self.facts_before.get(entity)?.to_native();
        self.entities.get(entity)?.facts.get(own as usize)?;
        Some(Document::Fact(entity as u32, own))
    }

    /// The number of a document.
    pub fn number_of(&self, document: Document) -> Option<u32> {
        match document {
            Document::Topic(topic) => Some(topic),
            Document::Fact(entity, fact) => {
                Some(self.topics.len() as u32 + self.facts_before.get(entity as usize)?.to_native() + fact)
            }
        }
    }

    /// Bytes of the pack of a language.
    pub fn bytes_of(&self, tag: &str) -> usize {
        let at = self.languages.iter().position(|own| own.as_str() == tag);
        at.and_then(|at| self.pack_bytes.get(at)).map_or(0, |bytes| bytes.to_native() as usize)
    }

    /// Whether an official site is one that answers for a subject.
    pub fn answers_for(&self, site: u32, subject: &str) -> bool {
        self.handoffs.get(site as usize).is_some_and(|site| site.subjects.iter().any(|own| own.as_str() == subject))
    }

    /// Index of the entity of this id, or of this former id.
    pub fn index_of(&self, id: &str) -> Option<u32> {
        let at = self.ids.binary_search_by(|known| known.0.as_str().cmp(id)).ok()?;
        self.ids.get(at).map(|known| known.1.to_native())
    }

    pub fn entity(&self, index: u32) -> Option<&ArchivedEntity> {
        self.entities.get(index as usize)
    }

    /// The entities of the kinds that are wanted, in order.
    pub fn of_kinds(&self, wanted: impl Fn(&str) -> bool) -> Vec<u32> {
        let lists = self.by_kind.iter().filter(|known| wanted(known.0.as_str()));
        in_order(lists.flat_map(|known| known.1.iter()).map(|entity| entity.to_native()).collect())
    }

    /// The entities in the towns that are wanted, in order.
    pub fn in_towns(&self, wanted: impl Fn(u32) -> bool) -> Vec<u32> {
        let lists = (0u32..).zip(self.by_town.iter()).filter(|(town, _)| wanted(*town));
        in_order(lists.flat_map(|(_, held)| held.iter()).map(|entity| entity.to_native()).collect())
    }

    pub fn town(&self, index: u32) -> Option<&ArchivedTown> {
        self.towns.get(index as usize)
    }

    pub fn town_of(&self, id: &str) -> Option<u32> {
        self.towns.iter().position(|town| town.id.as_str() == id).map(|at| at as u32)
    }

    pub fn handoff(&self, index: u32) -> Option<&ArchivedHandoff> {
        self.handoffs.get(index as usize)
    }

    /// Whether a town is `other`, or a district of it.
    pub fn is_within(&self, town: u32, other: u32) -> bool {
        town == other
            || self.town(town).and_then(|town| town.within.as_ref()).is_some_and(|within| within.to_native() == other)
    }

    /// The served languages that use a word, in its normal form: bit n is the language at place n.
    pub fn speakers_of(&self, word: &str) -> u64 {
        fst::Map::new(self.spoken_words.as_slice()).ok().and_then(|words| words.get(word)).unwrap_or_default()
    }

    pub fn serves(&self, language: &str) -> bool {
        self.languages.iter().any(|tag| tag.as_str() == language)
    }
}

fn in_order(mut entities: Vec<u32>) -> Vec<u32> {
    entities.sort_unstable();
    entities.dedup();
    entities
}

impl ArchivedLanguage {
    /// Whether a word, in its normal form, carries nothing.
    pub fn is_stop(&self, word: &str) -> bool {
        self.stop.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    pub fn name(&self, entity: u32) -> &str {
        self.entities.get(entity as usize).map_or("", |said| said.name.as_str())
    }

    pub fn about(&self, entity: u32) -> &str {
        self.entities.get(entity as usize).map_or("", |said| said.about.as_str())
    }

    /// The sentence for a fact, where the language has one.
    pub fn text(&self, entity: u32, fact: u32) -> Option<&str> {
        let wanted = (entity, fact);
        let at = self.texts.binary_search_by_key(&wanted, |text| (text.0.to_native(), text.1.to_native())).ok()?;
        self.texts.get(at).map(|text| text.2.as_str())
    }
}
