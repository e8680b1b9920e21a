//! Where the events stand that something is done about.

use super::Placed;
use pulldown_cmark::{Event, Tag, TagEnd};

/// Positions in a list of events, in order. An event there can have become another one: whoever goes to it looks.
#[derive(Debug, Default)]
pub(super) struct Landmarks {
    /// Begins of headings.
    pub(super) headings: Vec<usize>,
    /// Begins and ends of links, and begins of pictures.
    pub(super) links: Vec<usize>,
    /// Begins of tables.
    pub(super) tables: Vec<usize>,
    /// Begins of blocks of code.
    pub(super) code: Vec<usize>,
    /// Begins of footnotes.
    pub(super) notes: Vec<usize>,
    /// Marks that call footnotes.
    pub(super) calls: Vec<usize>,
}

impl Landmarks {
    /// Those of some events.
    pub(super) fn of(events: &[Placed<'_>]) -> Self {
        let mut marks = Self::default();
        for (at, (event, _)) in events.iter().enumerate() {
            match event {
                Event::Start(Tag::Heading { .. }) => marks.headings.push(at),
                Event::Start(Tag::Link { .. } | Tag::Image { .. }) | Event::End(TagEnd::Link) => marks.links.push(at),
                Event::Start(Tag::Table(_)) => marks.tables.push(at),
                Event::Start(Tag::CodeBlock(_)) => marks.code.push(at),
                Event::Start(Tag::FootnoteDefinition(_)) => marks.notes.push(at),
                Event::FootnoteReference(_) => marks.calls.push(at),
                _ => {}
            }
        }
        marks
    }
}
