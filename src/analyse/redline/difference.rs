use super::stretches::stretches;
use super::vocabulary::Vocabulary;
use super::weighted::weighted;
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

/// Passages whose lengths multiply to no more are compared by what their words say, which reads better and takes the
/// square of the length; longer ones by the shortest edit script, in linear space, and so again between its anchors.
const SMALL: usize = 50_000;
/// How many words in a row make an anchor.
const ANCHOR: usize = 6;

/// The matches of two passages, given as the numbers of their words; not yet tidied.
pub(super) fn matches(a: &[u32], b: &[u32], vocabulary: &Vocabulary) -> Vec<Match> {
    let first = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (&a[first..], &b[first..]);
    let last = rest_a.iter().rev().zip(rest_b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (middle_a, middle_b) = (&rest_a[..rest_a.len() - last], &rest_b[..rest_b.len() - last]);

    let mut found = Matches::default();
    found.push(Match { a: 0, b: 0, length: first });
    if middle_a.len() * middle_b.len() <= SMALL {
        found.extend(weighted(middle_a, middle_b, vocabulary), first, first);
    } else {
        found.extend(anchored(middle_a, middle_b, vocabulary), first, first);
    }
    found.push(Match { a: a.len() - last, b: b.len() - last, length: last });
    found.0
}

/// Matches in order, those that touch joined.
#[derive(Default)]
struct Matches(Vec<Match>);

impl Matches {
    fn push(&mut self, next: Match) {
        match self.0.last_mut() {
            _ if next.length == 0 => {}
            Some(last) if last.a + last.length == next.a && last.b + last.length == next.b => {
                last.length += next.length;
            }
            _ => self.0.push(next),
        }
    }

    fn extend(&mut self, matches: Vec<Match>, a: usize, b: usize) {
        for found in matches {
            self.push(Match { a: found.a + a, b: found.b + b, length: found.length });
        }
    }
}

/// Anchors by the shortest edit script, and what lies between two of them compared anew if it is small enough.
fn anchored(a: &[u32], b: &[u32], vocabulary: &Vocabulary) -> Vec<Match> {
    let script = shortest(a, b);
    let mut found = Matches::default();
    let (mut at_a, mut at_b) = (0, 0);
    let mut between: Vec<Match> = Vec::new();
    let end = Match { a: a.len(), b: b.len(), length: 0 };
    for next in script.into_iter().chain([end]) {
        if next.length < ANCHOR && next != end {
            between.push(next);
            continue;
        }
        let (gap_a, gap_b) = (&a[at_a..next.a], &b[at_b..next.b]);
        if gap_a.len() * gap_b.len() <= SMALL {
            found.extend(weighted(gap_a, gap_b, vocabulary), at_a, at_b);
        } else {
            found.extend(std::mem::take(&mut between), 0, 0);
        }
        between.clear();
        found.push(next);
        (at_a, at_b) = (next.a + next.length, next.b + next.length);
    }
    found.0
}

fn shortest(a: &[u32], b: &[u32]) -> Vec<Match> {
    let mut found = Matches::default();
    for (in_a, in_b) in stretches(a, b) {
        found.extend(shortest_between(&a[in_a.clone()], &b[in_b.clone()]), in_a.start, in_b.start);
    }
    found.0
}

fn shortest_between(a: &[u32], b: &[u32]) -> Vec<Match> {
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
    let mut matches = Matches::default();
    let (mut at_a, mut at_b) = (0, 0);
    for hunk in diff.hunks() {
        matches.push(Match { a: at_a, b: at_b, length: hunk.before.start as usize - at_a });
        (at_a, at_b) = (hunk.before.end as usize, hunk.after.end as usize);
    }
    matches.push(Match { a: at_a, b: at_b, length: a.len() - at_a });
    matches.0
}

/// What the words of a stretch weigh to a reader.
pub(super) fn strength(ids: &[u32], vocabulary: &Vocabulary) -> u32 {
    ids.iter().map(|id| vocabulary.strength(*id)).sum()
}
