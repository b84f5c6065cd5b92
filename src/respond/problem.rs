//! Problems as RFC 9457 problem details, in the visitor's language.

use serde_json::json;

use crate::compose::messages::{Arg, Messages};
use crate::error::{Failure, Mistake};
use crate::question::LONGEST;
use crate::understand::Audience;

/// What went wrong, in the visitor's words.
pub fn problem_text(failure: &Failure, messages: &Messages) -> String {
    let id = failure.id();
    let Failure::Theirs(mistake) = failure else {
        return messages.say(id);
    };
    match mistake {
        Mistake::QuestionLong { count } => {
            let number = |value: usize| messages.conventions().number(value as f64, 0);
            let (max, count) = (number(LONGEST), number(*count));
            messages.fill(id, &[("max", &max), ("count", &count)])
        }
        Mistake::Field { field, wanted } => {
            let choices: Vec<&str> = Audience::ALL.iter().map(|(name, _)| *name).collect();
            let wanted = messages.with(wanted, &[("choices", Arg::Text(&choices.join(", ")))]);
            messages.fill(id, &[("field", field), ("wanted", &wanted)])
        }
        Mistake::Language { tag } => messages.fill(id, &[("tag", tag)]),
        Mistake::Territory { id: territory } => messages.fill(id, &[("id", territory)]),
        Mistake::Method { method } => messages.fill(id, &[("method", method)]),
        _ => messages.say(id),
    }
}

/// `application/problem+json`.
pub fn problem_json(failure: &Failure, messages: &Messages) -> String {
    let kind = failure.id().trim_start_matches("error-");
    let body = json!({
        "type": format!("/problems/{kind}"),
        "title": problem_text(failure, messages),
        "status": failure.status(),
        "language": messages.tag(),
    });
    body.to_string()
}
