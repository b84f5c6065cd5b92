//! Is this number an amount of money?

use super::figures::{Run, unit};
use super::numbers::amounts;
use super::{Kind, Mark};
use crate::compose::conventions::Conventions;

/// Whether a currency stands beside a number, as a sign or as the language writes it.
pub(super) fn is_money(run: &Run<'_>, conventions: &Conventions) -> bool {
    let (before, behind) = (run.before.trim_end(), run.behind.trim_start());
    beside(before, behind, conventions)
}

fn beside(before: &str, behind: &str, conventions: &Conventions) -> bool {
    const SIGNS: [&str; 6] = ["€", "EUR", "$", "£", "¥", "¤"];
    let sign = |sign: &&str| before.ends_with(*sign) || behind.starts_with(*sign);
    let own = conventions.money.currencies.iter().any(|(_, form)| {
        let (ahead, after) = form.split_once("{amount}").unwrap_or((form, ""));
        let (ahead, after) = (ahead.trim(), after.trim());
        !ahead.is_empty() && before.ends_with(ahead) || !after.is_empty() && behind.starts_with(after)
    });
    let word = unit(behind);
    // The currency's name, however a language inflects it.
    let euro = ["euro", "eur", "evro", "ευρω", "евро", "євро", "يورو", "אירו", "欧元", "歐元", "ユーロ", "유로", "यूरो"]
        .iter()
        .any(|name| word.starts_with(name));
    SIGNS.iter().any(sign) || own || euro
}

/// "8–12 €": the first is a price, too.
pub(super) fn carry_money_back(text: &str, conventions: &Conventions, marks: &mut Vec<Mark>) {
    let mut more = Vec::new();
    for (at, _) in text.match_indices('–') {
        let (before, behind) = (
            text.get(..at).unwrap_or_default().trim_end(),
            text.get(at + '–'.len_utf8()..).unwrap_or_default().trim_start(),
        );
        let first: String = before.chars().rev().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
        let first: String = first.chars().rev().collect();
        let length = behind.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).unwrap_or(behind.len());
        let head = before.get(..before.len() - first.len()).unwrap_or_default().trim_end();
        let tail = behind.get(length..).unwrap_or_default().trim_start();
        if !first.is_empty() && length > 0 && beside(head, tail, conventions) {
            for text in [first.as_str(), behind.get(..length).unwrap_or_default()] {
                more.push(Mark::new(Kind::Price, amounts(text.trim_matches(['.', ',']), conventions), at));
            }
        }
    }
    // The number of the range that no sign stands beside was taken for a plain one.
    for price in &more {
        marks.retain(|mark| mark.kind != Kind::Number || mark.values != price.values);
    }
    marks.extend(more);
}
