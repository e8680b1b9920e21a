use super::reading::LineText;
use super::vocabulary::Vocabulary;
use crate::model::redline::LineKind;
use rustc_hash::FxHashMap;

/// How like two lines must be, in percent, to be compared word by word.
#[derive(Clone, Copy)]
pub(super) struct Thresholds {
    /// Wherever they stand.
    pub(super) anywhere: u32,
    /// With the same path.
    pub(super) same_path: u32,
}

/// What must be found before units that moved are looked for.
pub(super) const STRONG: Thresholds = Thresholds { anywhere: 55, same_path: 40 };
/// What is still worth a comparison between neighbours that were.
pub(super) const WEAK: Thresholds = Thresholds { anywhere: 32, same_path: 15 };

/// The lines of A and B that are compared, both in order: the heaviest series of likely pairs that do not cross.
pub(super) fn align(
    (all_a, a): (&[LineText], &[u32]),
    (all_b, b): (&[LineText], &[u32]),
    thresholds: Thresholds,
    vocabulary: &Vocabulary,
) -> Vec<(u32, u32)> {
    if a.is_empty() || b.is_empty() {
        return Vec::new();
    }
    let line_a = |index: u32| &all_a[a[index as usize] as usize];
    let line_b = |index: u32| &all_b[b[index as usize] as usize];
    let are_alone = a.len() == 1 && b.len() == 1;
    let index = Index::new(b.len(), |index| line_b(index));
    let mut candidates = Vec::new();
    let mut scores = Scores::new(b.len());
    for at in 0..a.len() as u32 {
        for other in index.candidates(line_a(at), at, &mut scores) {
            if let Some(weight) = weight(line_a(at), line_b(other), are_alone, thresholds, vocabulary) {
                candidates.push(Candidate { a: at, b: other, weight });
            }
        }
    }
    let chain = heaviest_chain(candidates, b.len());
    chain.into_iter().map(|(at, other)| (a[at as usize], b[other as usize])).collect()
}

/// The stretches between pairs, before the first and after the last: what is left to align.
pub(super) fn gaps(a: &[u32], b: &[u32], pairs: &[(u32, u32)]) -> Vec<(Vec<u32>, Vec<u32>)> {
    let mut gaps = Vec::new();
    let (mut from_a, mut from_b) = (0, 0);
    for (pair_a, pair_b) in pairs.iter().copied().chain([(u32::MAX, u32::MAX)]) {
        let to_a = from_a + a[from_a..].partition_point(|line| *line < pair_a);
        let to_b = from_b + b[from_b..].partition_point(|line| *line < pair_b);
        if from_a < to_a && from_b < to_b {
            gaps.push((a[from_a..to_a].to_vec(), b[from_b..to_b].to_vec()));
        }
        (from_a, from_b) = ((to_a + 1).min(a.len()), (to_b + 1).min(b.len()));
    }
    gaps
}

/// How much speaks for comparing two lines; `None` if too little. Two paragraphs that are alone between their neighbours
/// stand in the same place as if they had a path.
fn weight(a: &LineText, b: &LineText, are_alone: bool, thresholds: Thresholds, vocabulary: &Vocabulary) -> Option<u64> {
    let differ = |kind: LineKind| (a.kind == kind) != (b.kind == kind);
    if differ(LineKind::Title) || differ(LineKind::Row) {
        return None;
    }
    let is_in_text = matches!(a.kind, LineKind::Words | LineKind::Row);
    let same_path = a.path == b.path && (!a.path.is_empty() || (are_alone && is_in_text));
    let same_label = match (a.labels.last(), b.labels.last()) {
        (Some(a), Some(b)) => a.words.ids == b.words.ids,
        (None, None) => true,
        _ => false,
    };
    let mut bonus = u64::from(same_path) * 30 + u64::from(same_label) * 15;
    if a.words.ids == b.words.ids {
        bonus += 60;
        if a.bag.len() == 0 {
            return (same_label || same_path || !a.words.ids.is_empty()).then_some(bonus);
        }
        return Some(u64::from(a.bag.shared(&b.bag, vocabulary).weight) * 2 + bonus);
    }
    let likeness = a.bag.shared(&b.bag, vocabulary);
    let wanted = if same_path { thresholds.same_path } else { thresholds.anywhere };
    let enough = likeness.percent >= wanted && likeness.weight > 0;
    enough.then(|| u64::from(likeness.weight) * u64::from(likeness.percent + 50) / 100 + bonus)
}

/// Where the words of B's lines stand, so that no line need be compared with all others.
struct Index {
    words: FxHashMap<u32, Vec<u32>>,
    same: FxHashMap<Vec<u32>, Vec<u32>>,
    paths: FxHashMap<String, Vec<u32>>,
    common: usize,
}

/// How many likely lines are looked at for each line.
const CANDIDATES: usize = 6;

impl Index {
    fn new<'l, 'a: 'l>(length: usize, line: impl Fn(u32) -> &'l LineText<'a>) -> Self {
        let (mut words, mut same, mut paths) = (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        for index in 0..length as u32 {
            let line = line(index);
            for word in line.bag.words() {
                words.entry(word).or_insert_with(Vec::new).push(index);
            }
            same.entry(line.words.ids.clone()).or_insert_with(Vec::new).push(index);
            paths.entry(line.path.to_string()).or_insert_with(Vec::new).push(index);
        }
        Self { words, same, paths, common: (length / 8).max(24) }
    }

    /// Lines that share words with this one, the same words as it, or its path.
    fn candidates(&self, line: &LineText, at: u32, scores: &mut Scores) -> Vec<u32> {
        for word in line.bag.words() {
            if let Some(lines) = self.words.get(&word).filter(|lines| lines.len() <= self.common) {
                for other in lines {
                    scores.add(*other, 1 + 256 / lines.len() as u32);
                }
            }
        }
        let mut candidates = scores.best(CANDIDATES, at);
        for lines in [self.same.get(&line.words.ids), self.paths.get(line.path)].into_iter().flatten() {
            // Of many lines with nothing to tell them apart, those nearest to the same place.
            let near = lines.partition_point(|other| *other < at).saturating_sub(CANDIDATES / 2);
            candidates.extend(lines.iter().skip(near).take(CANDIDATES));
        }
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }
}

/// Scores of lines, all nought again once the best are told.
struct Scores {
    scores: Vec<u32>,
    touched: Vec<u32>,
}

impl Scores {
    fn new(length: usize) -> Self {
        Self { scores: vec![0; length], touched: Vec::new() }
    }

    fn add(&mut self, line: u32, score: u32) {
        let sum = &mut self.scores[line as usize];
        if *sum == 0 {
            self.touched.push(line);
        }
        *sum += score;
    }

    fn best(&mut self, many: usize, near: u32) -> Vec<u32> {
        let mut touched = std::mem::take(&mut self.touched);
        touched.sort_by_key(|line| (std::cmp::Reverse(self.scores[*line as usize]), line.abs_diff(near), *line));
        for line in &touched {
            self.scores[*line as usize] = 0;
        }
        touched.truncate(many);
        touched
    }
}

struct Candidate {
    a: u32,
    b: u32,
    weight: u64,
}

/// The series of candidates, rising in A and in B, whose weights add up to most. Fenwick's tree of best sums by B.
fn heaviest_chain(mut candidates: Vec<Candidate>, length: usize) -> Vec<(u32, u32)> {
    // Of one line's candidates the last in B first, so that none can follow another of the same line.
    candidates.sort_by_key(|candidate| (candidate.a, std::cmp::Reverse(candidate.b)));
    let mut tree: Vec<(u64, Option<usize>)> = vec![(0, None); length + 1];
    let mut before: Vec<Option<usize>> = Vec::with_capacity(candidates.len());
    for (index, candidate) in candidates.iter().enumerate() {
        let mut best = (0, None);
        let mut at = candidate.b as usize;
        while at > 0 {
            if tree[at].0 > best.0 {
                best = tree[at];
            }
            at &= at - 1;
        }
        before.push(best.1);
        let sum = best.0 + candidate.weight;
        let mut at = candidate.b as usize + 1;
        while at <= length {
            if sum > tree[at].0 {
                tree[at] = (sum, Some(index));
            }
            at += at & at.wrapping_neg();
        }
    }
    let mut best = (0, None);
    let mut at = length;
    while at > 0 {
        if tree[at].0 > best.0 {
            best = tree[at];
        }
        at &= at - 1;
    }
    let mut chain = Vec::new();
    let mut last = best.1;
    while let Some(index) = last {
        chain.push((candidates[index].a, candidates[index].b));
        last = before[index];
    }
    chain.reverse();
    chain
}
