//! What surrounds a model: the bound of a question's tokens, and what it may be told and may say.

use std::collections::BTreeSet;
use std::path::Path;

use escale::generate::bound::at_most;

/// Texts by language: questions, and what the content says.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for folder in ["tests/conversations", "tests/conversations/held-back"] {
        for path in files(&root.join(folder), "jsonl") {
            let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            for line in std::fs::read_to_string(&path).expect("a file of conversations").lines() {
                let record: serde_json::Value = serde_json::from_str(line).expect("a record a line");
                texts.extend(record["question"].as_str().map(|text| (tag.clone(), text.to_string())));
            }
        }
    }
    for path in files(&root.join("kv-seed/territories"), "toml") {
        let folder = path.parent().and_then(Path::parent).and_then(Path::file_name).unwrap_or_default();
        let Some(held) = path.parent().filter(|folder| folder.ends_with("places")) else { continue };
        if held.parent().is_some_and(|tag| !tag.join("territory.toml").exists() || tag.join("sites.toml").exists()) {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a file of a place");
        let about = text.lines().find_map(|line| line.strip_prefix("about = ")).map(|text| text.trim_matches('"'));
        texts.extend(about.map(|text| (folder.to_string_lossy().into_owned(), text.to_string())));
    }
    texts
}

fn files(folder: &Path, ending: &str) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for path in std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()) {
        if path.is_dir() && ending == "toml" {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What nobody writes and somebody sends.
fn odd_texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "  a  b ",
        "\n\n\t",
        "aB1é中\u{200b}",
        "🇫🇷👩‍👩‍👧",
        "\u{0}\u{1}",
        "don't WE'LL iPhone",
        "ǅungla ⓐⅣ",
        "é".repeat(500).as_str(),
    ]
    .map(str::to_string)
    .to_vec();
    // Every character that may begin or end a piece, beside every other kind.
    let kinds = [
        "a", "B", "1", " ", ".", "'", "é", "\u{301}", "я", "Я", "ع", "\u{64b}", "א", "中", "か", "한", "क", "\u{94d}",
        "ก", "\u{e49}", "🙂", "\u{a0}", "\n", "ǆ", "ª", "ⅷ", "'s", "'ll", "t",
    ];
    for a in kinds {
        for b in kinds {
            for c in kinds {
                texts.push(format!("{a}{b}{c}{a}{a}{c} {b}{a}"));
            }
        }
    }
    texts
}

#[test]
fn a_text_has_at_most_as_many_tokens_as_the_bound_says() {
    let tokenizer = tiktoken_rs::o200k_base().expect("the tokenizer");
    let count = |text: &str| tokenizer.encode_ordinary(text).len();
    let texts = texts();
    let languages: BTreeSet<&str> = texts.iter().map(|(tag, _)| tag.as_str()).collect();
    assert!(texts.len() >= 7_000 && languages.len() >= 27, "{} texts in {} languages", texts.len(), languages.len());
    let mut shares = 0.0;
    let mut compared = 0;
    for (tag, text) in &texts {
        let (bound, exact) = (at_most(text), count(text));
        assert!(bound >= exact, "{tag}: {bound} < {exact}: {text}");
        shares += bound as f64 / exact as f64;
        compared += 1;
    }
    for text in odd_texts() {
        let (bound, exact) = (at_most(&text), count(&text));
        assert!(bound >= exact, "{bound} < {exact}: {text:?}");
        compared += 1;
    }
    assert!(compared >= 10_000, "{compared} texts");
    let mean = shares / texts.len() as f64;
    println!(
        "{} texts in {} languages, and {} odd ones: {mean:.3} times the tokens",
        texts.len(),
        languages.len(),
        compared - texts.len()
    );
    assert!(mean <= 2.0, "{mean}");
}
