//! Which time on the clock, and which day of the year?

use super::figures::{Run, unit};
use super::{Between, Kind, Mark};
use crate::compose::conventions::Conventions;
use crate::text::normalise;

/// `2026-07-05`, `05/07/2026`, `5.7.2026`, `5/7`: month × 100 + day, each way round where it is open.
pub(super) fn date_of(parts: &[&str], separators: &str) -> Option<Vec<i64>> {
    let number = |text: &str| text.parse::<i64>().unwrap_or(0);
    let same = separators.chars().all(|c| separators.starts_with(c));
    let valid = |month: i64, day: i64| (1..=12).contains(&month) && (1..=31).contains(&day);
    let ways = |a: i64, b: i64| {
        let ways: Vec<i64> = [(a, b), (b, a)]
            .into_iter()
            .filter(|(month, day)| valid(*month, *day))
            .map(|(month, day)| month * 100 + day)
            .collect();
        (!ways.is_empty()).then_some(ways)
    };
    match parts {
        [year, month, day] if same && year.len() == 4 && matches!(separators, "--" | "//" | "..") => {
            let (month, day) = (number(month), number(day));
            valid(month, day).then(|| vec![month * 100 + day])
        }
        [a, b, year]
            if same
                && matches!(year.len(), 2 | 4)
                && a.len() <= 2
                && b.len() <= 2
                && matches!(separators, "--" | "//" | "..") =>
        {
            ways(number(a), number(b))
        }
        [a, b] if separators == "/" && a.len() <= 2 && b.len() == 2 => ways(number(a), number(b)),
        _ => None,
    }
}

/// "10:30", "10h30", "10 h", "10.30 Uhr", "10时30分", "10 am": minutes from midnight, of both halves of the day where it is open.
pub(super) fn time_of(run: &Run<'_>, parts: &[&str], separators: &str) -> Option<Vec<i64>> {
    let number = |text: &str| text.parse::<i64>().ok();
    let behind = run.behind.trim_start();
    let letters = unit(behind);
    let afternoon = matches!(letters.as_str(), "pm") || behind.starts_with("p.m");
    let morning = matches!(letters.as_str(), "am") || behind.starts_with("a.m");
    let clock = |hour: i64, minutes: i64| (hour <= 24 && minutes < 60).then_some(hour * 60 + minutes);
    let at = match parts {
        [hour, minutes] if separators == ":" && minutes.len() == 2 => clock(number(hour)?, number(minutes)?)?,
        [hour, minutes] if separators == "." && minutes.len() == 2 && (is_hour(run) || afternoon || morning) => {
            clock(number(hour)?, number(minutes)?)?
        }
        [hour] if hour.len() <= 2 && (is_hour(run) || afternoon || morning) => {
            let minutes = minutes_behind(run.behind).filter(|_| is_hour(run)).map_or(0, |(minutes, _)| minutes);
            clock(number(hour)?, minutes)?
        }
        _ => return None,
    };
    Some(match () {
        () if afternoon && at < 720 => vec![at + 720],
        () if morning => vec![at % 720],
        // "until 6" is eighteen hours to whoever speaks so.
        () if at < 720 => vec![at, at + 720],
        () => vec![at, at - 720],
    })
}

/// Whether the word behind a number makes it an hour of the clock.
pub(super) fn is_hour(run: &Run<'_>) -> bool {
    // "3 h" may be a duration, which the snippets then hold in the same form.
    matches!(unit(run.behind).as_str(), "h" | "uhr" | "heures" | "heure" | "uur")
        || run.behind.trim_start().starts_with(['点', '點', '时', '時', '시'])
            // "2時間" is how long it takes.
            && !["時間", "时间", "시간"].iter().any(|unit| run.behind.trim_start().starts_with(unit))
}

/// The minutes right behind the word for the hour ("18h30", "10時30分"), and how many bytes it takes to their end.
pub(super) fn minutes_behind(behind: &str) -> Option<(i64, usize)> {
    let unit: usize = behind.chars().take_while(|c| *c == ' ').map(char::len_utf8).sum();
    let rest = behind.get(unit..)?;
    let east = rest.chars().next().filter(|c| !c.is_ascii()).map(char::len_utf8);
    let unit = unit + east.unwrap_or_else(|| rest.chars().take_while(|c| c.is_ascii_alphabetic()).count());
    let rest = behind.get(unit..)?;
    // "9時半", "9点半".
    if east.is_some() && rest.starts_with(['半', '반']) {
        return Some((30, unit + '半'.len_utf8()));
    }
    let blank = usize::from(rest.starts_with(' '));
    let digits: String = rest.get(blank..)?.chars().take_while(char::is_ascii_digit).collect();
    let next = rest.get(blank + digits.len()..)?.trim_start().chars().next();
    // "10 h 30" goes on with minutes; "10 h 18h" does not.
    let goes_on = digits.len() == 2 && !matches!(next, Some(':' | 'h') if blank > 0);
    let minutes = digits.parse::<i64>().ok().filter(|minutes| goes_on && *minutes < 60)?;
    Some((minutes, unit + blank + digits.len()))
}

/// Months by their names, with the day beside them.
pub(super) fn months(text: &str, conventions: &Conventions) -> Vec<Mark> {
    let mut marks = Vec::new();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // What the language writes between a day and its month: "5 de julio".
    let forms = [conventions.date.day_month, conventions.date.day_month_year].map(between_day_and_month);
    let joins = |word: Option<&&str>| word.is_some_and(|word| forms.iter().any(|form| normalise(word) == *form));
    for (at, word) in words.iter().enumerate() {
        let Some(month) = month_of(word, conventions) else { continue };
        let day = |word: Option<&&str>| {
            let digits: String = word?.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<i64>().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
        };
        // "5 July", "5 de julio", "July 5".
        let far = at.checked_sub(2).filter(|_| joins(at.checked_sub(1).and_then(|at| words.get(at))));
        let near = [at.checked_sub(1), far, Some(at + 1)];
        let day = near.into_iter().flatten().find_map(|at| day(words.get(at)));
        let place = (word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        marks.push(Mark::new(Kind::Date, vec![month * 100 + day.unwrap_or(0)], place));
    }
    marks
}

/// What may stand between two dates of a range, in characters, the month of the first included.
const BETWEEN: usize = 28;

/// "1 April to 30 June" is in May as well: the months between two dates that no list parts.
pub(super) fn months_between(text: &str, marks: &[Mark], conventions: &Conventions) -> Vec<Between> {
    let mut dates: Vec<(usize, i64)> = marks
        .iter()
        .filter(|mark| mark.kind == Kind::Date)
        .filter_map(|mark| Some((mark.at, mark.values.first()? / 100)))
        .collect();
    dates.sort_unstable();
    let list = [conventions.list.and, conventions.list.or].map(str::trim);
    let is_range = |from: usize, to: usize| {
        text.get(from..to).is_some_and(|between| {
            between.chars().count() <= BETWEEN
                && !between.contains([',', ';', '،', '؛', '、', '，', '；', '／', '/', '\n'])
                && !between.split_whitespace().any(|word| list.contains(&word))
        })
    };
    let mut between = Vec::new();
    for (from, to) in dates.iter().zip(dates.iter().skip(1)).filter(|(from, to)| is_range(from.0, to.0)) {
        // A range may go over the end of the year.
        let count = (to.1 - from.1).rem_euclid(12);
        let months = (1..count).map(|after| (from.1 + after - 1).rem_euclid(12) + 1);
        between.extend(months.map(|month| Between { from: from.1, to: to.1, month }));
    }
    between
}

/// The word between a day and its month in the form of a date, if there is one.
fn between_day_and_month(form: &str) -> String {
    let between = form.split_once("{day}").and_then(|(_, rest)| rest.split_once("{month}"));
    normalise(between.map_or("", |(between, _)| between).trim_matches(|c: char| !c.is_alphabetic()))
}

/// A number that may be a time with a point ("9.30"): minutes from midnight, of both halves of the day.
pub(super) fn pointed(text: &str) -> Vec<i64> {
    let read = |text: &str| text.parse::<i64>().ok();
    let Some((hour, minutes)) = text.split_once('.').filter(|(hour, minutes)| hour.len() <= 2 && minutes.len() == 2)
    else {
        return Vec::new();
    };
    match (read(hour), read(minutes)) {
        (Some(hour @ 0..=24), Some(minutes @ 0..60)) => {
            let at = hour * 60 + minutes;
            vec![at, if at < 720 { at + 720 } else { at - 720 }]
        }
        _ => Vec::new(),
    }
}

/// The month that a word names, inflected as it may be: the first letters that tell the months apart.
fn month_of(word: &str, conventions: &Conventions) -> Option<i64> {
    let word = normalise(word);
    let names: Vec<String> = conventions.date.months.iter().map(|name| normalise(name)).collect();
    let whole = names.iter().position(|name| *name == word);
    let common = |a: &str, b: &str| a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let inflected = || {
        let length = word.chars().count();
        let found = names.iter().enumerate().map(|(at, name)| (at, common(name, &word), name.chars().count()));
        let best = found.max_by_key(|(_, shared, _)| *shared)?;
        let ending = |text: &str| text.chars().skip(best.1).collect::<String>();
        let (own, other) = (names.get(best.0).map(|name| ending(name)).unwrap_or_default(), ending(&word));
        // "апреля" and "апрель"; not "abril" and "abrir", "mayo" and "mayor".
        let soft = own.chars().all(is_soft)
            && (other.chars().all(is_soft) || own.is_empty() && (best.1 > 4 || other.chars().count() > 1));
        (best.1 >= 4 && best.1 + 3 >= length && best.1 + 2 >= best.2 && (soft || best.1 >= 6)).then_some(best.0)
    };
    // "May" and "mars" are words too; only whole they name a month, and beside a capital or a number.
    whole.or_else(inflected).map(|at| at as i64 + 1)
}

/// Letters of which the endings of months are made: vowels, and the signs and consonants of cases that stand behind them.
fn is_soft(c: char) -> bool {
    matches!(
        c,
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'а' | 'е' | 'и' | 'й' | 'і' | 'о' | 'у' | 'ь' | 'ю' | 'я' | 'є' | 'ї'
    ) || matches!(c, 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω' | 'σ')
}
