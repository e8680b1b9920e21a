//! Where the events stand that something is done about. Most of a text is words, line ends and paragraphs, which are only
//! written; who changes headings, links or notes goes to those and need not look at every event again.

use super::{Placed, words};
use pulldown_cmark::{Event, Tag, TagEnd};

/// Positions in the list of events, in order. An event there can have become another one: whoever goes to it looks.
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
    /// HTML of the contributor's own.
    pub(super) html: Vec<usize>,
    /// Begins of footnotes.
    pub(super) notes: Vec<usize>,
    /// Marks that call footnotes.
    pub(super) calls: Vec<usize>,
    /// Words that begin as such a mark does: `^x`.
    pub(super) carets: Vec<usize>,
    /// How many words the text has, code among them.
    pub(super) words: usize,
}

/// All events of a text, and what of it is found again.
pub(super) fn read<'a>(parser: impl Iterator<Item = Placed<'a>>, length: usize) -> (Vec<Placed<'a>>, Landmarks) {
    // As many as dense prose has: moving them to a larger place takes longer than asking for it at once.
    let mut events: Vec<Placed<'a>> = Vec::with_capacity(length / 12 + 8);
    let mut marks = Landmarks::default();
    for placed in parser {
        let at = events.len();
        match &placed.0 {
            Event::Text(text) => {
                marks.words += words::of(text);
                if text.starts_with('^') {
                    marks.carets.push(at);
                }
            }
            Event::Code(text) => marks.words += words::of(text),
            Event::Start(Tag::Heading { .. }) => marks.headings.push(at),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) | Event::End(TagEnd::Link) => marks.links.push(at),
            Event::Start(Tag::Table(_)) => marks.tables.push(at),
            Event::Start(Tag::CodeBlock(_)) => marks.code.push(at),
            Event::Html(_) | Event::InlineHtml(_) => marks.html.push(at),
            Event::Start(Tag::FootnoteDefinition(_)) => marks.notes.push(at),
            Event::FootnoteReference(_) => marks.calls.push(at),
            _ => {}
        }
        events.push(placed);
    }
    (events, marks)
}
