//! The territories of kv-seed, compiled once in a test binary, and asked as a visitor asks.
// Each test binary uses the part of it that it needs.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::sync::OnceLock;

use escale::answer::{Answer, answer, spoken};
use escale::clock::Moment;
use escale::content::{Content, LanguagePack, TerritoryPack};
use escale::language::Hints;
use escale::question::Question;
use escale::seed::{Release, Seed, compile};
use serde_json::{Value, json};

/// The first territory of kv-seed, in all its languages.
pub struct Real {
    territory: Rc<TerritoryPack>,
    contents: BTreeMap<String, Content>,
}

/// Compiled once in a test binary.
fn release() -> &'static Release {
    static RELEASE: OnceLock<Release> = OnceLock::new();
    RELEASE.get_or_init(|| {
        let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("kv-seed");
        let mut territories: Vec<_> = std::fs::read_dir(seed.join("territories"))
            .expect("territories")
            .flatten()
            .map(|entry| entry.path())
            .collect();
        territories.sort();
        let territory = territories.into_iter().find(|path| path.is_dir()).expect("a territory");
        // Words stand in for the model's tokens: the tests need no tokenizer.
        let release =
            compile(&Seed { languages: seed.join("languages"), territory }, &|text| text.split_whitespace().count());
        release.unwrap_or_else(|problems| panic!("kv-seed has {} problems", problems.len()))
    })
}

impl Real {
    pub fn open() -> Self {
        let release = release();
        let territory = Rc::new(TerritoryPack::open(&release.core).expect("the core opens"));
        let open = |bytes: &[u8]| {
            let language = Rc::new(LanguagePack::open(bytes).expect("a language pack opens"));
            Content::new(territory.clone(), language).expect("one release")
        };
        let contents = release.languages.iter().map(|(tag, bytes)| (tag.clone(), open(bytes))).collect();
        Self { territory, contents }
    }

    pub fn languages(&self) -> Vec<&str> {
        self.contents.keys().map(String::as_str).collect()
    }

    /// The answer to a question in a language that is known.
    pub fn ask(&self, language: &str, question: &str, at: &str) -> Answer {
        let request: Value = json!({ "question": question, "lang": language, "at": at });
        let question = Question::from_json(request.to_string().as_bytes()).expect("a question");
        let territory = self.territory.get();
        let served = self.languages();
        let spoken = spoken(&question, &Hints::default(), &served, Some(territory));
        let now = Moment::new(question.at.expect("at"), &territory.zone);
        answer(&question, spoken, &self.contents[language], now)
    }
}
