//! Which time on the clock? "At 8 pm", "après 20h30", "vor 9 Uhr", "晚上8点以后".

use super::meaning::{DAY, TimeOfDay};
use super::reading::{Concept, Mark, Reading};

/// How far a word such as "after" may stand from the figures that it goes with, in words.
const REACH: usize = 3;

/// A time that the question names in figures, or noon. A number alone is a time only where something says so: a word or
/// sign of the clock, or "after" in a question about hours.
pub fn time_of_day(reading: &Reading<'_>) -> Option<TimeOfDay> {
    let about_time = reading.heard("ask.open") || reading.heard("ask.hours") || reading.group("time").next().is_some();
    for at in 0..reading.tokens.len() {
        let Some(clock) = clock_at(reading, at, about_time) else {
            continue;
        };
        let (minute, end) = clock;
        let bound = bound(reading, at, end);
        if about_time || bound.is_some() {
            return Some(bound.unwrap_or(TimeOfDay::At)(minute));
        }
    }
    if let Some((minute, concept)) = spoken(reading) {
        return Some(bound(reading, concept.first, concept.end).unwrap_or(TimeOfDay::At)(minute));
    }
    let noon = reading.group("time").find(|(name, _)| *name == "noon").map(|(_, concept)| (concept.first, concept.end));
    noon.map(|(first, end)| bound(reading, first, end).unwrap_or(TimeOfDay::At)(DAY / 2))
}

/// A full hour that is said in words.
fn spoken<'r>(reading: &'r Reading<'_>) -> Option<(u16, &'r Concept<'r>)> {
    let (hour, concept) = reading.group("hour").find_map(|(name, concept)| Some((name.parse().ok()?, concept)))?;
    let marked = |name: &str| is_beside(reading, concept.first, concept.end, name);
    Some((on_the_day(reading, hour, marked("am"), marked("pm")) * 60, concept))
}

/// The hour of the day: "8 in the evening" is 20.
fn on_the_day(reading: &Reading<'_>, hour: u16, am: bool, pm: bool) -> u16 {
    let evening = || ["evening", "afternoon", "tonight"].iter().any(|part| reading.heard(&format!("time.{part}")));
    match hour {
        12 if am && !pm => 0,
        1..=11 if pm || !am && evening() => hour + 12,
        _ => hour,
    }
}

/// Minutes from midnight of the figures that begin at a token, and the token behind them.
fn clock_at(reading: &Reading<'_>, at: usize, about_time: bool) -> Option<(u16, usize)> {
    let token = reading.tokens.get(at)?;
    let figures: String = token.word.chars().take_while(char::is_ascii_digit).collect();
    let hour: u16 = figures.parse().ok().filter(|hour| *hour <= 24)?;
    let minutes_at = |at: usize| {
        let word = &reading.tokens.get(at)?.word;
        word.parse::<u16>().ok().filter(|minute| word.len() == 2 && *minute < 60)
    };
    let symbol = reading.tokens.get(at + 1).is_some_and(|next| next.word == "h");
    let (joined, minutes, end) = match (reading.mark_behind(at), minutes_at(at + 1), minutes_at(at + 2)) {
        (Some(Mark::Joins(sign @ (':' | '.'))), Some(minutes), _) => (Some(sign), minutes, at + 2),
        // "20h30" and "20 h 30".
        (_, _, Some(minutes)) if symbol => (Some('h'), minutes, at + 3),
        _ if symbol => (Some('h'), 0, at + 2),
        _ => (None, 0, at + 1),
    };
    let beside = |name: &str| is_beside(reading, at, end, name);
    let on_clock = beside("o-clock") || beside("am") || beside("pm");
    // "Open until 10", "after 8".
    let asked_before = || {
        let asks = |name: &str| matches!(name, "open" | "hours");
        reading.group("ask").any(|(name, concept)| asks(name) && concept.end == at)
    };
    let bounded = || {
        let said = bound(reading, at, end).is_some() || asked_before();
        about_time && joined.is_none() && !is_amount(reading, at) && said
    };
    if !(on_clock || matches!(joined, Some(':' | 'h')) || bounded()) {
        return None;
    }
    let hour = on_the_day(reading, hour, beside("am"), beside("pm"));
    Some(((hour * 60 + minutes).min(DAY), end))
}

/// Whether a word of the clock stands right before or behind the figures, or in one word with them.
fn is_beside(reading: &Reading<'_>, first: usize, end: usize, name: &str) -> bool {
    let near = |concept: &Concept<'_>| {
        concept.end == first
            || concept.first == end
            || (first..end).any(|at| (concept.first..concept.end).contains(&at))
    };
    reading.group("unit").any(|(heard, concept)| heard == name && near(concept))
}

/// Whether the number counts something else than hours of the day.
fn is_amount(reading: &Reading<'_>, at: usize) -> bool {
    const AMOUNTS: [&str; 8] = ["kilometre", "metre", "mile", "minute", "hour", "euro", "day", "century"];
    let counts = |concept: &Concept<'_>| (at..at + 2).contains(&concept.first);
    // "11 November" is a day.
    let dated = |concept: &Concept<'_>| concept.first == at + 1 || concept.end == at;
    reading.group("unit").any(|(name, concept)| AMOUNTS.contains(&name) && counts(concept))
        || reading.group("time").any(|(name, concept)| super::time::is_month(name) && dated(concept))
}

/// "After" or "before" in front of the figures, or behind them where a language puts it there.
fn bound(reading: &Reading<'_>, first: usize, end: usize) -> Option<fn(u16) -> TimeOfDay> {
    let near = |name: &str| {
        reading.group("logic").any(|(heard, concept)| {
            heard == name
                && (concept.end <= first && first - concept.end < REACH
                    || concept.first >= end && concept.first - end < REACH
                    || (concept.first..concept.end).contains(&first))
        })
    };
    match () {
        () if near("after") => Some(TimeOfDay::After),
        () if near("before") => Some(TimeOfDay::Before),
        () => None,
    }
}
