use crate::diagnostic::Diagnostic;
use crate::source::{Position, SourceId, Sources, Span};
use std::cell::OnceCell;
use std::ops::Range;

/// Spans as lines and columns. Each source is searched for its lines once, and only if something points into it.
pub(super) struct Places<'a> {
    sources: &'a Sources,
    /// For each source the byte each of its lines starts at.
    lines: Vec<OnceCell<Vec<usize>>>,
    /// For each source how many characters stand before each [`STRETCH`] of its bytes: lines may be as long as a file, and have
    /// a problem in each of their words.
    characters: Vec<OnceCell<Vec<usize>>>,
}

/// How many bytes are counted through for a column at most, or twice as many.
const STRETCH: usize = 1024;

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
        let none = || vec![OnceCell::new(); sources.texts.len()];
        Self { sources, lines: none(), characters: none() }
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
        let start = lines[line - 1];
        let column = match byte - start {
            near if near <= STRETCH => text[start..byte].chars().count(),
            _ => self.characters_before(source, byte) - self.characters_before(source, start),
        };
        Position { line, column: column + 1 }
    }

    /// How many characters of a source begin before a byte.
    fn characters_before(&self, source: SourceId, byte: usize) -> usize {
        let text = self.sources.get(source).text.as_bytes();
        let begun = |bytes: &[u8]| bytes.iter().filter(|byte| (**byte).cast_signed() >= -0x40).count();
        let counts = self.characters[source.0 as usize].get_or_init(|| {
            let sums = text.chunks(STRETCH).scan(0, |sum, stretch| {
                let before = *sum;
                *sum += begun(stretch);
                Some(before)
            });
            sums.collect()
        });
        let stretch = (byte / STRETCH).min(counts.len().saturating_sub(1));
        counts.get(stretch).copied().unwrap_or(0) + begun(&text[stretch * STRETCH..byte])
    }

    fn lines(&self, source: SourceId) -> &[usize] {
        self.lines[source.0 as usize].get_or_init(|| {
            let text = self.sources.get(source).text.as_bytes();
            std::iter::once(0).chain(memchr::memchr_iter(b'\n', text).map(|newline| newline + 1)).collect()
        })
    }
}
