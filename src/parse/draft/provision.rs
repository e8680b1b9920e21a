//! The units of a provision: lines of words → units with labels, paths and words.

use super::choice::{OptionLabel, option_label};
use super::inline::Reader;
use super::label::{UnitLabel, bullet};
use super::line::Line;
use super::nest::{self, Around, Mark, Open, Place};
use super::path::{Names, anchor_label, anchor_word};
use super::series::{Class, Reading};
use crate::model::draft::{HeadingKind, Inline, Paragraph, Piece, ProvisionText, Unit, UnitStyle};
use crate::source::Span;

/// Units nest at most this deep; what would stand deeper stands beside. No treaty comes near it.
const DEEPEST: usize = 24;

/// A provision while its lines come in.
pub(super) struct Provision {
    pub(super) text: ProvisionText,
    open: Vec<Open>,
    paths: Names,
    anchors: Names,
    /// The lines of the paragraph that is not finished, the units its labels open, and where those labels end.
    lines: Vec<Line>,
    opening: Vec<u32>,
    cuts: Vec<usize>,
}

/// A label of any kind that a line begins with, and the unit it would open.
enum Opener {
    Label(UnitLabel, Place),
    Option(OptionLabel),
    Bullet(usize),
}

impl Provision {
    pub(super) fn new(text: ProvisionText) -> Self {
        Self {
            text,
            open: Vec::new(),
            paths: Names::default(),
            anchors: Names::default(),
            lines: Vec::new(),
            opening: Vec::new(),
            cuts: Vec::new(),
        }
    }

    /// Whether nothing stands in it yet.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.text.content.is_empty()
    }

    /// Takes in a line of words. `label` is the label it begins with, if any; `ahead` knows the lines after it.
    pub(super) fn line(&mut self, reader: &mut Reader, line: Line, label: Option<UnitLabel>, ahead: &impl Around) {
        let content = &reader.text[line.range.clone()];
        match self.opener(reader.text, content, &line, label, ahead) {
            Some(opener) => {
                self.finish(reader);
                self.begin(reader, &line, opener, ahead);
                self.lines.push(line);
            }
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
            Some(label) => nest::place_label(&self.open, &label, (next.indent, false), ahead).map(|place| place.depth),
            None => option_label(&reader.text[next.range.clone()], 0)
                .map(|label| nest::place_option(&self.open, &label, next.indent)),
        };
        if let Some(depth) = depth {
            self.open.truncate(depth);
        }
        self.lines.push(line);
        self.finish(reader);
    }

    /// Takes in a plain heading; what is open ends with it.
    pub(super) fn heading(&mut self, reader: &mut Reader, heading: Piece) {
        self.finish(reader);
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
        for index in (0..self.text.units.len()).rev() {
            let end = self.text.units[index].span.end;
            if let Some(parent) = self.text.units[index].parent {
                let parent = &mut self.text.units[parent as usize].span;
                parent.end = parent.end.max(end);
            }
        }
        self.text
    }

    /// The label a line opens a unit with, if it opens one here.
    fn opener(
        &self,
        text: &str,
        content: &str,
        line: &Line,
        label: Option<UnitLabel>,
        ahead: &impl Around,
    ) -> Option<Opener> {
        let fresh = line.after_blank || self.lines.is_empty();
        if let Some(option) = option_label(content, 0) {
            return Some(Opener::Option(option));
        }
        if let Some(label) = label {
            let place = nest::place_label(
                &self.open,
                &label,
                (line.indent, self.last_words(text).ends_with([':', '\u{ff1a}'])),
                ahead,
            )?;
            return (fresh || self.may_open_mid_paragraph(text, line, &place)).then_some(Opener::Label(label, place));
        }
        let length = bullet(content)?;
        let listed = fresh || self.indented(line) || matches!(self.open.last(), Some(Open { mark: Mark::Bullet, .. }));
        (listed || self.last_words(text).ends_with([':', ';'])).then_some(Opener::Bullet(length))
    }

    /// Whether a label may open a unit on a line that follows words without a blank line: it must be the next of its list,
    /// or open one where a list may begin; and the words before must not lead up to a number (`paragraph`, `article 4 and`).
    fn may_open_mid_paragraph(&self, text: &str, line: &Line, place: &Place) -> bool {
        let before = self.last_words(text);
        if !place.in_sequence || leads_to_number(before) {
            return false;
        }
        let ends = before.ends_with([':', ';', '.', ',', '—', '–', '-', ']', '\u{ff1a}', '\u{ff1b}', '。', '؛']);
        let joined = [" and", " or", " et", " ou", " y", " o", " и", " или"].iter().any(|word| before.ends_with(word));
        let begins = place.reading.is_first() && !place.restart;
        let only_label = self.lines.len() == 1 && self.cuts.last().is_some_and(|cut| *cut >= self.lines[0].range.end);
        !begins || ends || joined || only_label || self.indented(line)
    }

    fn last_words<'t>(&self, text: &'t str) -> &'t str {
        self.lines.last().map_or("", |line| &text[line.range.clone()])
    }

    fn indented(&self, line: &Line) -> bool {
        self.lines.last().is_some_and(|last| line.indent >= last.indent + 2)
    }

    /// Opens the unit a line begins with, and those that further labels on the line open.
    fn begin(&mut self, reader: &Reader, line: &Line, opener: Opener, ahead: &impl Around) {
        let text = &reader.text[line.range.clone()];
        let end = match opener {
            Opener::Option(option) => {
                let depth = nest::place_option(&self.open, &option, line.indent);
                self.push_option(depth, &option, line.indent, false);
                option.end
            }
            Opener::Label(label, place) => {
                self.push_label(&label, place, line.indent, false);
                label.end
            }
            Opener::Bullet(length) => {
                let depth = nest::place_bullet(&self.open, line.indent);
                self.push(depth, Mark::Bullet, line.indent, (UnitStyle::Alinea, "al", None));
                length
            }
        };
        self.cuts.push(line.range.start + end);
        let is_bullet = matches!(self.open.last(), Some(Open { mark: Mark::Bullet, .. }));
        let at = end + text[end..].len() - text[end..].trim_start().len();
        if is_bullet {
            return;
        }
        if let Some(option) = option_label(text, at) {
            self.push_option(self.open.len(), &option, line.indent, true);
            self.cuts.push(line.range.start + option.end);
        } else if let Some((label, place)) = self.second_label(text, at, ahead) {
            self.push_label(&label, place, line.indent, true);
            self.cuts.push(line.range.start + label.end);
        }
    }

    /// A label right after another (`1. (a) …`) opens a list if the list goes on further down.
    fn second_label(&self, text: &str, at: usize, ahead: &impl Around) -> Option<(UnitLabel, Place)> {
        if bullet(&text[at..]).is_some() {
            return None;
        }
        let label = super::label::unit_label(text, at)?;
        let first = label.readings.iter().copied().find(|reading| reading.is_first() && ahead.goes_on(*reading))?;
        let place = Place { depth: self.open.len(), reading: first, restart: false, in_sequence: true };
        Some((label, place))
    }

    fn push_label(&mut self, label: &UnitLabel, place: Place, indent: u32, inline: bool) {
        let style = self.style(place);
        self.push(place.depth, Mark::Label(place.reading), indent, (style, &label.clean, Some(&label.clean)));
        self.set_inline(inline);
    }

    fn push_option(&mut self, depth: usize, label: &OptionLabel, indent: u32, inline: bool) {
        let mark = Mark::Option { reading: label.reading, alternative: label.alternative };
        self.push(depth, mark, indent, (UnitStyle::Option, &label.clean, Some(&label.number)));
        self.set_inline(inline);
    }

    fn set_inline(&mut self, inline: bool) {
        if let Some(open) = self.open.last_mut() {
            open.inline = inline;
        }
    }

    /// Opens a unit inside the first `depth` open ones. Its names: style, part of the path, number in the anchor; what has
    /// no number is counted.
    fn push(&mut self, depth: usize, mark: Mark, indent: u32, (style, path, number): (UnitStyle, &str, Option<&str>)) {
        self.open.truncate(depth.min(DEEPEST));
        let parent = self.open.last().map(|open| open.unit);
        let word = anchor_word(style);
        let (path, anchor) = match number {
            Some(number) => {
                let anchor = self.anchors.unique(parent, format!("{word}_{}", anchor_label(number)));
                (self.paths.unique(parent, path.to_string()), anchor)
            }
            None => {
                let count = self.paths.count(parent, word);
                (format!("{word}-{count}"), format!("{word}_{count}"))
            }
        };
        let holder = parent.map(|parent| &self.text.units[parent as usize]);
        let (path, anchor) = match holder {
            Some(holder) => (format!("{}/{path}", holder.path), format!("{}__{anchor}", holder.anchor)),
            None => (path, anchor),
        };
        let unit = self.text.units.len() as u32;
        self.content().push(Piece::Unit(unit));
        let content = Vec::new();
        self.text.units.push(Unit { parent, style, label: Vec::new(), path, anchor, content, span: Span::default() });
        self.open.push(Open { unit, indent, mark, inline: false, wrapped: false });
        self.opening.push(unit);
    }

    /// What a label makes its unit, where it stands.
    fn style(&self, place: Place) -> UnitStyle {
        let above = self.open[..place.depth.min(self.open.len())].iter();
        let styles: Vec<_> = above.map(|open| self.text.units[open.unit as usize].style).collect();
        let within = |style: UnitStyle| styles.contains(&style);
        match place.reading.class {
            Class::Chinese if place.reading.shape == super::series::Shape::Parentheses => UnitStyle::Subparagraph,
            Class::Figure | Class::Compound | Class::Chinese => UnitStyle::Paragraph,
            Class::Letter if within(UnitStyle::Subparagraph) || within(UnitStyle::Point) => UnitStyle::Item,
            Class::Letter => UnitStyle::Subparagraph,
            Class::Roman if within(UnitStyle::Item) || within(UnitStyle::Point) => UnitStyle::Subitem,
            Class::Roman => UnitStyle::Point,
        }
    }

    /// Finds the place of a paragraph without label. In a preamble it is a recital.
    fn place_words(&mut self, line: &Line) {
        if self.text.kind != HeadingKind::Preamble {
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

    /// Ends what is open beyond a depth; the words that come now stand after a list.
    fn close_to(&mut self, depth: usize) {
        let closes = depth < self.open.len();
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

/// Whether words lead up to a number, so that a number on the next line is no label: `… of article`, `see para.`
fn leads_to_number(words: &str) -> bool {
    const LEADS: [&str; 25] = [
        "paragraph",
        "paragraphs",
        "para",
        "paras",
        "article",
        "articles",
        "art",
        "arts",
        "subparagraph",
        "subparagraphs",
        "section",
        "sections",
        "annex",
        "chapter",
        "part",
        "option",
        "options",
        "paragraphe",
        "paragraphes",
        "párrafo",
        "párrafos",
        "artículo",
        "artículos",
        "пункт",
        "пункте",
    ];
    let last = words.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("").to_lowercase();
    match last.strip_suffix('.') {
        Some(short) => matches!(short, "para" | "paras" | "art" | "arts" | "sec" | "no"),
        None => LEADS.contains(&last.as_str()),
    }
}

/// From the first word to the last.
pub(super) fn span_of(inlines: &[Inline]) -> Option<Span> {
    let spans = inlines.iter().filter_map(|inline| match inline {
        Inline::Text(text) => Some(text.span),
        Inline::Open(bracket) | Inline::Close(bracket) => Some(bracket.span),
        Inline::Footnote { span, .. } => Some(*span),
        Inline::Break => None,
    });
    spans.reduce(|first, last| Span { end: last.end, ..first })
}

/// Whether `reading` goes on in another label: the next of it.
pub(super) fn goes_on(label: &UnitLabel, reading: Reading) -> Option<bool> {
    let alike = |other: &Reading| {
        other.shape == reading.shape && other.capital == reading.capital && {
            let figures = |class| matches!(class, Class::Figure | Class::Compound | Class::Chinese);
            figures(other.class) == figures(reading.class)
        }
    };
    if !label.readings.iter().any(alike) {
        return None;
    }
    Some(label.readings.iter().any(|other| other.step_after(reading) == super::series::Step::Next))
}
