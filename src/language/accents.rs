//! Letters typed as a plain letter followed by an accent, put together.

/// The one letter that a letter and an accent make, of those that the known languages use.
pub fn compose(letter: char, mark: char) -> Option<char> {
    let pairs = match mark {
        '\u{300}' => "aàeèiìoòuùnǹâầêềôồăằơờưừyỳ",
        '\u{301}' => "aáeéiíoóuúyýcćnńsśzźlĺrŕgǵâấêếôốăắơớưứкќгѓαάεέηήιίοόυύωώ",
        '\u{302}' => "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷạậẹệọộ",
        '\u{303}' => "aãoõnñiĩuũeẽyỹâẫêễôỗăẵơỡưữ",
        '\u{304}' => "aāeēiīoōuūиӣуӯ",
        '\u{306}' => "aăgğuŭeĕийуўạặ",
        '\u{307}' => "eėzżcċgġ",
        '\u{308}' => "aäeëiïoöuüyÿеёіїιϊυϋ",
        '\u{309}' => "aảeẻiỉoỏuủyỷâẩêểôổăẳơởưử",
        '\u{30a}' => "aåuů",
        '\u{30b}' => "oőuű",
        '\u{30c}' => "cčdďeěnňrřsštťzžlľ",
        '\u{31b}' => "oơuư",
        '\u{323}' => "aạeẹiịoọuụyỵsṣâậêệôộăặơợưự",
        '\u{326}' => "sștț",
        '\u{327}' => "cçsştţgģkķlļnņ",
        '\u{328}' => "aąeęiįuų",
        _ => return None,
    };
    let mut letters = pairs.chars();
    while let (Some(plain), Some(accented)) = (letters.next(), letters.next()) {
        if plain == letter {
            return Some(accented);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_composed() {
        assert_eq!(compose('e', '\u{301}'), Some('é'));
        assert_eq!(compose('и', '\u{306}'), Some('й'));
        assert_eq!(compose('ê', '\u{309}'), Some('ể'));
        assert_eq!(compose('q', '\u{301}'), None);
        assert_eq!(compose('e', 'x'), None);
    }
}
