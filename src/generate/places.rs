//! Which places does a sentence name, and do the snippets that it cites name them too?
//!
//! Three ways, since no list holds the places that somebody invents: names that the territory knows; words written with a
//! capital where the language has no other reason for one; and words that stand beside a word for a street or square.

use std::collections::BTreeSet;

use crate::content::{ArchivedPhrases, Content, Similar, Term, terms};
use crate::text::{Token, normalise, tokens};

/// What a sentence may name.
pub struct Allowed {
    words: Vec<String>,
    /// The text without blanks, for scripts that have none.
    run_together: String,
    /// The places and towns that are named, whatever else they are called: values of [`ArchivedPhrases`] of names.
    named: BTreeSet<u32>,
}

impl Allowed {
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>, named: impl Iterator<Item = u32>) -> Self {
        let mut words: Vec<String> = Vec::new();
        let mut run_together = String::new();
        let named = named.collect();
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
        Self { words, run_together, named }
    }

    /// Whether two characters of a script without blanks are said side by side.
    pub fn holds_run(&self, run: &str) -> bool {
        self.run_together.contains(run)
    }

    /// Whether a word is said, inflected as it may be.
    pub fn holds(&self, token: &Token) -> bool {
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

/// A name that the territory knows, letter by letter, in a text.
struct Name {
    value: u32,
    /// Its weight: what it tells.
    found: f32,
    /// Indexes of its tokens, ascending.
    tokens: Vec<usize>,
}

/// The names of a text, in its own language and the others. Words that stand far apart name nothing together.
fn names(text: &str, content: &Content) -> Vec<Name> {
    let (language, found) = (content.language(), tokens(text));
    let terms = terms(&found);
    let of = |names: &ArchivedPhrases| -> Vec<Name> {
        let meanings: Vec<Vec<Similar>> = terms.iter().map(|term| known_word(names, term, content)).collect();
        let hits = names.hits(&terms, &meanings, 0.99).into_iter();
        let near = |tokens: &[usize]| {
            let own = || tokens.iter().filter_map(|at| found.get(*at));
            let (Some(first), Some(last)) = (own().next(), own().next_back()) else { return false };
            last.end - first.start <= 2 * own().map(|token| token.end - token.start).sum::<usize>()
        };
        hits.map(|hit| Name {
            value: hit.value,
            found: hit.found,
            tokens: hit.tokens.iter().map(|(at, _)| *at).collect(),
        })
        .filter(|name| near(&name.tokens))
        .collect()
    };
    let mut all = of(&language.names);
    all.extend(of(&content.territory().names));
    all
}

/// The word of a name that a term is, particles written onto it set aside.
fn known_word(names: &ArchivedPhrases, term: &Term, content: &Content) -> Vec<Similar> {
    let known = |word: &str| names.vocabulary().exact(word).filter(|_| !content.language().is_stop(word));
    let word = known(&term.word).or_else(|| term.bare.as_deref().and_then(known));
    word.map(|word| Similar { word, likeness: 1.0 }).into_iter().collect()
}

/// Which places and towns a text names.
pub fn named_in(text: &str, content: &Content) -> BTreeSet<u32> {
    names(text, content).into_iter().map(|name| name.value).collect()
}

/// The first place that is named and not allowed.
pub fn unknown_place(sentence: &str, allowed: &Allowed, content: &Content) -> Option<String> {
    let found = tokens(sentence);
    let names = names(sentence, content);
    // Another name of a place that is allowed (translated, where the snippet has it in its own language).
    let own = names.iter().filter(|name| allowed.named.contains(&name.value));
    let own: BTreeSet<usize> = own.flat_map(|name| name.tokens.iter().copied()).collect();
    let is_allowed = |at: usize| own.contains(&at) || found.get(at).is_none_or(|token| allowed.holds(token));
    let strange = |at: &usize| {
        let token = found.get(*at);
        token.is_some_and(|token| is_strange(*at, token, &found, sentence, content, &is_allowed)) && !is_allowed(*at)
    };
    let at = known_name(sentence, &found, &names, allowed, content, &own)
        .or_else(|| (0..found.len()).find(strange))
        .or_else(|| of_street(sentence, &found, allowed, &is_allowed, content))?;
    found.get(at).and_then(|token| sentence.get(token.start..token.end)).map(str::to_string)
}

/// A name that the territory knows, of which a word is not allowed.
fn known_name(
    sentence: &str,
    found: &[Token],
    names: &[Name],
    allowed: &Allowed,
    content: &Content,
    own: &BTreeSet<usize>,
) -> Option<usize> {
    // Names that are a common word as well say nothing by it.
    let telling = names.iter().filter(|name| name.found >= 3.0 && !allowed.named.contains(&name.value));
    telling
        .filter_map(|name| {
            let (first, last) = (*name.tokens.first()?, *name.tokens.last()?);
            let (begin, end) = (found.get(first)?, found.get(last)?);
            if begin.unspaced {
                let run: String = found.get(first..=last)?.iter().map(|token| token.word.as_str()).collect();
                // Inside another name of a place that is allowed.
                let inside = name.tokens.iter().all(|at| own.contains(at)) || allowed.run_together.contains(&run);
                return (name.tokens.len() >= 2 && !inside).then_some(first);
            }
            let several = name.tokens.len() >= 2 && end.end > begin.end && is_capital(sentence, begin);
            let plain =
                |at: &&usize| !several && found.get(**at).is_some_and(|token| is_plain_word(&token.word, content));
            let known = |at: &usize| own.contains(at) || found.get(*at).is_none_or(|token| allowed.holds(token));
            name.tokens.iter().find(|at| !plain(at) && !known(at)).copied()
        })
        .next()
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
fn is_strange(
    at: usize,
    token: &Token,
    found: &[Token],
    sentence: &str,
    content: &Content,
    is_allowed: &impl Fn(usize) -> bool,
) -> bool {
    let capital = |token: &Token| is_capital(sentence, token);
    if !capital(token)
        || token.word.chars().count() < 3
        || token.word.chars().any(|c| c.is_ascii_digit())
        || is_plain_word(&token.word, content)
    {
        return false;
    }
    let before = sentence.get(..token.start).unwrap_or_default().trim_end();
    // A hyphen inside a name begins nothing.
    let inside = sentence.get(..token.start).is_some_and(|before| before.ends_with(['-', '–']));
    let marks = ['.', '!', '?', ':', '•', '-', '–', '"', '“', '„', '«', '¿', '¡'];
    let begins = at == 0 || before.ends_with(marks) && !inside;
    let next = found.get(at + 1);
    let joined = |next: &Token| {
        capital(next)
            && sentence.get(token.end..next.start).is_some_and(|between| matches!(between, " " | "-" | "'" | "’"))
    };
    // A word that the territory's names have is no evidence of a common one.
    let named = &content.territory().local_words;
    let is_named = |word: &str| named.binary_search_by(|own| own.as_str().cmp(word)).is_ok();
    let known = |word: &str| content.language().library.vocabulary().exact(word).is_some() && !is_named(word);
    match () {
        // German writes every noun so: only what nothing here has ever said is strange, and only beside another capital.
        () if is_common_noun(content) => {
            let behind = at.checked_sub(1).and_then(|before| found.get(before));
            let beside = |behind: &Token| {
                let between = sentence.get(behind.end..token.start);
                capital(behind) && !is_plain_word(&behind.word, content) && matches!(between, Some(" " | "-"))
            };
            // Of two words that a hyphen joins one must be allowed, or common.
            let hyphen = |from: usize, to: usize| sentence.get(from..to) == Some("-");
            let alone =
                |other: &Token, at: usize| capital(other) && !is_plain_word(&other.word, content) && !is_allowed(at);
            let pair = next.is_some_and(|next| hyphen(token.end, next.start) && alone(next, at + 1))
                || behind.is_some_and(|behind| hyphen(behind.end, token.start) && alone(behind, at - 1));
            // "Château de X": a small word of the territory's names leads on to the name.
            let led = behind.filter(|small| !capital(small) && is_named(&small.word)).is_some()
                && at.checked_sub(2).and_then(|before| found.get(before)).is_some_and(capital);
            pair || !known(&token.word) && (next.is_some_and(joined) || behind.is_some_and(beside) || led)
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
fn of_street(
    sentence: &str,
    found: &[Token],
    allowed: &Allowed,
    is_allowed: &impl Fn(usize) -> bool,
    content: &Content,
) -> Option<usize> {
    let is_street = |token: &Token| STREETS.contains(&token.word.as_str());
    for (at, token) in found.iter().enumerate() {
        let ending = STREET_ENDINGS
            .iter()
            .find(|ending| !token.unspaced && token.word.len() > ending.len() + 3 && token.word.ends_with(**ending));
        if ending.is_some() && !is_allowed(at) {
            return Some(at);
        }
        if !is_street(token) {
            continue;
        }
        let long = |at: &usize| found.get(*at).is_some_and(|name| name.word.chars().count() >= 4);
        let beside = [Some(at + 1), at.checked_sub(1)].into_iter().flatten().find(long);
        // "Quai des …": behind short words a name has its capital.
        let far =
            || (at + 2..at + 4).find(long).filter(|at| found.get(*at).is_some_and(|name| is_capital(sentence, name)));
        let name = beside.or_else(far);
        // "The street": no name beside it, nothing to check; a name that is not allowed is one that was invented.
        if let Some(name) = name.filter(|name| !is_allowed(*name) && !is_allowed(at)) {
            return Some(name);
        }
    }
    east_asian_street(found, allowed, content)
}

/// In scripts without blanks: two characters before the word for a street or square.
fn east_asian_street(found: &[Token], allowed: &Allowed, content: &Content) -> Option<usize> {
    const SIGNS: [&str; 4] = ["街", "路", "巷", "通"];
    for (at, token) in
        found.iter().enumerate().filter(|(_, token)| token.unspaced && SIGNS.contains(&token.word.as_str()))
    {
        let Some(before) = at.checked_sub(2).and_then(|first| found.get(first..at)) else { continue };
        let run: String = before.iter().map(|token| token.word.as_str()).chain([token.word.as_str()]).collect();
        let han = |token: &Token| token.word.starts_with(|c: char| ('\u{3400}'..='\u{9fff}').contains(&c));
        // "散策路", "道路": what is said here elsewhere is a common word.
        let vocabulary = content.language().library.vocabulary();
        let pairs = run.chars().zip(run.chars().skip(1)).map(|(a, b)| format!("{a}{b}"));
        let common = pairs.into_iter().all(|pair| vocabulary.exact(&pair).is_some());
        let joined = !common
            && before.iter().all(han)
            && before.iter().zip(before.iter().skip(1)).all(|(a, b)| a.end == b.start);
        if joined && !allowed.run_together.contains(&run) && !allowed.run_together.contains(token.word.as_str()) {
            return Some(at);
        }
    }
    None
}

/// A text in its normal form, words parted by one blank.
pub fn normal(text: &str) -> String {
    let words: Vec<String> = tokens(text).into_iter().map(|token| token.word).collect();
    normalise(&words.join(" "))
}
