//! When is it about? The day first: a date beats a weekday, and anything said beats "now". Then the time on its clock.

use chrono::{Datelike, Days, NaiveDate};

use super::clock_time;
use super::meaning::{TimeOfDay, When};
use super::reading::{Mark, Reading};
use crate::clock::Moment;

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

/// A day of the week, as its concept is called.
pub fn weekday_name(day: NaiveDate) -> &'static str {
    WEEKDAYS.get(day.weekday().num_days_from_monday() as usize).copied().unwrap_or_default()
}

pub fn is_month(name: &str) -> bool {
    MONTHS.contains(&name)
}

/// The time that the question names.
pub fn when(reading: &Reading<'_>, now: Moment) -> When {
    // "des" is short for a month, and stands in names.
    let in_name = |at: usize| reading.mentions.iter().any(|named| named.tokens.len() > 1 && named.tokens.contains(&at));
    // "Morning! When …" greets.
    let greets = |at: usize| at == 0 && reading.is_concept_named(at, "ask.greeting");
    let heard = reading.group("time").map(|(name, concept)| (name, concept.first));
    let mut heard: Vec<(&str, usize)> = heard.filter(|(_, at)| !greets(*at)).collect();
    if heard.iter().any(|(_, at)| !in_name(*at)) {
        heard.retain(|(_, at)| !in_name(*at));
    }
    let has = |name: &str| heard.iter().any(|(heard, _)| *heard == name);
    let part = clock_time::time_of_day(reading).or_else(|| part_of_day(&has));
    if let Some(date) = numeric_date(reading, now) {
        return When::day(date, part);
    }
    let month =
        heard.iter().find_map(|(name, at)| Some((MONTHS.iter().position(|month| month == name)? as u8 + 1, *at)));
    if let Some((month, at)) = month {
        let date = day_beside(reading, at).and_then(|day| match year_beside(reading, at) {
            Some(year) => NaiveDate::from_ymd_opt(year, u32::from(month), day),
            None => next_date(now, month, day),
        });
        return match date {
            Some(date) => When::day(date, part),
            None => When::Month(month),
        };
    }
    let after = |days: u64| {
        now.today().checked_add_days(Days::new(days)).map_or(When::Today(part), |date| When::day(date, part))
    };
    if has("day-after-tomorrow") {
        return after(2);
    }
    if has("tomorrow") {
        return after(1);
    }
    if has("easter") {
        return next_easter(now).map_or(When::Unsaid, |date| When::day(date, part));
    }
    if let Some(weekday) = heard.iter().find_map(|(name, _)| WEEKDAYS.iter().position(|day| day == name)) {
        return When::Weekday(weekday as u8, part);
    }
    match () {
        () if has("weekend") => When::Weekend,
        () if has("holiday") => When::PublicHoliday,
        () if has("christmas") => fixed(now, 12, 25, part),
        () if has("new-year") => fixed(now, 1, 1, part),
        () if has("tonight") => When::Today(part.or(Some(TimeOfDay::Evening))),
        () if has("today") => When::Today(part),
        () if has("now") && part.is_none() => When::Now,
        () => match SEASONS.iter().position(|season| has(season)) {
            Some(season) => When::Season(season as u8),
            None if part.is_some() => When::Today(part),
            None => When::Unsaid,
        },
    }
}

fn part_of_day(has: &impl Fn(&str) -> bool) -> Option<TimeOfDay> {
    match () {
        () if has("morning") => Some(TimeOfDay::Morning),
        () if has("afternoon") => Some(TimeOfDay::Afternoon),
        () if has("evening") || has("tonight") => Some(TimeOfDay::Evening),
        () if has("night") => Some(TimeOfDay::Night),
        () => None,
    }
}

/// The day of the month within two words of the month ("14 July", "July 14th", "7月14日").
fn day_beside(reading: &Reading<'_>, month: usize) -> Option<u32> {
    let at = |offset: isize| {
        let token = reading.tokens.get(month.checked_add_signed(offset)?)?;
        let digits: String = token.word.chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<u32>().ok().filter(|day| (1..=31).contains(day))
    };
    [-1, 1, -2, 2].into_iter().find_map(at)
}

/// The year within three words of the month ("14 July 2027", "2027年7月14日").
fn year_beside(reading: &Reading<'_>, month: usize) -> Option<i32> {
    (month.saturating_sub(3)..month + 4).find_map(|at| reading.tokens.get(at)?.word.parse().ok().filter(is_near_year))
}

fn is_near_year(year: &i32) -> bool {
    (1_990..2_100).contains(year)
}

/// Dates in figures: "2027-07-14" (ISO 8601); day before month with strokes ("14/7") or points ("14.7.2027", "14.7.").
fn numeric_date(reading: &Reading<'_>, now: Moment) -> Option<NaiveDate> {
    let number = |at: usize| reading.tokens.get(at).and_then(|token| token.word.parse::<u32>().ok());
    let joined = |at: usize| match reading.mark_behind(at) {
        Some(Mark::Joins(sign)) => Some(sign),
        _ => None,
    };
    let ends_in_a_point = |at: usize| matches!(reading.mark_behind(at), Some(Mark::Joins('.') | Mark::Ends('.')));
    (0..reading.tokens.len()).find_map(|at| {
        let (first, second, third) = (number(at)?, number(at + 1)?, number(at + 2));
        let whole = third.filter(|_| joined(at) == joined(at + 1));
        match (joined(at)?, whole) {
            ('-' | '/' | '.', Some(day)) if is_near_year(&(first as i32)) => {
                NaiveDate::from_ymd_opt(first as i32, second, day)
            }
            ('-' | '/' | '.', Some(year)) if is_near_year(&(year as i32)) => {
                day_and_month(first, second).and_then(|(day, month)| NaiveDate::from_ymd_opt(year as i32, month, day))
            }
            // "24/7" is no day.
            ('/', None) if (first, second) != (24, 7) => {
                let (day, month) = day_and_month(first, second)?;
                next_date(now, month as u8, day)
            }
            ('.', None) if ends_in_a_point(at + 1) => next_date(now, u8::try_from(second).ok()?, first),
            _ => None,
        }
    })
}

/// The day goes first, as in Europe, unless it can only be the month.
fn day_and_month(first: u32, second: u32) -> Option<(u32, u32)> {
    match (first, second) {
        (day @ 1..=31, month @ 1..=12) => Some((day, month)),
        (month @ 1..=12, day @ 1..=31) => Some((day, month)),
        _ => None,
    }
}

/// The next such date, today included.
fn next_date(now: Moment, month: u8, day: u32) -> Option<NaiveDate> {
    let in_year = |year| NaiveDate::from_ymd_opt(year, u32::from(month), day);
    let this = in_year(now.today().year())?;
    if this >= now.today() { Some(this) } else { in_year(now.today().year() + 1).or(Some(this)) }
}

fn fixed(now: Moment, month: u8, day: u32, part: Option<TimeOfDay>) -> When {
    next_date(now, month, day).map_or(When::Unsaid, |date| When::day(date, part))
}

fn next_easter(now: Moment) -> Option<NaiveDate> {
    let this = easter(now.today().year())?;
    if this >= now.today() { Some(this) } else { easter(now.today().year() + 1) }
}

/// Easter Sunday of the Gregorian calendar ("anonymous" algorithm, Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, month as u32, day as u32)
}

impl When {
    /// The one day that is meant, if one is.
    pub fn date(self, now: Moment) -> Option<NaiveDate> {
        match self {
            Self::Now | Self::Today(_) => Some(now.today()),
            Self::Day(days, _) => NaiveDate::from_num_days_from_ce_opt(days),
            Self::Weekday(weekday, _) => {
                let ahead =
                    (i64::from(weekday) - i64::from(now.today().weekday().num_days_from_monday())).rem_euclid(7);
                now.today().checked_add_days(Days::new(ahead as u64))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::easter;

    #[test]
    fn easter_moves() {
        for (year, date) in [(2024, "2024-03-31"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")] {
            assert_eq!(easter(year).map(|date| date.to_string()).as_deref(), Some(date));
        }
    }
}
