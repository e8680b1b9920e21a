use super::place::{Place, Places};
use crate::diagnostic::{Report, Severity};
use crate::source::{Sources, Span};
use serde::Serialize;
use std::borrow::Cow;

/// The number in `format`: changes when a reader of this shape would be misled.
const FORMAT: u32 = 1;

/// A JSON array with one object for each problem, in the report's order, indented by two spaces.
///
/// ```json
/// [
///   {
///     "format": 1,
///     "code": "broken-reference",
///     "severity": "error",
///     "message": "no article `art. 99`",
///     "path": "content/briefings/one.md",
///     "span": {
///       "bytes": { "start": 120, "end": 127 },
///       "start": { "line": 9, "column": 4 },
///       "end": { "line": 9, "column": 11 }
///     },
///     "labels": [{ "path": "…", "span": { … }, "message": "…" }],
///     "hints": ["…"]
///   }
/// ]
/// ```
///
/// `severity` is `error`, `warning` or `note`. `path` is from the project's root; `span` is `null` for a problem with a
/// file that is not read as text. Lines and columns count from 1, columns in characters; `end` is one past the last.
/// `bytes` count from 0 in the text as it is read: UTF-8, without byte order mark, lines ended by one `\n`.
pub fn json(report: &Report, sources: &Sources) -> String {
    let places = Places::new(sources);
    let items: Vec<JsonDiagnostic<'_>> = report
        .diagnostics
        .iter()
        .map(|diagnostic| {
            let (path, place) = places.of(diagnostic);
            JsonDiagnostic {
                format: FORMAT,
                code: diagnostic.rule.code,
                severity: diagnostic.severity,
                message: diagnostic.words(),
                path,
                span: diagnostic.span.zip(place).map(JsonSpan::from),
                labels: diagnostic
                    .labels
                    .iter()
                    .map(|label| {
                        let place = places.place(label.span);
                        JsonLabel { path: place.path, span: (label.span, place).into(), message: &label.message }
                    })
                    .collect(),
                hints: &diagnostic.hints,
            }
        })
        .collect();
    super::pretty(&items)
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    format: u32,
    code: &'static str,
    severity: Severity,
    message: Cow<'a, str>,
    path: &'a str,
    span: Option<JsonSpan>,
    labels: Vec<JsonLabel<'a>>,
    hints: &'a [String],
}

#[derive(Serialize)]
struct JsonLabel<'a> {
    path: &'a str,
    span: JsonSpan,
    message: &'a str,
}

#[derive(Serialize)]
struct JsonSpan {
    bytes: JsonBytes,
    start: JsonPosition,
    end: JsonPosition,
}

#[derive(Serialize)]
struct JsonBytes {
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct JsonPosition {
    line: usize,
    column: usize,
}

impl From<(Span, Place<'_>)> for JsonSpan {
    fn from((span, place): (Span, Place<'_>)) -> Self {
        Self {
            bytes: JsonBytes { start: span.start, end: span.end },
            start: JsonPosition { line: place.start.line, column: place.start.column },
            end: JsonPosition { line: place.end.line, column: place.end.column },
        }
    }
}
