//! May this sentence be shown? Each is judged by itself, as soon as it is whole, by what can be told for certain.
//!
//! A sentence must cite; what it cites must exist; it must be in the visitor's language; its addresses must be sources;
//! its numbers, prices, hours, dates and telephone numbers must stand in the snippets that it cites, and so must the places
//! that it names; it must be no sensitive matter, nothing of our own instructions, and no markup. What fails is dropped
//! whole: nothing is mended.
//!
//! A claim without any such mark ("it is worth the climb") must at least share words with its snippet.
//! What this cannot tell: whether it says the opposite.

use std::collections::BTreeSet;

use super::marks::{Kind, Marks, Reader};
use super::places::{Allowed, named_in, normal, unknown_place};
use super::prompt::Prompt;
use super::shared::{self, share};
use crate::compose::messages::Messages;
use crate::content::Content;
use crate::language::{Hints, detect};
use crate::retrieve::{Snippet, is_sensitive_concept};
use crate::text::{plain, tokens};
use crate::understand::{What, name_ranges};

/// Why a sentence was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dropped {
    Language,
    Citation,
    Address,
    Number,
    Price,
    Hour,
    Date,
    Phone,
    Place,
    /// Nothing in it is of what it cites.
    Unsupported,
    Sensitive,
    Instructions,
    Markup,
    Length,
    Repeated,
}

/// A sentence that may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// Without its citations.
    pub text: String,
    /// Indexes of the snippets that it cites, each once, in order.
    pub cited: Vec<usize>,
}

/// Characters of one sentence.
const LONGEST: usize = 600;
/// So many words in a row of our instructions are a quotation of them.
const QUOTED: usize = 6;
/// Letters below which a sentence's language cannot be told by itself.
const LETTERS: usize = 12;

/// What the sentences of one answer are checked against.
pub struct Checker<'a> {
    content: &'a Content,
    reader: Reader,
    prompt: &'a Prompt,
    marks: Vec<Marks>,
    instructions: String,
    /// Texts of the snippets, and the words that any sentence may name.
    snippets: Vec<String>,
    always: String,
    /// The places that each snippet is about or names, and its concepts.
    named: Vec<BTreeSet<u32>>,
    concepts: Vec<BTreeSet<u16>>,
}

impl<'a> Checker<'a> {
    pub fn new(content: &'a Content, prompt: &'a Prompt) -> Self {
        let reader = Reader::new(Messages::or_english(content.language().tag.as_str()).conventions());
        let marks = prompt.snippets.iter().map(|snippet| {
            let mut marks = reader.read(&snippet.text);
            let dates = snippet.grounds.iter().filter_map(|ground| ground.checked.as_deref());
            dates.for_each(|date| marks.add_date(date));
            marks
        });
        let marks: Vec<Marks> = marks.collect();
        let concepts = prompt.snippets.iter().map(|snippet| shared::concepts(&snippet.text, content));
        Self {
            content,
            reader,
            prompt,
            marks,
            named: prompt.snippets.iter().map(|snippet| places_of(snippet, content)).collect(),
            concepts: concepts.collect(),
            instructions: normal(&prompt.instructions),
            snippets: prompt.snippets.iter().map(|snippet| snippet.text.clone()).collect(),
            always: always(content),
        }
    }

    /// The sentence as it may be shown, or why not.
    pub fn check(&self, sentence: &str) -> Result<Checked, Dropped> {
        let sentence = plain(sentence);
        if sentence.chars().count() > LONGEST {
            return Err(Dropped::Length);
        }
        let (text, cited) = self.citations(&sentence)?;
        if text.contains(['<', '>', '`', '{', '}', '#', '|'])
            || text.contains("![")
            || text.contains("](") && !text.contains("](http")
        {
            return Err(Dropped::Markup);
        }
        self.addresses(&text, &cited)?;
        if self.quotes_instructions(&text) {
            return Err(Dropped::Instructions);
        }
        if !self.is_in_language(&text) {
            return Err(Dropped::Language);
        }
        let claims = self.compare(&text, &cited)?;
        if self.is_sensitive(&text, &cited) {
            return Err(Dropped::Sensitive);
        }
        let names = cited.iter().filter_map(|at| self.snippets.get(*at)).map(String::as_str);
        let named = cited.iter().filter_map(|at| self.named.get(*at)).flatten().copied();
        let allowed = Allowed::of(names.chain([self.always.as_str()]), named);
        if unknown_place(&text, &allowed, self.content).is_some() {
            return Err(Dropped::Place);
        }
        // What was compared to the letter is of its snippets.
        if !claims && !self.is_of_snippets(&text, &cited, &allowed) {
            return Err(Dropped::Unsupported);
        }
        Ok(Checked { text, cited })
    }

    /// The text without its citations, and what they cite. `[3]`, `[1, 2]` and `【4】` are citations.
    fn citations(&self, sentence: &str) -> Result<(String, Vec<usize>), Dropped> {
        let mut text = String::with_capacity(sentence.len());
        let mut cited = Vec::new();
        let mut rest = sentence;
        while let Some(open) = rest.find(['[', '【', '［']) {
            let (before, after) = rest.split_at(open);
            text.push_str(before);
            let mark = after.chars().next().map_or(1, char::len_utf8);
            let inside = after.get(mark..).unwrap_or_default();
            let close = inside.find([']', '】', '］']).ok_or(Dropped::Markup)?;
            let held = inside.get(..close).unwrap_or_default();
            let behind = inside.get(close..).unwrap_or_default();
            let behind = behind.get(behind.chars().next().map_or(1, char::len_utf8)..).unwrap_or_default();
            let numbers: Option<Vec<usize>> = held
                .split([',', ';', ' ', '，', '、'])
                .filter(|part| !part.is_empty())
                .map(|part| part.parse().ok())
                .collect();
            match numbers.filter(|numbers| !numbers.is_empty()) {
                Some(numbers) => {
                    for number in numbers {
                        let known = number.checked_sub(1).filter(|at| *at < self.prompt.snippets.len());
                        cited.push(known.ok_or(Dropped::Citation)?);
                    }
                    if text.ends_with(' ') && behind.starts_with(['.', ',', ';', '。', '，', ' ', '!', '?']) {
                        text.truncate(text.trim_end().len());
                    }
                }
                // A link: its title is text, its address is looked at later.
                None => {
                    text.push('[');
                    text.push_str(held);
                    text.push(']');
                }
            }
            rest = behind;
        }
        text.push_str(rest);
        cited.sort_unstable();
        cited.dedup();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.trim_start_matches(['-', '*', '•', '–']).trim().to_string();
        match cited.is_empty() || !text.chars().any(char::is_alphanumeric) {
            true => Err(Dropped::Citation),
            false => Ok((text, cited)),
        }
    }

    /// Every address is one of the sources of what is cited, whole.
    fn addresses(&self, text: &str, cited: &[usize]) -> Result<(), Dropped> {
        let bare = |url: &str| {
            let url = url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
            url.trim_end_matches(['/', '.', ',', ')', ';', ':', '!', '?', '"', '»', '”']).to_lowercase()
        };
        let sources: Vec<String> = cited
            .iter()
            .filter_map(|at| self.prompt.snippets.get(*at))
            .flat_map(|snippet| snippet.grounds.iter().map(|ground| bare(&ground.source)))
            .collect();
        let known = |found: &str| sources.iter().any(|source| *source == bare(found));
        let said =
            |found: &str| cited.iter().filter_map(|at| self.snippets.get(*at)).any(|snippet| snippet.contains(found));
        let parts = text.split(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '(' | ')'
                        | '<'
                        | '>'
                        | '['
                        | ']'
                        | '，'
                        | '。'
                        | '、'
                        | '（'
                        | '）'
                        | '「'
                        | '」'
                        | '“'
                        | '”'
                        | '«'
                        | '»'
                        | '"'
                )
        });
        for part in parts.filter(|part| is_address(part)) {
            if !known(part) && !said(part.trim_end_matches(['.', ',', ';', ':', '!', '?'])) {
                return Err(Dropped::Address);
            }
        }
        Ok(())
    }

    /// Whether a sentence without a mark shares enough words with what it cites.
    fn is_of_snippets(&self, text: &str, cited: &[usize], allowed: &Allowed) -> bool {
        let said = cited.iter().filter_map(|at| self.concepts.get(*at)).flatten().copied().collect();
        let share = share(text, allowed, &said, self.content);
        share.is_none_or(|share| share >= shared::LEAST)
    }

    /// Whether all that can be compared is held, and there was any.
    fn compare(&self, text: &str, cited: &[usize]) -> Result<bool, Dropped> {
        let mut held = Marks::default();
        cited.iter().filter_map(|at| self.marks.get(*at)).for_each(|marks| held.extend(marks));
        let said = self.reader.read(text);
        match said.missing_in(&held) {
            None => Ok(said.shares_with(&held)),
            Some(Kind::Number) => Err(Dropped::Number),
            Some(Kind::Price) => Err(Dropped::Price),
            Some(Kind::Hour) => Err(Dropped::Hour),
            Some(Kind::Date) => Err(Dropped::Date),
            Some(Kind::Phone) => Err(Dropped::Phone),
        }
    }

    /// Whether a text is in the language of the answer, names set aside. A few letters tell nothing: they pass.
    fn is_in_language(&self, text: &str) -> bool {
        let tag = self.content.language().tag.as_str();
        let mut aside = name_ranges(text, self.content.territory());
        let words = tokens(text);
        aside.extend(
            words
                .iter()
                .skip(1)
                .filter(|token| !token.unspaced && is_name(text, token))
                .map(|token| token.start..token.end),
        );
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let named: usize = aside.iter().filter_map(|range| text.get(range.clone())).map(letters).sum();
        let wide = words.iter().filter(|token| token.unspaced).count();
        if letters(text).saturating_sub(named) + wide * 2 < LETTERS {
            // So few that they may be anything, as long as they are of the right script.
            return detect(text, &[], &Hints { previous: Some(tag), page: Some(tag), ..Hints::default() }).tag == tag
                || letters(text) < LETTERS / 2;
        }
        let found = detect(text, &aside, &Hints { previous: Some(tag), ..Hints::default() });
        found.tag == tag
    }

    /// Whether a sensitive matter is spoken of. What the snippets say of it in passing ("when traffic is light") may be said;
    /// of danger nothing is.
    fn is_sensitive(&self, text: &str, cited: &[usize]) -> bool {
        let language = self.content.language();
        // Misspelt words are not looked for: a model does not misspell.
        let heard = language.words.hear(&tokens(text), |_| true);
        let said =
            |concept: u16| cited.iter().filter_map(|at| self.concepts.get(*at)).any(|held| held.contains(&concept));
        heard.iter().any(|heard| {
            let name = language.concepts.get(usize::from(heard.concept)).map_or("", |name| name.as_str());
            is_sensitive_concept(name) && (name.starts_with("danger.") || !said(heard.concept))
        })
    }

    /// Whether so many words in a row are those of our instructions.
    fn quotes_instructions(&self, text: &str) -> bool {
        let text = normal(text);
        let words: Vec<&str> = text.split(' ').collect();
        // They are English; the territory's name in them is not, and may be said.
        let english = |word: &&str| word.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let quoted = |run: &[&str]| run.iter().all(english) && self.instructions.contains(&run.join(" "));
        words.windows(QUOTED).any(quoted)
    }
}

/// What a snippet is about and what it names, by whatever name.
fn places_of(snippet: &Snippet, content: &Content) -> BTreeSet<u32> {
    let mut places = named_in(&snippet.text, content);
    if let What::Fact(entity, _) = snippet.what {
        let territory = content.territory();
        let town = territory.entity(entity).and_then(|held| held.town.as_ref()).map(|town| town.to_native());
        // Of names, towns are numbered behind the places.
        places.extend(town.map(|town| territory.entities.len() as u32 + town));
        places.insert(entity);
    }
    places
}

/// A word with a capital inside a sentence, in a script that has them.
fn is_name(text: &str, token: &crate::text::Token) -> bool {
    text.get(token.start..token.end).and_then(|word| word.chars().next()).is_some_and(char::is_uppercase)
}

/// Something that a browser or a mail program would open.
fn is_address(part: &str) -> bool {
    let lower = part.to_lowercase();
    let host = lower.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let ending = host.rsplit_once('.');
    let domain = ending.is_some_and(|(name, ending)| {
        name.len() >= 2
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | '@' | ':'))
            && name.chars().any(char::is_alphabetic)
            && (2..=12).contains(&ending.len())
            && ending.chars().all(|c| c.is_ascii_lowercase())
            && name.len() > 3
    });
    lower.contains("://")
        || lower.starts_with("www.")
        || lower.contains('@')
        || lower.starts_with("mailto:")
        || lower.starts_with("javascript:")
        || domain
}

/// What any sentence may name: the territory, and what the language writes with a capital besides.
fn always(content: &Content) -> String {
    let language = content.language();
    let conventions = Messages::or_english(language.tag.as_str()).conventions();
    let names = [language.territory.as_str(), conventions.name];
    let dates = conventions.date.months.iter().chain(&conventions.date.weekdays).copied();
    names.into_iter().chain(dates).collect::<Vec<_>>().join(" ")
}
