//! The page, rendered on the server: finished without a script, read by search engines, one look for every way in.
//!
//! Every slot is filled with escaped text, every word comes from the messages of the language, and no style or script
//! stands in the page itself: the Content-Security-Policy would refuse it. What the page's script shows while it waits
//! or fails is in here too, as templates, so that the script holds neither words nor markup.

mod ask;
mod exchange;
mod frame;
mod links;

use super::html::{self, escape};
use super::problem::problem_text;
use crate::answer::Answer;
use crate::compose::Origin;
use crate::compose::conventions::Conventions;
use crate::compose::messages::{Messages, conventions};
use crate::error::{Failure, Mistake};
use crate::essentials::Essentials;
use frame::{Frame, State};

/// What every page needs to know.
pub struct PageContext<'a> {
    /// Of the page's language.
    pub messages: &'a Messages,
    pub territory: &'static Essentials,
    /// The question as it was typed, if any.
    pub question: Option<&'a str>,
    /// The visitor's own language, as their browser names it, if the territory serves it: a shared page in another
    /// language offers it.
    pub visitor: Option<&'a str>,
    /// Path and query of this page without the parameter `lang`, to offer it in other languages: `/?q=…` or `/s/…`.
    pub here: &'a str,
    /// Scheme and host, for links that leave the page.
    pub origin: &'a str,
}

impl PageContext<'_> {
    fn say(&self, id: &str) -> String {
        escape(&self.messages.say(id))
    }

    /// The territory's name in the page's language, as text.
    fn territory_name(&self) -> &'static str {
        self.territory.name(self.messages.tag())
    }

    fn about_territory(&self, id: &str) -> String {
        self.messages.fill(id, &[("territory", self.territory_name())])
    }

    /// The languages of the territory, by their own names.
    fn languages(&self) -> Vec<(&'static str, &'static Conventions)> {
        let tags = self.territory.languages.iter();
        let mut languages: Vec<_> = tags.filter_map(|tag| Some((*tag, conventions(tag)?))).collect();
        languages.sort_by_key(|(_, conventions)| conventions.name.to_lowercase());
        languages
    }
}

/// How much of a text a title and a description hold, in characters.
const TITLE: usize = 70;
const DESCRIPTION: usize = 200;

/// The page before the first question.
pub fn start_page(context: &PageContext<'_>, openers: &[&str]) -> String {
    let title = context.about_territory("page-title");
    let description = context.about_territory("page-description");
    let openers = ask::openers(context, openers);
    let frame = Frame { title: &title, description: &description, state: State::Start, listed: true, id: None };
    frame.document(context, "", &openers)
}

/// The page with an answer.
pub fn answer_page(context: &PageContext<'_>, answer: &Answer) -> String {
    let said = html::plain(&answer.composed.text);
    let name = context.territory_name();
    let title = format!("{} · {name}", html::excerpt(context.question.unwrap_or(&said), TITLE));
    let description = html::excerpt(&said, DESCRIPTION);
    let log = format!("{}{}", exchange::own_language(context), exchange::exchange(context, answer));
    // A page that knows nothing is no find for a search engine, and anyone could make it say their words.
    let listed = answer.composed.origin != Origin::Handoff;
    let frame = Frame { title: &title, description: &description, state: State::Talking, listed, id: Some(&answer.id) };
    frame.document(context, &log, "")
}

/// An answer alone, as the page's script puts it in: the same markup as in [`answer_page`].
pub fn fragment(context: &PageContext<'_>, answer: &Answer) -> String {
    exchange::exchange(context, answer)
}

/// The page with what went wrong.
pub fn problem_page(context: &PageContext<'_>, failure: &Failure) -> String {
    let text = problem_text(failure, context.messages);
    let missing = matches!(failure, Failure::Theirs(Mistake::NotFound | Mistake::Link));
    let heading = if missing { context.messages.say("page-not-found") } else { text.clone() };
    let title = format!("{heading} · {}", context.territory_name());
    let log = exchange::problem(context, &heading, &text, failure);
    let frame = Frame { title: &title, description: &text, state: State::Problem, listed: false, id: None };
    frame.document(context, &log, "")
}
