//! Which language is this?
