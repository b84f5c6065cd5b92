//! Which language is this? Questions as data, and inputs that no visitor would type.

use escale::language::{Detection, Hints, detect, detect_among, known};
use std::ops::Range;

const QUESTIONS: &str = include_str!("language/questions.tsv");
const TYPED: &str = include_str!("language/typed.tsv");
const VISITORS: &str = include_str!("language/visitors.tsv");

/// A question and the ranges of its [names], brackets removed.
fn bracketed(marked: &str) -> (String, Vec<Range<usize>>) {
    let mut text = String::new();
    let mut names = Vec::new();
    let mut start = None;
    for letter in marked.chars() {
        match letter {
            '[' => start = Some(text.len()),
            ']' => names.extend(start.take().map(|start| start..text.len())),
            other => text.push(other),
        }
    }
    (text, names)
}

fn is_sound(found: &Detection) {
    assert!(known().contains(&found.tag));
    assert!((0.0..=1.0).contains(&found.confidence), "{found:?}");
    if let Some((tag, confidence)) = found.runner_up {
        assert!(known().contains(&tag) && tag != found.tag);
        assert!((0.0..=found.confidence).contains(&confidence), "{found:?}");
    }
}

/// The questions of a file whose language is not found.
fn wrong(questions: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in questions.lines().filter(|line| !line.starts_with('#')) {
        let (tag, marked) = line.split_once('\t').expect("a language and a question");
        let (text, names) = bracketed(marked);
        let found = detect(&text, &names, &Hints::default());
        is_sound(&found);
        if found.tag != tag {
            wrong.push(format!("{tag}: {text} -> {found:?}"));
        }
    }
    wrong
}

#[test]
fn questions_tell_their_language() {
    let wrong = wrong(QUESTIONS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn questions_typed_otherwise_tell_their_language() {
    let wrong = wrong(TYPED);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Without the names of a territory, and in languages so near each other that not all can be told apart.
#[test]
fn nearly_all_visitors_are_understood() {
    let wrong = wrong(VISITORS);
    let share = 1.0 - wrong.len() as f64 / VISITORS.lines().count() as f64;
    assert!(share > 0.95, "{share:.3}\n{}", wrong.join("\n"));
}

#[test]
fn hints_decide_what_the_text_leaves_open() {
    let check = |text: &str, hints: &Hints, expected: &str| {
        let found = detect(text, &[], hints);
        is_sound(&found);
        assert_eq!(found.tag, expected, "{text}: {found:?}");
    };
    let page = |tag| Hints { page: Some(tag), ..Hints::default() };
    check("", &page("sv"), "sv");
    check("😀 20:30 ???", &page("zh-TW"), "zh-Hant");
    check("13100", &Hints { accept: vec![("pl", 1.0), ("en", 0.8)], ..Hints::default() }, "pl");
    check("", &Hints::default(), "en");
    check("parking", &page("fr"), "fr");
    check("parking", &page("de"), "de");
    check("wie komme ich zum Flughafen", &page("fr"), "de");
    let french =
        Hints { page: Some("fr"), previous: Some("fr"), accept: vec![("fr-FR", 1.0), ("en", 0.7)], ..Hints::default() };
    check("wie komme ich zum Flughafen", &french, "de");
    check("where can I park", &french, "en");
    check("博物", &page("zh-Hant"), "zh-Hant");
    check("博物", &page("zh-Hans"), "zh-Hans");
}

#[test]
fn a_name_alone_is_left_to_the_hints() {
    let text = "Notre-Dame de la Garde";
    let hints = Hints { page: Some("nl"), ..Hints::default() };
    let all = 0..text.len();
    assert_eq!(detect(text, std::slice::from_ref(&all), &hints).tag, "nl");
    assert!(detect(text, std::slice::from_ref(&all), &Hints::default()).confidence < 0.95);
}

#[test]
fn the_choice_may_be_restricted() {
    let found = detect_among("U koliko sati se otvara muzej nedjeljom", &[], &Hints::default(), &["de", "hr", "xx"]);
    assert_eq!((found.tag, found.runner_up.map(|(tag, _)| tag)), ("hr", Some("de")));
    assert_eq!(detect_among("wo ist das", &[], &Hints::default(), &[]).tag, "de");
    let only = detect_among("wo ist das", &[], &Hints::default(), &["th"]);
    assert_eq!((only.tag, only.runner_up), ("th", None));
}

/// splitmix64: the same inputs on every run.
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^ (mixed >> 27)
}

#[test]
#[allow(clippy::reversed_empty_ranges)]
fn any_text_has_an_answer() {
    let mut state = 1;
    let alphabets = [
        "abcéß ñıİ'-",
        "жщӘ қі",
        "آپیے ",
        "的體あア한",
        "«»“”„\"「」《》",
        "\u{301}\u{308}\u{200d}\u{0}\u{feff}",
        "@.:/w-?# ",
        "नमस्तेกขฃ",
    ];
    for _ in 0..3_000 {
        let length = random(&mut state) % 60;
        let letters = |state: &mut u64| -> Option<char> {
            let choice = random(state);
            if choice.is_multiple_of(3) {
                char::from_u32((random(state) % 0x11_0000) as u32)
            } else {
                let alphabet: Vec<char> = alphabets[choice as usize % alphabets.len()].chars().collect();
                Some(alphabet[random(state) as usize % alphabet.len()])
            }
        };
        let text: String = (0..length).filter_map(|_| letters(&mut state)).collect();
        let place = |state: &mut u64| random(state) as usize % (text.len() + 9);
        let aside: Vec<Range<usize>> =
            (0..random(&mut state) % 4).map(|_| place(&mut state)..place(&mut state)).collect();
        let accept = vec![("fr", f32::NAN), ("de", -1.0), ("en", f32::INFINITY), ("*", 9.0)];
        let hints = Hints { page: Some("--"), previous: Some(&text), accept, ..Hints::default() };
        is_sound(&detect(&text, &aside, &hints));
        is_sound(&detect(&text, &[usize::MAX..0, 0..usize::MAX, 3..4], &Hints::default()));
    }
}

#[test]
fn any_bytes_have_an_answer() {
    let mut state = 2;
    for _ in 0..1_000 {
        let bytes: Vec<u8> = (0..random(&mut state) % 1_000).map(|_| random(&mut state) as u8).collect();
        is_sound(&detect(&String::from_utf8_lossy(&bytes), &[], &Hints::default()));
    }
    is_sound(&detect(&"a".repeat(100_000), &[], &Hints::default()));
    is_sound(&detect(&"山é ".repeat(50_000), &[], &Hints::default()));
}
