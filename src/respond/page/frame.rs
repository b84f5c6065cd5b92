//! The document around a conversation: head, banner, form, footer.

use super::{PageContext, ask, escape, links};

/// What the visitor sees first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A welcome and questions to begin with.
    Start,
    /// A conversation.
    Talking,
    /// What went wrong, and the form to try again.
    Problem,
}

pub struct Frame<'a> {
    pub title: &'a str,
    pub description: &'a str,
    pub state: State,
    /// Whether search engines may list it.
    pub listed: bool,
    /// Of the answer that the page shows.
    pub id: Option<&'a str>,
}

impl Frame<'_> {
    /// `log` and `after` are markup.
    pub fn document(&self, context: &PageContext<'_>, log: &str, after: &str) -> String {
        let conventions = context.messages.conventions();
        let class = match self.state {
            State::Start => "",
            State::Talking => " class=\"talking\"",
            State::Problem => " class=\"talking problem\"",
        };
        format!(
            "<!doctype html><html lang=\"{tag}\" dir=\"{direction}\">{head}<body{class}>\
             <a class=\"skip\" href=\"#question\">{skip}</a>{banner}\
             <main><div class=\"hero\"><h1>{heading}</h1><p>{intro}</p></div>\
             <p class=\"new\"><a href=\"{home}\">{new}</a></p>\
             <div id=\"log\" class=\"log\" role=\"log\" aria-label=\"{answer}\">{log}</div>\
             <div class=\"composer\">{form}</div>{after}</main>{footer}{templates}</body></html>",
            tag = escape(context.messages.tag()),
            direction = escape(conventions.direction),
            head = self.head(context),
            skip = context.say("page-skip"),
            banner = banner(context),
            heading = context.say("page-heading"),
            intro = escape(&context.about_territory("page-intro")),
            home = home(context),
            new = context.say("page-new-question"),
            answer = context.say("page-answer"),
            form = ask::form(context, self.state, self.id),
            footer = footer(context),
            templates = ask::templates(context),
        )
    }

    fn head(&self, context: &PageContext<'_>) -> String {
        let origin = escape(context.origin);
        let address = |tag: &str| format!("{origin}{}", escape(&links::in_language(context.here, tag)));
        let canonical = address(context.messages.tag());
        let alternates: String = context
            .languages()
            .into_iter()
            .map(|(tag, _)| format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", escape(tag), address(tag)))
            .collect();
        let (title, description) = (escape(self.title), escape(self.description));
        let robots = match self.listed {
            true => format!(
                "<link rel=\"canonical\" href=\"{canonical}\">{alternates}\
                 <link rel=\"alternate\" hreflang=\"x-default\" href=\"{origin}{here}\">",
                here = escape(context.here)
            ),
            false => "<meta name=\"robots\" content=\"noindex\">".to_string(),
        };
        format!(
            "<head><meta charset=\"utf-8\"><title>{title}</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, interactive-widget=resizes-content\">\
             <meta name=\"description\" content=\"{description}\">\
             <meta name=\"color-scheme\" content=\"light dark\">\
             <meta name=\"theme-color\" content=\"#dcebf0\" media=\"(prefers-color-scheme: light)\">\
             <meta name=\"theme-color\" content=\"#0c1c26\" media=\"(prefers-color-scheme: dark)\">\
             <link rel=\"stylesheet\" href=\"/style.css\"><link rel=\"stylesheet\" href=\"/frame.css\">\
             <link rel=\"stylesheet\" href=\"/conversation.css\">\
             <script type=\"module\" src=\"/app.js\"></script>\
             <link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\
             <link rel=\"apple-touch-icon\" href=\"/icon-180.png\">\
             <link rel=\"manifest\" href=\"/manifest.webmanifest\">{robots}\
             <meta property=\"og:type\" content=\"website\">\
             <meta property=\"og:site_name\" content=\"{site}\">\
             <meta property=\"og:title\" content=\"{title}\">\
             <meta property=\"og:description\" content=\"{description}\">\
             <meta property=\"og:url\" content=\"{canonical}\">\
             <meta property=\"og:image\" content=\"{origin}/card.png\">\
             <meta name=\"twitter:card\" content=\"summary_large_image\"></head>",
            site = escape(context.territory_name()),
        )
    }
}

fn home(context: &PageContext<'_>) -> String {
    escape(&links::in_language("/", context.messages.tag()))
}

/// The territory's name, the languages, and a coast in the colours of the hour.
fn banner(context: &PageContext<'_>) -> String {
    format!(
        "<header class=\"banner\"><div class=\"bar\"><a class=\"brand\" href=\"{home}\" translate=\"no\">{MARK}<span>{name}</span></a>\
         {switcher}</div>{COAST}</header>",
        home = home(context),
        name = escape(context.territory_name()),
        switcher = switcher(context),
    )
}

const MARK: &str = "<svg class=\"mark\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><circle class=\"sun\" cx=\"16\" cy=\"14\" r=\"6.5\"/><path class=\"sea\" d=\"M2 18.5c3.5-2.6 6.500-2.600 9.300 0s5.800 2.600 9.300 0 6.400-2.400 9.400 0v8.500c0 1.700-1.300 3-3 3H5c-1.700 0-3-1.300-3-3Z\"/></svg>";

/// Drawn for no place in particular: a headland, a low coast, a sail.
const COAST: &str = concat!(
    "<svg class=\"coast\" viewBox=\"0 0 1440 220\" preserveAspectRatio=\"xMidYMax slice\" aria-hidden=\"true\" focusable=\"false\">",
    "<circle class=\"sun\" cx=\"905\" cy=\"112\" r=\"46\"/>",
    "<path class=\"far\" d=\"M0 96c60-14 110-6 170-24 70-20 120 4 180-4 70-8 120 34 190 46 90 16 170 22 260 26h640v12H0Z\"/>",
    "<path class=\"near\" d=\"M1440 48l-38 8-30-6-36 20-34 0-30 22-40 8-26 22-48 6-30 14-58 10h370Z\"/>",
    "<path class=\"near\" d=\"M0 118l64-6 40 10 52 2 46 14 70 6 40 8H0Z\"/>",
    "<path class=\"sea\" d=\"M0 150h1440v70H0Z\"/>",
    "<path class=\"glint\" d=\"M860 160h92M842 170h58M916 170h66M872 181h88M820 193h60M930 193h40\"/>",
    "<path class=\"sail\" d=\"M596 158l0-36c14 10 22 22 25 36ZM591 158l0-26c-9 8-15 17-17 26Z\"/>",
    "<path class=\"hull\" d=\"M566 161h62c-4 6-9 9-14 9h-36c-6 0-10-4-12-9Z\"/>",
    "<path class=\"swell\" d=\"M0 196c60-14 120-14 180 0s120 14 180 0 120-14 180 0 120 14 180 0 120-14 180 0 120 14 180 0 120-14 180 0 120 14 180 0v24H0Z\"/>",
    "</svg>"
);

/// The page in every language, each under its own name.
fn switcher(context: &PageContext<'_>) -> String {
    let current = context.messages.tag();
    format!(
        "<details class=\"switcher\"><summary>{GLOBE}<span class=\"unseen\">{language}: </span>{name}</summary>\
         <nav aria-label=\"{language}\">{links}</nav></details>",
        language = context.say("page-language"),
        name = escape(context.messages.conventions().name),
        links = languages(context, context.here, Some(current)),
    )
}

const GLOBE: &str = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M3 12h18M12 3c3 3 3.500 6 3.500 9s-.5 6-3.500 9c-3-3-3.500-6-3.500-9s.5-6 3.500-9Z\"/></svg>";

/// A list of links to `here` in each language.
pub fn languages(context: &PageContext<'_>, here: &str, current: Option<&str>) -> String {
    let items: String = context
        .languages()
        .into_iter()
        .map(|(tag, conventions)| {
            format!(
                "<li><a href=\"{address}\" lang=\"{tag}\" hreflang=\"{tag}\" dir=\"{direction}\" data-language{now}>{name}</a></li>",
                address = escape(&links::in_language(here, tag)),
                tag = escape(tag),
                direction = escape(conventions.direction),
                now = if current == Some(tag) { " aria-current=\"true\"" } else { "" },
                name = escape(conventions.name),
            )
        })
        .collect();
    format!("<ul>{items}</ul>")
}

/// The numbers to call, and what this is.
fn footer(context: &PageContext<'_>) -> String {
    let numbers: String = context
        .territory
        .emergency
        .iter()
        .map(|(number, what, _)| {
            let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            let what = context.say(what);
            format!("<li><a href=\"tel:{dialled}\"><bdi>{}</bdi></a> <span>{what}</span></li>", escape(number))
        })
        .collect();
    let emergency = match numbers.is_empty() {
        true => String::new(),
        false => {
            format!("<section><h2>{}</h2><ul class=\"numbers\">{numbers}</ul></section>", context.say("page-emergency"))
        }
    };
    format!("<footer class=\"footer\"><div>{emergency}<p>{}</p></div></footer>", context.say("page-about"))
}
