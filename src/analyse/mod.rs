//! Works out what a reader cannot see at a glance: what changed, and who wants what. Pure computation over nouns.
//!
//! In: the texts of drafts, the resolved site. Out: plain data (`model::redline`, `model::stances` …) that pages, data files
//! and the terminal draw from. Deliberately not here: reading files, HTML, printing, and anything that depends on the time
//! of day or on the number of threads.
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
//! - [`successors`] where a unit of one draft stands in a later one
//! - [`members`] a group's delegations on a day
//! - [`positions`] who holds what · [`backing`] who stands behind a proposal, and what the rules would take
//! - [`alignment`] which delegations stand together
//! - [`progress`] how far each part is agreed, and what is contended
//! - [`changes`] what is new between two days
//! - [`likeness`] wording shared with parallels in other instruments

pub mod alignment;
pub mod backing;
pub mod brackets;
pub mod changes;
pub mod fate;
pub mod likeness;
pub mod members;
mod newcomer;
pub mod positions;
pub mod progress;
pub mod proposals;
pub mod redline;
pub mod rolling;
pub mod successors;
#[cfg(test)]
mod tests;
mod wording;
pub mod words;
