use crate::analyse::wording::Layout;
use crate::model::fate::Standing;
use imara_diff::{Algorithm, Diff, Token};
use std::ops::Range;

/// Words of a provision, as indexes.
type Words<'a> = (&'a Layout, Range<usize>);

/// Where a later unit has what stands in the place of some words of the unit it continues: between the last word before them
/// and the first after them that it still has, both included, and whether the words themselves still stand there and are open:
/// in brackets, or in an option, whose rivals are the whole unit's. `None` if they stand there as text.
pub(super) fn place(
    (base, later): (Words, Words),
    replaced: &Range<usize>,
    standing: impl Fn(u32) -> Standing,
) -> Option<(Range<usize>, bool)> {
    let whole = later.1.clone();
    let (mut start, mut end, mut still, mut open, mut optional) = (whole.start, whole.end, 0, 0, false);
    for (was, is) in common(&base, &later) {
        if was < replaced.start {
            start = is;
        } else if was >= replaced.end {
            end = end.min(is + 1);
        } else {
            let stands = standing(is as u32);
            still += 1;
            open += usize::from(stands != Standing::Plain);
            optional |= matches!(stands, Standing::AsOption(_));
        }
    }
    let all_open = !replaced.is_empty() && open == replaced.len();
    let place = if all_open && optional { whole } else { start..end };
    (replaced.is_empty() || all_open || still < replaced.len()).then_some((place, all_open))
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
