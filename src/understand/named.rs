//! Is a place named, or a kind of place to choose from?

use super::asks::Asked;
use super::decide::Decision;
use super::kinds;
use super::library::{Found, What};
use super::meaning::Ask;
use super::mentions::Mention;
use super::reading::Reading;
use super::thresholds::*;

impl Decision<'_> {
    /// Whether a mention names an entity that is asked about, rather than a town to look in.
    pub(super) fn is_named(&self, mention: &Mention, asks: &[Asked]) -> bool {
        let Some(entity) = mention.entities.first() else {
            return false;
        };
        let wide = self.reading.heard("ask.recommend") && self.reading.group("kind").next().is_some();
        if mention.coverage < if wide { FULL_NAME } else { 0.56 } {
            return false;
        }
        // A part of a name that says no more than "bus", "free" or "ruins" names nothing beside what is looked for.
        let plain = |token: &usize| {
            self.reading.is_concept(*token, &["kind", "quality", "ask"]) || self.reading.is_town_word(*token)
        };
        let alone = self.situation.before.is_none() || self.reading.length() > SHORT;
        let territory = self.reading.content.territory();
        let own = territory.entity(*entity).and_then(|held| held.town.as_ref()).map(|town| town.to_native());
        let fits = self.is_of_kind_heard(*entity) && own.is_none_or(|town| self.is_asked_for(town));
        let in_part = mention.coverage < FULL_NAME && !fits;
        if in_part && alone && self.searches_by_kind() && mention.tokens.iter().all(plain) {
            return false;
        }
        // A town that is also an entry: the entry is meant when something is asked that it can answer.
        let strong = asks.iter().any(|asked| !asked.weak && self.has(*entity, asked.ask));
        let any = !self.reading.heard("ask.recommend") && asks.iter().any(|asked| self.has(*entity, asked.ask));
        let compared = self.reading.heard("logic.or") || self.reading.heard("logic.compare");
        let what = asks.iter().any(|asked| asked.ask == Ask::What) || self.reading.concepts().is_empty();
        let kinds_heard = self.reading.group("kind").next().is_some();
        mention.town.is_none() || ((any || what || compared) && !kinds_heard) || (strong && !self.searches_by_kind())
    }

    /// Whether it is of a kind that is looked for.
    fn is_of_kind_heard(&self, entity: u32) -> bool {
        let held = self.reading.content.territory().entity(entity);
        let of = |kind: &str| {
            kinds::is_sight(kind)
                && held.is_some_and(|held| held.kinds.iter().any(|own| kinds::is_a(own.as_str(), kind)))
        };
        self.reading.group("kind").any(|(kind, _)| of(kind))
    }

    /// Whether the question holds nothing but what is asked and when: then it is about what came before.
    pub(super) fn only_asks(&self) -> bool {
        only_asks(self.reading)
    }

    /// "Open on Sunday" beside a kind of places to choose from, or a month beside a name, is no name, whatever is called so.
    pub(super) fn only_says_when(&self, mention: &Mention) -> bool {
        let says = |token: usize| self.reading.is_concept(token, &["ask", "time"]);
        let time = mention.tokens.iter().all(|token| self.reading.is_concept(*token, &["time"]));
        let another = |other: &Mention| other.tokens != mention.tokens && other.coverage >= WHOLE_NAME;
        if time && self.reading.mentions.iter().any(another) {
            return true;
        }
        let beside = self.reading.group("kind").any(|(kind, concept)| {
            kinds::is_sight(kind) && !(concept.first..concept.end).any(|token| mention.tokens.contains(&token))
        });
        let of_kind = mention.entities.first().is_some_and(|entity| self.is_of_kind_heard(*entity));
        beside
            && mention.tokens.iter().any(|token| says(*token))
            && mention.tokens.iter().all(|token| says(*token) || !of_kind && self.reading.is_town_word(*token))
    }

    /// A name heard in part, while something else holds far more of the question.
    pub(super) fn is_outdone(&self, mention: &Mention, found: &[Found]) -> bool {
        let best = |own: bool| {
            let of = found.iter().filter(|found| match found.what {
                What::Fact(entity, _) => mention.entities.contains(&entity) == own,
                What::Topic(_) => false,
            });
            of.map(|found| found.of_question).fold(0.0, f32::max)
        };
        mention.coverage < FULL_NAME && best(false) >= BESIDE && best(false) >= best(true) + OUTDONE
    }

    /// Whether no word of a name says more than a kind of places and a town ("beaches of X").
    pub(super) fn only_says_kind_and_town(&self, mention: &Mention) -> bool {
        let said = |token: usize| self.reading.is_concept(token, &["kind", "ask", "quality"]);
        mention.tokens.iter().all(|token| said(*token) || self.reading.is_town_word(*token))
            && mention.tokens.iter().any(|token| said(*token))
    }

    /// A name that only says what kind of places and in which town, where there are several.
    pub(super) fn is_generic(&self, mention: &Mention) -> bool {
        let empty = self.only_says_kind_and_town(mention);
        // "Flea market" is a whole name, "markets" is none.
        let own = mention.tokens.iter().filter(|token| !self.reading.is_town_word(**token)).count();
        let spaced = !self.reading.tokens.iter().any(|token| token.unspaced);
        let kind = mention.tokens.iter().any(|token| self.reading.is_concept(*token, &["kind"]));
        let whole = mention.coverage >= WHOLE_NAME && own >= 2 && spaced && kind;
        empty && !whole && self.is_one_of_many(mention)
    }

    /// Whether the kind heard in a name has several places in the same town; a name without a kind says nothing at all.
    pub(super) fn is_one_of_many(&self, mention: &Mention) -> bool {
        let territory = self.reading.content.territory();
        let inside = |first: usize, end: usize| (first..end).any(|token| mention.tokens.contains(&token));
        let heard: Vec<&str> = self
            .reading
            .group("kind")
            .filter(|(_, concept)| inside(concept.first, concept.end))
            .map(|(kind, _)| kind)
            .collect();
        let Some(named) = mention.entities.first().and_then(|entity| territory.entity(*entity)) else {
            return true;
        };
        let alike = || {
            let of_kinds = territory.of_kinds(|own| heard.iter().any(|kind| kinds::is_a(own, kind)));
            let same_town = |other: &u32| territory.entity(*other).is_some_and(|other| other.town == named.town);
            of_kinds.into_iter().filter(same_town).take(SEVERAL).count()
        };
        heard.is_empty() || alike() >= SEVERAL
    }

    pub(super) fn looks_for_places(&self, mentions: &[&Mention], asks: &[Asked]) -> bool {
        let reading = self.reading;
        let wide = reading.heard("ask.recommend")
            || reading.heard("logic.near")
            || reading.heard("logic.within")
            || reading.heard("quality.near-me");
        let strong = asks.iter().any(|asked| !asked.weak);
        // "Free museums in X" asks no price.
        let in_town = reading.mentions.iter().any(|mention| mention.town.is_some());
        let asks_one = asks.iter().any(|asked| match asked.ask {
            Ask::Where | Ask::What => false,
            Ask::Price => !(asked.weak && in_town),
            _ => true,
        });
        let named = mentions.iter().filter(|mention| mention.town.is_none() && !self.is_generic(mention)).count();
        if named > 1 && self.compares() {
            return false;
        }
        if !strong
            && !asks_one
            && self.searches_by_kind()
            && !mentions.is_empty()
            && mentions.iter().all(|mention| self.is_generic(mention))
        {
            return true;
        }
        if !mentions.is_empty() {
            // "What is there to see near X?" names X to look around it.
            let around = reading.heard("logic.near") || reading.heard("logic.within");
            return around && !strong && (reading.heard("ask.recommend") || self.searches_by_kind());
        }
        wide || self.searches_by_kind()
    }

    pub(super) fn searches_by_kind(&self) -> bool {
        self.reading.group("kind").any(|(kind, _)| kinds::is_sight(kind))
    }

    /// Whether a town, or one around it, is asked for; or none at all.
    pub(super) fn is_asked_for(&self, town: u32) -> bool {
        let territory = self.reading.content.territory();
        let mut asked = self.reading.mentions.iter().filter_map(|mention| mention.town).peekable();
        asked.peek().is_none()
            || asked.any(|asked| territory.is_within(town, asked) || territory.is_within(asked, town))
    }

    /// Telling words that mean nothing here: no concept, no name, no word of the library.
    pub(super) fn unknown_words(&self) -> usize {
        let reading = self.reading;
        let library = reading.content.language().library.vocabulary();
        let known = |term: &crate::content::Term| {
            reading.is_stop(term)
                || reading.concepts().iter().any(|concept| (concept.first..concept.end).contains(&term.first))
                || reading.mentions.iter().any(|mention| mention.tokens.contains(&term.first))
                || !library.similar(&term.word, term.bare.as_deref()).is_empty()
        };
        reading.terms.iter().filter(|term| !term.unspaced && !known(term)).count()
    }
}

/// Whether a text holds nothing but what is asked and when.
pub(super) fn only_asks(reading: &Reading<'_>) -> bool {
    // The day of the month.
    let is_of_date = |at: usize| {
        let near = |beside: usize| reading.is_concept(beside, &["time"]);
        let number = |at: usize| reading.tokens.get(at).is_some_and(|token| token.word.starts_with(char::is_numeric));
        let counted =
            reading.tokens.get(at).is_some_and(|token| token.unspaced) && at.checked_sub(1).is_some_and(number);
        (number(at) || counted) && (at.saturating_sub(2)..=at + 2).any(near)
    };
    let telling = |term: &crate::content::Term| {
        let says = |at: usize| {
            !reading.is_stop_token(at)
                && !reading.is_concept(at, &["ask", "time", "logic", "unit", "measure"])
                && !is_of_date(at)
        };
        match term.unspaced {
            true => (term.first..=term.last).any(says),
            false => !reading.is_stop(term) && says(term.first),
        }
    };
    !reading.terms.iter().any(telling)
}
