//! The documents stay true to the repository: what they link to and the paths that they name exist.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Folders that hold what is made or fetched, and no documents of ours.
const NOT_OURS: [&str; 7] = ["target", "node_modules", "build", "kv-seed", ".git", ".tools", ".wrangler"];
/// First parts of a path that is meant to be in the repository; what a build makes is not.
const FOLDERS: [&str; 10] =
    ["src", "kv-seed", "web", "tests", "bench", "scripts", "docs", "examples", ".ci", "build.rs"];
const SCRIPTS: &str = "npm run ";

fn root() -> PathBuf {
    PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"))
}

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() && !NOT_OURS.iter().any(|other| name == *other) {
            documents(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push(path);
        }
    }
}

/// Every document with its text, and `check` for what is wrong with it.
fn check_all(check: impl Fn(&Path, &str) -> Vec<String>) {
    let mut paths = Vec::new();
    documents(&root(), &mut paths);
    assert!(paths.iter().any(|path| path.ends_with("README.md")), "no documents found");
    let mut wrong = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).expect("a document is UTF-8 text");
        let name = path.strip_prefix(root()).unwrap_or(&path).display();
        wrong.extend(check(&path, &text).into_iter().map(|what| format!("{name}: {what}")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Targets of `[text](target)`, outside code.
fn links(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2).flat_map(|part| part.split('`').step_by(2));
    prose.flat_map(|part| part.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next())).collect()
}

/// What stands in single backticks, outside fenced code.
fn code(text: &str) -> Vec<&str> {
    text.split("```").step_by(2).flat_map(|part| part.split('`').skip(1).step_by(2)).collect()
}

/// The anchors of a document, as GitHub makes them of its headings.
fn anchors(text: &str) -> Vec<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|line| {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            title
                .chars()
                .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
                .map(|c| if c == ' ' { '-' } else { c })
                .collect()
        })
        .collect()
}

#[test]
fn links_within_the_repository_lead_somewhere() {
    check_all(|path, text| {
        let mut wrong = Vec::new();
        for link in links(text).into_iter().filter(|link| !link.contains("://") && !link.starts_with("mailto:")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.to_path_buf(),
                file => path.parent().unwrap_or(Path::new("")).join(file),
            };
            if !target.exists() {
                wrong.push(format!("the link {link} leads nowhere"));
            } else if !anchor.is_empty() {
                let held = fs::read_to_string(&target).unwrap_or_default();
                if !anchors(&held).iter().any(|known| known == anchor) {
                    wrong.push(format!("{file} has no heading #{anchor}"));
                }
            }
        }
        wrong
    });
}

#[test]
fn paths_that_are_named_exist() {
    check_all(|_, text| {
        let is_path = |code: &&str| {
            let first = code.split('/').next().unwrap_or_default();
            FOLDERS.contains(&first)
                && (code.contains('/') || code.contains('.'))
                && !code.contains([' ', '<', '*', '…', '{'])
        };
        let named = code(text).into_iter().filter(is_path);
        named.filter(|path| !root().join(path).exists()).map(|path| format!("there is no `{path}`")).collect()
    });
}

#[test]
fn scripts_that_are_named_exist() {
    let package = fs::read_to_string(root().join("package.json")).expect("package.json");
    check_all(|_, text| {
        let named =
            text.split(SCRIPTS).skip(1).filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next());
        named
            .filter(|name| !package.contains(&format!("\"{name}\": \"node ")))
            .map(|name| format!("package.json has no script {name}"))
            .collect()
    });
}
