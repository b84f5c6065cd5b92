//! How old is it? A value that may have changed says so, and is never given as current when it is too old to be.

use crate::clock::Moment;
use crate::content::{ArchivedFact, PartialDate};

/// A volatile value older than this is only the last known one.
pub const CURRENT_MONTHS: i32 = 24;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Does not change.
    Lasting,
    /// Seen at this date, recent enough to rely on.
    Current(PartialDate),
    LastKnown(PartialDate),
    Undated,
}

pub fn freshness(fact: &ArchivedFact, now: Moment) -> Freshness {
    if !fact.volatile {
        return Freshness::Lasting;
    }
    let Some(dated) = date(fact) else {
        return Freshness::Undated;
    };
    match now.months_since(dated.year, dated.month) {
        ..=CURRENT_MONTHS => Freshness::Current(dated),
        _ => Freshness::LastKnown(dated),
    }
}

/// The date of a fact's source.
pub fn date(fact: &ArchivedFact) -> Option<PartialDate> {
    let dated = fact.dated.as_ref()?;
    Some(PartialDate {
        year: dated.year.to_native(),
        month: dated.month.as_ref().copied(),
        day: dated.day.as_ref().copied(),
    })
}

impl Freshness {
    pub fn is_current(self) -> bool {
        matches!(self, Self::Lasting | Self::Current(_))
    }
}
