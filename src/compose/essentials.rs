//! The answer that needs no store: whom to call in an emergency, and the official sites.

use super::messages::Messages;
use super::{Composed, Ground, Link, Notice, Origin, markdown_link};
use crate::essentials::Essentials;

pub fn essentials(territory: &Essentials, language: &str) -> Composed {
    let messages = Messages::or_english(language);
    let conventions = messages.conventions();
    let numbers: Vec<String> = territory
        .emergency
        .iter()
        .map(|(number, what, _)| format!("- {}", conventions.label(&format!("**{number}**"), &messages.say(what))))
        .collect();
    let sites: Vec<Link> = territory
        .sites
        .iter()
        .map(|(title, url, confirmed)| Link {
            title: title.to_string(),
            url: url.to_string(),
            confirmed: *confirmed,
            language: Some(territory.language.to_string()),
        })
        .collect();
    let links: Vec<String> = sites.iter().map(|site| format!("- {}", markdown_link(site))).collect();
    let text = [
        messages.say("store-unavailable"),
        messages.say("emergency-intro"),
        numbers.join("\n"),
        conventions.label(&messages.say("official-site"), "").trim_end().to_string(),
        links.join("\n"),
    ];
    let grounds = territory.emergency.iter().map(|(_, _, source)| Ground {
        entity: None,
        key: None,
        source: source.to_string(),
        publisher: source.split('/').nth(2).unwrap_or_default().trim_start_matches("www.").to_string(),
        licence: None,
        checked: None,
    });
    let mut grounds: Vec<Ground> = grounds.collect();
    grounds.dedup();
    Composed {
        text: text.join("\n\n"),
        origin: Origin::Handoff,
        grounds,
        handoff: sites.first().cloned(),
        links: sites,
        notices: [Notice::StoreUnavailable].into(),
        ..Composed::default()
    }
}
