//! The nouns: plain data, complete when it exists. No files, no templates, no printing.
//!
//! In reading order:
//!
//! - [`language`], [`words`] languages, and words that may be written in several · [`letters`] letters as a reader sees them
//! - [`config`] `site.toml` and the theme's settings
//! - [`body`] markdown as HTML with holes for what must be resolved · [`fills`] what went into them
//! - [`draft`] the text of a draft
//! - [`raw`] what the files say, ids still as written: [`raw::Documents`], the product of `parse`
//! - [`id`], [`treaty`], [`proposal`], [`vote`], [`argument`], [`party`], [`briefing`] the same, resolved: items point to each other by typed ids
//! - [`newcomer`] what a `new` edit asks for
//! - [`when`] when something was, no more exactly than is known
//! - [`standing`] who may vote, and who is a delegation
//! - [`target`] what a reference can lead to, and where that stands
//! - [`redline`] the difference between two drafts · [`brackets`] what a draft leaves open
//! - [`rolling`] a draft with proposals written in · [`fate`] what later drafts have of them · [`proposals`] both of all,
//!   with packages and lists
//! - [`site`] [`site::Site`], the product of `resolve` · [`shared`] its lists, which two editions can have in common
//! - [`succession`] what a provision of one draft is in a later one
//! - [`stances`], [`backing`], [`alignment`] who wants what · [`progress`] how far it is · [`changes`] what is new ·
//!   [`likeness`] wording shared with other instruments: products of `analyse`
//! - [`analysis`] [`analysis::Analysis`], the product of `analyse`
//! - [`output_path`] where a file of it may stand · [`output`] the finished site
//! - [`shape`] which keys each file may have

pub mod alignment;
pub mod analysis;
pub mod argument;
pub mod backing;
pub mod body;
pub mod brackets;
pub mod briefing;
pub mod changes;
pub mod config;
pub mod draft;
pub mod fate;
pub mod fills;
pub mod id;
pub mod language;
pub mod letters;
pub mod likeness;
mod location;
pub mod newcomer;
pub mod output;
pub mod output_path;
pub mod party;
pub mod progress;
pub mod proposal;
pub mod proposals;
pub mod raw;
pub mod redline;
pub mod rolling;
pub mod shape;
pub mod shared;
pub mod site;
pub mod stances;
pub mod standing;
pub mod state;
pub mod succession;
pub mod target;
pub mod treaty;
pub mod vote;
pub mod when;
pub mod words;
