use crate::diagnostic::Diagnostic;
use crate::source::{Position, SourceId, Sources, Span};
use std::cell::OnceCell;
use std::ops::Range;

/// Spans as lines and columns. Each source is searched for its lines once, and only if something points into it.
pub(super) struct Places<'a> {
    sources: &'a Sources,
    /// For each source the byte each of its lines starts at.
    lines: Vec<OnceCell<Vec<usize>>>,
}

/// One place in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<'a> {
    /// The file, from the project's root.
    pub(super) path: &'a str,
    /// First character.
    pub(super) start: Position,
    /// One past the last character.
    pub(super) end: Position,
}

impl<'a> Places<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self { sources, lines: vec![OnceCell::new(); sources.texts.len()] }
    }

    /// Where a span is.
    pub(super) fn place(&self, span: Span) -> Place<'a> {
        let start = self.position(span.source, span.start as usize);
        let end = self.position(span.source, span.end as usize).max(start);
        Place { path: &self.sources.get(span.source).path, start, end }
    }

    /// The file a problem is in, and where in it.
    pub(super) fn of(&self, diagnostic: &'a Diagnostic) -> (&'a str, Option<Place<'a>>) {
        match diagnostic.span.map(|span| self.place(span)) {
            Some(place) => (place.path, Some(place)),
            None => (diagnostic.path.as_deref().unwrap_or("."), None),
        }
    }

    /// The bytes of a line, without its end.
    pub(super) fn line(&self, source: SourceId, line: usize) -> Range<usize> {
        let lines = self.lines(source);
        let end = lines.get(line).map_or(self.sources.get(source).text.len(), |next| next - 1);
        lines[line - 1]..end
    }

    fn position(&self, source: SourceId, byte: usize) -> Position {
        let text = &self.sources.get(source).text;
        let byte = text.floor_char_boundary(byte.min(text.len()));
        let lines = self.lines(source);
        let line = lines.partition_point(|start| *start <= byte);
        Position { line, column: text[lines[line - 1]..byte].chars().count() + 1 }
    }

    fn lines(&self, source: SourceId) -> &[usize] {
        self.lines[source.0 as usize].get_or_init(|| {
            let text = self.sources.get(source).text.as_bytes();
            std::iter::once(0).chain(memchr::memchr_iter(b'\n', text).map(|newline| newline + 1)).collect()
        })
    }
}
