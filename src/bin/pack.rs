//! `pack`: checks the content, compiles it into packs and writes them where a Worker finds them.
//!
//!     cargo run --bin pack -- [--seed DIR] [--territory ID]… [--out DIR] [--check] [--coverage]
//!     cargo run --bin pack -- --grow N [--languages TAG,…] --out DIR
//!     cargo run --bin pack -- --snippets FILE
//!
//! With `--check` nothing is written. With `--coverage` it lists what each language lacks beside English, writes nothing,
//! and fails when there is a gap. With `--grow` places are invented until there are N, for measuring what growth costs;
//! never to be stored for visitors. With `--snippets` FILE gets what a model may read, a line each, to be embedded (`npm run
//! embed`), and no pack is written. Otherwise DIR (default `build/kv`) gets one file a key, and `bulk.json` in the form
//! that `wrangler kv bulk put` takes; storing them is left to wrangler, which knows local stores and accounts.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base64::Engine;
use escale::clock::Moment;
use escale::content::{Content, LanguagePack, TerritoryPack};
use escale::keys;
use escale::retrieve::semantic::entries;
use escale::seed::{Growth, Release, Seed, compile_grown, coverage, free_text};

/// The most that KV takes in a value.
const KV_VALUE: usize = 25 << 20;

struct Options {
    seed: PathBuf,
    territories: Vec<String>,
    out: PathBuf,
    check: bool,
    coverage: bool,
    grow: Option<usize>,
    languages: Vec<String>,
    snippets: Option<PathBuf>,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    if options.coverage {
        return report_coverage(&options);
    }
    // The exact counts of a model's tokenizer; the edge only ever reads them.
    let tokenizer = match tiktoken_rs::o200k_base() {
        Ok(tokenizer) => tokenizer,
        Err(error) => {
            eprintln!("the tokenizer cannot be loaded: {error}");
            return ExitCode::FAILURE;
        }
    };
    let count = |text: &str| tokenizer.encode_ordinary(text).len();
    let mut releases = Vec::new();
    let mut failed = false;
    let growth = options.grow.map(|entities| Growth { entities, languages: options.languages.clone() });
    for territory in &options.territories {
        match compile_grown(&Seed::new(&options.seed, territory), growth.as_ref(), &count) {
            Ok(release) => {
                report(&release);
                releases.push(release);
            }
            Err(problems) => {
                failed = true;
                for problem in problems.iter().take(100) {
                    eprintln!("{problem}");
                }
                let plural = if problems.len() == 1 { "" } else { "s" };
                eprintln!("{territory}: {} problem{plural}; nothing was written", problems.len());
            }
        }
    }
    if failed {
        return ExitCode::FAILURE;
    }
    let (written, to) = match &options.snippets {
        Some(file) => (write_snippets(&releases, file), file),
        None if options.check => return ExitCode::SUCCESS,
        None => (write(&releases, &options.out), &options.out),
    };
    if let Err(error) = written {
        eprintln!("{}: {error}", to.display());
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        seed: "kv-seed".into(),
        territories: Vec::new(),
        out: "build/kv".into(),
        check: false,
        coverage: false,
        grow: None,
        languages: Vec::new(),
        snippets: None,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--seed" => options.seed = value()?.into(),
            "--territory" => options.territories.push(value()?),
            "--out" => options.out = value()?.into(),
            "--check" => options.check = true,
            "--coverage" => options.coverage = true,
            "--grow" => options.grow = Some(value()?.parse().map_err(|_| "--grow needs a number")?),
            "--languages" => options.languages = value()?.split(',').map(str::to_string).collect(),
            "--snippets" => options.snippets = Some(value()?.into()),
            _ => {
                return Err(format!(
                    "pack: unknown option {argument}\nusage: pack [--seed DIR] [--territory ID]… [--out DIR] [--check] [--coverage] [--grow N [--languages TAG,…]] [--snippets FILE]"
                ));
            }
        }
    }
    if options.territories.is_empty() {
        let folder = options.seed.join("territories");
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        options.territories = entries
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        options.territories.sort();
    }
    Ok(options)
}

/// A line for each language, and under it what it lacks.
fn report_coverage(options: &Options) -> ExitCode {
    let mut failed = false;
    for territory in &options.territories {
        let languages = match coverage(&Seed::new(&options.seed, territory), Path::new("tests/conversations")) {
            Ok(languages) => languages,
            Err(problems) => {
                problems.iter().for_each(|problem| eprintln!("{problem}"));
                return ExitCode::FAILURE;
            }
        };
        for language in &languages {
            let summary: Vec<String> = language.gaps.iter().map(|gap| format!("{} {}", gap.count, gap.kind)).collect();
            let summary = if summary.is_empty() { "complete".into() } else { format!("lacks {}", summary.join(", ")) };
            println!("{territory} {:<8} {summary}", language.tag);
            for gap in &language.gaps {
                println!("    {}: {}", gap.kind, gap.missing.join(", "));
            }
        }
        let lacking = languages.iter().filter(|language| !language.gaps.is_empty()).count();
        println!("{territory}: {} of {} languages are complete", languages.len() - lacking, languages.len());
        failed |= lacking > 0;
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What the release holds, and how much of it is free text.
fn report(release: &Release) {
    let Ok(pack) = TerritoryPack::open(&release.core) else {
        return;
    };
    let territory = pack.get();
    let facts: usize = territory.entities.iter().map(|entity| entity.facts.len()).sum();
    println!(
        "{} {}: {} places, {facts} facts, {} topics, {} towns, {} languages; core {} kB, languages {} kB",
        release.territory,
        release.version,
        territory.entities.len(),
        territory.topics.len(),
        territory.towns.len(),
        release.languages.len(),
        release.core.len() / 1024,
        release.languages.iter().map(|(_, pack)| pack.len()).sum::<usize>() / 1024,
    );
    let packs = release.languages.iter().map(|(tag, pack)| (tag.as_str(), pack));
    for (name, pack) in packs.chain([("core", &release.core)]).filter(|(_, pack)| pack.len() > KV_VALUE) {
        println!("!! {name} has {} kB: KV takes {} kB in a value", pack.len() / 1024, KV_VALUE / 1024);
    }
    let rows = free_text(territory);
    let free: usize = rows.iter().map(|(_, _, text)| text).sum();
    println!("free text: {free} of {facts} facts ({} %)", free * 100 / facts.max(1));
    for (key, all, text) in rows.iter().filter(|(_, all, _)| *all >= 7) {
        println!("  {key:<16} {all:>4} facts, {text:>3} free text ({:>2} %)", text * 100 / all.max(&1));
    }
}

/// The release before this one, to which a Worker falls back when it cannot read the new one.
fn previous(release: &Release, out: &Path) -> Option<String> {
    let versions = std::fs::read_to_string(out.join(keys::current(&release.territory))).ok()?;
    versions.lines().find(|version| *version != release.version).map(str::to_string)
}

fn write(releases: &[Release], out: &Path) -> std::io::Result<()> {
    let before: Vec<Option<String>> = releases.iter().map(|release| previous(release, out)).collect();
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    let mut bulk = Vec::new();
    let mut put = |key: String, value: &[u8]| -> std::io::Result<()> {
        let path = out.join(&key);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, value)?;
        let value = base64::engine::general_purpose::STANDARD.encode(value);
        bulk.push(serde_json::json!({ "key": key, "value": value, "base64": true }));
        Ok(())
    };
    for release in releases {
        put(keys::core(&release.territory, &release.version), &release.core)?;
        for (tag, pack) in &release.languages {
            put(keys::language(&release.territory, &release.version, tag), pack)?;
        }
    }
    // The names of the releases come last: whoever reads one finds the packs already there.
    for (release, before) in releases.iter().zip(before) {
        let versions: Vec<&str> = [Some(release.version.as_str()), before.as_deref()].into_iter().flatten().collect();
        put(keys::current(&release.territory), versions.join("\n").as_bytes())?;
    }
    std::fs::write(out.join("bulk.json"), serde_json::to_string(&bulk).unwrap_or_default())
}

/// What may be embedded now: in English, which every territory serves, last of its languages.
fn write_snippets(releases: &[Release], file: &Path) -> std::io::Result<()> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs() as i64;
    let mut lines = String::new();
    for release in releases {
        let damaged = |error: escale::content::Damaged| std::io::Error::other(error.to_string());
        let core = std::rc::Rc::new(TerritoryPack::open(&release.core).map_err(damaged)?);
        let Some((_, language)) = release.languages.last() else { continue };
        let language = std::rc::Rc::new(LanguagePack::open(language).map_err(damaged)?);
        let Some(content) = Content::new(core, language) else { continue };
        for entry in entries(&content, Moment::new(now, &content.territory().zone)) {
            let metadata = entry.metadata(&release.territory);
            let line = serde_json::json!({ "id": entry.id, "text": entry.text, "metadata": metadata });
            lines.push_str(&format!("{line}\n"));
        }
    }
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, lines)
}
