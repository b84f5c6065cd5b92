//! Every key of the store, with what lies under it.

/// Names of the releases that a territory serves, a line each: the newest first, then the one to fall back to.
pub fn current(territory: &str) -> String {
    format!("{territory}/current")
}

/// What is the same in all languages: a sealed [`crate::content::Territory`].
pub fn core(territory: &str, version: &str) -> String {
    format!("{territory}/{version}/core")
}

/// What is said in one language: a sealed [`crate::content::Language`].
pub fn language(territory: &str, version: &str, tag: &str) -> String {
    format!("{territory}/{version}/{tag}")
}

/// A generated answer, by the name of its question: a [`crate::generate::record::Record`] as JSON.
pub fn generated(territory: &str, name: &str) -> String {
    format!("{territory}/generated/{name}")
}

/// Whether a text may be the name of a release (it becomes a part of keys).
pub fn is_version(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}
