//! The names that a question holds: of places and services, and of towns.

use std::ops::Range;

use super::reading::{Mark, Reading};
use crate::content::{ArchivedNamed, ArchivedPhrases, ArchivedTerritory, Hit, Term, terms};
use crate::text::{Token, normalise, tokens};

/// A name heard, and what it may stand for.
#[derive(Debug, Clone)]
pub struct Mention {
    pub first: usize,
    pub end: usize,
    pub tokens: Vec<usize>,
    /// Share of the name that was heard.
    pub coverage: f32,
    /// Its weight: how telling the words were.
    pub found: f32,
    pub entities: Vec<u32>,
    pub town: Option<u32>,
}

/// A name heard in a smaller part is not heard.
const LEAST_COVERAGE: f32 = 0.6;
/// A smaller part is enough where the kind is known.
const LEAST_PART: f32 = 0.3;
/// A name of which a town is only a part is heard when more of it is.
const WHOLE: f32 = 0.8;
/// Names of one thing whose scores lie closer than this are alternatives.
const AS_GOOD: f32 = 0.93;

impl Reading<'_> {
    /// Names right behind "without", "except" and the like, apart from the others.
    pub(super) fn find_excluded(&self, names: &ArchivedPhrases) -> Vec<Mention> {
        if !self.group("logic").any(|(name, _)| name.starts_with("without") || name == "outside-of") {
            return Vec::new();
        }
        let free = |token: &usize| !self.mentions.iter().any(|mention| mention.tokens.contains(token));
        let out = |mention: &Mention| {
            (self.is_excluded(mention.first) || self.is_excluded(mention.end.saturating_sub(1)))
                && mention.end - mention.first <= mention.tokens.len() + 1
                && mention.tokens.iter().all(free)
        };
        self.find_mentions(names, false, true).into_iter().filter(out).collect()
    }

    pub(super) fn find_mentions(&self, names: &ArchivedPhrases, exactly: bool, excluded: bool) -> Vec<Mention> {
        let territory = self.content.territory();
        // Few names hold a word that means little; where one does, it belongs to the name beside it.
        let in_name = |term: &Term| {
            let known = |at: Option<usize>| {
                at.and_then(|at| self.tokens.get(at))
                    .is_some_and(|token| names.vocabulary().exact(&token.word).is_some())
            };
            !term.unspaced
                && term.word.len() > 1
                && known(Some(term.first))
                && (known(term.first.checked_sub(1)) || known(term.first.checked_sub(2)))
        };
        let aside = |term: &Term| self.is_stop(term) && !in_name(term) || term.word.chars().all(|c| c.is_ascii_digit());
        let mut meanings = match exactly {
            true => names.exact(&self.terms, aside),
            false => names.meanings(&self.terms, aside),
        };
        for (term, similar) in self.terms.iter().zip(&mut meanings) {
            // "Without the boat" does not name the boat.
            if !excluded && self.is_excluded(term.first) {
                similar.clear();
            }
            // A word that means something in the visitor's language is not also a misspelt name.
            let plain = self.is_concept(
                term.first,
                &["ask", "kind", "quality", "time", "danger", "logic", "unit", "audience", "place"],
            );
            let library = self.content.language().library.vocabulary().exact(&term.word).is_some();
            // Short names have too many neighbours ("park" is no misspelt "Paris").
            let short = term.word.chars().count() <= 5;
            similar.retain(|similar| {
                similar.likeness
                    >= if plain || short {
                        0.95
                    } else if library {
                        0.84
                    } else {
                        0.0
                    }
            });
        }
        let mut hits = names.hits(&self.terms, &meanings, LEAST_COVERAGE);
        for hit in &mut hits {
            self.weigh_kind(hit);
        }
        hits.sort_by(|a, b| score(b).total_cmp(&score(a)).then(a.phrase.cmp(&b.phrase)));
        let mut mentions: Vec<Mention> = Vec::new();
        let mut used = vec![false; self.tokens.len()];
        let mut best: Vec<(Vec<usize>, f32)> = Vec::new();
        for hit in &hits {
            let own: Vec<usize> = hit.tokens.iter().map(|(token, _)| *token).collect();
            let (Some(first), Some(last)) = (own.first(), own.last()) else {
                continue;
            };
            let scattered = last - first > own.len() * 2 + 3;
            let thin = hit.coverage < 0.75 && own.len() < 2;
            // "If" is a name only as part of one, or where it is written as one.
            let little = own.iter().all(|token| self.is_stop_token(*token) && !self.is_written_as_a_name(*token));
            if scattered || thin || little || hit.found < 0.9 {
                continue;
            }
            let Some(named) = territory.named.get(hit.value as usize) else {
                continue;
            };
            // "To X" is a town, though "from Y to X" is the name of a line.
            let is_town = |token: &usize| {
                let words = &self.content.language().town_words;
                let word = self.tokens.get(*token).map_or("", |token| token.word.as_str());
                words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
            };
            let only_town = own.iter().all(|token| self.is_stop_token(*token) || is_town(token));
            // Nor do towns that stand side by side in a list make a name, nor a part of one that only asks.
            let only_asks = hit.coverage < WHOLE && own.iter().all(|token| self.is_concept(*token, &["ask"]));
            // The town may stand apart from the rest of a name.
            let torn = (1..own.len()).any(|at| {
                let (left, right) = own.split_at(at);
                let whole = only_town || !left.iter().all(is_town) && !right.iter().all(is_town);
                whole && left.last().zip(right.first()).is_some_and(|(one, next)| self.are_apart(*one, *next))
            });
            let doubtful = only_town && hit.coverage < WHOLE || torn || only_asks;
            // A name of the territory as a whole is no town of it.
            let here = |token: &usize| self.is_stop_token(*token) || self.is_concept_named(*token, "place.here");
            let only_here = hit.coverage < WHOLE && own.iter().all(here);
            let skipped = match named {
                ArchivedNamed::Entity(_) => doubtful,
                ArchivedNamed::Town(_) => only_here,
            };
            if skipped {
                continue;
            }
            let same = best.iter().position(|(tokens, best)| {
                own.iter().all(|token| tokens.contains(token)) && score(hit) >= best * AS_GOOD
            });
            if let Some(mention) = same.and_then(|at| mentions.get_mut(at)) {
                add(mention, named);
                continue;
            }
            if own.iter().any(|token| used.get(*token).copied().unwrap_or(true)) {
                continue;
            }
            let mut mention = Mention {
                first: *first,
                end: last + 1,
                tokens: own.clone(),
                coverage: hit.coverage.min(1.0),
                found: hit.found,
                entities: Vec::new(),
                town: None,
            };
            add(&mut mention, named);
            for token in &own {
                if let Some(used) = used.get_mut(*token) {
                    *used = true;
                }
            }
            best.push((own, score(hit)));
            mentions.push(mention);
        }
        mentions.sort_by_key(|mention| mention.first);
        mentions
    }

    /// Whether a comma, "or" or what is asked stands between two words.
    fn are_apart(&self, one: usize, next: usize) -> bool {
        let comma = |at: usize| {
            matches!(self.mark_behind(at), Some(Mark::Ends(',' | ';' | '?' | '、' | '，' | '،' | '؟' | '？')))
        };
        // How to get from one to the other stands between them by nature.
        let asks =
            self.group("ask").filter(|(ask, _)| matches!(*ask, "price" | "hours" | "open" | "contact" | "history"));
        let mut between = asks.chain(self.group("logic").filter(|(name, _)| *name == "or"));
        (one..next).any(comma) || between.any(|(_, concept)| one < concept.first && concept.end <= next)
    }

    /// The one thing that `fits` of which at least a telling part of a name was said. For names of which the kind is left out,
    /// where the kind is known.
    pub fn named_in_part(&self, fits: impl Fn(u32) -> bool) -> Option<u32> {
        let names = &self.content.language().names;
        let territory = self.content.territory();
        let says = |at: usize| !self.is_stop_token(at) && !self.is_concept(at, &["ask", "time", "logic"]);
        let meanings = names.meanings(&self.terms, |term| !(term.first..=term.last).any(says));
        let mut best: Vec<(u32, f32)> = Vec::new();
        for hit in names.hits(&self.terms, &meanings, LEAST_PART) {
            let Some(ArchivedNamed::Entity(entity)) = territory.named.get(hit.value as usize) else { continue };
            let entity = entity.to_native();
            // The word for the kind alone names nothing, unless it is the whole name.
            let telling = hit.coverage >= WHOLE
                || hit.tokens.iter().any(|(token, _)| !self.is_concept(*token, &["kind", "quality"]));
            if !telling || !fits(entity) {
                continue;
            }
            match best.iter_mut().find(|(known, _)| *known == entity) {
                Some((_, found)) => *found = found.max(score(&hit)),
                None => best.push((entity, score(&hit))),
            }
        }
        best.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        match best.as_slice() {
            [(entity, found), rest @ ..] if rest.first().is_none_or(|(_, next)| *next < found * AS_GOOD) => {
                Some(*entity)
            }
            _ => None,
        }
    }

    /// "The castle of X" is the X that is a castle.
    fn weigh_kind(&self, hit: &mut Hit) {
        let territory = self.content.territory();
        let Some(ArchivedNamed::Entity(entity)) = territory.named.get(hit.value as usize) else {
            return;
        };
        let Some(entity) = territory.entities.get(entity.to_native() as usize) else {
            return;
        };
        let agrees =
            self.group("kind").any(|(kind, _)| entity.kinds.iter().any(|own| super::kinds::is_a(own.as_str(), kind)));
        if agrees {
            hit.found *= 1.3;
        }
    }

    /// Whether a word is that of the name of a town, whatever its ending.
    pub fn is_town_word(&self, token: usize) -> bool {
        // A character by itself is in many names: only whole names of towns count.
        if self.tokens.get(token).is_some_and(|held| held.unspaced) {
            return self.is_in_town_name(token);
        }
        let word = self.tokens.get(token).map(|token| token.word.as_str()).unwrap_or_default();
        let words = &self.content.language().town_words;
        let letters = word.chars().count();
        let stem: String = word.chars().take(if letters > 5 { letters - 3 } else { letters }).collect();
        let from = words.partition_point(|known| known.as_str() < stem.as_str());
        let alike = words.iter().skip(from).take_while(|known| known.as_str().starts_with(stem.as_str()));
        !stem.is_empty()
            && alike
                .into_iter()
                .any(|known| known.as_str() == word || letters > 5 && is_inflected(word, known.as_str()))
    }

    /// The town that is named inside the name of something else ("beaches of X").
    pub fn town_inside_a_name(&self) -> Option<usize> {
        let language = self.content.language();
        let mut tokens = self.mentions.iter().flat_map(|mention| &mention.tokens);
        if self.tokens.iter().any(|token| token.unspaced) {
            let inside = |name: &str| {
                let found = self.text.find(name).map(|at| at..at + name.len());
                let holds = |at: &usize| {
                    let token = self.tokens.get(*at);
                    token.zip(found.clone()).is_some_and(|(token, name)| name.contains(&token.start))
                };
                !name.is_empty() && tokens.clone().any(holds)
            };
            let towns = language.towns.iter().enumerate().filter(|(_, name)| inside(name.as_str()));
            return towns.max_by_key(|(_, name)| name.len()).map(|(town, _)| town);
        }
        tokens.find_map(|token| {
            let word = &self.tokens.get(*token)?.word;
            let is = |town: &str| town == word || word.chars().count() > 5 && is_inflected(word, town);
            language.towns.iter().position(|town| is(&normalise(town.as_str())))
        })
    }
}

/// Whether a word is this name with another ending. Names of towns are inflected in many languages: up to three letters
/// are added, and no more than a final vowel or soft sign is lost. Another consonant makes another name.
fn is_inflected(word: &str, name: &str) -> bool {
    const HARD: &str = "bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщβγδζθκλμνξπρτφχψ";
    let same = word.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
    let lost = name.chars().skip(same);
    let added = word.chars().count() - same;
    same >= 3 && added <= 3 && lost.clone().count() <= 1 && lost.into_iter().all(|c| !HARD.contains(c))
}

/// Byte ranges of the names of a territory, wholly heard, as far as they are in its own language: no evidence of the
/// visitor's.
pub fn name_ranges(text: &str, territory: &ArchivedTerritory) -> Vec<Range<usize>> {
    let tokens = tokens(text);
    let terms = terms(&tokens);
    let meanings = territory.names.exact(&terms, |term| term.unspaced);
    let hits = territory.names.hits(&terms, &meanings, 0.95);
    let used = hits.iter().flat_map(|hit| hit.tokens.iter().map(|(token, _)| *token));
    let local = |token: &Token| {
        let words = &territory.local_words;
        words.is_empty() || words.binary_search_by(|known| known.as_str().cmp(&token.word)).is_ok()
    };
    used.filter_map(|at| tokens.get(at).filter(|token| local(token)).map(|token| token.start..token.end)).collect()
}

fn score(hit: &Hit) -> f32 {
    hit.coverage.min(1.0) * hit.coverage.min(1.0) * hit.found
}

fn add(mention: &mut Mention, named: &ArchivedNamed) {
    match named {
        ArchivedNamed::Entity(entity) => {
            let entity = entity.to_native();
            if !mention.entities.contains(&entity) {
                mention.entities.push(entity);
            }
        }
        ArchivedNamed::Town(town) => mention.town = mention.town.or(Some(town.to_native())),
    }
}
