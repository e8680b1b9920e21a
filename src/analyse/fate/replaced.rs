use crate::analyse::wording::Layout;
use imara_diff::{Algorithm, Diff, Token};
use std::ops::Range;

/// Where a later unit has what stands in the place of some words of the unit it continues: between the last word before them
/// and the first after them that it still has, both included, and whether the words themselves still stand there, in brackets.
/// `None` if they stand there as text.
pub(super) fn place(
    base: &Layout,
    replaced: &Range<usize>,
    unit: Range<usize>,
    (later, within): (&Layout, Range<usize>),
) -> Option<(Range<usize>, bool)> {
    let ids = |layout: &Layout, words: Range<usize>| layout.words[words].iter().map(|word| Token(word.id)).collect();
    let (old, new): (Vec<Token>, Vec<Token>) = (ids(base, unit.clone()), ids(later, within.clone()));
    let mut difference = Diff::default();
    let known = old.iter().chain(&new).map(|word| word.0 + 1).max().unwrap_or_default();
    difference.compute_with(Algorithm::Myers, &old, &new, known);
    let kept_old = (0..old.len()).filter(|at| !difference.is_removed(*at as u32));
    let kept_new = (0..new.len()).filter(|at| !difference.is_added(*at as u32));
    let (mut start, mut end, mut still, mut open) = (within.start, within.end, 0, 0);
    for (was, is) in kept_old.zip(kept_new).map(|(was, is)| (unit.start + was, within.start + is)) {
        if was < replaced.start {
            start = is;
        } else if was >= replaced.end {
            end = end.min(is + 1);
        } else {
            still += 1;
            open += usize::from(later.is_bracketed(later.words[is]));
        }
    }
    let is_open = !replaced.is_empty() && open == replaced.len();
    (replaced.is_empty() || is_open || still < replaced.len()).then_some((start..end, is_open))
}
