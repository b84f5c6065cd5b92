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

/// Arguments: where to write, how much of the learning to do (1), how much of the room to take (1). Of several amounts of
/// room, set apart by commas, a table of each is written, its name ending in the amount.
fn main() -> Result<(), Box<dyn Error>> {
    let argument = |place: usize| std::env::args().nth(place);
    let path = argument(1).unwrap_or_else(|| "src/language/table.bin".to_owned());
    let effort: f64 = argument(2).map_or(Ok(1.0), |text| text.parse())?;
    let rooms = argument(3).unwrap_or_else(|| "1".to_owned());
    let rooms: Vec<f64> = rooms.split(',').map(str::parse).collect::<Result<_, _>>()?;
    let crates = models::crates()?;
    let mut tables: Vec<Vec<Section>> = rooms.iter().map(|_| Vec::new()).collect();
    for (script, tried, texts, kept) in PLAN {
        println!("{script:?}");
        let columns = columns::columns_of(script, &crates)?;
        let mut weights = learn::Weights::new(columns::best_grams(&columns, tried), columns.len());
        weights.learn(&columns, (texts as f64 * effort) as usize, 0.3, 1);
        weights.centre();
        for (room, table) in rooms.iter().zip(&mut tables) {
            let mut weights = weights.clone();
            weights.keep((kept as f64 * room) as usize);
            weights.learn(&columns, (texts as f64 * effort * 0.5) as usize, 0.1, 2);
            table.push(Section {
                script,
                languages: columns.iter().map(|column| column.language).collect(),
                rows: weights.rows().map(|(key, weights)| Row { key, weights }).collect(),
            });
        }
    }
    for (room, mut table) in rooms.iter().zip(tables) {
        table.push(Section { script: Script::Han, languages: han::languages(), rows: han::rows(&crates)? });
        let bytes = write::bytes(&table);
        for section in &table {
            let weights: usize = section.rows.iter().map(|row| row.weights.len()).sum();
            println!("{:?}: {} n-grams, {weights} weights", section.script, section.rows.len());
        }
        println!("{} bytes, checksum {:016x}", bytes.len(), checksum(&bytes));
        let path = if rooms.len() > 1 { format!("{path}-{room}") } else { path.clone() };
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

/// FNV-1a, 64 bits.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}
