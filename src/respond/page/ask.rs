//! Where the visitor asks: the form, the questions to begin with, and what the script shows until an answer is there.

use super::frame::State;
use super::{PageContext, escape, links};

/// The form. Without a script it loads the page that answers; `context` names the answer that a follow-up follows.
pub fn form(context: &PageContext<'_>, state: State, answered: Option<&str>) -> String {
    let tag = context.messages.tag();
    let typed = match state {
        // What could not be answered can be mended instead of typed again.
        State::Problem => context.question.map(escape).unwrap_or_default(),
        State::Start | State::Talking => String::new(),
    };
    let follows = match answered {
        Some(id) => format!("value=\"{}\"", escape(id)),
        None => "disabled".to_string(),
    };
    format!(
        "<form id=\"ask\" class=\"ask\" action=\"/\" method=\"get\" role=\"search\">\
         <input type=\"hidden\" name=\"lang\" value=\"{tag}\">\
         <input type=\"hidden\" name=\"context\" {follows}>\
         <input type=\"hidden\" name=\"near\" disabled>\
         <label class=\"unseen\" for=\"question\">{placeholder}</label>\
         <input id=\"question\" name=\"q\" type=\"text\" value=\"{typed}\" placeholder=\"{placeholder}\" \
         autocomplete=\"off\" enterkeyhint=\"send\" required>\
         <button id=\"locate\" class=\"near\" type=\"button\" aria-pressed=\"false\" title=\"{near}\" data-on=\"{near_on}\" \
         data-failed=\"{near_failed}\" hidden>{PIN}<span class=\"unseen\">{near}</span></button>\
         <button class=\"send\" type=\"submit\">{ask}</button>\
         </form><p id=\"status\" class=\"status\" role=\"status\" data-copied=\"{copied}\"></p>",
        tag = escape(tag),
        placeholder = context.say("page-placeholder"),
        near = context.say("page-near-me"),
        near_on = context.say("page-near-on"),
        near_failed = context.say("page-near-failed"),
        ask = context.say("page-ask"),
        copied = context.say("page-copied"),
    )
}

const PIN: &str = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 21s-6.5-5.6-6.5-10.8a6.5 6.5 0 0 1 13 0C18.5 15.4 12 21 12 21Z\"/><circle cx=\"12\" cy=\"10\" r=\"2.4\"/></svg>";

/// Questions to begin with.
pub fn openers(context: &PageContext<'_>, openers: &[&str]) -> String {
    if openers.is_empty() {
        return String::new();
    }
    let list = chips(openers, context.messages.tag());
    let heading = context.say("page-openers");
    format!(
        "<nav class=\"openers\" aria-labelledby=\"openers\"><h2 id=\"openers\">{heading}</h2>{list}</nav>"
    )
}

/// Questions as links, which the script asks in place.
pub fn chips<T: AsRef<str>>(questions: &[T], tag: &str) -> String {
    let items: String = questions
        .iter()
        .map(|question| {
            let address = escape(&links::asking(question.as_ref(), tag));
            format!(
                "<li><a href=\"{address}\" data-ask>{}</a></li>",
                escape(question.as_ref())
            )
        })
        .collect();
    format!("<ul class=\"chips\">{items}</ul>")
}

/// What the script copies while it waits and when it fails.
pub fn templates(context: &PageContext<'_>) -> String {
    format!(
        "<template id=\"waiting\"><article class=\"exchange\" tabindex=\"-1\"><h2 class=\"question\" dir=\"auto\"></h2>\
         <p class=\"waiting\"><span class=\"dots\" aria-hidden=\"true\"><i></i><i></i><i></i></span>{waiting}</p></article></template>\
         <template id=\"failed\"><div class=\"failed\"><p>{failed}</p><button type=\"button\" data-retry>{retry}</button></div></template>",
        waiting = context.say("page-waiting"),
        failed = context.say("page-failed"),
        retry = context.say("page-retry"),
    )
}
