//! A finished report as text: for people, for programs, for the services that show problems beside the lines.
//!
//! In: a [`Report`] that was finished, and the [`Sources`] it points into. Out: one string, the same each time. Not here:
//! printing it, and deciding whether the terminal takes colour (`cli` does both).
//!
//! - [`Format`] the formats there are · [`report`] draws in one of them
//! - [`mod@human`] the source line with a caret under it · [`mod@short`] one line each
//! - [`mod@json`] · [`mod@github`] · [`mod@sarif`] for programs
//! - `place` spans as lines and columns · `line` a line made safe to show

mod github;
mod human;
mod json;
mod line;
mod place;
mod sarif;
mod short;
#[cfg(test)]
mod tests;

pub use github::github;
pub use human::human;
pub use json::json;
pub use sarif::sarif;
pub use short::short;

use super::Report;
use crate::source::Sources;

/// How a report is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// The line, a caret under the place, and what to do about it.
    #[default]
    Human,
    /// One line for each problem: `path:line:column: error[code]: message`.
    Short,
    /// A JSON array, one object for each problem.
    Json,
    /// Workflow commands that GitHub shows beside the lines of a change.
    Github,
    /// SARIF 2.1.0, the format of code scanning services.
    Sarif,
}

/// Draws a finished report. `colour` only matters to [`Format::Human`], which says nothing by colour alone.
pub fn report(report: &Report, sources: &Sources, format: Format, colour: bool) -> String {
    match format {
        Format::Human => human(report, sources, colour),
        Format::Short => short(report, sources),
        Format::Json => json(report, sources),
        Format::Github => github(report, sources),
        Format::Sarif => sarif(report, sources),
    }
}

/// A value as JSON, indented, with a line end.
fn pretty(value: &impl serde::Serialize) -> String {
    let mut json = serde_json::to_string_pretty(value).expect("the shapes drawn here have only texts and numbers");
    json.push('\n');
    json
}

/// The same words with nothing in them that a terminal would obey: control characters, and marks that reorder text.
fn visible(text: &str) -> String {
    text.chars().map(visible_char).collect()
}

/// The character, or a stand-in for one that a terminal would obey.
fn visible_char(char: char) -> char {
    match char {
        '\n' | '\t' => ' ',
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ if char.is_control() => char::REPLACEMENT_CHARACTER,
        _ => char,
    }
}
