//! How many tokens can a text be at most? A bound that is proven, for texts that nobody counted before.
//!
//! The exact tokenizer (o200k_base) is 4.9 MB and takes a third of a second to wake: it belongs to the content tool,
//! which stores the exact count of everything that Escale itself says. What a visitor typed is bounded instead, from
//! two facts about byte pair encoding and a part of its vocabulary (`tokens.bin`, made by the tool `token_table`; see
//! [`is_held`]):
//!
//! 1. The text is first cut into pieces by a fixed rule, and a piece that is in the vocabulary is one token.
//! 2. Within a piece, the encoding merges neighbours until no two neighbouring tokens together are in the vocabulary.
//!
//! So the encoding is one of the partitions of the text into entries of the vocabulary in which no two neighbours within a
//! piece are together an entry, and the longest of all these partitions is no shorter. That one is found by dynamic programming over the
//! bytes. Where this module cannot tell surely whether the rule cuts between two characters, neighbours there may be
//! anything; and of neighbours longer than [`LONGEST`] bytes together nothing is assumed. Both make the bound larger,
//! never smaller, and so does every entry that the table leaves out.

use std::cell::OnceCell;

use fst::raw::Fst;

static TABLE: &[u8] = include_bytes!("tokens.bin");

/// Bytes of the longest entry that the stability of neighbours is checked with.
const LONGEST: usize = 12;

/// A text counts at most so many tokens in o200k_base.
pub fn at_most(text: &str) -> usize {
    thread_local! {
        static KNOWN: OnceCell<Option<Fst<&'static [u8]>>> = const { OnceCell::new() };
    }
    KNOWN.with(|known| match known.get_or_init(|| Fst::new(TABLE).ok()) {
        Some(known) => bound(text, known),
        // Every token is at least a byte.
        None => text.len(),
    })
}

/// The same, with another part of the vocabulary.
pub fn bound<D: AsRef<[u8]>>(text: &str, known: &Fst<D>) -> usize {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let mut total = 0;
    let mut start = 0;
    for at in 1..=characters.len() {
        if at < characters.len() && !surely_cut(&characters, at) {
            continue;
        }
        if let Some(chunk) = characters.get(start..at) {
            total += chunk_bound(text, chunk, known);
        }
        start = at;
    }
    total
}

/// Bytes of the longest entry that the table holds.
const LONGEST_HELD: usize = 8;

/// The table holds every entry of the vocabulary of which this is true: characters cut in two, and what consists of small
/// letters, a capital and a blank before them allowed. So a part like this that is not in the table is no token.
pub fn is_held(entry: &[u8]) -> bool {
    if !(2..=LONGEST_HELD).contains(&entry.len()) {
        return false;
    }
    let Ok(text) = std::str::from_utf8(entry) else { return true };
    let mut kinds = text.strip_prefix(' ').unwrap_or(text).chars().map(kind);
    matches!(kinds.next(), Some(Kind::Small | Kind::Capital)) && kinds.all(|kind| kind == Kind::Small)
}

/// What the rule does between two characters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    /// A letter of a script whose characters are surely all letters, by whether it is a capital.
    Small,
    Capital,
    Digit,
    /// Anything else: nothing is assumed of it.
    Other,
}

fn kind(c: char) -> Kind {
    match c {
        ' ' => Kind::Space,
        '0'..='9' => Kind::Digit,
        // Croatian digraphs with a title case are neither capital nor small.
        '\u{1c4}'..='\u{1cc}' | '\u{1f1}'..='\u{1f3}' | '\u{d7}' | '\u{f7}' => Kind::Other,
        'a'..='z'
        | 'A'..='Z'
        | '\u{c0}'..='\u{24f}'
        | '\u{386}'
        | '\u{388}'..='\u{3ce}'
        | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}'
            if c.is_alphabetic() =>
        {
            if c.is_uppercase() {
                Kind::Capital
            } else {
                Kind::Small
            }
        }
        // Letters without case, and the marks that are written onto them.
        '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{65f}'
        | '\u{900}'..='\u{963}'
        | '\u{e01}'..='\u{e3a}'
        | '\u{e40}'..='\u{e4e}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => Kind::Small,
        _ => Kind::Other,
    }
}

fn kind_at(characters: &[(usize, char)], at: usize) -> Kind {
    characters.get(at).map_or(Kind::Other, |(_, c)| kind(*c))
}

/// A blank before a letter begins a piece, unless it stands after another blank: the rule takes one character that is
/// neither letter nor digit in front of letters, and a letter takes no blank behind it.
fn surely_cut(characters: &[(usize, char)], at: usize) -> bool {
    let is_letter = |kind| matches!(kind, Kind::Small | Kind::Capital);
    let before = at.checked_sub(1).map_or(Kind::Other, |before| kind_at(characters, before));
    kind_at(characters, at) == Kind::Space
        && is_letter(kind_at(characters, at + 1))
        && (is_letter(before) || before == Kind::Digit)
}

/// Whether the rule may cut before this character. It never cuts between two letters, but before a capital and behind
/// an apostrophe; nor between
/// a blank and the letter behind it where [`surely_cut`] cut before the blank.
fn may_cut(characters: &[(usize, char)], at: usize) -> bool {
    // "don't": the rule takes one or two letters behind an apostrophe for an ending of English, in any language.
    let apostrophe =
        |back: usize| at.checked_sub(back).and_then(|before| characters.get(before)).is_some_and(|(_, c)| *c == '\'');
    if apostrophe(2) || apostrophe(3) {
        return true;
    }
    let before = at.checked_sub(1).map_or(Kind::Other, |before| kind_at(characters, before));
    match (before, kind_at(characters, at)) {
        (Kind::Small | Kind::Capital, Kind::Small) => false,
        (Kind::Space, Kind::Small | Kind::Capital) => at != 1,
        _ => true,
    }
}

fn chunk_bound<D: AsRef<[u8]>>(text: &str, chunk: &[(usize, char)], known: &Fst<D>) -> usize {
    let (Some((first, _)), Some((last, c))) = (chunk.first(), chunk.last()) else { return 0 };
    let Some(bytes) = text.as_bytes().get(*first..last + c.len_utf8()) else { return text.len() };
    let whole = (1..chunk.len()).all(|at| !may_cut(chunk, at));
    if whole && known.contains_key(bytes) {
        return 1;
    }
    // Cuts are only ever between characters: within one, bytes are neighbours of one piece.
    let mut may_be_cut = vec![false; bytes.len() + 1];
    for (at, (place, _)) in chunk.iter().enumerate() {
        if let Some(cut) = may_be_cut.get_mut(place - first) {
            *cut = may_cut(chunk, at);
        }
    }
    most_parts(bytes, &may_be_cut, known)
}

type Ends = [Option<usize>; LONGEST];

fn put(ends: &mut Ends, length: usize, parts: Option<usize>) {
    if let Some(end) = ends.get_mut(length) {
        *end = parts;
    }
}

/// The length of the longest stable partition. `ending[at][l]`: the most parts of the first `at` bytes of which the last
/// has `l` bytes; 0 stands for a last part too long for anything to be assumed of it.
fn most_parts<D: AsRef<[u8]>>(bytes: &[u8], may_be_cut: &[bool], known: &Fst<D>) -> usize {
    let held: Vec<u32> = (0..bytes.len()).map(|at| lengths(bytes.get(at..).unwrap_or_default(), known)).collect();
    let is_known = |at: usize, length: usize| held.get(at).is_some_and(|lengths| lengths & (1 << length) != 0);
    let mut ending: Vec<Ends> = vec![[None; LONGEST]; bytes.len() + 1];
    // The most parts of any partition that ends here or before: a long part begins wherever it likes.
    let mut most: Vec<Option<usize>> = vec![None; bytes.len() + 1];
    for at in 0..=bytes.len() {
        let mut ends: Ends = [None; LONGEST];
        for length in 1..LONGEST.min(at + 1) {
            let start = at - length;
            let part = bytes.get(start..at).unwrap_or_default();
            if length > 1 && !is_known(start, length) && is_held(part) {
                continue;
            }
            if start == 0 {
                put(&mut ends, length, Some(1));
                continue;
            }
            let cut = may_be_cut.get(start).copied().unwrap_or(true);
            let before = ending.get(start).into_iter().flatten().enumerate();
            let best = before.filter_map(|(other, parts)| {
                let parts = (*parts)?;
                let together = other + length;
                let unstable = !cut && other > 0 && together <= LONGEST && is_known(start - other, together);
                (!unstable).then_some(parts + 1)
            });
            put(&mut ends, length, best.max());
        }
        // A long part may begin anywhere before, and be the first.
        let long = at.checked_sub(LONGEST).map(|start| most.get(start).copied().flatten().unwrap_or(0) + 1);
        put(&mut ends, 0, long);
        let here = ends.iter().flatten().copied().max();
        let before = at.checked_sub(1).and_then(|before| most.get(before).copied().flatten());
        if let (Some(most), Some(ending)) = (most.get_mut(at), ending.get_mut(at)) {
            *most = here.max(before);
            *ending = ends;
        }
    }
    // A partition always exists, the encoding being one; should none be found, each byte counts.
    ending.last().and_then(|ends| ends.iter().flatten().copied().max()).unwrap_or(bytes.len())
}

/// The lengths of the entries that the bytes begin with, as bits.
fn lengths<D: AsRef<[u8]>>(bytes: &[u8], known: &Fst<D>) -> u32 {
    let mut node = known.root();
    let mut found = 0;
    for (at, byte) in bytes.iter().take(LONGEST).enumerate() {
        let Some(next) = node.find_input(*byte) else { break };
        node = known.node(node.transition(next).addr);
        if node.is_final() {
            found |= 1 << (at + 1);
        }
    }
    found
}
