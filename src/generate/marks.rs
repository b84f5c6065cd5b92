//! What in a sentence can be compared to the letter: numbers, prices, hours, dates, telephone numbers, addresses.
//!
//! The same reading is made of a sentence and of the snippets that it cites, and a mark of the sentence must be among the
//! marks of the snippets, of the same kind. A number that may be read in two ways ("1.500") matches when one of them does.

use crate::compose::conventions::Conventions;
use crate::text::normalise;

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
        let text = plain_digits(text);
        let mut marks = runs(&text, conventions);
        marks.extend(months(&text, conventions));
        marks.extend(roman(&text));
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

/// Digits of any script as ASCII, and the blanks that stand inside numbers as one kind.
pub fn plain_digits(text: &str) -> String {
    const NOUGHTS: [u32; 6] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
    let digit = |c: char| NOUGHTS.iter().find_map(|nought| (c as u32).checked_sub(*nought).filter(|value| *value < 10));
    let plain = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '\u{66b}' => '.',
        '\u{66c}' => ',',
        '：' => ':',
        '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2212}' | '〜' | '～' | '－' => '–',
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '*' | '_' => '\u{0}',
        c => digit(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c),
    };
    text.chars().map(plain).filter(|c| *c != '\u{0}').collect()
}

/// A run of digits with what may stand between digits.
struct Run<'t> {
    text: &'t str,
    before: &'t str,
    behind: &'t str,
}

fn runs(text: &str, conventions: &Conventions) -> Vec<Mark> {
    let bytes = text.as_bytes();
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some(offset) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let start = at + offset;
        let end = end_of_run(bytes, start);
        let run = Run {
            text: text.get(start..end).unwrap_or_default(),
            before: text.get(..start).unwrap_or_default(),
            behind: text.get(end..).unwrap_or_default(),
        };
        read(&run, conventions, &mut marks);
        // The minutes of "18h30" belong to the hour.
        at = end + minutes_behind(run.behind).filter(|_| is_hour(&run)).map_or(0, |(_, length)| length);
    }
    carry_money_back(text, conventions, &mut marks);
    marks
}

/// Digits, single marks between digits, and blanks where groups of digits go on.
fn end_of_run(bytes: &[u8], start: usize) -> usize {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let digits_from = |at: usize| (at..).take_while(|at| digit(*at)).count();
    let mut end = start + digits_from(start);
    loop {
        let next = match bytes.get(end) {
            Some(b'.' | b',' | b':' | b'/' | b'-' | b'\'') if digit(end + 1) => end + 1,
            // "04 91 59 06 88", "12 000": groups of two or three.
            Some(b' ') if matches!(digits_from(end + 1), 2 | 3) && !time_follows(bytes, end + 1) => end + 1,
            _ => return end,
        };
        end = next + digits_from(next);
    }
}

/// "12 10:30" is a number and a time.
fn time_follows(bytes: &[u8], at: usize) -> bool {
    let behind = (at..).find(|at| !bytes.get(*at).is_some_and(u8::is_ascii_digit)).and_then(|at| bytes.get(at));
    matches!(behind, Some(b':' | b'h'))
}

fn read(run: &Run<'_>, conventions: &Conventions, marks: &mut Vec<Mark>) {
    let mut add = |kind, values: Vec<i64>| marks.push(Mark { kind, values, digits: String::new() });
    let digits: String = run.text.chars().filter(char::is_ascii_digit).collect();
    let parts: Vec<&str> = run.text.split(|c: char| !c.is_ascii_digit()).collect();
    let separators: String = run.text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let number = |text: &str| text.parse::<i64>().unwrap_or(i64::MAX / 4000);
    let plus = run.before.trim_end_matches(['(', ' ']).ends_with('+');
    let date = date_of(&parts, &separators);
    let is_money = is_money(run, conventions);
    if (plus && digits.len() >= 7 || digits.len() >= 8 && (run.text.starts_with('0') || parts.len() >= 4))
        && date.is_none()
        && !is_money
    {
        marks.push(Mark { kind: Kind::Phone, values: Vec::new(), digits });
        return;
    }
    if let Some(date) = date {
        return add(Kind::Date, date);
    }
    if let Some(times) = time_of(run, &parts, &separators) {
        return add(Kind::Hour, times);
    }
    if separators.contains(['/', '-']) || separators.contains(':') {
        // A range or a ratio: each number by itself.
        return parts
            .iter()
            .for_each(|part| add(if is_money { Kind::Price } else { Kind::Number }, vec![number(part) * 1000]));
    }
    let month = run.behind.trim_start().chars().next().filter(|c| matches!(c, '月' | '월'));
    if let (Some(_), [month]) = (month, parts.as_slice()) {
        let behind = run.behind.trim_start().chars().skip(1).collect::<String>();
        let day: String = behind.trim_start().chars().take_while(char::is_ascii_digit).collect();
        return add(Kind::Date, vec![number(month) * 100 + number(&day).min(99) * i64::from(!day.is_empty())]);
    }
    add(if is_money { Kind::Price } else { Kind::Number }, amounts(run.text, conventions));
}

/// A number as it may be meant: with the marks of the language, or those of another.
fn amounts(text: &str, conventions: &Conventions) -> Vec<i64> {
    let read = |decimal: char| {
        let plain: String = text
            .chars()
            .filter_map(|c| match c {
                c if c == decimal => Some('.'),
                c if c.is_ascii_digit() => Some(c),
                _ => None,
            })
            .collect();
        plain.parse::<f64>().ok().filter(|value| *value < 1e12).map(|value| (value * 1000.0).round() as i64)
    };
    let own = conventions.number.decimal.chars().next().unwrap_or('.');
    let mut values: Vec<i64> = [own, '.', ',', '\u{1}'].into_iter().filter_map(read).collect();
    // Three digits behind a mark are thousands more often than not, but may be either; two never are.
    let decimals = text.rsplit(['.', ',']).next().map_or(0, str::len);
    if text.contains(['.', ',']) && decimals != 3 {
        values.retain(|value| value % 1000 != 0 || text.ends_with('0'));
    }
    values.sort_unstable();
    values.dedup();
    values
}

/// `2026-07-05`, `05/07/2026`, `5.7.2026`, `5/7`: month × 100 + day, each way round where it is open.
fn date_of(parts: &[&str], separators: &str) -> Option<Vec<i64>> {
    let number = |text: &str| text.parse::<i64>().unwrap_or(0);
    let same = separators.chars().all(|c| separators.starts_with(c));
    let valid = |month: i64, day: i64| (1..=12).contains(&month) && (1..=31).contains(&day);
    let ways = |a: i64, b: i64| {
        let ways: Vec<i64> = [(a, b), (b, a)]
            .into_iter()
            .filter(|(month, day)| valid(*month, *day))
            .map(|(month, day)| month * 100 + day)
            .collect();
        (!ways.is_empty()).then_some(ways)
    };
    match parts {
        [year, month, day] if same && year.len() == 4 && matches!(separators, "--" | "//" | "..") => {
            let (month, day) = (number(month), number(day));
            valid(month, day).then(|| vec![month * 100 + day])
        }
        [a, b, year]
            if same
                && matches!(year.len(), 2 | 4)
                && a.len() <= 2
                && b.len() <= 2
                && matches!(separators, "--" | "//" | "..") =>
        {
            ways(number(a), number(b))
        }
        [a, b] if separators == "/" && a.len() <= 2 && b.len() == 2 => ways(number(a), number(b)),
        _ => None,
    }
}

/// "10:30", "10h30", "10 h", "10.30 Uhr", "10时30分", "10 am": minutes from midnight, of both halves of the day where it is open.
fn time_of(run: &Run<'_>, parts: &[&str], separators: &str) -> Option<Vec<i64>> {
    let number = |text: &str| text.parse::<i64>().ok();
    let behind = run.behind.trim_start();
    let letters = unit(behind);
    let afternoon = matches!(letters.as_str(), "pm") || behind.starts_with("p.m");
    let morning = matches!(letters.as_str(), "am") || behind.starts_with("a.m");
    let clock = |hour: i64, minutes: i64| (hour <= 24 && minutes < 60).then_some(hour * 60 + minutes);
    let at = match parts {
        [hour, minutes] if separators == ":" && minutes.len() == 2 => clock(number(hour)?, number(minutes)?)?,
        [hour, minutes] if separators == "." && minutes.len() == 2 && (is_hour(run) || afternoon || morning) => {
            clock(number(hour)?, number(minutes)?)?
        }
        [hour] if hour.len() <= 2 && (is_hour(run) || afternoon || morning) => {
            let minutes = minutes_behind(run.behind).filter(|_| is_hour(run)).map_or(0, |(minutes, _)| minutes);
            clock(number(hour)?, minutes)?
        }
        _ => return None,
    };
    Some(match () {
        () if afternoon && at < 720 => vec![at + 720],
        () if morning => vec![at % 720],
        // "until 6" is eighteen hours to whoever speaks so.
        () if at < 720 => vec![at, at + 720],
        () => vec![at, at - 720],
    })
}

/// The letters right behind a number, in their normal form.
fn unit(behind: &str) -> String {
    let word: String = behind.trim_start().chars().take_while(|c| c.is_alphabetic()).take(12).collect();
    normalise(&word)
}

/// Whether the word behind a number makes it an hour of the clock.
fn is_hour(run: &Run<'_>) -> bool {
    // "3 h" may be a duration, which the snippets then hold in the same form.
    matches!(unit(run.behind).as_str(), "h" | "uhr" | "heures" | "heure" | "uur")
        || run.behind.trim_start().starts_with(['点', '點', '时', '時', '시'])
}

/// The minutes right behind the word for the hour ("18h30", "10時30分"), and how many bytes it takes to their end.
fn minutes_behind(behind: &str) -> Option<(i64, usize)> {
    let unit: usize = behind.chars().take_while(|c| *c == ' ').map(char::len_utf8).sum();
    let rest = behind.get(unit..)?;
    let east = rest.chars().next().filter(|c| !c.is_ascii()).map(char::len_utf8);
    let unit = unit + east.unwrap_or_else(|| rest.chars().take_while(|c| c.is_ascii_alphabetic()).count());
    let rest = behind.get(unit..)?;
    let blank = usize::from(rest.starts_with(' '));
    let digits: String = rest.get(blank..)?.chars().take_while(char::is_ascii_digit).collect();
    let next = rest.get(blank + digits.len()..)?.trim_start().chars().next();
    // "10 h 30" goes on with minutes; "10 h 18h" does not.
    let goes_on = digits.len() == 2 && !matches!(next, Some(':' | 'h') if blank > 0);
    let minutes = digits.parse::<i64>().ok().filter(|minutes| goes_on && *minutes < 60)?;
    Some((minutes, unit + blank + digits.len()))
}

/// Whether a currency stands beside a number, as a sign or as the language writes it.
fn is_money(run: &Run<'_>, conventions: &Conventions) -> bool {
    let (before, behind) = (run.before.trim_end(), run.behind.trim_start());
    beside(before, behind, conventions)
}

fn beside(before: &str, behind: &str, conventions: &Conventions) -> bool {
    const SIGNS: [&str; 6] = ["€", "EUR", "$", "£", "¥", "¤"];
    let sign = |sign: &&str| before.ends_with(*sign) || behind.starts_with(*sign);
    let own = conventions.money.currencies.iter().any(|(_, form)| {
        let (ahead, after) = form.split_once("{amount}").unwrap_or((form, ""));
        let (ahead, after) = (ahead.trim(), after.trim());
        !ahead.is_empty() && before.ends_with(ahead) || !after.is_empty() && behind.starts_with(after)
    });
    let word = unit(behind);
    // The currency's name, however a language inflects it.
    let euro = ["euro", "eur", "evro", "ευρω", "евро", "євро", "يورو", "אירו", "欧元", "歐元", "ユーロ", "유로", "यूरो"]
        .iter()
        .any(|name| word.starts_with(name));
    SIGNS.iter().any(sign) || own || euro
}

/// "8–12 €": the first is a price, too.
fn carry_money_back(text: &str, conventions: &Conventions, marks: &mut Vec<Mark>) {
    let mut more = Vec::new();
    for (at, _) in text.match_indices('–') {
        let (before, behind) = (
            text.get(..at).unwrap_or_default().trim_end(),
            text.get(at + '–'.len_utf8()..).unwrap_or_default().trim_start(),
        );
        let first: String = before.chars().rev().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
        let first: String = first.chars().rev().collect();
        let length = behind.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).unwrap_or(behind.len());
        let head = before.get(..before.len() - first.len()).unwrap_or_default().trim_end();
        let tail = behind.get(length..).unwrap_or_default().trim_start();
        if !first.is_empty() && length > 0 && beside(head, tail, conventions) {
            for text in [first.as_str(), behind.get(..length).unwrap_or_default()] {
                more.push(Mark {
                    kind: Kind::Price,
                    values: amounts(text.trim_matches(['.', ',']), conventions),
                    digits: String::new(),
                });
            }
        }
    }
    // The number of the range that no sign stands beside was taken for a plain one.
    for price in &more {
        marks.retain(|mark| mark.kind != Kind::Number || mark.values != price.values);
    }
    marks.extend(more);
}

/// Months by their names, with the day beside them.
fn months(text: &str, conventions: &Conventions) -> Vec<Mark> {
    let mut marks = Vec::new();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate() {
        let Some(month) = month_of(word, conventions) else { continue };
        let day = |word: Option<&&str>| {
            let digits: String = word?.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<i64>().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
        };
        // "5 July", "5 de julio", "July 5".
        let near = [at.checked_sub(1), at.checked_sub(2), Some(at + 1)];
        let day = near.into_iter().flatten().find_map(|at| day(words.get(at)));
        marks.push(Mark { kind: Kind::Date, values: vec![month * 100 + day.unwrap_or(0)], digits: String::new() });
    }
    marks
}

/// The month that a word names, inflected as it may be: the first letters that tell the months apart.
fn month_of(word: &str, conventions: &Conventions) -> Option<i64> {
    let word = normalise(word);
    let names: Vec<String> = conventions.date.months.iter().map(|name| normalise(name)).collect();
    let whole = names.iter().position(|name| *name == word);
    let common = |a: &str, b: &str| a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let inflected = || {
        let length = word.chars().count();
        let found = names.iter().enumerate().map(|(at, name)| (at, common(name, &word), name.chars().count()));
        let best = found.max_by_key(|(_, shared, _)| *shared)?;
        (best.1 >= 4 && best.1 + 3 >= length && best.1 + 2 >= best.2).then_some(best.0)
    };
    // "May" and "mars" are words too; only whole they name a month, and beside a capital or a number.
    whole.or_else(inflected).map(|at| at as i64 + 1)
}

/// "XIIe siècle" is the twelfth.
fn roman(text: &str) -> Vec<Mark> {
    let value = |c: char| match c {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };
    let words = text.split(|c: char| !c.is_alphanumeric());
    let roman = words.filter_map(|word| {
        let digits: String = word.chars().take_while(|c| value(*c) > 0).collect();
        let rest = word.get(digits.len()..).unwrap_or_default();
        (digits.len() >= 2 && rest.chars().count() <= 3 && rest.chars().all(char::is_lowercase)).then_some(digits)
    });
    roman
        .map(|digits| {
            let values: Vec<i64> = digits.chars().map(value).collect();
            let total: i64 = values
                .iter()
                .enumerate()
                .map(|(at, own)| if values.get(at + 1).is_some_and(|next| next > own) { -own } else { *own })
                .sum();
            Mark { kind: Kind::Number, values: vec![total * 1000], digits: String::new() }
        })
        .collect()
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
