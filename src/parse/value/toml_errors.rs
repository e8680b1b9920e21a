//! What the TOML parser complains of, in words for people who do not know TOML, and without the complaints that only
//! follow from another.

use super::date;
use crate::diagnostic::nearest;
use std::ops::Range;
use toml::de::{DeTable, DeValue, Error};

/// One fault of syntax.
#[derive(Debug)]
pub(super) struct Fault {
    /// Where to point, from the start of the parsed text.
    pub(super) span: Range<usize>,
    /// What is read wrongly because of it.
    pub(super) reach: Range<usize>,
    /// What is wrong.
    pub(super) message: String,
    /// What to write.
    pub(super) hint: String,
    /// Whether nothing said of its reach helps: a list that is never closed.
    swallows: bool,
    /// Whether the parser read nothing after it.
    pub(super) stops: bool,
}

/// The faults of a text, in order, one a line.
pub(super) fn faults(text: &str, table: &DeTable<'_>, errors: &[Error]) -> Vec<Fault> {
    let mut faults: Vec<Fault> = errors.iter().filter_map(|error| fault(text, table, error)).collect();
    // On a line that stops the parser, nothing else that is said of it helps.
    faults.sort_by_key(|fault| (line_around(text, fault.span.start).start, !fault.stops, fault.span.start));
    faults.dedup_by_key(|fault| line_around(text, fault.span.start).start);
    // What follows a list that is never closed is read as part of it, and nearly all of it is wrong there.
    let unclosed: Vec<_> = faults.iter().filter(|fault| fault.swallows).map(|fault| fault.reach.clone()).collect();
    faults.retain(|fault| !unclosed.iter().any(|list| list.start < fault.span.start && fault.span.end <= list.end));
    // A header written twice makes every key below it one.
    let mut below_repeated_header = false;
    faults.retain(|fault| {
        let repeats = fault.message.ends_with("written twice");
        let header = text[line_around(text, fault.span.start)].trim_start().starts_with('[');
        let follows = repeats && below_repeated_header && !header;
        below_repeated_header = if header { repeats } else { below_repeated_header };
        !follows
    });
    faults
}

fn fault(text: &str, table: &DeTable<'_>, error: &Error) -> Option<Fault> {
    let span = error.span().unwrap_or(0..0);
    let span = text.floor_char_boundary(span.start)..text.ceil_char_boundary(span.end.max(span.start));
    let written = &text[span.clone()];
    let what = error.message();
    let plain = |message: String, hint: String| Fault {
        span: span.clone(),
        reach: span.clone(),
        message,
        hint,
        swallows: false,
        stops: false,
    };
    if date::looks_like_one(written) {
        // Told of when the key is read: only there is it known that a date is meant.
        return None;
    }
    Some(if what.starts_with("invalid date") {
        let rest = &text[span.start..];
        let end = rest.find(|letter: char| letter.is_whitespace() || ",]}#".contains(letter)).unwrap_or(rest.len());
        undated(&rest[..end], plain)
    } else if what.starts_with("key with no value") {
        let line = &text[line_around(text, span.start)];
        Fault { stops: true, ..plain(no_equals_sign(line), equals_sign_hint(line)) }
    } else if what.starts_with("string values must be quoted") {
        unquoted(written, plain)
    } else if what.starts_with("duplicate key") {
        let header = text[..span.start].ends_with('[');
        let hint = header.then(|| format!("each entry of a list begins with `[[{written}]]`"));
        plain(format!("`{written}` is written twice"), hint.unwrap_or_else(|| "keep one of the two".into()))
    } else if what.starts_with("unclosed array,") || what.starts_with("unclosed inline table") {
        let start = opening(table, span.start).unwrap_or(span.start);
        let (what, close) = if text[start..].starts_with('{') { ("table", '}') } else { ("list", ']') };
        let fault = plain(format!("this {what} is never closed"), format!("write `{close}` after its last entry"));
        Fault { span: start..(start + 1).min(text.len()), reach: start..span.end.max(start), swallows: true, ..fault }
    } else if what.starts_with("unclosed array table") || what.starts_with("unclosed table") {
        let brackets = if what.starts_with("unclosed array") { "]]" } else { "]" };
        let next = text[span.end..].find("\n[").map_or(text.len(), |next| span.end + next);
        let fault = plain("this header is never closed".into(), format!("write `{brackets}` at its end"));
        Fault { reach: span.start..next, ..fault }
    } else if what.starts_with("unexpected key or value") {
        let quotes = text[line_around(text, span.start)].matches('"').count();
        let hint = if quotes > 2 && !text[line_around(text, span.start)].contains("= [") {
            "a quote within text is written `\\\"`, or put the text between `'…'`; if these are two keys, write each on a line of its own"
        } else {
            "write each key on a line of its own"
        };
        plain("something stands after the value".into(), hint.into())
    } else if what.starts_with("invalid basic string") || what.starts_with("invalid literal string") {
        let several = written.starts_with("\"\"\"") || written.starts_with("'''");
        let quotes = if several { "three quotes" } else { "quote" };
        plain(
            "the quotes around this text are never closed".into(),
            format!("end the text with the {quotes} it begins with"),
        )
    } else if what.starts_with("missing escaped value") {
        plain(
            "a backslash stands before a letter it cannot go with".into(),
            "write `/` between folders, or `\\\\` for a backslash".into(),
        )
    } else if what.starts_with("invalid boolean") && nearest(written, ["true", "false"]).is_some() {
        plain(format!("`{written}` is neither `true` nor `false`"), "write one of the two".into())
    } else if ["invalid boolean", "invalid float", "invalid integer"].iter().any(|start| what.starts_with(start)) {
        unquoted(written, plain)
    } else {
        plain(format!("not valid TOML: {what}"), remedy(text, span.start, what))
    })
}

/// What to write where the parser says what it met, and not what to do.
fn remedy(text: &str, at: usize, what: &str) -> String {
    let line = &text[line_around(text, at)];
    let named = |needle: &str| what.contains(needle);
    let hint = if named("missing comma") {
        "put a comma between the two"
    } else if named("extra comma") {
        "take one comma out"
    } else if named("extra `=`") || named("extra assignment") || named("unexpected `=`") {
        "write `key = value` once a line; in a list stand values alone, or `{ key = value }`"
    } else if named("multi-line") || line.contains("\"\"\"") || line.contains("'''") {
        "end text over several lines with the three quotes it begins with"
    } else if line.contains(":\\") || named("unicode") || named("escape") {
        "write `/` between folders, or `\\\\` for a backslash"
    } else if named("leading zero") {
        "write the number without zeros before it; what is no number stands in quotes: `\"007\"`"
    } else if named("sign") || named("radix") || named("prefix") || named("between digits") {
        "write a number in figures alone; what is no number stands in quotes"
    } else if named("carriage return") {
        "save the file with line ends of one kind, `\\n` or `\\r\\n`"
    } else if named("recur") {
        "put fewer lists and tables into each other"
    } else if named("comment") {
        "take out the characters of the comment that cannot be seen"
    } else if named("key") {
        "write a key of letters, digits, `-` and `_`, then `=` and a value; any other key stands in quotes"
    } else {
        "write `key = value` a line: text in straight quotes, lists in `[ ]`, small tables in `{ }`"
    };
    hint.to_owned()
}

/// A month without quotes, or a date with a figure too many.
fn undated(written: &str, plain: impl Fn(String, String) -> Fault) -> Fault {
    match date::dated(written) {
        Ok(_) => unquoted(written, plain),
        Err(fault) => plain(fault.message, format!("write `{}`", fault.example)),
    }
}

/// What people write for `true` and `false`.
const TRUTH: [(&str, &str); 4] = [("yes", "true"), ("on", "true"), ("no", "false"), ("off", "false")];

fn unquoted(written: &str, plain: impl Fn(String, String) -> Fault) -> Fault {
    if written.is_empty() {
        return plain("there is no value after the `=`".into(), "write `\"…\"` there, or take the line out".into());
    }
    if let Some(word) = TRUTH.iter().find_map(|(word, truth)| word.eq_ignore_ascii_case(written).then_some(truth)) {
        return plain(format!("`{written}` is neither `true` nor `false`"), format!("write `{word}`"));
    }
    if let Some(day) = date::in_words(written) {
        return plain(format!("`{written}` is not written as year, month and day"), format!("write `{day}`"));
    }
    let bare = written.trim_matches(['“', '”', '„', '«', '»', '‘', '’', '\u{a0}', ' ']);
    let message =
        if bare == written { format!("`{written}` is not in quotes") } else { "these quotes are not straight".into() };
    plain(message, format!("write `\"{bare}\"`"))
}

fn no_equals_sign(line: &str) -> String {
    let key = line.trim().split([':', ' ', '\t']).next().unwrap_or_default();
    format!("there is no `=` after `{key}`")
}

fn equals_sign_hint(line: &str) -> String {
    let key = line.trim().split([':', ' ', '\t']).next().unwrap_or_default();
    let value = line.trim()[key.len()..].trim_start_matches([':', ' ', '\t']);
    let complete = value.starts_with(|first: char| first.is_ascii_digit() || "\"'[{".contains(first));
    let value = match value {
        "" => "\"…\"".to_owned(),
        "true" | "false" => value.to_owned(),
        _ if complete => value.to_owned(),
        _ => format!("\"{value}\""),
    };
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
