use super::place::{Place, Places};
use super::visible;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::source::Sources;
use std::fmt::Write as _;

/// Workflow commands, one line each, which GitHub Actions shows beside the lines of a change. Hints follow the message.
///
/// The form is GitHub's: <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>.
pub fn github(report: &Report, sources: &Sources) -> String {
    let places = Places::new(sources);
    let mut drawing = String::new();
    for diagnostic in &report.diagnostics {
        let (path, place) = places.of(diagnostic);
        let _ = write!(drawing, "::{} file={}", command(diagnostic.severity), property(&visible(path)));
        if let Some(place) = place {
            lines(&mut drawing, place);
        }
        let _ = writeln!(drawing, ",title={}::{}", property(diagnostic.rule.code), data(&words(diagnostic)));
    }
    drawing
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// Columns are only meant on a single line; over several, GitHub marks whole lines. Its last column is inclusive.
fn lines(drawing: &mut String, place: Place<'_>) {
    let _ = write!(drawing, ",line={},endLine={}", place.start.line, place.end.line);
    if place.start.line == place.end.line {
        let last = place.end.column.saturating_sub(1).max(place.start.column);
        let _ = write!(drawing, ",col={},endColumn={last}", place.start.column);
    }
}

fn words(diagnostic: &Diagnostic) -> String {
    let hints = diagnostic.hints.iter().map(|hint| format!("\nhint: {}", visible(hint)));
    std::iter::once(visible(&diagnostic.words()).into_owned()).chain(hints).collect()
}

/// Escapes what would end a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes what would end a command or one of its properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
