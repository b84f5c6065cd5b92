//! The packs of a folder, and the Worker's flow over them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use escale::answer::{answer, spoken};
use escale::clock::Moment;
use escale::content::{ArchivedTerritory, Content, LanguagePack, TerritoryPack};
use escale::explain::explain;
use escale::keys;
use escale::language::Hints;
use escale::question::Question;
use escale::respond::{answer_json, explained_json};
use serde_json::Value;

pub struct Packs {
    folder: PathBuf,
    territory: Rc<TerritoryPack>,
    languages: RefCell<BTreeMap<String, Rc<LanguagePack>>>,
}

impl Packs {
    pub fn open(folder: &Path, territory: Option<&str>) -> Result<Self, String> {
        let id = match territory {
            Some(id) => id.to_string(),
            None => first_territory(folder)
                .ok_or(format!("{} holds no packs: run `npm run build` first", folder.display()))?,
        };
        let versions = read(&folder.join(keys::current(&id)))?;
        let version = String::from_utf8_lossy(&versions).lines().next().unwrap_or_default().to_string();
        let core = read(&folder.join(keys::core(&id, &version)))?;
        let territory = TerritoryPack::open(&core).map_err(|damaged| damaged.to_string())?;
        Ok(Self { folder: folder.to_path_buf(), territory: Rc::new(territory), languages: RefCell::default() })
    }

    pub fn territory(&self) -> &ArchivedTerritory {
        self.territory.get()
    }

    pub fn content(&self, tag: &str) -> Result<Content, String> {
        let known = self.languages.borrow().get(tag).cloned();
        let language = match known {
            Some(language) => language,
            None => {
                let territory = self.territory.get();
                let path = self.folder.join(keys::language(territory.id.as_str(), territory.version.as_str(), tag));
                let pack = Rc::new(LanguagePack::open(&read(&path)?).map_err(|damaged| damaged.to_string())?);
                self.languages.borrow_mut().insert(tag.to_string(), pack.clone());
                pack
            }
        };
        Content::new(self.territory.clone(), language).ok_or_else(|| "the packs are of different releases".to_string())
    }

    #[allow(dead_code)] // by the evaluation only
    pub fn serves(&self, tag: &str) -> bool {
        self.territory.get().languages.iter().any(|known| known.as_str() == tag)
    }

    /// The answer to a request in the contract's JSON, as the Worker gives it.
    pub fn ask(&self, request: &Value) -> Result<Value, String> {
        let question = Question::from_json(request.to_string().as_bytes()).map_err(|mistake| format!("{mistake:?}"))?;
        let territory = self.territory();
        let served: Vec<&str> = territory.languages.iter().map(|tag| tag.as_str()).collect();
        let spoken = spoken(&question, &Hints::default(), &served, Some(territory));
        let content = self.content(&spoken.language)?;
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs() as i64);
        let moment = Moment::new(question.at.unwrap_or(now), &territory.zone);
        let answer = answer(&question, spoken, &content, moment);
        let body = match question.explain {
            true => explained_json(&answer, explain(&question, &Hints::default(), &answer, &content)),
            false => answer_json(&answer),
        };
        serde_json::from_str(&body).map_err(|error| error.to_string())
    }
}

fn first_territory(folder: &Path) -> Option<String> {
    let mut ids: Vec<String> = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    ids.sort();
    ids.into_iter().next()
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}
