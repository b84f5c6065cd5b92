//! The table of n-grams: one look-up yields what an n-gram says for every language.
//!
//! It is read where it lies in the program; nothing is copied or built at start. All numbers are little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `MAGIC` |
//! | 1, 1 | how many bits of a key choose its bucket; how many sections |
//! | each section | script number, how many columns, the columns' language numbers, 16 weights as `f32` |
//! | 4 for each bucket, and 4 | where the bucket's records begin, from the first record; where the last ends |
//! | each record | the key's low 16 bits, how many columns, the columns, for each column half a byte: the weight's place |
//!
//! A key that is not in the table is taken for one that is about once in ten thousand times: too rare to matter.

use super::script::{self, Script};

pub const MAGIC: [u8; 8] = *b"escale01";

/// How many different weights a section has.
pub const CODES: usize = 16;

/// The most columns that a section may have.
pub const WIDTH: usize = 64;

/// What the table says about one script.
#[derive(Debug, Clone, Copy)]
pub struct Section<'a> {
    /// The language of each column.
    pub languages: &'a [u8],
    weights: [f32; CODES],
}

/// A table, read in place.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    sections: [Option<Section<'a>>; script::COUNT],
    bucket_bits: u32,
    directory: &'a [u8],
    records: &'a [u8],
    /// How long the whole table is.
    pub bytes: usize,
}

static EMBEDDED: &[u8] = include_bytes!("table.bin");

impl Table<'static> {
    /// The table that is part of the program; `None` only if the program was built with a broken one.
    pub fn embedded() -> Option<Table<'static>> {
        Table::read(EMBEDDED)
    }
}

impl<'a> Table<'a> {
    pub fn read(bytes: &'a [u8]) -> Option<Table<'a>> {
        let rest = bytes.strip_prefix(&MAGIC)?;
        let (&[bucket_bits, count], mut rest) = rest.split_first_chunk()?;
        let bucket_bits = u32::from(bucket_bits);
        let mut sections = [None; script::COUNT];
        for _ in 0..count {
            let (&[script, columns], after) = rest.split_first_chunk()?;
            let (languages, after) = after.split_at_checked(usize::from(columns))?;
            let (weights, after) = after.split_at_checked(4 * CODES)?;
            let mut section = Section { languages, weights: [0.0; CODES] };
            for (weight, four) in section.weights.iter_mut().zip(weights.chunks_exact(4)) {
                *weight = f32::from_le_bytes(four.try_into().ok()?);
            }
            *sections.get_mut(usize::from(script))? = Some(section);
            rest = after;
        }
        if !(1..=24).contains(&bucket_bits) {
            return None;
        }
        let (directory, records) = rest.split_at_checked(4 * ((1 << bucket_bits) + 1))?;
        Some(Table { sections, bucket_bits, directory, records, bytes: bytes.len() })
    }

    pub fn section(&self, script: Script) -> Option<&Section<'a>> {
        self.sections.get(script.number())?.as_ref()
    }

    fn offset(&self, bucket: usize) -> Option<usize> {
        let four = self.directory.get(4 * bucket..4 * bucket + 4)?;
        usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
    }

    fn record(&self, key: u64) -> Option<(&'a [u8], &'a [u8])> {
        let bucket = (key >> (64 - self.bucket_bits)) as usize;
        let mut records = self.records.get(self.offset(bucket)?..self.offset(bucket + 1)?)?;
        let wanted = ((key & 0xffff) as u16).to_le_bytes();
        while let Some((&[low, high, count], rest)) = records.split_first_chunk() {
            let count = usize::from(count);
            let (columns, rest) = rest.split_at_checked(count)?;
            let (codes, rest) = rest.split_at_checked(count.div_ceil(2))?;
            if wanted == [low, high] {
                return Some((columns, codes));
            }
            records = rest;
        }
        None
    }

    /// Adds what one n-gram says to the columns' scores.
    pub fn add(&self, section: &Section, key: u64, scores: &mut [f32; WIDTH]) {
        let Some((columns, codes)) = self.record(key) else {
            return;
        };
        for (place, column) in columns.iter().enumerate() {
            let both = codes.get(place / 2).copied().unwrap_or(0);
            let code = if place % 2 == 0 { both & 15 } else { both >> 4 };
            let weight = section.weights.get(usize::from(code)).copied().unwrap_or(0.0);
            if let Some(score) = scores.get_mut(usize::from(*column)) {
                *score += weight;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_table_is_whole() {
        let table = Table::embedded().expect("a table");
        assert!(table.section(Script::Latin).is_some_and(|section| section.languages.len() > 50));
        assert!(table.section(Script::Greek).is_none());
        assert!(EMBEDDED.len() <= 4 << 20);
    }

    #[test]
    fn a_broken_table_is_refused() {
        for length in [0, 1, 8, 9, 10, 50, 100, 1000] {
            assert!(Table::read(EMBEDDED.get(..length).unwrap_or_default()).is_none(), "{length}");
        }
    }
}
