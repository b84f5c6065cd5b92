//! The pack of one language.

use super::compile::{Files, Spoken};
use super::shared::Shared;
use super::territory::TownField;
use crate::content::{
    Content, Document, Heard, Language, Phrases, PhrasesBuilder, Said, Territory, TopicText, Value,
    terms_and_characters,
};
use crate::text::tokens;
use crate::understand::concept_word;

pub fn language(files: &Files, spoken: &Spoken, count: &dyn Fn(&str) -> usize) -> Language {
    let mut abouts = Shared::default();
    let entities = spoken
        .places
        .iter()
        .map(|said| Said { name: said.name.clone(), about: abouts.share(said.about.clone()) })
        .collect();
    let mut texts = Vec::new();
    for (entity, ((_, _, place), said)) in (0u32..).zip(files.places.iter().zip(&spoken.places)) {
        let own = (0u32..).zip(&place.facts).filter_map(|(at, fact)| {
            let text = said.texts.get(fact.get_ref().text.as_ref()?)?;
            Some((entity, at, text.clone()))
        });
        texts.extend(own);
    }
    let named = |town: &TownField| spoken.file.towns.get(&town.id).map(|field| field.name.clone());
    let towns: Vec<String> = files.ground.towns.iter().map(|town| named(town).unwrap_or_default()).collect();
    Language {
        tag: spoken.tag.clone(),
        version: String::new(),
        territory: spoken.file.territory.clone(),
        entities,
        texts,
        town_words: town_words(&towns),
        towns,
        topics: spoken
            .topics
            .iter()
            .map(|topic| TopicText {
                title: topic.title.clone(),
                answer: topic.answer.clone(),
                size: count(&topic.answer) as u32,
            })
            .collect(),
        words: spoken.words.lexicon.clone(),
        concepts: spoken.words.concepts.clone(),
        stop: {
            let mut stop = spoken.words.stop.clone();
            stop.sort();
            stop.dedup();
            stop
        },
        names: Phrases::default(),
        library: Phrases::default(),
        sizes: Vec::new(),
        classifier: super::asked::classifier(spoken),
        openers: spoken.file.openers.clone(),
    }
}

fn town_words(names: &[String]) -> Vec<String> {
    let mut words: Vec<String> = names.iter().flat_map(|name| tokens(name)).map(|token| token.word).collect();
    words.sort();
    words.dedup();
    words
}

/// The words of a text, and the concepts that they carry: by these a question finds it in other words.
fn words_and_concepts(text: &str, content: &Content) -> Vec<String> {
    let tokens = tokens(text);
    let language = content.language();
    let heard = language.words.hear(&tokens, |_| true);
    let concepts = heard.iter().filter_map(|heard| language.concepts.get(usize::from(heard.concept)));
    let concepts = concepts.filter_map(|concept| concept_word(concept.as_str()));
    terms_and_characters(&tokens).into_iter().map(|term| term.word).chain(concepts).collect()
}

/// A text without its figures, and without the days and months among its words.
fn without_figures(text: &str, content: &Content) -> String {
    let tokens = tokens(text);
    let language = content.language();
    let heard = language.words.hear(&tokens, |_| true);
    let is_time = |heard: &&Heard| {
        language.concepts.get(usize::from(heard.concept)).is_some_and(|name| name.as_str().starts_with("time."))
    };
    let times: Vec<(usize, usize)> = heard.iter().filter(is_time).map(|heard| (heard.first, heard.end)).collect();
    let kept = tokens.iter().enumerate().filter(|(at, token)| {
        let timed = times.iter().any(|(first, end)| (*first..*end).contains(at));
        !timed && !token.word.starts_with(char::is_numeric)
    });
    // Words of a script without spaces lie side by side.
    let mut left = String::new();
    for (_, token) in kept {
        if !token.unspaced {
            left.push(' ');
        }
        left.push_str(text.get(token.start..token.end).unwrap_or_default());
        if !token.unspaced {
            left.push(' ');
        }
    }
    left
}

/// All that can be said about the territory in one language, by its words: topics by each of their phrasings, facts by
/// the sentence that would be said, with the name of what they are about.
pub fn library(
    files: &Files,
    core: &Territory,
    spoken: &Spoken,
    content: &Content,
    count: &dyn Fn(&str) -> usize,
) -> Result<(Phrases, Vec<u16>), fst::Error> {
    let skip = |word: &str| spoken.words.stop.iter().any(|stop| stop == word);
    let mut builder = PhrasesBuilder::default();
    let mut documents = Vec::new();
    for (index, topic) in (0u32..).zip(&spoken.topics) {
        documents.push(Document::Topic(index));
        let value = documents.len() as u32 - 1;
        for asked in std::iter::once(&topic.title).chain(&topic.asked) {
            builder.add_words(words_and_concepts(asked, content), value, skip);
        }
    }
    let composer = crate::compose::Composer::new(content);
    for (at, ((_, _, place), said)) in files.places.iter().zip(&spoken.places).enumerate() {
        for (number, field) in (0u32..).zip(&place.facts) {
            documents.push(Document::Fact(at as u32, number));
            let value = documents.len() as u32 - 1;
            let key = field.get_ref().key.replace(['_', '-'], " ");
            let sentence = composer.library_text(at as u32, number);
            let fact = core.entities.get(at).and_then(|entity| entity.facts.get(number as usize));
            let measure = fact.and_then(|fact| fact.frame.measure.as_deref());
            let measure = measure.and_then(|name| concept_word(&format!("measure.{name}")));
            // Nobody knows a place by its hours, its prices or its number.
            let looked_up = fact.is_some_and(|fact| {
                !fact.frame.text && matches!(*fact.value, Value::Hours(_) | Value::Prices(_) | Value::Phone(_))
            });
            let text = match looked_up {
                true => without_figures(&format!("{} {sentence}", said.name), content),
                false => format!("{} {key} {sentence}", said.name),
            };
            let words = words_and_concepts(&text, content).into_iter().chain(measure).collect();
            builder.add_words(words, value, skip);
        }
    }
    let document = |document: &Document| match *document {
        Document::Topic(topic) => composer.topic_snippet(topic),
        Document::Fact(entity, fact) => composer.fact_snippet(entity, fact),
    };
    // Longer than this no document is; if one were, its size would stay the greatest that can be told.
    let size = |held| u16::try_from(document(held).map_or(0, |text| count(&text))).unwrap_or(u16::MAX);
    let sizes = documents.iter().map(size).collect();
    Ok((builder.build()?, sizes))
}
