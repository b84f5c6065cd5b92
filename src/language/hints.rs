//! What else hints at the language: the page, the previous turn, the browser.

use super::languages::{self, number_of};

/// What else hints at the language, when the text alone is not decisive. All BCP 47 tags; unknown tags are ignored.
#[derive(Debug, Default, Clone)]
pub struct Hints<'a> {
    /// The language of the page that the visitor is on.
    pub page: Option<&'a str>,
    /// The language of the previous turn.
    pub previous: Option<&'a str>,
    /// The browser's languages, with their quality, 0 to 1.
    pub accept: Vec<(&'a str, f32)>,
    /// The language of the place that is asked about: most who write a few words of many languages write these in it.
    pub local: Option<&'a str>,
    /// What the words themselves tell: a log-likelihood for each language of which the words are known.
    pub words: Vec<(&'a str, f32)>,
    /// The same for all other languages.
    pub other_words: f32,
}

const PAGE: f32 = 3.0;
const PREVIOUS: f32 = 3.5;
const ACCEPT: f32 = 2.5;
/// Says nothing of the visitor, so it never speaks alone.
const LOCAL: f32 = 0.6;

impl Hints<'_> {
    /// What the hints add to each language's score; `None` if there are none.
    ///
    /// Hints of one visitor repeat each other, so the second that names a language counts a quarter, the third a sixteenth.
    pub fn scores(&self) -> Option<[f32; languages::COUNT]> {
        let mut scores = [0.0_f32; languages::COUNT];
        let mut times = [0_i32; languages::COUNT];
        let mut hinted = false;
        let mut add = |tag: &str, weight: f32| {
            let Some(number) = number_of(tag) else {
                return;
            };
            if let (Some(score), Some(times)) = (scores.get_mut(number), times.get_mut(number)) {
                *score += weight * 0.25_f32.powi(*times);
                *times += 1;
                hinted = true;
            }
        };
        if let Some(tag) = self.previous {
            add(tag, PREVIOUS);
        }
        if let Some(tag) = self.page {
            add(tag, PAGE);
        }
        let mut seen = [false; languages::COUNT];
        for (tag, quality) in &self.accept {
            let Some(seen) = number_of(tag).and_then(|number| seen.get_mut(number)) else {
                continue;
            };
            if !std::mem::replace(seen, true) && quality.is_finite() {
                add(tag, ACCEPT * quality.clamp(0.0, 1.0));
            }
        }
        hinted.then_some(scores)
    }

    /// What the words add to each language's score.
    pub fn of_words(&self) -> [f32; languages::COUNT] {
        let mut scores = [if self.words.is_empty() { 0.0 } else { self.other_words }; languages::COUNT];
        for (tag, said) in &self.words {
            if let Some(score) = number_of(tag).and_then(|number| scores.get_mut(number)) {
                *score = *said;
            }
        }
        scores
    }

    /// The local language and what it adds, where the text says anything at all.
    pub fn local(&self) -> Option<(usize, f32)> {
        Some((number_of(self.local?)?, LOCAL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_tags_are_no_hint() {
        let hints = Hints { page: Some("tlh"), accept: vec![("*", 0.5), ("", f32::NAN)], ..Hints::default() };
        assert!(hints.scores().is_none());
    }

    #[test]
    fn hints_that_agree_add_up() {
        let hints = Hints {
            page: Some("de-AT"),
            previous: Some("de"),
            accept: vec![("de-AT", 1.0), ("de", 0.9), ("en", 0.5)],
            ..Hints::default()
        };
        let scores = hints.scores().expect("hints");
        let score = |tag| number_of(tag).and_then(|number| scores.get(number)).copied();
        assert_eq!(score("de"), Some(PREVIOUS + PAGE / 4.0 + ACCEPT / 16.0));
        assert_eq!(score("en"), Some(0.5 * ACCEPT));
        assert_eq!(score("fr"), Some(0.0));
    }
}
