use super::place::Places;
use super::visible;
use crate::source::{Sources, Span};
use annotate_snippets::{Annotation, Snippet};
use std::borrow::Cow;
use std::ops::Range;

/// How many characters are underlined at most, and how far a label may stand from the caret to share its drawing.
/// Briefings have a paragraph on one line: the renderer cuts the line around its marks, so these must stay together.
const MARKED: usize = 80;

/// How many bytes of a line are shown to the renderer on either side of the mark, which cuts far more: it reads a line whole,
/// and a line may have a problem in each of its words.
const AROUND: usize = 1000;

/// What a path that has its line and column already ends in, as the renderer writes those of the part it sees behind every
/// path. No text that is drawn has it: it would be made visible.
const OWN_PLACE: char = '\0';

/// A drawing with each place told once.
pub(super) fn with_own_places(drawing: &str) -> Cow<'_, str> {
    if !drawing.contains(OWN_PLACE) {
        return drawing.into();
    }
    let mut parts = drawing.split(OWN_PLACE);
    let first = parts.next().unwrap_or_default().to_owned();
    let is_place = |c: char| c == ':' || c.is_ascii_digit();
    parts.fold(first, |drawn, part| drawn + part.trim_start_matches(is_place)).into()
}

/// The first line of a span, made safe to show.
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
        let line = places.line(span.source, place.start.line);
        let text = &sources.get(span.source).text;
        let mark = (span.start as usize).clamp(line.start, line.end);
        let from = text.floor_char_boundary(mark.saturating_sub(AROUND)).max(line.start);
        let to = text.ceil_char_boundary((mark + AROUND).min(line.end));
        let number = place.start.line;
        let path = visible(place.path);
        let path = if from > line.start {
            format!("{path}:{number}:{}{OWN_PLACE}", place.start.column)
        } else {
            path.into_owned()
        };
        Self { span, path, number, bytes: from..to, text: &text[from..to] }
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
        self.text[..byte].chars().map(visible::length).sum()
    }
}
