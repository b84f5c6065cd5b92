//! Each typed value as a phrase.

use super::Composer;
use super::conventions::{capitalised, fill};
use super::messages::Arg;
use crate::content::{
    ArchivedBound, ArchivedDayOfYear, ArchivedFact, ArchivedLine, ArchivedPartialDate, ArchivedPrice, ArchivedSpan,
    ArchivedValue,
};
use crate::find::details::{line_holds, price_holds};
use crate::understand::{Detail, Meaning, When};

impl Composer<'_> {
    /// A fact's value with its label, as a phrase without an end mark; nothing for a text, which speaks for itself. Of hours
    /// and lists, what was `asked` for.
    pub(super) fn value(&self, fact: &ArchivedFact, asked: Option<&Meaning>) -> Option<String> {
        let details = asked.map_or(&[] as &[Detail], |asked| &asked.details);
        let say = |id: &str| self.messages.say(id);
        let of = fact.of.as_deref().map(|of| say(&format!("of-{of}")));
        let labelled = |label: &str, value: String| {
            let label = match &of {
                Some(of) => of.clone(),
                None => say(label),
            };
            Some(self.conventions().label(&capitalised(&label), &value))
        };
        let phrase = match &*fact.value {
            ArchivedValue::Text => None,
            ArchivedValue::Hours(hours) => {
                labelled("hours-label", self.hours(hours, asked.map_or(When::Unsaid, |asked| asked.when))?)
            }
            ArchivedValue::Times(times) => labelled("hours-label", self.departures(times)),
            ArchivedValue::Prices(prices) => {
                labelled("price-label", self.prices(rows(prices, details, price_holds).into_iter()))
            }
            ArchivedValue::Minutes(span) => {
                let value = self.bounded(self.minutes(span), fact.about);
                labelled("duration-label", self.between(value, span))
            }
            ArchivedValue::Metres(span) => {
                let value = self.bounded(self.metres(span), fact.about);
                labelled("distance-label", self.between(value, span))
            }
            ArchivedValue::Every(span) => {
                let minutes = self.range(span, |value| self.conventions().number(value, 0));
                labelled("access-label", self.messages.fill("every-minutes", &[("minutes", &minutes)]))
            }
            ArchivedValue::Event { what, from, to, by } => {
                let value = self.dates(from, to.as_ref());
                let value = match by.as_ref() {
                    Some(by) => self.conventions().aside(&value, by.as_str()),
                    None => value,
                };
                let event = say(&format!("event-{what}"));
                let label = match &of {
                    Some(of) => self.conventions().aside(&capitalised(&event), of),
                    None => capitalised(&event),
                };
                Some(self.conventions().label(&label, &value))
            }
            ArchivedValue::Centuries(from, to) => labelled("century-label", self.centuries(*from, *to)),
            ArchivedValue::Styles(styles) => {
                let styles: Vec<String> = styles.iter().map(|style| say(&format!("style-{style}"))).collect();
                labelled("style-label", self.conventions().and(&styles))
            }
            ArchivedValue::Phone(phone) => labelled("phone-label", isolated(phone.as_str())),
            ArchivedValue::Address(address) => labelled("address-label", address.as_str().to_string()),
            ArchivedValue::Lines(lines) => {
                let lines = rows(lines, details, line_holds);
                let lines: Vec<String> = lines.into_iter().map(|line| self.line(line)).collect();
                labelled("access-label", lines.join(self.conventions().list.semicolon))
            }
            ArchivedValue::Booking { kind, limit, party_max, days_ahead } => {
                let mut said = vec![say(&format!("booking-{kind}"))];
                let number = |value: u32| self.conventions().number(f64::from(value), 0);
                said.extend(
                    limit
                        .as_ref()
                        .map(|limit| self.messages.fill("booking-limit", &[("count", &number(limit.to_native()))])),
                );
                said.extend(
                    party_max
                        .as_ref()
                        .map(|most| self.messages.fill("booking-party", &[("count", &number(most.to_native()))])),
                );
                said.extend(
                    days_ahead
                        .as_ref()
                        .map(|days| self.messages.fill("booking-ahead", &[("days", &number(days.to_native()))])),
                );
                let said = said.join(self.between_sentences());
                match &of {
                    Some(of) => Some(self.conventions().label(&capitalised(of), &said)),
                    None => Some(said),
                }
            }
            ArchivedValue::Flag { what, is } => {
                let said = say(&format!("flag-{what}-{}", if *is { "yes" } else { "no" }));
                match &of {
                    Some(of) => Some(self.conventions().label(&capitalised(of), &said)),
                    None => Some(said),
                }
            }
            ArchivedValue::Season { from, to, edition } => {
                let value = self.season(from, to);
                let value = match edition.as_ref() {
                    Some(edition) => {
                        let edition = self.messages.fill("edition", &[("number", &edition.to_string())]);
                        self.conventions().aside(&value, &edition)
                    }
                    None => value,
                };
                labelled("season-label", value)
            }
            ArchivedValue::Count { unit, from, to, bound, change } => {
                let (from, to) = (from.to_native(), to.as_ref().map(|to| to.to_native()));
                let number = match to {
                    Some(to) => fill(
                        self.conventions().number.range,
                        &[("from", &self.quantity(from)), ("to", &self.quantity(to))],
                    ),
                    None => self.quantity(from),
                };
                let counted = [("count", Arg::Count(to.unwrap_or(from))), ("number", Arg::Text(&number))];
                let value = self.bound(self.messages.with(&format!("unit-{unit}"), &counted), bound);
                let value = match change.as_ref() {
                    Some(change) => {
                        let change = change.to_native();
                        let percent = self.conventions().percent(change);
                        let id = if change < 0.0 { "change-down" } else { "change-up" };
                        self.conventions().aside(&value, &self.messages.fill(id, &[("percent", &percent)]))
                    }
                    None => value,
                };
                match &of {
                    Some(of) => Some(self.conventions().label(&capitalised(of), &value)),
                    None => Some(capitalised(&value)),
                }
            }
            ArchivedValue::Person { role, name } => {
                Some(self.conventions().label(&capitalised(&say(&format!("role-{role}"))), name.as_str()))
            }
            ArchivedValue::Level(level) => Some(say(&format!("level-{level}"))),
            ArchivedValue::TimesPer { unit, times, per } => {
                let times = times.to_native();
                let number = self.quantity(times);
                let counted = [("count", Arg::Count(times)), ("number", Arg::Text(&number))];
                let value = self.messages.with(&format!("unit-{unit}"), &counted);
                let per = say(&format!("per-{per}"));
                let said = self.messages.fill("times-per", &[("times", &value), ("per", &per)]);
                Some(capitalised(&self.bounded(said, fact.about)))
            }
            ArchivedValue::Link(url) => labelled("link-label", format!("<{url}>")),
        }?;
        let mut asides = Vec::new();
        asides.extend(fact.when.as_deref().map(|when| say(&format!("when-{when}"))));
        asides.extend(fact.year.as_ref().map(|year| year.to_string()));
        match asides.is_empty() {
            true => Some(phrase),
            false => {
                let trimmed = phrase.trim_end_matches(['.', '。', '।']);
                Some(self.conventions().aside(trimmed, &asides.join(self.conventions().list.comma)))
            }
        }
    }

    /// What stands between two sentences: nothing in scripts whose end mark holds the space.
    pub(super) fn between_sentences(&self) -> &'static str {
        if self.conventions().punctuation.sentence.ends_with('。') { "" } else { " " }
    }

    fn quantity(&self, value: f64) -> String {
        self.conventions().number(value, 2)
    }

    pub(super) fn prices<'p>(&self, prices: impl Iterator<Item = &'p ArchivedPrice>) -> String {
        let prices: Vec<String> = prices.map(|price| self.price(price)).collect();
        prices.join(self.conventions().list.semicolon)
    }

    fn price(&self, price: &ArchivedPrice) -> String {
        let say = |id: String| self.messages.say(&id);
        let amount = price.amount.to_native();
        let currency = self.content.territory().currency.as_str();
        let mut value = match amount == 0.0 && price.to.is_none() {
            true => self.messages.say("price-free"),
            false => self.conventions().money(amount, price.to.as_ref().map(|to| to.to_native()), currency),
        };
        let bound = match price.bound {
            ArchivedBound::Exactly => None,
            ArchivedBound::About | ArchivedBound::Nearly => Some("price-about"),
            ArchivedBound::Over => Some("price-over"),
            ArchivedBound::Under => Some("price-under"),
        };
        if let Some(bound) = bound {
            value = self.messages.fill(bound, &[("amount", &value)]);
        }
        if let Some(per) = price.per.as_deref() {
            value = self.messages.fill("price-per", &[("amount", &value), ("per", &say(format!("per-{per}")))]);
        }
        if let Some(when) = price.when.as_deref() {
            value = self.conventions().aside(&value, &say(format!("when-{when}")));
        }
        let mut who: Vec<String> = Vec::new();
        who.extend(price.of.as_deref().map(|of| say(format!("of-{of}"))));
        who.extend(price.who.as_deref().map(|who| say(format!("who-{who}"))));
        who.extend(price.age.as_ref().map(|age| {
            let text = |years: u8| years.to_string();
            match (age.from.as_ref(), age.to.as_ref()) {
                (Some(from), Some(to)) => {
                    self.messages.fill("age-range", &[("from", &text(*from)), ("to", &text(*to))])
                }
                (None, Some(to)) => self.messages.fill("age-under", &[("age", &text(to.saturating_add(1)))]),
                (Some(from), None) => self.messages.fill("age-from", &[("age", &text(*from))]),
                (None, None) => String::new(),
            }
        }));
        match who.is_empty() {
            true => value,
            false => self.conventions().label(&who.join(self.conventions().list.comma), &value),
        }
    }

    fn range(&self, span: &ArchivedSpan, say: impl Fn(f64) -> String) -> String {
        let (least, most) = (span.least.to_native(), span.most.to_native());
        if least == most {
            return say(most);
        }
        fill(self.conventions().number.range, &[("from", &self.conventions().number(least, 0)), ("to", &say(most))])
    }

    fn minutes(&self, span: &ArchivedSpan) -> String {
        let most = span.most.to_native();
        // From an hour on both ends need their own unit.
        if most > 60.0 && span.least.to_native() < most {
            let (least, most) = (self.conventions().minutes(span.least.to_native()), self.conventions().minutes(most));
            return fill(self.conventions().number.range, &[("from", &least), ("to", &most)]);
        }
        self.range(span, |value| self.conventions().minutes(value))
    }

    fn metres(&self, span: &ArchivedSpan) -> String {
        let (least, most) = (span.least.to_native(), span.most.to_native());
        match least == most {
            true => self.conventions().metres(most),
            false => fill(
                self.conventions().number.range,
                &[("from", &self.conventions().metres(least)), ("to", &self.conventions().metres(most))],
            ),
        }
    }

    fn between(&self, value: String, span: &ArchivedSpan) -> String {
        let name = |place: &str| self.place_name(place);
        let aside = match (span.from.as_deref().map(name), span.to.as_deref().map(name)) {
            (Some(from), Some(to)) => self.messages.fill("from-to", &[("from", &from), ("to", &to)]),
            (Some(from), None) => self.messages.fill("from-place", &[("from", &from)]),
            (None, Some(to)) => self.messages.fill("to-place", &[("to", &to)]),
            (None, None) => return value,
        };
        self.conventions().aside(&value, &aside)
    }

    /// The name of an entity or town by its id; a proper name as it is.
    fn place_name(&self, place: &str) -> String {
        let territory = self.content.territory();
        if let Some(entity) = territory.index_of(place) {
            return self.content.language().name(entity).to_string();
        }
        let town = territory.town_of(place).and_then(|town| self.content.language().towns.get(town as usize));
        town.map_or_else(|| place.to_string(), |town| town.as_str().to_string())
    }

    fn bounded(&self, value: String, about: bool) -> String {
        if about { self.messages.fill("about-value", &[("value", &value)]) } else { value }
    }

    fn bound(&self, value: String, bound: &ArchivedBound) -> String {
        let id = match bound {
            ArchivedBound::Exactly => return value,
            ArchivedBound::About => "about-value",
            ArchivedBound::Over => "over-value",
            ArchivedBound::Under => "under-value",
            ArchivedBound::Nearly => "nearly-value",
        };
        self.messages.fill(id, &[("value", &value)])
    }

    fn dates(&self, from: &ArchivedPartialDate, to: Option<&ArchivedPartialDate>) -> String {
        let say = |date: &ArchivedPartialDate| {
            self.conventions().partial_date(
                date.year.to_native(),
                date.month.as_ref().copied(),
                date.day.as_ref().copied(),
            )
        };
        match to {
            Some(to) => fill(self.conventions().date.years, &[("from", &say(from)), ("to", &say(to))]),
            None => say(from),
        }
    }

    fn centuries(&self, from: i8, to: i8) -> String {
        let ordinal = |century: i8| i32::from(century).abs();
        let with = |id: &str, values: &[(&str, i32)]| {
            let texts: Vec<(String, String)> =
                values.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
            let mut args: Vec<(&str, Arg)> =
                values.iter().map(|(name, value)| (*name, Arg::Count(f64::from(*value)))).collect();
            let romans: Vec<(String, String)> =
                texts.iter().map(|(name, value)| (format!("{name}Roman"), roman(value.parse().unwrap_or(0)))).collect();
            args.extend(romans.iter().map(|(name, value)| (name.as_str(), Arg::Text(value))));
            self.messages.with(id, &args)
        };
        match (from < 0, to < 0) {
            (true, true) if from == to => with("century-value-before", &[("century", ordinal(from))]),
            (true, _) => with("century-range-before", &[("from", ordinal(from)), ("to", ordinal(to))]),
            _ if from == to => with("century-value", &[("century", ordinal(from))]),
            _ => with("century-range", &[("from", ordinal(from)), ("to", ordinal(to))]),
        }
    }

    pub(super) fn season(&self, from: &ArchivedDayOfYear, to: &ArchivedDayOfYear) -> String {
        let say = |day: &ArchivedDayOfYear| match day.year.as_ref() {
            Some(year) => self.conventions().partial_date(year.to_native(), Some(day.month), Some(day.day)),
            None => self.conventions().day_month(day.day, day.month),
        };
        // One year is said once: with the day that it stands next to.
        let year_first = self.conventions().date.day_month_year.starts_with("{year}");
        let short = |day: &ArchivedDayOfYear| self.conventions().day_month(day.day, day.month);
        let (first, last) = match from.year.as_ref() == to.year.as_ref() {
            true if year_first => (say(from), short(to)),
            true => (short(from), say(to)),
            false => (say(from), say(to)),
        };
        fill(self.conventions().date.range, &[("from", &first), ("to", &last)])
    }

    fn line(&self, line: &ArchivedLine) -> String {
        let mode = self.messages.say(&format!("mode-{}", line.mode.as_str()));
        let mut said = match line.line.as_deref() {
            Some(number) => format!("{mode} {number}"),
            None => mode,
        };
        let mut details = Vec::new();
        let with = |id: &str, stop: &str| self.messages.fill(id, &[("stop", &self.place_name(stop))]);
        details.extend(line.stop.as_deref().map(|stop| with("line-stop", stop)));
        details.extend(line.from.as_deref().map(|stop| with("line-from", stop)));
        details.extend(line.to.as_deref().map(|stop| with("line-to", stop)));
        if let Some(walk) = line.walk.as_ref() {
            details.push(self.messages.fill("line-walk", &[("minutes", &walk.to_string())]));
        }
        details.extend(line.when.as_deref().map(|when| self.messages.say(&format!("when-{when}"))));
        if !details.is_empty() {
            said = format!("{said}{}{}", self.conventions().list.comma, details.join(self.conventions().list.comma));
        }
        said
    }
}

/// The rows of a list that hold a detail; all of them where none does.
fn rows<'r, R>(all: &'r [R], details: &[Detail], holds: fn(&Detail, &R) -> bool) -> Vec<&'r R> {
    let held: Vec<&R> = all.iter().filter(|row| details.iter().any(|detail| holds(detail, row))).collect();
    if held.is_empty() { all.iter().collect() } else { held }
}

/// A number that reads left to right inside text that does not (first strong isolate).
fn isolated(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

fn roman(number: u32) -> String {
    const PARTS: [(u32, &str); 5] = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut left = number.min(39);
    let mut text = String::new();
    for (value, sign) in PARTS {
        while left >= value {
            text.push_str(sign);
            left -= value;
        }
    }
    text
}
