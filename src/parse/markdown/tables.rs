//! How a column stands, as a class: `|---:|` makes `align-end`, `|:--:|` makes `align-center`.
//!
//! The writer of the markdown library says it in `style` attributes, which a strict policy for content forbids.

use super::Placed;
use pulldown_cmark::{Alignment, CowStr, Event, Tag, TagEnd};

/// Writes the cells of columns that stand at the end or in the middle; all others stay as they are.
pub(super) fn align(events: &mut [Placed<'_>], text: &str) {
    // Every such table has a line of hyphens and colons below its head.
    if !text.contains("-:") {
        return;
    }
    let mut columns: Vec<Alignment> = Vec::new();
    let mut column = 0;
    let mut cell = "td";
    for (event, _) in events {
        match event {
            Event::Start(Tag::Table(alignments)) => {
                columns = std::mem::replace(alignments, vec![Alignment::None; alignments.len()]);
            }
            Event::Start(Tag::TableHead) => (column, cell) = (0, "th"),
            Event::Start(Tag::TableRow) => (column, cell) = (0, "td"),
            Event::Start(Tag::TableCell) => {
                if let Some(class) = class(columns.get(column)) {
                    *event = Event::InlineHtml(CowStr::from(format!("<{cell} class=\"{class}\">")));
                }
            }
            Event::End(TagEnd::TableCell) => {
                if class(columns.get(column)).is_some() {
                    *event = Event::InlineHtml(CowStr::from(format!("</{cell}>")));
                }
                column += 1;
            }
            _ => {}
        }
    }
}

fn class(alignment: Option<&Alignment>) -> Option<&'static str> {
    match alignment? {
        Alignment::Right => Some("align-end"),
        Alignment::Center => Some("align-center"),
        Alignment::Left | Alignment::None => None,
    }
}
