//! Which places meet every condition? Only facts count: what no fact says of a place, it does not have.

use chrono::TimeDelta;

use super::freshness::freshness;
use super::hours::{self, Calendar};
use super::order;
use crate::clock::Moment;
use crate::content::{ArchivedEntity, ArchivedFact, ArchivedTerritory, ArchivedValue, Content};
use crate::understand::{Meaning, Order, Search, TimeOfDay, When, kinds};

/// Places in one answer.
const MOST: usize = 5;
/// Metres around the middle of a district that has none of what is looked for.
const NEAR_DISTRICT: u32 = 3_000;
/// Of more places than this the hours are not all read to know when one of them opens or closes.
const MANY: usize = 200;
/// Free for some people, on some days or in part: as a quality that nobody asks for by itself.
const FREE_FOR_SOME: &str = "free-for-some";
/// "Near" without a number.
const NEAR: f64 = 15_000.0;

/// A place found, and what made it fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub entity: u32,
    /// Metres, when something was near.
    pub distance: Option<f64>,
    /// Facts that met a condition.
    pub facts: Vec<u32>,
}

/// What facts tell of few places: where they tell it of none that fits, the others are worth naming.
const SELDOM_TOLD: [&str; 7] = ["children", "pushchair", "dogs", "step-free", "lifeguards", "sand", "pebbles"];

/// Before a quality that a place must not be known to have.
const NOT: &str = "not-";

/// What a search came to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Places {
    pub found: Vec<Place>,
    /// Whether there are more.
    pub more: bool,
    /// Qualities that were asked for and that no fact tells of a place that fits otherwise.
    pub untold: Vec<String>,
}

/// The next places of a search, the nearest or best first. Where none has all qualities, those that fit otherwise.
pub fn search(search: &Search, meaning: &Meaning, content: &Content, now: Moment) -> Places {
    let (found, more) = fitting(search, meaning, content, now);
    let narrow = !search.kinds.is_empty() || !search.among.is_empty();
    let (untold, told): (Vec<String>, Vec<String>) =
        search.qualities.iter().cloned().partition(|quality| SELDOM_TOLD.contains(&quality.as_str()));
    if !found.is_empty() || untold.is_empty() || !narrow {
        // What no fact says of a place need not be missing there.
        let unwanted = search.qualities.iter().filter_map(|quality| quality.strip_prefix(NOT)).map(str::to_string);
        let untold = if found.is_empty() { Vec::new() } else { unwanted.collect() };
        return Places { found, more, untold };
    }
    let (found, more) = fitting(&Search { qualities: told, ..search.clone() }, meaning, content, now);
    let untold = if found.is_empty() { Vec::new() } else { untold };
    Places { found, more, untold }
}

/// Those that fit, and whether there are more. Other words of the question choose among the places of a kind, unless they
/// would leave none.
fn fitting(search: &Search, meaning: &Meaning, content: &Content, now: Moment) -> (Vec<Place>, bool) {
    let narrow = !search.kinds.is_empty() || !search.towns.is_empty() || search.around.is_some();
    let among = !search.among.is_empty() && narrow;
    let mut wider = vec![search.clone()];
    if among {
        wider.push(Search { among: Vec::new(), ..search.clone() });
    }
    // A district may have none of its own, and some near by.
    if let ([town], None) = (search.towns.as_slice(), &search.around) {
        let within = search.within.or(Some(NEAR_DISTRICT));
        let (towns, among) = (Vec::new(), Vec::new());
        wider.push(Search { towns, around: Some(town.clone()), within, among, ..search.clone() });
    }
    // What is free for children or on a Sunday is told with that, where nothing is free for all.
    if search.qualities.iter().any(|quality| quality == "free") {
        let qualities = search.qualities.iter().map(|quality| match quality.as_str() {
            "free" => FREE_FOR_SOME.to_string(),
            _ => quality.clone(),
        });
        wider.push(Search { qualities: qualities.collect(), among: Vec::new(), ..search.clone() });
    }
    // "Cheap" is a wish rather than a superlative.
    if search.order == Some(Order::Cheapest) {
        wider.push(Search { order: None, ..search.clone() });
    }
    let found = |doors: &[Doors]| {
        let mut found = wider.iter().map(|search| matching(search, doors, meaning, content, now));
        found.find(|(found, _)| !found.is_empty()).unwrap_or_default()
    };
    // Of a day that is asked for, the hours of many are only the last known ones, and those of all may be unknown.
    let of_day = matches!(meaning.when, When::Today(_) | When::Day(..) | When::Weekday(..));
    if !search.open || !of_day {
        return found(&[Doors::Open]);
    }
    let open = found(&[Doors::Open, Doors::OpenWhenLastKnown]);
    if open.0.is_empty() { found(&[Doors::Unknown]) } else { open }
}

/// What is known of the doors of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doors {
    Open,
    /// By hours that are too old to be current.
    OpenWhenLastKnown,
    Closed,
    Unknown,
}

/// The places that meet the conditions: those whose doors are as the first of `doors` says before those of the next.
fn matching(search: &Search, doors: &[Doors], meaning: &Meaning, content: &Content, now: Moment) -> (Vec<Place>, bool) {
    let territory = content.territory();
    let centre = centre(search, meaning, territory);
    let towns = towns(&search.towns, territory);
    let calendar = search.open.then(|| Calendar::of(territory));
    let among: Vec<u32> = search.among.iter().filter_map(|id| territory.index_of(id)).collect();
    let around = search.around.as_deref().and_then(|id| territory.index_of(id));
    let mut found: Vec<(f64, usize, Place)> = Vec::new();
    let mut candidates = candidates(search, &towns, territory);
    if !among.is_empty() {
        candidates.retain(|index| among.contains(index));
    }
    for index in candidates {
        let Some(entity) = territory.entity(index) else { continue };
        if Some(index) == around
            || is_excepted(entity, search, territory)
            || !kind_fits(entity, search)
            || !town_fits(entity, &towns, territory)
        {
            continue;
        }
        let rank = match among.iter().position(|known| *known == index) {
            _ if among.is_empty() => 0,
            Some(rank) => rank,
            None => continue,
        };
        let distance = centre
            .zip(entity.position.as_ref())
            .map(|((lat, lon), position)| distance(lat, lon, position.lat.to_native(), position.lon.to_native()));
        let reach = match search.order {
            Some(Order::Nearest) => f64::INFINITY,
            _ => search.within.map_or(NEAR, f64::from),
        };
        if centre.is_some() && !distance.is_some_and(|distance| distance <= reach) {
            continue;
        }
        let Some(mut facts) = conditions(entity, search) else {
            continue;
        };
        let Some(measure) = measure(search, entity, &mut facts) else {
            continue;
        };
        found.push((measure, rank, Place { entity: index, distance, facts }));
    }
    found.sort_by(|(measure_a, rank_a, a), (measure_b, rank_b, b)| {
        let near = a.distance.unwrap_or(0.0).total_cmp(&b.distance.unwrap_or(0.0));
        let fame = |place: &Place| territory.entity(place.entity).map_or(0, |entity| entity.facts.len());
        let kind = |place: &Place| territory.entity(place.entity).map_or(9, |entity| first_kind(entity, search));
        measure_a.total_cmp(measure_b).then(match centre {
            Some(_) => near.then(rank_a.cmp(rank_b)),
            None => rank_a.cmp(rank_b).then(kind(a).cmp(&kind(b))).then(fame(b).cmp(&fame(a))),
        })
    });
    let after = usize::from(search.after);
    let mut held: Vec<Vec<Place>> = vec![Vec::new(); doors.len()];
    for (_, _, mut place) in found {
        let (known, hours) = calendar
            .as_ref()
            .map_or((Doors::Open, None), |calendar| self::doors(place.entity, meaning.when, calendar, territory, now));
        let Some(of_these) = doors.iter().position(|wanted| *wanted == known) else { continue };
        // The list says how old such hours are.
        if known == Doors::OpenWhenLastKnown {
            place.facts.extend(hours.filter(|hours| !place.facts.contains(hours)));
        }
        if let Some(places) = held.get_mut(of_these) {
            places.push(place);
        }
        // Reading hours costs far more than all the rest: only as many are read as are shown, and one more.
        if held.first().is_some_and(|places| places.len() > after + MOST) {
            break;
        }
    }
    let mut shown: Vec<Place> = held.into_iter().flatten().skip(after).take(MOST + 1).collect();
    let more = shown.len() > MOST;
    shown.truncate(MOST);
    (shown, more)
}

/// The places that may fit: those in the towns, or else of the kinds, that are looked for.
fn candidates(search: &Search, towns: &[u32], territory: &ArchivedTerritory) -> Vec<u32> {
    let kinds = &search.kinds;
    match () {
        () if !towns.is_empty() => territory.in_towns(|own| towns.iter().any(|town| territory.is_within(own, *town))),
        () if !kinds.is_empty() => territory.of_kinds(|own| kinds.iter().any(|wanted| kinds::is_a(own, wanted))),
        () if search.among.is_empty() => territory.of_kinds(kinds::is_sight),
        () => (0..territory.entities.len() as u32).collect(),
    }
}

/// What is known of the doors of a place at the time asked for, and the fact that tells. For this very moment their times
/// must be known.
fn doors(
    entity: u32,
    when: When,
    calendar: &Calendar,
    territory: &ArchivedTerritory,
    now: Moment,
) -> (Doors, Option<u32>) {
    let fact = hours::main(territory, entity, when.date(now).unwrap_or(now.today()));
    let Some((fact, held)) = fact.zip(territory.entity(entity)) else {
        return (Doors::Unknown, None);
    };
    let index = (0u32..).zip(held.facts.iter()).find(|(_, own)| std::ptr::eq(*own, fact)).map(|(index, _)| index);
    let day = when.date(now).and_then(|day| calendar.on(fact, day));
    let timed = matches!(&*fact.value, ArchivedValue::Hours(hours) if !hours.days_only);
    let on_day = day.as_deref().unwrap_or_default();
    let open = match (when, when.time_of_day().map(TimeOfDay::window)) {
        (When::Now | When::Unsaid, _) => timed && calendar.open_until(fact, now).is_some(),
        (_, Some((first, end))) => timed && on_day.iter().any(|(from, to)| *from < end && first < *to),
        (_, None) => !on_day.is_empty(),
    };
    let closed = timed || day.as_ref().is_some_and(|day| day.is_empty());
    let doors = match (freshness(fact, now).is_current(), open) {
        (true, true) => Doors::Open,
        (false, true) => Doors::OpenWhenLastKnown,
        (true, false) => Doors::Closed,
        (false, false) if closed => Doors::Closed,
        (false, false) => Doors::Unknown,
    };
    (doors, index)
}

/// What a superlative sorts by, the least first; nothing when no fact tells.
fn measure(search: &Search, entity: &ArchivedEntity, facts: &mut Vec<u32>) -> Option<f64> {
    match search.order {
        None | Some(Order::Nearest) => Some(0.0),
        Some(order) => {
            let (measure, fact) = order::measure(order, entity)?;
            if !facts.contains(&fact) {
                facts.push(fact);
            }
            Some(measure)
        }
    }
}

/// When the next of the places that a search for open ones may show opens or closes, on the clock of the territory.
pub fn next_change(search: &Search, territory: &ArchivedTerritory, now: Moment) -> Option<chrono::NaiveDateTime> {
    let towns = towns(&search.towns, territory);
    let calendar = Calendar::of(territory);
    let mut candidates = candidates(search, &towns, territory);
    candidates.retain(|index| {
        territory.entity(*index).is_some_and(|entity| kind_fits(entity, search) && town_fits(entity, &towns, territory))
    });
    // Of so many, one may open or close at any minute.
    if candidates.len() > MANY {
        return now.local.checked_add_signed(TimeDelta::minutes(1));
    }
    candidates
        .into_iter()
        .filter_map(|index| hours::main(territory, index, now.today()))
        .filter_map(|fact| calendar.next_change(fact, now))
        .min()
}

/// Metres between two points (haversine formula, mean radius of the Earth).
pub fn distance(lat: f64, lon: f64, other_lat: f64, other_lon: f64) -> f64 {
    let (a, b) = (lat.to_radians(), other_lat.to_radians());
    let half = ((b - a) / 2.0).sin().powi(2) + a.cos() * b.cos() * ((other_lon - lon).to_radians() / 2.0).sin().powi(2);
    2.0 * 6_371_008.8 * half.sqrt().min(1.0).asin()
}

fn centre(search: &Search, meaning: &Meaning, territory: &ArchivedTerritory) -> Option<(f64, f64)> {
    let of_place = search.around.as_deref().and_then(|id| {
        let town = territory.town_of(id).and_then(|town| territory.town(town)).and_then(|town| town.position.as_ref());
        town.or_else(|| territory.index_of(id).and_then(|entity| territory.entity(entity)?.position.as_ref()))
    });
    of_place
        .map(|position| (position.lat.to_native(), position.lon.to_native()))
        .or_else(|| meaning.near.filter(|_| search.near_me).map(|cell| cell.middle()))
}

/// Position of the wanted kind among the entity's own: what it mainly is comes first.
fn first_kind(entity: &ArchivedEntity, search: &Search) -> usize {
    entity.kinds.iter().position(|own| search.kinds.iter().any(|wanted| kinds::is_a(own.as_str(), wanted))).unwrap_or(9)
}

fn kind_fits(entity: &ArchivedEntity, search: &Search) -> bool {
    let is = |wanted: &String| entity.kinds.iter().any(|own| kinds::is_a(own.as_str(), wanted));
    let wanted = match search.kinds.is_empty() {
        true => !search.among.is_empty() || entity.kinds.iter().any(|own| kinds::is_sight(own.as_str())),
        false => search.kinds.iter().any(is),
    };
    wanted && !search.without.iter().any(is)
}

fn towns(ids: &[String], territory: &ArchivedTerritory) -> Vec<u32> {
    ids.iter().filter_map(|id| territory.town_of(id)).collect()
}

fn town_fits(entity: &ArchivedEntity, towns: &[u32], territory: &ArchivedTerritory) -> bool {
    let within = |town: &u32| entity.town.as_ref().is_some_and(|own| territory.is_within(own.to_native(), *town));
    towns.is_empty() || towns.iter().any(within)
}

fn is_excepted(entity: &ArchivedEntity, search: &Search, territory: &ArchivedTerritory) -> bool {
    let towns = towns(&search.except, territory);
    search.except.iter().any(|id| id == entity.id.as_str()) || !towns.is_empty() && town_fits(entity, &towns, territory)
}

/// The facts that meet the qualities and centuries, or nothing when one is not met.
fn conditions(entity: &ArchivedEntity, search: &Search) -> Option<Vec<u32>> {
    let mut met = Vec::new();
    for quality in &search.qualities {
        if let Some(unwanted) = quality.strip_prefix(NOT) {
            match quality_of(entity, unwanted) {
                (false, None) => continue,
                _ => return None,
            }
        }
        match quality_of(entity, quality) {
            (_, Some(index)) => met.push(index),
            (true, None) => {}
            (false, None) => return None,
        }
    }
    if let Some((first, last)) = search.centuries {
        met.push(century(entity, first, last)?);
    }
    if let Some(most) = search.under {
        met.push(order::costs_at_most(entity, f64::from(most) / 100.0)?);
    }
    if !search.styles.is_empty() {
        met.push(style(entity, &search.styles)?);
    }
    met.dedup();
    Some(met)
}

/// Whether a fact says that nobody pays.
fn lets_everybody_in(fact: &ArchivedFact) -> bool {
    let ArchivedValue::Prices(prices) = &*fact.value else { return false };
    let free = prices.iter().any(|price| {
        let all = price.who.is_none() && price.age.is_none() && price.when.is_none();
        let part = price.of.as_deref().is_none_or(|of| of == "permanent-collection" || of == "entry");
        price.amount.to_native() == 0.0 && all && part
    });
    free && fact.when.is_none() && fact.of.is_none()
}

fn is_free(entity: &ArchivedEntity) -> bool {
    entity.qualities.iter().any(|own| own.as_str() == "free") || entity.facts.iter().any(lets_everybody_in)
}

/// Whether a place is said to have a quality, and the first fact that tells it.
fn quality_of(entity: &ArchivedEntity, quality: &str) -> (bool, Option<u32>) {
    let own = entity.qualities.iter().any(|own| own.as_str() == quality);
    let fact = (0u32..).zip(entity.facts.iter()).find(|(_, fact)| match (quality, &*fact.value) {
        ("free", _) => lets_everybody_in(fact),
        ("paid", ArchivedValue::Prices(prices)) => {
            let charged = prices.iter().any(|price| price.amount.to_native() > 0.0 && price.of.is_none());
            charged && fact.of.is_none() && !is_free(entity)
        }
        (FREE_FOR_SOME, ArchivedValue::Prices(prices)) => prices.iter().any(|price| price.amount.to_native() == 0.0),
        ("step-free", ArchivedValue::Flag { what, is }) => what.as_str() == "step-free" && *is,
        ("step-free", _) => fact.key.as_str() == "accessibility",
        ("pushchair" | "dogs", ArchivedValue::Flag { what, is }) => {
            *is && (what.as_str() == quality || quality == "dogs" && what.as_str() == "animals")
        }
        ("without-car", ArchivedValue::Lines(_)) => true,
        ("difficulty", ArchivedValue::Level(_)) => true,
        ("lifeguards", ArchivedValue::Flag { what, is }) => what.as_str() == "lifeguards" && *is,
        ("lifeguards", ArchivedValue::Hours(_) | ArchivedValue::Season { .. }) => {
            fact.of.as_deref() == Some("lifeguards")
        }
        _ => false,
    });
    (own, fact.map(|(index, _)| index))
}

/// A fact that names one of these styles.
fn style(entity: &ArchivedEntity, wanted: &[String]) -> Option<u32> {
    let any = |styles: &rkyv::vec::ArchivedVec<rkyv::string::ArchivedString>| {
        styles.iter().any(|own| wanted.iter().any(|style| style == own.as_str()))
    };
    (0u32..)
        .zip(entity.facts.iter())
        .find(|(_, fact)| matches!(&*fact.value, ArchivedValue::Styles(styles) if any(styles)))
        .map(|(index, _)| index)
}

/// A fact that dates the place to one of these centuries.
fn century(entity: &ArchivedEntity, first: i8, last: i8) -> Option<u32> {
    let of_year = |year: i32| {
        if year > 0 { (year - 1) / 100 + 1 } else { (year + 1) / 100 - 1 }
    };
    let overlaps = |from: i32, to: i32| from <= i32::from(last) && to >= i32::from(first);
    (0u32..).zip(entity.facts.iter()).find_map(|(index, fact)| {
        let fits = match &*fact.value {
            ArchivedValue::Centuries(from, to) => overlaps((*from).into(), (*to).into()),
            ArchivedValue::Event { what, from, to, .. }
                if matches!(what.as_str(), "built" | "founded" | "consecrated" | "rebuilt") =>
            {
                let end = to.as_ref().map_or(from.year.to_native(), |to| to.year.to_native());
                overlaps(of_year(from.year.to_native()), of_year(end))
            }
            _ => false,
        };
        fits.then_some(index)
    })
}
