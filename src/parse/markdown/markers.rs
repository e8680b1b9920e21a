//! Holes while the HTML is being made: a marker of two characters that cannot stand in a source (`load` replaces them)
//! and the hole's number between them. It passes unharmed through the HTML writer and the sanitiser.

use crate::model::body::{Hole, HoleKind};
use crate::source::Span;

const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// The holes of a text, by number.
#[derive(Default)]
pub(super) struct Holes {
    holes: Vec<(HoleKind, Span)>,
}

impl Holes {
    /// Adds a hole and gives the marker that stands for it.
    pub(super) fn mark(&mut self, kind: HoleKind, span: Span) -> String {
        self.holes.push((kind, span));
        format!("{OPEN}{}{CLOSE}", self.holes.len() - 1)
    }

    /// Takes the markers out of `html`: what is left, and the holes at their places. A hole whose marker was taken out
    /// by the sanitiser is gone.
    pub(super) fn place(self, html: &str) -> (String, Vec<Hole>) {
        let mut kept = String::with_capacity(html.len());
        let mut placed = Vec::with_capacity(self.holes.len());
        let mut holes: Vec<_> = self.holes.into_iter().map(Some).collect();
        let mut rest = html;
        while let Some((before, number, after)) = next_marker(rest) {
            kept.push_str(before);
            if let Some((kind, span)) = holes.get_mut(number).and_then(Option::take) {
                placed.push(Hole { at: kept.len() as u32, kind, span });
            }
            rest = after;
        }
        kept.push_str(rest);
        (kept, placed)
    }
}

/// Text before the next marker, the marker's number, and the text after it.
fn next_marker(text: &str) -> Option<(&str, usize, &str)> {
    let mut opening = [0; 4];
    let at = memchr::memmem::find(text.as_bytes(), OPEN.encode_utf8(&mut opening).as_bytes())?;
    let (number, after) = text[at + OPEN.len_utf8()..].split_once(CLOSE)?;
    Some((&text[..at], number.parse().ok()?, after))
}
