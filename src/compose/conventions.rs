//! How a language writes numbers, money, dates, times and lists. The values are data of the language (see
//! `kv-seed/languages/<tag>/conventions.toml`, after the Unicode CLDR); only the filling in is here.

use chrono::{Datelike, NaiveDate};

pub struct Conventions {
    /// The language's name in itself.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    pub number: Number,
    pub money: Money,
    pub time: Time,
    pub date: Date,
    pub length: Length,
    pub list: List,
    pub punctuation: Punctuation,
    pub spoken: Spoken,
}

pub struct Number {
    pub decimal: &'static str,
    pub group: &'static str,
    /// Smaller numbers have no group separator.
    pub group_from: i64,
    pub percent: &'static str,
    pub range: &'static str,
}

pub struct Money {
    /// ISO 4217 and the form with `{amount}`.
    pub currencies: &'static [(&'static str, &'static str)],
    pub range: &'static str,
}

pub struct Time {
    pub clock: &'static str,
    pub full_hour: &'static str,
    pub range: &'static str,
    pub hours: &'static str,
    pub minutes: &'static str,
    pub hours_minutes: &'static str,
}

pub struct Date {
    pub weekdays: [&'static str; 7],
    pub weekdays_short: [&'static str; 7],
    pub months: [&'static str; 12],
    pub day_month: &'static str,
    pub day_month_first: &'static str,
    pub day_month_year: &'static str,
    pub month_year: &'static str,
    pub weekday_date: &'static str,
    pub before_our_era: &'static str,
    pub range: &'static str,
    pub years: &'static str,
}

pub struct Length {
    pub metres: &'static str,
    pub kilometres: &'static str,
}

pub struct List {
    pub comma: &'static str,
    pub semicolon: &'static str,
    pub and: &'static str,
    pub or: &'static str,
}

pub struct Punctuation {
    pub label: &'static str,
    pub aside: &'static str,
    pub sentence: &'static str,
    pub names: &'static str,
}

/// What is said in words: forms parted by `|`, with `*` for any ending, and `?` behind what may be another word.
#[derive(Debug)]
pub struct Spoken {
    /// Between tens and ones.
    pub and: &'static str,
    pub half: &'static str,
    pub quarter: &'static str,
    pub three_quarters: &'static str,
    pub noon: &'static str,
    pub midnight: &'static str,
    /// A line for each number: its figures, a blank, its forms.
    pub numbers: &'static str,
}

/// Puts each value in the place of its `{name}`. Values are not looked into, whatever they hold.
pub fn fill(form: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(form.len() + 16);
    let mut rest = form;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

impl Conventions {
    /// At most `decimals` digits behind the decimal mark, trailing noughts left out.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let fixed = format!("{:.*}", decimals, value.abs());
        let (whole, fraction) = fixed.split_once('.').unwrap_or((fixed.as_str(), ""));
        let fraction = fraction.trim_end_matches('0');
        let mut text = if value < 0.0 { "−".to_string() } else { String::new() };
        text.push_str(&self.grouped(whole));
        if !fraction.is_empty() {
            text.push_str(self.number.decimal);
            text.push_str(fraction);
        }
        text
    }

    fn grouped(&self, digits: &str) -> String {
        if digits.parse::<i64>().is_ok_and(|value| value < self.number.group_from) {
            return digits.to_string();
        }
        let mut text = String::with_capacity(digits.len() * 2);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push_str(self.number.group);
            }
            text.push(digit);
        }
        text
    }

    pub fn money(&self, amount: f64, to: Option<f64>, currency: &str) -> String {
        let amount = match to {
            Some(to) => fill(self.money.range, &[("from", &self.amount(amount)), ("to", &self.amount(to))]),
            None => self.amount(amount),
        };
        let form = self.money.currencies.iter().find(|(code, _)| *code == currency).map(|(_, form)| *form);
        match form {
            Some(form) => fill(form, &[("amount", &amount)]),
            None => format!("{amount} {currency}"),
        }
    }

    /// Whole amounts have no decimals, others have two.
    fn amount(&self, amount: f64) -> String {
        if (amount - amount.round()).abs() < 0.004 {
            return self.number(amount, 0);
        }
        let text = format!("{:.2}", amount);
        let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
        format!("{}{}{cents}", self.grouped(whole), self.number.decimal)
    }

    pub fn percent(&self, value: f64) -> String {
        fill(self.number.percent, &[("number", &self.number(value.abs(), 2))])
    }

    /// Minutes from midnight as a clock time; beyond midnight it is the next day's.
    pub fn clock(&self, minutes: u16) -> String {
        let minutes = if minutes == 1440 { 1440 } else { minutes % 1440 };
        let (hour, minute) = (minutes / 60, minutes % 60);
        let form = if minute == 0 { self.time.full_hour } else { self.time.clock };
        fill(form, &[("hour", &hour.to_string()), ("HOUR", &format!("{hour:02}")), ("minute", &format!("{minute:02}"))])
    }

    pub fn clock_range(&self, from: u16, to: u16) -> String {
        fill(self.time.range, &[("from", &self.clock(from)), ("to", &self.clock(to))])
    }

    /// A length of time in minutes.
    pub fn minutes(&self, minutes: f64) -> String {
        let minutes = minutes.round().clamp(0.0, 1e6) as u32;
        let (hours, left) = (minutes / 60, minutes % 60);
        let (hours_text, left_text) = (hours.to_string(), left.to_string());
        let values = [("hours", hours_text.as_str()), ("minutes", left_text.as_str())];
        match (hours, left) {
            (0, _) => fill(self.time.minutes, &values),
            (1.., 0) => fill(self.time.hours, &values),
            _ => fill(self.time.hours_minutes, &values),
        }
    }

    pub fn metres(&self, metres: f64) -> String {
        // A height of 1,011 m is no kilometre.
        let round = metres % 100.0 == 0.0 || metres >= 10_000.0;
        if metres >= 1000.0 && round {
            return fill(self.length.kilometres, &[("number", &self.number(metres / 1000.0, 1))]);
        }
        fill(self.length.metres, &[("number", &self.number(metres, 0))])
    }

    /// A distance as the crow flies: to 100 m, from 10 km on to whole kilometres.
    pub fn distance(&self, metres: f64) -> String {
        let step = if metres >= 10_000.0 { 1_000.0 } else { 100.0 };
        self.metres((metres / step).round().max(1.0) * step)
    }

    pub fn weekday(&self, weekday: usize) -> &'static str {
        self.date.weekdays.get(weekday).copied().unwrap_or_default()
    }

    pub fn month(&self, month: u8) -> &'static str {
        self.date.months.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
    }

    pub fn day_month(&self, day: u8, month: u8) -> String {
        let form = if day == 1 { self.date.day_month_first } else { self.date.day_month };
        fill(form, &[("day", &day.to_string()), ("month", self.month(month)), ("MONTH", &month.to_string())])
    }

    pub fn weekday_date(&self, date: NaiveDate) -> String {
        let day_month = self.day_month(date.day() as u8, date.month() as u8);
        let values = [
            ("weekday", self.weekday(date.weekday().num_days_from_monday() as usize)),
            ("day", &date.day().to_string()),
            ("month", self.month(date.month() as u8)),
            ("MONTH", &date.month().to_string()),
            ("date", &day_month),
        ];
        fill(self.date.weekday_date, &values)
    }

    /// As much of a date as is known.
    pub fn partial_date(&self, year: i32, month: Option<u8>, day: Option<u8>) -> String {
        let year_text =
            if year < 0 { fill(self.date.before_our_era, &[("year", &(-year).to_string())]) } else { year.to_string() };
        match (month, day) {
            (Some(month), Some(day)) => {
                let day_month = self.day_month(day, month);
                let values = [
                    ("day", &*day.to_string()),
                    ("month", self.month(month)),
                    ("MONTH", &month.to_string()),
                    ("date", &day_month),
                    ("year", &year_text),
                ];
                fill(self.date.day_month_year, &values)
            }
            (Some(month), None) => fill(
                self.date.month_year,
                &[("month", self.month(month)), ("MONTH", &month.to_string()), ("year", &year_text)],
            ),
            _ => year_text,
        }
    }

    /// "a, b and c".
    pub fn and(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{}{}{last}", first.join(self.list.comma), self.list.and),
        }
    }

    pub fn label(&self, label: &str, value: &str) -> String {
        fill(self.punctuation.label, &[("label", label), ("value", value)])
    }

    pub fn aside(&self, text: &str, aside: &str) -> String {
        fill(self.punctuation.aside, &[("text", text), ("aside", aside)])
    }

    /// The text as a sentence: with its end mark, unless it has one.
    pub fn sentence(&self, text: &str) -> String {
        let ended = text.trim_end().ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
        if ended { text.trim_end().to_string() } else { fill(self.punctuation.sentence, &[("text", text)]) }
    }
}

/// With a capital at the beginning, where the script has capitals.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::messages::Messages;

    fn check(tag: &str, said: impl Fn(&Conventions) -> String, wanted: &str) {
        let messages = Messages::of(tag).unwrap();
        assert_eq!(said(messages.conventions()), wanted, "{tag}");
    }

    #[test]
    fn each_language_writes_numbers_its_way() {
        check("en", |c| c.number(80_000.0, 0), "80,000");
        check("fr", |c| c.money(9.5, None, "EUR"), "9,50\u{a0}€");
        check("en", |c| c.money(8.0, Some(12.5), "EUR"), "€8–12.50");
        check("en", |c| c.clock(1080), "18:00");
        check("en", |c| c.clock(1440), "24:00");
        check("en", |c| c.minutes(75.0), "1 h 15 min");
        check("en", |c| c.partial_date(2023, Some(6), None), "June 2023");
        check("en", |c| c.and(&["a".into(), "b".into(), "c".into()]), "a, b and c");
    }

    #[test]
    fn a_value_is_never_taken_for_a_form() {
        assert_eq!(fill("{a} {b} {", &[("a", "{b}"), ("b", "x")]), "{b} x {");
    }
}
