//! A question and its answer, said in the answer's own language: labels, notices and direction included.

use std::collections::BTreeMap;

use super::{PageContext, ask, escape, frame, html, links};
use crate::answer::Answer;
use crate::compose::messages::Messages;
use crate::compose::{Composed, Ground, Link, Notice, PlaceItem, markdown_link};
use crate::error::Failure;
use crate::respond::contract::share;

/// More sources than this are folded up, one tap away.
const SOURCES_SHOWN: usize = 4;

pub fn exchange(context: &PageContext<'_>, answer: &Answer) -> String {
    let messages = Messages::or_english(&answer.spoken.language);
    let said = Said { messages: &messages, context };
    let composed = &answer.composed;
    let body = [
        said.text_and_places(composed),
        composed.handoff.as_ref().map(|link| said.official(link)).unwrap_or_default(),
        said.notices(composed, &answer.id),
        said.sources(&composed.grounds),
        said.share(&answer.id),
        other_language(context, answer),
    ];
    format!(
        "<article class=\"exchange\" lang=\"{tag}\" dir=\"{direction}\" tabindex=\"-1\" data-id=\"{id}\">\
         {question}<div class=\"answer\">{body}</div>{suggestions}</article>",
        tag = escape(messages.tag()),
        direction = escape(messages.conventions().direction),
        id = escape(&answer.id),
        question = said.question(&answer.spoken.detected),
        body = body.concat(),
        suggestions = said.suggestions(&composed.suggestions),
    )
}

/// A shared page in a language that is not the visitor's: theirs is one tap away, said in their words.
pub fn own_language(context: &PageContext<'_>) -> String {
    let page = context.messages.tag();
    let own = context.visitor.filter(|own| *own != page && context.question.is_none()).and_then(Messages::of);
    let Some(own) = own else { return String::new() };
    let conventions = own.conventions();
    format!(
        "<p class=\"own\"><a href=\"{address}\" lang=\"{tag}\" hreflang=\"{tag}\" dir=\"{direction}\" data-language>{text}</a></p>",
        address = escape(&links::in_language(context.here, own.tag())),
        tag = escape(own.tag()),
        direction = escape(conventions.direction),
        text = escape(&own.fill("page-in-language", &[("language", conventions.name)])),
    )
}

/// A question that may be in another language, too: the answer in that one is one tap away, said in its words.
fn other_language(context: &PageContext<'_>, answer: &Answer) -> String {
    let other = answer.spoken.other.as_deref().filter(|other| *other != answer.spoken.language).and_then(Messages::of);
    let (Some(other), Some(question)) = (other, context.question) else { return String::new() };
    let conventions = other.conventions();
    format!(
        "<p class=\"own\"><a href=\"{address}\" lang=\"{tag}\" hreflang=\"{tag}\" dir=\"{direction}\" data-ask>{text}</a></p>",
        address = escape(&links::asking_in(question, other.tag())),
        tag = escape(other.tag()),
        direction = escape(conventions.direction),
        text = escape(&other.fill("page-in-language", &[("language", conventions.name)])),
    )
}

/// What went wrong; when nothing can be read, the official sites that are known in any case.
pub fn problem(context: &PageContext<'_>, heading: &str, text: &str, failure: &Failure) -> String {
    let detail = if heading == text { String::new() } else { format!("<p class=\"failed\">{}</p>", escape(text)) };
    let sites: String = match failure {
        Failure::Unavailable => {
            let language = Some(context.territory.language);
            context.territory.sites.iter().map(|(title, url, _)| linked(url, title, language)).map(item).collect()
        }
        Failure::Theirs(_) | Failure::TooMany => String::new(),
    };
    let sites = match sites.is_empty() {
        true => String::new(),
        false => format!("<h3>{}</h3><ul class=\"sites\">{sites}</ul>", context.say("official-site")),
    };
    format!(
        "<article class=\"exchange\"><h2>{}</h2><div class=\"answer\">{detail}{sites}</div></article>",
        escape(heading)
    )
}

fn item(markup: String) -> String {
    format!("<li>{markup}</li>")
}

/// Names of sites and publishers are in a language of their own: each says which, and keeps its own direction.
fn linked(url: &str, title: &str, language: Option<&str>) -> String {
    let title = named(title, language);
    match links::web(url) {
        Some(url) => format!("<a href=\"{}\" rel=\"noopener\">{title}</a>", escape(url)),
        None => title,
    }
}

fn named(title: &str, language: Option<&str>) -> String {
    let language = language.map(|tag| format!(" lang=\"{}\"", escape(tag))).unwrap_or_default();
    format!("<bdi{language}>{}</bdi>", escape(title))
}

/// No linguistic content (BCP 47): the name of a host.
const NO_LANGUAGE: &str = "zxx";

/// The answer's language, on whichever page it stands.
struct Said<'a> {
    messages: &'a Messages,
    context: &'a PageContext<'a>,
}

impl Said<'_> {
    fn say(&self, id: &str) -> String {
        escape(&self.messages.say(id))
    }

    fn question(&self, detected: &str) -> String {
        match self.context.question {
            Some(question) => format!(
                "<h2 class=\"question\"><span class=\"unseen\">{you}: </span><span lang=\"{tag}\" dir=\"auto\">{question}</span></h2>",
                you = self.say("page-you"),
                tag = escape(detected),
                question = escape(question),
            ),
            None => format!("<h2 class=\"unseen\">{}</h2>", self.say("page-answer")),
        }
    }

    /// The text, with the places in it as a list of their own, and without what stands below as a button.
    fn text_and_places(&self, composed: &Composed) -> String {
        let text = self.without_official(composed);
        let of_link = |title: &str| {
            composed.links.iter().find(|link| link.title == title).and_then(|link| link.language.as_deref())
        };
        let said = |text: &str| html::markdown(text, &of_link);
        if composed.places.is_empty() {
            return said(text);
        }
        let of_place = |line: &str| {
            let line = line.strip_prefix("- **").and_then(|rest| rest.split_once("**"));
            line.is_some_and(|(name, _)| composed.places.iter().any(|place| place.name == name))
        };
        let lines: Vec<&str> = text.lines().collect();
        let first = lines.iter().position(|line| of_place(line)).unwrap_or(lines.len());
        let (before, after) = lines.split_at(first);
        let after: Vec<&str> = after.iter().filter(|line| !of_place(line)).copied().collect();
        let places: String = composed.places.iter().map(|place| self.place(place)).collect();
        let (before, after) = (said(before.join("\n").trim()), said(after.join("\n").trim()));
        format!("{before}<ol class=\"places\">{places}</ol>{after}")
    }

    fn without_official<'t>(&self, composed: &'t Composed) -> &'t str {
        let text = composed.text.as_str();
        let Some(link) = &composed.handoff else {
            return text;
        };
        let closing = self.messages.conventions().label(&self.messages.say("official-site"), &markdown_link(link));
        text.strip_suffix(&closing).map_or(text, str::trim_end)
    }

    fn place(&self, place: &PlaceItem) -> String {
        let distance = place.distance_m.map(|metres| {
            let distance = self.messages.conventions().distance(f64::from(metres));
            self.messages.fill("places-distance", &[("distance", &distance)])
        });
        // Usually among the reasons already.
        let distance = distance.filter(|distance| !place.why.contains(distance.as_str()));
        let why = [distance.unwrap_or_default(), place.why.clone()];
        let why: Vec<String> = why.iter().filter(|part| !part.is_empty()).map(|part| escape(part)).collect();
        let why = why.iter().map(|part| format!("<span class=\"why\">{part}</span>")).collect::<String>();
        let map = match (place.lat, place.lon) {
            (Some(lat), Some(lon)) => format!(
                "<a class=\"map\" href=\"{address}\" rel=\"noopener\">{map}<span class=\"unseen\">: {name}</span>{note}</a>",
                address = escape(&links::map(lat, lon, place.approximate)),
                map = self.say("page-map"),
                name = escape(&place.name),
                note = match place.approximate {
                    true => format!(" <small>({})</small>", self.say("approximate-place")),
                    false => String::new(),
                },
            ),
            _ => String::new(),
        };
        format!("<li><strong>{}</strong>{why}{map}</li>", escape(&place.name))
    }

    fn official(&self, link: &Link) -> String {
        let Some(url) = links::web(&link.url) else {
            return String::new();
        };
        let id = if link.confirmed { "page-official" } else { "unconfirmed-site" };
        format!(
            "<p class=\"official\"><a href=\"{url}\" rel=\"noopener\"><span>{label}</span>{title}</a></p>",
            url = escape(url),
            label = self.say(id),
            title = named(&link.title, link.language.as_deref()),
        )
    }

    fn notices(&self, composed: &Composed, id: &str) -> String {
        let said = |notice: &Notice| {
            let code = format!("notice-{}", notice.code());
            self.messages.has(&code).then(|| format!("<li>{}</li>", self.say(&code)))
        };
        let items: String = composed.notices.iter().filter_map(said).collect();
        let mut markup = if items.is_empty() { String::new() } else { format!("<ul class=\"notices\">{items}</ul>") };
        if composed.notices.contains(&Notice::LanguageUnserved) {
            let offered = self.say("languages-offered");
            let links = frame::languages(self.context, &share(id), Some(self.messages.tag()));
            markup.push_str(&format!("<nav class=\"offered\" aria-label=\"{offered}\"><p>{offered}</p>{links}</nav>"));
        }
        markup
    }

    /// Each page once, with the oldest of its dates: the one that may be trusted least.
    fn sources(&self, grounds: &[Ground]) -> String {
        let mut order: Vec<&str> = Vec::new();
        let mut pages: BTreeMap<&str, (&Ground, Option<&str>)> = BTreeMap::new();
        for ground in grounds {
            let page = pages.entry(&ground.source).or_insert_with(|| {
                order.push(&ground.source);
                (ground, None)
            });
            page.1 = match (page.1, ground.checked.as_deref()) {
                (Some(known), Some(date)) => Some(known.min(date)),
                (known, date) => known.or(date),
            };
        }
        if order.is_empty() {
            return String::new();
        }
        let items: String = order
            .iter()
            .filter_map(|url| pages.get(url))
            .map(|(ground, checked)| self.source(ground, *checked))
            .collect();
        let open = if order.len() <= SOURCES_SHOWN { " open" } else { "" };
        let count = self.messages.conventions().number(order.len() as f64, 0);
        format!(
            "<details class=\"sources\"{open}><summary>{} <small>{count}</small></summary><ul>{items}</ul></details>",
            self.say("page-sources")
        )
    }

    fn source(&self, ground: &Ground, checked: Option<&str>) -> String {
        let date =
            checked.and_then(|date| self.date(date)).map(|date| self.messages.fill("page-checked", &[("date", &date)]));
        let language = self.context.territory.language;
        // "https://www.example.org./page" is a page of "example.org".
        let host = ground.source.split('/').nth(2).unwrap_or_default().trim_end_matches('.');
        let of_publisher = match host.strip_prefix("www.").unwrap_or(host) == ground.publisher {
            true => NO_LANGUAGE,
            false => language,
        };
        let date = date.map(|date| named(&date, None));
        let licence = ground.licence.as_deref().map(|licence| named(licence, Some(language)));
        let details: String = [date, licence].iter().flatten().map(|it| format!(" <small>{it}</small>")).collect();
        format!("<li>{}{details}</li>", linked(&ground.source, &ground.publisher, Some(of_publisher)))
    }

    /// `2023`, `2023-06` or `2023-06-01` as the language writes it.
    fn date(&self, text: &str) -> Option<String> {
        let mut parts = text.splitn(3, '-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next().and_then(|part| part.parse().ok());
        let day = parts.next().and_then(|part| part.parse().ok());
        Some(self.messages.conventions().partial_date(year, month, day))
    }

    fn share(&self, id: &str) -> String {
        let address = escape(&share(id));
        format!("<p class=\"share\"><a href=\"{address}\" data-share>{SHARE}{}</a></p>", self.say("page-share"))
    }

    fn suggestions(&self, questions: &[String]) -> String {
        if questions.is_empty() {
            return String::new();
        }
        let heading = self.say("page-suggestions");
        let list = ask::chips(questions, self.messages.tag());
        format!("<nav class=\"suggestions\" aria-label=\"{heading}\"><h3>{heading}</h3>{list}</nav>")
    }
}

const SHARE: &str = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 15V4m0 0L8 8m4-4 4 4M5 13v5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-5\"/></svg>";
