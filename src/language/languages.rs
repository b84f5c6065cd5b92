//! The languages that the detector can name: one line each.
//!
//! A language that is written in several scripts (Serbian) or that visitors also type in Latin letters (Greek) appears
//! once here, and once per script among the table's columns.

use super::script::Script;

/// One language: its BCP 47 tag, its name in the published models that the table is made from, and its usual script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    pub tag: &'static str,
    pub model: &'static str,
    pub script: Script,
}

const fn language(tag: &'static str, model: &'static str, script: Script) -> Language {
    Language { tag, model, script }
}

/// How many languages there are.
pub const COUNT: usize = 76;

/// All languages, by tag. A language's number is its place here.
pub const LANGUAGES: [Language; COUNT] = [
    language("af", "afrikaans", Script::Latin),
    language("ar", "arabic", Script::Arabic),
    language("az", "azerbaijani", Script::Latin),
    language("be", "belarusian", Script::Cyrillic),
    language("bg", "bulgarian", Script::Cyrillic),
    language("bn", "bengali", Script::Bengali),
    language("bs", "bosnian", Script::Latin),
    language("ca", "catalan", Script::Latin),
    language("cs", "czech", Script::Latin),
    language("cy", "welsh", Script::Latin),
    language("da", "danish", Script::Latin),
    language("de", "german", Script::Latin),
    language("el", "greek", Script::Greek),
    language("en", "english", Script::Latin),
    language("eo", "esperanto", Script::Latin),
    language("es", "spanish", Script::Latin),
    language("et", "estonian", Script::Latin),
    language("eu", "basque", Script::Latin),
    language("fa", "persian", Script::Arabic),
    language("fi", "finnish", Script::Latin),
    language("fr", "french", Script::Latin),
    language("ga", "irish", Script::Latin),
    language("gu", "gujarati", Script::Gujarati),
    language("he", "hebrew", Script::Hebrew),
    language("hi", "hindi", Script::Devanagari),
    language("hr", "croatian", Script::Latin),
    language("hu", "hungarian", Script::Latin),
    language("hy", "armenian", Script::Armenian),
    language("id", "indonesian", Script::Latin),
    language("is", "icelandic", Script::Latin),
    language("it", "italian", Script::Latin),
    language("ja", "japanese", Script::Kana),
    language("ka", "georgian", Script::Georgian),
    language("kk", "kazakh", Script::Cyrillic),
    language("ko", "korean", Script::Hangul),
    language("la", "latin", Script::Latin),
    language("lg", "ganda", Script::Latin),
    language("lt", "lithuanian", Script::Latin),
    language("lv", "latvian", Script::Latin),
    language("mi", "maori", Script::Latin),
    language("mk", "macedonian", Script::Cyrillic),
    language("mn", "mongolian", Script::Cyrillic),
    language("mr", "marathi", Script::Devanagari),
    language("ms", "malay", Script::Latin),
    language("nb", "bokmal", Script::Latin),
    language("nl", "dutch", Script::Latin),
    language("nn", "nynorsk", Script::Latin),
    language("pa", "punjabi", Script::Gurmukhi),
    language("pl", "polish", Script::Latin),
    language("pt", "portuguese", Script::Latin),
    language("ro", "romanian", Script::Latin),
    language("ru", "russian", Script::Cyrillic),
    language("sk", "slovak", Script::Latin),
    language("sl", "slovene", Script::Latin),
    language("sn", "shona", Script::Latin),
    language("so", "somali", Script::Latin),
    language("sq", "albanian", Script::Latin),
    language("sr", "serbian", Script::Cyrillic),
    language("st", "sotho", Script::Latin),
    language("sv", "swedish", Script::Latin),
    language("sw", "swahili", Script::Latin),
    language("ta", "tamil", Script::Tamil),
    language("te", "telugu", Script::Telugu),
    language("th", "thai", Script::Thai),
    language("tl", "tagalog", Script::Latin),
    language("tn", "tswana", Script::Latin),
    language("tr", "turkish", Script::Latin),
    language("ts", "tsonga", Script::Latin),
    language("uk", "ukrainian", Script::Cyrillic),
    language("ur", "urdu", Script::Arabic),
    language("vi", "vietnamese", Script::Latin),
    language("xh", "xhosa", Script::Latin),
    language("yo", "yoruba", Script::Latin),
    language("zh-Hans", "chinese", Script::Han),
    language("zh-Hant", "chinese", Script::Han),
    language("zu", "zulu", Script::Latin),
];

const TAGS: [&str; COUNT] = [
    "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa",
    "fi", "fr", "ga", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "la", "lg", "lt",
    "lv", "mi", "mk", "mn", "mr", "ms", "nb", "nl", "nn", "pa", "pl", "pt", "ro", "ru", "sk", "sl", "sn", "so", "sq",
    "sr", "st", "sv", "sw", "ta", "te", "th", "tl", "tn", "tr", "ts", "uk", "ur", "vi", "xh", "yo", "zh-Hans",
    "zh-Hant", "zu",
];

/// Every tag, in the order of `LANGUAGES`.
pub fn tags() -> &'static [&'static str] {
    &TAGS
}

/// The number of the language that a BCP 47 tag names, whatever its case, region or separators.
///
/// Chinese needs its script: a script subtag says it, else the region does, else it is taken as simplified.
pub fn number_of(tag: &str) -> Option<usize> {
    let mut subtags = tag.trim().split(['-', '_']);
    let primary = subtags.next()?.to_ascii_lowercase();
    let wanted = match primary.as_str() {
        "zh" | "cmn" | "yue" => {
            let mut traditional = primary == "yue";
            for subtag in subtags {
                match subtag.to_ascii_lowercase().as_str() {
                    "hans" => {
                        traditional = false;
                        break;
                    }
                    "hant" => {
                        traditional = true;
                        break;
                    }
                    "tw" | "hk" | "mo" => traditional = true,
                    _ => {}
                }
            }
            if traditional { "zh-Hant" } else { "zh-Hans" }
        }
        "no" => "nb",
        "iw" => "he",
        "in" => "id",
        "fil" => "tl",
        other => other,
    };
    TAGS.iter().position(|known| *known == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_follow_the_languages() {
        for (language, tag) in LANGUAGES.iter().zip(tags()) {
            assert_eq!(language.tag, *tag);
        }
        assert!(tags().windows(2).all(|pair| matches!(pair, [a, b] if a < b)));
    }

    #[test]
    fn a_tag_is_found_whatever_its_form() {
        let check = |tag: &str, expected: Option<&str>| {
            let found = number_of(tag).and_then(|number| tags().get(number)).copied();
            assert_eq!(found, expected, "{tag}");
        };
        check("de", Some("de"));
        check("DE-at", Some("de"));
        check("zh", Some("zh-Hans"));
        check("zh-TW", Some("zh-Hant"));
        check("zh-Hans-TW", Some("zh-Hans"));
        check("zh_hk", Some("zh-Hant"));
        check("no", Some("nb"));
        check("fil-PH", Some("tl"));
        check("tlh", None);
        check("", None);
    }
}
