//! Facts of one entity: the direct answer first, then what belongs to it, each with its age where it may have changed.

use std::collections::BTreeSet;

use super::conventions::fill;
use super::{Composed, Composer, Notice, Origin, better};
use crate::clock::Moment;
use crate::content::{ArchivedFact, ArchivedValue};
use crate::find::{Freshness, freshness};
use crate::understand::{Ask, Detail, Meaning, When};

impl Composer<'_> {
    pub(super) fn facts(
        &self,
        entity: u32,
        ask: Ask,
        facts: &[u32],
        meaning: &Meaning,
        now: Moment,
        composed: &mut Composed,
    ) -> String {
        let territory = self.content.territory();
        let Some(held) = territory.entity(entity) else {
            return String::new();
        };
        composed.origin = better(composed.origin, Origin::Fact);
        let name = self.full_name(entity);
        let mut lines: Vec<String> = Vec::new();
        let when = if ask == Ask::OpenNow { When::Now } else { meaning.when };
        let of_hours = matches!(ask, Ask::OpeningHours | Ask::OpenNow);
        let first = facts.first().and_then(|index| held.facts.get(*index as usize)).filter(|_| of_hours);
        let direct = first.and_then(|fact| self.hours_when(fact, when, now));
        if direct.is_none()
            && of_hours
            && let Some(day) = self.asked_time(when, now)
        {
            lines.push(self.messages.fill("untold", &[("details", &day)]));
        }
        if ask == Ask::What {
            lines.push(self.content.language().about(entity).to_string());
        }
        if matches!(ask, Ask::Where | Ask::Access)
            && let Some(address) = held.address.as_deref()
        {
            lines.push(self.conventions().label(&self.messages.say("address-label"), address));
            // An address is part of the record, and stands on the page that its first fact stands on.
            if let Some(first) = held.facts.first() {
                self.ground_as(entity, first, "address", composed);
            }
        }
        lines.extend(direct);
        let mut said = BTreeSet::new();
        for index in facts {
            let Some(fact) = held.facts.get(*index as usize) else {
                continue;
            };
            let Some(line) = self.fact(entity, *index, fact, Some(meaning)) else {
                continue;
            };
            if said.insert(line.clone()) {
                lines.push(self.aged(line, fact, now, composed));
            }
            self.ground(entity, fact, composed);
        }
        if lines.is_empty() {
            lines.push(self.content.language().about(entity).to_string());
        }
        head(&name, lines)
    }

    /// What was asked for and no fact holds, as a sentence.
    pub(super) fn untold(&self, details: &[Detail]) -> Option<String> {
        self.untold_labels(details.iter().map(|detail| match detail {
            Detail::Fare(name) => vec![format!("who-{name}"), format!("of-{name}")],
            Detail::Mode(name) => vec![format!("mode-{name}")],
            Detail::Doing(name) => vec![format!("rule-{name}")],
            Detail::Part(name) => vec![format!("of-{name}")],
            // Whatever the age, the whole list of prices is told.
            Detail::Age(_) => Vec::new(),
        }))
    }

    /// The same of labels: of each, the first that there is.
    pub(super) fn untold_labels(&self, all: impl Iterator<Item = Vec<String>>) -> Option<String> {
        let label = |ids: Vec<String>| ids.iter().find(|id| self.messages.has(id)).map(|id| self.messages.say(id));
        let labels: Vec<String> = all.filter_map(label).collect();
        (!labels.is_empty())
            .then(|| self.messages.fill("untold", &[("details", &labels.join(self.conventions().list.comma))]))
    }

    /// A fact as one line: its own sentence, or its value with a label; of a list, the rows that are `asked` for.
    pub(super) fn fact(&self, entity: u32, index: u32, fact: &ArchivedFact, asked: Option<&Meaning>) -> Option<String> {
        let text = self.content.language().text(entity, index).map(str::to_string);
        // A sentence says more than a value, unless it leaves out the figures; hours and prices are said in the same form
        // everywhere.
        let always = matches!(
            &*fact.value,
            ArchivedValue::Hours(_)
                | ArchivedValue::Prices(_)
                | ArchivedValue::Lines(_)
                | ArchivedValue::Booking { .. }
        );
        let value = self
            .value(fact, asked)
            .filter(|value| always || text.as_deref().is_none_or(|text| !holds_figures(text, value)));
        match (value, text) {
            (Some(value), Some(text)) => {
                Some(format!("{}{}{text}", self.conventions().sentence(&value), self.between_sentences()))
            }
            (Some(value), None) => Some(value),
            (None, text) => text,
        }
    }

    /// The line with its age, where the value may have changed.
    pub(super) fn aged(&self, line: String, fact: &ArchivedFact, now: Moment, composed: &mut Composed) -> String {
        let dated = |id: &str, date: crate::content::PartialDate| {
            let date = self.conventions().partial_date(date.year, date.month, date.day);
            self.messages.fill(id, &[("date", &date)])
        };
        let aside = match freshness(fact, now) {
            Freshness::Lasting => return self.conventions().sentence(&line),
            Freshness::Current(date) => {
                composed.notices.insert(Notice::Volatile);
                dated("freshness-current", date)
            }
            Freshness::LastKnown(date) => {
                composed.notices.insert(Notice::LastKnown);
                dated("freshness-last-known", date)
            }
            Freshness::Undated => {
                composed.notices.insert(Notice::LastKnown);
                self.messages.say("freshness-undated")
            }
        };
        let open = line.trim_end_matches(['.', '。', '।', ' ']);
        self.conventions().sentence(&self.conventions().aside(open, &aside))
    }

    /// The name in the visitor's language, with its local form where that is written otherwise.
    pub(super) fn full_name(&self, entity: u32) -> String {
        self.content.language().name(entity).to_string()
    }

    pub(super) fn town_name(&self, town: u32) -> &str {
        self.content.language().towns.get(town as usize).map_or("", |town| town.as_str())
    }
}

/// Whether every number of `value` also stands in `text`, and there is one.
fn holds_figures(text: &str, value: &str) -> bool {
    let figures = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_string).collect()
    };
    let told = figures(text);
    figures(value).iter().all(|figure| told.contains(figure))
}

/// The name in bold, the direct answer beside it, the rest as a list.
fn head(name: &str, lines: Vec<String>) -> String {
    let mut lines = lines.into_iter();
    let first = lines.next().unwrap_or_default();
    let rest: Vec<String> = lines.map(|line| format!("- {line}")).collect();
    let direct = fill("**{name}** – {first}", &[("name", name), ("first", &first)]);
    if rest.is_empty() { direct } else { format!("{direct}\n{}", rest.join("\n")) }
}
