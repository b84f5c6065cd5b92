//! Hindi and Marathi by their commonest words.
//!
//! The models that the table is made from count no vowel signs, so "है" and "हे" are the same to it. Here the commonest words
//! that only one of the two has are known whole.

const HINDI: &[&str] = &[
    "है",
    "हैं",
    "हूँ",
    "हूं",
    "हो",
    "था",
    "थी",
    "थे",
    "के",
    "की",
    "में",
    "से",
    "को",
    "और",
    "पर",
    "कहाँ",
    "कहां",
    "कैसे",
    "कैसा",
    "क्या",
    "कब",
    "कितना",
    "कितने",
    "कितनी",
    "कौन",
    "यह",
    "वह",
    "ये",
    "वो",
    "यहाँ",
    "यहां",
    "नहीं",
    "भी",
    "मुझे",
    "मेरा",
    "मेरी",
    "मेरे",
    "हम",
    "हमें",
    "आप",
    "आपके",
    "लिए",
    "लिये",
    "साथ",
    "तक",
    "पास",
    "सकते",
    "सकता",
    "सकती",
    "होता",
    "होती",
    "होते",
    "रहा",
    "रहे",
    "रही",
    "गया",
    "गई",
    "गए",
    "चाहिए",
    "मिलेगा",
    "मिलता",
    "मिलती",
    "बजे",
    "करना",
    "करने",
    "कोई",
    "कुछ",
    "सबसे",
];

const MARATHI: &[&str] = &[
    "आहे",
    "आहेत",
    "आहोत",
    "होतो",
    "आणि",
    "कुठे",
    "कुठून",
    "कसे",
    "कसा",
    "कशी",
    "काय",
    "केव्हा",
    "कधी",
    "किती",
    "हे",
    "हा",
    "ते",
    "त्या",
    "नाही",
    "मला",
    "माझा",
    "माझी",
    "माझे",
    "तुम्ही",
    "आम्ही",
    "आम्हाला",
    "मध्ये",
    "साठी",
    "पासून",
    "पर्यंत",
    "जवळ",
    "वाजता",
    "मिळेल",
    "मिळते",
    "येथे",
    "इथे",
    "तिथे",
    "करून",
    "असे",
    "असते",
    "असतो",
    "होता",
    "होती",
    "झाला",
    "झाली",
    "झाले",
    "केला",
    "केले",
    "म्हणून",
    "सर्वात",
];

/// What Marathi joins to a word, where Hindi has a word of its own.
const MARATHI_ENDINGS: &[&str] = &["च्या", "मध्ये", "साठी", "तील", "ांना", "ांचा", "ांची", "ांचे", "ावर", "ातून"];

/// How much each of them says, and how many of them are heard.
const EACH: f32 = 1.5;
const MOST: usize = 4;

/// What they say for each of the two languages.
pub fn common_words(text: &str) -> [(&'static str, f32); 2] {
    let is_devanagari = |letter: &char| matches!(*letter as u32, 0x900..=0x97F);
    let words = text.split(|letter: char| !is_devanagari(&letter)).filter(|word| !word.is_empty());
    let (mut hindi, mut marathi) = (0, 0);
    for word in words.take(200) {
        let ends = || MARATHI_ENDINGS.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
        hindi += usize::from(HINDI.contains(&word) && !MARATHI.contains(&word));
        marathi += usize::from(MARATHI.contains(&word) && !HINDI.contains(&word) || ends());
    }
    let weight = |hits: usize| EACH * hits.min(MOST) as f32;
    [("hi", weight(hindi)), ("mr", weight(marathi))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_languages_have_their_own_words() {
        let check = |text: &str, hindi: f32, marathi: f32| {
            assert_eq!(common_words(text), [("hi", hindi * EACH), ("mr", marathi * EACH)], "{text}");
        };
        check("यह कितने का है?", 3.0, 0.0);
        check("हे किती रुपयांना आहे?", 0.0, 4.0);
        check("Mucem कहाँ है", 2.0, 0.0);
        check("where is it", 0.0, 0.0);
    }
}
