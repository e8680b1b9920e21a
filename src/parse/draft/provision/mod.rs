//! The units of a provision: lines of words → units with labels, paths and words.
//!
//! - [`Provision`] a provision while its lines come in · [`opener`] whether a line opens a unit · [`mod@unit`] opening it
//! - [`doubt`] what is to be said of them

mod doubt;
mod opener;
mod unit;

use super::choice::option_label;
use super::inline::Reader;
use super::label::UnitLabel;
use super::line::Line;
use super::nest::{self, Around, Mark, Open, Order, Place, Spot};
use super::path::Names;
use super::table::RawRow;
use crate::model::draft::{HeadingKind, Inline, Paragraph, Piece, ProvisionText, UnitStyle};
use crate::source::Span;
use doubt::Doubt;
use opener::{Opener, further_label};
use std::collections::HashSet;

/// The most labels on one line after its first.
const MOST_LABELS: u32 = 4;

/// A provision while its lines come in.
pub(super) struct Provision {
    pub(super) text: ProvisionText,
    open: Vec<Open>,
    /// The unit that words without a label closed last, if no unit was opened since: the outermost of those they closed.
    closed: Option<Open>,
    paths: Names,
    anchors: Names,
    /// The lines of the paragraph that is not finished, the units its labels open, and where those labels end.
    lines: Vec<Line>,
    opening: Vec<u32>,
    cuts: Vec<usize>,
    /// Units whose labels are doubtful, with the labels.
    doubts: Vec<(u32, String, Doubt)>,
    /// The lists that came again and were told, by holder, and how often they have come.
    repeated: HashSet<(Option<u32>, u32)>,
}

impl Provision {
    pub(super) fn new(text: ProvisionText) -> Self {
        Self {
            text,
            open: Vec::new(),
            closed: None,
            paths: Names::default(),
            anchors: Names::default(),
            lines: Vec::new(),
            opening: Vec::new(),
            cuts: Vec::new(),
            doubts: Vec::new(),
            repeated: HashSet::new(),
        }
    }

    /// Whether nothing stands in it yet.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.text.content.is_empty()
    }

    /// Takes in a line of words. `label` is the label it begins with, if any; `ahead` knows the lines after it.
    pub(super) fn line(&mut self, reader: &mut Reader, line: Line, label: Option<UnitLabel>, ahead: &impl Around) {
        let content = &reader.text[line.range.clone()];
        let doubtful = label.clone();
        let opener = self.opener(reader.text, content, &line, label, ahead);
        if opener.is_none()
            && let Some(label) = doubtful
        {
            let leads = opener::leads_to_number(self.last_words(reader.text));
            Self::doubt_label(reader, &line, &label, leads && !line.after_blank);
        }
        match opener {
            Some(opener) => {
                self.finish(reader);
                self.begin(reader, &line, opener, ahead);
                self.lines.push(line);
            }
            // A label that stands alone on its line: its words come below it, whatever stands between.
            None if self.has_only_label() => self.lines.push(line),
            None if line.after_blank || self.lines.is_empty() => {
                self.finish(reader);
                self.place_words(&line);
                self.lines.push(line);
            }
            None => {
                if let Some(depth) = nest::place_dedented(&self.open, line.indent) {
                    self.finish(reader);
                    self.close_to(depth);
                }
                self.lines.push(line);
            }
        }
    }

    /// Takes in words that head what follows them: they stand where the next unit will.
    pub(super) fn subheading(
        &mut self,
        reader: &mut Reader,
        line: Line,
        next: (&Line, Option<UnitLabel>),
        ahead: &impl Around,
    ) {
        self.finish(reader);
        let (next, label) = next;
        let depth = match label {
            Some(label) => {
                let spot = Spot { indent: next.indent, after_colon: false, in_hollow_option: false };
                nest::place_label(&self.open, &label, spot, ahead).map(|place| place.depth)
            }
            None => option_label(&reader.text[next.range.clone()], 0)
                .map(|label| nest::place_option(&self.open, &label, next.indent, None)),
        };
        if let Some(depth) = depth {
            self.open.truncate(depth);
        }
        self.lines.push(line);
        self.finish(reader);
    }

    /// Takes in a row of a table. The first decides where all of them stand: where words without a label would, or in the
    /// unit that leads up to it (`2. The rates are:`).
    pub(super) fn row(&mut self, reader: &mut Reader, row: &RawRow) {
        let words = self.last_words(reader.text).trim_end();
        let led_up_to = words.ends_with([':', '\u{ff1a}']) || self.has_only_label();
        self.finish(reader);
        if row.first && !led_up_to {
            self.close_to(nest::place_words(&self.open, row.indent));
        }
        let paragraph = row.read(reader);
        if let Some(open) = self.open.last() {
            let unit = &mut self.text.units[open.unit as usize].span;
            unit.end = unit.end.max(paragraph.span.end);
        }
        self.content().push(Piece::Words(paragraph));
    }

    /// Takes in a plain heading; what is open ends with it.
    pub(super) fn heading(&mut self, reader: &mut Reader, heading: Piece) {
        self.finish(reader);
        self.closed = None;
        self.open.clear();
        self.text.content.push(heading);
    }

    /// Finishes the paragraph, if one is begun.
    pub(super) fn finish(&mut self, reader: &mut Reader) {
        if self.lines.is_empty() {
            return;
        }
        let mut parts = reader.read(&self.lines, &self.cuts);
        let words = parts.pop().unwrap_or_default();
        for (unit, label) in self.opening.drain(..).zip(parts) {
            let start = self.lines[0].range.start as u32;
            let span = span_of(&label).unwrap_or(Span { source: reader.source, start, end: start });
            let unit = &mut self.text.units[unit as usize];
            unit.span = span;
            // A bullet is a mark of the source's, not a label.
            if unit.style != UnitStyle::Alinea {
                unit.label = label;
            }
        }
        if let Some(span) = span_of(&words) {
            if let Some(open) = self.open.last() {
                let unit = &mut self.text.units[open.unit as usize].span;
                unit.end = unit.end.max(span.end);
            }
            self.content().push(Piece::Words(Paragraph { inlines: words, span }));
        }
        self.lines.clear();
        self.cuts.clear();
    }

    /// The provision with nothing left open.
    pub(super) fn close(mut self, reader: &mut Reader) -> ProvisionText {
        self.finish(reader);
        self.tell_doubts(reader);
        for index in (0..self.text.units.len()).rev() {
            let end = self.text.units[index].span.end;
            if let Some(parent) = self.text.units[index].parent {
                let parent = &mut self.text.units[parent as usize].span;
                parent.end = parent.end.max(end);
            }
        }
        self.text
    }

    /// Opens the unit a line begins with, and those that further labels on the line open.
    fn begin(&mut self, reader: &Reader, line: &Line, opener: Opener, ahead: &impl Around) {
        let text = &reader.text[line.range.clone()];
        let end = match opener {
            Opener::Option(option) => {
                let next = ahead.next_label().filter(|_| option.end >= text.len());
                let depth = nest::place_option(&self.open, &option, line.indent, next);
                self.push_option(depth, &option, line.indent, false);
                option.end
            }
            Opener::Label(label, place) => {
                self.push_label(&label, place, line.indent, false);
                label.end
            }
            Opener::Bullet { length, after_colon } => {
                let depth = nest::place_bullet(&self.open, line.indent, after_colon);
                self.push(depth, Mark::Bullet, line.indent, (UnitStyle::Alinea, "al", None));
                length
            }
        };
        self.cuts.push(line.range.start + end);
        if !matches!(self.open.last(), Some(Open { mark: Mark::Bullet, .. })) {
            self.begin_further(line, text, end, ahead);
        }
    }

    /// Opens the units that labels right after a label open: `1. (a) (i) …`, `2. Option 1: …`.
    fn begin_further(&mut self, line: &Line, text: &str, mut end: usize, ahead: &impl Around) {
        for _ in 0..MOST_LABELS {
            let at = end + text[end..].len() - text[end..].trim_start().len();
            if let Some(option) = option_label(text, at) {
                self.push_option(self.open.len(), &option, line.indent, true);
                end = option.end;
            } else if let Some((label, reading)) = further_label(text, end, at, ahead) {
                let place = Place { depth: self.open.len(), reading, restart: false, order: Order::Kept };
                self.push_label(&label, place, line.indent, true);
                end = label.end;
            } else {
                return;
            }
            self.cuts.push(line.range.start + end);
        }
    }

    /// Finds the place of a paragraph without label. In a preamble it is a recital.
    fn place_words(&mut self, line: &Line) {
        if !self.has_recitals() {
            let depth = nest::place_words(&self.open, line.indent);
            return self.close_to(depth);
        }
        let holds = |open: &Open| match open.mark {
            Mark::Option { .. } => open.indent <= line.indent + 1,
            _ => open.indent + 2 <= line.indent,
        };
        let depth = self.open.iter().rposition(holds).map_or(0, |depth| depth + 1);
        match depth.checked_sub(1).map(|depth| self.open[depth].mark) {
            None | Some(Mark::Option { .. }) => {
                self.push(depth, Mark::Recital, line.indent, (UnitStyle::Recital, "rec", None));
                self.cuts.push(line.range.start);
            }
            Some(_) => self.close_to(depth),
        }
    }

    /// Whether words without a label are recitals: in a preamble, and before the first label of a text without articles.
    fn has_recitals(&self) -> bool {
        let recitals = || {
            let mut pieces = self.text.content.iter();
            pieces.all(|piece| match piece {
                Piece::Unit(unit) => self.text.units[*unit as usize].style == UnitStyle::Recital,
                _ => false,
            })
        };
        self.text.kind == HeadingKind::Preamble || (self.text.kind == HeadingKind::Text && recitals())
    }

    /// Ends what is open beyond a depth; the words that come now stand after a list.
    fn close_to(&mut self, depth: usize) {
        let closes = depth < self.open.len();
        if closes {
            self.closed = Some(self.open[depth]);
        }
        self.open.truncate(depth);
        if let Some(open) = self.open.last_mut() {
            open.wrapped |= closes;
        }
    }

    fn content(&mut self) -> &mut Vec<Piece> {
        match self.open.last() {
            Some(open) => &mut self.text.units[open.unit as usize].content,
            None => &mut self.text.content,
        }
    }
}

/// From the first word to the last.
pub(super) fn span_of(inlines: &[Inline]) -> Option<Span> {
    let spans = inlines.iter().filter_map(|inline| match inline {
        Inline::Text(text) => Some(text.span),
        Inline::Open(bracket) | Inline::Close(bracket) => Some(bracket.span),
        Inline::Footnote { span, .. } => Some(*span),
        Inline::Row(row) => Some(row.span),
        Inline::Break | Inline::Cell => None,
    });
    spans.reduce(|first, last| Span { end: last.end, ..first })
}
