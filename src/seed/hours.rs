//! What opening hours amount to over a year, worked out once so that they can be said without being parsed.

use std::str::FromStr;

use chrono::{Datelike, Duration, NaiveDate};
use opening_hours::OpeningHours;

use crate::content::{DayOfYear, Departure, Period};
use crate::find::hours::intervals;

type Week = [Vec<(u16, u16)>; 7];

/// The year by its weekly patterns. `year` picks the edition when the syntax names years. Empty when no pattern holds
/// for a fortnight (single dates only).
pub fn periods(syntax: &str, year: i32) -> Result<Vec<Period>, String> {
    let hours = syntax.parse::<OpeningHours>().map_err(|error| error.to_string())?;
    let dated = first_year(syntax);
    let start = NaiveDate::from_ymd_opt(dated.unwrap_or(year), 1, 1).ok_or("no such year")?;
    let span = if dated.is_some() { 730 } else { 365 };
    let mut periods: Vec<(NaiveDate, NaiveDate, Week)> = Vec::new();
    let mut day = start;
    let end = start + Duration::days(span);
    // Walk day by day: a pattern goes on while the day's hours are those its weekday has in the pattern.
    while day < end {
        let pattern = week_from(&hours, day);
        let (mut last, mut next) = (day, day + Duration::days(1));
        let mut missed: Vec<NaiveDate> = Vec::new();
        while next < end {
            let weekday = next.weekday().num_days_from_monday() as usize;
            if pattern.get(weekday) != Some(&intervals(&hours, next)) {
                missed.push(next);
                missed.retain(|missed| next - *missed < Duration::days(21));
            }
            // Single days off belong to the pattern; several in three weeks are another.
            match missed.first() {
                Some(first) if missed.len() >= 3 => {
                    last = named_end(syntax, *first - Duration::days(1));
                    break;
                }
                _ => last = next,
            }
            next += Duration::days(1);
        }
        if last - day >= Duration::days(10) {
            periods.push((day, last, pattern));
        }
        day = last.max(day) + Duration::days(1);
    }
    periods.retain(|(_, _, week)| week.iter().any(|day| !day.is_empty()));
    let keep_year = dated.is_some();
    let shown = |date: NaiveDate| DayOfYear {
        year: keep_year.then_some(date.year()),
        month: date.month() as u8,
        day: date.day() as u8,
    };
    let mut merged: Vec<Period> = Vec::new();
    for (from, to, week) in periods {
        merged.push(Period { from: shown(from), to: shown(to), week });
    }
    // A pattern over the turn of the year is one period.
    if !keep_year && merged.len() > 1 {
        let turns = matches!((merged.first(), merged.last()), (Some(first), Some(last))
            if first.week == last.week && (first.from.month, first.from.day) == (1, 1) && (last.to.month, last.to.day) == (12, 31));
        if turns
            && let Some(last) = merged.pop()
            && let Some(first) = merged.first_mut()
        {
            first.from = last.from;
        }
    }
    Ok(merged)
}

/// The last day of a stretch as the syntax names it ("-Nov 11"), where that is within the week before: the days between
/// the last opening and the first that is missed could belong to either stretch.
fn named_end(syntax: &str, last: NaiveDate) -> NaiveDate {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let ends = syntax.split('-').skip(1).filter_map(|end| {
        let mut words = end.split([' ', ':', ';', ',']);
        let month = words.next().and_then(|word| MONTHS.iter().position(|month| *month == word))?;
        NaiveDate::from_ymd_opt(last.year(), month as u32 + 1, words.next()?.parse().ok()?)
    });
    ends.filter(|end| *end <= last && last - *end < Duration::days(7)).max().unwrap_or(last)
}

/// An ordinary week from a day on: what most of the next three of each weekday have in common, so that a single day off
/// is not taken for the rule. Public holidays are left to the day itself.
fn week_from(hours: &OpeningHours, day: NaiveDate) -> Week {
    std::array::from_fn(|weekday| {
        let ahead = (weekday as i64 - i64::from(day.weekday().num_days_from_monday())).rem_euclid(7);
        let [first, second, third] = [0, 7, 14].map(|weeks| intervals(hours, day + Duration::days(ahead + weeks)));
        if second == third { second } else { first }
    })
}

/// The first year that the syntax names, if any.
fn first_year(syntax: &str) -> Option<i32> {
    syntax
        .split(|c: char| !c.is_ascii_digit() && c != ':')
        .filter(|part| part.len() == 4 && !part.contains(':'))
        .filter_map(|part| i32::from_str(part).ok())
        .find(|year| (1990..=2100).contains(year))
}

/// `Sa,Su 10:30` as weekdays and a clock time; without weekdays, every day.
pub fn departure(text: &str) -> Option<Departure> {
    let (days, clock) = text.trim().rsplit_once(' ').unwrap_or(("Mo-Su", text.trim()));
    let (hour, minute) = clock.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let mut mask = 0u8;
    for part in days.split(',') {
        let (from, to) = part.trim().split_once('-').unwrap_or((part.trim(), part.trim()));
        let (from, to) = (weekday(from)?, weekday(to)?);
        let mut day = from;
        loop {
            mask |= 1 << day;
            if day == to {
                break;
            }
            day = (day + 1) % 7;
        }
    }
    (hour < 30 && minute < 60).then_some(Departure { days: mask, at: hour * 60 + minute })
}

fn weekday(text: &str) -> Option<u8> {
    ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].iter().position(|day| *day == text).map(|at| at as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_said_by_its_patterns() {
        let plain = periods("Tu-Su 12:00-18:00; Mo off", 2026).unwrap();
        assert_eq!(plain.len(), 1);
        assert_eq!(plain[0].week[0], []);
        assert_eq!(plain[0].week[6], [(720, 1080)]);
        let seasons = periods("Oct 09-May 03: Mo-Su 10:00-18:00; May 04-Oct 08: Mo-Su 10:00-19:00", 2026).unwrap();
        assert_eq!(seasons.len(), 2, "{seasons:?}");
        assert_eq!((seasons[0].from.month, seasons[0].from.day), (10, 9));
        assert_eq!((seasons[0].to.month, seasons[0].to.day), (5, 3));
        let closed = periods("Tu-Su 09:00-18:00; Mo off; Jan 01,May 01,Nov 01,Nov 11,Dec 25 off", 2026).unwrap();
        assert_eq!(closed.len(), 1, "{closed:?}");
        assert_eq!(closed[0].week[3], [(540, 1080)], "New Year's Day falls on a Thursday");
        let road = periods("Sep 01-Oct 17: Sa,Su 07:00-19:00; Oct 18-Nov 11: Fr-Su 07:00-19:00", 2026).unwrap();
        assert_eq!(road.len(), 2, "{road:?}");
        assert_eq!((road[1].to.month, road[1].to.day), (11, 11), "{road:?}");
        let edition = periods("2025 Nov 07-2026 Mar 22: Mo-Su 10:00-18:00", 2026).unwrap();
        assert_eq!(edition.len(), 1, "{edition:?}");
        assert_eq!(edition[0].from, DayOfYear { year: Some(2025), month: 11, day: 7 });
        let night = periods("Fr,Sa 20:00-26:00", 2026).unwrap();
        assert_eq!((&night[0].week[4], &night[0].week[6]), (&vec![(1200, 1560)], &vec![]), "{night:?}");
        let always = periods("24/7", 2026).unwrap();
        assert_eq!(always[0].week[6], [(0, 1440)]);
        assert!(periods("Tu-Xx 09:00", 2026).is_err());
    }

    #[test]
    fn departures_have_days_and_a_time() {
        assert_eq!(departure("Sa,Su 10:30"), Some(Departure { days: 0b110_0000, at: 630 }));
        assert_eq!(departure("14:30"), Some(Departure { days: 0b111_1111, at: 870 }));
        assert_eq!(departure("Sa ten"), None);
    }
}
