//! A pack on its way: how it is sealed, and how it is opened again only when it is whole.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use rkyv::api::high::{HighSerializer, HighValidator};
use rkyv::bytecheck::CheckBytes;
use rkyv::rancor::Error;
use rkyv::ser::allocator::ArenaHandle;
use rkyv::util::AlignedVec;
use rkyv::{Portable, Serialize};

use super::{ArchivedLanguage, ArchivedTerritory};

/// Changes whenever the archived types change: a pack of another format is as good as none.
pub const FORMAT: u32 = 9;
/// Keeps the archive aligned behind the header.
const HEADER: usize = 16;
/// What the archived types need: none holds more than 8 bytes in one piece.
const ALIGNED: usize = 8;
const MAGIC: &[u8; 4] = b"ESCL";

/// A pack that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damaged {
    /// Not a pack, or cut short.
    Unreadable,
    /// Made by another version of this software.
    Format(u32),
    /// Its bytes are not those that were written.
    Checksum,
}

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str("not a content pack, or cut short"),
            Self::Format(found) => write!(f, "content pack of format {found}, this version reads {FORMAT}"),
            Self::Checksum => f.write_str("content pack damaged: its checksum is wrong"),
        }
    }
}

/// An archive that was checked once and is read in place from then on.
pub struct Pack<T> {
    /// As they came: a second copy of the largest pack would stay in the memory of the isolate for good.
    bytes: Vec<u8>,
    /// Where the archive begins in them.
    start: usize,
    kind: PhantomData<T>,
}

pub type TerritoryPack = Pack<ArchivedTerritory>;
pub type LanguagePack = Pack<ArchivedLanguage>;

impl<T> Pack<T>
where
    T: Portable + for<'a> CheckBytes<HighValidator<'a, Error>>,
{
    /// A copy of these bytes, opened as by [`Pack::hold`].
    pub fn open(sealed: &[u8]) -> Result<Self, Damaged> {
        Self::hold(sealed.to_vec())
    }

    /// Checks the header, the checksum and every reference inside the archive.
    pub fn hold(sealed: Vec<u8>) -> Result<Self, Damaged> {
        let (header, body) = sealed.split_at_checked(HEADER).ok_or(Damaged::Unreadable)?;
        let word = |at: usize| header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes);
        let (Some(magic), Some(format), Some(checksum)) = (header.get(..4), word(4), word(8)) else {
            return Err(Damaged::Unreadable);
        };
        if magic != MAGIC {
            return Err(Damaged::Unreadable);
        }
        if format != FORMAT {
            return Err(Damaged::Format(format));
        }
        if crc32fast::hash(body) != checksum {
            return Err(Damaged::Checksum);
        }
        let (bytes, start) = aligned(sealed);
        rkyv::access::<T, Error>(bytes.get(start..).unwrap_or_default()).map_err(|_| Damaged::Unreadable)?;
        Ok(Self { bytes, start, kind: PhantomData })
    }

    /// Bytes that it holds.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    pub fn get(&self) -> &T {
        // SAFETY: `hold` checked these very bytes as a `T`, with their alignment, and nothing can change them since: the
        // fields are private, never borrowed mutably, and what a `Vec` holds stays where it is when the `Vec` is moved.
        unsafe { rkyv::access_unchecked::<T>(self.bytes.get(self.start..).unwrap_or_default()) }
    }
}

/// The bytes of a pack so that the archive in them is aligned, and where it begins. Allocators align what is this large,
/// so that nothing is copied; where one does not, it is.
fn aligned(sealed: Vec<u8>) -> (Vec<u8>, usize) {
    let is_aligned = |bytes: &[u8]| bytes.as_ptr().addr().is_multiple_of(ALIGNED);
    if sealed.get(HEADER..).is_none_or(is_aligned) {
        return (sealed, HEADER);
    }
    let mut bytes: Vec<u8> = Vec::with_capacity(sealed.len() + ALIGNED);
    bytes.resize(bytes.as_ptr().addr().wrapping_neg() % ALIGNED, 0);
    let start = bytes.len();
    bytes.extend_from_slice(sealed.get(HEADER..).unwrap_or_default());
    (bytes, start)
}

/// The bytes to store for a value that [`Pack::open`] will open.
pub fn seal<T>(value: &T) -> Result<Vec<u8>, Error>
where
    T: for<'a> Serialize<HighSerializer<AlignedVec, ArenaHandle<'a>, Error>>,
{
    let body = rkyv::to_bytes::<Error>(value)?;
    let mut sealed = Vec::with_capacity(HEADER + body.len());
    sealed.extend_from_slice(MAGIC);
    sealed.extend_from_slice(&FORMAT.to_le_bytes());
    sealed.extend_from_slice(&crc32fast::hash(&body).to_le_bytes());
    sealed.extend_from_slice(&[0; 4]);
    sealed.extend_from_slice(&body);
    Ok(sealed)
}

/// What one answer is made from: a territory and one of its languages, of the same release.
#[derive(Clone)]
pub struct Content {
    territory: Rc<TerritoryPack>,
    language: Rc<LanguagePack>,
}

impl Content {
    /// Nothing when the two are of different releases: their indexes would not fit each other.
    pub fn new(territory: Rc<TerritoryPack>, language: Rc<LanguagePack>) -> Option<Self> {
        (territory.get().version == language.get().version).then_some(Self { territory, language })
    }

    pub fn territory(&self) -> &ArchivedTerritory {
        self.territory.get()
    }

    pub fn language(&self) -> &ArchivedLanguage {
        self.language.get()
    }
}
