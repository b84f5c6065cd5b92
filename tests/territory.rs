//! What holds for Aix-Marseille-Provence holds for any territory: a fictional one, with another clock, another money, other
//! holidays and names in a script that no visitor's language uses, goes the same way and is asked the same kinds of things.

#[path = "support/fiction.rs"]
mod fiction;

use std::collections::BTreeSet;

use escale::answer::Answer;
use escale::compose::messages::Messages;
use escale::compose::{Notice, Origin};
use escale::content::ArchivedValue;
use escale::respond::answer_json;
use escale::understand::Part;
use fiction::{Fiction, LANGUAGES};
use serde_json::{Value, json};

/// Tuesday 16 June 2026, 10:45 on the territory's clock (UTC+12:45); in Greenwich it is Monday.
const TUESDAY: &str = "2026-06-15T22:00:00Z";

fn conventions(tag: &str) -> &'static escale::compose::conventions::Conventions {
    Messages::or_english(tag).conventions()
}

fn say(tag: &str, id: &str, values: &[(&str, &str)]) -> String {
    Messages::of(tag).expect("a served language has messages").fill(id, values)
}

fn clock(tag: &str, hour: u16, minute: u16) -> String {
    conventions(tag).clock(hour * 60 + minute)
}

#[track_caller]
fn holds(answer: &Answer, wanted: &str) {
    let text = &answer.composed.text;
    assert!(text.contains(wanted), "“{wanted}” is not said in {}:\n{text}", answer.spoken.language);
}

/// One of the answer's sentences is this one, whole: "open now" must not hide in "by the last known hours, open now".
fn states(answer: &Answer, sentence: &str) -> bool {
    let text = &answer.composed.text;
    text.contains(&format!("– {sentence}")) || text.lines().any(|line| line.trim_start_matches("- ") == sentence)
}

#[track_caller]
fn lacks(answer: &Answer, unwanted: &str) {
    let text = &answer.composed.text;
    assert!(!text.contains(unwanted), "“{unwanted}” is said in {}:\n{text}", answer.spoken.language);
}

/// One question in the three languages.
type Three<'q> = [(&'static str, &'q str); 3];

fn each<'f>(
    fiction: &'f Fiction,
    questions: &'f Three<'f>,
    at: &'f str,
) -> impl Iterator<Item = (&'static str, Answer)> + 'f {
    questions.iter().map(move |(tag, question)| (*tag, fiction.ask(tag, question, at)))
}

const MUSEUM_OPEN: Three<'_> = [
    ("fr", "Le musée Choukoura est-il ouvert maintenant ?"),
    ("ar", "هل متحف شوكورا مفتوح الآن؟"),
    ("en", "Is the Shukura Museum open now?"),
];
const MUSEUM_PRICE: Three<'_> = [
    ("fr", "Combien coûte le musée Choukoura ?"),
    ("ar", "كم سعر متحف شوكورا؟"),
    ("en", "How much is the Shukura Museum?"),
];

#[test]
fn every_kind_of_value_is_held() {
    let fiction = Fiction::open();
    let kinds: BTreeSet<&str> = fiction
        .territory()
        .entities
        .iter()
        .flat_map(|entity| entity.facts.iter())
        .map(|fact| match *fact.value {
            ArchivedValue::Hours(_) => "hours",
            ArchivedValue::Times(_) => "times",
            ArchivedValue::Prices(_) => "prices",
            ArchivedValue::Minutes(_) => "minutes",
            ArchivedValue::Metres(_) => "metres",
            ArchivedValue::Event { .. } => "event",
            ArchivedValue::Centuries(..) => "centuries",
            ArchivedValue::Styles(_) => "styles",
            ArchivedValue::Phone(_) => "phone",
            ArchivedValue::Address(_) => "address",
            ArchivedValue::Lines(_) => "lines",
            ArchivedValue::Booking { .. } => "booking",
            ArchivedValue::Flag { .. } => "flag",
            ArchivedValue::Season { .. } => "season",
            ArchivedValue::Count { .. } => "count",
            ArchivedValue::Person { .. } => "person",
            ArchivedValue::Level(_) => "level",
            ArchivedValue::Every(_) => "every",
            ArchivedValue::TimesPer { .. } => "times-per",
            ArchivedValue::Link(_) => "link",
            ArchivedValue::Text => "text",
        })
        .collect();
    // A kind that is added to the values is added here, by the compiler's word, and then to the fictional territory.
    assert_eq!(kinds.len(), 21, "{kinds:?}");
}

#[test]
fn the_same_files_give_the_same_release() {
    let again = fiction::compiled(fiction::folder()).unwrap_or_else(|_| panic!("compiles once more"));
    let release = fiction::release();
    assert_eq!(again.version, release.version);
    assert!(again.core == release.core && again.languages == release.languages);
    assert_eq!(release.languages.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(), ["ar", "fr", "en"]);
}

#[test]
fn an_address_is_told_with_its_source() {
    let fiction = Fiction::open();
    for (tag, question) in [
        ("fr", "Quelle est l'adresse du musée Choukoura ?"),
        ("ar", "ما هو عنوان متحف شوكورا؟"),
        ("en", "Where is the Shukura Museum?"),
    ] {
        let answer = fiction.ask(tag, question, "2026-06-15T12:00:00Z");
        assert_eq!(answer.meaning.intent(), "where", "{question}");
        let grounds = answer.composed.grounds;
        assert_eq!(grounds.first().and_then(|ground| ground.key.as_deref()), Some("address"), "{question}");
    }
}

#[test]
fn advice_is_refused_and_an_insult_taken_politely() {
    let fiction = Fiction::open();
    let intent = |tag: &str, question: &str| {
        let answer = fiction.ask(tag, question, "2026-06-15T12:00:00Z");
        assert!(answer.composed.grounds.is_empty(), "{question}");
        (answer.meaning.intent(), answer.composed.text)
    };
    for (tag, question) in [
        ("fr", "Quel médicament prendre contre la fièvre ?"),
        ("ar", "أي دواء يناسب الحمى؟"),
        ("en", "Which antibiotic should I take for a fever?"),
    ] {
        let (said, text) = intent(tag, question);
        assert_eq!(said, "advice", "{question}");
        assert!(text.starts_with(&say(tag, "no-advice", &[])), "{text}");
    }
    for (tag, question) in [("fr", "tu es nul"), ("en", "you are stupid"), ("ar", "يا غبي")] {
        let (said, text) = intent(tag, question);
        assert_eq!(said, "social", "{question}");
        assert!(
            text.starts_with(&say(
                tag,
                "sorry-no-help",
                &[("territory", fiction.content(tag).language().territory.as_str())]
            )),
            "{text}"
        );
    }
}

#[test]
fn superlatives_and_styles_choose_by_facts() {
    let fiction = Fiction::open();
    let listed = |tag: &str, question: &str| -> Vec<String> {
        let answer = fiction.ask(tag, question, "2026-06-15T12:00:00Z");
        answer.composed.places.iter().map(|place| place.entity.clone()).collect()
    };
    for (tag, question) in [
        ("fr", "Quelle est la plus ancienne église ?"),
        ("ar", "ما هي أقدم كنيسة؟"),
        ("en", "What is the oldest church?"),
    ] {
        assert_eq!(listed(tag, question), ["vardzelo-chapel", "tamriani-cathedral"], "{question}");
    }
    for (tag, question) in [("fr", "Quelle est la plus récente église ?"), ("en", "Which is the newest church?")] {
        assert_eq!(listed(tag, question), ["tamriani-cathedral", "vardzelo-chapel"], "{question}");
    }
    assert_eq!(listed("en", "Which gothic churches can I see?"), ["tamriani-cathedral"]);
    assert!(listed("en", "Which baroque churches can I see?").is_empty());
}

#[test]
fn hours_of_a_weekday_are_those_of_that_day() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "À quelle heure ouvre le musée Choukoura dimanche ?"),
        ("ar", "متى يفتح متحف شوكورا يوم الأحد؟"),
        ("en", "When does the Shukura Museum open on Sunday?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        assert_eq!(answer.meaning.entities(), ["shukura-museum"], "{tag}");
        assert_eq!(answer.meaning.intent(), "opening_hours", "{tag}");
        let sunday = conventions(tag).weekday_date(chrono::NaiveDate::from_ymd_opt(2026, 6, 21).unwrap());
        let times = conventions(tag).clock_range(600, 1050);
        holds(&answer, &say(tag, "hours-on-day", &[("day", &sunday), ("times", &times)]));
    }
}

#[test]
fn open_now_is_by_the_clock_of_the_territory() {
    let fiction = Fiction::open();
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, TUESDAY) {
        // Closed on Mondays; but it is Tuesday there.
        assert_eq!(answer.meaning.intent(), "open_now", "{tag}");
        holds(&answer, &say(tag, "hours-open-now", &[("time", &clock(tag, 17, 30))]));
        assert_eq!(answer.expires, fiction.moment("2026-06-16T04:45:00Z").utc, "{tag}: closes at 17:30 there");
    }
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, "2026-06-15T19:15:00Z") {
        holds(&answer, &say(tag, "hours-closed-now-today", &[("time", &clock(tag, 10, 0))]));
        assert_eq!(answer.expires, fiction.moment("2026-06-15T21:15:00Z").utc, "{tag}: opens at 10:00 there");
    }
    // In January the clocks are an hour ahead of that: 10:45 is an hour earlier in Greenwich.
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, "2027-01-11T21:00:00Z") {
        holds(&answer, &say(tag, "hours-open-now", &[("time", &clock(tag, 17, 30))]));
        assert_eq!(answer.expires, fiction.moment("2027-01-12T03:45:00Z").utc, "{tag}");
    }
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_began() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "L'observatoire Varskvlavi est-il ouvert maintenant ?"),
        ("ar", "هل مرصد فارسكفلافي مفتوح الآن؟"),
        ("en", "Is the Varskvlavi Observatory open now?"),
    ];
    // Saturday 13 June, 21:00 there.
    for (tag, answer) in each(&fiction, &questions, "2026-06-13T08:15:00Z") {
        holds(&answer, &say(tag, "hours-open-now", &[("time", &clock(tag, 2, 0))]));
    }
    // Sunday 14 June, 01:15 there: Saturday's night goes on until 2:00.
    for (tag, answer) in each(&fiction, &questions, "2026-06-13T12:30:00Z") {
        holds(&answer, &say(tag, "hours-open-now", &[("time", &clock(tag, 2, 0))]));
        assert_eq!(answer.expires, fiction.moment("2026-06-13T13:15:00Z").utc, "{tag}");
    }
}

#[test]
fn what_never_closes_is_open() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Le jardin Narguizi est-il ouvert maintenant ?"),
        ("ar", "هل حديقة نرجيزي مفتوحة الآن؟"),
        ("en", "Is the Nargizi Garden open now?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        holds(&answer, &say(tag, "hours-open-now-always", &[]));
        lacks(&answer, &clock(tag, 24, 0));
    }
}

#[test]
fn its_own_public_holidays_close_it() {
    let fiction = Fiction::open();
    // Wednesday 17 June 2026, 10:45 there: the Day of the Lighthouse.
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, "2026-06-16T22:00:00Z") {
        let thursday = conventions(tag).weekday_date(chrono::NaiveDate::from_ymd_opt(2026, 6, 18).unwrap());
        let later = say(tag, "hours-closed-now-later", &[("day", &thursday), ("time", &clock(tag, 10, 0))]);
        holds(&answer, &later);
    }
    // The national day of another country is a Tuesday like any other.
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, "2026-07-13T22:00:00Z") {
        holds(&answer, &say(tag, "hours-open-now", &[("time", &clock(tag, 17, 30))]));
    }
    // Two days before Easter: a holiday that moves.
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, "2027-03-25T21:00:00Z") {
        let saturday = conventions(tag).weekday_date(chrono::NaiveDate::from_ymd_opt(2027, 3, 27).unwrap());
        holds(&answer, &say(tag, "hours-closed-now-later", &[("day", &saturday), ("time", &clock(tag, 10, 0))]));
    }
    let questions = [
        ("fr", "Le musée Choukoura est-il ouvert les jours fériés ?"),
        ("ar", "هل يفتح متحف شوكورا في عطلة رسمية؟"),
        ("en", "Is the Shukura Museum open on public holidays?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        let day = conventions(tag).weekday_date(chrono::NaiveDate::from_ymd_opt(2026, 6, 17).unwrap());
        holds(&answer, &say(tag, "hours-closed-on-day", &[("day", &day)]));
    }
}

#[test]
fn prices_are_in_its_currency() {
    let fiction = Fiction::open();
    for (tag, answer) in each(&fiction, &MUSEUM_PRICE, TUESDAY) {
        assert_eq!(answer.meaning.intent(), "price", "{tag}");
        for (amount, written) in [(1250.5, "50"), (600.0, "600")] {
            let money = conventions(tag).money(amount, None, "XTS");
            assert!(money.contains('¤') && money.contains(written), "{money}");
            holds(&answer, &money);
        }
        holds(&answer, &say(tag, "price-free", &[]));
        lacks(&answer, "€");
        lacks(&answer, "EUR");
        lacks(&answer, &conventions(tag).money(600.0, None, "EUR"));
    }
}

#[test]
fn names_in_its_own_script_are_understood() {
    let fiction = Fiction::open();
    for tag in LANGUAGES {
        for (name, entity) in [
            ("შუქურის მუზეუმი", "shukura-museum"),
            ("ბოგირის ბორანი", "bogiri-ferry"),
            ("თამრიანის ტაძარი", "tamriani-cathedral"),
        ] {
            let answer = fiction.ask(tag, name, TUESDAY);
            assert_eq!(answer.meaning.entities(), [entity], "{tag} {name}");
            assert_eq!(answer.spoken.language, tag);
            lacks(&answer, name);
        }
    }
    // A name is no evidence of the visitor's language.
    let answer = fiction.ask_with(json!({ "question": "How much is შუქურის მუზეუმი?", "at": TUESDAY }));
    assert_eq!((answer.spoken.language.as_str(), answer.meaning.intent().as_str()), ("en", "price"));
}

#[test]
fn centuries_are_searched_by_facts() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Quelles églises du XIIe siècle voir à moins de 80 km de Nakvari ?"),
        ("ar", "ما كنائس القرن 12 على بعد أقل من 80 كم من ناكفاري؟"),
        ("en", "Which churches of the 12th century are within 80 km of Nakvari?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        let found: Vec<&str> = answer.composed.places.iter().map(|place| place.entity.as_str()).collect();
        assert_eq!(found, ["tamriani-cathedral", "vardzelo-chapel"], "{tag}: the nearest first");
        assert!(answer.composed.notices.contains(&Notice::Approximate), "{tag}: one position is general knowledge");
    }
    let questions = [
        ("fr", "Quelles églises du XIIIe siècle voir à Nakvari ?"),
        ("ar", "ما كنائس القرن 13 في ناكفاري؟"),
        ("en", "Which churches of the 13th century can I see in Nakvari?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        let found: Vec<&str> = answer.composed.places.iter().map(|place| place.entity.as_str()).collect();
        assert_eq!(found, ["tamriani-cathedral"], "{tag}");
    }
}

#[test]
fn nearby_is_by_distance_in_the_western_and_southern_hemisphere() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Quels jardins près de moi ?"),
        ("ar", "ما الحدائق القريبة مني؟"),
        ("en", "Which gardens are near me?"),
    ];
    for (tag, question) in questions {
        let near = json!({ "lat": -43.957, "lon": -176.543 });
        let answer = fiction.ask_with(json!({ "lang": tag, "question": question, "at": TUESDAY, "near": near }));
        let place = answer.composed.places.first().unwrap_or_else(|| panic!("{tag}: {}", answer.composed.text));
        assert_eq!(place.entity, "nargizi-garden", "{tag}");
        assert!(place.distance_m.is_some_and(|metres| metres < 1_000), "{tag}: {place:?}");
        // On the other side of the world nothing is near.
        let far = json!({ "lat": 43.957, "lon": 3.457 });
        let answer = fiction.ask_with(json!({ "lang": tag, "question": question, "at": TUESDAY, "near": far }));
        assert!(answer.composed.places.is_empty(), "{tag}");
        holds(&answer, &say(tag, "places-none", &[]));
    }
}

#[test]
fn districts_belong_to_their_town() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Quels musées visiter à Nakvari ?"),
        ("ar", "ما المتاحف في ناكفاري؟"),
        ("en", "Which museums can I visit in Nakvari?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        let found: Vec<&str> = answer.composed.places.iter().map(|place| place.entity.as_str()).collect();
        assert_eq!(found, ["shukura-museum"], "{tag}");
    }
}

#[test]
fn curated_topics_come_first() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "L'eau du robinet est-elle potable ?"),
        ("ar", "هل ماء الصنبور صالح للشرب؟"),
        ("en", "Is the tap water safe to drink?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        assert_eq!(answer.composed.origin, Origin::Curated, "{tag}");
        let topic = fiction.territory().topics.iter().position(|topic| topic.id.as_str() == "tap-water").unwrap();
        holds(&answer, fiction.content(tag).language().topics[topic].answer.as_str());
        assert!(
            answer.composed.grounds.iter().any(|ground| ground.source == "https://archives.sanapiro.example/water"),
            "{tag}"
        );
    }
}

/// `asked.md` of English holds none of these questions.
#[test]
fn a_topic_is_heard_in_other_words() {
    let fiction = Fiction::open();
    let questions = [
        ("en", "our hotel's kitchen sink tastes of chlorine, should the baby drink bottles?"),
        ("en", "can we be on the slopes in the evening, coming from the port and without renting?"),
        ("en", "When does the Shukura Museum open on Sunday?"),
    ];
    let answers: Vec<_> = each(&fiction, &questions, TUESDAY).collect();
    let topics = answers.iter().map(|(_, answer)| match answer.meaning.parts.first() {
        Some(Part::Topic(id)) => id.as_str(),
        _ => "none",
    });
    assert_eq!(topics.collect::<Vec<_>>(), ["tap-water", "reaching-the-mountain", "none"]);
}

#[test]
fn emergencies_go_before_everything() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Au secours, quelqu'un se noie à la plage de Zghvari !"),
        ("ar", "النجدة، شخص يغرق في شاطئ زغفاري!"),
        ("en", "Help, someone is drowning at Zghvari Beach!"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        assert_eq!(answer.meaning.intent(), "topic", "{tag}: {}", answer.composed.text);
        holds(&answer, "**198**");
        // Numbers of another territory are nowhere.
        lacks(&answer, "112");
        lacks(&answer, "196");
    }
}

#[test]
fn what_is_elsewhere_is_not_answered() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Quelles sont les heures d'ouverture de l'Atlantide ?"),
        ("ar", "متى تفتح أطلانتس؟"),
        ("en", "What are the opening hours of Atlantis?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        assert_eq!((answer.meaning.intent().as_str(), answer.composed.origin), ("outside", Origin::Handoff), "{tag}");
        let name = fiction.content(tag).language().territory.as_str();
        holds(&answer, &say(tag, "outside-territory", &[("territory", name)]));
        assert_eq!(
            answer.composed.handoff.as_ref().map(|link| link.url.as_str()),
            Some("https://welcome.sanapiro.example")
        );
    }
}

#[test]
fn what_is_not_known_is_said_not_guessed() {
    let fiction = Fiction::open();
    let nothing = [
        ("fr", "Combien de dents possède un morse ?"),
        ("ar", "كم سنًا لحيوان الفظ؟"),
        ("en", "How many teeth does a walrus own?"),
    ];
    for (tag, answer) in each(&fiction, &nothing, TUESDAY) {
        assert_eq!(answer.composed.origin, Origin::Handoff, "{tag}: {}", answer.composed.text);
        assert!(answer.composed.grounds.is_empty() && answer.composed.handoff.is_some(), "{tag}");
        holds(&answer, &say(tag, "no-answer", &[]));
    }
    let of_a_place = [
        ("fr", "Où se garer à la cathédrale de Tamriani ?"),
        ("ar", "أين أوقف سيارتي قرب كاتدرائية تامرياني؟"),
        ("en", "Where can I park at Tamriani Cathedral?"),
    ];
    for (tag, answer) in each(&fiction, &of_a_place, TUESDAY) {
        assert_eq!(answer.composed.origin, Origin::Handoff, "{tag}: {}", answer.composed.text);
        assert!(answer.composed.grounds.is_empty(), "{tag}");
    }
}

#[test]
fn a_student_is_handed_to_the_site_for_students() {
    let fiction = Fiction::open();
    let request = json!({ "lang": "en", "question": "How many teeth does a walrus own?", "audience": "student" });
    let answer = fiction.ask_with(request);
    assert_eq!(answer.composed.handoff.map(|link| link.url).as_deref(), Some("https://students.sanapiro.example"));
}

/// The price's source is of March 2025: 23 months later it is current and says so, 25 months later it is only the last known.
#[test]
fn a_value_of_two_years_ago_is_no_longer_current() {
    let fiction = Fiction::open();
    for (tag, answer) in each(&fiction, &MUSEUM_PRICE, "2027-02-10T00:00:00Z") {
        let date = conventions(tag).partial_date(2025, Some(3), None);
        holds(&answer, &say(tag, "freshness-current", &[("date", &date)]));
        assert!(answer.composed.notices.contains(&Notice::Volatile), "{tag}");
        assert!(!answer.composed.notices.contains(&Notice::LastKnown), "{tag}");
    }
    for (tag, answer) in each(&fiction, &MUSEUM_PRICE, "2027-04-10T00:00:00Z") {
        let date = conventions(tag).partial_date(2025, Some(3), None);
        holds(&answer, &say(tag, "freshness-last-known", &[("date", &date)]));
        lacks(&answer, &say(tag, "freshness-current", &[("date", &date)]));
        assert!(answer.composed.notices.contains(&Notice::LastKnown), "{tag}");
        holds(&answer, &say(tag, "check-official", &[]));
        assert!(answer.composed.handoff.is_some(), "{tag}: the official site to check");
    }
}

/// The hours' source is of January 2026.
#[test]
fn hours_of_two_years_ago_never_open_a_door() {
    let fiction = Fiction::open();
    // Tuesday 14 December 2027, 10:45 there (summer time): 23 months.
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, "2027-12-13T21:00:00Z") {
        holds(&answer, &say(tag, "hours-open-now", &[("time", &clock(tag, 17, 30))]));
    }
    // Tuesday 15 February 2028: 25 months.
    for (tag, answer) in each(&fiction, &MUSEUM_OPEN, "2028-02-14T21:00:00Z") {
        assert!(
            !states(&answer, &say(tag, "hours-open-now", &[("time", &clock(tag, 17, 30))])),
            "{}",
            answer.composed.text
        );
        holds(&answer, &say(tag, "hours-last-known-open-now", &[("time", &clock(tag, 17, 30))]));
        assert!(answer.composed.notices.contains(&Notice::LastKnown), "{tag}");
    }
}

#[test]
fn an_undated_value_is_only_the_last_known() {
    let fiction = Fiction::open();
    let price = [
        ("fr", "Combien coûte l'observatoire Varskvlavi ?"),
        ("ar", "كم سعر مرصد فارسكفلافي؟"),
        ("en", "How much is the Varskvlavi Observatory?"),
    ];
    let open = [
        ("fr", "La chapelle de Vardzélo est-elle ouverte maintenant ?"),
        ("ar", "هل مصلى فاردزيلو مفتوح الآن؟"),
        ("en", "Is the Vardzelo Chapel open now?"),
    ];
    for (tag, answer) in each(&fiction, &price, TUESDAY).chain(each(&fiction, &open, TUESDAY)) {
        assert_eq!(answer.composed.origin, Origin::Fact, "{tag}");
        assert!(answer.composed.notices.contains(&Notice::LastKnown), "{tag}: {}", answer.composed.text);
        assert!(!answer.composed.notices.contains(&Notice::Volatile), "{tag}");
        holds(&answer, &say(tag, "freshness-undated", &[]));
        for id in ["hours-open-now-always", "hours-closed-now"] {
            assert!(!states(&answer, &say(tag, id, &[])), "{tag}: {}", answer.composed.text);
        }
    }
}

/// A search that asks for what is open now must not take an old value's word for it.
#[test]
fn a_search_for_what_is_open_now_never_takes_old_hours_for_current() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Quels musées sont ouverts maintenant à Nakvari ?"),
        ("ar", "ما المتاحف المفتوحة الآن في ناكفاري؟"),
        ("en", "Which museums in Nakvari are open now?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        assert_eq!(answer.composed.places.len(), 1, "{tag}: {}", answer.composed.text);
        holds(&answer, &say(tag, "places-open-now", &[("time", &clock(tag, 17, 30))]));
        assert_eq!(answer.expires, fiction.moment("2026-06-16T04:45:00Z").utc, "{tag}");
    }
    for (tag, answer) in each(&fiction, &questions, "2028-02-14T21:00:00Z") {
        assert!(answer.composed.places.is_empty(), "{tag}: {}", answer.composed.text);
    }
    // Tuesday 8:00 there: none is open, until the museum opens at 10:00.
    for (tag, answer) in each(&fiction, &questions, "2026-06-15T19:15:00Z") {
        assert!(answer.composed.places.is_empty(), "{tag}: {}", answer.composed.text);
        assert_eq!(answer.expires, fiction.moment("2026-06-15T21:15:00Z").utc, "{tag}");
    }
}

/// On the day in question the hours of the museum are of 23 months ago, those of the cathedral of 25.
#[test]
fn old_hours_stand_behind_the_sure_ones_in_a_list_for_a_day() {
    let fiction = Fiction::open();
    let found = |tag: &str, question: &str| -> (Vec<String>, bool) {
        let answer = fiction.ask(tag, question, "2027-12-13T22:00:00Z");
        let places = answer.composed.places.iter().map(|place| place.entity.clone()).collect();
        (places, answer.composed.notices.contains(&Notice::LastKnown))
    };
    for (tag, saturday, sunday) in [
        (
            "fr",
            "Quelles cathédrales et quels musées sont ouverts samedi à Nakvari ?",
            "Quelles cathédrales et quels musées sont ouverts dimanche à Nakvari ?",
        ),
        (
            "ar",
            "ما الكاتدرائيات والمتاحف المفتوحة يوم السبت في ناكفاري؟",
            "ما الكاتدرائيات والمتاحف المفتوحة يوم الأحد في ناكفاري؟",
        ),
        (
            "en",
            "Which cathedrals and museums in Nakvari are open on Saturday?",
            "Which cathedrals and museums in Nakvari are open on Sunday?",
        ),
    ] {
        assert_eq!(found(tag, saturday), (vec!["shukura-museum".into(), "tamriani-cathedral".into()], true), "{tag}");
        assert_eq!(found(tag, sunday), (vec!["shukura-museum".into()], false), "{tag}");
    }
}

#[test]
fn what_stands_behind_with_is_not_looked_for_itself() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Y a-t-il une plage avec un musée à Nakvari ?"),
        ("ar", "هل يوجد شاطئ فيه متحف في ناكفاري؟"),
        ("en", "Is there a beach with a museum in Nakvari?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        let places: Vec<&str> = answer.composed.places.iter().map(|place| place.entity.as_str()).collect();
        assert_eq!(places, ["zghvari-beach"], "{tag}: {}", answer.composed.text);
    }
}

#[test]
fn a_height_is_told_where_a_height_is_asked() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Quelle est la hauteur du fort Tskavi ?"),
        ("ar", "كم ارتفاع حصن تسكافي؟"),
        ("en", "How tall is Fort Tskavi?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        holds(&answer, &conventions(tag).metres(31.0));
        assert_eq!(answer.composed.text.matches("– ").count(), 1, "{tag}: {}", answer.composed.text);
    }
}

/// The cathedral's free entry is of November 2025, its days of opening, too.
#[test]
fn a_list_of_places_says_the_age_of_what_it_says() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "Quelles cathédrales gratuites voir à Nakvari ?"),
        ("ar", "ما الكاتدرائيات المجانية في ناكفاري؟"),
        ("en", "Which free cathedrals are there in Nakvari?"),
    ];
    for (at, id, notice) in [
        (TUESDAY, "freshness-current", Notice::Volatile),
        ("2028-02-14T21:00:00Z", "freshness-last-known", Notice::LastKnown),
    ] {
        for (tag, answer) in each(&fiction, &questions, at) {
            assert_eq!(answer.composed.places.len(), 1, "{tag}: {}", answer.composed.text);
            let date = conventions(tag).partial_date(2025, Some(11), None);
            holds(&answer, &say(tag, id, &[("date", &date)]));
            assert!(answer.composed.notices.contains(&notice), "{tag}");
        }
    }
}

#[test]
fn days_without_times_grow_old_as_well() {
    let fiction = Fiction::open();
    let questions = [
        ("fr", "La cathédrale de Tamriani est-elle ouverte mardi ?"),
        ("ar", "هل كاتدرائية تامرياني مفتوحة يوم الثلاثاء؟"),
        ("en", "Is Tamriani Cathedral open on Tuesday?"),
    ];
    for (tag, answer) in each(&fiction, &questions, TUESDAY) {
        let day = conventions(tag).weekday_date(chrono::NaiveDate::from_ymd_opt(2026, 6, 16).unwrap());
        holds(&answer, &say(tag, "hours-on-day-unknown", &[("day", &day)]));
    }
    for (tag, answer) in each(&fiction, &questions, "2028-02-14T21:00:00Z") {
        let day = conventions(tag).weekday_date(chrono::NaiveDate::from_ymd_opt(2028, 2, 15).unwrap());
        lacks(&answer, &say(tag, "hours-on-day-unknown", &[("day", &day)]));
        assert!(answer.composed.notices.contains(&Notice::LastKnown), "{tag}");
    }
}

/// A language that is not served is answered in the last, which is English, and that is said.
#[test]
fn a_language_that_is_not_served_is_answered_in_english() {
    let fiction = Fiction::open();
    let answer = fiction.ask_with(json!({ "question": "Wie viel kostet der Eintritt ins Shukura Museum für Erwachsene und wann ist es geöffnet?", "at": TUESDAY }));
    assert_eq!((answer.spoken.language.as_str(), answer.spoken.detected.as_str()), ("en", "de"));
    assert!(answer.composed.notices.contains(&Notice::LanguageUnserved));
}

/// Everything that can be asked of each place by the names it has, in each language.
fn all_answers(fiction: &Fiction) -> Vec<Answer> {
    const ASKS: [&str; 9] = [
        "suggest-hours",
        "suggest-price",
        "suggest-way",
        "suggest-what",
        "suggest-booking",
        "suggest-accessibility",
        "suggest-history",
        "suggest-season",
        "suggest-contact",
    ];
    let mut answers = Vec::new();
    for tag in LANGUAGES {
        let language = fiction.content(tag).language();
        for said in language.entities.iter() {
            let asked = ASKS.iter().map(|id| say(tag, id, &[("name", said.name.as_str())]));
            answers.extend(asked.map(|question| fiction.ask(tag, &question, TUESDAY)));
        }
        for topic in language.topics.iter() {
            answers.push(fiction.ask(tag, topic.title.as_str(), TUESDAY));
        }
        for opener in language.openers.iter() {
            answers.push(fiction.ask(tag, opener.as_str(), TUESDAY));
        }
    }
    answers
}

#[test]
fn every_ground_is_a_citation_and_every_link_a_ground_or_the_hand_off() {
    let fiction = Fiction::open();
    let territory = fiction.territory();
    let cited: BTreeSet<&str> = territory.citations.iter().map(|citation| citation.url.as_str()).collect();
    let sites: BTreeSet<&str> = territory.handoffs.iter().map(|site| site.url.as_str()).collect();
    // A value that is itself a link is a fact like any other.
    let links: BTreeSet<&str> = territory
        .entities
        .iter()
        .flat_map(|entity| entity.facts.iter())
        .filter_map(|fact| match &*fact.value {
            ArchivedValue::Link(url) => Some(url.as_str()),
            _ => None,
        })
        .collect();
    let addresses = regex::Regex::new(r#"https?://[^\s)<>\]"”»]+"#).unwrap();
    for answer in all_answers(&fiction) {
        let composed = &answer.composed;
        let text = &composed.text;
        for ground in &composed.grounds {
            assert!(cited.contains(ground.source.as_str()), "{}: {text}", ground.source);
            assert!(!ground.source.contains("forbidden"));
        }
        if let Some(link) = &composed.handoff {
            assert!(sites.contains(link.url.as_str()), "{}: {text}", link.url);
        }
        for address in addresses.find_iter(text).map(|found| found.as_str()) {
            let ground = composed.grounds.iter().any(|ground| ground.source == address);
            let handoff = composed.handoff.as_ref().is_some_and(|link| link.url == address);
            assert!(ground || handoff || links.contains(address), "{address}:\n{text}");
        }
        if matches!(composed.origin, Origin::Fact | Origin::Curated)
            && !matches!(answer.meaning.intent().as_str(), "social" | "what")
        {
            assert!(!composed.grounds.is_empty(), "no source is named ({}):\n{text}", answer.meaning.intent());
        }
    }
}

#[test]
fn every_answer_is_whole_in_its_language() {
    let fiction = Fiction::open();
    let georgian = |text: &str| text.chars().any(|c| ('\u{10A0}'..='\u{10FF}').contains(&c));
    let address = "შუქურის ქუჩა 4, Nakvari";
    for answer in all_answers(&fiction) {
        let text = answer.composed.text.replace(address, "");
        assert!(!georgian(&text), "a name in the local script only:\n{text}");
        assert!(!text.contains('{') && !text.contains("$"), "a form that was not filled in:\n{text}");
        let body: Value = serde_json::from_str(&answer_json(&answer)).unwrap();
        assert_eq!(body["direction"], if answer.spoken.language == "ar" { "rtl" } else { "ltr" });
        assert_eq!(body["language"], answer.spoken.language);
        for suggestion in &answer.composed.suggestions {
            assert!(!suggestion.contains('{') && !georgian(suggestion), "{suggestion}");
        }
    }
}

/// What is suggested has an answer here.
#[test]
fn every_suggestion_is_answered() {
    let fiction = Fiction::open();
    let mut wrong = Vec::new();
    let suggested: BTreeSet<(String, String)> = all_answers(&fiction)
        .into_iter()
        .flat_map(|answer| {
            let tag = answer.spoken.language.clone();
            answer.composed.suggestions.into_iter().map(move |question| (tag.clone(), question))
        })
        .collect();
    for (tag, question) in suggested {
        let answer = fiction.ask(&tag, &question, TUESDAY);
        if answer.composed.origin == Origin::Handoff {
            wrong.push(format!("{tag}: {question} -> {}", answer.composed.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The former id of a place still leads to it.
#[test]
fn a_former_id_is_the_same_place() {
    let fiction = Fiction::open();
    let territory = fiction.territory();
    assert_eq!(territory.index_of("lighthouse-museum"), territory.index_of("shukura-museum"));
}
