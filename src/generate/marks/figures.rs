//! Where are the figures of a text, and what are they? Each run of digits, with what may stand between digits, is one mark.

use super::money::{carry_money_back, is_money};
use super::numbers::amounts;
use super::times::{date_of, is_hour, minutes_behind, pointed, time_of};
use super::{Kind, Mark, Reader, han};
use crate::text::normalise;

/// Digits of any script as ASCII, and the blanks that stand inside numbers as one kind.
pub(super) fn plain_digits(text: &str) -> String {
    const NOUGHTS: [u32; 6] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
    let digit = |c: char| NOUGHTS.iter().find_map(|nought| (c as u32).checked_sub(*nought).filter(|value| *value < 10));
    let plain = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '\u{66b}' => '.',
        '\u{66c}' => ',',
        '：' => ':',
        '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2212}' | '〜' | '～' | '－' => '–',
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '*' | '_' => '\u{0}',
        c => digit(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c),
    };
    text.chars().map(plain).filter(|c| *c != '\u{0}').collect()
}

/// A run of digits with what may stand between digits.
pub(super) struct Run<'t> {
    pub text: &'t str,
    pub before: &'t str,
    pub behind: &'t str,
}

pub(super) fn runs(text: &str, reader: &Reader) -> Vec<Mark> {
    let bytes = text.as_bytes();
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some(offset) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let start = at + offset;
        let end = end_of_run(bytes, start);
        let run = Run {
            text: text.get(start..end).unwrap_or_default(),
            before: text.get(..start).unwrap_or_default(),
            behind: text.get(end..).unwrap_or_default(),
        };
        read(&run, reader, &mut marks);
        // The minutes of "18h30" belong to the hour.
        at = end + minutes_behind(run.behind).filter(|_| is_hour(&run)).map_or(0, |(_, length)| length);
    }
    carry_money_back(text, reader.conventions, &mut marks);
    marks
}

/// Digits, single marks between digits, and blanks where groups of digits go on.
fn end_of_run(bytes: &[u8], start: usize) -> usize {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let digits_from = |at: usize| (at..).take_while(|at| digit(*at)).count();
    let mut end = start + digits_from(start);
    loop {
        let next = match bytes.get(end) {
            Some(b'.' | b',' | b':' | b'/' | b'-' | b'\'') if digit(end + 1) => end + 1,
            // "04 91 59 06 88", "12 000": groups of two or three.
            Some(b' ') if matches!(digits_from(end + 1), 2 | 3) && !time_follows(bytes, end + 1) => end + 1,
            _ => return end,
        };
        end = next + digits_from(next);
    }
}

/// "12 10:30" is a number and a time.
fn time_follows(bytes: &[u8], at: usize) -> bool {
    let behind = (at..).find(|at| !bytes.get(*at).is_some_and(u8::is_ascii_digit)).and_then(|at| bytes.get(at));
    matches!(behind, Some(b':' | b'h'))
}

fn read(run: &Run<'_>, reader: &Reader, marks: &mut Vec<Mark>) {
    let mut add = |kind, values: Vec<i64>| marks.push(Mark::new(kind, values, run.before.len()));
    let digits: String = run.text.chars().filter(char::is_ascii_digit).collect();
    let parts: Vec<&str> = run.text.split(|c: char| !c.is_ascii_digit()).collect();
    let separators: String = run.text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let number = |text: &str| text.parse::<i64>().unwrap_or(i64::MAX / 4000);
    let plus = run.before.trim_end_matches(['(', ' ']).ends_with('+');
    let date = date_of(&parts, &separators);
    let is_money = is_money(run, reader.conventions);
    if (plus && digits.len() >= 7 || digits.len() >= 8 && (run.text.starts_with('0') || parts.len() >= 4))
        && date.is_none()
        && !is_money
    {
        marks.push(Mark { digits, ..Mark::new(Kind::Phone, Vec::new(), run.before.len()) });
        return;
    }
    if let Some(date) = date {
        return add(Kind::Date, date);
    }
    if let Some(times) = time_of(run, &parts, &separators) {
        return add(Kind::Hour, times);
    }
    if separators.contains(['/', '-']) || separators.contains(':') {
        // A range or a ratio: each number by itself.
        return parts
            .iter()
            .for_each(|part| add(if is_money { Kind::Price } else { Kind::Number }, vec![number(part) * 1000]));
    }
    let month = run.behind.trim_start().chars().next().filter(|c| matches!(c, '月' | '월'));
    if let (Some(_), [month]) = (month, parts.as_slice()) {
        let behind = run.behind.trim_start().chars().skip(1).collect::<String>();
        let day: String = behind.trim_start().chars().take_while(char::is_ascii_digit).collect();
        return add(Kind::Date, vec![number(month) * 100 + number(&day).min(99) * i64::from(!day.is_empty())]);
    }
    let values = scaled(amounts(run.text, reader.conventions), run, reader);
    add(if is_money { Kind::Price } else { Kind::Number }, values);
    if let Some(mark) = marks.last_mut().filter(|_| !is_money) {
        mark.clock = pointed(run.text);
    }
}

/// The letters right behind a number, in their normal form.
pub(super) fn unit(behind: &str) -> String {
    let word: String = behind.trim_start().chars().take_while(|c| c.is_alphabetic()).take(12).collect();
    normalise(&word)
}

/// "60 thousand" and "6万" are what they amount to.
fn scaled(values: Vec<i64>, run: &Run<'_>, reader: &Reader) -> Vec<i64> {
    let scale = reader.words.scale(&unit(run.behind)).max(han::scale(run.behind));
    values.into_iter().map(|value| value.saturating_mul(scale)).collect()
}
