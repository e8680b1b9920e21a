//! Works out what a reader cannot see at a glance: what changed, and who wants what. Pure computation over nouns.
//!
//! In: the texts of drafts, later the whole resolved site. Out: plain data (`model::redline` …) that pages, data files and
//! the terminal draw from. Deliberately not here: reading files, HTML, printing, and anything that depends on the time of
//! day or on the number of threads.
//!
//! In reading order:
//!
//! - [`words`] what a word is; texts taken apart into tokens
//! - [`redline`] the word-level difference between two drafts

pub mod redline;
pub mod words;
