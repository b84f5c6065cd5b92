//! Answers made by hand, as the page may meet them: in several languages, with every part, and hostile.

use std::collections::BTreeSet;

use escale::answer::{Answer, Spoken};
use escale::compose::messages::Messages;
use escale::compose::{Composed, Ground, Link, Notice, Origin, PlaceItem, markdown_link};
use escale::understand::{Meaning, Part, encode};

/// A question, its answer's paragraph, two places with why they fit, a suggestion.
type Words = (&'static str, &'static str, [(&'static str, &'static str); 2], &'static str);

fn words(tag: &str) -> Words {
    match tag {
        "fr" => (
            "Quelles églises romanes peut-on voir près d’Aix, et à quelle heure ouvrent-elles ?",
            "**Églises romanes (Aix-en-Provence) :**",
            [
                ("Cathédrale Saint-Sauveur", "à 0,3 km ; XIIe siècle ; ouverte en ce moment, jusqu’à 19:30"),
                ("Abbaye de Silvacane", "à 24 km ; XIIe–XIIIe siècle ; fermée le lundi"),
            ],
            "Quels sont les horaires de l’abbaye de Silvacane ?",
        ),
        "de" => (
            "Welche romanischen Kirchen gibt es in der Nähe von Aix?",
            "**Romanische Kirchen (Aix-en-Provence):**",
            [
                ("Kathedrale Saint-Sauveur", "0,3 km entfernt; 12. Jahrhundert; jetzt geöffnet, bis 19:30 Uhr"),
                ("Abtei Silvacane", "24 km entfernt; 12.–13. Jahrhundert; montags geschlossen"),
            ],
            "Wann hat die Abtei Silvacane geöffnet?",
        ),
        "es" => (
            "¿Qué iglesias románicas hay cerca de Aix?",
            "**Iglesias románicas (Aix-en-Provence):**",
            [
                ("Catedral de San Salvador", "a 0,3 km; siglo XII; abierta ahora, hasta las 19:30"),
                ("Abadía de Silvacane", "a 24 km; siglos XII–XIII; cerrada los lunes"),
            ],
            "¿Cuándo abre la abadía de Silvacane?",
        ),
        "zh-Hans" => (
            "艾克斯附近有哪些十二世纪的教堂？",
            "**罗曼式教堂（艾克斯）：**",
            [
                ("圣救主主教座堂", "距离300米；12世纪；现在开放，至19:30"),
                ("西尔瓦卡讷修道院", "距离24公里；12至13世纪；周一闭馆"),
            ],
            "西尔瓦卡讷修道院什么时候开放？",
        ),
        "ar" => (
            "ما كنائس القرن الثاني عشر التي يمكن زيارتها قرب إيكس؟",
            "**كنائس رومانية الطراز (إيكس أون بروفانس):**",
            [
                ("كاتدرائية سان سوفور (Saint-Sauveur)", "على بعد 300 م؛ القرن الثاني عشر؛ مفتوحة الآن حتى 19:30"),
                ("دير سيلفاكان", "على بعد 24 كم؛ القرنان الثاني عشر والثالث عشر؛ مغلق يوم الاثنين"),
            ],
            "ما مواعيد دير سيلفاكان؟",
        ),
        _ => (
            "Which churches of the 12th century can I see near Aix?",
            "**Romanesque churches (Aix-en-Provence):**",
            [
                ("Saint-Sauveur Cathedral", "0.3 km away; 12th century; open now until 19:30"),
                ("Silvacane Abbey", "24 km away; 12th to 13th century; closed on Mondays"),
            ],
            "When is Silvacane Abbey open?",
        ),
    }
}

pub fn question(tag: &str) -> &'static str {
    words(tag).0
}

pub fn opener(tag: &str) -> &'static str {
    words(tag).3
}

fn spoken(tag: &str, detected: &str) -> Spoken {
    Spoken { detected: detected.to_string(), confidence: 0.98, ..Spoken::surely(tag) }
}

fn ground(source: &str, publisher: &str, checked: Option<&str>) -> Ground {
    Ground {
        entity: Some("silvacane".into()),
        key: Some("opening_hours".into()),
        source: source.into(),
        publisher: publisher.into(),
        licence: None,
        checked: checked.map(str::to_string),
    }
}

fn place(name: &str, why: &str, approximate: bool) -> PlaceItem {
    PlaceItem {
        entity: "silvacane".into(),
        name: name.into(),
        lat: Some(43.5319),
        lon: Some(5.4466),
        approximate,
        distance_m: None,
        why: why.into(),
    }
}

/// An answer with everything that an answer can have.
pub fn full(tag: &str) -> Answer {
    let (_, heading, [first, second], suggestion) = words(tag);
    let messages = Messages::or_english(tag);
    let site = Link {
        title: "Office de tourisme d'Aix-en-Provence".into(),
        url: "https://www.aixenprovencetourism.com".into(),
        confirmed: true,
        language: Some("fr".into()),
    };
    let official = messages.conventions().label(&messages.say("official-site"), &markdown_link(&site));
    let lines = format!("- **{}** – {}\n- **{}** – {}", first.0, first.1, second.0, second.1);
    let meaning = Meaning::of(Part::Topic("romanesque-churches".into()));
    let composed = Composed {
        text: format!("{heading}\n\n{lines}\n\n{}\n\n{official}", messages.say("places-more")),
        origin: Origin::Fact,
        grounds: vec![
            ground("https://fr.wikipedia.org/wiki/Abbaye_de_Silvacane", "Wikipédia", Some("2023-06-01")),
            ground("https://fr.wikipedia.org/wiki/Abbaye_de_Silvacane", "Wikipédia", Some("2022")),
            ground("https://www.aixenprovence.fr/monuments", "Ville d’Aix-en-Provence", Some("2025-03")),
        ],
        places: vec![place(first.0, first.1, false), place(second.0, second.1, true)],
        links: vec![site.clone()],
        handoff: Some(site),
        suggestions: vec![suggestion.into(), words(tag).0.into()],
        notices: BTreeSet::from([Notice::Volatile, Notice::Approximate]),
    };
    Answer { id: encode(tag, &meaning), spoken: spoken(tag, tag), meaning, composed, expires: 0 }
}

/// No answer: the hand-off alone, in the nearest language to one that is not served.
pub fn unserved(tag: &str, detected: &str) -> Answer {
    let mut answer = full(tag);
    answer.spoken = spoken(tag, detected);
    answer.composed.text = Messages::or_english(tag).say("no-answer");
    answer.composed.origin = Origin::Handoff;
    answer.composed.places.clear();
    answer.composed.grounds.clear();
    answer.composed.notices = BTreeSet::from([Notice::LanguageUnserved]);
    answer
}

/// What must never execute, nor leave the slot that it stands in.
pub const HOSTILE: &str = "\"><script>alert(1)</script><img src=x onerror='alert(2)'> \u{202e}[x](javascript:alert(3))";

/// The same hostile text wherever text can be.
pub fn hostile() -> Answer {
    let mut answer = full("en");
    answer.id = HOSTILE.into();
    answer.spoken.detected = HOSTILE.into();
    let composed = &mut answer.composed;
    composed.text = format!("{HOSTILE}\n\n- **{HOSTILE}** – {HOSTILE}\n\n[{HOSTILE}](https://a.org/{HOSTILE})");
    composed.grounds = vec![
        Ground { licence: Some(HOSTILE.into()), ..ground(&format!("https://a.org/{HOSTILE}"), HOSTILE, Some(HOSTILE)) },
        ground("javascript:alert(4)", HOSTILE, None),
    ];
    composed.places = vec![place(HOSTILE, HOSTILE, true)];
    let url = format!("https://a.org/{HOSTILE}");
    composed.handoff = Some(Link { title: HOSTILE.into(), url, confirmed: false, language: Some(HOSTILE.into()) });
    composed.links = composed.handoff.clone().into_iter().collect();
    composed.suggestions = vec![HOSTILE.into()];
    answer
}
