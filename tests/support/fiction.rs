//! The fictional territory of tests/seed, compiled by the tool that compiles every territory, and asked as a visitor asks.
// Each test binary uses the part of it that it needs.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::OnceLock;

use escale::answer::{Answer, answer, spoken};
use escale::clock::{Moment, parse_rfc3339};
use escale::content::{Content, LanguagePack, TerritoryPack};
use escale::error::Mistake;
use escale::language::Hints;
use escale::question::Question;
use escale::seed::{Problem, Release, Seed, compile};
use serde_json::{Value, json};

pub const ID: &str = "sanapiro";
pub const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of its files.
pub fn folder() -> PathBuf {
    root().join("tests/seed/territories").join(ID)
}

/// Words stand in for the model's tokens: the tests need no tokenizer.
pub fn compiled(territory: PathBuf) -> Result<Release, Vec<Problem>> {
    let languages = root().join("kv-seed/languages");
    compile(&Seed { languages, territory }, &|text| text.split_whitespace().count())
}

/// Compiled once in a test binary.
pub fn release() -> &'static Release {
    static RELEASE: OnceLock<Release> = OnceLock::new();
    RELEASE.get_or_init(|| {
        compiled(folder()).unwrap_or_else(|problems| {
            let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("the fictional territory has problems:\n{}", said.join("\n"))
        })
    })
}

/// The opened packs. They are read in place and shared within a thread, as within an isolate.
pub struct Fiction {
    territory: Rc<TerritoryPack>,
    contents: BTreeMap<String, Content>,
}

impl Fiction {
    pub fn open() -> Self {
        let release = release();
        let territory = Rc::new(TerritoryPack::open(&release.core).expect("the core opens"));
        let mut contents = BTreeMap::new();
        for (tag, bytes) in &release.languages {
            let language = Rc::new(LanguagePack::open(bytes).expect("a language pack opens"));
            let content = Content::new(territory.clone(), language).expect("one release");
            contents.insert(tag.clone(), content);
        }
        Self { territory, contents }
    }

    pub fn territory(&self) -> &escale::content::ArchivedTerritory {
        self.territory.get()
    }

    pub fn content(&self, tag: &str) -> &Content {
        &self.contents[tag]
    }

    /// The moment, on the territory's clock.
    pub fn moment(&self, at: &str) -> Moment {
        Moment::new(parse_rfc3339(at).expect("RFC 3339"), &self.territory().zone)
    }

    /// The whole way from a request's body to an answer, as the edge goes it.
    pub fn request(&self, body: &[u8]) -> Result<Answer, Mistake> {
        let question = Question::from_json(body)?;
        let territory = self.territory();
        let served: Vec<&str> = territory.languages.iter().map(|tag| tag.as_str()).collect();
        let spoken = spoken(&question, &Hints::default(), &served, Some(territory));
        let content = self.content(&spoken.language);
        let moment = Moment::new(question.at.unwrap_or(NOW), &territory.zone);
        Ok(answer(&question, spoken, content, moment))
    }

    pub fn ask(&self, lang: &str, question: &str, at: &str) -> Answer {
        self.ask_with(json!({ "lang": lang, "question": question, "at": at }))
    }

    pub fn ask_with(&self, request: Value) -> Answer {
        self.request(request.to_string().as_bytes()).unwrap_or_else(|mistake| panic!("{request}: {mistake:?}"))
    }
}

/// 2026-06-15T22:00:00Z: Tuesday 16 June, 10:45, on the territory's clock, and still Monday in Greenwich.
pub const NOW: i64 = 1_781_560_800;
