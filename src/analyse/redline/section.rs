use super::difference::{Match, matches};
use super::pairing::Pair;
use super::partners::Partners;
use super::passage::Passage;
use super::reading::{LineText, Reading, SectionLines};
use super::runs::{self, FootnotePartners};
use super::slide::slide;
use super::tidy::tidy;
use super::vocabulary::Vocabulary;
use super::{label, tally};
use crate::model::draft::plain;
use crate::model::id::ProvisionId;
use crate::model::redline::{Line, LineKind, MoveEnd, Presence, Run, Section, SectionKind};
use std::ops::Range;

/// Writes the lines of both drafts as one.
pub(super) struct Writer<'w, 'a> {
    pub(super) a: &'w Reading<'a>,
    pub(super) b: &'w Reading<'a>,
    pub(super) partners: &'w Partners,
    pub(super) footnotes: &'w FootnotePartners,
    pub(super) vocabulary: &'w Vocabulary,
}

impl Writer<'_, '_> {
    /// A section, with what it was made of.
    pub(super) fn section(&self, pair: &Pair, origins: &[(ProvisionId, ProvisionId)]) -> Section {
        let a = pair.a.map(|index| &self.a.sections[index]);
        let b = pair.b.map(|index| &self.b.sections[index]);
        let kind = b.or(a).map_or(SectionKind::Words, |section| section.kind);
        let lines_of = |section: Option<&SectionLines>| section.map_or(0..0, |section| section.lines.clone());
        let mut lines = Vec::new();
        self.lines(lines_of(a), lines_of(b), None, &mut lines);
        let from = match (kind, b) {
            (SectionKind::Provision(id), Some(_)) => {
                origins.iter().filter(|(new, old)| *new == id && *old != id).map(|(_, old)| *old).collect()
            }
            _ => Vec::new(),
        };
        let renumbered = a.zip(b).filter(|(a, b)| number(a) != number(b)).map(|(a, b)| (label_words(a), label_words(b)));
        Section {
            kind,
            a: a.map(|section| section.block),
            b: b.map(|section| section.block),
            fate: tally::fate(a.is_some(), b.is_some(), renumbered.is_some(), &lines),
            renumbered,
            relocated: pair.relocated,
            from,
            words: tally::words(&lines),
            lines,
        }
    }

    /// The lines of a stretch of A and one of B, within a move or not: in order, what only A has before what only B has.
    fn lines(&self, a: Range<u32>, b: Range<u32>, within: Option<u32>, out: &mut Vec<Line>) {
        let (mut at_a, mut at_b) = (a.start, b.start);
        while at_a < a.end || at_b < b.end {
            let alone_a = (at_a < a.end).then(|| self.alone_in_a(at_a, within)).flatten();
            let alone_b = (at_b < b.end).then(|| self.alone_in_b(at_b, within)).flatten();
            match (alone_a, alone_b) {
                (Some(moved), _) => {
                    out.push(self.only_a(at_a, moved.or(within.map(|index| (index, MoveEnd::To)))));
                    at_a += 1;
                }
                (None, Some(Some(index))) => {
                    let moved = &self.partners.moves[index as usize];
                    self.lines(moved.a.clone(), moved.b.clone(), Some(index), out);
                    at_b = moved.b.end;
                }
                (None, Some(None)) => {
                    out.push(self.only_b(at_b, within.map(|index| (index, MoveEnd::To))));
                    at_b += 1;
                }
                (None, None) => {
                    out.push(self.both(at_a, at_b, within.map(|index| (index, MoveEnd::To))));
                    (at_a, at_b) = (at_a + 1, at_b + 1);
                }
            }
        }
    }

    /// Whether a line of A has no partner here, and the move that took it away.
    fn alone_in_a(&self, line: u32, within: Option<u32>) -> Option<Option<(u32, MoveEnd)>> {
        match self.partners.moved_from[line as usize] {
            Some(index) if within != Some(index) => Some(Some((index, MoveEnd::From))),
            _ => self.partners.of_a[line as usize].is_none().then_some(None),
        }
    }

    /// Whether a line of B has no partner here, and the move that brought it.
    fn alone_in_b(&self, line: u32, within: Option<u32>) -> Option<Option<u32>> {
        match self.partners.moved_to[line as usize] {
            Some(index) if within != Some(index) => Some(Some(index)),
            _ => self.partners.of_b[line as usize].is_none().then_some(None),
        }
    }

    fn only_a(&self, line: u32, moved: Option<(u32, MoveEnd)>) -> Line {
        let line = &self.a.lines[line as usize];
        let labels = label::only(&line.labels, true);
        let runs = runs::whole(&line.words);
        Line { a: line.unit, b: None, moved, labels, runs, ..blank(line, Presence::Deleted) }
    }

    fn only_b(&self, line: u32, moved: Option<(u32, MoveEnd)>) -> Line {
        let line = &self.b.lines[line as usize];
        let labels = label::only(&line.labels, false);
        let runs = runs::whole(&line.words);
        Line { a: None, b: line.unit, moved, labels, runs, ..blank(line, Presence::Added) }
    }

    fn both(&self, a: u32, b: u32, moved: Option<(u32, MoveEnd)>) -> Line {
        let (a, b) = (&self.a.lines[a as usize], &self.b.lines[b as usize]);
        let labels = label::merged(&a.labels, &b.labels, self.footnotes);
        let runs = self.compared(&a.words, &b.words);
        Line { a: a.unit, b: b.unit, moved, labels, runs, ..blank(b, Presence::Both) }
    }

    fn compared(&self, a: &Passage, b: &Passage) -> Vec<Run> {
        if a.same_words(b) && !a.has_footnotes() && !b.has_footnotes() {
            return runs::whole(b);
        }
        let found = if a.ids == b.ids {
            vec![Match { a: 0, b: 0, length: a.ids.len() }]
        } else {
            let mut found = matches(&a.ids, &b.ids);
            slide(a, b, &mut found);
            let mut found = tidy(&a.ids, &b.ids, found, self.vocabulary);
            slide(a, b, &mut found);
            found
        };
        runs::merged(a, b, &found, self.footnotes)
    }
}

fn blank(line: &LineText, presence: Presence) -> Line {
    Line {
        kind: line.kind,
        depth: line.depth,
        presence,
        moved: None,
        a: None,
        b: None,
        labels: Vec::new(),
        runs: Vec::new(),
        change: None,
    }
}

/// For each footnote of A its partner in B, by the first of their paragraphs that are compared.
pub(super) fn footnote_partners(a: &Reading, b: &Reading, partners: &Partners) -> FootnotePartners {
    let footnote = |line: &LineText| line.unit.filter(|_| line.kind == LineKind::Footnote);
    let count = a.lines.iter().filter_map(footnote).max().map_or(0, |last| last + 1);
    let mut of_a = vec![None; count as usize];
    for (line, partner) in a.lines.iter().zip(&partners.of_a) {
        if let (Some(index), Some(partner)) = (footnote(line), partner) {
            let slot = &mut of_a[index as usize];
            *slot = slot.or(footnote(&b.lines[*partner as usize]));
        }
    }
    of_a
}

fn number<'a>(section: &SectionLines<'a>) -> Option<&'a str> {
    let of_heading = section.heading.and_then(|heading| heading.number.as_deref());
    section.provision.and_then(|provision| provision.number.as_deref()).or(of_heading)
}

/// A section's label without the brackets and stops around it: `Article 17`.
fn label_words(section: &SectionLines) -> String {
    let label = section.provision.map(|provision| &provision.label).or(section.heading.map(|heading| &heading.label));
    label.map(|label| plain(label).trim_matches(|c: char| !c.is_alphanumeric()).to_string()).unwrap_or_default()
}
