//! Text into HTML, and nothing into HTML that is not text: everything is escaped, and of Markdown only what our answers
//! use is known.

use std::fmt::Write as _;

/// Text for an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// In which language the title of a link is, when it is in another than the text.
pub type LanguageOf<'a> = &'a dyn Fn(&str) -> Option<&'a str>;

/// Paragraphs, lists, `**bold**` and `[links](https://…)`. Links lead only to https and http addresses.
pub fn markdown(text: &str, language_of: LanguageOf<'_>) -> String {
    let mut html = String::with_capacity(text.len() * 2);
    for block in text.split("\n\n").filter(|block| !block.trim().is_empty()) {
        let mut list = false;
        let mut paragraph: Vec<String> = Vec::new();
        for line in block.lines() {
            match line.trim_start().strip_prefix("- ") {
                Some(item) => {
                    close_paragraph(&mut html, &mut paragraph);
                    if !list {
                        html.push_str("<ul>");
                        list = true;
                    }
                    let _ = write!(html, "<li>{}</li>", inline(item, language_of));
                }
                None => {
                    if list {
                        html.push_str("</ul>");
                        list = false;
                    }
                    paragraph.push(inline(line, language_of));
                }
            }
        }
        if list {
            html.push_str("</ul>");
        }
        close_paragraph(&mut html, &mut paragraph);
    }
    html
}

fn close_paragraph(html: &mut String, lines: &mut Vec<String>) {
    if !lines.is_empty() {
        let _ = write!(html, "<p>{}</p>", lines.join("<br>"));
        lines.clear();
    }
}

fn inline(text: &str, language_of: LanguageOf<'_>) -> String {
    let mut html = String::new();
    let mut rest = text;
    let mut bold = false;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("**") {
            html.push_str(if bold { "</strong>" } else { "<strong>" });
            bold = !bold;
            rest = after;
        } else if let Some((title, url, after)) = link(rest) {
            let language = language_of(title).map(|tag| format!(" lang=\"{}\"", escape(tag))).unwrap_or_default();
            let _ = write!(html, "<a href=\"{}\" rel=\"noopener\"{language}>{}</a>", escape(url), escape(title));
            rest = after;
        } else {
            let next = rest
                .char_indices()
                .skip(1)
                .map(|(at, _)| at)
                .find(|at| rest.get(*at..).is_some_and(|tail| tail.starts_with("**") || tail.starts_with('[')));
            let (plain, after) = rest.split_at(next.unwrap_or(rest.len()));
            html.push_str(&escape(plain));
            rest = after;
        }
    }
    if bold {
        html.push_str("</strong>");
    }
    html
}

fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (title, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (url, after) = rest.split_once(')')?;
    let safe = url.starts_with("https://") || url.starts_with("http://");
    (safe && !title.contains('[')).then_some((title, url, after))
}

/// Our Markdown as plain text on one line, for titles and descriptions.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for line in text.lines() {
        let mut rest = line.trim_start().strip_prefix("- ").unwrap_or(line);
        while let Some(c) = rest.chars().next() {
            if let Some(after) = rest.strip_prefix("**") {
                rest = after;
            } else if let Some((title, _, after)) = link(rest) {
                plain.push_str(title);
                rest = after;
            } else {
                plain.push(c);
                rest = rest.split_at(c.len_utf8()).1;
            }
        }
        plain.push(' ');
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, cut between words where it has words.
pub fn excerpt(text: &str, most: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(most) else {
        return text.to_string();
    };
    let (beginning, _) = text.split_at(cut);
    let whole =
        beginning.rfind(' ').filter(|space| *space > cut / 2).map_or(beginning, |space| beginning.split_at(space).0);
    format!("{}…", whole.trim_end_matches([' ', ',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_plain_and_short() {
        assert_eq!(plain("**A** – [b](https://b.org)\n- c\n\nd"), "A – b c d");
        assert_eq!(plain("a [b](javascript:x) ** c"), "a [b](javascript:x) c");
        assert_eq!(excerpt("one two three", 9), "one two…");
        assert_eq!(excerpt("马赛有哪些免费的好去处", 4), "马赛有哪…");
        assert_eq!(excerpt("short", 9), "short");
    }

    #[test]
    fn nothing_executes() {
        let check = |text: &str, html: &str| assert_eq!(markdown(text, &|_| None), html);
        check("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        check("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>");
        check(
            "[\"><b>](https://a.org/\"onload=x)",
            "<p><a href=\"https://a.org/&quot;onload=x\" rel=\"noopener\">&quot;&gt;&lt;b&gt;</a></p>",
        );
    }

    #[test]
    fn our_answers_become_paragraphs_and_lists() {
        assert_eq!(
            markdown("**A** – b\n- c\n- d\n\ne", &|_| None),
            "<p><strong>A</strong> – b</p><ul><li>c</li><li>d</li></ul><p>e</p>"
        );
        assert_eq!(markdown("a **b", &|_| None), "<p>a <strong>b</strong></p>");
    }

    #[test]
    fn a_name_in_another_language_says_so() {
        let site = |title: &str| (title == "Préfecture").then_some("fr");
        assert_eq!(
            markdown("Ask [Préfecture](https://a.org) or [us](https://b.org).", &site),
            "<p>Ask <a href=\"https://a.org\" rel=\"noopener\" lang=\"fr\">Préfecture</a> or \
             <a href=\"https://b.org\" rel=\"noopener\">us</a>.</p>"
        );
    }
}
