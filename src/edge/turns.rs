//! Packs are large, and an isolate's memory never shrinks: what one request reads, the others wait for instead of reading
//! it as well.
//!
//! On Workers no request may await what another one has begun, so they look again every few milliseconds. A request that
//! is given up by its visitor may never end here, either: its turn is over after a while.

use std::cell::RefCell;

/// Seconds after which a turn is over, whatever became of it.
const LONGEST: i64 = 4;

struct Reading {
    name: String,
    bytes: usize,
    since: i64,
}

thread_local! {
    static READING: RefCell<Vec<Reading>> = const { RefCell::new(Vec::new()) };
}

/// The right to read something, until it is dropped.
pub struct Turn {
    name: String,
}

/// A turn to read so many bytes under a name. Nothing while another request reads the same, or while others read so much
/// that all together would be more than `most`.
pub fn take(name: &str, bytes: usize, most: usize, now: i64) -> Option<Turn> {
    READING.with_borrow_mut(|reading| {
        reading.retain(|other| now - other.since < LONGEST);
        let same = reading.iter().any(|other| other.name == name);
        let others: usize = reading.iter().map(|other| other.bytes).sum();
        let fits = others == 0 || others + bytes <= most;
        if same || !fits {
            return None;
        }
        reading.push(Reading { name: name.to_string(), bytes, since: now });
        Some(Turn { name: name.to_string() })
    })
}

/// Bytes that are being read.
pub fn bytes() -> usize {
    READING.with_borrow(|reading| reading.iter().map(|other| other.bytes).sum())
}

impl Drop for Turn {
    fn drop(&mut self) {
        READING.with_borrow_mut(|reading| reading.retain(|other| other.name != self.name));
    }
}
