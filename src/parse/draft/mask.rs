//! Takes out what the format drops inside lines: HTML comments and `{:…}`. The bytes become spaces, so that every place in
//! the text keeps its offset.

use crate::diagnostic::rules::draft::DROPPED_TEXT;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{SourceId, Span};
use std::borrow::Cow;
use std::ops::Range;

/// The text with what is dropped set to spaces, line breaks in it too: a comment parts nothing.
pub(super) fn masked<'a>(source: SourceId, text: &'a str, body: Range<usize>, report: &mut Report) -> Cow<'a, str> {
    let dropped = dropped(text, body);
    if dropped.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    for (range, what) in &dropped {
        masked.push_str(&text[masked.len()..range.start]);
        masked.extend(range.clone().map(|_| ' '));
        let span = Span::new(source, range.start, range.end);
        let hint = "write it as text if it belongs to the draft, or take it out";
        report.push(Diagnostic::new(&DROPPED_TEXT, span, format!("{what} is left out of the draft")).hint(hint));
    }
    masked.push_str(&text[masked.len()..]);
    Cow::Owned(masked)
}

/// What is dropped, in order.
fn dropped(text: &str, body: Range<usize>) -> Vec<(Range<usize>, &'static str)> {
    let comments = text[body.clone()].match_indices("<!--").map(|(at, _)| (body.start + at, true));
    let attributes = text[body.clone()].match_indices("{:").map(|(at, _)| (body.start + at, false));
    let mut openings: Vec<_> = comments.chain(attributes).collect();
    openings.sort_unstable();
    let mut found: Vec<(Range<usize>, _)> = Vec::new();
    let mut last_comment_end = text[body.clone()].rfind("-->").map(|at| body.start + at);
    for (start, is_comment) in openings {
        if found.last().is_some_and(|(range, _)| start < range.end) {
            continue;
        }
        if !is_comment {
            let end = attribute_end(&text[..body.end], start);
            found.extend(end.map(|end| (start..end, "`{:…}`")));
        } else if last_comment_end.is_some_and(|last| start + 4 <= last) {
            let end = text[start + 4..body.end].find("-->").map(|end| start + 4 + end + 3);
            found.extend(end.map(|end| (start..end, "an HTML comment")));
        } else {
            last_comment_end = None;
        }
    }
    found
}

/// Where `{:…}` ends; it stands on one line and has no brace in it.
fn attribute_end(text: &str, start: usize) -> Option<usize> {
    let inside = &text[start + 2..];
    let end = inside.find(['{', '}', '\n'])?;
    inside[end..].starts_with('}').then_some(start + 2 + end + 1)
}
