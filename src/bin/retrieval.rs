//! `retrieval`: finds the passage that answers a question, among English passages, for questions in many languages.
//!
//!     cargo run --bin retrieval -- FOLDER [--vectors FILE]
//!
//! FOLDER holds `flat_<tag>.jsonl` as XQuAD is often laid out: `{"type":"p","id":…,"text":…}` for passages and
//! `{"type":"q",…,"text":…,"gold":…}` for questions. By words alone it needs nothing else. FILE holds vectors by text, a
//! line each (`{"text":…,"vector":[…]}`), as `npm run eval:retrieval` writes them from an embeddings endpoint.

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;

use escale::content::{ArchivedPhrases, PhrasesBuilder, terms_and_characters};
use escale::retrieve::fuse;
use escale::text::tokens;
use serde_json::Value;

/// Rankings are compared to this depth.
const DEEP: usize = 50;
/// Constants of the fusion that are compared.
const DAMPINGS: [f32; 4] = [10.0, 30.0, 60.0, 120.0];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, vectors) = match arguments.as_slice() {
        [folder] => (folder, None),
        [folder, option, file] if option == "--vectors" => (folder, Some(file)),
        _ => {
            eprintln!("usage: retrieval FOLDER [--vectors FILE]");
            return ExitCode::from(2);
        }
    };
    match run(Path::new(folder), vectors.map(Path::new)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("retrieval: {message}");
            ExitCode::from(2)
        }
    }
}

fn lines(path: &Path) -> Result<Vec<Value>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    text.lines()
        .map(|line| serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display())))
        .collect()
}

fn text(record: &Value, name: &str) -> String {
    record[name].as_str().unwrap_or_default().to_string()
}

fn run(folder: &Path, vectors: Option<&Path>) -> Result<(), String> {
    let passages: Vec<(u64, String)> = lines(&folder.join("flat_en.jsonl"))?
        .iter()
        .filter(|record| record["type"] == "p")
        .filter_map(|record| Some((record["id"].as_u64()?, text(record, "text"))))
        .collect();
    let index = index(&passages)?;
    let index = rkyv::access::<ArchivedPhrases, rkyv::rancor::Error>(&index).map_err(|error| error.to_string())?;
    let vectors: Option<HashMap<String, Vec<f32>>> = match vectors {
        Some(path) => {
            Some(lines(path)?.iter().map(|record| (text(record, "text"), numbers(&record["vector"]))).collect())
        }
        None => None,
    };
    let mut files: Vec<_> =
        std::fs::read_dir(folder).map_err(|error| error.to_string())?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    println!(
        "{} passages in English\n\n| questions | | by words @1 | @5 | by meaning @1 | @5 | fused @1 | @5 |\n|---|---|---|---|---|---|---|---|",
        passages.len()
    );
    let mut totals = vec![Recall::default(); 2 + DAMPINGS.len()];
    for path in files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let Some(tag) = name.strip_prefix("flat_") else { continue };
        let mut recalls = vec![Recall::default(); 2 + DAMPINGS.len()];
        for record in lines(&path)?.iter().filter(|record| record["type"] == "q") {
            let right = record["gold"].as_u64();
            let Some(right) = right.and_then(|right| passages.iter().position(|(id, _)| *id == right)) else {
                continue;
            };
            let question = text(record, "text");
            let words = lexical(&question, index);
            let meaning = vectors.as_ref().map_or(Vec::new(), |vectors| semantic(&question, &passages, vectors));
            let fused = DAMPINGS.map(|damping| fuse(&[words.as_slice(), meaning.as_slice()], damping));
            for (recall, ranking) in recalls.iter_mut().zip([&words, &meaning].into_iter().chain(&fused)) {
                recall.add(ranking, right);
            }
        }
        print(tag, &recalls, vectors.is_some());
        totals.iter_mut().zip(&recalls).for_each(|(total, recall)| total.join(recall));
    }
    print("all", &totals, vectors.is_some());
    if vectors.is_some() {
        for (damping, recall) in DAMPINGS.iter().zip(totals.iter().skip(2)) {
            println!("fused with the constant {damping}: @1 {} @5 {}", recall.at(0), recall.at(1));
        }
    }
    Ok(())
}

#[derive(Clone, Default)]
struct Recall {
    asked: usize,
    found: [usize; 2],
}

impl Recall {
    fn add(&mut self, ranking: &[usize], right: usize) {
        self.asked += 1;
        let place = ranking.iter().position(|passage| *passage == right);
        self.found[0] += usize::from(place == Some(0));
        self.found[1] += usize::from(place.is_some_and(|place| place < 5));
    }

    fn join(&mut self, other: &Self) {
        self.asked += other.asked;
        self.found.iter_mut().zip(other.found).for_each(|(sum, more)| *sum += more);
    }

    fn at(&self, which: usize) -> String {
        format!("{:.1}", 100.0 * self.found[which] as f64 / self.asked.max(1) as f64)
    }
}

fn print(tag: &str, recalls: &[Recall], meaning: bool) {
    let [words, semantic, rest @ ..] = recalls else { return };
    // The product's own constant.
    let fused = DAMPINGS.iter().position(|damping| *damping == escale::retrieve::DAMPING).and_then(|at| rest.get(at));
    let shown =
        |recall: Option<&Recall>, which| recall.filter(|_| meaning).map_or("-".into(), |recall| recall.at(which));
    println!(
        "| {tag} | {} | {} | {} | {} | {} | {} | {} |",
        words.asked,
        words.at(0),
        words.at(1),
        shown(Some(semantic), 0),
        shown(Some(semantic), 1),
        shown(fused, 0),
        shown(fused, 1)
    );
}

/// The passages as the library holds its phrases.
fn index(passages: &[(u64, String)]) -> Result<rkyv::util::AlignedVec, String> {
    let mut builder = PhrasesBuilder::default();
    for (value, (_, text)) in (0u32..).zip(passages) {
        let words = terms_and_characters(&tokens(text)).into_iter().map(|term| term.word).collect();
        builder.add_words(words, value, |_| false);
    }
    let phrases = builder.build().map_err(|error| error.to_string())?;
    rkyv::to_bytes::<rkyv::rancor::Error>(&phrases).map_err(|error| error.to_string())
}

/// By the weight of the words that are shared, as `look_up` weighs them; a long passage is no worse for its length.
fn lexical(question: &str, index: &ArchivedPhrases) -> Vec<usize> {
    let terms = terms_and_characters(&tokens(question));
    let meanings = index.meanings(&terms, |_| false);
    let mut hits = index.hits(&terms, &meanings, 0.0);
    hits.sort_by(|a, b| b.found.total_cmp(&a.found).then(a.phrase.cmp(&b.phrase)));
    hits.into_iter().take(DEEP).map(|hit| hit.value as usize).collect()
}

fn numbers(value: &Value) -> Vec<f32> {
    value.as_array().into_iter().flatten().filter_map(Value::as_f64).map(|number| number as f32).collect()
}

/// By the cosine of the vectors.
fn semantic(question: &str, passages: &[(u64, String)], vectors: &HashMap<String, Vec<f32>>) -> Vec<usize> {
    let Some(asked) = vectors.get(question) else { return Vec::new() };
    let length = |vector: &[f32]| vector.iter().map(|value| value * value).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    let mut scored: Vec<(usize, f32)> = passages
        .iter()
        .enumerate()
        .filter_map(|(at, (_, text))| {
            let vector = vectors.get(text)?;
            let product: f32 = vector.iter().zip(asked).map(|(a, b)| a * b).sum();
            Some((at, product / length(vector) / length(asked)))
        })
        .collect();
    scored.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    scored.into_iter().take(DEEP).map(|(at, _)| at).collect()
}
