//! The one official site to go on to.

use super::Finding;
use crate::content::ArchivedTerritory;
use crate::understand::{Audience, Part};

/// The place's own site; the topic's; the site that answers for the subject, for this audience first; the site that
/// answers for everything.
pub fn choose(
    finding: &Finding,
    part: &Part,
    audience: Option<Audience>,
    territory: &ArchivedTerritory,
) -> Option<u32> {
    let of_entity = |entity: u32| territory.entity(entity)?.official.as_ref().map(|official| official.to_native());
    let of_id = |id: &Option<String>| of_entity(territory.index_of(id.as_deref()?)?);
    let own = match finding {
        Finding::Topic(topic) => {
            territory.topics.get(*topic as usize).and_then(|topic| topic.handoff.as_ref()).map(|at| at.to_native())
        }
        Finding::Facts { entity, .. } | Finding::Unknown { entity: Some(entity), .. } => of_entity(*entity),
        Finding::Act | Finding::Live => match part {
            Part::Act { id, .. } => of_id(id),
            // A beach's own site does not say whether the forest is closed today.
            Part::Live { subject, id } => of_id(id).filter(|site| territory.answers_for(*site, subject)),
            _ => None,
        },
        _ => None,
    };
    let subjects: Vec<String> = match part {
        Part::Live { subject, .. } => vec![subject.clone()],
        Part::Act { subject, .. } => subject.iter().cloned().chain(["ask.act".to_string()]).collect(),
        Part::Unknown { subject, .. } => subject.iter().cloned().collect(),
        Part::Places(search) => search.kinds.iter().map(|kind| format!("kind.{kind}")).collect(),
        _ => Vec::new(),
    };
    let audience = audience.map(Audience::name);
    own.or_else(|| subjects.iter().find_map(|subject| of_subject(subject, audience, territory)))
        .or_else(|| {
            audience.and_then(|audience| of_subject(&format!("audience.{audience}"), Some(audience), territory))
        })
        .or_else(|| of_subject("everything", audience, territory))
}

fn of_subject(subject: &str, audience: Option<&str>, territory: &ArchivedTerritory) -> Option<u32> {
    let answers = |site: &&crate::content::ArchivedHandoff| site.subjects.iter().any(|own| own.as_str() == subject);
    let sites = || (0u32..).zip(territory.handoffs.iter()).filter(|(_, site)| answers(site));
    let for_them = sites()
        .find(|(_, site)| audience.is_some_and(|audience| site.audience.iter().any(|own| own.as_str() == audience)));
    let for_all = || sites().find(|(_, site)| site.audience.is_empty()).or_else(|| sites().next());
    for_them.or_else(for_all).map(|(index, _)| index)
}
