//! What the TOML parser complains of, in words for people who do not know TOML, and without the complaints that only
//! follow from another.

use super::date;
use std::ops::Range;
use toml::de::{DeTable, DeValue, Error};

/// One fault of syntax.
#[derive(Debug)]
pub(super) struct Fault {
    /// Where, from the start of the parsed text.
    pub(super) span: Range<usize>,
    /// What is wrong.
    pub(super) message: String,
    /// What to write.
    pub(super) hint: Option<String>,
    /// Whether the parser read nothing after it.
    pub(super) stops: bool,
    /// Whether it is a list or table that is never closed.
    unclosed: bool,
}

/// The faults of a text, in order, one a line.
pub(super) fn faults(text: &str, table: &DeTable<'_>, errors: &[Error]) -> Vec<Fault> {
    let mut faults: Vec<Fault> = errors.iter().filter_map(|error| fault(text, table, error)).collect();
    faults.sort_by_key(|fault| fault.span.start);
    // What follows a list that is never closed is read as part of it, and nearly all of it is wrong there.
    let unclosed: Vec<_> = faults.iter().filter(|fault| fault.unclosed).map(|fault| fault.span.clone()).collect();
    faults.retain(|fault| !unclosed.iter().any(|list| list.start < fault.span.start && fault.span.end <= list.end));
    for fault in faults.iter_mut().filter(|fault| fault.unclosed) {
        fault.span.end = fault.span.start + 1;
    }
    // A header written twice makes every key below it one.
    let mut below_repeated_header = false;
    let mut last_line = None;
    faults.retain(|fault| {
        let line = line_around(text, fault.span.start);
        let repeats = fault.message.ends_with("written twice");
        let header = text[line.clone()].trim_start().starts_with('[');
        let follows = repeats && below_repeated_header && !header;
        below_repeated_header = if header { repeats } else { below_repeated_header };
        let first_of_line = last_line.replace(line.clone()) != Some(line);
        first_of_line && !follows
    });
    faults
}

fn fault(text: &str, table: &DeTable<'_>, error: &Error) -> Option<Fault> {
    let span = error.span().unwrap_or(0..0);
    let span = text.floor_char_boundary(span.start)..text.ceil_char_boundary(span.end.max(span.start));
    let written = &text[span.clone()];
    let what = error.message();
    let plain = |message: String, hint: Option<String>| Fault {
        span: span.clone(),
        message,
        hint,
        stops: false,
        unclosed: false,
    };
    if date::looks_like_one(written) {
        // Told of when the key is read: only there is it known that a date is meant.
        return None;
    }
    Some(if what.starts_with("key with no value") {
        let line = &text[line_around(text, span.start)];
        Fault { stops: true, ..plain(no_equals_sign(line), Some(equals_sign_hint(line))) }
    } else if what.starts_with("string values must be quoted") {
        unquoted(written, plain)
    } else if what.starts_with("duplicate key") {
        let header = text[..span.start].ends_with('[');
        let hint = header.then(|| format!("each entry of a list begins with `[[{written}]]`"));
        plain(format!("`{written}` is written twice"), hint.or(Some("keep one of the two".into())))
    } else if what.starts_with("unclosed array,") || what.starts_with("unclosed inline table") {
        let start = opening(table, span.start).unwrap_or(span.start);
        let close = if text[start..].starts_with('{') { '}' } else { ']' };
        let message = format!("this {} is never closed", if close == '}' { "table" } else { "list" });
        Fault {
            span: start..span.end.max(start),
            unclosed: true,
            ..plain(message, Some(format!("write `{close}` after its last entry")))
        }
    } else if what.starts_with("invalid basic string") || what.starts_with("invalid literal string") {
        plain(
            "the quotes around this text are never closed".into(),
            Some("end the text with the quote it begins with".into()),
        )
    } else if what.starts_with("missing escaped value") {
        plain(
            "a backslash stands before a letter it cannot go with".into(),
            Some("write `\\\\` for a backslash".into()),
        )
    } else if what.starts_with("invalid boolean") {
        plain(format!("`{written}` is neither `true` nor `false`"), None)
    } else {
        plain(format!("not valid TOML: {what}"), None)
    })
}

fn unquoted(written: &str, plain: impl Fn(String, Option<String>) -> Fault) -> Fault {
    if written.is_empty() {
        return plain(
            "there is no value after the `=`".into(),
            Some("write `\"…\"` there, or take the line out".into()),
        );
    }
    let bare = written.trim_matches(['“', '”', '„', '«', '»', '‘', '’', '\u{a0}', ' ']);
    let message =
        if bare == written { format!("`{written}` is not in quotes") } else { "these quotes are not straight".into() };
    plain(message, Some(format!("write `\"{bare}\"`")))
}

fn no_equals_sign(line: &str) -> String {
    let key = line.trim().split([':', ' ', '\t']).next().unwrap_or_default();
    format!("there is no `=` after `{key}`")
}

fn equals_sign_hint(line: &str) -> String {
    let key = line.trim().split([':', ' ', '\t']).next().unwrap_or_default();
    let value = line.trim()[key.len()..].trim_start_matches([':', ' ', '\t']);
    let value = if value.is_empty() { "\"…\"" } else { value };
    format!("write `{key} = {value}`")
}

/// The first byte of the innermost list or table that ends at a byte.
fn opening(table: &DeTable<'_>, end: usize) -> Option<usize> {
    table.iter().find_map(|(_, value)| opening_of(value.get_ref(), &value.span(), end))
}

fn opening_of(value: &DeValue<'_>, span: &Range<usize>, end: usize) -> Option<usize> {
    let inner = match value {
        DeValue::Array(list) => list.iter().find_map(|entry| opening_of(entry.get_ref(), &entry.span(), end)),
        DeValue::Table(table) => opening(table, end),
        _ => return None,
    };
    inner.or((span.end == end && span.start < end).then_some(span.start))
}

/// The line that a byte stands in, without its end.
pub(super) fn line_around(text: &str, byte: usize) -> Range<usize> {
    let byte = text.floor_char_boundary(byte);
    let start = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[byte..].find('\n').map_or(text.len(), |newline| byte + newline);
    start..end
}
