//! The page, rendered on the server: finished without a script, read by search engines, one look for every way in.

use crate::answer::Answer;
use crate::compose::messages::Messages;
use crate::error::Failure;
use crate::essentials::Essentials;

/// What every page needs to know.
pub struct PageContext<'a> {
    /// Of the page's language.
    pub messages: &'a Messages,
    pub territory: &'static Essentials,
    /// The question as it was typed, if any.
    pub question: Option<&'a str>,
    /// Path and query of this page without the parameter `lang`, to offer it in other languages: `/?q=…` or `/s/…`.
    pub here: &'a str,
    /// Scheme and host, for links that leave the page.
    pub origin: &'a str,
}

/// The page before the first question.
pub fn start_page(context: &PageContext<'_>, openers: &[&str]) -> String {
    let _ = openers;
    context.messages.say("page-heading")
}

/// The page with an answer.
pub fn answer_page(context: &PageContext<'_>, answer: &Answer) -> String {
    let _ = context;
    answer.composed.text.clone()
}

/// An answer alone, as the page's script puts it in: the same markup as in [`answer_page`].
pub fn fragment(context: &PageContext<'_>, answer: &Answer) -> String {
    let _ = context;
    answer.composed.text.clone()
}

/// The page with what went wrong.
pub fn problem_page(context: &PageContext<'_>, failure: &Failure) -> String {
    let _ = failure;
    context.messages.say("error-unavailable")
}
