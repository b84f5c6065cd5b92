//! How much of the content is typed: free text has to be written again in every language, and cannot be searched by value.

use std::collections::BTreeMap;

use crate::content::{ArchivedTerritory, ArchivedValue};

/// Facts, and facts that only a text says, for each key; the commonest first.
pub fn free_text(territory: &ArchivedTerritory) -> Vec<(String, usize, usize)> {
    let mut keys: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for fact in territory.entities.iter().flat_map(|entity| entity.facts.iter()) {
        let counts = keys.entry(fact.key.as_str()).or_default();
        counts.0 += 1;
        counts.1 += usize::from(matches!(*fact.value, ArchivedValue::Text));
    }
    let mut rows: Vec<_> = keys.into_iter().map(|(key, (all, text))| (key.to_string(), all, text)).collect();
    rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    rows
}
