use super::cells;
use super::descent::Descent;
use super::difference::{Match, matches};
use super::joints::joined;
use super::order::Pair;
use super::pairing::provision;
use super::partners::Partners;
use super::passage::Passage;
use super::reading::{LineText, Reading, SectionLines};
use super::rows::{Part, Row, rows};
use super::runs::{self, FootnotePartners};
use super::slide::slide;
use super::tidy::tidy;
use super::vocabulary::Vocabulary;
use super::{label, tally};
use crate::model::draft::{Inline, plain};
use crate::model::redline::{Line, LineKind, Mark, MoveEnd, Presence, Run, Section, SectionKind, Side};
use std::ops::Range;

/// Writes the lines of both drafts as one.
pub(super) struct Writer<'w, 'a> {
    pub(super) a: &'w Reading<'a>,
    pub(super) b: &'w Reading<'a>,
    pub(super) partners: &'w Partners,
    pub(super) footnotes: &'w FootnotePartners,
    pub(super) vocabulary: &'w Vocabulary,
    pub(super) descent: &'w Descent,
}

impl Writer<'_, '_> {
    /// A section, with what it was made of.
    pub(super) fn section(&self, pair: &Pair) -> Section {
        let a = pair.a.map(|index| &self.a.sections[index]);
        let b = pair.b.map(|index| &self.b.sections[index]);
        let kind = b.or(a).map_or(SectionKind::Words, |section| section.kind);
        let lines_of = |section: Option<&SectionLines>| section.map_or(0..0, |section| section.lines.clone());
        let lines = self.lines(lines_of(a), lines_of(b));
        let (old, new) = (a.and_then(provision), b.and_then(provision));
        let (from, into) = (self.descent.from(new), self.descent.into(old));
        let renumbered =
            a.zip(b).filter(|(a, b)| number(a) != number(b)).map(|(a, b)| (label_words(a), label_words(b)));
        let fate = match (a, b) {
            (Some(_), None) => tally::gone(&into),
            (None, _) => tally::came(&from),
            (Some(_), Some(_)) => tally::stayed(renumbered.is_some(), &lines),
        };
        Section {
            kind,
            a: a.map(|section| section.block),
            b: b.map(|section| section.block),
            fate,
            renumbered,
            relocated: pair.relocated,
            was: old.filter(|old| new.is_some_and(|new| new != *old)),
            from,
            into,
            words: tally::words(&lines),
            lines,
        }
    }

    fn lines(&self, a: Range<u32>, b: Range<u32>) -> Vec<Line> {
        let rows = rows((self.a, a), (self.b, b), self.partners);
        let rows = joined(rows, self.a, self.b, self.vocabulary);
        let mut lines = Vec::with_capacity(rows.len());
        for row in &rows {
            match (&row.a, &row.b) {
                (Some(a), Some(b)) => self.both(row, a, b, &mut lines),
                (Some(a), None) => lines.push(only(&self.a.lines[a.line as usize], row, Side::A)),
                (None, Some(b)) => lines.push(only(&self.b.lines[b.line as usize], row, Side::B)),
                (None, None) => {}
            }
        }
        gone_before_new(&mut lines);
        lines
    }

    fn both(&self, row: &Row, a: &Part, b: &Part, out: &mut Vec<Line>) {
        let (line_a, line_b) = (&self.a.lines[a.line as usize], &self.b.lines[b.line as usize]);
        let runs = match (line_a.kind, line_b.kind) {
            (LineKind::Row, LineKind::Row) => self.compared_rows(&line_a.words, &line_b.words),
            (LineKind::Row, _) | (_, LineKind::Row) => {
                out.extend([only(line_a, row, Side::A), only(line_b, row, Side::B)]);
                return;
            }
            _ => self.compared(line_a.words.cut(&a.tokens).as_ref(), line_b.words.cut(&b.tokens).as_ref()),
        };
        let labels_a = if a.tokens.start == 0 { line_a.labels.as_slice() } else { &[] };
        let labels_b = if b.tokens.start == 0 { line_b.labels.as_slice() } else { &[] };
        let labels = label::merged(labels_a, labels_b, self.footnotes, self.vocabulary);
        let is_rewritten = |runs: &[Run]| runs.iter().all(|run| run.mark != Mark::Same);
        let is_relabelled = !labels.is_empty() && labels.iter().all(|label| is_rewritten(&label.runs));
        if is_relabelled && is_rewritten(&runs) && row.continues.is_none() && line_b.kind != LineKind::Title {
            // Nothing is the same, not even the label: one line gone, and another in its place.
            out.extend([only(line_a, row, Side::A), only(line_b, row, Side::B)]);
            return;
        }
        out.push(Line { a: line_a.unit, b: line_b.unit, labels, runs, ..blank(line_b, row, Presence::Both) });
    }

    /// Two rows of a table, cell by cell.
    fn compared_rows(&self, a: &Passage, b: &Passage) -> Vec<Run> {
        let same = |inline: Inline| Run { mark: Mark::Same, inlines: vec![inline], words: 0 };
        let marked = |cell: &Passage, mark| runs::whole(cell).into_iter().map(move |run| Run { mark, ..run });
        let (cells_a, cells_b) = (a.cells(), b.cells());
        let mut runs: Vec<Run> = b.row().or(a.row()).map(|row| same(Inline::Row(row))).into_iter().collect();
        for (index, (in_a, in_b)) in cells::aligned(&cells_a, &cells_b).into_iter().enumerate() {
            if index > 0 {
                runs.push(same(Inline::Cell));
            }
            match (in_a.map(|index| &cells_a[index]), in_b.map(|index| &cells_b[index])) {
                (Some(in_a), Some(in_b)) => runs.extend(self.compared(in_a, in_b)),
                (Some(in_a), None) => runs.extend(marked(in_a, Mark::Deleted)),
                (None, Some(in_b)) => runs.extend(marked(in_b, Mark::Added)),
                (None, None) => {}
            }
        }
        runs
    }

    fn compared(&self, a: &Passage, b: &Passage) -> Vec<Run> {
        if a.same_words(b) && !a.has_footnotes() && !b.has_footnotes() {
            return runs::whole(b);
        }
        let found = if a.ids == b.ids {
            vec![Match { a: 0, b: 0, length: a.ids.len() }]
        } else {
            let mut found = matches(&a.ids, &b.ids, self.vocabulary);
            slide(a, b, &mut found);
            let mut found = tidy(&a.ids, &b.ids, found, self.vocabulary);
            slide(a, b, &mut found);
            found
        };
        runs::merged(a, b, &found, self.footnotes)
    }
}

/// Between lines that both have, what is gone stands before what is new, as a reader expects; each in its own order.
fn gone_before_new(lines: &mut [Line]) {
    let is_alone = |line: &Line| line.presence != Presence::Both && !matches!(line.moved, Some((_, MoveEnd::To)));
    for stretch in lines.chunk_by_mut(|before, after| is_alone(before) && is_alone(after)) {
        stretch.sort_by_key(|line| line.presence == Presence::Added);
    }
}

fn only(line: &LineText, row: &Row, side: Side) -> Line {
    let labels = label::only(&line.labels, side);
    let runs = runs::whole(&line.words);
    let (a, b, presence) = match side {
        Side::A => (line.unit, None, Presence::Deleted),
        Side::B => (None, line.unit, Presence::Added),
    };
    Line { a, b, labels, runs, ..blank(line, row, presence) }
}

fn blank(line: &LineText, row: &Row, presence: Presence) -> Line {
    Line {
        kind: line.kind,
        depth: line.depth,
        presence,
        moved: row.moved,
        continues: row.continues,
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
