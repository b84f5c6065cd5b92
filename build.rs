//! Compiles what must never be missing into the Worker: the messages and conventions of every language, and for every
//! territory its emergency numbers and official sites.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

type Table = toml::Table;

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is");
    let seed = Path::new(&root).join("kv-seed");
    println!("cargo::rerun-if-changed={}", seed.join("languages").display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut out = String::new();
    languages(&seed.join("languages"), &mut out);
    territories(&seed.join("territories"), &mut out);
    let target = Path::new(&env::var("OUT_DIR").expect("cargo says where to write")).join("essentials.rs");
    fs::write(target, out).expect("the build folder can be written");
}

fn table(path: &Path) -> Table {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn folders(path: &Path) -> Vec<(String, std::path::PathBuf)> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut found: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .collect();
    found.sort();
    found
}

fn languages(folder: &Path, out: &mut String) {
    out.push_str("pub static LANGUAGES: &[Source] = &[\n");
    let mut english = 0;
    // A language that is being written lacks some of its files: it is left out, and the content tool says what is missing.
    let written =
        |path: &Path| ["conventions.toml", "messages.ftl", "labels.ftl"].iter().all(|name| path.join(name).exists());
    for (index, (tag, path)) in folders(folder).into_iter().filter(|(_, path)| written(path)).enumerate() {
        if tag == "en" {
            english = index;
        }
        let conventions = path.join("conventions.toml");
        let held = table(&conventions);
        let (messages, labels) = (path.join("messages.ftl"), path.join("labels.ftl"));
        println!("cargo::rerun-if-changed={}", messages.display());
        println!("cargo::rerun-if-changed={}", labels.display());
        let _ = writeln!(
            out,
            "Source {{ tag: {tag:?}, messages: include_str!({messages:?}), labels: include_str!({labels:?}), conventions: Conventions {{"
        );
        for (key, value) in &held {
            emit(key, value, out, &conventions);
        }
        out.push_str("} },\n");
    }
    out.push_str("];\n");
    let _ = writeln!(out, "/// The last resort.\npub static ENGLISH: &Source = &LANGUAGES[{english}];");
}

/// One field of the conventions, in the form of the struct that holds it.
fn emit(key: &str, value: &toml::Value, out: &mut String, path: &Path) {
    let name = key.replace('-', "_");
    match value {
        toml::Value::String(text) => {
            let _ = writeln!(out, "{name}: {text:?},");
        }
        toml::Value::Integer(number) => {
            let _ = writeln!(out, "{name}: {number},");
        }
        toml::Value::Array(list) => {
            let _ = writeln!(out, "{name}: {:?},", list.iter().filter_map(|item| item.as_str()).collect::<Vec<_>>());
        }
        toml::Value::Table(held) if key == "money" => {
            let currencies: Vec<(&str, &str)> = held
                .iter()
                .filter(|(code, _)| *code != "range")
                .filter_map(|(code, form)| Some((code.as_str(), form.as_str()?)))
                .collect();
            let range = held.get("range").and_then(|range| range.as_str()).unwrap_or("{from}–{to}");
            let _ = writeln!(out, "money: Money {{ currencies: &{currencies:?}, range: {range:?} }},");
        }
        toml::Value::Table(held) => {
            let kind: String =
                key.chars().enumerate().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }).collect();
            let _ = writeln!(out, "{name}: {kind} {{");
            for (key, value) in held {
                emit(key, value, out, path);
            }
            out.push_str("},\n");
        }
        _ => panic!("{}: {key} is neither text, number, list nor table", path.display()),
    }
}

fn territories(folder: &Path, out: &mut String) {
    out.push_str("pub static TERRITORIES: &[Essentials] = &[\n");
    println!("cargo::rerun-if-changed={}", folder.display());
    for (id, path) in folders(folder) {
        let territory = table(&path.join("territory.toml"));
        let sites = table(&path.join("sites.toml"));
        let text =
            |table: &Table, key: &str| table.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_string();
        let list = |table: &Table, key: &str| -> Vec<Table> {
            let held = table.get(key).and_then(|value| value.as_array()).cloned().unwrap_or_default();
            held.into_iter().filter_map(|item| item.as_table().cloned()).collect()
        };
        let strings = |key: &str| -> Vec<String> {
            let held = territory.get(key).and_then(|value| value.as_array()).cloned().unwrap_or_default();
            held.into_iter().filter_map(|item| item.as_str().map(str::to_string)).collect()
        };
        let emergency: Vec<(String, String, String)> = list(&territory, "emergency")
            .iter()
            .map(|held| (text(held, "number"), text(held, "what"), text(held, "source")))
            .collect();
        let essential: Vec<(String, String, bool)> = list(&sites, "sites")
            .iter()
            .filter(|site| site.get("essential").and_then(|value| value.as_bool()) == Some(true))
            .map(|site| (text(site, "title"), text(site, "url"), text(site, "confirmed") != "general knowledge"))
            .collect();
        let mut languages: Vec<String> = folders(&path)
            .into_iter()
            .filter(|(_, folder)| folder.join("territory.toml").exists())
            .map(|(tag, _)| tag)
            .collect();
        // English, the last resort, comes last.
        languages.sort_by_key(|tag| (tag == "en", tag.clone()));
        let names: Vec<(String, String)> = languages
            .iter()
            .map(|tag| (tag.clone(), text(&table(&path.join(tag).join("territory.toml")), "territory")))
            .collect();
        let _ = writeln!(
            out,
            "Essentials {{ id: {id:?}, language: {:?}, hosts: &{:?}, languages: &{languages:?}, names: &{names:?}, emergency: &{emergency:?}, sites: &{essential:?} }},",
            text(&territory, "language"),
            strings("hosts")
        );
    }
    out.push_str("];\n");
}
