//! Packs from KV, once in an isolate. A release that cannot be read never replaces one that can, and gives way to an older
//! one that can.

use std::cell::RefCell;
use std::collections::HashMap;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

use futures_util::future::{Either, select};
use worker::kv::KvStore;
use worker::{Context, Delay, Env, console_error};

use super::turns;
use crate::content::{Content, LanguagePack, TerritoryPack};
use crate::generate::record::Record;
use crate::keys;

/// Name of the KV binding.
const BINDING: &str = "CONTENT";
/// A release is looked for again after this many seconds, behind the visitor's back.
const LOOK_AGAIN: i64 = 30;
/// KV's own cache at the edge, in seconds: the name of the release must be fresh, its packs never change.
const FRESH: u64 = 30;
const FOR_EVER: u64 = 86_400;
/// A store that has not answered by then is taken for failing: the visitor gets the numbers to call and the official sites.
const PATIENCE: Duration = Duration::from_secs(3);

/// Nothing can be read: neither a new pack nor one from before.
#[derive(Debug, Clone, Copy)]
pub struct Unavailable;

/// Bytes that one isolate holds of a release: of a small territory all, of a very large one the core and the languages
/// that were used last.
const MOST_HELD: usize = 80 << 20;
/// Whoever waits for what another request reads looks again after so long.
const A_MOMENT: Duration = Duration::from_millis(5);

struct Release {
    territory: Rc<TerritoryPack>,
    languages: Languages,
    looked: i64,
}

/// Languages of a release, the one used last at the end.
#[derive(Default)]
struct Languages(Vec<(String, Rc<LanguagePack>)>);

impl Languages {
    fn get(&mut self, tag: &str) -> Option<Rc<LanguagePack>> {
        let at = self.0.iter().position(|(held, _)| held == tag)?;
        let used = self.0.remove(at);
        let pack = used.1.clone();
        self.0.push(used);
        Some(pack)
    }

    fn hold(&mut self, tag: String, pack: Rc<LanguagePack>) {
        self.0.retain(|(held, _)| *held != tag);
        self.0.push((tag, pack));
    }

    /// Gives up those that were not used for longest, until the others are no more than this.
    fn shrink(&mut self, most: usize) {
        while self.0.iter().map(|(_, pack)| pack.size()).sum::<usize>() > most {
            self.0.remove(0);
        }
    }
}

thread_local! {
    static RELEASES: RefCell<HashMap<String, Release>> = RefCell::default();
}

/// The territory's pack; read from KV when this isolate has none yet.
pub async fn territory(env: &Env, context: &Context, id: &str, now: i64) -> Result<Rc<TerritoryPack>, Unavailable> {
    let known = RELEASES.with_borrow_mut(|releases| {
        let release = releases.get_mut(id)?;
        let stale = now - release.looked >= LOOK_AGAIN;
        if stale {
            release.looked = now;
        }
        Some((release.territory.clone(), stale))
    });
    if let Some((pack, stale)) = known {
        if stale {
            let (env, id) = (env.clone(), id.to_string());
            context.wait_until(async move { renew(&env, &id, now).await });
        }
        return Ok(pack);
    }
    let held = || RELEASES.with_borrow(|releases| releases.get(id).map(|release| release.territory.clone()));
    let _turn = match turn(&keys::current(id), 0, MOST_HELD, held).await {
        Turn::Held(pack) => return Ok(pack),
        Turn::Ours(turn) => turn,
    };
    let pack = Rc::new(newest(env, id, None).await.ok_or(Unavailable)?);
    Ok(keep(id, pack, now))
}

/// What came of waiting: another request has read it, or this one is to read it, with a turn of its own unless all
/// patience is at an end.
enum Turn<T> {
    Held(T),
    Ours(Option<turns::Turn>),
}

async fn turn<T>(name: &str, bytes: usize, most: usize, held: impl Fn() -> Option<T>) -> Turn<T> {
    for _ in 0..PATIENCE.as_millis() / A_MOMENT.as_millis() {
        if let Some(held) = held() {
            return Turn::Held(held);
        }
        if let Some(turn) = turns::take(name, bytes, most, super::now()) {
            return Turn::Ours(Some(turn));
        }
        Delay::from(A_MOMENT).await;
    }
    Turn::Ours(None)
}

/// The content in one language of a territory that was read before.
pub async fn content(env: &Env, territory: Rc<TerritoryPack>, tag: &str) -> Result<Content, Unavailable> {
    let (id, version) = (territory.get().id.as_str(), territory.get().version.as_str());
    let of_release = |work: &mut dyn FnMut(&mut Languages)| {
        RELEASES.with_borrow_mut(|releases| {
            let release = releases.get_mut(id).filter(|release| release.territory.get().version == version);
            if let Some(release) = release {
                work(&mut release.languages);
            }
        });
    };
    let held = || {
        let mut held = None;
        of_release(&mut |languages| held = languages.get(tag));
        held
    };
    let most = MOST_HELD.saturating_sub(territory.size());
    let bytes = territory.get().bytes_of(tag);
    let language = match turn(&keys::language(id, version, tag), bytes, most, held).await {
        Turn::Held(language) => language,
        Turn::Ours(_turn) => {
            of_release(&mut |languages| languages.shrink(most.saturating_sub(turns::bytes())));
            let Some(language) = language(env, id, version, tag).await.map(Rc::new) else {
                return step_back(env, id, version, tag).await.ok_or(Unavailable);
            };
            of_release(&mut |languages| languages.hold(tag.to_string(), language.clone()));
            language
        }
    };
    Content::new(territory, language).ok_or(Unavailable)
}

/// The content in one language, for whoever has no visitor to answer first. What this isolate holds is used as it is; a
/// newer release is found by the visitors' requests.
pub async fn ready(env: &Env, id: &str, tag: &str) -> Option<Content> {
    let known =
        RELEASES.with_borrow(|releases| releases.get(id).map(|release| (release.territory.clone(), release.looked)));
    let now = super::now();
    let pack = match known.filter(|(_, looked)| now - looked < LOOK_AGAIN) {
        Some((pack, _)) => pack,
        None => {
            renew(env, id, now).await;
            match RELEASES.with_borrow(|releases| releases.get(id).map(|release| release.territory.clone())) {
                Some(pack) => pack,
                None => keep(id, Rc::new(newest(env, id, None).await?), now),
            }
        }
    };
    content(env, pack, tag).await.ok()
}

/// KV's own cache of a generated answer, in seconds: the content under it is looked at each time anyway.
const GENERATED: u64 = 60;
/// Less than this KV does not keep.
const SHORTEST: i64 = 60;

/// A generated answer as it is kept. A store that fails has none.
pub async fn generated(env: &Env, territory: &str, name: &str) -> Option<Record> {
    let key = keys::generated(territory, name);
    let text = within(PATIENCE, open(env)?.get(&key).cache_ttl(GENERATED).text()).await?;
    Record::from_json(&text.map_err(|error| console_error!("kv: {key} cannot be read: {error:?}")).ok()??)
}

/// Names of so many generated answers, and where the next begin.
pub async fn generated_names(
    env: &Env,
    territory: &str,
    count: u64,
    after: Option<&str>,
) -> Option<(Vec<String>, Option<String>)> {
    let prefix = keys::generated(territory, "");
    let list = open(env)?.list().prefix(prefix.clone()).limit(count);
    let list = after.map_or(list.clone(), |after| list.cursor(after.to_string()));
    let found = within(PATIENCE, list.execute()).await?;
    let found = found.map_err(|error| console_error!("kv: {prefix} cannot be listed: {error:?}")).ok()?;
    let names = found.keys.iter().filter_map(|key| key.name.strip_prefix(&prefix)).map(str::to_string).collect();
    Some((names, found.cursor.filter(|_| !found.list_complete)))
}

/// Keeps a generated answer for so many seconds. Where that fails it is made again.
pub async fn keep_generated(env: &Env, territory: &str, name: &str, text: &str, seconds: i64) {
    let (key, seconds) = (keys::generated(territory, name), u64::try_from(seconds.max(SHORTEST)).unwrap_or(0));
    let Some(put) = open(env).and_then(|kv| kv.put(&key, text).ok()) else { return };
    if let Err(error) = put.expiration_ttl(seconds).execute().await {
        console_error!("kv: {key} cannot be written: {error:?}");
    }
}

/// Two requests may read the same pack at once in a fresh isolate; the first one kept serves both.
fn keep(id: &str, pack: Rc<TerritoryPack>, now: i64) -> Rc<TerritoryPack> {
    RELEASES.with_borrow_mut(|releases| {
        let release = releases.entry(id.to_string()).or_insert_with(|| Release {
            territory: pack,
            languages: Languages::default(),
            looked: now,
        });
        release.territory.clone()
    })
}

/// Replaces the release by a newer one when there is one and the languages that are held can be read: for a while both are
/// there, so of a very large release only the languages that were used last.
async fn renew(env: &Env, id: &str, now: i64) {
    let held = RELEASES.with_borrow(|releases| {
        let release = releases.get(id)?;
        let tags: Vec<String> = release.languages.0.iter().map(|(tag, _)| tag.clone()).collect();
        Some((release.territory.get().version.as_str().to_string(), tags))
    });
    let Some((version, tags)) = held else { return };
    let Some(territory) = newest(env, id, Some(&version)).await else {
        return;
    };
    let mut room = (MOST_HELD / 2).saturating_sub(territory.size());
    let mut newest_first = Vec::new();
    for tag in tags.into_iter().rev() {
        let bytes = territory.get().bytes_of(&tag);
        if bytes > room && !newest_first.is_empty() {
            break;
        }
        room = room.saturating_sub(bytes);
        match language(env, id, territory.get().version.as_str(), &tag).await {
            Some(pack) => newest_first.push((tag, Rc::new(pack))),
            None => return,
        };
    }
    newest_first.reverse();
    let languages = Languages(newest_first);
    let release = Release { territory: Rc::new(territory), languages, looked: now };
    RELEASES.with_borrow_mut(|releases| releases.insert(id.to_string(), release));
}

/// The first readable of the releases that the store names. Nothing when the first is the one that is held.
async fn newest(env: &Env, id: &str, held: Option<&str>) -> Option<TerritoryPack> {
    for version in names(env, id).await? {
        if held == Some(version.as_str()) {
            return None;
        }
        if let Some(pack) = core(env, id, &version).await {
            return Some(pack);
        }
    }
    None
}

/// Where a language of a release cannot be read, the next older release of which it can is held in its place: all languages
/// then answer from the same content. [`renew`] leaves it only for a release of which all of them can be read.
async fn step_back(env: &Env, id: &str, version: &str, tag: &str) -> Option<Content> {
    let names = names(env, id).await?;
    for older in names.iter().skip_while(|name| *name != version).skip(1) {
        let Some(territory) = core(env, id, older).await else {
            continue;
        };
        let Some(language) = language(env, id, older, tag).await else {
            continue;
        };
        let (territory, language) = (Rc::new(territory), Rc::new(language));
        RELEASES.with_borrow_mut(|releases| {
            if let Some(release) = releases.get_mut(id) {
                release.territory = territory.clone();
                release.languages = Languages(vec![(tag.to_string(), language.clone())]);
            }
        });
        return Content::new(territory, language);
    }
    None
}

/// The releases that the store names, newest first.
async fn names(env: &Env, id: &str) -> Option<Vec<String>> {
    match within(PATIENCE, open(env)?.get(&keys::current(id)).cache_ttl(FRESH).text()).await? {
        Ok(names) => {
            Some(names?.lines().map(str::trim).filter(|name| keys::is_version(name)).map(str::to_string).collect())
        }
        Err(error) => {
            console_error!("kv: the release of {id} cannot be read: {error:?}");
            None
        }
    }
}

async fn core(env: &Env, id: &str, version: &str) -> Option<TerritoryPack> {
    let kv = open(env)?;
    let key = keys::core(id, version);
    let bytes = read(&kv, &key).await?;
    TerritoryPack::hold(bytes).map_err(|damaged| console_error!("kv: {key}: {damaged}")).ok()
}

async fn language(env: &Env, id: &str, version: &str, tag: &str) -> Option<LanguagePack> {
    let kv = open(env)?;
    let key = keys::language(id, version, tag);
    let bytes = read(&kv, &key).await?;
    LanguagePack::hold(bytes).map_err(|damaged| console_error!("kv: {key}: {damaged}")).ok()
}

fn open(env: &Env) -> Option<KvStore> {
    env.kv(BINDING).map_err(|error| console_error!("kv: no binding {BINDING}: {error:?}")).ok()
}

/// A failed read is told apart from a missing key in the log; for the visitor both mean the next best pack.
async fn read(kv: &KvStore, key: &str) -> Option<Vec<u8>> {
    match within(PATIENCE, kv.get(key).cache_ttl(FOR_EVER).bytes()).await? {
        Ok(Some(bytes)) => Some(bytes),
        Ok(None) => {
            console_error!("kv: {key} is missing");
            None
        }
        Err(error) => {
            console_error!("kv: {key} cannot be read: {error:?}");
            None
        }
    }
}

/// What comes of waiting so long, or nothing.
async fn within<T>(time: Duration, wait: impl Future<Output = T>) -> Option<T> {
    match select(pin!(wait), pin!(Delay::from(time))).await {
        Either::Left((value, _)) => Some(value),
        Either::Right(_) => {
            console_error!("kv: no reply within {} s", time.as_secs());
            None
        }
    }
}

/// Releases held by this isolate: territory and version.
pub fn held() -> Vec<(String, String)> {
    RELEASES.with_borrow(|releases| {
        releases
            .iter()
            .map(|(id, release)| (id.clone(), release.territory.get().version.as_str().to_string()))
            .collect()
    })
}
