//! Errors, planted by a seeded generator into sentences that are good. It knows nothing of how they are looked for.

use escale::compose::messages::conventions;
use escale::content::Content;
use escale::generate::Prompt;
use regex::Regex;

use crate::Record;

pub const KINDS: [&str; 9] = ["language", "address", "citation", "number", "date", "price", "hour", "phone", "place"];

pub struct Plant {
    state: u64,
    /// A sentence of every language.
    sentences: Vec<(String, String)>,
    citation: Regex,
    digits: Regex,
    price: Regex,
    hour: Regex,
    phone: Regex,
}

const INVENTED: [&str; 8] = [
    "Rue des Lilas Bleus",
    "Place Fontvieille-Martin",
    "Musée Bompard-Lacroix",
    "Avenue Théodore Quenin",
    "Château de Malbosque",
    "Jardin Sainte-Ombeline",
    "Quai des Tisserandes",
    "Parc Valmorane",
];

impl Plant {
    pub fn new(seed: u64, records: &[Record]) -> Self {
        let regex = |pattern: &str| Regex::new(pattern).expect("a pattern of this file");
        let sentences = records
            .iter()
            .flat_map(|record| record.sentences.iter().map(|sentence| (record.tag.clone(), sentence.clone())));
        Self {
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            sentences: sentences.collect(),
            citation: regex(r"[\[【［]([\d, ]+)[\]】］]"),
            digits: regex(r"\d+(?:[.,]\d+)?"),
            price: regex(
                r"(?i)(?:€|¤)\s*(\d+(?:[.,]\d{2})?)|(\d+(?:[.,]\d{2})?)[\s\u{a0}\u{202f}]*(?:€|¤|euro|евро|євро|يورو|欧元|歐元|ユーロ|유로|ευρώ|אירו)",
            ),
            hour: regex(r"\d{1,2}(?::|h|\.)\d{2}|\d{1,2}[\s\u{a0}\u{202f}]*(?:h\b|Uhr|点|時|시|am\b|pm\b)"),
            phone: regex(r"\+?\d[\d .\u{a0}\u{202f}]{7,}\d"),
        }
    }

    /// Xorshift (Marsaglia 2003): the same seed plants the same errors.
    fn next(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state % below.max(1) as u64) as usize
    }

    /// The sentence with an error of a kind, where it has a place for one.
    pub fn error(
        &mut self,
        kind: &str,
        sentence: &str,
        record: &Record,
        prompt: &Prompt,
        content: &Content,
    ) -> Option<String> {
        let (text, cited) = self.parted(sentence);
        let held: String = prompt.snippets.iter().map(|snippet| snippet.text.as_str()).collect::<Vec<_>>().join(" ");
        let whole = |text: String| Some(format!("{} {cited}", text.trim_end()));
        match kind {
            "language" => {
                let others: Vec<String> =
                    self.sentences.iter().filter(|(tag, _)| *tag != record.tag).map(|(_, text)| text.clone()).collect();
                let other = others.get(self.next(others.len()))?.clone();
                whole(self.parted(&other).0)
            }
            "address" => {
                let forms = [
                    "https://www.{}.example/{}",
                    "www.{}.com",
                    "{}.fr/info",
                    "[{}](https://{}.org/a)",
                    "contact@{}.net",
                ];
                let form = forms[self.next(forms.len())]
                    .replace("{}", ["visit-tickets", "museum-info", "best-tours"][self.next(3)]);
                whole(format!("{} {form}", text.trim_end_matches(['.', '。'])))
            }
            "citation" => {
                let wrong = prompt.snippets.len() + 1 + self.next(7);
                Some(format!("{} [{wrong}].", text.trim_end().trim_end_matches(['.', '。'])))
            }
            "price" => {
                let found = self.price.captures(&text)?;
                let found = found.get(1).or(found.get(2))?;
                let (range, old) = (found.range(), found.as_str().to_string());
                let new = self.other_number(&old, &held)?;
                whole(replaced(&text, range, &new))
            }
            "hour" => {
                let found = self.hour.find(&text)?;
                let (range, old) = (found.range(), found.as_str().to_string());
                let first = self.digits.find(&old.replace(['.', ':', 'h'], " "))?.as_str().to_string();
                let mut new = (first.parse::<usize>().ok()? + 1 + self.next(4)) % 24;
                // Not an hour that the snippets have as well, in either half of the day.
                for _ in 0..24 {
                    let hour = |hour: usize| {
                        format!(r"(^|\D)0?{hour}[\s\u{{a0}}\u{{202f}}]*(:|\.\d\d|h|Uhr|点|點|時|时|시|am|pm)")
                    };
                    let shown = |at: usize| Regex::new(&hour(at)).is_ok_and(|found| found.is_match(&held));
                    if !shown(new % 24) && !shown((new + 12) % 24) {
                        break;
                    }
                    new = (new + 1) % 24;
                }
                whole(replaced(&text, range, &old.replacen(&first, &new.to_string(), 1)))
            }
            "phone" => {
                let found = self.phone.find(&text)?;
                let (range, mut new) = (found.range(), found.as_str().to_string());
                let last = new.pop()?.to_digit(10)?;
                new.push(char::from_digit((last + 1 + self.next(8) as u32) % 10, 10)?);
                whole(replaced(&text, range, &new))
            }
            "date" => self.date(&text, &held, &record.tag).and_then(whole),
            "number" => {
                let plain: Vec<std::ops::Range<usize>> =
                    self.digits.find_iter(&text).map(|found| found.range()).collect();
                let range = plain.get(self.next(plain.len()))?.clone();
                let new = self.other_number(&text[range.clone()], &held)?;
                whole(replaced(&text, range, &new))
            }
            "place" => {
                let language = content.language();
                let names = language
                    .entities
                    .iter()
                    .map(|said| said.name.as_str())
                    .chain(language.towns.iter().map(|town| town.as_str()));
                let names: Vec<&str> = names.filter(|name| name.chars().count() >= 3).collect();
                let inside = names.iter().filter(|name| text.contains(**name)).max_by_key(|name| name.len())?;
                let others: Vec<&str> = names.iter().copied().filter(|name| !held.contains(name)).collect();
                let other = match self.next(2) {
                    0 => INVENTED[self.next(INVENTED.len())],
                    _ => others.get(self.next(others.len()))?,
                };
                whole(text.replacen(inside, other, 1))
            }
            _ => None,
        }
    }

    /// Text and citations.
    fn parted(&self, sentence: &str) -> (String, String) {
        let cited: Vec<&str> = self.citation.find_iter(sentence).map(|found| found.as_str()).collect();
        let text = self.citation.replace_all(sentence, "");
        (text.trim().to_string(), cited.join(""))
    }

    /// A number of the same form that the snippets do not have.
    fn other_number(&mut self, old: &str, held: &str) -> Option<String> {
        for _ in 0..50 {
            let digit = |plant: &mut Self, at: usize| {
                char::from_digit(plant.next(if at == 0 { 9 } else { 10 }) as u32 + u32::from(at == 0), 10)
            };
            let new: Option<String> = old
                .chars()
                .enumerate()
                .map(|(at, c)| if c.is_ascii_digit() { digit(self, at) } else { Some(c) })
                .collect();
            let new = new?;
            let known = Regex::new(&format!(r"(^|\D){}($|\D)", regex::escape(&new))).ok()?;
            if new != old && !known.is_match(held) {
                return Some(new);
            }
        }
        None
    }

    /// Another month, where a month is named.
    fn date(&mut self, text: &str, held: &str, tag: &str) -> Option<String> {
        let months = conventions(tag)?.date.months;
        // A month that stands by itself: "mai" is also a part of other words.
        let alone = |month: &str| Regex::new(&format!(r"(^|[^\p{{L}}]){}($|[^\p{{L}}])", regex::escape(month))).ok();
        let named = |month: &&str| alone(month).is_some_and(|found| found.is_match(text));
        let at = months.iter().position(|month| month.chars().any(|c| !c.is_ascii_digit()) && named(month))?;
        let others: Vec<&str> = months.iter().copied().filter(|month| !held.contains(month)).collect();
        let other = others.get(self.next(others.len()))?;
        Some(alone(months[at])?.replace(text, format!("${{1}}{other}${{2}}")).into_owned())
    }
}

fn replaced(text: &str, range: std::ops::Range<usize>, new: &str) -> String {
    format!("{}{new}{}", &text[..range.start], &text[range.end..])
}
