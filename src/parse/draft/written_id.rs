//! `{#id}` and `{#id from="a b"}` at the end of a heading.

use std::ops::Range;

/// An id written in a heading, and what it says the provision was split from or merged of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WrittenId {
    /// All of `{#…}`.
    pub(super) range: Range<usize>,
    pub(super) id: (String, Range<usize>),
    pub(super) from: Vec<(String, Range<usize>)>,
}

/// A heading's words without the written id at their end, and the id. `offset` is where the words stand in the source.
pub(super) fn written_id(words: &str, offset: usize) -> (&str, Option<WrittenId>) {
    let found = words.trim_end().strip_suffix('}').and_then(|inner| inner.rfind("{#").map(|open| (open, inner)));
    let Some((open, inner)) = found else { return (words, None) };
    let body = &inner[open + 2..];
    let length = body.find(|c: char| !is_id(c)).unwrap_or(body.len());
    let at = offset + open + 2;
    if length == 0 {
        return (words, None);
    }
    let id = (body[..length].to_string(), at..at + length);
    let Some(from) = from(&body[length..], at + length) else { return (words, None) };
    let range = offset + open..offset + inner.len() + 1;
    (&words[..open], Some(WrittenId { range, id, from }))
}

/// What is wrong with what was meant as an id, braces and all; `None` if it is well formed.
pub(super) fn fault(written: &str) -> Option<String> {
    let Some(inside) = written.strip_suffix('}') else { return Some("its brace is not closed".into()) };
    let inside = inside.trim_start_matches(['{', ' ']);
    if written.starts_with("{ ") {
        return Some("a space stands before `#`".into());
    }
    let body = inside.strip_prefix('#').unwrap_or(inside);
    let length = body.find(|c: char| !is_id(c)).unwrap_or(body.len());
    let rest = &body[length..];
    if length == 0 {
        return Some(if body.trim().is_empty() {
            "it is empty".into()
        } else {
            "a letter or figure comes first".into()
        });
    }
    if from(rest, 0).is_some() {
        return None;
    }
    let after = rest.trim_start();
    if after.starts_with("from") {
        return Some("what it was made from is written `from=\"one two\"`".into());
    }
    if let Some((name, _)) = after.split_once('=').filter(|(name, _)| name.chars().all(is_id)) {
        return Some(format!("`{name}` says nothing here: what it was made from is written `from=\"one two\"`"));
    }
    let mark = after.chars().next().unwrap_or(' ');
    Some(if rest.len() > after.len() {
        "an id has no spaces".into()
    } else {
        format!("`{mark}` cannot stand in an id")
    })
}

/// How what was meant as an id is written.
pub(super) fn mended(written: &str) -> String {
    let body = written.trim_matches(|c: char| matches!(c, '{' | '}' | '#' | ' '));
    let length = body.find(|c: char| !is_id(c)).unwrap_or(body.len());
    let (id, rest) = body.split_at(length);
    let from = rest.split_once('=').map(|(_, from)| from).unwrap_or_default();
    let from: Vec<&str> = from.split(|c: char| !is_id(c)).filter(|one| !one.is_empty()).collect();
    match (id, from.as_slice(), rest.trim().is_empty()) {
        ("", ..) => "write it as `{#two-words}`".to_owned(),
        (id, [], true) => format!("write `{{#{id}}}`"),
        (_, [], false) => format!("write `{{#{}}}`", body.split(|c: char| !is_id(c)).collect::<Vec<_>>().join("-")),
        (id, from, _) => format!("write `{{#{id} from=\"{}\"}}`", from.join(" ")),
    }
}

fn is_id(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}

/// The ids of `from="a b"`; `None` if something else follows the id.
fn from(rest: &str, offset: usize) -> Option<Vec<(String, Range<usize>)>> {
    if rest.trim().is_empty() {
        return Some(Vec::new());
    }
    let start = rest.find("from=\"")?;
    let list = start + "from=\"".len();
    let end = list + rest[list..].find('"')?;
    if !rest[..start].trim().is_empty() || !rest.starts_with(char::is_whitespace) || !rest[end + 1..].trim().is_empty()
    {
        return None;
    }
    let mut ids = Vec::new();
    let mut at = list;
    for piece in rest[list..end].split_inclusive(char::is_whitespace) {
        let id = piece.trim();
        if !id.is_empty() {
            if !id.chars().all(is_id) {
                return None;
            }
            ids.push((id.to_string(), offset + at..offset + at + id.len()));
        }
        at += piece.len();
    }
    Some(ids)
}
