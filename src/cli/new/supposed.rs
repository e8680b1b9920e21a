//! What the project would say of a new file or entry: everything that is given is seen to by the rules of the site itself.

use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::model::config::BuildOptions;
use crate::source::{SourceId, Sources};
use jiff::civil::Date;
use std::path::Path;

/// What is not told of a thing that is yet to be filled in.
const OPEN: [&str; 3] = ["missing-key", "missing-source", "empty-file"];

/// What is wrong with a new thing, what it points into, and whether anything of it keeps it from being written.
pub(super) struct Judged {
    pub(super) report: Report,
    pub(super) sources: Sources,
    pub(super) refused: bool,
}

/// Judges the text of a file at a path below `content/`, of which `before` was there.
pub(super) fn judged(root: &Path, inside: &str, before: &str, after: &str, today: Date) -> anyhow::Result<Judged> {
    let (before, after) = (plain(before), plain(after));
    let begins = before.bytes().zip(after.bytes()).take_while(|(one, other)| one == other).count();
    let path = format!("content/{inside}");
    let supposed = crate::supposing(root, &path, &after, BuildOptions::everything(today))?;
    let mut report = supposed.report;
    report.diagnostics.retain(|found| is_of_it(found, supposed.file, begins) && !OPEN.contains(&found.rule.code));
    let refused = report.diagnostics.iter().any(is_slip);
    Ok(Judged { report, sources: supposed.sources, refused })
}

/// As programs read a text.
fn plain(text: &str) -> String {
    text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n")
}

fn is_of_it(found: &Diagnostic, file: SourceId, begins: usize) -> bool {
    let spans = found.span.into_iter().chain(found.labels.iter().map(|label| label.span));
    spans.into_iter().any(|span| span.source == file && (begins == 0 || span.start as usize >= begins))
}

/// An error; or a warning that can only be about what was given.
fn is_slip(found: &Diagnostic) -> bool {
    found.severity == Severity::Error || found.rule.code == "unknown-language"
}
