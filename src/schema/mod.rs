//! Which keys each file has → JSON Schemas, so that editors complete, explain and check data while it is written.
//!
//! In: [`FileShape`]s, as the readers themselves ask for keys. Out: a [`Schema`] for each, in the dialect of 2020-12, and
//! [`editor`]'s settings that say which file has which. Not here: any key. What a key means and what holds where it is absent
//! is taken from the [`manual`]'s tables, so that the two say the same.
//!
//! - [`manual`] the words of the manual · [`json`] one schema · [`editor`] settings of editors

pub mod editor;
mod json;
mod manual;
#[cfg(test)]
mod tests;

use crate::model::shape::FileShape;
pub use manual::{Words, words};
use serde_json::Value;

/// The schema of a kind of file.
#[derive(Debug, Clone)]
pub struct Schema {
    /// What the kind is called: `positions`.
    pub name: String,
    /// Which files are of it, from the project's folder.
    pub paths: String,
    /// Whether it is of the front matter of texts, which editors of TOML do not look into.
    pub front_matter: bool,
    /// The schema itself.
    pub json: Value,
}

/// What begins the `$id` of each schema: files that have it were made here.
const ID: &str = "urn:travaux:schema:";

/// The schemas of all kinds of files.
pub fn schemas(files: &[FileShape]) -> Vec<Schema> {
    let schema = |file: &FileShape| Schema {
        name: file.name.clone(),
        paths: file.paths.clone(),
        front_matter: file.front_matter,
        json: json::schema(file),
    };
    files.iter().map(schema).collect()
}

impl Schema {
    /// The name of its file.
    pub fn file_name(&self) -> String {
        format!("{}.json", self.name)
    }

    /// Whether a file's text is a schema that was made here.
    pub fn is_one(text: &str) -> bool {
        text.contains(ID)
    }

    /// It as the text of a file.
    pub fn text(&self) -> String {
        format!("{:#}\n", self.json)
    }
}
