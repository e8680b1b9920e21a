use rustc_hash::FxHashMap;
use std::ops::Range;

/// How many words of a passage are compared with how many of the other at most. The comparison takes the square of what says
/// the same few words over and over; no passage of a treaty comes near it.
const LONGEST: usize = 10_000;

/// Where two passages are parted, to be compared piece by piece: passages that are not too long stay whole. Longer ones are cut
/// at words that stand once in each, in the same order; where there are none, both are cut into so many parts of one length.
/// The pieces hold both passages whole.
pub(super) fn stretches(a: &[u32], b: &[u32]) -> Vec<(Range<usize>, Range<usize>)> {
    if a.len().max(b.len()) <= LONGEST {
        return vec![(0..a.len(), 0..b.len())];
    }
    let mut pieces = Vec::new();
    let (mut from_a, mut from_b) = (0, 0);
    for (at_a, at_b) in in_order(&lone(a, b)).into_iter().chain([(a.len(), b.len())]) {
        let length = (at_a - from_a).max(at_b - from_b);
        if length * 2 < LONGEST && at_a < a.len() {
            continue;
        }
        let parts = length.div_ceil(LONGEST).max(1);
        let cut = |from: usize, to: usize, part: usize| from + (to - from) * part / parts;
        pieces.extend((0..parts).map(|part| {
            let piece = |from, to| cut(from, to, part)..cut(from, to, part + 1);
            (piece(from_a, at_a), piece(from_b, at_b))
        }));
        (from_a, from_b) = (at_a, at_b);
    }
    pieces
}

/// The words that stand once in each passage: where, in order of the first.
fn lone(a: &[u32], b: &[u32]) -> Vec<(usize, usize)> {
    let once = |ids: &[u32]| {
        let mut places: FxHashMap<u32, Option<usize>> = FxHashMap::default();
        for (at, id) in ids.iter().enumerate() {
            places.entry(*id).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (in_a, in_b) = (once(a), once(b));
    let place = |places: &FxHashMap<u32, Option<usize>>, id| places.get(id).copied().flatten();
    a.iter().filter_map(|id| Some((place(&in_a, id)?, place(&in_b, id)?))).collect()
}

/// The most of some pairs of places that are in order in both passages; they are in order in the first.
fn in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the pair that ends a series of it soonest, and for each pair the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (index, (_, at)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *at);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    let mut series = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(index) = next {
        series.push(pairs[index]);
        next = before[index];
    }
    series.reverse();
    series
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, stretches};

    fn holds_both(a: &[u32], b: &[u32]) -> usize {
        let pieces = stretches(a, b);
        let (mut at_a, mut at_b) = (0, 0);
        for (piece_a, piece_b) in &pieces {
            assert_eq!((piece_a.start, piece_b.start), (at_a, at_b));
            assert!(piece_a.len().max(piece_b.len()) <= LONGEST, "{piece_a:?} {piece_b:?}");
            (at_a, at_b) = (piece_a.end, piece_b.end);
        }
        assert_eq!((at_a, at_b), (a.len(), b.len()));
        pieces.len()
    }

    #[test]
    fn passages_that_are_not_long_stay_whole() {
        let words: Vec<u32> = (0..LONGEST as u32).collect();
        assert_eq!(holds_both(&words, &words[5..]), 1);
    }

    #[test]
    fn long_passages_are_cut_at_words_that_stand_once_in_each() {
        let words: Vec<u32> = (0..4 * LONGEST as u32).collect();
        let later: Vec<u32> = (1_000_000..1_000_300).chain(words.iter().copied()).collect();
        assert!(holds_both(&words, &later) > 1);
        let pieces = stretches(&words, &later);
        assert!(pieces[1..].iter().all(|(a, b)| words[a.start] == later[b.start]), "{pieces:?}");
    }

    #[test]
    fn long_passages_of_the_same_words_over_and_over_are_cut_into_parts() {
        let ab = |first: u32| -> Vec<u32> { (0..5 * LONGEST as u32).map(|at| (at + first) % 2).collect() };
        assert_eq!(holds_both(&ab(0), &ab(1)), 5);
        assert_eq!(holds_both(&ab(0), &[]), 5);
    }
}
