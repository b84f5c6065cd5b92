//! What the words say: a logarithm of likelihood for every language.
//!
//! Each script is judged by itself: its words' n-grams decide among the languages that it writes. Then the scripts are
//! weighed against each other. Foreign names in Latin letters are common in any question, so they cost a language of
//! another script little; letters of other scripts are rare in a question in Latin letters, so they cost it much.

use super::grams::each_gram;
use super::languages::{self, LANGUAGES, Language};
use super::script::Script;
use super::table::{Section, Table, WIDTH};
use super::words::{Standing, Word, Words};

/// Something about each language.
pub type Each<T> = [T; languages::COUNT];

/// How many words of a script are read: they have told their language by then.
const MOST_WORDS: usize = 60;
/// What a Latin word costs a language of another script: a name, or an ordinary word.
const LATIN_NAME: f32 = 0.5;
const LATIN_WORD: f32 = 1.2;
/// What a word of another script costs a language that does not use it, and each of its letters.
const OTHER_WORD: f32 = 4.0;
const OTHER_LETTER: f32 = 0.2;
/// The same for a character of Han or kana, which is most of a word.
const EAST_ASIAN_LETTER: f32 = 2.2;
/// What it costs a language that the text has not one letter of a script that it is written in.
const NO_SCRIPT: f32 = 12.0;
/// What Han costs Japanese, which seldom comes without kana.
const HAN_ALONE: f32 = 2.5;
/// What Latin letters cost Serbian, and a language that visitors type in them only for want of a keyboard.
const SERBIAN_IN_LATIN: f32 = 0.7;
const RESPELLED: f32 = 2.0;
/// What it costs a language that a foreign name begins, and that the name has one more word, with a capital or without.
const NAME_BEGINS: f32 = 2.0;
const NAME_WORD: f32 = 1.5;
const NAME_LOWER_WORD: f32 = 2.0;

/// What it costs to be the rarer of two near twins, where the words leave both open: Bosnian beside Croatian and Serbian,
/// Malay beside Indonesian, Nynorsk beside Bokmål. Two to three times fewer people write it, or fewer still.
const RARER_TWINS: [(&str, f32); 3] = [("bs", 1.6), ("ms", 2.0), ("nn", 2.0)];

/// What the words of this standing say, higher being likelier; `None` if there are none.
pub fn weigh(table: Option<&Table>, words: &Words, standing: Standing, allowed: &Each<bool>) -> Option<Each<f32>> {
    let table = table?;
    let uses = |script| {
        let mut here = words.words.iter().filter(|word| word.standing == standing);
        here.any(|word| word.script == script)
    };
    let mut totals = [0.0; languages::COUNT];
    let mut at_home = [false; languages::COUNT];
    let mut any = false;
    for script in Script::ALL {
        let here = words.words.iter().filter(|word| word.script == script && word.standing == standing);
        let here: Vec<&Word> = here.collect();
        if here.is_empty() {
            continue;
        }
        any = true;
        let foreign = -foreign_cost(script, &here);
        let scores = judge(table, script, words, &here, allowed);
        for (number, language) in LANGUAGES.iter().enumerate() {
            let mut said = scores.get(number).copied().flatten();
            if language.script != script && uses(language.script) {
                // Its own script is there too: it may have borrowed these words rather than be typed in this one.
                said = said.map(|score| score.max(foreign));
            }
            if let (Some(total), Some(at_home)) = (totals.get_mut(number), at_home.get_mut(number)) {
                *total += said.unwrap_or(foreign);
                *at_home |= said.is_some();
            }
        }
    }
    for (total, at_home) in totals.iter_mut().zip(at_home) {
        if !at_home {
            *total -= NO_SCRIPT;
        }
    }
    any.then_some(totals)
}

/// The logarithms of the shares of the languages that a script writes; `None` for the others.
fn judge(table: &Table, script: Script, words: &Words, here: &[&Word], allowed: &Each<bool>) -> Each<Option<f32>> {
    let mut judged = [None; languages::COUNT];
    let Some(section) = table.section(script) else {
        for (score, language) in judged.iter_mut().zip(&LANGUAGES) {
            *score = (language.script == script).then_some(0.0);
        }
        return judged;
    };
    let here = here.get(..MOST_WORDS).unwrap_or(here);
    let scores = scores(table, section, words, here);
    for (number, score) in section.languages.iter().zip(scores) {
        let number = usize::from(*number);
        if let (Some(judged), Some(language)) = (judged.get_mut(number), LANGUAGES.get(number)) {
            // Of a language's columns, the one that fits best; the second is of words typed on a foreign keyboard.
            let cost = if judged.is_some() { RESPELLED } else { away_cost(language, script) };
            let rarer = RARER_TWINS.iter().find(|(tag, _)| *tag == language.tag).map_or(0.0, |(_, cost)| *cost);
            let score = (score - rarer) * temperature(here.len()) - cost;
            *judged = Some(judged.map_or(score, |other| score.max(other)));
        }
    }
    let allowed_scores = || judged.iter().zip(allowed).filter_map(|(score, allowed)| score.filter(|_| *allowed));
    let best = allowed_scores().fold(f32::MIN, f32::max);
    if best > f32::MIN {
        let sum: f32 = allowed_scores().map(|score| (score - best).exp()).sum();
        let whole = best + sum.ln();
        judged.iter_mut().flatten().for_each(|score| *score -= whole);
    }
    judged
}

/// What the words say for each column of a script.
///
/// From a capital on, words may belong to a foreign name: they then say what they say for whatever language they fit best,
/// less what it costs to hold a name. So "Maison de l'homme" in a Hungarian question costs Hungarian no more than that.
/// For each column, the likeliest way to part the words into names and others counts (Viterbi 1967).
fn scores(table: &Table, section: &Section, words: &Words, here: &[&Word]) -> [f32; WIDTH] {
    let mut plain = [0.0_f32; WIDTH];
    let mut named = [f32::NEG_INFINITY; WIDTH];
    for (place, word) in here.iter().enumerate() {
        let mut said = [0.0; WIDTH];
        each_gram(words.letters(word), |key| table.add(section, key, &mut said));
        let best = said.iter().take(section.languages.len()).copied().fold(f32::MIN, f32::max);
        let cost = if word.named { NAME_WORD } else { NAME_LOWER_WORD };
        for ((plain, named), said) in plain.iter_mut().zip(&mut named).zip(said) {
            let before = f32::max(*plain, *named);
            let entered = if word.named && place > 0 { f32::max(*named, *plain - NAME_BEGINS) } else { *named };
            *named = entered + best - cost;
            *plain = before + said;
        }
    }
    for (plain, named) in plain.iter_mut().zip(named) {
        *plain = f32::max(*plain, named);
    }
    plain
}

/// Words of one text are less independent than the table was taught.
fn temperature(words: usize) -> f32 {
    0.9 / (1.0 + 0.08 * words as f32)
}

/// What a script that is not its usual one costs a language that is sometimes written in it.
fn away_cost(language: &Language, script: Script) -> f32 {
    match (language.script, script) {
        (usual, script) if usual == script => 0.0,
        (Script::Kana, Script::Han) => HAN_ALONE,
        _ if language.tag == "sr" => SERBIAN_IN_LATIN,
        _ => RESPELLED,
    }
}

/// What the words of a script cost a language that is not written in it.
fn foreign_cost(script: Script, here: &[&Word]) -> f32 {
    let costs = here.iter().map(|word| match script {
        Script::Latin if word.named => LATIN_NAME,
        Script::Latin => LATIN_WORD,
        Script::Han | Script::Kana => EAST_ASIAN_LETTER,
        _ => OTHER_WORD + OTHER_LETTER * word.length() as f32,
    });
    costs.sum()
}
