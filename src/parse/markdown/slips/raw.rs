//! Blocks of HTML: what stands in them is no markdown.

use super::Slip;
use crate::diagnostic::Report;
use crate::parse::markdown::Origin;
use std::ops::Range;

/// The block that is open.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Whether a comment is open, and how many elements for code.
    comment: bool,
    code: usize,
    told: bool,
}

impl Block {
    /// A line of it.
    pub(super) fn look(&mut self, line: &str, range: &Range<usize>, origin: Origin<'_>, report: &mut Report) {
        let bytes = line.as_bytes();
        let (mut at, mut in_tag) = (0, false);
        while at < bytes.len() {
            let rest = &line[at..];
            if self.comment {
                let Some(end) = rest.find("-->") else { return };
                (self.comment, at) = (false, at + end + 3);
                continue;
            }
            let Some(length) = rest.find(['<', '>', '[', ']']) else { return };
            at += length;
            let rest = &line[at..];
            if rest.starts_with("<!--") {
                self.comment = true;
            } else if let Some(tag) = rest.strip_prefix('<') {
                in_tag = true;
                self.tag(tag);
            } else if rest.starts_with('>') {
                in_tag = false;
            } else if !in_tag && self.code == 0 && !self.told && is_mark(rest) {
                self.told = true;
                let mark: String = rest.chars().take(2).collect();
                let hint = "leave an empty line before and behind the words, so that they are read as markdown, or write `<a href=\"…\">`";
                let start = range.start + at;
                let message = format!("`{mark}` stands in a block of HTML, in which there is no markdown");
                let length = 2.min(range.end.saturating_sub(start));
                Slip::new(0..length, message, hint).tell(start.min(range.end), origin, report);
            }
            at += 1;
        }
    }

    fn tag(&mut self, tag: &str) {
        let closes = tag.starts_with('/');
        let name = tag.trim_start_matches('/').split(|character: char| !character.is_ascii_alphanumeric()).next();
        if matches!(name, Some("code" | "kbd" | "samp" | "pre" | "script" | "style")) {
            self.code = if closes { self.code.saturating_sub(1) } else { self.code + 1 };
        }
    }
}

/// Whether a reference, a mark of a footnote or the address of a link begins here.
fn is_mark(words: &str) -> bool {
    ["[[", "[^", "]("].iter().any(|mark| words.starts_with(mark))
}
