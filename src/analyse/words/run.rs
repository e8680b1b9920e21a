use super::chinese::{self, is_unspaced};
use super::is_wordly;
use crate::model::letters::{Reading, is_disguised};
use std::ops::Range;

/// The words of a text, as bytes of it, in order: what [`super::count`] counts. `1.5` is two of them, `l’article` two.
pub fn runs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let reading = is_disguised(text).then(|| Reading::of(text));
    let read = reading.map(|reading| {
        let runs = runs_as_written(&reading.text).map(|run| reading.written(&run));
        runs.collect::<Vec<_>>()
    });
    let as_written = read.is_none().then(|| runs_as_written(text));
    as_written.into_iter().flatten().chain(read.into_iter().flatten())
}

/// The same of a text whose letters are in one form.
fn runs_as_written(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
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
