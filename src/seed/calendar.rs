//! Public holidays and the clock of a territory, worked out for the years that a release may be asked about.

use std::str::FromStr;

use chrono::{Datelike, Duration, NaiveDate, Offset, TimeZone};

use crate::content::{Day, PartialDate, Zone};

/// First and last year for which holidays and offsets are worked out.
pub const YEARS: std::ops::RangeInclusive<i32> = 2015..=2040;

/// A holiday that comes every year.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Holiday {
    /// For people who read the file.
    #[allow(dead_code)]
    pub name: String,
    /// `MM-DD`.
    pub day: Option<String>,
    /// Days after Easter Sunday (Gregorian).
    pub easter: Option<i64>,
}

impl Holiday {
    pub fn days(&self) -> Option<Vec<Day>> {
        YEARS
            .map(|year| {
                let date = match (&self.day, self.easter) {
                    (Some(day), None) => NaiveDate::parse_from_str(&format!("{year}-{day}"), "%Y-%m-%d").ok()?,
                    (None, Some(after)) => easter_sunday(year)?.checked_add_signed(Duration::days(after))?,
                    _ => return None,
                };
                Some(Day { year, month: date.month() as u8, day: date.day() as u8 })
            })
            .collect()
    }
}

/// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, (n / 31) as u32, (n % 31 + 1) as u32)
}

/// Offsets of an IANA time zone over the years, found to the minute.
pub fn zone(name: &str) -> Option<Zone> {
    let zone = chrono_tz::Tz::from_str(name).ok()?;
    let offset = |at: i64| {
        let moment = chrono::DateTime::from_timestamp(at, 0)?.naive_utc();
        Some(zone.offset_from_utc_datetime(&moment).fix().local_minus_utc())
    };
    let start = NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1)?.and_hms_opt(0, 0, 0)?.and_utc().timestamp();
    let end = NaiveDate::from_ymd_opt(*YEARS.end() + 1, 1, 1)?.and_hms_opt(0, 0, 0)?.and_utc().timestamp();
    let mut offsets = vec![(i64::MIN, offset(start)?)];
    let (mut at, mut current) = (start, offset(start)?);
    while at < end {
        let next = at + 86_400;
        let after = offset(next)?;
        if after != current {
            let (mut low, mut high) = (at, next);
            while high - low > 60 {
                let middle = low + (high - low) / 2;
                if offset(middle)? == current { low = middle } else { high = middle }
            }
            let exact = (low..=high).find(|second| offset(*second) != Some(current)).unwrap_or(high);
            offsets.push((exact, after));
            current = after;
        }
        at = next;
    }
    Some(Zone { name: name.to_string(), offsets })
}

/// `2023`, `2023-06`, `2023-06-07`; a leading minus is before our era.
pub fn partial_date(text: &str) -> Option<PartialDate> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let mut parts = rest.split('-');
    // "202603" is no year.
    let year = parts.next().filter(|year| year.len() <= 4 && year.bytes().all(|digit| digit.is_ascii_digit()))?;
    let year: i32 = year.parse().ok()?;
    let number = |part: Option<&str>, most: u8| match part {
        None => Ok(None),
        Some(part) => match part.parse::<u8>() {
            Ok(value) if (1..=most).contains(&value) => Ok(Some(value)),
            _ => Err(()),
        },
    };
    let month = number(parts.next(), 12).ok()?;
    let day = number(parts.next(), 31).ok()?;
    let whole = parts.next().is_none() && (month.is_some() || day.is_none());
    let real = NaiveDate::from_ymd_opt(year * sign, month.unwrap_or(1).into(), day.unwrap_or(1).into()).is_some();
    (whole && real).then_some(PartialDate { year: year * sign, month, day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_church_says() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25)] {
            assert_eq!(easter_sunday(year), NaiveDate::from_ymd_opt(year, month, day));
        }
    }

    #[test]
    fn summer_time_begins_at_one_utc() {
        let paris = zone("Europe/Paris").unwrap();
        let at = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap().and_hms_opt(1, 0, 0).unwrap().and_utc().timestamp();
        assert!(paris.offsets.contains(&(at, 7200)));
        assert_eq!(zone("Asia/Kolkata").unwrap().offsets.len(), 1);
        assert!(zone("Europe/Nowhere").is_none());
    }

    #[test]
    fn dates_may_be_partial() {
        assert_eq!(partial_date("2023-06"), Some(PartialDate { year: 2023, month: Some(6), day: None }));
        assert_eq!(partial_date("2023-13"), None);
        assert_eq!(partial_date("-0600"), Some(PartialDate { year: -600, month: None, day: None }));
        for text in ["soon", "202603", "2023-02-31", "2023-06-07-01", "+2023", ""] {
            assert_eq!(partial_date(text), None, "{text}");
        }
    }
}
