//! What time is it there? The territory's clock, whatever the visitor's.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime};

use crate::content::ArchivedZone;

/// A moment, and what the clocks of the territory show then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub utc: i64,
    pub local: NaiveDateTime,
}

impl Moment {
    /// Moments outside the years that a calendar can count are brought back into them.
    pub fn new(utc: i64, zone: &ArchivedZone) -> Self {
        const LATEST: i64 = 4_102_444_800; // 2100-01-01
        let utc = utc.clamp(0, LATEST);
        let offset = offset_at(utc, zone);
        let local = DateTime::from_timestamp(utc + i64::from(offset), 0).unwrap_or_default().naive_utc();
        Self { utc, local }
    }

    pub fn today(&self) -> NaiveDate {
        self.local.date()
    }

    /// When the clocks of the territory show `local`, to the offset that holds now.
    pub fn utc_of(&self, local: NaiveDateTime, zone: &ArchivedZone) -> i64 {
        let naive = local.and_utc().timestamp();
        let offset = offset_at(naive - i64::from(offset_at(naive, zone)), zone);
        naive - i64::from(offset)
    }

    /// Whole months from a date to now; negative for the future. A year alone counts from its end.
    pub fn months_since(&self, year: i32, month: Option<u8>) -> i32 {
        let today = self.today();
        (today.year() - year) * 12 + today.month() as i32 - i32::from(month.unwrap_or(12))
    }
}

fn offset_at(utc: i64, zone: &ArchivedZone) -> i32 {
    let after = zone.offsets.partition_point(|change| change.0.to_native() <= utc);
    zone.offsets.get(after.saturating_sub(1)).map_or(0, |change| change.1.to_native())
}

/// Seconds since 1970 of an RFC 3339 date and time.
pub fn parse_rfc3339(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.timestamp())
}
