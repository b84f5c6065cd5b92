//! Makes the table that the detector reads, `src/language/table.bin`, from the published models of the lingua library.
//!
//! Same models, same bytes: run it with `cargo run --profile tools --features lingua --bin language_table`.

mod columns;
mod han;
mod learn;
mod models;
mod respell;
mod sample;
mod write;

use escale::language::script::Script;
use std::error::Error;
use write::{Row, Section};

/// For each script: how many n-grams are tried, how many texts are learnt from, how many weights are kept.
const PLAN: [(Script, usize, usize, usize); 4] = [
    (Script::Latin, 1_200_000, 12_000_000, 1_330_000),
    (Script::Cyrillic, 250_000, 2_000_000, 140_000),
    (Script::Arabic, 80_000, 750_000, 40_000),
    (Script::Devanagari, 30_000, 350_000, 20_000),
];

fn main() -> Result<(), Box<dyn Error>> {
    let argument = |place: usize| std::env::args().nth(place);
    let path = argument(1).unwrap_or_else(|| "src/language/table.bin".to_owned());
    let effort: f64 = argument(2).map_or(Ok(1.0), |text| text.parse())?;
    let room: f64 = argument(3).map_or(Ok(1.0), |text| text.parse())?;
    let crates = models::crates()?;
    let mut sections = Vec::new();
    for (script, tried, texts, kept) in PLAN {
        println!("{script:?}");
        let columns = columns::columns_of(script, &crates)?;
        let mut weights = learn::Weights::new(columns::best_grams(&columns, tried), columns.len());
        weights.learn(&columns, (texts as f64 * effort) as usize, 0.3, 1);
        weights.centre();
        weights.keep((kept as f64 * room) as usize);
        weights.learn(&columns, (texts as f64 * effort * 0.5) as usize, 0.1, 2);
        sections.push(Section {
            script,
            languages: columns.iter().map(|column| column.language).collect(),
            rows: weights.rows().map(|(key, weights)| Row { key, weights }).collect(),
        });
    }
    sections.push(Section { script: Script::Han, languages: han::languages(), rows: han::rows(&crates)? });
    let bytes = write::bytes(&sections, 16);
    for section in &sections {
        let weights: usize = section.rows.iter().map(|row| row.weights.len()).sum();
        println!("{:?}: {} n-grams, {weights} weights", section.script, section.rows.len());
    }
    println!("{} bytes, checksum {:016x}", bytes.len(), checksum(&bytes));
    std::fs::write(path, bytes)?;
    Ok(())
}

/// FNV-1a, 64 bits.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}
