use super::{FEWEST_TELLING, FEWEST_WORDS};
use rustc_hash::FxHashMap;

/// A run of words that stands in both lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    /// Where it begins in ours.
    pub(super) a: usize,
    /// Where it begins in theirs.
    pub(super) b: usize,
    /// How many words.
    pub(super) length: usize,
}

/// A word, the same number for the same word; and whether it has a meaning of its own.
pub(super) type Word = (u32, bool);

/// A run that begins at more places than this in the other text is not looked for at the rest of them: formulas that
/// repeat without end would take without end.
const MOST_PLACES: usize = 64;

/// The runs that two lists of words share, the longest first taken (greedy string tiling), in order of ours.
pub(super) fn runs(a: &[Word], b: &[Word]) -> Vec<Run> {
    let mut all = candidates(a, b);
    all.sort_by(|one, other| other.length.cmp(&one.length).then((one.a, one.b).cmp(&(other.a, other.b))));
    let (mut in_a, mut in_b) = (vec![false; a.len()], vec![false; b.len()]);
    let mut taken = Vec::new();
    for run in all {
        for free in free(run, &in_a, &in_b) {
            if is_telling(&a[free.a..free.a + free.length]) {
                in_a[free.a..free.a + free.length].fill(true);
                in_b[free.b..free.b + free.length].fill(true);
                taken.push(free);
            }
        }
    }
    taken.sort_by_key(|run| run.a);
    taken
}

fn is_telling(words: &[Word]) -> bool {
    words.len() >= FEWEST_WORDS && words.iter().filter(|(_, telling)| *telling).count() >= FEWEST_TELLING
}

/// The runs that cannot be made longer at either end.
fn candidates(a: &[Word], b: &[Word]) -> Vec<Run> {
    let mut places: FxHashMap<&[Word], Vec<usize>> = FxHashMap::default();
    for (at, words) in b.windows(FEWEST_WORDS).enumerate() {
        let places = places.entry(words).or_default();
        if places.len() < MOST_PLACES {
            places.push(at);
        }
    }
    let mut runs = Vec::new();
    for (at, words) in a.windows(FEWEST_WORDS).enumerate() {
        for place in places.get(words).into_iter().flatten() {
            if at > 0 && *place > 0 && a[at - 1] == b[place - 1] {
                continue;
            }
            let length = a[at..].iter().zip(&b[*place..]).take_while(|(one, other)| one == other).count();
            runs.push(Run { a: at, b: *place, length });
        }
    }
    runs
}

/// What is left of a run when the words that others have taken are out.
fn free(run: Run, in_a: &[bool], in_b: &[bool]) -> Vec<Run> {
    let mut free: Vec<Run> = Vec::new();
    let mut open = false;
    for index in 0..run.length {
        let taken = in_a[run.a + index] || in_b[run.b + index];
        match free.last_mut() {
            _ if taken => open = false,
            Some(last) if open => last.length += 1,
            _ => {
                free.push(Run { a: run.a + index, b: run.b + index, length: 1 });
                open = true;
            }
        }
    }
    free
}
