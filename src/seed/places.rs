//! One file a place: what it is, where it lies, and its facts with their sources.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::calendar::partial_date;
use super::hours::{departure, periods};
use super::problems::{Problems, line_of};
use crate::content::{Age, Bound, DayOfYear, Hours, Line, PartialDate, Price, Span, Value};

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PlaceFile {
    pub id: String,
    /// Earlier ids of the same thing.
    #[serde(default)]
    pub same_as: Vec<String>,
    pub kinds: Vec<String>,
    #[serde(default)]
    pub qualities: Vec<String>,
    #[serde(default)]
    pub audience: Vec<String>,
    pub town: Option<String>,
    pub address: Option<String>,
    pub position: Option<PositionField>,
    pub official: Option<OfficialField>,
    #[serde(default)]
    pub facts: Vec<Spanned<FactField>>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct PositionField {
    pub lat: f64,
    pub lon: f64,
    /// General knowledge: good enough to search by, and shown as approximate.
    #[serde(default)]
    pub approximate: bool,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct OfficialField {
    pub url: String,
    /// `person`, `page` or `general knowledge`.
    pub confirmed: String,
}

/// Exactly one of the value fields, or `text`, or a value with a `text` that says it better.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FactField {
    pub key: String,
    pub source: String,
    pub dated: Option<String>,
    #[serde(default)]
    pub volatile: bool,
    pub of: Option<String>,
    pub when: Option<String>,
    pub year: Option<i32>,
    #[serde(default)]
    pub about: bool,
    #[serde(default)]
    pub over: bool,
    #[serde(default)]
    pub under: bool,
    #[serde(default)]
    pub nearly: bool,
    pub text: Option<String>,

    pub hours: Option<String>,
    #[serde(default)]
    pub days_only: bool,
    pub part: Option<String>,
    pub times: Option<Vec<String>>,
    pub prices: Option<Vec<PriceField>>,
    pub minutes: Option<SpanField>,
    pub metres: Option<SpanField>,
    pub every: Option<SpanField>,
    pub from: Option<String>,
    pub to: Option<toml::Value>,
    pub event: Option<String>,
    pub years: Option<Vec<i32>>,
    pub date: Option<String>,
    pub by: Option<String>,
    pub centuries: Option<Vec<i8>>,
    pub styles: Option<Vec<String>>,
    pub phone: Option<String>,
    pub address: Option<String>,
    pub lines: Option<Vec<LineField>>,
    pub booking: Option<String>,
    pub limit: Option<u32>,
    pub party_max: Option<u32>,
    pub days_ahead: Option<u32>,
    pub flag: Option<String>,
    pub is: Option<bool>,
    pub season: Option<SeasonField>,
    pub count: Option<f64>,
    pub unit: Option<String>,
    pub change: Option<f64>,
    pub person: Option<String>,
    pub role: Option<String>,
    pub level: Option<String>,
    pub times_per: Option<TimesPerField>,
    pub link: Option<String>,
}

#[derive(Deserialize, Debug, Clone)]
#[serde(untagged)]
pub enum SpanField {
    One(f64),
    Two([f64; 2]),
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct PriceField {
    amount: f64,
    to: Option<f64>,
    #[serde(default)]
    about: bool,
    #[serde(default)]
    over: bool,
    of: Option<String>,
    who: Option<String>,
    age: Option<String>,
    per: Option<String>,
    when: Option<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct LineField {
    mode: String,
    line: Option<String>,
    stop: Option<String>,
    from: Option<String>,
    to: Option<String>,
    walk: Option<u32>,
    when: Option<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct SeasonField {
    from: String,
    to: String,
    edition: Option<u32>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct TimesPerField {
    times: f64,
    unit: String,
    per: String,
}

/// Year for which the weekly patterns of undated hours are worked out.
const PATTERN_YEAR: i32 = 2026;

impl FactField {
    /// The typed value, or what is wrong and how to mend it.
    pub fn value(&self) -> Result<Value, (String, String)> {
        let mut values: Vec<Value> = Vec::new();
        if let Some(syntax) = &self.hours {
            let periods = periods(syntax, PATTERN_YEAR).map_err(|error| {
                (format!("hours “{syntax}”: {error}"), "write them as OpenStreetMap does: Tu-Su 10:00-18:00".into())
            })?;
            values.push(Value::Hours(Hours {
                syntax: syntax.clone(),
                days_only: self.days_only,
                part: self.part.clone(),
                periods,
            }));
        }
        if let Some(times) = &self.times {
            let parsed: Option<Vec<_>> = times.iter().map(|text| departure(text)).collect();
            values.push(Value::Times(
                parsed.ok_or_else(|| wrong("times", "weekdays and a time, such as \"Sa,Su 10:30\""))?,
            ));
        }
        if let Some(prices) = &self.prices {
            values.push(Value::Prices(prices.iter().map(price).collect::<Result<_, _>>()?));
        }
        for (span, make) in [
            (&self.minutes, Value::Minutes as fn(Span) -> Value),
            (&self.metres, Value::Metres),
            (&self.every, Value::Every),
        ] {
            if let Some(span) = span {
                values.push(make(self.span(span)?));
            }
        }
        if let Some(what) = &self.event {
            values.push(self.event(what)?);
        }
        if let Some(centuries) = &self.centuries {
            match centuries.as_slice() {
                [one] if *one != 0 => values.push(Value::Centuries(*one, *one)),
                [first, last] if *first != 0 && first <= last => values.push(Value::Centuries(*first, *last)),
                [first, .., last] if first < last => values.push(Value::Centuries(*first, *last)),
                _ => {
                    return Err(wrong(
                        "centuries",
                        "the first and the last, such as [12, 13], negative before our era",
                    ));
                }
            }
        }
        if let Some(season) = &self.season {
            let day = |text: &str| day_of_year(text).ok_or_else(|| wrong("season", "MM-DD or YYYY-MM-DD"));
            values.push(Value::Season { from: day(&season.from)?, to: day(&season.to)?, edition: season.edition });
        }
        if let Some(count) = self.count {
            let unit = self.unit.clone().ok_or_else(|| wrong("count", "give its unit"))?;
            let to = self.to.as_ref().and_then(number);
            values.push(Value::Count { unit, from: count, to, bound: self.bound(), change: self.change });
        }
        if let Some(name) = &self.person {
            let role = self.role.clone().ok_or_else(|| wrong("person", "give the role"))?;
            values.push(Value::Person { role, name: name.clone() });
        }
        if let Some(what) = &self.flag {
            let is = self.is.ok_or_else(|| wrong("flag", "say is = true or is = false"))?;
            values.push(Value::Flag { what: what.clone(), is });
        }
        if let Some(kind) = &self.booking {
            values.push(Value::Booking {
                kind: kind.clone(),
                limit: self.limit,
                party_max: self.party_max,
                days_ahead: self.days_ahead,
            });
        }
        if let Some(lines) = &self.lines {
            values.push(Value::Lines(lines.iter().map(line).collect()));
        }
        if let Some(times) = &self.times_per {
            values.push(Value::TimesPer { unit: times.unit.clone(), times: times.times, per: times.per.clone() });
        }
        let plain = [
            self.styles.clone().map(Value::Styles),
            self.phone.clone().map(Value::Phone),
            self.address.clone().map(Value::Address),
            self.level.clone().map(Value::Level),
            self.link.clone().map(Value::Link),
        ];
        values.extend(plain.into_iter().flatten());
        match (values.pop(), values.is_empty(), &self.text) {
            (Some(value), true, _) => Ok(value),
            (None, _, Some(_)) => Ok(Value::Text),
            (None, _, None) => Err(("the fact has no value".into(), "give it a typed value, or a text".into())),
            (Some(_), false, _) => Err(("the fact has several values".into(), "make one fact of each".into())),
        }
    }

    fn bound(&self) -> Bound {
        match (self.about, self.over, self.under, self.nearly) {
            (true, ..) => Bound::About,
            (_, true, ..) => Bound::Over,
            (_, _, true, _) => Bound::Under,
            (.., true) => Bound::Nearly,
            _ => Bound::Exactly,
        }
    }

    fn span(&self, field: &SpanField) -> Result<Span, (String, String)> {
        let (least, most) = match field {
            SpanField::One(one) => (*one, *one),
            SpanField::Two([least, most]) => (*least, *most),
        };
        let to = self.to.as_ref().and_then(|to| to.as_str()).map(str::to_string);
        if least < 0.0 || most < least {
            return Err(wrong("the span", "the least first, and nothing negative"));
        }
        Ok(Span { least, most, from: self.from.clone(), to })
    }

    fn event(&self, what: &str) -> Result<Value, (String, String)> {
        let (from, to) = match (&self.date, self.years.as_deref()) {
            (Some(date), None) => (partial_date(date), None),
            (None, Some([year])) => (Some(only_year(*year)), None),
            (None, Some([first, last])) if first <= last => (Some(only_year(*first)), Some(only_year(*last))),
            _ => (None, None),
        };
        let from =
            from.ok_or_else(|| wrong("event", "give years = [1853] or [1853, 1864], or date = \"2013-06-07\""))?;
        Ok(Value::Event { what: what.to_string(), from, to, by: self.by.clone() })
    }

    /// Every word of the closed vocabulary that the fact uses, as the message that must exist for it.
    pub fn labels(&self) -> Vec<String> {
        let mut labels = Vec::new();
        let mut add = |kind: &str, id: &Option<String>| labels.extend(id.iter().map(|id| format!("{kind}-{id}")));
        add("of", &self.of);
        add("when", &self.when);
        add("unit", &self.unit);
        add("event", &self.event);
        add("role", &self.role);
        add("booking", &self.booking);
        add("level", &self.level);
        for style in self.styles.iter().flatten() {
            add("style", &Some(style.clone()));
        }
        for price in self.prices.iter().flatten() {
            add("of", &price.of);
            add("who", &price.who);
            add("per", &price.per);
            add("when", &price.when);
        }
        for line in self.lines.iter().flatten() {
            add("mode", &Some(line.mode.clone()));
            add("when", &line.when);
        }
        if let Some(times) = &self.times_per {
            add("unit", &Some(times.unit.clone()));
            add("per", &Some(times.per.clone()));
        }
        if let (Some(flag), Some(is)) = (&self.flag, self.is) {
            labels.push(format!("flag-{flag}-{}", if is { "yes" } else { "no" }));
        }
        labels
    }
}

fn wrong(what: &str, mend: &str) -> (String, String) {
    (format!("{what} is not as expected"), mend.to_string())
}

fn only_year(year: i32) -> PartialDate {
    PartialDate { year, month: None, day: None }
}

fn number(value: &toml::Value) -> Option<f64> {
    value.as_float().or_else(|| value.as_integer().map(|integer| integer as f64))
}

fn day_of_year(text: &str) -> Option<DayOfYear> {
    let (year, rest) = match text.split_once('-') {
        Some((year, rest)) if year.len() == 4 => (Some(year.parse().ok()?), rest),
        _ => (None, text),
    };
    let (month, day) = rest.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    chrono::NaiveDate::from_ymd_opt(year.unwrap_or(2024), u32::from(month), u32::from(day))?;
    Some(DayOfYear { year, month, day })
}

fn price(field: &PriceField) -> Result<Price, (String, String)> {
    if field.amount < 0.0 || field.to.is_some_and(|to| to < field.amount) {
        return Err(wrong("prices", "amounts are not negative, and `to` is the greater"));
    }
    Ok(Price {
        amount: field.amount,
        to: field.to,
        bound: if field.about {
            Bound::About
        } else if field.over {
            Bound::Over
        } else {
            Bound::Exactly
        },
        of: field.of.clone(),
        who: field.who.clone(),
        age: field.age.as_deref().map(age).transpose()?,
        per: field.per.clone(),
        when: field.when.clone(),
    })
}

/// `6-17`, `<18`, `<=17`, `>65`, `>=65`.
fn age(text: &str) -> Result<Age, (String, String)> {
    let years = |text: &str| text.parse::<u8>().map_err(|_| wrong("age", "\"6-17\", \"<18\" or \">=65\""));
    Ok(if let Some(most) = text.strip_prefix("<=") {
        Age { from: None, to: Some(years(most)?) }
    } else if let Some(below) = text.strip_prefix('<') {
        Age { from: None, to: Some(years(below)?.saturating_sub(1)) }
    } else if let Some(least) = text.strip_prefix(">=") {
        Age { from: Some(years(least)?), to: None }
    } else if let Some(above) = text.strip_prefix('>') {
        Age { from: Some(years(above)?.saturating_add(1)), to: None }
    } else {
        let (from, to) = text.split_once('-').ok_or_else(|| wrong("age", "\"6-17\", \"<18\" or \">=65\""))?;
        Age { from: Some(years(from)?), to: Some(years(to)?) }
    })
}

fn line(field: &LineField) -> Line {
    Line {
        mode: field.mode.clone(),
        line: field.line.clone(),
        stop: field.stop.clone(),
        from: field.from.clone(),
        to: field.to.clone(),
        walk: field.walk,
        when: field.when.clone(),
    }
}

/// Reads every place; a file whose id is not its name is a problem.
pub fn read(problems: &mut Problems, folder: &Path) -> Vec<(std::path::PathBuf, String, PlaceFile)> {
    let mut places = Vec::new();
    for (stem, path) in problems.files(folder, "toml") {
        let Some((place, text)) = problems.toml::<PlaceFile>(&path) else {
            continue;
        };
        if place.id != stem {
            problems.add(
                &path,
                Some(1),
                format!("id “{}” is not the file's name", place.id),
                format!("name the file {}.toml", place.id),
            );
        }
        for fact in &place.facts {
            let line = Some(line_of(&text, fact.span().start));
            let field = fact.get_ref();
            if !field.source.starts_with("http://") && !field.source.starts_with("https://") {
                problems.add(
                    &path,
                    line,
                    format!("fact {} has no source", field.key),
                    "give the page it stands on: source = \"https://…\"",
                );
            }
            if field.dated.as_deref().is_some_and(|dated| partial_date(dated).is_none()) {
                problems.add(
                    &path,
                    line,
                    format!("fact {} has a malformed date", field.key),
                    "YYYY, YYYY-MM or YYYY-MM-DD",
                );
            }
            if let Err((what, mend)) = field.value() {
                problems.add(&path, line, format!("fact {}: {what}", field.key), mend);
            }
        }
        places.push((path, text, place));
    }
    places
}
