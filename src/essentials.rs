//! What is compiled into the Worker and is said even when every store fails: messages, emergency numbers, official sites.

pub use crate::compose::conventions::{Conventions, Date, Length, List, Money, Number, Punctuation};

/// A language's messages, as they are written.
pub struct Source {
    pub tag: &'static str,
    pub messages: &'static str,
    pub labels: &'static str,
    pub conventions: Conventions,
}

/// What a territory owes its visitors in any case.
pub struct Essentials {
    pub id: &'static str,
    /// What is spoken there: names of its sites and publishers are in it.
    pub language: &'static str,
    /// Host names that serve it.
    pub hosts: &'static [&'static str],
    pub languages: &'static [&'static str],
    /// Language and the name in it.
    pub names: &'static [(&'static str, &'static str)],
    /// Number, message that says what it is for, source.
    pub emergency: &'static [(&'static str, &'static str, &'static str)],
    /// Title, address, whether the address was seen.
    pub sites: &'static [(&'static str, &'static str, bool)],
}

mod generated {
    use super::{Conventions, Date, Essentials, Length, List, Money, Number, Punctuation, Source};
    use crate::compose::conventions::{Spoken, Time};
    include!(concat!(env!("OUT_DIR"), "/essentials.rs"));
}

pub use generated::{ENGLISH, LANGUAGES, TERRITORIES};

impl Essentials {
    /// The territory of this id, or the first when none is named.
    pub fn of(id: Option<&str>) -> Option<&'static Self> {
        match id {
            Some(id) => TERRITORIES.iter().find(|territory| territory.id == id),
            None => TERRITORIES.first(),
        }
    }

    /// The territory that is served under a host name of its own.
    pub fn by_host(host: &str) -> Option<&'static Self> {
        TERRITORIES.iter().find(|territory| territory.hosts.contains(&host))
    }

    pub fn name(&self, language: &str) -> &'static str {
        self.names.iter().find(|(tag, _)| *tag == language).map_or(self.id, |(_, name)| name)
    }
}
