//! What a territory is: its clock, holidays, towns, official sites and the sources it may use.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::calendar::Holiday;
use super::problems::{Problems, line_naming};

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TerritoryFile {
    pub id: String,
    pub country: String,
    pub currency: String,
    pub time_zone: String,
    /// What is spoken there (BCP 47): a few words that could be of many languages are likelier of this one.
    #[serde(default)]
    pub language: Option<String>,
    /// Host names that serve this territory.
    #[serde(default)]
    #[allow(dead_code)] // compiled into the Worker by build.rs
    pub hosts: Vec<String>,
    pub bounds: Bounds,
    #[serde(default)]
    pub public_holidays: Vec<Holiday>,
    /// Numbers to call, said even when every store fails.
    #[serde(default)]
    pub emergency: Vec<Emergency>,
}

/// The box in which every position must lie.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    pub south: f64,
    pub west: f64,
    pub north: f64,
    pub east: f64,
}

impl Bounds {
    pub fn hold(&self, lat: f64, lon: f64) -> bool {
        (self.south..=self.north).contains(&lat) && (self.west..=self.east).contains(&lon)
    }
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)] // compiled into the Worker by build.rs
pub struct Emergency {
    pub number: String,
    /// A message `emergency-…` of the languages.
    pub what: String,
    pub source: String,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct TownsFile {
    pub towns: Vec<TownField>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct TownField {
    pub id: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub within: Option<String>,
    #[serde(default = "yes")]
    pub inside: bool,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct SitesFile {
    pub sites: Vec<SiteField>,
}

/// An official site to hand over to.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct SiteField {
    pub id: String,
    pub url: String,
    pub title: String,
    /// `person`, `page` or `general knowledge`.
    pub confirmed: String,
    /// What it answers for: `ask.…`, `kind.…`, or `everything`.
    #[serde(default)]
    pub subjects: Vec<String>,
    #[serde(default)]
    pub audience: Vec<String>,
    /// Named even when every store fails.
    #[serde(default)]
    #[allow(dead_code)] // compiled into the Worker by build.rs
    pub essential: bool,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    pub sources: Vec<SourceField>,
}

/// Somebody's data, and the use that was permitted.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)] // what the connectors will need is checked to be there
pub struct SourceField {
    pub id: String,
    pub name: String,
    pub publisher: String,
    pub url: String,
    pub format: String,
    pub licence: String,
    /// `open`, `granted`, `asked`, `none` or `refused`.
    pub permission: String,
    pub covers: String,
    pub refresh: String,
    #[serde(default)]
    pub sensitive: bool,
    pub connector: String,
    pub basis: String,
}

/// The part of an address that names its publisher.
pub fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    // The dot that ends a fully qualified name is no part of it.
    let host = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.');
    (host.contains('.') && !host.contains(char::is_whitespace)).then_some(host)
}

pub struct Ground {
    pub file: PathBuf,
    pub territory: TerritoryFile,
    /// Served languages: every folder that holds the territory's names. English, the last resort, comes last.
    pub languages: Vec<String>,
    pub towns: Vec<TownField>,
    pub sites: Vec<SiteField>,
    pub sources: Vec<SourceField>,
}

pub fn read(problems: &mut Problems, folder: &Path) -> Option<Ground> {
    let file = folder.join("territory.toml");
    let territory = problems.toml::<TerritoryFile>(&file)?.0;
    let path = |name: &str| folder.join(name);
    let towns = problems.toml::<TownsFile>(&path("towns.toml"))?.0.towns;
    let sites = problems.toml::<SitesFile>(&path("sites.toml"))?.0.sites;
    let sources = problems.toml::<SourcesFile>(&path("sources.toml"))?.0.sources;
    if folder.file_name().and_then(|name| name.to_str()) != Some(territory.id.as_str()) {
        problems.add(&file, Some(1), "the id is not the folder's name", "rename one of them");
    }
    let languages = languages(folder);
    if languages.last().map(String::as_str) != Some("en") {
        problems.add(&path("en/territory.toml"), None, "there is no English", "add it: English is the last resort");
    }
    for holiday in territory.public_holidays.iter().filter(|holiday| holiday.days().is_none()) {
        problems.add(
            &file,
            line_naming(&file, &holiday.name),
            format!("the public holiday “{}” is malformed", holiday.name),
            "give day = \"MM-DD\", or easter = days after Easter Sunday",
        );
    }
    for town in &towns {
        if let (Some(lat), Some(lon)) = (town.lat, town.lon)
            && !territory.bounds.hold(lat, lon)
        {
            problems.add(
                &path("towns.toml"),
                line_naming(&path("towns.toml"), &quoted(&town.id)),
                format!("{} lies off the map", town.id),
                "mend its position or the territory's bounds",
            );
        }
        if town.within.as_ref().is_some_and(|within| !towns.iter().any(|other| other.id == *within)) {
            problems.add(
                &path("towns.toml"),
                line_naming(&path("towns.toml"), &format!("id = {}", quoted(&town.id))),
                format!("{} lies within an unknown town", town.id),
                "name a town of this file",
            );
        }
    }
    for site in &sites {
        confirmed(
            problems,
            &path("sites.toml"),
            line_naming(&path("sites.toml"), &quoted(&site.id)),
            &site.id,
            &site.url,
            &site.confirmed,
        );
    }
    for source in &sources {
        let known = ["open", "granted", "asked", "none", "refused"].contains(&source.permission.as_str());
        if !known || host(&source.url).is_none() {
            problems.add(
                &path("sources.toml"),
                line_naming(&path("sources.toml"), &quoted(&source.id)),
                format!("source {}: permission “{}”, url “{}”", source.id, source.permission, source.url),
                "permission is open, granted, asked, none or refused; the url is complete",
            );
        }
    }
    duplicates(problems, &path("towns.toml"), towns.iter().map(|town| town.id.as_str()));
    duplicates(problems, &path("sites.toml"), sites.iter().map(|site| site.id.as_str()));
    duplicates(problems, &path("sources.toml"), sources.iter().map(|source| source.id.as_str()));
    Some(Ground { file, territory, languages, towns, sites, sources })
}

/// The folders named after a language, in order, English last.
fn languages(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut tags: Vec<String> = entries
        .filter(|entry| entry.path().join("territory.toml").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    tags.sort_by_key(|tag| (tag == "en", tag.clone()));
    tags
}

/// Every site that an answer may hand over to says who confirmed its address.
pub fn confirmed(problems: &mut Problems, file: &Path, line: Option<usize>, id: &str, url: &str, by: &str) {
    if host(url).is_none() {
        problems.add(file, line, format!("{id}: “{url}” is not an address"), "write it whole, with https://");
    }
    if !["person", "page", "general knowledge"].contains(&by) {
        problems.add(file, line, format!("{id}: confirmed by “{by}”"), "person, page or general knowledge");
    }
}

pub fn duplicates<'a>(problems: &mut Problems, file: &Path, ids: impl Iterator<Item = &'a str>) {
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            problems.add(
                file,
                line_naming(file, &format!("id = {}", quoted(id))),
                format!("the id “{id}” is used twice"),
                "every id names one thing",
            );
        }
    }
}

fn quoted(id: &str) -> String {
    format!("\"{id}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publisher_is_named_by_its_host() {
        assert_eq!(host("https://www.example.org/a?b"), Some("example.org"));
        assert_eq!(host("example.org"), None);
        assert_eq!(host("https://nowhere"), None);
    }
}
