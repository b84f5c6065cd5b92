//! What do we hold? The compiled content of one territory, typed and read in place.
//!
//! A release of a territory is one *core* (everything that is the same in all languages) and one *language pack* for each
//! language. Both are archives that are checked once, when they arrive, and then read without parsing.
//! Nothing here does I/O and nothing here knows any particular place.

mod classifier;
mod facts;
mod lexicon;
mod lists;
mod lookup;
mod model;
mod pack;
mod phrases;
mod vocabulary;

pub use classifier::{ArchivedClassifier, Classifier};
pub use facts::*;
pub use lexicon::{ArchivedLexicon, Heard, Lexicon, LexiconBuilder};
pub use model::*;
pub use pack::{Content, Damaged, FORMAT, LanguagePack, TerritoryPack, seal};
pub use phrases::{ArchivedPhrases, Hit, Phrases, PhrasesBuilder, Term, terms, terms_and_characters};
pub use vocabulary::{ArchivedVocabulary, Similar, Vocabulary};
