//! Opening hours in words: the state now, one day, or the pattern of the weeks.

use super::Composer;
use super::conventions::fill;
use crate::clock::Moment;
use crate::content::{ArchivedDeparture, ArchivedFact, ArchivedHours, ArchivedPeriod, ArchivedValue};
use crate::find::hours::{Calendar, Intervals};
use crate::find::{Freshness, freshness};
use crate::understand::{DAY, TimeOfDay, When};

impl Composer<'_> {
    /// The direct answer for a time that was asked about, as a sentence; nothing when the hours cannot tell.
    pub(super) fn hours_when(&self, fact: &ArchivedFact, when: When, now: Moment) -> Option<String> {
        let ArchivedValue::Hours(hours) = &*fact.value else {
            return None;
        };
        let calendar = Calendar::of(self.content.territory());
        let known = freshness(fact, now).is_current();
        // The line that follows says the days with their age.
        if hours.days_only && !known {
            return None;
        }
        if matches!(when, When::Now) {
            return Some(self.state(fact, hours, &calendar, known, now));
        }
        let day = match when {
            When::PublicHoliday => calendar.next_holiday(now.today())?,
            _ => when.date(now)?,
        };
        let intervals = calendar.on(fact, day)?;
        let day_text = self.conventions().weekday_date(day);
        // The answer for the very time goes before the times of the day.
        let at_time = match when.time_of_day() {
            Some(TimeOfDay::At(minute)) if known && !hours.days_only && !intervals.is_empty() => {
                let open = intervals.iter().any(|(from, to)| (*from..*to).contains(&minute));
                let time = self.conventions().clock(minute);
                let id = if open { "hours-open-at" } else { "hours-closed-at" };
                format!("{}{}", self.messages.fill(id, &[("time", &time)]), self.between_sentences())
            }
            _ => String::new(),
        };
        let id = |current: &str, last_known: &str| {
            if known { current.to_string() } else { last_known.to_string() }
        };
        let of_day = match intervals.as_slice() {
            [] => {
                self.messages.fill(&id("hours-closed-on-day", "hours-last-known-closed-on-day"), &[("day", &day_text)])
            }
            _ if hours.days_only => self.messages.fill("hours-on-day-unknown", &[("day", &day_text)]),
            _ => {
                let times = self.intervals(&intervals);
                self.messages
                    .fill(&id("hours-on-day", "hours-last-known-on-day"), &[("day", &day_text), ("times", &times)])
            }
        };
        Some(at_time + &of_day)
    }

    fn state(
        &self,
        fact: &ArchivedFact,
        hours: &ArchivedHours,
        calendar: &Calendar,
        known: bool,
        now: Moment,
    ) -> String {
        let until = calendar.open_until(fact, now);
        if hours.days_only && until.is_some() {
            let day = self.conventions().weekday_date(now.today());
            return self.messages.fill("hours-on-day-unknown", &[("day", &day)]);
        }
        match (until, known) {
            (Some(1440), true) => self.messages.say("hours-open-now-always"),
            (Some(until), _) => {
                let time = self.conventions().clock(until);
                self.messages
                    .fill(if known { "hours-open-now" } else { "hours-last-known-open-now" }, &[("time", &time)])
            }
            (None, false) => self.messages.say("hours-last-known-closed-now"),
            (None, true) => match calendar.next_opening(fact, now) {
                Some((day, _)) if hours.days_only => {
                    let day = self.conventions().weekday_date(day);
                    let closed = self.messages.say("hours-closed-now");
                    let next = self.messages.fill("hours-on-day-unknown", &[("day", &day)]);
                    format!("{closed}{}{next}", self.between_sentences())
                }
                Some((day, from)) if day == now.today() => {
                    self.messages.fill("hours-closed-now-today", &[("time", &self.conventions().clock(from))])
                }
                Some((day, from)) => {
                    let day = self.conventions().weekday_date(day);
                    self.messages
                        .fill("hours-closed-now-later", &[("day", &day), ("time", &self.conventions().clock(from))])
                }
                None => self.messages.say("hours-closed-now"),
            },
        }
    }

    /// Open or closed at the time that was asked for, or at this moment: in a word for a list.
    pub(super) fn state_in_short(&self, fact: &ArchivedFact, when: When, now: Moment) -> Option<String> {
        let ArchivedValue::Hours(hours) = &*fact.value else {
            return None;
        };
        if hours.days_only || !matches!(freshness(fact, now), Freshness::Current(_) | Freshness::Lasting) {
            return None;
        }
        let calendar = Calendar::of(self.content.territory());
        if let (When::Today(Some(_)) | When::Day(..) | When::Weekday(..), Some(day)) = (when, when.date(now)) {
            let intervals = calendar.on(fact, day)?;
            let weekday = self.conventions().weekday_date(day);
            return Some(match intervals.is_empty() {
                true => self.messages.fill("hours-closed", &[("days", &weekday)]),
                false => format!("{weekday} {}", self.intervals(&intervals)),
            });
        }
        Some(match calendar.open_until(fact, now) {
            Some(until) => self.messages.fill("places-open-now", &[("time", &self.conventions().clock(until))]),
            None => self.messages.say("places-closed-now"),
        })
    }

    /// The time that a list of places is about: a day, and a part of it.
    pub(super) fn asked_time(&self, when: When, now: Moment) -> Option<String> {
        let day = match when {
            When::Today(_) | When::Day(..) | When::Weekday(..) => self.conventions().weekday_date(when.date(now)?),
            _ => return None,
        };
        let Some(time) = when.time_of_day() else { return Some(day) };
        let time = match time {
            TimeOfDay::Morning => self.messages.say("when-morning"),
            TimeOfDay::Afternoon => self.messages.say("when-afternoon"),
            TimeOfDay::Evening => self.messages.say("when-evening"),
            TimeOfDay::Night => self.messages.say("when-night"),
            TimeOfDay::At(minute) => self.conventions().clock(minute),
            TimeOfDay::After(minute) => self.conventions().clock_range(minute, DAY),
            TimeOfDay::Before(minute) => self.conventions().clock_range(0, minute),
        };
        Some(self.messages.fill("asked-time", &[("day", &day), ("time", &time)]))
    }

    /// The pattern of the weeks: by parts of the year where they differ, those of the month or season that was asked for.
    pub(super) fn hours(&self, hours: &ArchivedHours, when: When) -> Option<String> {
        if hours.syntax.as_str().trim() == "24/7" {
            return Some(self.messages.say("hours-always"));
        }
        let asked = months(when);
        let is_asked = |period: &&ArchivedPeriod| asked.iter().any(|month| holds_month(period, *month));
        let some = hours.periods.iter().any(|period| is_asked(&period));
        let patterns: Vec<String> = hours
            .periods
            .iter()
            .filter(|period| !some || is_asked(period))
            .map(|period| {
                let pattern = self.week(hours, period);
                let whole_year = period.from.year.is_none()
                    && (period.from.month, period.from.day) == (1, 1)
                    && (period.to.month, period.to.day) == (12, 31);
                match whole_year {
                    true => pattern,
                    false => {
                        let (from, to) = (self.day(&period.from), self.day(&period.to));
                        self.messages.fill("hours-during", &[("from", &from), ("to", &to), ("pattern", &pattern)])
                    }
                }
            })
            .collect();
        match patterns.is_empty() {
            true => self.closed_days(hours),
            false => Some(patterns.join(self.conventions().list.semicolon)),
        }
    }

    fn day(&self, day: &crate::content::ArchivedDayOfYear) -> String {
        match day.year.as_ref() {
            Some(year) => self.conventions().partial_date(year.to_native(), Some(day.month), Some(day.day)),
            None => self.conventions().day_month(day.day, day.month),
        }
    }

    /// Hours that only say when it is closed, or single dates; nothing for a notation that no message can say.
    fn closed_days(&self, hours: &ArchivedHours) -> Option<String> {
        const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        let syntax = hours.syntax.as_str();
        let (season, days) = syntax.split_once(": ").map_or((None, syntax), |(season, days)| (Some(season), days));
        let day = days.strip_suffix(" off").and_then(|day| DAYS.iter().position(|known| *known == day));
        let Some(day) = day else {
            let rules: Option<Vec<String>> = syntax.split(';').map(|rule| self.dated(rule.trim())).collect();
            return rules.map(|rules| rules.join(self.conventions().list.semicolon));
        };
        let pattern = self.messages.fill("hours-closed", &[("days", self.conventions().weekday(day))]);
        let ends = season.and_then(|season| season.split_once('-')).map(|(from, to)| (month_day(from), month_day(to)));
        match (season, ends) {
            (None, _) => Some(pattern),
            (_, Some((Some(from), Some(to)))) => {
                let (from, to) =
                    (self.conventions().day_month(from.1, from.0), self.conventions().day_month(to.1, to.0));
                Some(self.messages.fill("hours-during", &[("from", &from), ("to", &to), ("pattern", &pattern)]))
            }
            _ => None,
        }
    }

    /// "17 May 2025 19:00–24:00": a rule for one date, or for the days from one to another.
    fn dated(&self, rule: &str) -> Option<String> {
        let at = rule.rfind(' ')?;
        let (dates, times) = rule.split_at_checked(at)?;
        let dates = dates.trim_end_matches(':');
        let intervals: Intervals = match times.trim() {
            "off" => Intervals::default(),
            times => times.split(',').map(clock_times).collect::<Option<_>>()?,
        };
        let (first, last) = dates.split_once('-').map_or((dates, None), |(first, last)| (first, Some(last)));
        let (year, month, day) = date_of(first, None)?;
        let said = |year: Option<i32>, month: u8, day: u8| match year {
            Some(year) => self.conventions().partial_date(year, Some(month), Some(day)),
            None => self.conventions().day_month(day, month),
        };
        let from = said(year, month, day);
        let Some(last) = last else {
            return Some(match intervals.is_empty() {
                true => self.messages.fill("hours-closed", &[("days", &from)]),
                false => format!("{from} {}", self.intervals(&intervals)),
            });
        };
        let (year, month, day) = date_of(last, Some(month))?;
        let pattern = match intervals.is_empty() {
            // What is closed for days on end, no rule of ours says so far.
            true => return None,
            false => self.messages.fill("hours-daily", &[("times", &self.intervals(&intervals))]),
        };
        let to = said(year, month, day);
        Some(self.messages.fill("hours-during", &[("from", &from), ("to", &to), ("pattern", &pattern)]))
    }

    /// "Tuesday–Sunday 12:00–18:00; closed on Monday".
    fn week(&self, hours: &ArchivedHours, period: &ArchivedPeriod) -> String {
        let days: Vec<Intervals> = period
            .week
            .iter()
            .map(|day| day.iter().map(|interval| (interval.0.to_native(), interval.1.to_native())).collect())
            .collect();
        let mut groups: Vec<(Vec<usize>, &Intervals)> = Vec::new();
        for (weekday, intervals) in days.iter().enumerate() {
            match groups.iter_mut().find(|(_, same)| *same == intervals) {
                Some((weekdays, _)) => weekdays.push(weekday),
                None => groups.push((vec![weekday], intervals)),
            }
        }
        groups.sort_by_key(|(_, intervals)| intervals.is_empty());
        let said: Vec<String> = groups
            .iter()
            .map(|(weekdays, intervals)| {
                let named = self.weekdays(weekdays);
                match () {
                    () if intervals.is_empty() => self.messages.fill("hours-closed", &[("days", &named)]),
                    () if hours.days_only => match hours.part.as_deref() {
                        Some(part) => format!(
                            "{named}{}{}",
                            self.conventions().list.comma,
                            self.messages.say(&format!("hours-{part}"))
                        ),
                        None => self.messages.fill("hours-days-only", &[("days", &named)]),
                    },
                    () if weekdays.len() == 7 => {
                        self.messages.fill("hours-daily", &[("times", &self.intervals(intervals))])
                    }
                    () => format!("{named} {}", self.intervals(intervals)),
                }
            })
            .collect();
        said.join(self.conventions().list.semicolon)
    }

    /// Weekdays, three or more in a row as a range.
    fn weekdays(&self, weekdays: &[usize]) -> String {
        if weekdays.len() == 7 {
            return self.messages.say("every-day");
        }
        let mut said: Vec<String> = Vec::new();
        let mut at = 0;
        while let Some(first) = weekdays.get(at) {
            let run = weekdays.iter().skip(at).enumerate().take_while(|(offset, day)| **day == first + offset).count();
            let last = first + run - 1;
            if run >= 3 {
                let (first, last) = (self.conventions().weekday(*first), self.conventions().weekday(last));
                said.push(fill(self.conventions().number.range, &[("from", first), ("to", last)]));
            } else {
                said.extend((*first..=last).map(|day| self.conventions().weekday(day).to_string()));
            }
            at += run;
        }
        self.conventions().and(&said)
    }

    fn intervals(&self, intervals: &Intervals) -> String {
        let said: Vec<String> = intervals.iter().map(|(from, to)| self.conventions().clock_range(*from, *to)).collect();
        self.conventions().and(&said)
    }

    /// Set times: "Saturday and Sunday 10:30 and 14:30".
    pub(super) fn departures(&self, times: &rkyv::vec::ArchivedVec<ArchivedDeparture>) -> String {
        let mut groups: Vec<(u8, Vec<String>)> = Vec::new();
        for departure in times.iter() {
            let clock = self.conventions().clock(departure.at.to_native());
            match groups.iter_mut().find(|(days, _)| *days == departure.days) {
                Some((_, clocks)) => clocks.push(clock),
                None => groups.push((departure.days, vec![clock])),
            }
        }
        let said: Vec<String> = groups
            .into_iter()
            .map(|(days, clocks)| {
                let weekdays: Vec<usize> = (0..7).filter(|day| days & (1 << day) != 0).collect();
                format!("{} {}", self.weekdays(&weekdays), self.conventions().and(&clocks))
            })
            .collect();
        said.join(self.conventions().list.semicolon)
    }
}

/// Year, month and day of "2025 May 17", of "May 17", and of "17" in a month that is known.
/// The months of a month or season; none of any other time.
fn months(when: When) -> Vec<u8> {
    match when {
        When::Month(month) => vec![month],
        // Spring begins in March.
        When::Season(season) => (2..5).map(|month| (season * 3 + month) % 12 + 1).collect(),
        _ => Vec::new(),
    }
}

/// Whether a period, which may run over the end of the year, holds any day of a month.
fn holds_month(period: &ArchivedPeriod, month: u8) -> bool {
    let (from, to) = (period.from.month, period.to.month);
    if from <= to { (from..=to).contains(&month) } else { month >= from || month <= to }
}

fn date_of(text: &str, month: Option<u8>) -> Option<(Option<i32>, u8, u8)> {
    let (first, rest) = text.split_once(' ').unwrap_or(("", text));
    if let Ok(year) = first.parse::<i32>() {
        return month_day(rest).map(|(month, day)| (Some(year), month, day));
    }
    let day = || text.parse().ok().filter(|day| (1..=31).contains(day));
    month_day(text).or_else(|| Some((month?, day()?))).map(|(month, day)| (None, month, day))
}

/// Minutes from midnight of "19:00-24:00".
fn clock_times(text: &str) -> Option<(u16, u16)> {
    let minutes = |text: &str| -> Option<u16> {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour <= 24 && minute < 60).then(|| hour * 60 + minute)
    };
    let (from, to) = text.split_once('-')?;
    Some((minutes(from)?, minutes(to)?))
}

/// Month and day of "Sep 15".
fn month_day(text: &str) -> Option<(u8, u8)> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (month, day) = text.split_once(' ')?;
    let month = MONTHS.iter().position(|known| *known == month)? as u8 + 1;
    Some((month, day.parse().ok().filter(|day| (1..=31).contains(day))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_dates_are_read() {
        assert_eq!(date_of("2025 May 17", None), Some((Some(2025), 5, 17)));
        assert_eq!(date_of("Feb 02", None), Some((None, 2, 2)));
        assert_eq!(date_of("10", Some(2)), Some((None, 2, 10)));
        assert_eq!((date_of("10", None), date_of("May", None), date_of("", None)), (None, None, None));
        assert_eq!(clock_times("19:00-24:00"), Some((1140, 1440)));
        assert_eq!((clock_times("19:00"), clock_times("19:00-sunset")), (None, None));
    }
}
