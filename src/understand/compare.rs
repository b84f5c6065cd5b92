//! Which of two? Whether two things are compared, by what, and which the other one is.

use super::decide::Decision;
use super::library::{What, look_up_words};
use super::meaning::Ask;
use super::mentions::Mention;
use super::thresholds::*;

impl Decision<'_> {
    /// "X or Y?", "Which is older, X or Y?"
    pub(super) fn compares(&self) -> bool {
        self.reading.heard("logic.or") || self.reading.heard("logic.compare") || self.compared_by().is_some()
    }

    /// What tells which of two is the older, the cheaper, the bigger.
    pub(super) fn compared_by(&self) -> Option<Ask> {
        self.reading.group("logic").find_map(|(name, _)| match name {
            "oldest" | "newest" => Some(Ask::History),
            "cheapest" | "dearest" => Some(Ask::Price),
            "biggest" | "smallest" | "highest" | "longest" | "shortest" => Some(Ask::Number),
            "nearest" => Some(Ask::Distance),
            _ => None,
        })
    }

    /// The other of two that are compared, where only one was heard by its name: what the words beside it are about ("…, or
    /// the old cinema in X?").
    pub(super) fn other_compared(&self, mentions: &[&Mention]) -> Option<Mention> {
        let mut named = mentions.iter().filter(|mention| !mention.entities.is_empty() && !self.is_generic(mention));
        let (Some(named), None) = (named.next(), named.next()) else { return None };
        let reading = self.reading;
        if !self.compares() || reading.heard("ask.recommend") || reading.heard("logic.near") {
            return None;
        }
        let or = reading.group("logic").find(|(name, _)| *name == "or").map(|(_, concept)| concept);
        let before = |end: usize| named.tokens.iter().filter(|token| **token < end).count();
        let other_side = |token: usize| match or {
            Some(or) if 2 * before(or.first) >= named.tokens.len() => token >= or.end,
            Some(or) => token < or.first,
            None => reading.heard("logic.compare") && !named.tokens.contains(&token),
        };
        let asks = |token: usize| reading.is_concept(token, &["ask", "logic"]);
        let found = look_up_words(reading, |token| !other_side(token) || asks(token));
        let mut facts = found.iter().filter_map(|found| match found.what {
            What::Fact(entity, _) if !named.entities.contains(&entity) => Some((entity, found)),
            _ => None,
        });
        let territory = reading.content.territory();
        let kinds = |entity: u32| territory.entity(entity).map(|held| &held.kinds);
        // Two of a kind are compared more often than any other two.
        let alike = |entity: u32| {
            let own = kinds(entity).into_iter().flat_map(|kinds| kinds.iter());
            let other = named.entities.first().and_then(|entity| kinds(*entity));
            other.is_some_and(|other| own.clone().any(|kind| other.iter().any(|held| held == kind)))
        };
        let (entity, best) = facts.next()?;
        if best.of_question < if alike(entity) { BESIDE } else { GOOD_TOPIC } {
            return None;
        }
        let next = facts.filter(|(other, _)| *other != entity).map(|(_, found)| found.of_question).fold(0.0, f32::max);
        let ask = self.compared_by();
        let able = ask.is_none_or(|ask| self.has(entity, ask));
        (able && next < best.of_question * AS_GOOD).then(|| Mention {
            first: best.tokens.iter().copied().min().unwrap_or_default(),
            end: best.tokens.iter().copied().max().unwrap_or_default() + 1,
            tokens: best.tokens.clone(),
            coverage: 1.0,
            found: best.of_question,
            entities: vec![entity],
            town: None,
        })
    }
}
