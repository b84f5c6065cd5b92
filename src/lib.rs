//! Escale answers questions about a territory in the visitor's language.

pub mod language;
