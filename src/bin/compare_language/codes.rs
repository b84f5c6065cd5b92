//! The codes that other detectors use for our languages.

use escale::language::languages::{LANGUAGES, number_of};
use lingua::{IsoCode639_1, Language};
use std::str::FromStr;

/// What detectors call a language: ISO 639-1, ISO 639-3, the code of its macrolanguage or of its main member.
pub fn codes_of(tag: &str) -> Vec<String> {
    let mut codes = vec![tag.split('-').next().unwrap_or(tag).to_owned()];
    codes.extend(lingua_of(tag).map(|language| language.iso_code_639_3().to_string()));
    let others: &[&str] = match tag {
        "ar" => &["arb"],
        "az" => &["azj"],
        "et" => &["ekk"],
        "fa" => &["pes"],
        "lv" => &["lvs"],
        "mn" => &["khk"],
        "ms" => &["zlm", "zsm"],
        "nb" => &["no", "nor"],
        "sq" => &["als"],
        "sw" => &["swh"],
        "tl" => &["fil"],
        "zh-Hans" | "zh-Hant" => &["zho", "cmn", "cmn-Hans", "cmn-Hant"],
        _ => &[],
    };
    codes.extend(others.iter().map(|code| (*code).to_owned()));
    codes
}

/// Our tag for another detector's code.
pub fn tag_of(code: &str) -> Option<&'static str> {
    let found = LANGUAGES.iter().find(|language| codes_of(language.tag).iter().any(|known| known == code));
    found.map(|language| language.tag)
}

pub fn lingua_of(tag: &str) -> Option<Language> {
    let code = tag.split('-').next()?;
    IsoCode639_1::from_str(&code.to_uppercase()).ok().map(|code| Language::from_iso_code_639_1(&code))
}

/// The two scripts of Chinese count as one language here: the compared detectors know but one.
pub fn is_same(a: &str, b: &str) -> bool {
    a == b || (a.starts_with("zh") && b.starts_with("zh"))
}

/// Is the tag, as one language, among those that a detector knows?
pub fn knows(known: &[&str], tag: &str) -> bool {
    known.iter().any(|known| is_same(known, tag)) && number_of(tag).is_some()
}
