//! Passages of a provision: what each edit marks, and paragraphs cut into runs.

use super::asked::{Ask, Asked, Side};
use super::contest::{Cluster, clusters, sides};
use super::inlines::{Cutter, between, join, paragraph, spaced};
use super::{Writer, trim};
use crate::analyse::wording::{LaidParagraph, Layout};
use crate::model::draft::{Inline, ProvisionText, plain};
use crate::model::id::ProvisionId;
use crate::model::rolling::{Contest, Reading, Rival, RollingRun};
use std::ops::Range;

/// A provision that is being written in.
#[derive(Clone, Copy)]
pub(super) struct Within<'a> {
    pub(super) id: ProvisionId,
    pub(super) text: &'a ProvisionText,
    pub(super) layout: &'a Layout,
}

/// What is marked in the paragraphs of a provision.
#[derive(Default)]
pub(super) struct Marks {
    /// Words that are claimed, and by which change; in order.
    claims: Vec<(Range<u32>, u32)>,
    /// Words that are contested, and the contest; in order.
    hulls: Vec<(Range<u32>, u32)>,
    /// What stands between the draft's words: at which byte, after what else there, and for which change.
    puts: Vec<((u32, u8, u32), RollingRun)>,
}

impl Writer<'_> {
    /// Marks what is asked of passages.
    pub(super) fn marks(&mut self, within: Within, asks: &[Ask]) -> Marks {
        let mut marks = Marks::default();
        let (clusters, free) = clusters(asks, &within.layout.text);
        for cluster in &clusters {
            if cluster.contested {
                self.contested(within, cluster, &mut marks);
            } else {
                self.agreed(within, cluster, &mut marks);
            }
        }
        for side in sides(&free) {
            if let Asked::Insert { at, side: which, with } = &side[0].asked {
                let class = if *which == Side::After { 1 } else { 2 };
                let changes = changes(&side);
                self.ledger.addition(within.id, &plain(with), &changes);
                let inlines = within.spaced(with.clone(), &(*at..*at));
                marks.puts.push(((*at, class, changes[0]), RollingRun::Added { inlines, changes }));
            }
        }
        marks.claims.sort_by_key(|(bytes, change)| (bytes.start, *change));
        marks.puts.sort_by_key(|(place, _)| *place);
        marks
    }

    /// Edits that can all be had.
    fn agreed(&mut self, within: Within, cluster: &Cluster, marks: &mut Marks) {
        // What makes the same of a passage is written once, as the edit has it that strikes least.
        let sides = if cluster.alike { vec![cluster.asks.clone()] } else { sides(&cluster.asks) };
        for side in sides {
            let changes = changes(&side);
            let written = side.iter().min_by_key(|ask| super::contest::struck(ask)).unwrap_or(&side[0]);
            let (struck, added) = match &written.asked {
                Asked::Strike { bytes, with: Some(with) } => {
                    let old = &within.layout.text[bytes.start as usize..bytes.end as usize];
                    let (gone, new) = trim::difference(old, &plain(with), self.draft.language);
                    let struck = bytes.start + gone.start as u32..bytes.start + gone.end as u32;
                    (Some(struck), between(with, new.start, new.end))
                }
                Asked::Strike { bytes, with: None } => (Some(bytes.clone()), Vec::new()),
                _ => (None, Vec::new()),
            };
            for ask in &side {
                let bytes = struck.clone().or_else(|| super::contest::range(ask).cloned());
                marks.claims.extend(bytes.filter(|bytes| bytes.start < bytes.end).map(|bytes| (bytes, ask.change)));
            }
            let Some(struck) = struck else { continue };
            self.ledger.strike(within.id, within.layout.words_in(&struck), &changes);
            if !added.is_empty() {
                self.ledger.addition(within.id, &plain(&added), &changes);
                let inlines = within.spaced(added, &struck);
                marks.puts.push(((struck.end, 0, changes[0]), RollingRun::Added { inlines, changes }));
            }
        }
    }

    /// Edits of which at most one can be had.
    fn contested(&mut self, within: Within, cluster: &Cluster, marks: &mut Marks) {
        let contest = self.contests.len() as u32;
        let mut rivals = Vec::new();
        for side in sides(&cluster.asks) {
            let changes = changes(&side);
            for ask in &side {
                self.changes.contest(ask.change);
                marks.claims.extend(super::contest::range(ask).map(|bytes| (bytes.clone(), ask.change)));
            }
            match &side[0].asked {
                Asked::Strike { bytes, with } => {
                    self.ledger.strike(within.id, within.layout.words_in(bytes), &changes);
                    if let Some(with) = with {
                        self.ledger.addition(within.id, &plain(with), &changes);
                    }
                }
                Asked::Insert { with, .. } => self.ledger.addition(within.id, &plain(with), &changes),
                _ => {}
            }
            rivals.push(Rival { changes, reading: within.reading(&side[0].asked, &cluster.hull) });
        }
        self.contests.push(Contest { rivals });
        marks.hulls.push((cluster.hull.clone(), contest));
        let first = cluster.asks.first().map_or(0, |ask| ask.change);
        marks.puts.push(((cluster.hull.end, 0, first), RollingRun::Rivals(contest)));
    }
}

fn changes(side: &[&Ask]) -> Vec<u32> {
    side.iter().map(|ask| ask.change).collect()
}

impl Within<'_> {
    /// A passage as one side would have it.
    fn reading(&self, asked: &Asked, hull: &Range<u32>) -> Vec<Reading> {
        let base = |start: u32, end: u32| Reading { added: false, inlines: self.words(&(start..end)) };
        let new = |inlines: Vec<Inline>| Reading { added: true, inlines };
        let mut reading = match asked {
            Asked::Strike { bytes, with } => {
                vec![base(hull.start, bytes.start), new(with.clone().unwrap_or_default()), base(bytes.end, hull.end)]
            }
            Asked::Insert { at, with, .. } => {
                vec![base(hull.start, *at), new(self.spaced(with.clone(), &(*at..*at))), base(*at, hull.end)]
            }
            _ => vec![base(hull.start, hull.end)],
        };
        reading.retain(|part| !plain(&part.inlines).trim().is_empty());
        reading
    }

    /// The draft's words in a range of bytes, a line break between paragraphs.
    fn words(&self, bytes: &Range<u32>) -> Vec<Inline> {
        if bytes.is_empty() {
            return Vec::new();
        }
        let from = self.layout.paragraph_at(bytes.start);
        let paragraphs = self.layout.paragraphs[from..].iter().take_while(|laid| laid.start < bytes.end);
        join(paragraphs.map(|laid| {
            let part = |byte: u32| byte.clamp(laid.start, laid.end) - laid.start;
            between(self.inlines(*laid), part(bytes.start) as usize, part(bytes.end) as usize)
        }))
    }

    fn inlines(&self, laid: LaidParagraph) -> &[Inline] {
        let content = laid.unit.map_or(&self.text.content, |unit| &self.text.units[unit as usize].content);
        paragraph(content, laid.piece).map_or(&[], |paragraph| &paragraph.inlines)
    }

    /// New words with the spaces they need in the place of others.
    fn spaced(&self, with: Vec<Inline>, struck: &Range<u32>) -> Vec<Inline> {
        let before = self.layout.text[..struck.start as usize].chars().next_back();
        let after = self.layout.text[struck.end as usize..].chars().next();
        spaced(with, before, after)
    }

    /// A paragraph cut into runs; `None` if nothing is marked in it.
    pub(super) fn runs(&self, index: usize, marks: &Marks) -> Option<Vec<RollingRun>> {
        let laid = self.layout.paragraphs[index];
        let touches = |bytes: &Range<u32>| bytes.start < laid.end && bytes.end > laid.start;
        // Claims are sorted by where they begin, not by where they end.
        let before = marks.claims.partition_point(|(bytes, _)| bytes.start < laid.end);
        let claims: Vec<_> = marks.claims[..before].iter().filter(|(bytes, _)| touches(bytes)).collect();
        let hulls: Vec<_> = marks.hulls.iter().filter(|(bytes, _)| touches(bytes)).collect();
        let first = marks.puts.partition_point(|((at, ..), _)| *at < laid.start);
        let puts = &marks.puts[first..];
        let mut puts = puts[..puts.partition_point(|((at, ..), _)| *at <= laid.end)].iter().peekable();
        if claims.is_empty() && hulls.is_empty() && puts.peek().is_none() {
            return None;
        }
        let ranges = claims.iter().map(|(bytes, _)| bytes).chain(hulls.iter().map(|(bytes, _)| bytes));
        let mut cuts: Vec<u32> = ranges.flat_map(|bytes| [bytes.start, bytes.end]).collect();
        cuts.extend(puts.clone().map(|((at, ..), _)| *at));
        cuts.extend([laid.start, laid.end]);
        cuts.retain(|cut| (laid.start..=laid.end).contains(cut));
        cuts.sort_unstable();
        cuts.dedup();
        let mut cutter = Cutter::new(self.inlines(laid));
        let mut runs = Vec::new();
        for (at, cut) in cuts.iter().enumerate() {
            while let Some((_, put)) = puts.next_if(|((place, ..), _)| place == cut) {
                runs.push(put.clone());
            }
            let inlines = match cuts.get(at + 1) {
                Some(end) if *end < laid.end => cutter.take_to((end - laid.start) as usize),
                _ => cutter.take_rest(),
            };
            let over = |bytes: &Range<u32>| bytes.contains(cut);
            let mut by: Vec<u32> = claims.iter().filter(|(bytes, _)| over(bytes)).map(|(_, change)| *change).collect();
            by.sort_unstable();
            let contest = hulls.iter().find(|(bytes, _)| over(bytes)).map(|(_, contest)| *contest);
            if !inlines.is_empty() {
                runs.push(RollingRun::Base { inlines, by, contest });
            }
        }
        Some(runs)
    }
}
