//! Tables of a draft: each in a box that scrolls where the page is narrower, named by the words of its first row.

use super::Writer;
use crate::model::draft::{Inline, Paragraph, Row, cells, plain};
use crate::render::html::escape;

/// The part of a table that is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render::html) enum Part {
    Head,
    Body,
}

impl Part {
    fn tag(self) -> &'static str {
        match self {
            Part::Head => "thead",
            Part::Body => "tbody",
        }
    }

    /// The element of a cell.
    pub(in crate::render::html) fn cell(self) -> &'static str {
        match self {
            Part::Head => "th",
            Part::Body => "td",
        }
    }
}

/// Turns to the part of a table that a row stands in: opens the table if none is open or the row is the first of one. `names`
/// is what the row says.
pub(in crate::render::html) fn turn_to(html: &mut String, open: &mut Option<Part>, row: Row, names: &[Inline]) -> Part {
    let part = if row.head { Part::Head } else { Part::Body };
    if row.first {
        leave(html, open);
    }
    match *open {
        Some(before) if before == part => return part,
        Some(before) => html.extend(["</", before.tag(), "><", part.tag(), ">\n"]),
        None => {
            let name = cells(names).map(|cell| plain(cell).trim().to_owned()).filter(|cell| !cell.is_empty());
            html.push_str("<div class=\"scroll\" role=\"group\" tabindex=\"0\"");
            escape::attribute(html, "aria-label", &name.collect::<Vec<_>>().join(", "));
            html.extend([">\n<table><", part.tag(), ">\n"]);
        }
    }
    *open = Some(part);
    part
}

/// Ends the table that is open, if one is.
pub(in crate::render::html) fn leave(html: &mut String, open: &mut Option<Part>) {
    if let Some(part) = open.take() {
        html.extend(["</", part.tag(), "></table>\n</div>\n"]);
    }
}

impl Writer<'_> {
    /// A row that nobody speaks of.
    pub(super) fn row(&mut self, paragraph: &Paragraph, row: Row) {
        let cell = self.turn_to_row(row, &paragraph.inlines).cell();
        self.html.push_str("<tr>");
        let last = cells(&paragraph.inlines).count() - 1;
        for (index, words) in cells(&paragraph.inlines).enumerate() {
            self.put(format_args!("<{cell}>"));
            self.inlines(words);
            if index == last {
                self.status_mark(paragraph.span);
            }
            // A space between two cells: the text of the page is read with it.
            self.put(format_args!("</{cell}>{}", if index < last { " " } else { "" }));
        }
        self.html.push_str("</tr>\n");
    }

    pub(super) fn turn_to_row(&mut self, row: Row, names: &[Inline]) -> Part {
        turn_to(&mut self.html, &mut self.table, row, names)
    }

    pub(super) fn leave_table(&mut self) {
        leave(&mut self.html, &mut self.table);
    }
}
