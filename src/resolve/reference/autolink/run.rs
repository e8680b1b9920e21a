//! The stretches of plain text that may hold mentions.

use crate::model::briefing::{Fill, FillKind};
use crate::resolve::reference::html::{Tag, next_tag};
use std::ops::Range;

/// The stretches of text of some HTML, in order: between tags and fills, outside links, headings and code.
pub(super) fn runs(html: &str, fills: &[Fill]) -> Vec<Range<usize>> {
    let mut runs = Runs { fills, next_fill: 0, in_link: false, found: Vec::new() };
    let mut at = 0;
    while let Some(tag) = next_tag(html, at) {
        runs.text(at..tag.range.start);
        at = tag.range.end;
        if !tag.closes && is_closed(tag.name) {
            let end = element_end(html, &tag);
            runs.skip(end);
            at = end;
        }
    }
    runs.text(at..html.len());
    runs.found
}

/// Whether nothing is linked inside an element of this name.
fn is_closed(name: &str) -> bool {
    matches!(
        name,
        "a" | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "code"
            | "pre"
            | "kbd"
            | "samp"
            | "script"
            | "style"
            | "button"
            | "textarea"
            | "svg"
            | "math"
    )
}

/// Where the element that a tag opens ends, others of its name inside it passed over.
fn element_end(html: &str, opening: &Tag<'_>) -> usize {
    let (mut depth, mut at) = (1, opening.range.end);
    while let Some(tag) = next_tag(html, at) {
        at = tag.range.end;
        if tag.name == opening.name {
            depth = if tag.closes { depth - 1 } else { depth + 1 };
            if depth == 0 {
                return tag.range.start;
            }
        }
    }
    html.len()
}

struct Runs<'f> {
    fills: &'f [Fill],
    next_fill: usize,
    in_link: bool,
    found: Vec<Range<usize>>,
}

impl Runs<'_> {
    /// A stretch of text between tags, cut where something is put into it.
    fn text(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while let Some(fill) = self.fills.get(self.next_fill).filter(|fill| fill.start as usize <= range.end) {
            let start = (fill.start as usize).max(at);
            self.push(at..start);
            at = start;
            self.pass(&fill.kind);
        }
        self.push(at..range.end);
    }

    /// Passes over what is not looked through.
    fn skip(&mut self, to: usize) {
        while let Some(fill) = self.fills.get(self.next_fill).filter(|fill| (fill.start as usize) < to) {
            self.pass(&fill.kind);
        }
    }

    fn pass(&mut self, fill: &FillKind) {
        match fill {
            FillKind::Open(_) | FillKind::OpenLink(_) => self.in_link = true,
            FillKind::Close => self.in_link = false,
            _ => {}
        }
        self.next_fill += 1;
    }

    fn push(&mut self, range: Range<usize>) {
        if !range.is_empty() && !self.in_link {
            self.found.push(range);
        }
    }
}
