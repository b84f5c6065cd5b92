//! Is a curated topic that shares words with the question what was asked?

use super::asks::Asked;
use super::decide::Decision;
use super::details::is_mode;
use super::kinds;
use super::library::{Found, What};
use super::mentions::Mention;
use super::quantities::price;
use super::reading::Concept;
use super::search::CONDITIONS;
use super::thresholds::*;

impl Decision<'_> {
    /// Whether the places named have a fact for what is asked, so that a general topic would say less.
    pub(super) fn place_answers_better(&self, mentions: &[&Mention], asks: &[Asked], topic: &Found) -> bool {
        // "Are the hills open in summer?" is asked of all of them, though a park is called so, too.
        let of_topic = |mention: &Mention| {
            is_almost_certain(topic)
                && self.only_says_kind_and_town(mention)
                && mention.tokens.iter().all(|token| topic.tokens.contains(token))
                || self.only_sounds_like(mention, topic)
        };
        mentions.iter().filter(|mention| !of_topic(mention)).any(|mention| {
            let outside =
                !mention.tokens.iter().all(|token| topic.tokens.contains(token) || self.reading.is_town_word(*token));
            let answers = asks.iter().any(|asked| mention.entities.iter().any(|entity| self.has(*entity, asked.ask)));
            let alone = self.reading.mentions.len() == 1;
            let of_it = topic.by_words() >= GOOD_TOPIC && self.is_mainly_of(topic, mention);
            let whole = alone && mention.coverage >= WHOLE_NAME && answers && !of_it;
            outside && (answers || mention.coverage > 0.99) || whole
        })
    }

    /// Whether a topic is surely meant where a service, which is no place to go to, was heard in part of its name only.
    pub(super) fn only_sounds_like(&self, mention: &Mention, topic: &Found) -> bool {
        let territory = self.reading.content.territory();
        let service = |entity: &u32| {
            let kinds = territory.entity(*entity).map(|held| &held.kinds);
            kinds.is_some_and(|kinds| !kinds.iter().any(|kind| kinds::is_sight(kind.as_str())))
        };
        mention.coverage < FULL_NAME && is_almost_certain(topic) && mention.entities.iter().all(service)
    }

    /// Whether what is named has most of the facts that a topic stands on.
    fn is_mainly_of(&self, found: &Found, mention: &Mention) -> bool {
        let What::Topic(index) = found.what else { return false };
        let topic = self.reading.content.territory().topics.get(index as usize);
        topic.is_some_and(|topic| {
            let own = topic.facts.iter().filter(|fact| mention.entities.contains(&fact.0.to_native()));
            own.count() * 2 > topic.facts.len()
        })
    }

    /// Whether a topic stands on the service or procedure that is named: what was curated about it says more than its facts.
    pub(super) fn is_of_service(&self, mentions: &[&Mention], found: &Found) -> bool {
        let What::Topic(index) = found.what else {
            return false;
        };
        let territory = self.reading.content.territory();
        let [mention] = mentions else { return false };
        let service = |entity: u32| {
            territory.entity(entity).is_some_and(|held| !held.kinds.iter().any(|kind| kinds::is_sight(kind.as_str())))
        };
        let Some(topic) = territory.topics.get(index as usize) else {
            return false;
        };
        mention.entities.iter().any(|entity| {
            let own = topic.facts.iter().filter(|fact| fact.0.to_native() == *entity).count();
            service(*entity) && own * 2 > topic.facts.len()
        })
    }

    /// Whether a town is named, and all that the topic stands on lies in others.
    pub(super) fn is_of_another_town(&self, found: &Found) -> bool {
        let What::Topic(index) = found.what else {
            return false;
        };
        let territory = self.reading.content.territory();
        let asked: Vec<u32> = self.reading.mentions.iter().filter_map(|mention| mention.town).collect();
        let Some(topic) = territory.topics.get(index as usize).filter(|_| !asked.is_empty()) else {
            return false;
        };
        let towns: Option<Vec<u32>> = topic
            .facts
            .iter()
            .map(|fact| territory.entity(fact.0.to_native())?.town.as_ref().map(|town| town.to_native()))
            .collect();
        let same = |own: u32, asked: u32| territory.is_within(own, asked) || territory.is_within(asked, own);
        towns.is_some_and(|towns| {
            !towns.is_empty() && !towns.iter().any(|own| asked.iter().any(|asked| same(*own, *asked)))
        })
    }

    /// Whether somebody goes by bus or train to a town of which a topic has no word.
    pub(super) fn misses_the_town(&self, topic: &Found) -> bool {
        let reading = self.reading;
        let goes = ["ask.way", "logic.from", "logic.from-behind"].iter().any(|name| reading.heard(name));
        let all: Vec<&Mention> = reading.mentions.iter().collect();
        let misses = |town: &Mention| !town.tokens.iter().any(|token| topic.tokens.contains(token));
        goes && all.len() > 1 && self.goes_by_line() && self.destinations(&all).any(misses)
    }

    /// Whether a topic has no word of what counts: of what is to be done ("may one smoke there?"), of what is to be free
    /// ("is the metro free?"), of the town that one goes to. What is alike in everything else answers something else.
    pub(super) fn leaves_out_what_counts(&self, found: &Found) -> bool {
        const DONE: [&str; 2] = ["measure.smoking", "rule.camping"];
        let free = self.reading.heard("quality.free");
        let counts = |name: &str| DONE.contains(&name) || free && is_mode(name) && name != "kind.car";
        let said = |concept: &Concept<'_>| (concept.first..concept.end).any(|token| found.tokens.contains(&token));
        self.reading.concepts().iter().any(|concept| counts(concept.name) && !said(concept))
            || self.misses_the_town(found)
    }

    /// Whether a question that looks for places has a condition of which a topic has no word: of step-free museums nothing is
    /// told where all museums are.
    pub(super) fn leaves_out_a_condition(&self, found: &Found) -> bool {
        let reading = self.reading;
        let said = |concept: &Concept<'_>| (concept.first..concept.end).any(|token| found.tokens.contains(&token));
        let conditions = || reading.group("quality").filter(|(quality, _)| CONDITIONS.contains(quality));
        let kinds = || reading.group("kind").filter(|(kind, _)| kinds::is_sight(kind));
        let mut towns = reading.mentions.iter().filter(|mention| mention.town.is_some());
        let mut says_all = || {
            conditions().chain(kinds()).all(|(_, concept)| said(concept))
                && towns.all(|town| town.tokens.iter().any(|token| found.tokens.contains(token)))
        };
        kinds().next().is_some() && (price(reading).is_some() || conditions().next().is_some() && !says_all())
    }
}

/// Whether both its words and all letters speak for a topic.
fn is_almost_certain(topic: &Found) -> bool {
    topic.confidence() >= SURE_TOPIC && topic.probability.is_some_and(|own| own >= ALMOST_CERTAIN)
}
