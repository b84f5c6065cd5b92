//! Is it open? Evaluates opening hours on the territory's days, with its public holidays.

use std::str::FromStr;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use super::freshness;
use crate::clock::Moment;
use crate::content::{ArchivedFact, ArchivedHours, ArchivedTerritory, ArchivedValue};

/// The public holidays of a territory.
pub struct Calendar {
    holidays: ContextHolidays,
}

/// Open intervals of one day, in minutes from midnight; an end past midnight exceeds 1440.
pub type Intervals = Vec<(u16, u16)>;

impl Calendar {
    pub fn of(territory: &ArchivedTerritory) -> Self {
        let mut public = CompactCalendar::default();
        for day in territory.public_holidays.iter() {
            if let Some(date) = NaiveDate::from_ymd_opt(day.year.to_native(), day.month.into(), day.day.into()) {
                public.insert(date);
            }
        }
        Self { holidays: ContextHolidays::new(Arc::new(public), Arc::default()) }
    }

    fn evaluate(&self, hours: &ArchivedHours) -> Option<OpeningHours> {
        let syntax = hours.syntax.as_str();
        // A day off leaves the others open, at times that nobody said.
        let syntax = if only_closes(hours) { format!("24/7; {syntax}") } else { syntax.to_string() };
        let parsed = OpeningHours::from_str(&syntax).ok()?;
        Some(parsed.with_context(Context::default().with_holidays(self.holidays.clone())))
    }

    /// When it is open on a day; nothing when the hours are unreadable, or do not speak of that day.
    pub fn on(&self, fact: &ArchivedFact, day: NaiveDate) -> Option<Intervals> {
        let ArchivedValue::Hours(hours) = &*fact.value else {
            return None;
        };
        if !may_hold(fact, day) {
            return None;
        }
        let open = intervals(&self.evaluate(hours)?, day);
        (!only_closes(hours) || open.is_empty()).then_some(open)
    }

    /// Until when it is open now, in minutes from today's midnight.
    pub fn open_until(&self, fact: &ArchivedFact, now: Moment) -> Option<u16> {
        let minute = now.local.hour() as u16 * 60 + now.local.minute() as u16;
        let inside =
            |intervals: Intervals, at: u16| intervals.into_iter().find(|(from, to)| (*from..*to).contains(&at));
        if let Some((_, to)) = inside(self.on(fact, now.today())?, minute) {
            return Some(to);
        }
        let yesterday = now.today().checked_sub_days(Days::new(1))?;
        inside(self.on(fact, yesterday)?, minute + 1440).map(|(_, to)| to - 1440)
    }

    /// The next opening within a fortnight: its day and minutes from midnight.
    pub fn next_opening(&self, fact: &ArchivedFact, now: Moment) -> Option<(NaiveDate, u16)> {
        let minute = now.local.hour() as u16 * 60 + now.local.minute() as u16;
        (0..14u64).find_map(|ahead| {
            let day = now.today().checked_add_days(Days::new(ahead))?;
            let from =
                self.on(fact, day)?.into_iter().map(|(from, _)| from).find(|from| ahead > 0 || *from > minute)?;
            Some((day, from))
        })
    }

    /// When the state changes next, today; a look further ahead could go through decades of days that are all alike.
    pub fn next_change(&self, fact: &ArchivedFact, now: Moment) -> Option<NaiveDateTime> {
        let minute = now.local.hour() as u16 * 60 + now.local.minute() as u16;
        let yesterday = now.today().checked_sub_days(Days::new(1))?;
        let night = self.on(fact, yesterday)?.into_iter().filter_map(|(_, to)| to.checked_sub(1440));
        let edges = self.on(fact, now.today())?.into_iter().flat_map(|(from, to)| [from, to]);
        let next = edges.chain(night).filter(|edge| *edge > minute && *edge < 1440).min()?;
        now.today().and_hms_opt(u32::from(next / 60), u32::from(next % 60), 0)
    }

    pub fn is_holiday(&self, day: NaiveDate) -> bool {
        self.holidays.get_public().contains(day)
    }

    pub fn next_holiday(&self, day: NaiveDate) -> Option<NaiveDate> {
        if self.is_holiday(day) { Some(day) } else { self.holidays.get_public().first_after(day) }
    }
}

/// When it is open on a day. A night belongs to the day on which it began: the library cuts it at midnight.
pub fn intervals(hours: &OpeningHours, day: NaiveDate) -> Intervals {
    const MIDNIGHT: u16 = 1_440;
    // What goes on until the afternoon is a day of its own.
    const NOON: u16 = 720;
    let cut = |day: NaiveDate| -> Intervals {
        let open = hours.schedule_at(day).into_iter().filter(|range| range.kind == RuleKind::Open);
        open.map(|range| (range.range.start.mins_from_midnight(), range.range.end.mins_from_midnight())).collect()
    };
    let evening = |intervals: &Intervals| intervals.last().is_some_and(|(from, to)| *from > 0 && *to == MIDNIGHT);
    let early =
        |intervals: &Intervals| intervals.first().filter(|(from, to)| *from == 0 && *to <= NOON).map(|(_, to)| *to);
    let mut own = cut(day);
    let until = evening(&own).then(|| day.succ_opt().and_then(|next| early(&cut(next)))).flatten();
    if early(&own).is_some() && day.pred_opt().is_some_and(|before| evening(&cut(before))) {
        own.remove(0);
    }
    if let (Some(until), Some((_, to))) = (until, own.last_mut()) {
        *to = MIDNIGHT + until;
    }
    own
}

/// Hours that say no more than when it is closed.
fn only_closes(hours: &ArchivedHours) -> bool {
    hours.periods.is_empty() && hours.syntax.as_str().ends_with(" off")
}

/// Whether hours that hold for a part of the year can hold on a day. Nobody says when a season begins: its surest months.
pub fn may_hold(fact: &ArchivedFact, day: NaiveDate) -> bool {
    let month = day.month();
    match fact.when.as_deref() {
        None => true,
        Some("summer") => (6..=9).contains(&month),
        Some("high-season") => (4..=10).contains(&month),
        Some("winter") => !(4..=10).contains(&month),
        Some("low-season") => !(6..=8).contains(&month),
        // Single days and nights.
        Some(_) => false,
    }
}

/// The hours of the place itself: of several, the newest that hold on a day.
pub fn main(territory: &ArchivedTerritory, entity: u32, day: NaiveDate) -> Option<&ArchivedFact> {
    let facts = territory.entity(entity)?.facts.iter();
    let own = facts.filter(|fact| {
        let regular = matches!(&*fact.value, ArchivedValue::Hours(hours) if holds(hours, day));
        regular && fact.of.is_none() && may_hold(fact, day)
    });
    own.max_by_key(|fact| rank(fact))
}

/// Known times before known days, then the newer source.
pub fn rank(fact: &ArchivedFact) -> (bool, i32, u8) {
    let times = matches!(&*fact.value, ArchivedValue::Hours(hours) if !hours.days_only && !hours.periods.is_empty());
    let dated = freshness::date(fact);
    (times, dated.map_or(0, |date| date.year), dated.and_then(|date| date.month).unwrap_or(0))
}

/// Whether hours that name years can say anything about a day.
pub fn holds(hours: &ArchivedHours, day: NaiveDate) -> bool {
    let mut dated = hours.periods.iter().filter_map(|period| {
        let year = period.to.year.as_ref()?.to_native();
        NaiveDate::from_ymd_opt(year, period.to.month.into(), period.to.day.into())
    });
    let names_years = hours.periods.iter().any(|period| period.to.year.is_some());
    let names_year_itself = hours.periods.is_empty()
        && hours
            .syntax
            .as_str()
            .split(|c: char| !c.is_ascii_digit())
            .any(|part| part.len() == 4 && part.starts_with("20"));
    if names_year_itself {
        return hours.syntax.as_str().contains(&day.year().to_string());
    }
    !names_years || dated.any(|end| end >= day)
}
