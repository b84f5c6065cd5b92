//! A question read once: its words, the concepts they carry and the names they hold. The other parts of understanding
//! look things up here and nowhere else.

use std::ops::Range;

use super::details::is_mode;
use crate::content::{ArchivedNamed, ArchivedPhrases, ArchivedTerritory, Content, Heard, Hit, Term, terms};
use crate::text::{Token, tokens};

pub struct Reading<'a> {
    pub content: &'a Content,
    pub text: &'a str,
    pub tokens: Vec<Token>,
    pub terms: Vec<Term>,
    concepts: Vec<Concept<'a>>,
    /// Byte ranges of the names of towns, looked for only in scripts without spaces.
    town_names: Vec<Range<usize>>,
    pub mentions: Vec<Mention>,
    /// Names behind "without", "except" and the like.
    pub excluded: Vec<Mention>,
}

/// A concept heard, and where.
#[derive(Debug, Clone)]
pub struct Concept<'a> {
    /// `group.concept`
    pub name: &'a str,
    pub first: usize,
    pub end: usize,
}

/// A sign behind a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Joins(char),
    Ends(char),
}

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

const PARTS_OF_DAY: [&str; 4] = ["time.morning", "time.afternoon", "time.evening", "time.night"];

/// A name heard in a smaller part is not heard.
const LEAST_COVERAGE: f32 = 0.6;
/// A name of which a town is only a part is heard when more of it is.
const WHOLE: f32 = 0.8;
/// Names of one thing whose scores lie closer than this are alternatives.
const AS_GOOD: f32 = 0.93;

impl<'a> Reading<'a> {
    pub fn new(text: &'a str, content: &'a Content) -> Self {
        let tokens = tokens(text);
        let terms = terms(&tokens);
        let language = content.language();
        let names = &language.names;
        let library = language.library.vocabulary();
        let known_elsewhere = |at: usize| {
            tokens.get(at).is_some_and(|token| {
                library.exact(&token.word).is_some() || names.vocabulary().exact(&token.word).is_some()
            })
        };
        let is_stop_word = |at: usize| tokens.get(at).is_some_and(|token| language.is_stop(&token.word));
        let mut heard = language.words.hear(&tokens, |at| known_elsewhere(at) || is_stop_word(at));
        let name = |concept: u16| language.concepts.get(usize::from(concept)).map_or("", |name| name.as_str());
        let spans = |group: &str| -> Vec<Range<usize>> {
            let held = heard.iter().filter(|held| name(held.concept).starts_with(group));
            held.map(|held| held.first..held.end).collect()
        };
        let (times, asks) = (spans("time."), spans("ask."));
        let within = |spans: &[Range<usize>], held: &Heard| {
            spans.iter().any(|span| span.start <= held.first && held.end <= span.end)
        };
        let beside = |held: &Heard| times.iter().any(|time| time.end == held.first || held.end == time.start);
        for other in language.words.hear_everywhere(&tokens) {
            let concept = name(other.concept);
            let danger = concept.starts_with("danger.");
            // "Tomorrow morning" is a day and a part of it, even where it is known as one phrase or "morning" as a greeting.
            let part = PARTS_OF_DAY.contains(&concept) && (within(&times, &other) || beside(&other));
            // "Which metro line" asks for the way, and by metro.
            let mode = is_mode(concept) && within(&asks, &other);
            if (danger || part || mode) && !heard.contains(&other) {
                heard.push(other);
            }
        }
        let concepts: Vec<Concept> = heard
            .into_iter()
            .filter_map(|heard| {
                let name = language.concepts.get(usize::from(heard.concept))?.as_str();
                Some(Concept { name, first: heard.first, end: heard.end })
            })
            .collect();
        let unspaced = tokens.iter().any(|token| token.unspaced);
        let towns = language.towns.iter().filter(|name| unspaced && !name.is_empty());
        let town_names =
            towns.flat_map(|name| text.match_indices(name.as_str()).map(|(at, name)| at..at + name.len())).collect();
        let mut reading =
            Self { content, text, tokens, terms, concepts, town_names, mentions: Vec::new(), excluded: Vec::new() };
        reading.mentions = reading.find_mentions(&language.names, false, false);
        if reading.mentions.is_empty() {
            // A name in a third language must be exact: misspelt, it could be any word of this one.
            reading.mentions = reading.find_mentions(&content.territory().names, true, false);
        }
        reading.excluded = reading.find_excluded(&language.names);
        reading.forget_words_of_names();
        reading
    }

    /// Whether any concept of this name was heard.
    pub fn heard(&self, name: &str) -> bool {
        self.concepts.iter().any(|concept| concept.name == name)
    }

    /// Concepts of a group in the order in which they were heard.
    pub fn group(&self, group: &str) -> impl Iterator<Item = (&'a str, &Concept<'a>)> {
        let prefix = format!("{group}.");
        self.concepts.iter().filter_map(move |concept| Some((concept.name.strip_prefix(prefix.as_str())?, concept)))
    }

    pub fn concepts(&self) -> &[Concept<'a>] {
        &self.concepts
    }

    /// How long the question is, in words; two characters of a script without spaces count as one.
    pub fn length(&self) -> usize {
        let unspaced = self.tokens.iter().filter(|token| token.unspaced).count();
        self.tokens.len() - unspaced + unspaced.div_ceil(2)
    }

    /// The sign right behind a token: the one that joins it to the next ("20:30"), or one with spaces behind it ("14.7.").
    pub fn mark_behind(&self, at: usize) -> Option<Mark> {
        let end = self.tokens.get(at)?.end;
        let next = self.tokens.get(at + 1).map_or(self.text.len(), |next| next.start);
        let mut between = self.text.get(end..next)?.chars();
        let sign = between.next().map(|sign| if sign == '：' { ':' } else { sign })?;
        match between.as_str() {
            "" if at + 1 < self.tokens.len() => Some(Mark::Joins(sign)),
            rest if rest.chars().all(char::is_whitespace) => Some(Mark::Ends(sign)),
            _ => None,
        }
    }

    /// A token that carries nothing by itself.
    pub fn is_stop_token(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| self.content.language().is_stop(&token.word))
    }

    /// Whether a word inside the question begins with a capital letter.
    fn is_written_as_a_name(&self, at: usize) -> bool {
        let first = |token: &Token| self.text.get(token.start..).and_then(|text| text.chars().next());
        at > 0 && self.tokens.get(at).and_then(first).is_some_and(char::is_uppercase)
    }

    /// A word that carries nothing in the question's language.
    pub fn is_stop(&self, term: &Term) -> bool {
        let held = |word: &str| self.content.language().is_stop(word);
        match term.unspaced {
            // Neighbours of which each carries nothing by itself.
            true => (term.first..=term.last).all(|at| self.is_stop_token(at)),
            false => held(&term.word) || term.bare.as_deref().is_some_and(held),
        }
    }

    /// Whether a token is part of a concept of one of these groups.
    pub fn is_concept(&self, token: usize, groups: &[&str]) -> bool {
        self.concepts.iter().any(|concept| {
            (concept.first..concept.end).contains(&token)
                && groups.iter().any(|group| concept.name.split('.').next() == Some(group))
        })
    }

    /// Whether a token stands in the whole name of a town, in a script without spaces.
    pub fn is_in_town_name(&self, token: usize) -> bool {
        let held = |held: &Token| self.town_names.iter().any(|name| name.start <= held.start && held.end <= name.end);
        self.tokens.get(token).is_some_and(held)
            || self.mentions.iter().any(|mention| mention.town.is_some() && mention.tokens.contains(&token))
    }

    /// Whether a token is part of this concept.
    pub fn is_concept_named(&self, token: usize, name: &str) -> bool {
        self.concepts.iter().any(|concept| concept.name == name && (concept.first..concept.end).contains(&token))
    }

    /// Whether a word stands right behind "without", "not" or the like; or before, in a language that says so ("X以外").
    pub fn is_excluded(&self, token: usize) -> bool {
        let stop = |at: usize| self.terms.iter().any(|term| term.first == at && self.is_stop(term));
        self.group("logic").any(|(name, concept)| match name {
            "without" | "outside-of" => {
                concept.end <= token && (concept.end..token).all(stop) && token - concept.end <= 2
            }
            "without-behind" => {
                let within = |other: &Concept| (other.first..other.end).contains(&token);
                let end = self.concepts.iter().filter(|other| within(other)).map(|other| other.end).max();
                let end = end.unwrap_or(token + 1);
                end <= concept.first
                    && concept.first - end <= 1
                    && (end..concept.first).all(|at| self.is_stop_token(at))
            }
            _ => false,
        })
    }

    /// Names right behind "without", "except" and the like, apart from the others.
    fn find_excluded(&self, names: &ArchivedPhrases) -> Vec<Mention> {
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

    fn find_mentions(&self, names: &ArchivedPhrases, exactly: bool, excluded: bool) -> Vec<Mention> {
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
            if matches!(named, ArchivedNamed::Entity(_)) && hit.coverage < WHOLE && only_town {
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

    /// Words used by a name carry no concept of their own ("Museum of history" does not ask for history). Kinds and times
    /// stay, and so do names that are nothing but words for a concept ("opening hours").
    fn forget_words_of_names(&mut self) {
        const STAY: [&str; 5] = ["kind.", "time.", "danger.", "ask.weather", "ask.air"];
        let concepts = &self.concepts;
        let is_concept = |token: &usize| concepts.iter().any(|concept| (concept.first..concept.end).contains(token));
        let names: Vec<&Mention> = self
            .mentions
            .iter()
            .filter(|mention| mention.coverage > 0.7 && !mention.tokens.iter().all(is_concept))
            .collect();
        let stays = |concept: &Concept| {
            let inside =
                names.iter().any(|mention| (concept.first..concept.end).all(|token| mention.tokens.contains(&token)));
            !inside || STAY.iter().any(|name| concept.name.starts_with(name))
        };
        let kept: Vec<Concept> = self.concepts.iter().filter(|concept| stays(concept)).cloned().collect();
        self.concepts = kept;
    }
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
