//! Code and tables: what was meant otherwise, or gets lost.

use super::Slip;
use crate::diagnostic::rules::content::{INDENTED_CODE, LOST_CELLS, UNCLOSED_CODE};
use crate::diagnostic::{Diagnostic, Report};
use crate::parse::markdown::Origin;
use pulldown_cmark::CodeBlockKind;
use std::ops::Range;

/// A block of code.
pub(super) fn code(kind: &CodeBlockKind<'_>, range: &Range<usize>, origin: Origin<'_>, report: &mut Report) {
    let written = &origin.text[range.clone()];
    let first = written.lines().next().unwrap_or("").len();
    let CodeBlockKind::Fenced(info) = kind else {
        let span = origin.span(&(range.start..range.start + first));
        let message = "lines that begin with four spaces are shown as code";
        let hint = "take the spaces out if these are words; write code between lines of three backquotes";
        report.push(Diagnostic::new(&INDENTED_CODE, span, message).hint(hint));
        return;
    };
    if info.split_whitespace().next() == Some("mermaid") {
        let hint = "save the diagram as a drawing beside the text, and show that: `![what it shows](diagram.svg)`";
        Slip::new(0..first, "`mermaid` is shown as code and not drawn", hint).tell(range.start, origin, report);
    }
    if !is_closed(written) {
        let span = origin.span(&(range.start..range.start + first));
        let message = "this block of code has no end: all that follows is shown as code";
        let hint = "write a line of as many backquotes below the code as stand above it";
        report.push(Diagnostic::new(&UNCLOSED_CODE, span, message).hint(hint));
    }
}

/// Whether a block of code ends with a line of the marks that it begins with.
fn is_closed(written: &str) -> bool {
    let mark = written.chars().next().unwrap_or('`');
    let length = |line: &str| line.chars().take_while(|character| *character == mark).count();
    let mut lines = written.trim_end().lines();
    let begin = lines.next().map_or(0, length);
    lines.next_back().is_some_and(|line| {
        let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
        length(line) >= begin && line.chars().all(|character| character == mark)
    })
}

/// A row of a table of so many columns.
pub(super) fn row(columns: usize, range: &Range<usize>, origin: Origin<'_>, report: &mut Report) {
    let written = &origin.text[range.clone()];
    // Most rows are told to be short enough by their bars alone.
    if memchr::memchr_iter(b'|', written.as_bytes()).count() < columns {
        return;
    }
    let begins = cells(written);
    if begins.len() > columns {
        let start = range.start + begins[columns];
        let lost = written[begins[columns]..].trim_end().len();
        let message =
            format!("this row has {} cells and its table {columns} columns: the last are left out", begins.len());
        let hint = "give the head as many cells, or write a bar that is one of the words as `\\|`";
        report.push(Diagnostic::new(&LOST_CELLS, origin.span(&(start..start + lost)), message).hint(hint));
    }
}

/// Where the cells of a row begin.
fn cells(row: &str) -> Vec<usize> {
    let bytes = row.as_bytes();
    let end = row.trim_end().len();
    let mut begins = vec![0];
    let (mut reference, mut is_closed) = (0_usize, true);
    for at in 0..end {
        match bytes[at] {
            // One that is not closed is none, nor is any behind it.
            b'[' if at >= reference && bytes.get(at + 1) == Some(&b'[') && is_closed => {
                let length = row[at..end].find("]]");
                is_closed = length.is_some();
                reference = length.map_or(0, |length| at + length);
            }
            b'|' if at < reference || at > 0 && bytes[at - 1] == b'\\' => {}
            b'|' if row[..at].trim().is_empty() => begins[0] = at + 1,
            b'|' if at + 1 < end => begins.push(at + 1),
            _ => {}
        }
    }
    begins
}
