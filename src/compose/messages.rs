//! The messages of a language (Project Fluent), parsed once in an isolate.
//!
//! A message that is missing or malformed never breaks an answer: English says it, and failing that its id; a test holds
//! that no message is missing.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::conventions::Conventions;
use crate::essentials::{ENGLISH, LANGUAGES, Source};

#[derive(Clone)]
pub struct Messages {
    source: &'static Source,
    bundle: Rc<FluentBundle<FluentResource>>,
}

/// What a message is filled with: text, or a number that chooses its plural form.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    Text(&'a str),
    Count(f64),
}

thread_local! {
    static PARSED: RefCell<BTreeMap<&'static str, Messages>> = const { RefCell::new(BTreeMap::new()) };
}

/// Tags of all languages that have messages.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|source| source.tag)
}

/// How a language writes, without reading its messages.
pub fn conventions(tag: &str) -> Option<&'static Conventions> {
    LANGUAGES.iter().find(|source| source.tag == tag).map(|source| &source.conventions)
}

impl Messages {
    /// The messages of a language, if it has any.
    pub fn of(tag: &str) -> Option<Self> {
        LANGUAGES.iter().find(|source| source.tag == tag).map(Self::parse)
    }

    fn parse(source: &'static Source) -> Self {
        if let Some(known) = PARSED.with_borrow(|parsed| parsed.get(source.tag).cloned()) {
            return known;
        }
        let id = source.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks would surround every name; each paragraph of the page has its direction instead.
        bundle.set_use_isolating(false);
        for text in [source.messages, source.labels] {
            let resource = FluentResource::try_new(text.to_string()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        let messages = Self { source, bundle: Rc::new(bundle) };
        PARSED.with_borrow_mut(|parsed| parsed.insert(source.tag, messages.clone()));
        messages
    }

    /// The messages of a language, or of English.
    pub fn or_english(tag: &str) -> Self {
        Self::of(tag).unwrap_or_else(|| Self::parse(ENGLISH))
    }

    pub fn tag(&self) -> &'static str {
        self.source.tag
    }

    pub fn conventions(&self) -> &'static Conventions {
        &self.source.conventions
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    pub fn with(&self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return if self.source.tag == "en" { id.to_string() } else { Self::or_english("en").with(id, values) };
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let value: FluentValue = match value {
                Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                Arg::Count(count) => FluentValue::from(*count),
            };
            args.set(*name, value);
        }
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned()
    }

    /// With text values only.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Arg)> = values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        self.with(id, &values)
    }
}
