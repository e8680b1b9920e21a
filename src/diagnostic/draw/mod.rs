//! A finished report as text: for people, for programs, for the services that show problems beside the lines.
//!
//! In: a [`Report`] that was finished, and the [`Sources`] it points into. Out: one string, the same each time. Not here:
//! printing it, and deciding whether the terminal takes colour (`cli` does both).
//!
//! - [`Format`] the formats there are · [`report`] draws in one of them
//! - [`mod@human`] the source line with a caret under it · [`mod@short`] one line each
//! - [`mod@json`] · [`mod@github`] · [`mod@sarif`] for programs
//! - `place` spans as lines and columns · `line` the line of a problem
//! - [`mod@visible`] words of content with nothing in them that a terminal would obey: what every format shows, and all that `cli` prints

mod github;
mod human;
mod json;
mod line;
mod place;
mod sarif;
mod short;
#[cfg(test)]
mod tests;
mod visible;

pub use github::github;
pub use human::human;
pub use json::json;
pub use sarif::sarif;
pub use short::short;
pub use visible::{json as visible_json, line as visible, lines as visible_lines};

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

/// A value as JSON, indented, with a line end. It means what any JSON of it does; what a terminal would obey is escaped.
fn pretty(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("the shapes drawn here have only texts and numbers");
    let mut json = visible::json(&json);
    json.push('\n');
    json
}
