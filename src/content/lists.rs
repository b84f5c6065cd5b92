//! Many short lists of ascending numbers in few bytes: each number as the distance from the one before, in as many bytes as
//! it needs (LEB128). A pack is held whole in an isolate's memory, and these lists are most of it.

use rkyv::{Archive, Deserialize, Serialize};

/// Lists, each with a number of its own before it.
#[derive(Archive, Serialize, Deserialize, Debug, Default)]
pub struct Lists {
    /// Where each list ends in `bytes`.
    ends: Vec<u32>,
    bytes: Vec<u8>,
}

impl Lists {
    /// `ascending` is sorted.
    pub fn push(&mut self, head: u32, ascending: &[u32]) {
        self.write(head);
        let mut last = 0;
        for number in ascending {
            self.write(number.wrapping_sub(last));
            last = *number;
        }
        self.ends.push(self.bytes.len() as u32);
    }

    fn write(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
}

impl ArchivedLists {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number before a list, and its numbers.
    pub fn get(&self, index: u32) -> Option<(u32, Ascending<'_>)> {
        let index = index as usize;
        let start = match index.checked_sub(1) {
            Some(before) => self.ends.get(before)?.to_native() as usize,
            None => 0,
        };
        let mut bytes = self.bytes.get(start..self.ends.get(index)?.to_native() as usize)?;
        let head = read(&mut bytes)?;
        Some((head, Ascending { bytes, last: 0 }))
    }
}

/// The numbers of a list, one after the other.
pub struct Ascending<'a> {
    bytes: &'a [u8],
    last: u32,
}

impl Iterator for Ascending<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.last = self.last.wrapping_add(read(&mut self.bytes)?);
        Some(self.last)
    }
}

fn read(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in [0, 7, 14, 21, 28] {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_back() {
        let all: [(u32, &[u32]); 4] = [(0, &[]), (7, &[0]), (u32::MAX, &[1, 128, 129, 1 << 21, u32::MAX]), (1, &[300])];
        let mut lists = Lists::default();
        for (head, numbers) in all {
            lists.push(head, numbers);
        }
        let bytes = rkyv::to_bytes::<rkyv::rancor::Error>(&lists).unwrap();
        let archived = rkyv::access::<ArchivedLists, rkyv::rancor::Error>(&bytes).unwrap();
        for (index, (head, numbers)) in (0..).zip(all) {
            let (found, rest) = archived.get(index).unwrap();
            assert_eq!((found, rest.collect::<Vec<_>>().as_slice()), (head, numbers));
        }
        assert!(archived.get(4).is_none());
    }
}
