//! Addresses that the page leads to, as text: whoever writes one into an attribute escapes it.

use std::fmt::Write as _;

/// `here` in a language.
pub fn in_language(here: &str, tag: &str) -> String {
    let mark = if here.contains('?') { '&' } else { '?' };
    format!("{here}{mark}lang={}", encoded(tag))
}

/// The page that asks a question.
pub fn asking(question: &str, tag: &str) -> String {
    format!("/?q={}&lang={}", encoded(question), encoded(tag))
}

/// The same, for a question that is in this language, whatever it seems to be in.
pub fn asking_in(question: &str, tag: &str) -> String {
    format!("{}&in={}", asking(question, tag), encoded(tag))
}

/// A place on OpenStreetMap; closer where its position is exact.
pub fn map(lat: f64, lon: f64, approximate: bool) -> String {
    let zoom = if approximate { 14 } else { 17 };
    format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map={zoom}/{lat:.5}/{lon:.5}")
}

/// Only web addresses become links, whatever the content holds.
pub fn web(url: &str) -> Option<&str> {
    (url.starts_with("https://") || url.starts_with("http://")).then_some(url)
}

/// Percent-encoded for a value of a query (RFC 3986: all but the unreserved).
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            byte => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_one_value_of_the_query() {
        assert_eq!(asking("où & <when>?", "fr"), "/?q=o%C3%B9%20%26%20%3Cwhen%3E%3F&lang=fr");
        assert_eq!(in_language("/", "de"), "/?lang=de");
        assert_eq!(in_language("/?q=a", "zh-Hans"), "/?q=a&lang=zh-Hans");
    }

    #[test]
    fn only_web_addresses_are_links() {
        assert_eq!(web("javascript:alert(1)"), None);
        assert_eq!(web("https://a.org"), Some("https://a.org"));
    }

    #[test]
    fn the_map_shows_the_place() {
        let wanted = "https://www.openstreetmap.org/?mlat=43.29500&mlon=5.37400#map=17/43.29500/5.37400";
        assert_eq!(map(43.295, 5.374, false), wanted);
    }
}
