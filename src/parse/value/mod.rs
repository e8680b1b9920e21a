//! TOML and YAML as one tree with places, and typed reading of it.
//!
//! In: text. Out: a [`Table`] whose every key and value knows its bytes; through [`Fields`], Rust values, and a diagnostic
//! for each thing that is not as it should be. Not here: which keys a file has (its reader says so).
//!
//! - [`Value`], [`Table`] the tree · [`toml`], [`yaml`] what fills it · [`Tree`] a tree and where its syntax is broken
//! - [`Reader`] whom problems are told to · [`Fields`] the keys of a table · [`Read`] how a type is read from a value · `words` words in several languages
//! - [`Asked`] what was asked for, for those who describe the files
//! - [`date`], [`link`], [`slug`] texts that have a shape of their own · `entry` an entry that is lost to those that refer to it · `character` what no text may hold, written as an escape

mod asked;
mod character;
pub(crate) mod date;
mod entry;
mod fields;
pub(crate) mod link;
mod read;
mod reader;
pub(crate) mod slug;
#[cfg(test)]
mod tests;
pub(crate) mod toml;
mod toml_errors;
mod tree;
mod words;
pub(crate) mod yaml;

pub(crate) use asked::Asked;
pub(crate) use character::forbidden;
pub(crate) use fields::{Fields, check_url};
pub(crate) use read::{Choice, Read, Refused, Written, choices, choose, extra};
pub(crate) use reader::Reader;
pub(crate) use tree::{Format, Key, Kind, Table, Tree, Value};
