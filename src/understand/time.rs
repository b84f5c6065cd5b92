//! When is it about?

use chrono::{Datelike, Days, NaiveDate};

use super::meaning::{PartOfDay, When};
use super::reading::Reading;
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

/// The time that the question names; a date beats a weekday, and anything said beats "now".
pub fn when(reading: &Reading<'_>, now: Moment) -> When {
    let heard: Vec<(&str, usize)> = reading.group("time").map(|(name, concept)| (name, concept.first)).collect();
    let has = |name: &str| heard.iter().any(|(heard, _)| *heard == name);
    let part = part_of_day(&has);
    let month =
        heard.iter().find_map(|(name, at)| Some((MONTHS.iter().position(|month| month == name)? as u8 + 1, *at)));
    if let Some((month, at)) = month {
        return match day_beside(reading, at).and_then(|day| next_date(now, month, day)) {
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
    if let Some(weekday) = heard.iter().find_map(|(name, _)| WEEKDAYS.iter().position(|day| day == name)) {
        return When::Weekday(weekday as u8, part);
    }
    match () {
        () if has("weekend") => When::Weekend,
        () if has("holiday") => When::PublicHoliday,
        () if has("christmas") => fixed(now, 12, 25, part),
        () if has("new-year") => fixed(now, 1, 1, part),
        () if has("tonight") => When::Today(Some(PartOfDay::Evening)),
        () if has("today") => When::Today(part),
        () if has("now") => When::Now,
        () => match SEASONS.iter().position(|season| has(season)) {
            Some(season) => When::Season(season as u8),
            None if part.is_some() => When::Today(part),
            None => When::Unsaid,
        },
    }
}

fn part_of_day(has: &impl Fn(&str) -> bool) -> Option<PartOfDay> {
    match () {
        () if has("morning") => Some(PartOfDay::Morning),
        () if has("afternoon") => Some(PartOfDay::Afternoon),
        () if has("evening") || has("tonight") => Some(PartOfDay::Evening),
        () if has("night") => Some(PartOfDay::Night),
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

/// The next such date, today included.
fn next_date(now: Moment, month: u8, day: u32) -> Option<NaiveDate> {
    let in_year = |year| NaiveDate::from_ymd_opt(year, u32::from(month), day);
    let this = in_year(now.today().year())?;
    if this >= now.today() { Some(this) } else { in_year(now.today().year() + 1).or(Some(this)) }
}

fn fixed(now: Moment, month: u8, day: u32, part: Option<PartOfDay>) -> When {
    next_date(now, month, day).map_or(When::Unsaid, |date| When::day(date, part))
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
