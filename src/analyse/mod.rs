//! Works out what a reader cannot see at a glance: what changed, and who wants what. Pure computation over nouns.
//!
//! In: the resolved site and its drafts. Out: plain data (`model::redline` …) that pages, data files and
//! the terminal draw from. Deliberately not here: reading files, HTML, printing, and anything that depends on the time of
//! day or on the number of threads.
//!
//! In reading order:
//!
//! - [`words`] what a word is; texts taken apart into tokens
//! - [`redline`] the word-level difference between two drafts
//! - [`brackets`] what a draft leaves open
//! - [`wording`] drafts laid out once: paragraphs, units, words as numbers
//! - [`newcomer`] what a `new` edit asks for
//! - [`rolling`] proposals written into the draft they are made on
//! - [`fate`] what later drafts have of them
//! - [`proposals`] both, of all proposals, with packages and lists

pub mod brackets;
pub mod fate;
mod newcomer;
pub mod proposals;
pub mod redline;
pub mod rolling;
#[cfg(test)]
mod tests;
mod wording;
pub mod words;
