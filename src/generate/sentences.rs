//! Sentences out of a stream, each as soon as it is surely whole. Citations behind the full stop belong to it.

/// Text that came, from the first sentence that was not given out on.
#[derive(Debug, Default)]
pub struct Sentences {
    held: String,
}

/// A sentence without one of these marks for so many bytes is none.
pub const LONGEST: usize = 1_600;

impl Sentences {
    /// More of the text; gives the sentences that are whole now.
    pub fn feed(&mut self, text: &str) -> Vec<String> {
        self.held.push_str(text);
        let mut whole = Vec::new();
        while let Some(end) = end_of_first(&self.held, false) {
            whole.push(self.cut(end));
        }
        whole.retain(|sentence| !sentence.trim().is_empty());
        whole
    }

    /// What is left when nothing more comes: sentences, and whether the last one is whole.
    pub fn finish(mut self) -> (Vec<String>, Option<String>) {
        let mut whole = Vec::new();
        while let Some(end) = end_of_first(&self.held, true) {
            whole.push(self.cut(end));
        }
        whole.retain(|sentence| !sentence.trim().is_empty());
        (whole, Some(self.held).filter(|rest| !rest.trim().is_empty()))
    }

    fn cut(&mut self, end: usize) -> String {
        let rest = self.held.get(end..).unwrap_or_default().to_string();
        let mut sentence = std::mem::replace(&mut self.held, rest);
        sentence.truncate(end);
        sentence
    }
}

/// Where the first sentence ends, its citations included. `last`: nothing more will come.
fn end_of_first(text: &str, last: bool) -> Option<usize> {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let mut started = false;
    for (at, (place, c)) in characters.iter().enumerate() {
        if *c == '\n' && started {
            return Some(place + 1);
        }
        started |= !c.is_whitespace();
        if !is_end(*c) {
            continue;
        }
        let next = characters.get(at + 1).map(|(_, next)| *next);
        let joined = next.is_some_and(|next| !next.is_whitespace() && !is_behind(next));
        if matches!(c, '.' | '!' | '?' | '\u{61f}' | '\u{6d4}') && joined || *c == '.' && is_abbreviation(text, *place)
        {
            continue;
        }
        let end = behind(text, place + c.len_utf8(), last)?;
        return Some(end);
    }
    // What never ends is given out to be refused.
    (text.len() > LONGEST).then_some(text.len())
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '．' | '\u{61f}' | '\u{6d4}' | '।')
}

/// What may stand between the full stop and the end of its sentence.
fn is_behind(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '\'' | '”' | '’' | '»' | '」' | '』' | '）' | '*' | '[' | '【' | '［') || is_end(c)
}

/// The end behind closing marks and citations; nothing while it may still go on.
fn behind(text: &str, from: usize, last: bool) -> Option<usize> {
    let mut end = from;
    let mut rest = text.get(from..)?.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        match c {
            '[' | '【' | '［' => {
                let close =
                    text.get(from + at..)?.char_indices().take(40).find(|(_, c)| matches!(c, ']' | '】' | '］'));
                match close {
                    Some((length, close)) => {
                        end = from + at + length + close.len_utf8();
                        while rest.next_if(|(next, _)| from + next < end).is_some() {}
                        // A link's address.
                        if text.get(end..).is_some_and(|rest| rest.starts_with('('))
                            && let Some(length) = text.get(end..).and_then(|rest| rest.find(')'))
                        {
                            end += length + 1;
                            while rest.next_if(|(next, _)| from + next < end).is_some() {}
                        }
                    }
                    None if last || text.len() - from > 60 => return Some(end),
                    None => return None,
                }
            }
            ' ' | '\u{a0}' => {}
            c if is_behind(c) => end = from + at + c.len_utf8(),
            _ => return Some(end),
        }
    }
    // The text ends here: a citation may follow.
    last.then_some(text.len().min(end.max(from)))
}

/// A full stop behind a short word or a number that goes on ("Dr. Who", "5. Juli") ends nothing.
fn is_abbreviation(text: &str, place: usize) -> bool {
    let before = text.get(..place).unwrap_or_default();
    let word: Vec<char> = before.chars().rev().take_while(|c| c.is_alphanumeric()).collect();
    let Some(first) = word.last() else { return false };
    let behind = text.get(place + 1..).unwrap_or_default();
    let next = behind.trim_start_matches([' ', '\u{a0}']).chars().next();
    if behind.starts_with('\n') || next.is_none() || next.is_some_and(is_behind) {
        return false;
    }
    let number = word.iter().all(char::is_ascii_digit) && word.len() <= 2;
    let short = word.iter().all(|c| c.is_alphabetic())
        && (word.len() == 1 || word.len() <= 3 && first.is_uppercase() && word.len() < 4);
    let cased = first.is_uppercase() || first.is_lowercase();
    number || short && cased
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, wanted: &[&str]) {
        let mut sentences = Sentences::default();
        let mut found = Vec::new();
        // In the smallest pieces in which a stream may come.
        for c in text.chars() {
            found.extend(sentences.feed(&c.to_string()));
        }
        let (whole, rest) = sentences.finish();
        found.extend(whole);
        found.extend(rest);
        let found: Vec<&str> = found.iter().map(|sentence| sentence.trim()).collect();
        assert_eq!(found, wanted, "{text}");
    }

    #[test]
    fn a_stream_becomes_sentences() {
        check("It opens at 10. [1] It costs €3.50 [2]. Ask", &["It opens at 10. [1]", "It costs €3.50 [2].", "Ask"]);
        check("St. Victor ist am 5. Juli offen.[1][2] Ja!", &["St. Victor ist am 5. Juli offen.[1][2]", "Ja!"]);
        check("博物馆周二开放。[1]门票12欧元【2】。", &["博物馆周二开放。[1]", "门票12欧元【2】。"]);
        check("متى؟ [1] الآن. [2]", &["متى؟ [1]", "الآن. [2]"]);
        check("One\nTwo\n", &["One", "Two"]);
        check("See [here](https://a.org/b.c). [1] Yes.", &["See [here](https://a.org/b.c). [1]", "Yes."]);
        check("“Closed.” [1] Open?", &["“Closed.” [1]", "Open?"]);
        check("", &[]);
    }

    #[test]
    fn what_never_ends_is_given_out() {
        let mut sentences = Sentences::default();
        assert_eq!(sentences.feed(&"a ".repeat(LONGEST)).len(), 1);
    }
}
