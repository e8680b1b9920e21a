use super::place::Places;
use super::{visible, visible_char};
use crate::source::{Sources, Span};
use annotate_snippets::{Annotation, Snippet};
use std::ops::Range;

/// How many characters are underlined at most, and how far a label may stand from the caret to share its drawing.
/// Briefings have a paragraph on one line: the renderer cuts the line around its marks, so these must stay together.
const MARKED: usize = 80;

/// The first line of a span, made safe to show: each character is replaced by one, so columns stay as they are.
pub(super) struct Line<'a> {
    span: Span,
    path: String,
    number: usize,
    /// Its bytes in the source.
    bytes: Range<usize>,
    text: &'a str,
}

impl<'a> Line<'a> {
    /// The line a span begins on.
    pub(super) fn of(span: Span, sources: &'a Sources, places: &Places<'a>) -> Self {
        let place = places.place(span);
        let bytes = places.line(span.source, place.start.line);
        let text = &sources.get(span.source).text[bytes.clone()];
        Self { span, path: visible(place.path), number: place.start.line, bytes, text }
    }

    /// Where the span stands in the line that is shown.
    pub(super) fn mark(&self) -> Range<usize> {
        let bytes = self.within(self.span);
        let rest = &self.text[bytes.clone()];
        let length = rest.char_indices().nth(MARKED).map_or(rest.len(), |(byte, _)| byte);
        self.shown(bytes.start)..self.shown(bytes.start + length)
    }

    /// Where another span stands in the line that is shown, if it begins near this one.
    pub(super) fn mark_near(&self, other: Span) -> Option<Range<usize>> {
        let on_line = (self.bytes.start..=self.bytes.end).contains(&(other.start as usize));
        if other.source != self.span.source || !on_line {
            return None;
        }
        let (this, other) = (self.within(self.span), self.within(other));
        let between = &self.text[this.start.min(other.start)..this.start.max(other.end)];
        (between.chars().count() <= MARKED).then(|| self.shown(other.start)..self.shown(other.end))
    }

    /// The line with its marks, as the renderer takes it.
    pub(super) fn snippet(&self, annotations: Vec<Annotation<'a>>) -> Snippet<'a, Annotation<'a>> {
        Snippet::source(visible(self.text)).line_start(self.number).path(self.path.clone()).annotations(annotations)
    }

    /// The part of a span on this line, counted from the line's first byte, at whole characters.
    fn within(&self, span: Span) -> Range<usize> {
        let byte = |at: u32| {
            let byte = (at as usize).saturating_sub(self.bytes.start).min(self.text.len());
            self.text.floor_char_boundary(byte)
        };
        byte(span.start)..byte(span.end.max(span.start))
    }

    /// The byte of the shown line for a byte of the line.
    fn shown(&self, byte: usize) -> usize {
        self.text[..byte].chars().map(|char| visible_char(char).len_utf8()).sum()
    }
}
