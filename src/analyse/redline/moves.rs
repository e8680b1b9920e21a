use super::likeness::Bag;
use super::reading::{Block, Reading};
use super::vocabulary::Vocabulary;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Lines of A that stand elsewhere in B.
pub(super) struct Moved {
    /// The lines in A, and the unit they are.
    pub(super) a: Range<u32>,
    pub(super) unit_a: Option<u32>,
    /// The lines in B, and the unit they are.
    pub(super) b: Range<u32>,
    pub(super) unit_b: Option<u32>,
}

/// How the places of two blocks relate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Places {
    /// Nothing that both drafts have stands between: such a block did not move.
    Same,
    /// Their sections are compared.
    Related,
    /// The section of the second was made of that of the first, as the drafts say.
    Made,
    /// Neither.
    Apart,
}

/// Finds units that moved among the lines that have no partner.
pub(super) fn moves(
    a: &Loose,
    b: &Loose,
    places: impl Fn(&Range<u32>, &Range<u32>) -> Places,
    vocabulary: &Vocabulary,
) -> Vec<Moved> {
    let index = Index::new(b);
    let mut found: Vec<(u32, usize, usize)> = Vec::new();
    for (at, block) in a.blocks.iter().enumerate() {
        for other in index.candidates(&block.bag) {
            let places = places(&block.block.lines, &b.blocks[other].block.lines);
            if let Some(weight) = likely(block, &b.blocks[other], places, vocabulary) {
                found.push((weight, at, other));
            }
        }
    }
    // The greatest first; what is part of a move already is not moved again.
    found.sort_by_key(|(weight, at, other)| (std::cmp::Reverse(*weight), *at, *other));
    let (mut taken_a, mut taken_b) = (vec![false; a.lines], vec![false; b.lines]);
    let mut moves = Vec::new();
    for (_, at, other) in found {
        let (from, to) = (a.blocks[at].block, b.blocks[other].block);
        let is_free = |taken: &[bool], lines: &Range<u32>| !lines.clone().any(|line| taken[line as usize]);
        if is_free(&taken_a, &from.lines) && is_free(&taken_b, &to.lines) {
            taken_a[from.lines.start as usize..from.lines.end as usize].fill(true);
            taken_b[to.lines.start as usize..to.lines.end as usize].fill(true);
            moves.push(Moved { a: from.lines.clone(), unit_a: from.unit, b: to.lines.clone(), unit_b: to.unit });
        }
    }
    moves.sort_by_key(|moved| moved.b.start);
    moves
}

/// What of a draft has no partner: the blocks all of whose lines are without one.
pub(super) struct Loose<'a> {
    blocks: Vec<LooseBlock<'a>>,
    /// How many lines the draft has.
    lines: usize,
}

struct LooseBlock<'a> {
    block: &'a Block,
    bag: Bag,
}

impl<'a> Loose<'a> {
    pub(super) fn new(reading: &'a Reading, has_partner: &[bool], vocabulary: &Vocabulary) -> Self {
        // Each line belongs to as many blocks as it stands in units: of very deep nests only the outer ones are looked at.
        let mut depth_left = vec![6_u8; reading.lines.len()];
        let mut blocks = Vec::new();
        for block in &reading.blocks {
            let lines = block.lines.start as usize..block.lines.end as usize;
            if lines.is_empty() || has_partner[lines.clone()].contains(&true) || depth_left[lines.start] == 0 {
                continue;
            }
            for left in &mut depth_left[lines.clone()] {
                *left = left.saturating_sub(1);
            }
            let bag = Bag::union(reading.lines[lines].iter().map(|line| &line.bag), vocabulary);
            blocks.push(LooseBlock { block, bag });
        }
        Self { blocks, lines: reading.lines.len() }
    }
}

/// How much speaks for a move, if enough does. Short units resemble each other by chance: the farther, the longer they must
/// be, unless one provision was made of the other.
fn likely(a: &LooseBlock, b: &LooseBlock, places: Places, vocabulary: &Vocabulary) -> Option<u32> {
    let words = a.bag.len().min(b.bag.len());
    let (fewest, alike, percent) = match places {
        Places::Same => return None,
        Places::Related | Places::Made => (5, 30, 60),
        Places::Apart => (10, 50, 60),
    };
    let is_whole = || places == Places::Made && words > 0 && a.bag.len() == b.bag.len();
    if words < fewest && !is_whole() {
        return None;
    }
    let likeness = a.bag.shared(&b.bag, vocabulary);
    if words < fewest && likeness.alike < 100 {
        // What is short and was made of the other is known only by having the very same words.
        return None;
    }
    let is_likely = likeness.alike >= alike && likeness.percent.max(likeness.alike + 10) >= percent;
    is_likely.then_some(likeness.weight * likeness.alike / 100)
}

/// Where the words of B's loose blocks stand.
struct Index {
    words: FxHashMap<u32, Vec<u32>>,
    blocks: usize,
}

impl Index {
    fn new(b: &Loose) -> Self {
        let mut words: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for (index, block) in b.blocks.iter().enumerate() {
            for word in block.bag.words() {
                words.entry(word).or_default().push(index as u32);
            }
        }
        Self { words, blocks: b.blocks.len() }
    }

    /// The blocks that share most of the words that few blocks have.
    fn candidates(&self, bag: &Bag) -> Vec<usize> {
        let mut scores: FxHashMap<u32, u32> = FxHashMap::default();
        let common = (self.blocks / 8).max(24);
        for word in bag.words() {
            if let Some(blocks) = self.words.get(&word).filter(|blocks| blocks.len() <= common) {
                for block in blocks {
                    *scores.entry(*block).or_default() += 1 + 256 / blocks.len() as u32;
                }
            }
        }
        let mut best: Vec<(u32, u32)> = scores.into_iter().collect();
        best.sort_unstable_by_key(|(block, score)| (std::cmp::Reverse(*score), *block));
        best.truncate(8);
        best.into_iter().map(|(block, _)| block as usize).collect()
    }
}
