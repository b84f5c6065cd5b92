//! Nothing that comes in makes it panic: any question, any id, any pack. Seeded, so that a failure can be made again.

#[path = "support/fiction.rs"]
mod fiction;

use std::panic::{AssertUnwindSafe, catch_unwind};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use escale::answer::{Answer, Spoken, respond};
use escale::clock::Moment;
use escale::compose::messages::Messages;
use escale::content::{LanguagePack, TerritoryPack};
use escale::error::Mistake;
use escale::essentials::TERRITORIES;
use escale::respond::{PageContext, answer_json, answer_page};
use escale::understand::{
    Ask, Audience, Cell, Detail, Meaning, Order, Part, Search, Shared, Social, TimeOfDay, When, decode, encode,
};
use fiction::{Fiction, LANGUAGES};
use serde_json::{Value, json};

/// Marsaglia's xorshift64*: small, and the same on every machine.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() >> 33) as usize % most.max(1)
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    fn chance(&mut self, in_hundred: usize) -> bool {
        self.below(100) < in_hundred
    }
}

/// First and last code point of scripts and of what is strange.
const RANGES: &[(u32, u32)] = &[
    (0x0000, 0x001F),
    (0x0020, 0x007E),
    (0x0080, 0x009F),
    (0x00A0, 0x024F),
    (0x0300, 0x036F),
    (0x0370, 0x03FF),
    (0x0400, 0x04FF),
    (0x0530, 0x058F),
    (0x0590, 0x05FF),
    (0x0600, 0x06FF),
    (0x0700, 0x07BF),
    (0x0900, 0x097F),
    (0x0980, 0x0DFF),
    (0x0E00, 0x0EFF),
    (0x0F00, 0x0FFF),
    (0x1000, 0x109F),
    (0x10A0, 0x10FF),
    (0x1100, 0x11FF),
    (0x1200, 0x137F),
    (0x1780, 0x17FF),
    (0x1E00, 0x1FFF),
    (0x2000, 0x206F),
    (0x2070, 0x218F),
    (0x2460, 0x24FF),
    (0x3000, 0x30FF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xE000, 0xE100),
    (0xF900, 0xFAFF),
    (0xFB00, 0xFDFF),
    (0xFE00, 0xFE0F),
    (0xFE70, 0xFEFF),
    (0xFF00, 0xFFEF),
    (0xFFF0, 0xFFFF),
    (0x1D400, 0x1D7FF),
    (0x1F1E6, 0x1F1FF),
    (0x1F300, 0x1FAFF),
    (0x20000, 0x20100),
    (0xE0000, 0xE007F),
    (0x10FFF0, 0x10FFFF),
];

/// Pieces of real questions, so that chaos also reaches what comes after "nothing was understood".
const PIECES: &[&str] = &[
    "Shukura Museum",
    "musée Choukoura",
    "متحف شوكورا",
    "შუქურის მუზეუმი",
    "open now",
    "ouvert",
    "مفتوح الآن",
    "when",
    "price",
    "how much",
    "combien",
    "كم",
    "Nakvari",
    "ناكفاري",
    "Tovliani",
    "12th century",
    "XIIe siècle",
    "القرن 12",
    "within",
    "km",
    "80",
    "near me",
    "near",
    "today",
    "demain",
    "on Sunday",
    "31 February",
    "99 July",
    "July 14",
    "churches",
    "museums",
    "free",
    "without",
    "not",
    "more",
    "and",
    "help",
    "drowning",
    "Atlantis",
    "weather",
    "book me",
    "hello",
    "?",
    "!",
    "\n",
    "\t",
    "-",
    "'",
    "’",
    "12:30",
    "0",
    "1e999",
    "½",
    "٣",
    "Ⅻ",
    "<script>",
    "{name}",
    "$name",
    "{ $x }",
    "[a](b)",
    "**",
    "\"",
    "\\",
    "\u{202e}",
    "\u{200d}",
    "\u{feff}",
    "and how much is it?",
];

/// A text of at most so many characters.
fn text(random: &mut Random, most: usize) -> String {
    let wanted = 1 + random.below(most);
    let mut text = String::new();
    let kind = random.below(7);
    let home = random.one(RANGES);
    while text.chars().count() < wanted {
        match kind {
            // One script.
            0 => text.push(character(random, home)),
            // All scripts.
            1 => {
                let range = random.one(RANGES);
                text.push(character(random, range));
            }
            // Bytes that are mostly no text.
            2 => {
                let bytes: Vec<u8> = (0..40).map(|_| random.next() as u8).collect();
                text.push_str(&String::from_utf8_lossy(&bytes));
            }
            // Very long words, and one character again and again.
            3 => {
                let c = character(random, home);
                text.extend(std::iter::repeat_n(c, 1 + random.below(400)));
                if random.chance(30) {
                    text.push(' ');
                }
            }
            // Digits without end.
            4 => text.push(random.one(&['0', '1', '9', '9', '.', ',', '-', ' ', ':', '٣', '९', 'e', 'x', 'v', 'i'])),
            // Pieces of questions.
            5 => {
                text.push_str(random.one(PIECES));
                text.push(' ');
            }
            // Pieces of questions among anything.
            _ => {
                text.push_str(random.one(PIECES));
                let range = random.one(RANGES);
                text.extend((0..random.below(12)).map(|_| character(random, range)));
            }
        }
    }
    text.chars().take(wanted).collect()
}

fn character(random: &mut Random, (first, last): (u32, u32)) -> char {
    char::from_u32(first + random.below((last - first + 1) as usize) as u32).unwrap_or('\u{FFFD}')
}

/// A time that may be anything from before the calendar to after it.
fn time(random: &mut Random) -> &'static str {
    const TIMES: &[&str] = &[
        "2026-06-15T22:00:00Z",
        "2026-06-16T10:00:00+12:45",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "1970-01-01T00:00:00Z",
        "2040-12-31T23:59:59Z",
        "2041-06-01T12:00:00Z",
        "2024-02-29T12:00:00Z",
        "2027-09-25T13:45:00Z",
        "2026-04-04T13:45:00Z",
        "2099-12-31T23:59:59Z",
    ];
    random.one(TIMES)
}

fn request(random: &mut Random, context: &str) -> Value {
    let mut request = json!({ "question": text(random, 1_000) });
    if random.chance(60) {
        request["lang"] = json!(random.one(&["fr", "ar", "en", "de", "zh-Hant-TW", "xx"]));
    }
    if random.chance(60) {
        request["at"] = json!(time(random));
    }
    if random.chance(40) {
        let near = random.one(&[(-43.95, -176.55), (90.0, 180.0), (-90.0, -180.0), (0.0, 0.0), (-0.0, 179.999_999)]);
        request["near"] = json!({ "lat": near.0, "lon": near.1 });
    }
    if random.chance(30) {
        request["context"] = json!([context, "not an id"]);
    }
    if random.chance(20) {
        request["audience"] = json!(random.one(&["student", "press", "talent"]));
    }
    request
}

/// What every answer must be, whatever was asked.
fn is_whole(fiction: &Fiction, answer: &Answer) {
    assert!(!answer.composed.text.trim().is_empty());
    assert!(LANGUAGES.contains(&answer.spoken.language.as_str()));
    assert!(answer.composed.handoff.is_some(), "nobody is left without somewhere to ask");
    let shared = decode(&answer.id).expect("its own id");
    assert_eq!(shared, Shared { language: answer.spoken.language.clone(), meaning: answer.meaning.clone() });
    let body: Value = serde_json::from_str(&answer_json(answer)).expect("JSON");
    assert_eq!(body["text"], answer.composed.text.as_str());
    let _ = fiction;
}

/// Runs each case, and tells with which seed to run it again when it panics.
fn each_seed(seeds: std::ops::Range<u64>, case: impl Fn(u64)) {
    for seed in seeds {
        if catch_unwind(AssertUnwindSafe(|| case(seed))).is_err() {
            panic!("seed {seed}");
        }
    }
}

#[test]
fn any_question_has_an_answer() {
    let fiction = Fiction::open();
    let context = fiction.ask("en", "How much is the Shukura Museum?", "2026-06-15T22:00:00Z").id;
    each_seed(0..1_200, |seed| {
        let mut random = Random::new(seed);
        let request = request(&mut random, &context);
        match fiction.request(request.to_string().as_bytes()) {
            Ok(answer) => is_whole(&fiction, &answer),
            // Characters that nobody sees are no question.
            Err(mistake) => assert_eq!(mistake, Mistake::QuestionEmpty, "{request}"),
        }
    });
}

/// The same meaning gives the same answer: from the question, and from the id that was shared.
#[test]
fn an_id_is_today_s_answer_to_the_question() {
    let fiction = Fiction::open();
    each_seed(0..250, |seed| {
        let mut random = Random::new(seed + 50_000);
        let words: Vec<&str> = (0..1 + random.below(9)).map(|_| random.one(PIECES)).collect();
        let lang = random.one(&LANGUAGES);
        let question = json!({ "lang": lang, "question": words.join(" "), "at": "2026-06-15T22:00:00Z", "near": {"lat": -43.95, "lon": -176.55} });
        let Ok(answer) = fiction.request(question.to_string().as_bytes()) else { return };
        let shared = decode(&answer.id).expect("its own id");
        let content = fiction.content(&shared.language);
        let again = respond(shared.meaning, answer.spoken.clone(), content, fiction.moment("2026-06-15T22:00:00Z"));
        assert_eq!(again, answer, "{question}");
    });
}

#[test]
fn any_body_is_a_question_or_a_mistake() {
    let fiction = Fiction::open();
    each_seed(0..4_000, |seed| {
        let mut random = Random::new(seed + 100_000);
        let length = random.below(200);
        let mut body: Vec<u8> = match random.below(3) {
            0 => (0..length).map(|_| random.next() as u8).collect(),
            // JSON that was damaged on the way.
            1 => request(&mut random, "x").to_string().into_bytes(),
            _ => {
                let field = random.one(&[
                    "question",
                    "lang",
                    "at",
                    "near",
                    "context",
                    "audience",
                    "partner",
                    "territory",
                    "",
                    "q",
                ]);
                let value = random.one(&[
                    json!(null),
                    json!(1e308),
                    json!([[[[]]]]),
                    json!({"lat": "x"}),
                    json!("\u{0}"),
                    json!(true),
                    json!(["a", 1]),
                    json!({"lat": 91.0, "lon": 0}),
                ]);
                let mut request = json!({ "question": "Shukura Museum?" });
                request[field] = value;
                request.to_string().into_bytes()
            }
        };
        for _ in 0..random.below(4) {
            let at = random.below(body.len());
            if let Some(byte) = body.get_mut(at) {
                *byte = random.next() as u8;
            }
        }
        if let Ok(answer) = fiction.request(&body) {
            is_whole(&fiction, &answer);
        }
    });
}

fn word(random: &mut Random) -> String {
    const WORDS: &[&str] = &[
        "shukura-museum",
        "bogiri-ferry",
        "nakvari",
        "lighthouse-museum",
        "church",
        "museum",
        "price",
        "tap-water",
        "kind.boat",
        "free",
        "",
        "x",
    ];
    match random.chance(85) {
        true => random.one(WORDS).to_string(),
        false => text(random, 20),
    }
}

fn list(random: &mut Random, most: usize) -> Vec<String> {
    (0..random.below(most)).map(|_| word(random)).collect()
}

/// Any meaning that an id can hold, reasonable or not.
fn meaning(random: &mut Random) -> Meaning {
    let byte = |random: &mut Random| random.next() as u8;
    let maybe = |random: &mut Random| random.chance(50).then(|| word(random));
    const ASKS: [Ask; 21] = [
        Ask::OpeningHours,
        Ask::OpenNow,
        Ask::Price,
        Ask::Where,
        Ask::Access,
        Ask::Booking,
        Ask::Parking,
        Ask::Duration,
        Ask::Distance,
        Ask::Accessibility,
        Ask::What,
        Ask::History,
        Ask::Rules,
        Ask::Contact,
        Ask::Website,
        Ask::Season,
        Ask::Frequency,
        Ask::Difficulty,
        Ask::Number,
        Ask::Who,
        Ask::Fact,
    ];
    let part = |random: &mut Random| match random.below(9) {
        0 => Part::Topic(word(random)),
        1 | 2 => Part::Entity { id: word(random), ask: random.one(&ASKS), keys: list(random, 4) },
        3 | 4 => Part::Places(Search {
            kinds: list(random, 3),
            towns: list(random, 2),
            except: list(random, 2),
            around: maybe(random),
            near_me: random.chance(50),
            within: random.chance(50).then(|| random.next() as u32),
            qualities: list(random, 3),
            centuries: random.chance(50).then(|| (byte(random) as i8, byte(random) as i8)),
            styles: list(random, 2),
            open: random.chance(50),
            under: random.chance(50).then(|| random.next() as u32),
            order: random
                .chance(50)
                .then(|| random.one(&[Order::Oldest, Order::Biggest, Order::Longest, Order::Nearest, Order::Cheapest])),
            among: list(random, 5),
            without: list(random, 2),
            after: byte(random),
        }),
        5 => Part::Live { subject: word(random), id: maybe(random) },
        6 => Part::Act { subject: maybe(random), id: maybe(random) },
        7 => random
            .one(&[
                Part::Outside,
                Part::Social(Social::Hello),
                Part::Social(Social::Thanks),
                Part::Social(Social::Yourself),
                Part::Social(Social::Insult),
                Part::Advice,
            ])
            .clone(),
        _ => Part::Unknown { id: maybe(random), subject: maybe(random), closest: list(random, 3) },
    };
    let of_day = random.one(&[
        None,
        Some(TimeOfDay::Morning),
        Some(TimeOfDay::Afternoon),
        Some(TimeOfDay::Evening),
        Some(TimeOfDay::Night),
        Some(TimeOfDay::At(9 * 60)),
        Some(TimeOfDay::After(20 * 60 + 30)),
        Some(TimeOfDay::Before(0)),
    ]);
    let when = match random.below(9) {
        0 => When::Unsaid,
        1 => When::Now,
        2 => When::Today(of_day),
        3 => When::Day(
            if random.chance(50) { random.next() as i32 } else { 739_000 + random.below(20_000) as i32 },
            of_day,
        ),
        4 => When::Weekday(byte(random), of_day),
        5 => When::Weekend,
        6 => When::Month(byte(random)),
        7 => When::Season(byte(random)),
        _ => When::PublicHoliday,
    };
    Meaning {
        parts: (0..random.below(4)).map(|_| part(random)).collect(),
        when,
        near: random.chance(50).then(|| Cell::of(random.next() as i32 as f64, random.next() as i32 as f64)),
        audience: random.chance(20).then_some(Audience::Student),
        details: (0..random.below(6))
            .map(|_| match random.below(4) {
                0 => Detail::Fare(word(random)),
                1 => Detail::Age(byte(random)),
                2 => Detail::Mode(word(random)),
                _ => Detail::Doing(word(random)),
            })
            .collect(),
    }
}

/// An id can be made by anybody who reads the format: whatever it holds is refused or answered, and should one be let
/// through that cannot be meant, that is answered, too.
#[test]
fn any_meaning_has_an_answer() {
    let fiction = Fiction::open();
    let territory = TERRITORIES.first().expect("a territory");
    each_seed(0..3_000, |seed| {
        let mut random = Random::new(seed + 200_000);
        let meaning = meaning(&mut random);
        let language = random.one(&LANGUAGES);
        let id = encode(language, &meaning);
        // What cannot be meant is refused; what is not is the same again.
        match decode(&id) {
            Ok(shared) => assert_eq!(shared, Shared { language: language.to_string(), meaning: meaning.clone() }),
            Err(_) => assert!(id.len() > 1_400 || !meaning.is_possible(), "{meaning:?}"),
        }
        let spoken = Spoken::surely(language);
        let now = Moment::new((random.next() % 4_200_000_000) as i64, &fiction.territory().zone);
        let answer = respond(meaning, spoken, fiction.content(language), now);
        serde_json::from_str::<Value>(&answer_json(&answer)).expect("JSON");
        if seed % 20 == 0 {
            let messages = Messages::or_english(language);
            let context = PageContext {
                messages: &messages,
                territory,
                question: None,
                visitor: None,
                here: "/s/x",
                origin: "https://escale.example",
            };
            answer_page(&context, &answer);
        }
    });
}

#[test]
fn any_id_is_a_meaning_or_refused() {
    let fiction = Fiction::open();
    each_seed(0..20_000, |seed| {
        let mut random = Random::new(seed + 300_000);
        // With a right checksum, so that what it holds is read.
        let mut bytes = match random.below(3) {
            0 => (0..random.below(80)).map(|_| random.next() as u8).collect(),
            _ => {
                let mut bytes = URL_SAFE_NO_PAD.decode(encode("fr", &meaning(&mut random))).expect("base64");
                bytes.truncate(bytes.len().saturating_sub(4));
                bytes
            }
        };
        for _ in 0..random.below(5) {
            let at = random.below(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = random.next() as u8;
            }
        }
        if random.chance(20) {
            bytes.truncate(random.below(bytes.len()));
        }
        if let (true, Some(format)) = (random.chance(80), bytes.first_mut()) {
            *format = 1;
        }
        let checksum = crc32fast::hash(&bytes);
        bytes.extend(checksum.to_le_bytes());
        let id = URL_SAFE_NO_PAD.encode(&bytes);
        if let Ok(shared) = decode(&id) {
            let spoken = Spoken::surely("fr");
            respond(shared.meaning, spoken, fiction.content("fr"), fiction.moment("2026-06-15T22:00:00Z"));
        }
        // And any text at all.
        let _ = decode(&text(&mut random, 60));
    });
    assert!(decode(&"A".repeat(100_000)).is_err());
}

/// Bytes 12 to 16 of the header are there for alignment, and mean nothing.
const PADDING: std::ops::Range<usize> = 12..16;

#[test]
fn a_damaged_pack_is_not_opened() {
    let release = fiction::release();
    let packs: Vec<(&str, &[u8])> = std::iter::once(("core", release.core.as_slice()))
        .chain(release.languages.iter().map(|(tag, pack)| (tag.as_str(), pack.as_slice())))
        .collect();
    let opens = |name: &str, bytes: &[u8]| {
        if name == "core" { TerritoryPack::open(bytes).is_ok() } else { LanguagePack::open(bytes).is_ok() }
    };
    for (name, pack) in &packs {
        assert!(opens(name, pack), "{name}");
        let length = pack.len();
        each_seed(0..300, |seed| {
            let mut random = Random::new(seed + 400_000);
            let mut bytes = pack.to_vec();
            let mut damaged = false;
            for _ in 0..1 + random.below(8) {
                // The header as often as the rest.
                let at = if random.chance(50) { random.below(64) } else { random.below(length) };
                let bit = 1 << random.below(8);
                bytes[at] ^= bit;
                damaged |= !PADDING.contains(&at);
            }
            let differs =
                bytes.iter().zip(pack.iter()).enumerate().any(|(at, (a, b))| a != b && !PADDING.contains(&at));
            assert!(!(damaged && differs && opens(name, &bytes)), "{name} was opened with other bytes, seed {seed}");
            let cut = random.below(length);
            assert!(!opens(name, &pack[..cut]), "{name} was opened, cut at {cut}");
            let mut longer = pack.to_vec();
            longer.extend((0..1 + random.below(40)).map(|_| random.next() as u8));
            assert!(!opens(name, &longer), "{name} was opened with a tail");
        });
        for short in 0..64 {
            assert!(!opens(name, &pack[..short]), "{name} was opened, cut at {short}");
        }
    }
    assert!(!opens("core", packs[1].1) && !opens("en", &release.core), "a pack is not taken for another kind");
}

/// A pack whose checksum was made for what it holds is looked into before it is believed.
#[test]
fn a_pack_of_nonsense_with_a_right_checksum_never_panics() {
    let release = fiction::release();
    each_seed(0..600, |seed| {
        let mut random = Random::new(seed + 500_000);
        let source = if random.chance(50) { &release.core } else { &release.languages[0].1 };
        let mut bytes = source.clone();
        match random.below(3) {
            0 => bytes.truncate(16 + random.below(source.len() - 16)),
            1 => bytes.truncate(16 + random.below(400)),
            _ => {}
        }
        for _ in 0..random.below(30) {
            // The root and the references to everything else lie at the end.
            let back = if random.chance(60) { random.below(400) } else { random.below(bytes.len()) };
            let at = bytes.len().saturating_sub(1 + back);
            if at >= 16 {
                bytes[at] = random.next() as u8;
            }
        }
        let checksum = crc32fast::hash(&bytes[16..]);
        bytes[8..12].copy_from_slice(&checksum.to_le_bytes());
        let _ = TerritoryPack::open(&bytes);
        let _ = LanguagePack::open(&bytes);
    });
}
