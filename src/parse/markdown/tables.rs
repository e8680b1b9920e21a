//! Tables: each in a box of its own, which scrolls where the page is narrower, and columns that stand by classes.
//!
//! A box can be reached with the keyboard, and is named by the heads of the columns: words that are in the text's own
//! language. `|---:|` makes `align-end`, `|:--:|` makes `align-center`: the writer of the markdown library says it in `style`
//! attributes, which a strict policy for content forbids.

use super::Placed;
use pulldown_cmark::{Alignment, CowStr, Event, Tag, TagEnd};
use pulldown_cmark_escape::escape_html;

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

/// Puts every table into its box.
pub(super) fn enclose(events: &mut Vec<Placed<'_>>) {
    if !events.iter().any(|(event, _)| matches!(event, Event::Start(Tag::Table(_)))) {
        return;
    }
    let mut enclosed = Vec::with_capacity(events.len() + 8);
    let all = std::mem::take(events);
    let heads: Vec<String> = all.iter().enumerate().filter_map(|(at, _)| heads(&all, at)).collect();
    let mut heads = heads.into_iter();
    for (event, range) in all {
        match &event {
            Event::Start(Tag::Table(_)) => {
                let mut name = String::new();
                // Writing to a string does not fail.
                let _ = escape_html(&mut name, &heads.next().unwrap_or_default());
                let html = format!("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\">\n");
                enclosed.push((Event::Html(html.into()), range.clone()));
                enclosed.push((event, range));
            }
            Event::End(TagEnd::Table) => {
                enclosed.push((event, range.clone()));
                enclosed.push((Event::Html("</div>\n".into()), range));
            }
            _ => enclosed.push((event, range)),
        }
    }
    *events = enclosed;
}

/// The words of the first row, if a table begins at an event.
fn heads(events: &[Placed<'_>], at: usize) -> Option<String> {
    let Event::Start(Tag::Table(_)) = events[at].0 else { return None };
    let row = events[at..].iter().take_while(|(event, _)| !matches!(event, Event::End(TagEnd::TableHead)));
    let mut cells = vec![String::new()];
    for (event, _) in row {
        match event {
            Event::Text(words) | Event::Code(words) => cells.last_mut()?.push_str(words),
            Event::End(TagEnd::TableCell) => cells.push(String::new()),
            _ => {}
        }
    }
    let cells: Vec<String> = cells.into_iter().filter(|cell| !cell.trim().is_empty()).collect();
    Some(cells.join(", "))
}
