use super::features::Features;
use crate::model::draft::IdOrigin;
use std::collections::HashMap;

/// The least likeness of provisions without a common title: half of their words.
const HALF: f64 = 0.5;
/// Beyond this many pairs of provisions words are not compared: no treaty comes near it.
const MOST: usize = 4_000_000;

/// One matching of two drafts: pairs (index now, index before) and what they go by. Titles that stand once on each side pair
/// wherever they stand; the rest pairs in order, by title or by at least half of the words. What is then left on both sides
/// between the same neighbours, in drafts that follow each other, pairs in order by half of the words that tell the shorter
/// of the two from others: an article that lost its options, or was written out, may be a third of its former length.
pub(super) fn pairs(before: &[&Features], now: &[&Features], successive: bool) -> Vec<(usize, usize, IdOrigin)> {
    let mut pairs: Vec<(usize, usize, IdOrigin)> = Vec::new();
    let (old, new) = (unique_titles(before), unique_titles(now));
    for (key, now) in &new {
        if let Some(before) = old.get(key) {
            pairs.push((*now, *before, IdOrigin::Title));
        }
    }
    let more = in_order(&rest_of(before, now, &pairs), |old, new| gain(before[old], now[new]));
    pairs.extend(more);
    pairs.sort_unstable();
    if successive {
        let telling = Telling::of(before);
        let bounds = bounds(&pairs, before.len(), now.len());
        let more = in_order(&rest_of(before, now, &pairs), |old, new| {
            let between = bounds[new].contains(&old);
            if between { telling.gain(before[old], now[new]) } else { 0.0 }
        });
        pairs.extend(more);
        pairs.sort_unstable();
    }
    pairs
}

/// What no pair has taken: indexes before, and now.
fn rest_of(before: &[&Features], now: &[&Features], pairs: &[(usize, usize, IdOrigin)]) -> (Vec<usize>, Vec<usize>) {
    let taken_before = pairs.iter().map(|pair| pair.1);
    let taken_now = pairs.iter().map(|pair| pair.0);
    (rest(before.len(), taken_before), rest(now.len(), taken_now))
}

/// For each index now, the indexes before that stand between its paired neighbours.
fn bounds(pairs: &[(usize, usize, IdOrigin)], before: usize, now: usize) -> Vec<std::ops::Range<usize>> {
    let mut bounds = vec![0..before; now];
    let mut partners = vec![None; now];
    for pair in pairs {
        partners[pair.0] = Some(pair.1);
    }
    let (mut start, mut end) = (0, before);
    for new in 0..now {
        bounds[new].start = start;
        start = partners[new].map_or(start, |old| old + 1);
    }
    for new in (0..now).rev() {
        bounds[new].end = end;
        end = partners[new].unwrap_or(end);
    }
    bounds
}

/// The words that tell provisions of a draft from each other: those that no more than a third of them have.
struct Telling(HashMap<u32, usize>, usize);

impl Telling {
    fn of(provisions: &[&Features]) -> Self {
        let mut counts = HashMap::new();
        for features in provisions {
            let mut words = features.words.clone();
            words.dedup();
            for word in words {
                *counts.entry(word).or_default() += 1;
            }
        }
        Self(counts, (provisions.len() / 3).max(1))
    }

    /// What pairing two provisions is worth that have not both a title: nothing below half of the telling words of the one
    /// that has fewer.
    fn gain(&self, before: &Features, now: &Features) -> f64 {
        if before.kind != now.kind || (before.title.is_some() && now.title.is_some()) {
            return 0.0;
        }
        let telling = |word: &u32| self.0.get(word).is_none_or(|count| *count <= self.1);
        let share = before.share(now, telling);
        if share >= HALF { share } else { 0.0 }
    }
}

/// The indexes that are not taken.
fn rest(count: usize, taken: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut free = vec![true; count];
    taken.for_each(|index| free[index] = false);
    (0..count).filter(|index| free[*index]).collect()
}

/// The provisions whose title no other of their kind has, by kind and title, in order.
fn unique_titles<'a>(features: &[&'a Features]) -> std::collections::BTreeMap<(u8, &'a str), usize> {
    let mut places: HashMap<(u8, &str), (usize, usize)> = HashMap::new();
    for (index, features) in features.iter().enumerate() {
        if let Some(title) = &features.title {
            places.entry((features.kind as u8, title)).or_insert((index, 0)).1 += 1;
        }
    }
    places.into_iter().filter(|(_, (_, count))| *count == 1).map(|(key, (index, _))| (key, index)).collect()
}

/// The best matching that keeps order, of what is left before and now: the one with the most gain in all.
fn in_order(
    (rest_before, rest_now): &(Vec<usize>, Vec<usize>),
    gain: impl Fn(usize, usize) -> f64,
) -> Vec<(usize, usize, IdOrigin)> {
    let (rows, columns) = (rest_now.len(), rest_before.len());
    if rows * columns == 0 || rows.saturating_mul(columns) > MOST {
        return Vec::new();
    }
    let width = columns + 1;
    let mut best = vec![0.0_f64; (rows + 1) * width];
    let mut gains = vec![0.0_f64; rows * columns];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let gain = gain(rest_before[column], rest_now[row]);
            gains[row * columns + column] = gain;
            let skipped = best[(row + 1) * width + column].max(best[row * width + column + 1]);
            let paired = if gain > 0.0 { gain + best[(row + 1) * width + column + 1] } else { 0.0 };
            best[row * width + column] = skipped.max(paired);
        }
    }
    let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
    while row < rows && column < columns {
        let here = best[row * width + column];
        let gain = gains[row * columns + column];
        if gain > 0.0 && here <= gain + best[(row + 1) * width + column + 1] {
            let origin = if gain >= 2.0 { IdOrigin::Title } else { IdOrigin::Words };
            pairs.push((rest_now[row], rest_before[column], origin));
            (row, column) = (row + 1, column + 1);
        } else if here <= best[(row + 1) * width + column] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

/// What pairing two provisions is worth: nothing below half of the words; a common title is worth more than any words.
fn gain(before: &Features, now: &Features) -> f64 {
    if before.kind != now.kind {
        return 0.0;
    }
    let titled = before.title.is_some() && before.title == now.title;
    let likeness = if titled || before.comparable(now) { before.likeness(now) } else { 0.0 };
    if titled {
        2.0 + likeness
    } else if likeness >= HALF {
        likeness
    } else {
        0.0
    }
}
