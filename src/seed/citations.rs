//! Which page a fact stands on, who publishes it, and whether it may be used.

use std::collections::BTreeMap;
use std::path::Path;

use super::problems::Problems;
use super::territory::{Ground, host};
use crate::content::Citation;

/// Pages by their address, each once, with who publishes it.
pub struct Citations<'a> {
    ground: &'a Ground,
    pub list: Vec<Citation>,
    known: BTreeMap<String, u32>,
}

impl<'a> Citations<'a> {
    pub fn new(ground: &'a Ground) -> Self {
        Self { ground, list: Vec::new(), known: BTreeMap::new() }
    }

    /// Whether the publisher of a page, or of a site of which it is a part, refused. A source that names the page itself or
    /// its folder says more than one that names another part of the same site.
    fn refused(&self, url: &str, site: &str) -> bool {
        let sources = || self.ground.sources.iter();
        let named = sources().filter(|source| host(&source.url) == Some(site) && url.starts_with(source.url.as_str()));
        match named.max_by_key(|source| source.url.len()) {
            Some(named) => named.permission == "refused",
            None => sources().filter(|source| source.permission == "refused").any(|source| {
                let refused = host(&source.url).unwrap_or(&source.url);
                site == refused || site.strip_suffix(refused).is_some_and(|rest| rest.ends_with('.'))
            }),
        }
    }

    /// A page of a publisher who refused is a problem: nothing of it may be used.
    pub fn allow(&self, url: &str, problems: &mut Problems, path: &Path, line: Option<usize>) {
        let site = host(url).unwrap_or(url);
        if self.refused(url, site) {
            problems.add(
                path,
                line,
                format!("{site} refused the use of its pages"),
                "find another source, or remove the fact",
            );
        }
    }

    /// The number of a page among the citations.
    pub fn index(&mut self, url: &str, problems: &mut Problems, path: &Path, line: Option<usize>) -> u32 {
        self.allow(url, problems, path, line);
        if let Some(known) = self.known.get(url) {
            return *known;
        }
        let site = host(url).unwrap_or(url);
        let of_site = || self.ground.sources.iter().filter(|source| host(&source.url) == Some(site));
        // The licence of a data set is not that of the whole site.
        let named = of_site()
            .filter(|source| url.starts_with(source.url.trim_end_matches('/')))
            .max_by_key(|source| source.url.len());
        let usable = named.filter(|source| ["open", "granted"].contains(&source.permission.as_str()));
        let publisher = named.or(of_site().next()).map_or(site, |source| source.publisher.as_str());
        self.list.push(Citation {
            url: url.to_string(),
            publisher: publisher.to_string(),
            licence: usable.map(|source| source.licence.clone()),
        });
        let index = self.list.len() as u32 - 1;
        self.known.insert(url.to_string(), index);
        index
    }
}
