//! Chinese numerals, which Japanese and Chinese write where others write figures: "二十分", "十月三十一日", "九時半".

/// The text with numerals as figures, where they surely are numerals: of several characters and well formed, or before a
/// month or an hour. A single one may be any word ("一般", "十分").
pub(super) fn with_figures(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let characters: Vec<char> = text.chars().collect();
    let mut at = 0;
    while let Some(c) = characters.get(at) {
        let length = characters.iter().skip(at).take_while(|c| digit(**c).is_some() || unit(**c).is_some()).count();
        let run = characters.get(at..at + length).unwrap_or_default();
        let behind = characters.get(at + length).copied().unwrap_or(' ');
        let after_figures = plain.ends_with(|c: char| c.is_ascii_digit());
        match value(run).filter(|value| !after_figures && is_numeral(run, *value, behind)) {
            Some(value) => plain.push_str(&value.to_string()),
            None if run.is_empty() => plain.push(*c),
            None => plain.extend(run),
        }
        at += length.max(1);
    }
    plain
}

fn is_numeral(run: &[char], value: i64, behind: char) -> bool {
    match run {
        [_] => {
            behind == '月' && value <= 12 || (2..=12).contains(&value) && matches!(behind, '時' | '时' | '點' | '点')
        }
        [first, ..] => value >= 10 && (digit(*first).is_some() || *first == '十'),
        [] => false,
    }
}

/// By how much a character behind figures multiplies them: "6万人".
pub(super) fn scale(behind: &str) -> i64 {
    match behind.chars().next() {
        Some('千') => 1_000,
        Some('万' | '萬' | '만') => 10_000,
        Some('亿' | '億' | '억') => 100_000_000,
        _ => 1,
    }
}

/// The value of a numeral, if it is well formed.
fn value(run: &[char]) -> Option<i64> {
    // A year, figure by figure: "二〇二六".
    if run.len() >= 4 && run.len() <= 6 && run.iter().all(|c| digit(*c).is_some()) {
        return Some(run.iter().filter_map(|c| digit(*c)).fold(0, |value, own| value * 10 + own));
    }
    let (mut whole, mut part, mut last, mut least) = (0, 0, None, i64::MAX);
    for c in run {
        match (digit(*c), unit(*c), last) {
            (Some(0), _, None) => {}
            (Some(own), _, None) => last = Some(own),
            (None, Some(unit), _) if unit >= 10_000 => {
                whole += (part + last.take().unwrap_or(i64::from(part == 0))) * unit;
                (part, least) = (0, i64::MAX);
            }
            (None, Some(unit), last_digit) if unit < least => {
                part += last_digit.unwrap_or(1) * unit;
                (last, least) = (None, unit);
            }
            _ => return None,
        }
    }
    (!run.is_empty()).then_some(whole + part + last.unwrap_or(0))
}

fn digit(c: char) -> Option<i64> {
    "〇一二三四五六七八九".chars().position(|own| own == c || c == '零' && own == '〇').map(|value| value as i64)
}

fn unit(c: char) -> Option<i64> {
    Some(match c {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' | '萬' => 10_000,
        '亿' | '億' => 100_000_000,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::with_figures;

    #[test]
    fn numerals_become_figures() {
        let check = |text: &str, wanted: &str| assert_eq!(with_figures(text), wanted);
        check("二十分で着きます", "20分で着きます");
        check("十月三十一日まで", "10月31日まで");
        check("九時半に開く", "9時半に開く");
        check("第二百二十三回", "第223回");
        check("六万二千人", "62000人");
        check("二〇二六年", "2026年");
        check("一般に十分です", "一般に十分です");
        check("万一の三四人", "万一の三四人");
        check("一点也不贵", "一点也不贵");
        check("6万人", "6万人");
    }
}
