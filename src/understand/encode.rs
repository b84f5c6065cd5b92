//! A meaning as a short text that can be shared, and back. Nothing is stored for it.
//!
//! The bytes are: format, language, meaning (postcard), CRC-32 of all before it; base64url without padding.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::meaning::Meaning;

/// Changes when [`Meaning`] changes its form; older links then say so instead of answering something else.
const FORMAT: u8 = 4;
/// No honest id is longer.
const LONGEST: usize = 1_400;

#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    pub language: String,
    pub meaning: Meaning,
}

/// An id that is not one of ours, or not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

pub fn encode(language: &str, meaning: &Meaning) -> String {
    let mut bytes = vec![FORMAT, language.len().min(255) as u8];
    bytes.extend(language.bytes().take(255));
    bytes.extend(postcard::to_allocvec(meaning).unwrap_or_default());
    let checksum = crc32fast::hash(&bytes);
    bytes.extend(checksum.to_le_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn decode(id: &str) -> Result<Shared, NotAnId> {
    if id.len() > LONGEST {
        return Err(NotAnId);
    }
    let bytes = URL_SAFE_NO_PAD.decode(id).map_err(|_| NotAnId)?;
    let (held, checksum) = bytes.split_last_chunk::<4>().ok_or(NotAnId)?;
    if crc32fast::hash(held) != u32::from_le_bytes(*checksum) {
        return Err(NotAnId);
    }
    let [FORMAT, length, rest @ ..] = held else {
        return Err(NotAnId);
    };
    let (language, meaning) = rest.split_at_checked(usize::from(*length)).ok_or(NotAnId)?;
    let language = std::str::from_utf8(language).map_err(|_| NotAnId)?.to_string();
    let (meaning, left) = postcard::take_from_bytes::<Meaning>(meaning).map_err(|_| NotAnId)?;
    if !left.is_empty() || !meaning.is_possible() {
        return Err(NotAnId);
    }
    Ok(Shared { language, meaning })
}

#[cfg(test)]
mod tests {
    use super::super::meaning::*;
    use super::*;

    #[test]
    fn an_id_holds_the_whole_meaning() {
        let meaning = Meaning {
            parts: vec![
                Part::Entity { id: "a-museum".into(), ask: Ask::Price, keys: vec!["price".into()] },
                Part::Places(Search {
                    kinds: vec!["church".into()],
                    within: Some(50_000),
                    centuries: Some((12, 12)),
                    ..Search::default()
                }),
            ],
            when: When::Weekday(6, Some(TimeOfDay::Evening)),
            near: Some(Cell::of(-43.53, 179.999)),
            audience: Some(Audience::Student),
            details: vec![Detail::Fare("adult".into()), Detail::Mode("bus".into())],
        };
        let id = encode("zh-Hans", &meaning);
        assert_eq!(decode(&id), Ok(Shared { language: "zh-Hans".into(), meaning }));
        for at in 0..id.len() {
            let mut broken = id.clone().into_bytes();
            broken[at] = if broken[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(decode(std::str::from_utf8(&broken).unwrap()), Err(NotAnId), "{at}");
        }
        let of = |when, near| Meaning { when, near, ..Meaning::of(Part::Outside) };
        for when in [
            When::Weekday(7, None),
            When::Month(0),
            When::Month(13),
            When::Season(4),
            When::Day(i32::MAX, None),
            When::Day(i32::MIN, None),
        ] {
            assert_eq!(decode(&encode("en", &of(when, None))), Err(NotAnId), "{when:?}");
        }
        assert_eq!(decode(&encode("en", &of(When::Now, Some(Cell::of(91.0, 0.0))))), Err(NotAnId));
        let search = Search { centuries: Some((i8::MIN, 1)), ..Search::default() };
        assert_eq!(decode(&encode("en", &Meaning::of(Part::Places(search)))), Err(NotAnId));
        assert_eq!(decode(""), Err(NotAnId));
        assert_eq!(decode("é"), Err(NotAnId));
    }
}
