//! Which number is meant? With the marks of the language, or as a Roman one.

use super::{Kind, Mark};
use crate::compose::conventions::Conventions;

/// A number as it may be meant: with the marks of the language, or those of another.
pub(super) fn amounts(text: &str, conventions: &Conventions) -> Vec<i64> {
    let read = |decimal: char| {
        let plain: String = text
            .chars()
            .filter_map(|c| match c {
                c if c == decimal => Some('.'),
                c if c.is_ascii_digit() => Some(c),
                _ => None,
            })
            .collect();
        plain.parse::<f64>().ok().filter(|value| *value < 1e12).map(|value| (value * 1000.0).round() as i64)
    };
    let own = conventions.number.decimal.chars().next().unwrap_or('.');
    let mut values: Vec<i64> = [own, '.', ',', '\u{1}'].into_iter().filter_map(read).collect();
    // Three digits behind a mark are thousands more often than not, but may be either; one or two are decimals.
    let last = text.rfind(['.', ',']).and_then(|at| text.get(at..)).and_then(|tail| tail.chars().next());
    let decimals = text.rsplit(['.', ',']).next().map_or(0, str::len);
    if let Some(mark) = last.filter(|_| decimals != 3) {
        values = read(mark).into_iter().collect();
    }
    values.sort_unstable();
    values.dedup();
    values
}

/// "XIIe siècle" is the twelfth.
pub(super) fn roman(text: &str) -> Vec<Mark> {
    let value = |c: char| match c {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };
    let words = text.split(|c: char| !c.is_alphanumeric());
    let roman = words.filter_map(|word| {
        let digits: String = word.chars().take_while(|c| value(*c) > 0).collect();
        let rest = word.get(digits.len()..).unwrap_or_default();
        (digits.len() >= 2 && rest.chars().count() <= 3 && rest.chars().all(char::is_lowercase)).then_some(digits)
    });
    roman
        .map(|digits| {
            let values: Vec<i64> = digits.chars().map(value).collect();
            let total: i64 = values
                .iter()
                .enumerate()
                .map(|(at, own)| if values.get(at + 1).is_some_and(|next| next > own) { -own } else { *own })
                .sum();
            Mark::new(Kind::Number, vec![total * 1000], 0)
        })
        .collect()
}
