//! Which footnote a mark stands for. Real drafts use one mark twice: both footnotes stand.

use std::collections::HashMap;

/// The mark a footnote's definition begins with and the length of `[^mark]:` with the space after it.
pub(super) fn definition(content: &str) -> Option<(String, usize)> {
    let inside = content.strip_prefix("[^")?;
    let end = inside.find(|c: char| c == ']' || c == '[' || c.is_whitespace())?;
    let after = inside[end..].strip_prefix("]:")?;
    let space = after.len() - after.trim_start().len();
    (end > 0).then(|| (inside[..end].to_string(), content.len() - after.len() + space))
}

/// The footnotes of a draft by mark, and how many of each have been referred to.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    by_mark: HashMap<String, (Vec<u32>, usize)>,
}

impl Footnotes {
    /// Takes in a footnote, in the order they are defined.
    pub(super) fn define(&mut self, mark: &str, index: u32) {
        self.by_mark.entry(mark.to_string()).or_default().0.push(index);
    }

    /// The footnote a mark refers to: of several with the same mark the first not referred to yet, else the last.
    /// `None` if no footnote has this mark.
    pub(super) fn refer(&mut self, mark: &str) -> Option<u32> {
        let (indexes, used) = self.by_mark.get_mut(mark)?;
        let index = indexes.get(*used).or(indexes.last()).copied();
        *used += 1;
        index
    }
}
