//! Escale answers questions about a territory in the visitor's language, from the edge.
//!
//! The modules stand in reading order, and a question passes through them in that order:
//!
//! question → language → understand → find → compose → respond
//!
//! Each stage knows the types of the stages before it and nothing of those behind; [`answer`] alone calls them all.
//! All of it is pure: content and clock come in, a value goes out. `edge` is the only home of the `worker` crate and is
//! compiled for wasm32 alone, so the compiler keeps that boundary.
//!
//! Absent on purpose: any place, price or sentence of a territory (they are content), any model in the way of a verified
//! answer, cookies, stored addresses, scraping.

pub mod answer;
pub mod question;
pub mod text;

pub mod language;
pub mod understand;

pub mod find;

pub mod compose;

pub mod generate;
pub mod retrieve;

pub mod respond;

pub mod clock;
pub mod content;
pub mod error;
pub mod essentials;
pub mod explain;
pub mod keys;

#[cfg(target_arch = "wasm32")]
mod edge;

#[cfg(not(target_arch = "wasm32"))]
pub mod seed;
