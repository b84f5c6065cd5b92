//! What in a sentence can be compared to the letter: numbers, prices, hours, dates, telephone numbers.
//!
//! The same reading is made of a sentence and of the snippets that it cites, and a mark of the sentence must be among the
//! marks of the snippets, of the same kind. A number that may be read in two ways ("1.500") matches when one of them does.
//!
//! Reading begins with the figures of a text ([`figures`]) and asks what stands beside them: a currency ([`money`]), a word of
//! the clock or a month ([`times`]), or nothing ([`numbers`]). Comparing is here.

mod figures;
mod han;
mod money;
mod numbers;
mod spoken;
mod times;

use crate::compose::conventions::Conventions;
use spoken::Words;

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

/// How something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Figures,
    /// In a word that can be nothing else.
    Word,
    /// In a word that may be another: it allows what others say, and claims nothing.
    Allowed,
}

/// Something that was said, and what it may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    pub kind: Kind,
    /// In thousandths for numbers and prices.
    pub values: Vec<i64>,
    /// Of a telephone number.
    pub digits: String,
    /// The time that a number with a point may be ("9.30").
    pub clock: Vec<i64>,
    pub form: Form,
    /// Where in the text, in bytes.
    pub at: usize,
}

impl Mark {
    fn new(kind: Kind, values: Vec<i64>, at: usize) -> Self {
        Self { kind, values, digits: String::new(), clock: Vec::new(), form: Form::Figures, at }
    }
}

/// All marks of a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Marks {
    marks: Vec<Mark>,
    /// Dates that stand beside the text, by their year: they are only said together with it.
    beside: Vec<(i64, Mark)>,
    /// The months between two dates.
    between: Vec<Between>,
}

/// "1 April to 30 June" is in May as well, where April and June are said, too.
#[derive(Debug, Clone, PartialEq)]
struct Between {
    from: i64,
    to: i64,
    month: i64,
}

/// Reads the texts of one language.
pub struct Reader {
    conventions: &'static Conventions,
    words: Words,
}

impl Reader {
    pub fn new(conventions: &'static Conventions) -> Self {
        Self { conventions, words: Words::of(conventions) }
    }

    pub fn read(&self, text: &str) -> Marks {
        let text = han::with_figures(&figures::plain_digits(text));
        let mut marks = figures::runs(&text, self);
        marks.extend(times::months(&text, self.conventions));
        let between = times::months_between(&text, &marks, self.conventions);
        marks.extend(numbers::roman(&text));
        marks.extend(self.words.marks(&text));
        Marks { marks, beside: Vec::new(), between }
    }
}

impl Marks {
    /// A date that stands beside a text, as `2026`, `2026-03` or `2026-03-01`.
    pub fn add_date(&mut self, date: &str) {
        let mut parts = date.split('-').filter_map(|part| part.parse::<i64>().ok());
        let Some(year) = parts.next() else { return };
        self.marks.push(Mark::new(Kind::Number, vec![year * 1000], 0));
        let mut add = |kind, value| self.beside.push((year, Mark::new(kind, vec![value], 0)));
        if let Some(month) = parts.next() {
            add(Kind::Date, month * 100);
            if let Some(day) = parts.next() {
                add(Kind::Date, month * 100 + day);
                add(Kind::Number, day * 1000);
            }
        }
    }

    pub fn extend(&mut self, other: &Marks) {
        self.marks.extend(other.marks.iter().cloned());
        self.beside.extend(other.beside.iter().cloned());
        self.between.extend(other.between.iter().cloned());
    }

    /// Whether anything is said that `held` says as well, in figures or in words; one of a thing is nothing.
    pub fn shares_with(&self, held: &Marks) -> bool {
        let telling = self.marks.iter().filter(|mark| mark.form != Form::Allowed || mark.values != [1000]);
        telling.into_iter().any(|wanted| held.marks.iter().any(|held| held.supports(wanted)))
    }

    fn claimed(&self) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(|mark| mark.form != Form::Allowed)
    }

    /// The most telling kind of which something is said here that `held` does not say.
    pub fn missing_in(&self, held: &Marks) -> Option<Kind> {
        let said = |year: i64| self.marks.iter().any(|mark| mark.values.contains(&(year * 1000)));
        let beside = || held.beside.iter().filter(|(year, _)| said(*year)).map(|(_, mark)| mark);
        let is_held = |wanted: &Mark| held.marks.iter().chain(beside()).any(|held| held.supports(wanted));
        let month = |wanted: i64| {
            self.claimed().any(|mark| mark.kind == Kind::Date && mark.values.iter().any(|at| at / 100 == wanted))
        };
        let is_between = |wanted: &Mark| {
            wanted.kind == Kind::Date
                && held
                    .between
                    .iter()
                    .any(|between| wanted.values == [between.month * 100] && month(between.from) && month(between.to))
        };
        self.claimed().filter(|mark| !is_held(mark) && !is_between(mark)).map(|mark| mark.kind).max()
    }
}

impl Mark {
    /// "14.00"
    fn is_whole_hour(&self) -> bool {
        !self.clock.is_empty() && self.values.iter().all(|value| value % 1000 == 0)
    }

    /// Whether what is wanted is said here.
    fn supports(&self, wanted: &Mark) -> bool {
        let share = |one: &[i64], other: &[i64]| one.iter().any(|value| other.contains(value));
        let same = share(&self.values, &wanted.values);
        match (wanted.kind, self.kind) {
            (Kind::Phone, Kind::Phone) => same_number(&self.digits, &wanted.digits),
            // Nobody writes "14.00" for fourteen things: the fourteenth of a month is no two o'clock.
            (Kind::Number, Kind::Number) if self.clock.is_empty() && wanted.is_whole_hour() => false,
            // A plain number may be any number that is said.
            (Kind::Number, Kind::Number) => same && !is_article(self, wanted) || share(&self.clock, &wanted.clock),
            (Kind::Number, Kind::Price) => same,
            (Kind::Number, Kind::Hour) => {
                let says = |at: &i64| wanted.clock.is_empty() && says_number(*at, wanted);
                share(&self.values, &wanted.clock) || self.values.iter().any(says)
            }
            // "20.00" is no day.
            (Kind::Number, Kind::Date) => {
                wanted.clock.is_empty() && self.values.iter().any(|at| wanted.values.contains(&(at % 100 * 1000)))
            }
            (Kind::Number, Kind::Phone) => wanted.values.iter().any(|value| (value / 1000).to_string() == self.digits),
            (Kind::Price, Kind::Price) | (Kind::Hour, Kind::Hour) => same,
            (Kind::Hour, Kind::Number) => share(&self.clock, &wanted.values),
            (Kind::Date, Kind::Date) => {
                let month = |value: &i64| value % 100 == 0 && self.values.iter().any(|at| at / 100 == value / 100);
                same || wanted.values.iter().any(month)
            }
            _ => false,
        }
    }
}

/// Whether "1" is wanted, and here is only a word that is an article as well.
fn is_article(held: &Mark, wanted: &Mark) -> bool {
    held.form == Form::Allowed && held.values == [1000] && wanted.form == Form::Figures
}

/// Whether two numbers reach the same telephone: "+33 4 91" and "04 91" differ in what only leads to the country.
fn same_number(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
    one.len().min(other.len()) >= 7 && (one.ends_with(other) || other.ends_with(one))
}

/// Whether a number is said by a time or a duration: its hours, its minutes, or all of it in minutes.
fn says_number(at: i64, wanted: &Mark) -> bool {
    let (hours, minutes) = (at / 60, at % 60);
    let said = |number: i64| wanted.values.contains(&(number * 1000));
    // "Half eight", "quarter to eight": the hour that comes.
    let next = wanted.form == Form::Word && minutes > 0 && said(hours + 1);
    said(hours) || minutes > 0 && (said(minutes) || said(at)) || next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::messages::conventions;

    fn check(tag: &str, sentence: &str, snippet: &str, wanted: Option<Kind>) {
        let conventions = conventions(tag).expect("a language with conventions");
        let reader = Reader::new(conventions);
        let (said, held) = (reader.read(sentence), reader.read(snippet));
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
        check("tr", "Her gün 9.30'dan 18.00'e kadar açık.", "her gün 09:30–18:00", None);
        check("tr", "Her gün 9.40'dan 18.00'e kadar açık.", "her gün 09:30–18:00", Some(Kind::Number));
        check("ja", "9時半から20時半まで開いています。", "毎日9:30～20:30", None);
        check("ja", "年間およそ6万人が訪れます。", "約60,000人", None);
        check("ja", "午前13時から入れます。", "閉館の1時間前", Some(Kind::Hour));
        check("fr", "De 9 h à 19 h 30 en juillet.", "du 1er juillet au 31 août : de 9 h à 19 h 30", None);
        check("fr", "En avril, mai et juin.", "du 1er avril au 30 juin", None);
        check("fr", "En mai.", "du 1er avril au 30 juin", Some(Kind::Date));
        check("es", "Al por mayor abrió temprano.", "", None);
        check("fr", "En juillet.", "du 1er avril au 30 juin", Some(Kind::Date));
        check("fr", "En mai.", "avril, juin", Some(Kind::Date));
        check("ja", "11月から12月、1月まで。", "11月1日～1月31日", None);
        check("de", "Eine Stunde und 15 Minuten.", "1 h 15 min", None);
        check("fr", "Appelez le +33 8 91 59 06 88.", "04 91 59 06 88", Some(Kind::Phone));
    }

    #[test]
    fn a_date_beside_a_text_is_said_with_its_year() {
        let reader = Reader::new(conventions("en").expect("English"));
        let mut held = reader.read("It costs €5.");
        held.add_date("2025-12");
        assert_eq!(reader.read("In December 2025 it cost €5.").missing_in(&held), None);
        assert_eq!(reader.read("In December it costs €5.").missing_in(&held), Some(Kind::Date));
    }

    #[test]
    fn what_is_said_in_words_is_a_number_as_well() {
        check("en", "It takes 20 minutes.", "It takes twenty minutes", None);
        check("en", "It takes twenty-five minutes.", "It takes 25 minutes", None);
        check("en", "It takes thirty minutes.", "It takes 25 minutes", Some(Kind::Number));
        check("en", "Both towns, one of them old.", "", None);
        check("fr", "Une vingtaine de minutes.", "20 min", None);
        check("fr", "Quatre-vingt-dix-sept marches.", "97 marches", None);
        check("fr", "Un bâtiment tout neuf.", "", None);
        check("fr", "Près de 60 mille visiteurs.", "60 000 visiteurs", None);
        check("de", "Fünfunddreißig Minuten.", "35 Minuten", None);
        check("de", "Fünfunddreißig Minuten.", "36 Minuten", Some(Kind::Number));
        check("nl", "Tweeëntwintig winkels.", "22 winkels", None);
        check("sv", "Tjugofem minuter.", "25 minuter", None);
        check("it", "Trentadue gradini.", "32 gradini", None);
        check("ar", "شارك فيه 21 صانعًا.", "واحدًا وعشرين صانعًا", None);
        check("ar", "من التاسعة صباحًا إلى السابعة والنصف مساءً.", "9:00–19:30", None);
        check("ar", "من التاسعة صباحًا إلى السادسة مساءً.", "9:00–19:30", Some(Kind::Number));
        check("tr", "On iki dakika.", "12 dakika", None);
        check("tr", "Beş dakikada bir kalkar.", "6 dakika", Some(Kind::Number));
        check("ru", "Двадцать пять минут.", "25 минут", None);
        check("ru", "Двадцать пять минут.", "24 минуты", Some(Kind::Number));
        check("hi", "पैंतीस मिनट।", "35 मिनट", None);
        check("en", "30 minutes.", "Half an hour", None);
        check("en", "At 12:00.", "At noon", None);
    }
}
