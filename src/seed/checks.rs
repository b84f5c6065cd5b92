//! What no single file can tell to be wrong.

use std::collections::BTreeSet;
use std::path::Path;

use super::places;
use super::problems::{Problems, line_naming, line_of};
use super::territory::Ground;
use crate::compose::messages::{Messages, languages};

/// Ids and former ids name one place each.
pub fn duplicate_places(problems: &mut Problems, places: &[(std::path::PathBuf, String, places::PlaceFile)]) {
    let mut seen = BTreeSet::new();
    // A former id is the one to mend, not the file that is named after the place.
    let own = places.iter().map(|(path, _, place)| (path, &place.id));
    let former = places.iter().flat_map(|(path, _, place)| place.same_as.iter().map(move |id| (path, id)));
    for (path, id) in own.chain(former) {
        if !seen.insert(id) {
            problems.add(
                path,
                line_naming(path, id),
                format!("the id “{id}” is used twice"),
                "every id names one thing",
            );
        }
    }
}

/// Every word of the closed vocabulary must have a message in every language.
pub fn labels(places: &[(std::path::PathBuf, String, places::PlaceFile)], ground: &Ground, problems: &mut Problems) {
    let spoken: Vec<(&str, Messages)> =
        ground.languages.iter().filter_map(|tag| Some((tag.as_str(), Messages::of(tag)?))).collect();
    for tag in &ground.languages {
        if !languages().any(|known| known == tag) {
            problems.add(
                &ground.file.with_file_name(tag).join("territory.toml"),
                None,
                format!("the language {tag} has no messages"),
                format!("add languages/{tag}/ and build again"),
            );
        }
    }
    let mut missing = BTreeSet::new();
    let mut check = |problems: &mut Problems, path: &Path, line: Option<usize>, label: String| {
        for (tag, messages) in &spoken {
            if !messages.has(&label) && missing.insert((tag.to_string(), label.clone())) {
                problems.add(
                    path,
                    line,
                    format!("“{label}” has no label in {tag}"),
                    format!("add it to languages/{tag}/labels.ftl, or use another word"),
                );
            }
        }
    };
    for (path, text, place) in places {
        for kind in &place.kinds {
            check(problems, path, line_naming(path, "kinds"), format!("kind-{kind}"));
        }
        for fact in &place.facts {
            for label in fact.get_ref().labels() {
                check(problems, path, Some(line_of(text, fact.span().start)), label);
            }
        }
    }
    for emergency in &ground.territory.emergency {
        check(problems, &ground.file, line_naming(&ground.file, &emergency.what), emergency.what.clone());
    }
}
