//! The page as it leaves the server: escaped, in its language and direction, and without anything that the
//! Content-Security-Policy would refuse. How it looks and behaves is held by tests/browser.

#[path = "page/answers.rs"]
mod answers;

use escale::answer::Answer;
use escale::compose::messages::Messages;
use escale::error::{Failure, Mistake};
use escale::essentials::{Essentials, TERRITORIES};
use escale::respond::{PageContext, answer_page, fragment, problem_page, start_page};

fn territory() -> &'static Essentials {
    TERRITORIES.first().expect("a territory is compiled in")
}

/// Every language that is both served and complete.
fn languages() -> Vec<Messages> {
    territory().languages.iter().filter_map(|tag| Messages::of(tag)).collect()
}

fn with<T>(
    messages: &Messages,
    question: Option<&str>,
    visitor: Option<&str>,
    page: impl Fn(&PageContext<'_>) -> T,
) -> T {
    page(&PageContext {
        messages,
        territory: territory(),
        question,
        visitor,
        here: "/s/abc",
        origin: "https://escale.example",
    })
}

/// Every page there is, in one language.
fn pages(messages: &Messages, question: &str, answer: &Answer) -> Vec<String> {
    let failures = [Mistake::QuestionEmpty, Mistake::NotFound, Mistake::Language { tag: question.to_string() }];
    let mut pages = vec![
        with(messages, None, None, |context| start_page(context, &[question, answers::opener(messages.tag())])),
        with(messages, Some(question), None, |context| answer_page(context, answer)),
        with(messages, None, Some("fr"), |context| answer_page(context, answer)),
        with(messages, Some(question), None, |context| problem_page(context, &Failure::Unavailable)),
    ];
    pages.extend(
        failures.map(|mistake| {
            with(messages, Some(question), None, |context| problem_page(context, &mistake.clone().into()))
        }),
    );
    pages
}

/// The tags of a page, as written: `<a href="…">`. Quoted values may hold no angle brackets, as everything is escaped.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag)).collect()
}

#[test]
fn nothing_hostile_leaves_its_slot() {
    let english = Messages::or_english("en");
    let answer = answers::hostile();
    let mut pages = pages(&english, answers::HOSTILE, &answer);
    pages.push(with(&english, Some(answers::HOSTILE), None, |context| fragment(context, &answer)));
    for page in pages {
        for tag in tags(&page) {
            let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
            assert!(
                name != "img"
                    && (name != "script" || tag == "script type=\"module\" src=\"/app.js\"" || tag == "/script"),
                "{tag}"
            );
            // Attributes of the tag, outside their quoted values.
            let bare: String = tag.split('"').step_by(2).collect();
            assert!(!bare.contains('\'') && !bare.contains("onerror"), "{tag}");
            assert!(!tag.contains("href=\"javascript:"), "{tag}");
        }
        assert_eq!(page.matches("<script").count(), page.matches("<!doctype html>").count(), "one script, in the head");
    }
}

#[test]
fn the_policy_finds_nothing_to_refuse() {
    for messages in languages() {
        let tag = messages.tag();
        for page in pages(&messages, answers::question(tag), &answers::full(tag)) {
            assert!(page.contains("<script type=\"module\" src=\"/app.js\"></script>"), "{tag}: the script is a file");
            for tag in tags(&page) {
                let loads = ["src=\"", "srcset=\"", "action=\""]
                    .iter()
                    .any(|attribute| tag.split_once(attribute).is_some_and(|(_, value)| !value.starts_with('/')));
                let bare: String = tag.split('"').step_by(2).collect();
                assert!(!loads && !bare.contains(" on") && !bare.contains("style"), "{tag}");
            }
        }
    }
}

#[test]
fn every_page_says_its_language_and_direction() {
    for messages in languages() {
        let (tag, direction) = (messages.tag(), messages.conventions().direction);
        let wanted = format!("<html lang=\"{tag}\" dir=\"{direction}\">");
        for page in pages(&messages, answers::question(tag), &answers::full(tag)) {
            assert!(page.contains(&wanted), "{tag}: {wanted}");
            for other in languages() {
                let link = format!("?lang={0}\" lang=\"{0}\" hreflang=\"{0}\"", other.tag());
                assert!(page.contains(&link), "{tag}: no way to {}", other.tag());
            }
            assert!(!page.contains("page-") && !page.contains("notice-"), "{tag}: a message has no words");
        }
    }
}

#[test]
fn an_answer_speaks_its_own_language_on_any_page() {
    let english = Messages::or_english("en");
    for messages in languages() {
        let tag = messages.tag();
        let said = with(&english, Some("?"), None, |context| fragment(context, &answers::full(tag)));
        let opening =
            format!("<article class=\"exchange\" lang=\"{tag}\" dir=\"{}\"", messages.conventions().direction);
        assert!(said.starts_with(&opening), "{tag}");
        assert!(said.contains(&messages.say("page-share")), "{tag}");
    }
}

#[test]
fn the_script_gets_what_the_page_shows() {
    let english = Messages::or_english("en");
    let answer = answers::full("en");
    let page = with(&english, Some("?"), None, |context| answer_page(context, &answer));
    let alone = with(&english, Some("?"), None, |context| fragment(context, &answer));
    assert!(page.contains(&alone));
}

#[test]
fn a_page_is_a_source_once_with_its_oldest_date() {
    let english = Messages::or_english("en");
    let said = with(&english, None, None, |context| fragment(context, &answers::full("en")));
    assert_eq!(said.matches("https://fr.wikipedia.org/wiki/Abbaye_de_Silvacane").count(), 1);
    assert!(said.contains("checked 2022") && !said.contains("2023") && said.contains("checked March 2025"));
}

#[test]
fn the_official_site_and_each_place_are_said_once() {
    let english = Messages::or_english("en");
    let said = with(&english, None, None, |context| fragment(context, &answers::full("en")));
    assert_eq!(said.matches("https://www.aixenprovencetourism.com").count(), 1);
    assert_eq!(said.matches("<strong>Silvacane Abbey</strong>").count(), 1);
    assert_eq!(said.matches("24 km away").count(), 1);
    assert!(said.contains("mlat=43.53190&amp;mlon=5.44660#map=14/"));
}

#[test]
fn a_shared_page_offers_the_visitors_own_language() {
    let english = Messages::or_english("en");
    let offered = "<p class=\"own\"><a href=\"/s/abc?lang=fr\" lang=\"fr\"";
    let page =
        |question, visitor| with(&english, question, visitor, |context| answer_page(context, &answers::full("en")));
    if Messages::of("fr").is_some() {
        assert!(page(None, Some("fr")).contains(offered));
    }
    assert!(!page(None, Some("en")).contains("class=\"own\""));
    assert!(!page(Some("asked here"), Some("fr")).contains("class=\"own\""));
}

#[test]
fn a_question_that_may_be_in_another_language_offers_it() {
    let english = Messages::or_english("en");
    let mut answer = answers::full("en");
    answer.spoken.other = Some("fr".into());
    let said = with(&english, Some("Mucem & prix"), None, |context| fragment(context, &answer));
    let offered = "<a href=\"/?q=Mucem%20%26%20prix&amp;lang=fr&amp;in=fr\" lang=\"fr\"";
    assert!(said.contains(offered), "{said}");
    answer.spoken.other = None;
    let said = with(&english, Some("Mucem & prix"), None, |context| fragment(context, &answer));
    assert!(!said.contains("in=fr"));
}

#[test]
fn a_language_that_is_not_served_is_offered_those_that_are() {
    let english = Messages::or_english("en");
    let said =
        with(&english, Some("Onko vesi juotavaa?"), None, |context| fragment(context, &answers::unserved("en", "fi")));
    assert!(said.contains("<span lang=\"fi\" dir=\"auto\">Onko vesi juotavaa?</span>"));
    assert!(said.contains(&english.say("notice-language_unserved")) && said.contains("class=\"offered\""));
}

#[test]
fn search_engines_list_what_is_answered() {
    let english = Messages::or_english("en");
    let page = |answer: &Answer| with(&english, Some("?"), None, |context| answer_page(context, answer));
    let (known, unknown) = (page(&answers::full("en")), page(&answers::unserved("en", "fi")));
    assert!(known.contains("<link rel=\"canonical\" href=\"https://escale.example/s/abc?lang=en\">"));
    assert!(known.contains("hreflang=\"x-default\"") && !known.contains("noindex"));
    assert!(unknown.contains("content=\"noindex\""));
}

#[test]
fn emergency_numbers_stand_on_every_page() {
    for messages in languages() {
        for page in pages(&messages, "?", &answers::full(messages.tag())) {
            for (number, what, _) in territory().emergency {
                assert!(
                    page.contains(&format!("<a href=\"tel:{number}\">")) && messages.has(what),
                    "{}: {number}",
                    messages.tag()
                );
            }
        }
    }
}
