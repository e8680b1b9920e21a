use super::vocabulary::Vocabulary;
use imara_diff::{Algorithm, Diff, Token};
use rustc_hash::FxHashMap;

/// Words that stand alike in two passages. What lies between two matches, in either passage, is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Match {
    /// First token in A.
    pub(super) a: usize,
    /// First token in B.
    pub(super) b: usize,
    /// How many.
    pub(super) length: usize,
}

/// The matches of two passages, given as the numbers of their words: a short edit script in linear space, not yet tidied.
pub(super) fn matches(a: &[u32], b: &[u32]) -> Vec<Match> {
    // Numbers of their own, so that the algorithm's tables are no larger than the passages.
    let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
    let mut local = |ids: &[u32]| -> Vec<Token> {
        ids.iter()
            .map(|id| {
                let next = numbers.len() as u32;
                Token(*numbers.entry(*id).or_insert(next))
            })
            .collect()
    };
    let (tokens_a, tokens_b) = (local(a), local(b));
    let mut diff = Diff::default();
    diff.compute_with(Algorithm::Histogram, &tokens_a, &tokens_b, numbers.len() as u32);
    let mut matches = Vec::new();
    let (mut at_a, mut at_b) = (0, 0);
    for hunk in diff.hunks() {
        let length = hunk.before.start as usize - at_a;
        if length > 0 {
            matches.push(Match { a: at_a, b: at_b, length });
        }
        (at_a, at_b) = (hunk.before.end as usize, hunk.after.end as usize);
    }
    if at_a < a.len() {
        matches.push(Match { a: at_a, b: at_b, length: a.len() - at_a });
    }
    matches
}

/// What the words of a stretch weigh to a reader.
pub(super) fn strength(ids: &[u32], vocabulary: &Vocabulary) -> u32 {
    ids.iter().map(|id| vocabulary.strength(*id)).sum()
}
