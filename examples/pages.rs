//! Writes every kind of page with made-up answers to a folder, to look at without a Worker:
//! `cargo run --example pages -- build/pages`.

#[path = "../tests/page/answers.rs"]
mod answers;

use std::path::Path;
use std::{env, fs, io};

use escale::compose::messages::Messages;
use escale::error::{Failure, Mistake};
use escale::essentials::TERRITORIES;
use escale::respond::{PageContext, answer_page, fragment, problem_page, start_page};

fn main() -> io::Result<()> {
    let folder = env::args()
        .nth(1)
        .unwrap_or_else(|| "build/pages".to_string());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let Some(territory) = TERRITORIES.first() else {
        return Ok(());
    };
    for messages in territory
        .languages
        .iter()
        .filter_map(|tag| Messages::of(tag))
    {
        let tag = messages.tag();
        let answer = answers::full(tag);
        let here = format!("/s/{}", answer.id);
        let context = |question, here| PageContext {
            messages: &messages,
            territory,
            question,
            visitor: Some(if tag == "ar" { "fr" } else { "ar" }),
            here,
            origin: "http://localhost:8787",
        };
        let asked = context(Some(answers::question(tag)), &here);
        let openers = [answers::question(tag), answers::opener(tag)];
        let write =
            |name: &str, page: String| fs::write(folder.join(format!("{name}.{tag}.html")), page);
        write("start", start_page(&context(None, "/"), &openers))?;
        write("answer", answer_page(&asked, &answer))?;
        write("fragment", fragment(&asked, &answer))?;
        write("shared", answer_page(&context(None, &here), &answer))?;
        write(
            "unserved",
            answer_page(&asked, &answers::unserved(tag, "fi")),
        )?;
        write(
            "hostile",
            answer_page(&context(Some(answers::HOSTILE), &here), &answers::hostile()),
        )?;
        write(
            "missing",
            problem_page(&context(None, "/"), &Mistake::NotFound.into()),
        )?;
        write(
            "unavailable",
            problem_page(&context(None, "/"), &Failure::Unavailable),
        )?;
    }
    Ok(())
}
