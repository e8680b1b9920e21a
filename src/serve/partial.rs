//! What of a file is sent: all of it, a range (RFC 9110, section 14), or nothing because the browser has it (section 13).

use hyper::header::{HeaderMap, HeaderName, IF_NONE_MATCH, IF_RANGE, RANGE};
use std::ops::Range;

/// What of a file is sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
    /// Nothing: the range lies beyond the end.
    Beyond,
    /// Nothing: the browser has this version.
    Unchanged,
}

/// What of a file of `length` bytes a request wants. Of several ranges the whole is sent, which is always allowed.
pub(super) fn part(headers: &HeaderMap, tag: &str, length: u64) -> Part {
    if let Some(known) = text(headers, &IF_NONE_MATCH) {
        let weak = |one: &str| one.trim().trim_start_matches("W/").to_owned();
        if known.split(',').any(|one| weak(one) == tag || one.trim() == "*") {
            return Part::Unchanged;
        }
    }
    if text(headers, &IF_RANGE).is_some_and(|version| version != tag) {
        return Part::Whole;
    }
    text(headers, &RANGE).and_then(|range| bytes(range, length)).unwrap_or(Part::Whole)
}

/// `bytes=0-99`, `bytes=100-`, `bytes=-100`; `None` for what is not understood, which is then as if it were not there.
fn bytes(range: &str, length: u64) -> Option<Part> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let (first, last) = (first.trim(), last.trim());
    let range = match (first.is_empty(), last.is_empty()) {
        (true, true) => return None,
        (true, false) => length.saturating_sub(last.parse().ok()?)..length,
        (false, true) => first.parse().ok()?..length,
        (false, false) => {
            let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(length)
        }
    };
    Some(if range.start < length && !range.is_empty() { Part::Bytes(range) } else { Part::Beyond })
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}
