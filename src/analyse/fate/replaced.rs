use crate::analyse::wording::Layout;
use imara_diff::{Algorithm, Diff, Token};
use std::ops::Range;

/// Words of a provision, as indexes.
type Words<'a> = (&'a Layout, Range<usize>);

/// Where a later unit has what stands in the place of some words of the unit it continues: between the last word before them
/// and the first after them that it still has, both included, and whether the words themselves still stand there and are open:
/// in brackets or in an option. `None` if they stand there as text.
pub(super) fn place(
    (base, later): (Words, Words),
    replaced: &Range<usize>,
    is_open: impl Fn(u32) -> bool,
) -> Option<(Range<usize>, bool)> {
    let (mut start, mut end, mut still, mut open) = (later.1.start, later.1.end, 0, 0);
    for (was, is) in common(&base, &later) {
        if was < replaced.start {
            start = is;
        } else if was >= replaced.end {
            end = end.min(is + 1);
        } else {
            still += 1;
            open += usize::from(is_open(is as u32));
        }
    }
    let all_open = !replaced.is_empty() && open == replaced.len();
    (replaced.is_empty() || all_open || still < replaced.len()).then_some((start..end, all_open))
}

/// Which of some words of a unit the unit that continues it still has: how many words after the first of them each is, and
/// where it stands.
pub(super) fn kept((base, later): (Words, Words), words: &Range<usize>) -> Vec<(usize, u32)> {
    let kept = common(&base, &later).into_iter().filter(|(was, _)| words.contains(was));
    kept.map(|(was, is)| (was - words.start, is as u32)).collect()
}

/// The words that a redline of two units leaves as they are, with where each stood and stands.
fn common(base: &Words, later: &Words) -> Vec<(usize, usize)> {
    let ids = |(layout, words): &Words| layout.words[words.clone()].iter().map(|word| Token(word.id)).collect();
    let (old, new): (Vec<Token>, Vec<Token>) = (ids(base), ids(later));
    let mut difference = Diff::default();
    let known = old.iter().chain(&new).map(|word| word.0 + 1).max().unwrap_or_default();
    difference.compute_with(Algorithm::Myers, &old, &new, known);
    let stood = (0..old.len()).filter(|at| !difference.is_removed(*at as u32));
    let stands = (0..new.len()).filter(|at| !difference.is_added(*at as u32));
    stood.zip(stands).map(|(was, is)| (base.1.start + was, later.1.start + is)).collect()
}
