//! Distances, prices and centuries, in figures, Roman numerals or words.

use super::reading::Reading;

/// Metres, from "within 50 km", "moins de 500 m", "5公里以内".
pub(super) fn distance(reading: &Reading<'_>) -> Option<u32> {
    let (unit, at) = reading.group("unit").find_map(|(name, concept)| {
        let metres = match name {
            "kilometre" => 1000.0,
            "mile" => 1609.0,
            "metre" => 1.0,
            _ => return None,
        };
        Some((metres, concept.first))
    })?;
    let amount = (at.saturating_sub(2)..at)
        .rev()
        .find_map(|before| number(reading, before))
        .or_else(|| leading_number(reading, at))?;
    Some((amount * unit).clamp(100.0, 500_000.0) as u32)
}

/// Hundredths, from "under 10 euros", "< 10 €", "for ten euros".
pub(super) fn price(reading: &Reading<'_>) -> Option<u32> {
    let named = || {
        let (_, unit) = reading.group("unit").find(|(name, _)| *name == "euro")?;
        let mut beside = (unit.first.saturating_sub(2)..unit.first).rev().chain(unit.end..unit.end + 1);
        beside.find_map(|at| number(reading, at)).or_else(|| leading_number(reading, unit.first))
    };
    let signed = || {
        let mut beside = (0..reading.tokens.len()).filter(|at| has_currency(reading, *at));
        beside.find_map(|at| number(reading, at))
    };
    let spelled = || reading.group("amount").find_map(|(amount, _)| amount.parse().ok());
    let over = reading.heard("logic.over") && !reading.heard("logic.within");
    let amount: f64 = named().or_else(signed).or_else(spelled).filter(|_| !over)?;
    Some((amount * 100.0).clamp(0.0, 10_000_000.0) as u32)
}

/// Whether the sign of a currency stands at a token.
fn has_currency(reading: &Reading<'_>, at: usize) -> bool {
    const SIGNS: [char; 4] = ['€', '$', '£', '¥'];
    let Some(token) = reading.tokens.get(at) else { return false };
    let before = reading.text.get(..token.start).is_some_and(|text| text.trim_end().ends_with(SIGNS));
    before || reading.text.get(token.end..).is_some_and(|text| text.trim_start().starts_with(SIGNS))
}

/// Centuries in figures, Roman numerals or words, beside the word for century.
pub(super) fn centuries(reading: &Reading<'_>) -> Option<(i8, i8)> {
    let mut found: Vec<i8> = reading.group("century").filter_map(|(name, _)| name.parse().ok()).collect();
    let named = reading.group("unit").filter(|(name, _)| *name == "century");
    for (_, concept) in named {
        let around = (concept.first.saturating_sub(4)..concept.first).rev().chain(concept.end..concept.end + 2);
        let written = |at: usize| reading.text.get(reading.tokens.get(at)?.start..reading.tokens.get(at)?.end);
        found.extend(around.filter_map(|at| century_number(written(at)?)));
    }
    found.retain(|century| (1..=21).contains(century));
    Some((*found.iter().min()?, *found.iter().max()?))
}

pub(super) fn century_number(written: &str) -> Option<i8> {
    let word = &*written.to_lowercase();
    // A single small letter is a word of its own in many languages.
    if word.chars().count() == 1 && written == word && !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits: String =
        word.chars().map_while(|c| c.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect();
    if !digits.is_empty() {
        return digits.parse().ok();
    }
    let roman = word.trim_end_matches(['e', 'º', 'o', '.']).trim_end_matches("em");
    let value = |c| match c {
        'i' => Some(1i8),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    let values: Option<Vec<i8>> = roman.chars().map(value).collect();
    let values = values.filter(|values| !values.is_empty() && values.len() < 6)?;
    let mut total = 0i8;
    for (at, value) in values.iter().enumerate() {
        let smaller = values.get(at + 1).is_some_and(|next| next > value);
        total = if smaller { total.saturating_sub(*value) } else { total.saturating_add(*value) };
    }
    Some(total)
}

fn number(reading: &Reading<'_>, at: usize) -> Option<f64> {
    let token = reading.tokens.get(at)?;
    let ascii: String =
        token.word.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect();
    if ascii.is_empty() || ascii.len() > 6 { None } else { ascii.parse().ok() }
}

/// "50km" is one word.
fn leading_number(reading: &Reading<'_>, at: usize) -> Option<f64> {
    let word = &reading.tokens.get(at)?.word;
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::century_number;

    #[test]
    fn centuries_are_written_in_many_ways() {
        for (word, number) in [
            ("xiie", Some(12)),
            ("12th", Some(12)),
            ("xii", Some(12)),
            ("19", Some(19)),
            ("church", None),
            ("xix", Some(19)),
            ("V", Some(5)),
            ("v", None),
        ] {
            assert_eq!(century_number(word), number, "{word}");
        }
    }
}
