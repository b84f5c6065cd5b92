//! Rules of the house that a compiler does not hold: what src/ must not know, must not do, and must find in kv-seed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use escale::compose::messages::{Messages, languages};
use fluent_bundle::FluentResource;
use regex::Regex;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Files below a folder with one of these endings, sorted.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path()) {
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            match path.is_dir() {
                true => folders.push(path),
                false if endings.contains(&ending) => found.push(path),
                false => {}
            }
        }
    }
    found.sort();
    found
}

/// A source file as three texts of equal length: what the compiler reads outside literals, the literals, the comments.
struct Source {
    name: String,
    code: String,
    literals: String,
    comments: String,
}

/// The same length, so that a line in one is that line in all.
fn split(name: String, text: &str) -> Source {
    #[derive(Clone, Copy, PartialEq)]
    enum In {
        Code,
        Literal(usize),
        Comment,
    }
    let bytes: Vec<char> = text.chars().collect();
    let (mut code, mut literals, mut comments) = (String::new(), String::new(), String::new());
    let (mut state, mut at) = (In::Code, 0);
    while let Some(&c) = bytes.get(at) {
        let next = bytes.get(at + 1).copied();
        let (mut taken, here) = (1, state);
        match state {
            In::Code if c == '/' && next == Some('/') => state = In::Comment,
            In::Code if c == '"' => state = In::Literal(0),
            In::Code
                if c == 'r'
                    && matches!(next, Some('"' | '#'))
                    && !at
                        .checked_sub(1)
                        .and_then(|before| bytes.get(before))
                        .is_some_and(|c| c.is_alphanumeric() || *c == '_') =>
            {
                let hashes = bytes[at + 1..].iter().take_while(|c| **c == '#').count();
                if bytes.get(at + 1 + hashes) == Some(&'"') {
                    state = In::Literal(hashes + 1);
                    taken = hashes + 2;
                }
            }
            // A quotation mark as a character.
            In::Code if c == '\'' && bytes.get(at + 2) == Some(&'\'') => taken = 3,
            In::Code if c == '\'' && next == Some('\\') && bytes.get(at + 3) == Some(&'\'') => taken = 4,
            In::Literal(0) if c == '\\' => taken = 2,
            In::Literal(0) if c == '"' => state = In::Code,
            In::Literal(hashes)
                if hashes > 0 && c == '"' && bytes[at + 1..].iter().take(hashes - 1).all(|c| *c == '#') =>
            {
                taken = hashes;
                state = In::Code;
            }
            In::Comment if c == '\n' => state = In::Code,
            _ => {}
        }
        // The marks themselves belong to neither side.
        let inside = if here == In::Code && state == In::Comment { In::Comment } else { here };
        for c in bytes[at..(at + taken).min(bytes.len())].iter().copied() {
            let blank = if c == '\n' { '\n' } else { ' ' };
            code.push(if inside == In::Code { c } else { blank });
            literals.push(if matches!(inside, In::Literal(_)) { c } else { blank });
            comments.push(if inside == In::Comment { c } else { blank });
        }
        at += taken;
    }
    Source { name, code, literals, comments }
}

/// Every file of src, tests of a file (its end) left out on request.
fn sources(with_tests: bool) -> Vec<Source> {
    let named = |path: &PathBuf| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    files(&root().join("src"), &["rs"])
        .iter()
        .map(|path| {
            let text = read(path);
            let end = if with_tests { None } else { text.find("#[cfg(test)]\nmod ") };
            split(named(path), &text[..end.unwrap_or(text.len())])
        })
        .collect()
}

fn line(text: &str, at: usize) -> usize {
    1 + text[..at].matches('\n').count()
}

#[test]
fn a_source_is_split_into_code_literals_and_comments() {
    let split = split("x".into(), "let a = \"b // \\\" c\"; // d \"e\"\nlet f = r#\"g\"h\"#; '\"' i");
    assert!(split.code.contains("let a =") && split.code.contains("let f =") && split.code.ends_with('i'));
    assert!(split.literals.contains("b // \\\" c") && split.literals.contains("g\"h"));
    assert!(split.comments.contains("d \"e\"") && !split.comments.contains("let f"));
    assert_eq!(split.code.len(), split.comments.len());
}

/// Entries of the content that are no places but matters of any territory, which the software speaks of in the same words.
const GENERAL_WORDS: &[(&str, &str)] = &[
    ("public holidays", "every territory has a calendar of them"),
    ("emergency number", "danger is answered first, whatever the territory"),
    ("emergency numbers", "every territory declares its own"),
    ("fire risk", "one of the matters that change by the hour"),
    ("delta", "more of a streamed answer, as the protocols and the contract call it"),
    ("consulate", "a kind of place whose matters are never generated"),
];

/// Ids, names and other names of the places, towns and of the territories themselves, in all languages.
fn names_of_territories() -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut add = |name: &str, path: &Path| {
        let name = name.trim().to_lowercase();
        if name.chars().filter(|c| c.is_alphabetic()).count() >= 5 {
            names.entry(name).or_insert_with(|| path.strip_prefix(root()).unwrap().display().to_string());
        }
    };
    let seed = root().join("kv-seed/territories");
    for path in files(&seed, &["toml"]) {
        let table: toml::Table = read(&path).parse().unwrap();
        let said = |table: &toml::Table, key: &str, add: &mut dyn FnMut(&str, &Path)| match table.get(key) {
            Some(toml::Value::String(name)) => add(name, &path),
            Some(toml::Value::Array(names)) => {
                names.iter().filter_map(|name| name.as_str()).for_each(|name| add(name, &path))
            }
            _ => {}
        };
        let place = path.parent().is_some_and(|folder| folder.ends_with("places"));
        let language = path.ends_with("territory.toml") && table.contains_key("openers");
        let territory = path.ends_with("territory.toml") && table.contains_key("country");
        if place || territory {
            said(&table, "id", &mut add);
            said(&table, "same-as", &mut add);
            said(&table, "name", &mut add);
            said(&table, "also", &mut add);
        }
        if language {
            said(&table, "territory", &mut add);
            said(&table, "also", &mut add);
            for (id, town) in table.get("towns").and_then(|towns| towns.as_table()).into_iter().flatten() {
                add(id, &path);
                said(town.as_table().unwrap(), "name", &mut add);
                said(town.as_table().unwrap(), "also", &mut add);
            }
        }
    }
    names
}

/// Words of a text, as they stand in a name.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

#[test]
fn nothing_in_src_knows_a_place_of_any_territory() {
    let names = names_of_territories();
    assert!(names.len() > 1_000, "the names were not read: {}", names.len());
    let mut by_first: BTreeMap<&str, Vec<(Vec<&str>, &str)>> = BTreeMap::new();
    for (name, file) in &names {
        let words = words(name);
        if let Some(first) = words.first() {
            by_first.entry(first).or_default().push((words, file));
        }
    }
    let allowed = |name: &[&str]| GENERAL_WORDS.iter().any(|(word, _)| words(word) == *name);
    let mut found = BTreeSet::new();
    let mut check = |file: &str, text: &str| {
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.to_lowercase();
            let words = words(&line);
            for at in 0..words.len() {
                for (name, from) in by_first.get(words[at]).into_iter().flatten() {
                    if words[at..].starts_with(name) && !allowed(name) {
                        found.insert(format!("{file}:{number}: “{}” ({from})", name.join(" ")));
                    }
                }
            }
        }
    };
    // A unit test may take its data from the world; what is shipped may not.
    for source in sources(false) {
        check(&source.name, &source.code);
        check(&source.name, &source.literals);
        check(&source.name, &source.comments);
    }
    for path in files(&root().join("src"), &["json"]) {
        check(&path.strip_prefix(root()).unwrap().display().to_string(), &read(&path));
    }
    assert!(found.is_empty(), "{} places:\n{}", found.len(), found.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn only_the_edge_names_the_platform() {
    let named = Regex::new(r"\b(worker|worker_macros|wasm_bindgen|js_sys|web_sys)\b").unwrap();
    for source in sources(true).iter().filter(|source| !source.name.starts_with("src/edge/")) {
        if let Some(found) = named.find(&source.code) {
            panic!("{}:{}: {}", source.name, line(&source.code, found.start()), found.as_str());
        }
    }
}

/// Earlier stages never name later ones; `answer.rs` alone calls them all.
#[test]
fn each_stage_knows_only_the_stages_before_it() {
    const ORDER: [&str; 6] = ["text", "language", "understand", "find", "compose", "respond"];
    let named = Regex::new(r"\b(?:crate|super|escale)::([a-z_]+)").unwrap();
    for source in sources(false) {
        let own = source.name.trim_start_matches("src/");
        let Some(rank) =
            ORDER.iter().position(|stage| own.starts_with(&format!("{stage}/")) || own == format!("{stage}.rs"))
        else {
            continue;
        };
        for found in named.captures_iter(&source.code) {
            let whole = found.get(0).unwrap();
            let later = whole.as_str().starts_with("crate::")
                && ORDER.iter().position(|stage| *stage == &found[1]).is_some_and(|other| other > rank);
            assert!(!later, "{}:{}: {}", source.name, line(&source.code, whole.start()), whole.as_str());
        }
    }
}

/// A panic ends every request of the isolate.
#[test]
fn no_panic_is_written_outside_tests_and_tools() {
    let panics = Regex::new(
        r"\.unwrap\(\)|\.unwrap_err\(\)|\.expect\(|\.expect_err\(|\b(panic|todo|unimplemented|unreachable)!",
    )
    .unwrap();
    let mut found = Vec::new();
    for source in sources(false).iter().filter(|source| !source.name.starts_with("src/bin/")) {
        for hit in panics.find_iter(&source.code) {
            found.push(format!("{}:{}: {}", source.name, line(&source.code, hit.start()), hit.as_str()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Ids and the variables of their messages, in one language.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut held: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let id = Regex::new(r"^([a-z][A-Za-z0-9_-]*) *=").unwrap();
    let variable = Regex::new(r"\$([A-Za-z]+)").unwrap();
    for file in ["messages.ftl", "labels.ftl"] {
        let path = root().join("kv-seed/languages").join(tag).join(file);
        let text = read(&path);
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            panic!("{}: {errors:?}", path.display());
        }
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(found) = id.captures(line) {
                current = found[1].to_string();
                assert!(held.insert(current.clone(), BTreeSet::new()).is_none(), "{}: {current} twice", path.display());
            }
            if let Some(variables) = held.get_mut(&current) {
                variables.extend(variable.captures_iter(line).map(|found| found[1].to_string()));
            }
        }
    }
    held
}

/// Folders of kv-seed/languages.
fn tags() -> Vec<String> {
    let mut tags: Vec<String> = fs::read_dir(root().join("kv-seed/languages"))
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    tags.sort();
    tags
}

#[test]
fn every_language_says_the_same_messages() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for tag in tags() {
        let own = messages(&tag);
        wrong.extend(english.keys().filter(|id| !own.contains_key(*id)).map(|id| format!("{tag}: {id} is missing")));
        wrong.extend(
            own.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{tag}: {id} is not a message of English")),
        );
        for (id, variables) in &own {
            // A century may also be written in Roman figures; a count may choose a form that English does not have.
            let known = |name: &String| {
                english.get(id).is_some_and(|held| {
                    held.contains(name) || held.contains(name.trim_end_matches("Roman")) || name == "count"
                })
            };
            wrong.extend(
                variables
                    .iter()
                    .filter(|name| !known(name))
                    .map(|name| format!("{tag}: {id} takes ${name}, which nobody gives")),
            );
            let given = english.get(id).into_iter().flatten();
            let dropped = given.filter(|name| {
                *name != "count" && !variables.contains(*name) && !variables.contains(&format!("{name}Roman"))
            });
            wrong.extend(dropped.map(|name| format!("{tag}: {id} does not say ${name}")));
        }
        assert!(languages().any(|known| known == tag), "{tag} is not compiled in");
        let messages = Messages::of(&tag).unwrap();
        wrong.extend(own.keys().filter(|id| !messages.has(id)).map(|id| format!("{tag}: {id} has no text")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where messages are said, every literal that has the form of an id of their families is one.
#[test]
fn every_message_that_the_code_says_exists() {
    let english = messages("en");
    let families: BTreeSet<&str> = english.keys().filter_map(|id| id.split('-').next()).collect();
    let said = Regex::new(r#"(?:\bsay|\bfill|\bwith|\blabelled|\bdated|\bid)\(\s*&?"([a-z0-9_-]+)""#).unwrap();
    let composed = Regex::new(r#"format!\("([a-z]+)-\{"#).unwrap();
    let literal = Regex::new(r#""([a-z]+(?:-[a-z0-9_]+)+)""#).unwrap();
    // Literals of the same form that are no messages: kinds, qualities, attributes of HTML and of HTTP are left to their own
    // modules; these are the only modules that speak.
    let speaks = |name: &str| name.starts_with("src/compose/") || name == "src/error.rs" || name == "src/question.rs";
    let mut wrong = Vec::new();
    let mut used = BTreeSet::new();
    for source in sources(false)
        .iter()
        .filter(|source| !source.name.starts_with("src/bin/") && !source.name.starts_with("src/seed/"))
    {
        let text = read(&root().join(&source.name));
        let text = &text[..text.find("#[cfg(test)]\nmod ").unwrap_or(text.len())];
        for found in said.captures_iter(text) {
            let id = found[1].to_string();
            if !english.contains_key(&id) && id.contains('-') {
                wrong.push(format!("{}:{}: {id}", source.name, line(text, found.get(1).unwrap().start())));
            }
            used.insert(id);
        }
        for found in composed.captures_iter(text) {
            if speaks(&source.name) && !families.contains(&found[1]) {
                wrong.push(format!(
                    "{}:{}: the family {}-…",
                    source.name,
                    line(text, found.get(1).unwrap().start()),
                    &found[1]
                ));
            }
        }
        for found in literal.captures_iter(text).filter(|_| speaks(&source.name)) {
            let (id, at) = (&found[1], found.get(1).unwrap().start());
            let family = id.split('-').next().unwrap_or_default();
            if families.contains(family) && !english.contains_key(id) && !NO_MESSAGES.contains(&id) {
                wrong.push(format!("{}:{}: {id}", source.name, line(text, at)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(used.len() > 40, "the messages said were not found: {}", used.len());
}

/// Literals of the modules that speak which only look like messages.
const NO_MESSAGES: &[&str] = &[];

#[test]
fn every_convention_is_filled_in() {
    let form = |tag: &str| -> toml::Table {
        read(&root().join("kv-seed/languages").join(tag).join("conventions.toml")).parse().unwrap()
    };
    let english = form("en");
    let hole = Regex::new(r"\{([A-Za-z]+)\}").unwrap();
    let holes = |text: &str| -> BTreeSet<String> {
        // A day and its month, as the language writes them.
        let text = text.replace("{date}", "{day}{month}");
        hole.captures_iter(&text).map(|found| found[1].to_lowercase()).collect()
    };
    let mut wrong = Vec::new();
    for tag in tags() {
        let own = form(&tag);
        let mut check = |name: &str, wanted: &toml::Value, given: Option<&toml::Value>| match (wanted, given) {
            (toml::Value::String(wanted), Some(toml::Value::String(given))) => {
                // Some marks are empty on purpose; a form with holes never is.
                if holes(wanted) != holes(given) && name != "time.full-hour" {
                    wrong.push(format!("{tag}: {name} = “{given}” holds {:?}, not {:?}", holes(given), holes(wanted)));
                }
            }
            (toml::Value::Array(wanted), Some(toml::Value::Array(given))) => {
                let whole = given.iter().all(|item| item.as_str().is_some_and(|item| !item.trim().is_empty()));
                if wanted.len() != given.len() || !whole {
                    wrong.push(format!("{tag}: {name} has {} of {}", given.len(), wanted.len()));
                }
            }
            (toml::Value::Integer(_), Some(toml::Value::Integer(_))) => {}
            _ => wrong.push(format!("{tag}: {name} is missing or of another type")),
        };
        for (key, value) in &english {
            match value {
                toml::Value::Table(held) => {
                    for (name, value) in held {
                        check(&format!("{key}.{name}"), value, own.get(key).and_then(|held| held.get(name)));
                    }
                }
                _ => check(key, value, own.get(key)),
            }
        }
        let conventions = Messages::of(&tag).unwrap().conventions();
        assert!(["ltr", "rtl"].contains(&conventions.direction), "{tag}");
        let months: BTreeSet<_> = conventions.date.months.iter().collect();
        let weekdays: BTreeSet<_> = conventions.date.weekdays.iter().collect();
        assert_eq!((months.len(), weekdays.len()), (12, 7), "{tag}");
        for path in
            files(&root().join("kv-seed/territories"), &["toml"]).iter().filter(|path| path.ends_with("territory.toml"))
        {
            let table: toml::Table = read(path).parse().unwrap();
            if let Some(currency) = table.get("currency").and_then(|currency| currency.as_str()) {
                assert!(
                    conventions.money.currencies.iter().any(|(code, _)| *code == currency),
                    "{tag} does not write {currency}"
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
