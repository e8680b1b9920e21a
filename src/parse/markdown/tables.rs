//! Tables: each in a box of its own, which scrolls where the page is narrower, and columns that stand by classes.
//!
//! A box can be reached with the keyboard, and is named by the heads of the columns: words that are in the text's own
//! language. `|---:|` makes `align-end`, `|:--:|` makes `align-center`: the writer of the markdown library says it in `style`
//! attributes, which a strict policy for content forbids.

use super::Placed;
use pulldown_cmark::{Alignment, CowStr, Event, Tag, TagEnd};
use pulldown_cmark_escape::escape_html;

/// Puts every table into its box, and writes the cells of columns that stand at the end or in the middle. `begins` is where
/// tables begin.
pub(super) fn present(events: &mut [Placed<'_>], begins: &[usize]) {
    for start in begins.iter().copied() {
        let Event::Start(Tag::Table(columns)) = &mut events[start].0 else { continue };
        let columns = std::mem::take(columns);
        let heads = present_cells(&mut events[start + 1..], &columns);
        let mut html = String::from("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
        // Writing to a string does not fail.
        let _ = escape_html(&mut html, &heads);
        // The library's writer would write no more of a table's begin and end than this.
        html.push_str("\">\n<table>");
        events[start].0 = Event::Html(html.into());
    }
}

/// What stands between the begin of a table and its end, and its end; gives the words of the first row.
fn present_cells(events: &mut [Placed<'_>], columns: &[Alignment]) -> String {
    let (mut heads, mut in_head) = (String::new(), true);
    let mut column = 0;
    for (event, _) in events {
        match event {
            Event::Start(Tag::TableRow) => column = 0,
            Event::End(TagEnd::TableHead) => in_head = false,
            Event::Start(Tag::TableCell) => {
                if in_head && !heads.is_empty() && !heads.ends_with(", ") {
                    heads.push_str(", ");
                }
                if let Some(opening) = opening(columns.get(column), in_head) {
                    *event = Event::InlineHtml(CowStr::Borrowed(opening));
                }
            }
            Event::End(TagEnd::TableCell) => {
                if opening(columns.get(column), in_head).is_some() {
                    *event = Event::InlineHtml(CowStr::Borrowed(if in_head { "</th>" } else { "</td>" }));
                }
                column += 1;
            }
            Event::Text(words) | Event::Code(words) if in_head => heads.push_str(words),
            Event::End(TagEnd::Table) => {
                *event = Event::Html(CowStr::Borrowed("</tbody></table>\n</div>\n"));
                break;
            }
            _ => {}
        }
    }
    heads.truncate(heads.trim_end_matches([',', ' ']).len());
    heads
}

/// The tag of a cell that does not stand at the beginning of its column.
fn opening(alignment: Option<&Alignment>, in_head: bool) -> Option<&'static str> {
    match (alignment?, in_head) {
        (Alignment::Right, true) => Some("<th class=\"align-end\">"),
        (Alignment::Right, false) => Some("<td class=\"align-end\">"),
        (Alignment::Center, true) => Some("<th class=\"align-center\">"),
        (Alignment::Center, false) => Some("<td class=\"align-center\">"),
        (Alignment::Left | Alignment::None, _) => None,
    }
}
