//! A territory as it may be one day: places are invented beside the real ones until there are so many, so that what grows
//! with them can be measured (native only; nothing of this is ever stored for visitors).
//!
//! An invented place has what records of open data have: kinds and a town of the real places, a position near that
//! town, a name of invented words in the script of each language, a page of its own, and typed facts (hours, prices,
//! a telephone number, a count, a year); few have a text. The same number makes the same territory.

use std::path::PathBuf;

use super::compile::{Files, Spoken};
use super::places::PlaceFile;
use super::said::SaidFile;
use crate::compose::messages::Messages;

/// How a territory is made bigger for a measurement.
pub struct Growth {
    /// Entities, the real ones among them.
    pub entities: usize,
    /// Only these languages; all of them when none is given.
    pub languages: Vec<String>,
}

/// Invented words to make names of, and how much more often the first are used than the last.
const WORDS: usize = 20_000;
const SKEW: i32 = 2;

pub fn grow(files: &mut Files, growth: &Growth) -> Result<(), String> {
    if !growth.languages.is_empty() {
        files.spoken.retain(|spoken| growth.languages.contains(&spoken.tag));
        files.ground.languages.retain(|tag| growth.languages.contains(tag));
    }
    let models = files.places.len();
    let towns: Vec<(String, f64, f64)> = files
        .ground
        .towns
        .iter()
        .filter(|town| town.inside)
        .filter_map(|town| Some((town.id.clone(), town.lat?, town.lon?)))
        .collect();
    if models == 0 || towns.is_empty() {
        return Err("a territory without places or towns cannot grow".into());
    }
    let mut chance = Chance(0x5eed);
    let words: Vec<Vec<usize>> = (0..WORDS).map(|_| word(&mut chance)).collect();
    for number in models..growth.entities {
        let model = chance.below(models);
        let (town, lat, lon) = &towns[chance.below(towns.len())];
        let id = format!("grown-{number}");
        let kinds = files.places[model].2.kinds.clone();
        let text = chance.below(20) == 0;
        let toml = place(&mut chance, &id, &kinds, town, (*lat, *lon), text);
        let place: PlaceFile = toml::from_str(&toml).map_err(|error| format!("{error}\n{toml}"))?;
        let name = [chance.skewed(WORDS), chance.below(WORDS)];
        let also = chance.below(10) == 0;
        for spoken in &mut files.spoken {
            let said = said(spoken, model, &kinds, town, name.map(|word| words[word].as_slice()), also, text);
            spoken.places.push(said);
        }
        files.places.push((PathBuf::from(format!("{id}.toml")), toml, place));
    }
    Ok(())
}

/// The file of a place, as an editor would write it.
fn place(chance: &mut Chance, id: &str, kinds: &[String], town: &str, (lat, lon): (f64, f64), text: bool) -> String {
    let mut near = || (chance.below(4000) as f64 - 2000.0) / 100_000.0;
    let (lat, lon) = (lat + near(), lon + near());
    let source = format!("source = \"https://data.example.org/place/{id}\"\ndated = \"2026-03\"\n");
    let mut file = format!(
        "id = \"{id}\"\nkinds = {kinds:?}\ntown = \"{town}\"\nposition = {{ lat = {lat:.5}, lon = {lon:.5} }}\n"
    );
    let mut fact = |key: &str, value: String| {
        file.push_str(&format!("[[facts]]\nkey = \"{key}\"\n{value}\n{source}"));
    };
    if chance.below(100) < 60 {
        let days = ["Mo-Su", "Tu-Su", "Mo-Fr", "Mo-Sa", "We-Mo"][chance.below(5)];
        let (from, to) = (8 + chance.below(4), 17 + chance.below(4));
        fact("opening_hours", format!("hours = \"{days} {from:02}:00-{to:02}:00\"\nvolatile = true"));
    }
    if chance.below(100) < 30 {
        fact("price", format!("prices = [{{ amount = {} }}]\nvolatile = true", chance.below(25)));
    }
    if chance.below(100) < 70 {
        fact("phone", format!("phone = \"+33 4 {:08}\"", chance.below(100_000_000)));
    }
    if chance.below(100) < 20 {
        fact("capacity", format!("count = {}\nunit = \"seats\"", 20 + chance.below(900)));
    }
    if chance.below(100) < 30 {
        fact("built", format!("event = \"built\"\nyears = [{}]", 1100 + chance.below(920)));
    }
    if text {
        fact("other", "text = \"note\"".into());
    }
    file
}

fn said(
    spoken: &Spoken,
    model: usize,
    kinds: &[String],
    town: &str,
    name: [&[usize]; 2],
    also: bool,
    text: bool,
) -> SaidFile {
    let script = Script::of(&spoken.tag);
    let proper = script.join(&name.map(|word| script.spell(word)));
    let messages = Messages::or_english(&spoken.tag);
    let kind = kinds.first().map(|kind| capital(&messages.say(&format!("kind-{kind}")))).unwrap_or_default();
    let town = spoken.file.towns.get(town).map(|town| town.name.as_str()).unwrap_or_default();
    let note = spoken.places.get(model).map(|model| model.about.clone()).filter(|_| text);
    SaidFile {
        name: script.join(&[kind.clone(), proper.clone()]),
        also: Some(proper).filter(|_| also).into_iter().collect(),
        about: format!("{kind}, {town}"),
        texts: note.map(|note| ("note".to_string(), note)).into_iter().collect(),
    }
}

/// Syllables, each in all scripts.
const SYLLABLES: &[[&str; 9]] = &[
    ["ba", "ба", "μπα", "با", "בא", "बा", "바", "バ", "巴"],
    ["be", "бе", "μπε", "بي", "בה", "बे", "베", "ベ", "贝"],
    ["bo", "бо", "μπο", "بو", "בו", "बो", "보", "ボ", "博"],
    ["da", "да", "ντα", "دا", "דא", "दा", "다", "ダ", "达"],
    ["de", "де", "ντε", "دي", "דה", "दे", "데", "デ", "德"],
    ["do", "до", "ντο", "دو", "דו", "दो", "도", "ド", "多"],
    ["fa", "фа", "φα", "فا", "פא", "फा", "파", "ファ", "法"],
    ["fi", "фи", "φι", "في", "פי", "फी", "피", "フィ", "菲"],
    ["ga", "га", "γκα", "غا", "גא", "गा", "가", "ガ", "加"],
    ["go", "го", "γκο", "غو", "גו", "गो", "고", "ゴ", "戈"],
    ["ka", "ка", "κα", "كا", "קא", "का", "카", "カ", "卡"],
    ["ko", "ко", "κο", "كو", "קו", "को", "코", "コ", "科"],
    ["la", "ла", "λα", "لا", "לא", "ला", "라", "ラ", "拉"],
    ["le", "ле", "λε", "لي", "לה", "ले", "레", "レ", "勒"],
    ["lo", "ло", "λο", "لو", "לו", "लो", "로", "ロ", "洛"],
    ["ma", "ма", "μα", "ما", "מא", "मा", "마", "マ", "马"],
    ["mi", "ми", "μι", "مي", "מי", "मी", "미", "ミ", "米"],
    ["mo", "мо", "μο", "مو", "מו", "मो", "모", "モ", "莫"],
    ["na", "на", "να", "نا", "נא", "ना", "나", "ナ", "纳"],
    ["ni", "ни", "νι", "ني", "ני", "नी", "니", "ニ", "尼"],
    ["no", "но", "νο", "نو", "נו", "नो", "노", "ノ", "诺"],
    ["ri", "ри", "ρι", "ري", "רי", "री", "리", "リ", "里"],
    ["ru", "ру", "ρου", "رو", "רו", "रू", "루", "ル", "鲁"],
    ["sa", "са", "σα", "سا", "סא", "सा", "사", "サ", "萨"],
    ["se", "се", "σε", "سي", "סה", "से", "세", "セ", "塞"],
    ["so", "со", "σο", "سو", "סו", "सो", "소", "ソ", "索"],
    ["ta", "та", "τα", "تا", "טא", "ता", "타", "タ", "塔"],
    ["ti", "ти", "τι", "تي", "טי", "ती", "티", "ティ", "蒂"],
    ["to", "то", "το", "تو", "טו", "तो", "토", "ト", "托"],
    ["va", "ва", "βα", "ڤا", "וא", "वा", "봐", "ヴァ", "瓦"],
    ["zo", "зо", "ζο", "زو", "זו", "ज़ो", "조", "ゾ", "佐"],
    ["n", "н", "ν", "ن", "ן", "न", "은", "ン", "恩"],
    ["r", "р", "ρ", "ر", "ר", "र", "르", "ル", "尔"],
    ["s", "с", "ς", "س", "ס", "स", "스", "ス", "斯"],
];
/// The last of them only end words.
const ENDINGS: usize = 3;

fn word(chance: &mut Chance) -> Vec<usize> {
    let begun = SYLLABLES.len() - ENDINGS;
    let mut word: Vec<usize> = (0..2 + chance.below(3)).map(|_| chance.below(begun)).collect();
    if chance.below(2) == 0 {
        word.push(begun + chance.below(ENDINGS));
    }
    word
}

/// How names are written: the column of [`SYLLABLES`], and what stands between two words.
struct Script {
    column: usize,
    between: &'static str,
}

impl Script {
    fn of(tag: &str) -> Self {
        let (column, between) = match tag.split('-').next().unwrap_or_default() {
            "ru" | "uk" | "bg" | "sr" | "mk" => (1, " "),
            "el" => (2, " "),
            "ar" | "fa" => (3, " "),
            "he" => (4, " "),
            "hi" | "mr" => (5, " "),
            "ko" => (6, " "),
            "ja" => (7, "・"),
            "zh" => (8, ""),
            _ => (0, " "),
        };
        Self { column, between }
    }

    fn spell(&self, word: &[usize]) -> String {
        capital(&word.iter().map(|syllable| SYLLABLES[*syllable][self.column]).collect::<String>())
    }

    fn join(&self, words: &[String]) -> String {
        words.join(self.between)
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Numbers by chance that are the same in every run (splitmix64; Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// The first far more often than the last.
    fn skewed(&mut self, end: usize) -> usize {
        let share = self.below(1 << 20) as f64 / f64::from(1 << 20);
        (share.powi(SKEW) * end as f64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_makes_the_same_places() {
        let places = || {
            let mut chance = Chance(7);
            (0..50).map(|_| place(&mut chance, "x", &["museum".into()], "t", (1.0, 2.0), true)).collect::<Vec<_>>()
        };
        assert_eq!(places(), places());
        for text in places() {
            let file: PlaceFile = toml::from_str(&text).unwrap();
            assert!(file.facts.iter().all(|fact| fact.get_ref().value().is_ok()), "{text}");
        }
    }

    #[test]
    fn a_name_is_spelt_in_each_script() {
        let spelt =
            |tag: &str| Script::of(tag).join(&[[0, 13].as_slice(), &[12, 31]].map(|word| Script::of(tag).spell(word)));
        assert_eq!(
            (spelt("fr").as_str(), spelt("ru").as_str(), spelt("zh-Hans").as_str()),
            ("Bale Lan", "Бале Лан", "巴勒拉恩")
        );
    }
}
