//! What goes before everything else: danger, what changes by the hour, and talk.

use super::asks::Asked;
use super::decide::Decision;
use super::kinds;
use super::library::{Found, What};
use super::meaning::{Ask, Part, Social, When};
use super::mentions::Mention;
use super::thresholds::*;

impl Decision<'_> {
    /// Danger goes before everything; of several topics the most specific, the general number last.
    pub(super) fn danger(&self, found: &[Found]) -> Option<Part> {
        const GENERAL: &str = "danger.emergency-number";
        let reading = self.reading;
        let topics = || reading.content.territory().topics.iter();
        let heard = |general: bool| {
            topics().find(|topic| {
                topic
                    .urgent
                    .iter()
                    .any(|concept| (concept.as_str() == GENERAL) == general && reading.heard(concept.as_str()))
            })
        };
        // "My passport was stolen" has a topic of its own that helps more than the police's number.
        let helps = |found: &&Found| {
            let doubtful = found.probability.is_some_and(|probability| probability < DOUBTFUL);
            matches!(found.what, What::Topic(_)) && found.by_words() >= TOPIC && !doubtful
        };
        let better = found.iter().find(helps);
        // "In which year did it burn?" is asked of a place that is named.
        if reading.heard("ask.history") && !reading.heard("danger.medical") && self.named_id().is_some() {
            return None;
        }
        if reading.heard("danger.crime") && !reading.heard("danger.medical") && better.is_some() {
            return None;
        }
        let calls = || {
            let number =
                reading.heard("ask.help") && reading.mentions.iter().all(|mention| mention.entities.is_empty());
            topics().find(|topic| number && topic.urgent.iter().any(|concept| concept.as_str() == GENERAL))
        };
        let topic = heard(false).or_else(|| heard(true)).or_else(calls)?;
        Some(Part::Topic(topic.id.as_str().to_string()))
    }

    /// What changes by the hour is not answered from memory.
    pub(super) fn live(&self, asks: &[Asked], topic: Option<&Found>) -> Option<Part> {
        const LIVE: [&str; 4] = ["air", "weather", "live-transport", "fire-risk-today"];
        // A month or a season asks for the climate, not for the sky.
        if matches!(self.when, When::Month(_) | When::Season(_)) {
            return None;
        }
        // "It rains: which museums are free?" looks for museums.
        let circumstance = self.searches_by_open_kind();
        let said = LIVE.into_iter().find(|subject| self.reading.heard(&format!("ask.{subject}")));
        let said = said.filter(|subject| !(*subject == "weather" && circumstance));
        let told = topic.is_some_and(|found| found.by_words() >= GOOD_TOPIC);
        let unsaid = || self.changes_by_the_hour(asks).filter(|_| !told);
        let subject = format!("ask.{}", said.or_else(unsaid)?);
        let id = self.named_id().or_else(|| self.keeper(&subject));
        Some(Part::Live { subject, id })
    }

    /// "Is the 83 running now?", "Is the hill closed today?", "How is the climate now?": no word says that it is live, and
    /// the time does.
    fn changes_by_the_hour(&self, asks: &[Asked]) -> Option<&'static str> {
        const MEANS: [&str; 8] = ["bus", "metro", "tram", "train", "boat", "coach", "bike", "parking"];
        const WILD: [&str; 3] = ["calanque", "hike", "nature"];
        let reading = self.reading;
        let of_kind = |kinds: &[&str]| {
            let territory = reading.content.territory();
            let held = |mention: &Mention| {
                mention.coverage >= FULL_NAME
                    && mention
                        .entities
                        .first()
                        .and_then(|entity| territory.entity(*entity))
                        .is_some_and(|held| held.kinds.first().is_some_and(|kind| kinds.contains(&kind.as_str())))
            };
            reading.group("kind").any(|(kind, _)| kinds.contains(&kind)) || reading.mentions.iter().any(held)
        };
        let strong = asks.iter().any(|asked| !asked.weak && asked.ask != Ask::Frequency);
        let opens = |asked: &Asked| matches!(asked.ask, Ask::OpenNow | Ask::OpeningHours);
        let today = matches!(self.when, When::Now | When::Today(_));
        let dated = today || matches!(self.when, When::Day(..) | When::Weekday(..) | When::Weekend);
        match () {
            () if self.when == When::Now && !strong && of_kind(&MEANS) => Some("live-transport"),
            () if today && !strong && of_kind(&["boat"]) && !reading.heard("ask.way") => Some("live-transport"),
            () if dated
                && (asks.iter().any(opens) || reading.heard("logic.closed"))
                && of_kind(&WILD)
                && !self.searches_by_open_kind() =>
            {
                Some("fire-risk-today")
            }
            () if dated && !strong && (of_kind(&["climate"]) || reading.heard("measure.temperature")) => {
                Some("weather")
            }
            () => None,
        }
    }

    /// Whether a kind of places with doors is looked for, too.
    fn searches_by_open_kind(&self) -> bool {
        const OPEN_AIR: [&str; 4] = ["calanque", "hike", "nature", "beach"];
        self.reading.group("kind").any(|(kind, _)| kinds::is_sight(kind) && !OPEN_AIR.contains(&kind))
    }

    /// The entry that is about a subject as a whole: the only one of which the official site answers for it.
    fn keeper(&self, subject: &str) -> Option<String> {
        let territory = self.reading.content.territory();
        let sites = (0u32..).zip(territory.handoffs.iter()).filter(|(at, _)| territory.answers_for(*at, subject));
        let mut entities = sites.filter_map(|(_, site)| territory.entity(site.entity.as_ref()?.to_native()));
        let first = entities.next()?;
        entities.next().is_none().then(|| first.id.as_str().to_string())
    }

    pub(super) fn social(&self) -> Option<Part> {
        let heard = |name| self.reading.heard(name);
        Some(Part::Social(match () {
            () if heard("ask.yourself") => Social::Yourself,
            () if heard("ask.thanks") => Social::Thanks,
            () if heard("ask.insult") => Social::Insult,
            () if heard("ask.greeting") => Social::Hello,
            () => return None,
        }))
    }
}
