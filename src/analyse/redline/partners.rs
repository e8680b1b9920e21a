use super::alignment::{STRONG, Thresholds, WEAK, align, gaps};
use super::moves::{Loose, Moved, Places, moves};
use super::order::Pair;
use super::reading::{LineText, Reading};
use super::vocabulary::Vocabulary;
use crate::model::id::ProvisionId;
use crate::model::redline::{LineKind, SectionKind};
use std::ops::Range;

/// Which line of A is compared with which of B, and which units moved.
pub(super) struct Partners {
    /// For each line of A, the line of B.
    pub(super) of_a: Vec<Option<u32>>,
    /// For each line of B, the line of A.
    pub(super) of_b: Vec<Option<u32>>,
    /// In the order of B. Partners of lines in a move are within the same move.
    pub(super) moves: Vec<Moved>,
    /// For each line of A, the move it is part of.
    pub(super) moved_from: Vec<Option<u32>>,
    /// For each line of B, the move it is part of.
    pub(super) moved_to: Vec<Option<u32>>,
}

/// Finds the partners: what is plainly the same first, then what moved, then what is still worth a comparison.
pub(super) fn partners(
    a: &Reading,
    b: &Reading,
    pairs: &[Pair],
    origins: &[(ProvisionId, ProvisionId)],
    vocabulary: &Vocabulary,
) -> Partners {
    let mut partners = Partners {
        of_a: vec![None; a.lines.len()],
        of_b: vec![None; b.lines.len()],
        moves: Vec::new(),
        moved_from: vec![None; a.lines.len()],
        moved_to: vec![None; b.lines.len()],
    };
    let aligner = Aligner { a: &a.lines, b: &b.lines, vocabulary };
    let both = pairs.iter().filter_map(|pair| Some((&a.sections[pair.a?].lines, &b.sections[pair.b?].lines)));
    for (lines_a, lines_b) in both.clone() {
        let (lines_a, lines_b) = partners.titles(&aligner, lines_a, lines_b);
        partners.join(&aligner.firmly(lines_a, lines_b));
    }
    let has = |partners: &[Option<u32>]| partners.iter().map(Option::is_some).collect::<Vec<_>>();
    let (loose_a, loose_b) =
        (Loose::new(a, &has(&partners.of_a), vocabulary), Loose::new(b, &has(&partners.of_b), vocabulary));
    let kinship = Kinship::new(a, b, pairs, origins, &partners);
    partners.moves = moves(&loose_a, &loose_b, |from, to| kinship.places(from, to), vocabulary);
    for index in 0..partners.moves.len() {
        partners.align_move(index, &aligner);
    }
    for (lines_a, lines_b) in both {
        partners.align_rest(&aligner, lines_a.clone(), lines_b.clone());
    }
    partners
}

impl Partners {
    fn join(&mut self, pairs: &[(u32, u32)]) {
        for (a, b) in pairs {
            self.of_a[*a as usize] = Some(*b);
            self.of_b[*b as usize] = Some(*a);
        }
    }

    /// The titles of two sections always go together. Gives the lines after them.
    fn titles(&mut self, aligner: &Aligner, a: &Range<u32>, b: &Range<u32>) -> (Range<u32>, Range<u32>) {
        let is_title = |lines: &[LineText], at: u32| lines.get(at as usize).is_some_and(|l| l.kind == LineKind::Title);
        if !a.is_empty() && !b.is_empty() && is_title(aligner.a, a.start) && is_title(aligner.b, b.start) {
            self.join(&[(a.start, b.start)]);
            return (a.start + 1..a.end, b.start + 1..b.end);
        }
        (a.clone(), b.clone())
    }

    fn align_move(&mut self, index: usize, aligner: &Aligner) {
        let (a, b) = (self.moves[index].a.clone(), self.moves[index].b.clone());
        for line in a.clone() {
            self.moved_from[line as usize] = Some(index as u32);
        }
        for line in b.clone() {
            self.moved_to[line as usize] = Some(index as u32);
        }
        let pairs = aligner.firmly(a.clone(), b.clone());
        self.join(&pairs);
        let rest = aligner.weakly(&a.collect::<Vec<_>>(), &b.collect::<Vec<_>>(), &pairs);
        self.join(&rest);
    }

    /// Aligns what neither has a partner nor moved, between the lines of two sections that have.
    fn align_rest(&mut self, aligner: &Aligner, a: Range<u32>, b: Range<u32>) {
        let a: Vec<u32> = a.filter(|line| self.moved_from[*line as usize].is_none()).collect();
        let b: Vec<u32> = b.filter(|line| self.moved_to[*line as usize].is_none()).collect();
        let pairs: Vec<(u32, u32)> = a.iter().filter_map(|line| Some((*line, self.of_a[*line as usize]?))).collect();
        let rest = aligner.weakly(&a, &b, &pairs);
        self.join(&rest);
    }
}

struct Aligner<'l, 'a> {
    a: &'l [LineText<'a>],
    b: &'l [LineText<'a>],
    vocabulary: &'l Vocabulary,
}

impl Aligner<'_, '_> {
    /// Pairs lines that are plainly the same text; like lines at either end need no search.
    fn firmly(&self, a: Range<u32>, b: Range<u32>) -> Vec<(u32, u32)> {
        let same = |a: u32, b: u32| {
            let (a, b) = (&self.a[a as usize], &self.b[b as usize]);
            a.words.ids == b.words.ids && a.path == b.path && !a.words.ids.is_empty()
        };
        let first = a.clone().zip(b.clone()).take_while(|(a, b)| same(*a, *b)).count() as u32;
        let (a, b) = (a.start + first..a.end, b.start + first..b.end);
        let last = a.clone().rev().zip(b.clone().rev()).take_while(|(a, b)| same(*a, *b)).count() as u32;
        let mut pairs: Vec<(u32, u32)> = (0..first).map(|at| (a.start - first + at, b.start - first + at)).collect();
        let (middle_a, middle_b): (Vec<u32>, Vec<u32>) =
            ((a.start..a.end - last).collect(), (b.start..b.end - last).collect());
        pairs.extend(self.align(&middle_a, &middle_b, STRONG));
        pairs.extend((0..last).map(|at| (a.end - last + at, b.end - last + at)));
        pairs
    }

    /// More pairs in the stretches between those found.
    fn weakly(&self, a: &[u32], b: &[u32], pairs: &[(u32, u32)]) -> Vec<(u32, u32)> {
        let gaps = gaps(a, b, pairs);
        gaps.into_iter().flat_map(|(a, b)| self.align(&a, &b, WEAK)).collect()
    }

    fn align(&self, a: &[u32], b: &[u32], thresholds: Thresholds) -> Vec<(u32, u32)> {
        align((self.a, a), (self.b, b), thresholds, self.vocabulary)
    }
}

/// How the places of lines relate: which sections belong together, and what stands between.
struct Kinship<'a> {
    a: LinesOf<'a>,
    b: LinesOf<'a>,
    partner_of_b: Vec<Option<usize>>,
    origins: &'a [(ProvisionId, ProvisionId)],
}

/// For each line of a draft.
struct LinesOf<'a> {
    reading: &'a Reading<'a>,
    /// The section it stands in.
    section: Vec<usize>,
    /// How many lines before it in the draft have a partner.
    partnered: Vec<u32>,
}

impl<'a> LinesOf<'a> {
    fn new(reading: &'a Reading<'a>, partners: &[Option<u32>]) -> Self {
        let mut section = vec![0; reading.lines.len()];
        for (index, of) in reading.sections.iter().enumerate() {
            section[of.lines.start as usize..of.lines.end as usize].fill(index);
        }
        let mut count = 0;
        let mut partnered = Vec::with_capacity(partners.len());
        for partner in partners {
            partnered.push(count);
            count += u32::from(partner.is_some());
        }
        Self { reading, section, partnered }
    }

    fn kind(&self, line: u32) -> SectionKind {
        self.reading.sections[self.section[line as usize]].kind
    }

    /// How many lines of its section that stand before it have a partner.
    fn partnered_before(&self, line: u32) -> u32 {
        let start = self.reading.sections[self.section[line as usize]].lines.start;
        self.partnered[line as usize] - self.partnered[start as usize]
    }
}

impl<'a> Kinship<'a> {
    fn new(
        a: &'a Reading<'a>,
        b: &'a Reading<'a>,
        pairs: &[Pair],
        origins: &'a [(ProvisionId, ProvisionId)],
        partners: &Partners,
    ) -> Self {
        let mut partner_of_b = vec![None; b.sections.len()];
        for pair in pairs {
            if let Some(of_b) = pair.b {
                partner_of_b[of_b] = pair.a;
            }
        }
        Self { a: LinesOf::new(a, &partners.of_a), b: LinesOf::new(b, &partners.of_b), partner_of_b, origins }
    }

    fn places(&self, a: &Range<u32>, b: &Range<u32>) -> Places {
        if self.partner_of_b[self.b.section[b.start as usize]] == Some(self.a.section[a.start as usize]) {
            let same = self.a.partnered_before(a.start) == self.b.partnered_before(b.start);
            return if same { Places::Same } else { Places::Related };
        }
        match (self.a.kind(a.start), self.b.kind(b.start)) {
            (SectionKind::Provision(old), SectionKind::Provision(new)) if self.origins.contains(&(new, old)) => {
                Places::Made
            }
            _ => Places::Apart,
        }
    }
}
