use super::chinese::{self, is_unspaced};
use super::is_wordly;
use std::ops::Range;

/// The words of a text, as bytes of it, in order: what [`super::count`] counts. `1.5` is two of them, `l’article` two.
pub fn runs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    let mut inner: Vec<usize> = Vec::new();
    std::iter::from_fn(move || {
        if let Some(length) = inner.pop() {
            at += length;
            return Some(at - length..at);
        }
        at += text[at..].find(is_wordly)?;
        let rest = &text[at..];
        let unspaced = rest.starts_with(is_unspaced);
        let end = rest.find(|c| !is_wordly(c) || is_unspaced(c) != unspaced).unwrap_or(rest.len());
        if unspaced {
            inner.extend(chinese::lengths(&rest[..end]));
            inner.reverse();
        }
        let length = inner.pop().unwrap_or(end);
        at += length;
        Some(at - length..at)
    })
}
