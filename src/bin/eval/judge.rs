//! What is looked at in an answer, whatever the form of the expectation.

use std::collections::BTreeSet;

use escale::language;
use regex::RegexBuilder;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// The text as patterns see it: compatibility forms resolved, all digits ASCII, no marks that nobody sees, no emphasis.
pub fn plain(text: &str) -> String {
    let spaced: String = text
        .nfkc()
        .filter(|c| !matches!(c, '*' | '_' | '`' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'))
        .map(|c| match c {
            '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
            '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (c as u32 - 0x6f0) as u8),
            '\u{66b}' => '.',
            '\u{66c}' => ',',
            c if c != '\n' && c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    spaced
}

/// Whether a pattern is found; a pattern that cannot be read is a failure of its own.
pub fn found(pattern: &str, text: &str) -> bool {
    match RegexBuilder::new(pattern).case_insensitive(true).build() {
        Ok(regex) => regex.is_match(text),
        Err(_) => lookaround(pattern, text),
    }
}

/// Patterns with look-around, which the regex crate leaves out on purpose.
fn lookaround(pattern: &str, text: &str) -> bool {
    fancy_regex::Regex::new(&format!("(?i){pattern}")).is_ok_and(|regex| regex.is_match(text).unwrap_or(false))
}

pub fn strings<'a>(value: &'a Value, name: &str) -> Vec<&'a str> {
    value[name].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Entities that the answer grounds, lists or understood.
pub fn entities(answer: &Value) -> BTreeSet<&str> {
    let of = |list: &'static str| answer[list].as_array().into_iter().flatten().filter_map(|item| item["entity"].as_str());
    of("grounds").chain(of("places")).chain(strings(&answer["understood"], "entities")).collect()
}

pub fn keys(answer: &Value) -> BTreeSet<&str> {
    answer["grounds"].as_array().into_iter().flatten().filter_map(|ground| ground["key"].as_str()).collect()
}

/// Whether the answer claims the wanted language, and its text is in it by the detector (names and links aside).
pub fn right_language(answer: &Value, wanted: &str) -> bool {
    let claimed = answer["language"].as_str().unwrap_or_default();
    let text = answer["text"].as_str().unwrap_or_default();
    let prose: String = text.lines().map(without_links).collect::<Vec<_>>().join("\n");
    let detected = language::detect(&prose, &[], &language::Hints::default());
    let main = |tag: &str| tag.split('-').next().unwrap_or(tag).to_string();
    claimed == wanted && (main(detected.tag) == main(wanted) || detected.confidence < 0.9 || prose.chars().count() < 60)
}

fn without_links(line: &str) -> String {
    let mut text = String::new();
    // Names in bold and everything in brackets may be of another language.
    let plain: String = line.split("**").enumerate().filter(|(at, _)| at % 2 == 0).map(|(_, part)| part).collect();
    let line = plain.as_str();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        rest = after.split_once(')').map_or("", |(_, behind)| behind);
    }
    text.push_str(rest);
    text
}

/// How the answer says its age.
pub fn age(answer: &Value) -> &'static str {
    match answer["origin"].as_str() {
        Some("handoff") => "handed off",
        _ if strings(answer, "notices").contains(&"last_known") => "last known",
        _ => "current",
    }
}
