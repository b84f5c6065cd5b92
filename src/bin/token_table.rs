//! `token_table`: writes the part of o200k_base's vocabulary that `escale::generate::bound` reads at the edge.
//!
//!     cargo run --bin token_table [FILE]
//!
//! Default is `src/generate/tokens.bin`: a set of byte strings (fst). Made anew, the same bytes.

use std::process::ExitCode;

use escale::generate::bound::is_held;

fn main() -> ExitCode {
    let file = std::env::args().nth(1).unwrap_or_else(|| "src/generate/tokens.bin".into());
    match table().and_then(|table| {
        std::fs::write(&file, &table).map_err(|error| format!("{file}: {error}"))?;
        Ok(table.len())
    }) {
        Ok(bytes) => {
            println!("{file}: {bytes} bytes");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("token_table: {message}");
            ExitCode::FAILURE
        }
    }
}

fn table() -> Result<Vec<u8>, String> {
    let tokenizer = tiktoken_rs::o200k_base().map_err(|error| error.to_string())?;
    // Numbers without an entry end the vocabulary or are marks that no text holds.
    let mut entries: Vec<Vec<u8>> = (0..200_000).filter_map(|token| tokenizer.decode_bytes(&[token]).ok()).collect();
    entries.retain(|entry| is_held(entry));
    entries.sort();
    entries.dedup();
    let mut set = fst::SetBuilder::memory();
    for entry in &entries {
        set.insert(entry).map_err(|error| error.to_string())?;
    }
    set.into_inner().map_err(|error| error.to_string())
}
