//! A question read once: its words, the concepts they carry and the names they hold. The other parts of understanding
//! look things up here and nowhere else.

use std::ops::Range;

use super::details::is_mode;
use super::mentions::Mention;
use super::time::is_month;
use crate::content::{Content, Heard, Term, terms};
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

const PARTS_OF_DAY: [&str; 4] = ["time.morning", "time.afternoon", "time.evening", "time.night"];

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
        let (times, asks, units) = (spans("time."), spans("ask."), spans("unit."));
        let holidays = spans("time.holiday");
        let within = |spans: &[Range<usize>], held: &Heard| {
            spans.iter().any(|span| span.start <= held.first && held.end <= span.end)
        };
        let beside = |held: &Heard| times.iter().any(|time| time.end == held.first || held.end == time.start);
        for other in language.words.hear_everywhere(&tokens) {
            let concept = name(other.concept);
            let danger = concept.starts_with("danger.");
            // "Tomorrow morning" is a day and a part of it, even where it is known as one phrase or "morning" as a greeting.
            let of_day = within(&times, &other) || within(&units, &other) || beside(&other);
            let part = PARTS_OF_DAY.contains(&concept) && of_day;
            // "14 July" is a day, too, where it is a holiday.
            let month = concept.strip_prefix("time.").is_some_and(is_month) && within(&holidays, &other);
            // "Which metro line" asks for the way, and by metro.
            let mode = is_mode(concept) && within(&asks, &other);
            // "May one smoke" asks whether, and what.
            let doing = (concept.starts_with("rule.") || concept == "measure.smoking") && within(&asks, &other);
            if (danger || part || month || mode || doing) && !heard.contains(&other) {
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

    /// Whether what was heard stands right behind "with": a circumstance of what is looked for ("a castle with gardens"). In
    /// some languages the word for it stands behind ("Xのある").
    pub fn is_circumstance(&self, concept: &Concept<'_>) -> bool {
        self.group("logic").any(|(name, with)| match name {
            "with" => with.end <= concept.first && concept.first - with.end <= 1,
            "with-behind" => concept.end <= with.first && with.first - concept.end <= 1,
            _ => false,
        })
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
    pub(super) fn is_written_as_a_name(&self, at: usize) -> bool {
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
