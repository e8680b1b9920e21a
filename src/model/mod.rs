//! The nouns: plain data, complete when it exists. No files, no templates, no printing.
//!
//! In reading order:
//!
//! - [`language`], [`words`] languages, and words that may be written in several
//! - [`config`] `site.toml` and the theme's settings
//! - [`body`] markdown as HTML with holes for what must be resolved
//! - [`draft`] the text of a draft
//! - [`raw`] what the files say, ids still as written: [`raw::Documents`], the product of `parse`
//! - [`id`], [`treaty`], [`proposal`], [`party`], [`briefing`] the same, resolved: items point to each other by typed ids
//! - [`target`] what a reference can lead to, and where that stands
//! - [`redline`] the difference between two drafts · [`brackets`] what a draft leaves open
//! - [`rolling`] a draft with proposals written in · [`fate`] what later drafts have of them · [`proposals`] both of all,
//!   with packages and lists
//! - [`site`] [`site::Site`], the product of `resolve`
//! - [`output`] the finished site

pub mod body;
pub mod brackets;
pub mod briefing;
pub mod config;
pub mod draft;
pub mod fate;
pub mod id;
pub mod language;
mod location;
pub mod output;
pub mod party;
pub mod proposal;
pub mod proposals;
pub mod raw;
pub mod redline;
pub mod rolling;
pub mod site;
pub mod state;
pub mod target;
pub mod treaty;
pub mod words;
