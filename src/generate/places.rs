//! Which places does a sentence name, and do the snippets that it cites name them too?
//!
//! Three ways, since no list holds the places that somebody invents: names that the territory knows; words written with a
//! capital where the language has no other reason for one; and words that stand beside a word for a street or square.

use crate::content::{ArchivedPhrases, Content};
use crate::text::{Token, normalise, tokens};

/// What a sentence may name.
pub struct Allowed {
    words: Vec<String>,
    /// The text without blanks, for scripts that have none.
    run_together: String,
}

impl Allowed {
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut words: Vec<String> = Vec::new();
        let mut run_together = String::new();
        for text in texts {
            for token in tokens(text) {
                run_together.push_str(&token.word);
                words.extend(token.bare);
                words.push(token.word);
            }
            run_together.push(' ');
        }
        words.sort();
        words.dedup();
        Self { words, run_together }
    }

    /// Whether a word is said, inflected as it may be.
    fn holds(&self, token: &Token) -> bool {
        let same = |word: &str| self.words.binary_search_by(|held| held.as_str().cmp(word)).is_ok();
        if token.unspaced {
            return self.run_together.contains(&token.word);
        }
        same(&token.word)
            || token.bare.as_deref().is_some_and(same)
            || self.words.iter().any(|held| is_inflected(held, &token.word))
    }
}

/// Two forms of one word: they begin alike, and differ in an ending.
fn is_inflected(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.chars().count(), other.chars().count());
    let longer = one.max(other);
    shared >= 3 && shared + 1 >= one.min(other) && longer - shared <= 4 && shared * 3 >= longer * 2
        || shared >= 5 && longer - shared <= 4
}

/// Words for streets and squares, in the languages that are written here and there: an address cannot do without one.
const STREETS: [&str; 46] = [
    "rue",
    "avenue",
    "boulevard",
    "quai",
    "cours",
    "impasse",
    "street",
    "road",
    "square",
    "lane",
    "strasse",
    "platz",
    "allee",
    "gasse",
    "calle",
    "plaza",
    "paseo",
    "via",
    "viale",
    "piazza",
    "rua",
    "praca",
    "carrer",
    "placa",
    "straat",
    "plein",
    "laan",
    "ulica",
    "ul",
    "plac",
    "ulice",
    "namesti",
    "utca",
    "ter",
    "strada",
    "katu",
    "gatan",
    "gade",
    "улица",
    "площадь",
    "проспект",
    "вулиця",
    "площа",
    "شارع",
    "ساحة",
    "רחוב",
];
/// The same, written onto the name.
const STREET_ENDINGS: [&str; 14] = [
    "strasse", "platz", "gasse", "allee", "straat", "plein", "katu", "gatan", "gade", "大街", "大道", "广场", "廣場",
    "通り",
];

/// The first place that is named and not allowed.
pub fn unknown_place(sentence: &str, allowed: &Allowed, content: &Content) -> Option<String> {
    let found = tokens(sentence);
    let word = |token: &Token| sentence.get(token.start..token.end).unwrap_or_default().to_string();
    known_names(sentence, &found, allowed, content)
        .or_else(|| {
            found
                .iter()
                .enumerate()
                .find(|(at, token)| is_strange(*at, token, &found, sentence, content) && !allowed.holds(token))
                .map(|(_, token)| token)
        })
        .or_else(|| of_street(&found, allowed))
        .map(word)
}

/// A name that the territory knows, of which a word is not allowed.
fn known_names<'t>(sentence: &str, found: &'t [Token], allowed: &Allowed, content: &Content) -> Option<&'t Token> {
    let here = |names: &ArchivedPhrases| -> Option<&'t Token> {
        let terms = crate::content::terms(found);
        let meanings = names.exact(&terms, |term| content.language().is_stop(&term.word));
        let hits = names.hits(&terms, &meanings, 0.99);
        // Names that are a common word as well say nothing by it.
        let telling = hits.into_iter().filter(|hit| hit.found >= 3.0);
        telling
            .filter_map(|hit| hit.tokens.iter().map(|(at, _)| found.get(*at)).collect::<Option<Vec<&Token>>>())
            .find_map(|tokens| {
                let (first, last) = (tokens.first()?, tokens.last()?);
                // Words that stand far apart name nothing together.
                let near =
                    last.end - first.start <= 2 * tokens.iter().map(|token| token.end - token.start).sum::<usize>();
                if first.unspaced {
                    let run: String = found
                        .iter()
                        .filter(|token| (first.start..last.end).contains(&token.start))
                        .map(|token| token.word.as_str())
                        .collect();
                    return (near && tokens.len() >= 2 && !allowed.run_together.contains(&run)).then_some(*first);
                }
                let several = tokens.len() >= 2 && near && is_capital(sentence, first);
                let plain = |token: &&&Token| is_plain_word(&token.word, content) && !several;
                tokens.iter().find(|token| !plain(token) && !allowed.holds(token)).copied()
            })
    };
    here(&content.language().names).or_else(|| here(&content.territory().names))
}

fn is_capital(sentence: &str, token: &Token) -> bool {
    sentence.get(token.start..token.end).and_then(|word| word.chars().next()).is_some_and(char::is_uppercase)
}

/// A word of the language itself: of its concepts, or one that carries nothing.
fn is_plain_word(word: &str, content: &Content) -> bool {
    let language = content.language();
    language.is_stop(word) || !language.words.hear_everywhere(&tokens(word)).is_empty()
}

/// Whether a word looks like a name where the language has no other reason for a capital.
fn is_strange(at: usize, token: &Token, found: &[Token], sentence: &str, content: &Content) -> bool {
    let capital = |token: &Token| is_capital(sentence, token);
    if !capital(token)
        || token.word.chars().count() < 3
        || token.word.chars().any(|c| c.is_ascii_digit())
        || is_plain_word(&token.word, content)
    {
        return false;
    }
    let before = sentence.get(..token.start).unwrap_or_default().trim_end();
    let begins = at == 0 || before.ends_with(['.', '!', '?', ':', '•', '-', '–', '"', '“', '„', '«', '¿', '¡']);
    let next = found.get(at + 1);
    let joined = |next: &Token| {
        capital(next)
            && sentence.get(token.end..next.start).is_some_and(|between| matches!(between, " " | "-" | "'" | "’"))
    };
    let known = |word: &str| content.language().library.vocabulary().exact(word).is_some();
    match () {
        // German writes every noun so: only what nothing here has ever said is strange, and only beside another capital.
        () if is_common_noun(content) => {
            let behind = at.checked_sub(1).and_then(|before| found.get(before));
            let beside = |behind: &Token| {
                let between = sentence.get(behind.end..token.start);
                capital(behind) && !content.language().is_stop(&behind.word) && matches!(between, Some(" " | "-"))
            };
            !known(&token.word) && (next.is_some_and(joined) || behind.is_some_and(beside))
        }
        // The first word has its capital anyway, unless a name goes on behind it.
        () if begins => next.is_some_and(joined) && !known(&token.word),
        () => true,
    }
}

/// Whether the language writes common nouns with a capital.
fn is_common_noun(content: &Content) -> bool {
    matches!(content.language().tag.as_str().split('-').next(), Some("de" | "lb"))
}

/// The word beside a word for a street.
fn of_street<'t>(found: &'t [Token], allowed: &Allowed) -> Option<&'t Token> {
    let is_street = |token: &Token| STREETS.contains(&token.word.as_str());
    for (at, token) in found.iter().enumerate() {
        let ending = STREET_ENDINGS
            .iter()
            .find(|ending| !token.unspaced && token.word.len() > ending.len() + 3 && token.word.ends_with(**ending));
        if ending.is_some() && !allowed.holds(token) {
            return Some(token);
        }
        if !is_street(token) {
            continue;
        }
        let beside = [found.get(at + 1), at.checked_sub(1).and_then(|before| found.get(before))];
        let name = beside.into_iter().flatten().find(|name| name.word.chars().count() >= 4);
        // "The street": no name beside it, nothing to check; a name that is not allowed is one that was invented.
        if let Some(name) = name.filter(|name| !allowed.holds(name) && !allowed.holds(token)) {
            return Some(name);
        }
    }
    east_asian_street(found, allowed)
}

/// In scripts without blanks: two characters before the word for a street or square.
fn east_asian_street<'t>(found: &'t [Token], allowed: &Allowed) -> Option<&'t Token> {
    const SIGNS: [&str; 4] = ["街", "路", "巷", "通"];
    for (at, token) in
        found.iter().enumerate().filter(|(_, token)| token.unspaced && SIGNS.contains(&token.word.as_str()))
    {
        let Some(before) = at.checked_sub(2).and_then(|first| found.get(first..at)) else { continue };
        let run: String = before.iter().map(|token| token.word.as_str()).chain([token.word.as_str()]).collect();
        let joined = before.iter().all(|token| token.unspaced)
            && before.iter().zip(before.iter().skip(1)).all(|(a, b)| a.end == b.start);
        if joined && !allowed.run_together.contains(&run) && !allowed.run_together.contains(token.word.as_str()) {
            return Some(token);
        }
    }
    None
}

/// A text in its normal form, words parted by one blank.
pub fn normal(text: &str) -> String {
    let words: Vec<String> = tokens(text).into_iter().map(|token| token.word).collect();
    normalise(&words.join(" "))
}
