//! What in a sentence can be compared to the letter: numbers, prices, hours, dates, telephone numbers.
//!
//! The same reading is made of a sentence and of the snippets that it cites, and a mark of the sentence must be among the
//! marks of the snippets, of the same kind. A number that may be read in two ways ("1.500") matches when one of them does.
//!
//! Reading begins with the figures of a text ([`figures`]) and asks what stands beside them: a currency ([`money`]), a word of
//! the clock or a month ([`times`]), or nothing ([`numbers`]). Comparing is here.

mod figures;
mod money;
mod numbers;
mod times;

use crate::compose::conventions::Conventions;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Number,
    Price,
    /// Minutes from midnight.
    Hour,
    /// Month and day, as month × 100 + day; a month alone as month × 100.
    Date,
    Phone,
}

/// Something that was said, and what it may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    pub kind: Kind,
    /// In thousandths for numbers and prices.
    pub values: Vec<i64>,
    /// Of a telephone number.
    pub digits: String,
}

/// All marks of a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Marks {
    marks: Vec<Mark>,
}

impl Marks {
    pub fn of(text: &str, conventions: &Conventions) -> Self {
        let text = figures::plain_digits(text);
        let mut marks = figures::runs(&text, conventions);
        marks.extend(times::months(&text, conventions));
        marks.extend(numbers::roman(&text));
        Self { marks }
    }

    /// A date that stands beside a text, as `2026`, `2026-03` or `2026-03-01`.
    pub fn add_date(&mut self, date: &str) {
        let mut parts = date.split('-').filter_map(|part| part.parse::<i64>().ok());
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        let mut add = |kind, value| self.marks.push(Mark { kind, values: vec![value], digits: String::new() });
        year.into_iter().for_each(|year| add(Kind::Number, year * 1000));
        if let Some(month) = month {
            add(Kind::Date, month * 100);
            if let Some(day) = day {
                add(Kind::Date, month * 100 + day);
                add(Kind::Number, day * 1000);
            }
        }
    }

    pub fn extend(&mut self, other: &Marks) {
        self.marks.extend(other.marks.iter().cloned());
    }

    /// The most telling kind of which something is said here that `held` does not say.
    pub fn missing_in(&self, held: &Marks) -> Option<Kind> {
        self.marks.iter().filter(|mark| !held.supports(mark)).map(|mark| mark.kind).max()
    }

    fn supports(&self, wanted: &Mark) -> bool {
        let share = |held: &Mark| held.values.iter().any(|value| wanted.values.contains(value));
        self.marks.iter().any(|held| match wanted.kind {
            // "+33 4 91" and "04 91": what is behind the country's number is the same.
            Kind::Phone => {
                let tail = |digits: &str| digits.get(digits.len().saturating_sub(8)..).unwrap_or_default().to_string();
                held.kind == Kind::Phone && tail(&held.digits) == tail(&wanted.digits)
            }
            // A plain number may be any number that is said.
            Kind::Number => match held.kind {
                Kind::Number | Kind::Price => share(held),
                Kind::Hour => held.values.iter().any(|at| wanted.values.contains(&(at / 60 * 1000))),
                Kind::Date => held.values.iter().any(|at| wanted.values.contains(&(at % 100 * 1000))),
                Kind::Phone => wanted.values.iter().any(|value| (value / 1000).to_string() == held.digits),
            },
            Kind::Price | Kind::Hour => held.kind == wanted.kind && share(held),
            Kind::Date => {
                held.kind == Kind::Date
                    && held.values.iter().any(|at| {
                        wanted.values.iter().any(|value| value == at || value % 100 == 0 && at / 100 == value / 100)
                    })
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::messages::conventions;

    fn check(tag: &str, sentence: &str, snippet: &str, wanted: Option<Kind>) {
        let conventions = conventions(tag).expect("a language with conventions");
        let (said, held) = (Marks::of(sentence, conventions), Marks::of(snippet, conventions));
        assert_eq!(said.missing_in(&held), wanted, "{sentence} / {snippet}\n{said:?}\n{held:?}");
    }

    #[test]
    fn what_is_said_stands_in_the_snippet() {
        check("en", "It costs €12.50.", "Price: €12.50", None);
        check("en", "It costs €12.", "Price: €11", Some(Kind::Price));
        check("en", "It costs €12.", "Price: €8–12", None);
        check("en", "It costs €8.", "Price: €8–12", None);
        check("en", "It costs €12.", "It takes 12 minutes", Some(Kind::Price));
        check("de", "Der Eintritt kostet 1.500 Euro.", "1500 €", None);
        check("fr", "Ouvert de 10 h à 18h30.", "10:00–18:30", None);
        check("fr", "Ouvert de 10 h 00 à 18 h 30, 7 jours.", "10:00–18:30, 7 jours", None);
        check("fr", "Ouvert de 10 h à 19h.", "10:00–18:30", Some(Kind::Hour));
        check("en", "Open until 6 pm.", "10:00–18:00", None);
        check("en", "Open until 7 pm.", "10:00–18:00", Some(Kind::Hour));
        check("zh-Hans", "上午10点开门。", "10:00–18:00", None);
        check("de", "Geöffnet ab 10 Uhr.", "10:00–18:00", None);
        check("fr", "Appelez le 04 91 59 06 88.", "+33 4 91 59 06 88", None);
        check("fr", "Appelez le 04 91 59 06 87.", "+33 4 91 59 06 88", Some(Kind::Phone));
        check("en", "On 5 July 2026.", "5 July 2026", None);
        check("en", "On 5 August 2026.", "5 July 2026", Some(Kind::Date));
        check("en", "On July 6.", "5 July 2026", Some(Kind::Date));
        check("en", "In July.", "5 July 2026", None);
        check("ja", "7月5日に開催。", "7月5日", None);
        check("ja", "8月5日に開催。", "7月5日", Some(Kind::Date));
        check("en", "Built in 1231.", "Built: 1231", None);
        check("en", "Built in 1232.", "Built: 1231", Some(Kind::Number));
        check("ar", "السعر ١٢ يورو", "12 يورو", None);
        check("fr", "Une église du 12e siècle.", "XIIe siècle", None);
        check("fr", "Une église du XIIIe siècle.", "XIIe siècle", Some(Kind::Number));
        check("en", "It holds 12,000 people.", "12000 seats", None);
        check("en", "Nothing to compare.", "", None);
    }
}
