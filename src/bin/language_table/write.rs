//! The table's bytes; `escale::language::table` says how they are laid out.

use escale::language::script::Script;
use escale::language::table::{CODES, MAGIC};
use std::collections::HashSet;

/// One n-gram and what it says for the columns of its script.
pub struct Row {
    pub key: u64,
    pub weights: Vec<(u8, f32)>,
}

/// All that the table knows about one script.
pub struct Section {
    pub script: Script,
    pub languages: Vec<usize>,
    pub rows: Vec<Row>,
}

pub fn bytes(sections: &[Section]) -> Vec<u8> {
    let rows: usize = sections.iter().map(|section| section.rows.len()).sum();
    // From four to eight records in a bucket.
    let bucket_bits = (rows / 4).max(2).ilog2() as u8;
    let mut bytes = MAGIC.to_vec();
    bytes.extend([bucket_bits, sections.len() as u8]);
    let mut buckets: Vec<Vec<(u64, Vec<u8>)>> = vec![Vec::new(); 1 << bucket_bits];
    for section in sections {
        let levels = levels(&section.rows);
        bytes.extend([section.script.number() as u8, section.languages.len() as u8]);
        bytes.extend(section.languages.iter().map(|language| *language as u8));
        bytes.extend(levels.iter().flat_map(|level| level.to_le_bytes()));
        for row in &section.rows {
            let mut weights: Vec<(u8, u8)> =
                row.weights.iter().map(|(column, weight)| (*column, nearest(&levels, *weight))).collect();
            weights.retain(|(_, code)| levels[*code as usize] != 0.0);
            if weights.is_empty() {
                continue;
            }
            let mut record = ((row.key & 0xffff) as u16).to_le_bytes().to_vec();
            record.push(weights.len() as u8);
            record.extend(weights.iter().map(|(column, _)| *column));
            record.extend(weights.chunks(2).map(|pair| pair[0].1 | pair.get(1).map_or(0, |(_, code)| code << 4)));
            buckets[(row.key >> (64 - u32::from(bucket_bits))) as usize].push((row.key, record));
        }
    }
    let mut offset = 0_u32;
    let mut records = Vec::new();
    for bucket in &mut buckets {
        bytes.extend(offset.to_le_bytes());
        bucket.sort();
        let mut taken = HashSet::new();
        for (key, record) in bucket {
            if taken.insert(*key & 0xffff) {
                offset += record.len() as u32;
                records.extend_from_slice(record);
            }
        }
    }
    bytes.extend(offset.to_le_bytes());
    bytes.extend(records);
    bytes
}

fn nearest(levels: &[f32; CODES], weight: f32) -> u8 {
    let distance = |code: &usize| (levels[*code] - weight).abs();
    (0..CODES).min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(0) as u8
}

/// The values that the weights are rounded to: those that lose least (Lloyd's algorithm).
fn levels(rows: &[Row]) -> [f32; CODES] {
    let mut weights: Vec<f32> = rows.iter().flat_map(|row| &row.weights).map(|(_, weight)| *weight).collect();
    weights.sort_unstable_by(f32::total_cmp);
    let mut levels = [0.0_f32; CODES];
    if weights.is_empty() {
        return levels;
    }
    for (code, level) in levels.iter_mut().enumerate() {
        *level = weights[(weights.len() - 1) * (2 * code + 1) / (2 * CODES)];
    }
    for _ in 0..30 {
        let mut sums = [(0.0_f64, 0_u32); CODES];
        for weight in &weights {
            let (sum, count) = &mut sums[nearest(&levels, *weight) as usize];
            *sum += f64::from(*weight);
            *count += 1;
        }
        for (level, (sum, count)) in levels.iter_mut().zip(sums) {
            if count > 0 {
                *level = (sum / f64::from(count)) as f32;
            }
        }
    }
    levels
}
