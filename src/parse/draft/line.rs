//! The lines of a draft with their indentation.

use super::table::RawRow;
use std::ops::Range;

/// The characters that end a page: as a PDF's text has it, and as it is read.
const PAGE_ENDS: [char; 2] = ['\u{c}', '\u{85}'];

/// A line that is not blank.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is true or not of a line, whatever the others are")]
pub(super) struct Line {
    /// Its bytes without indentation and trailing space.
    pub(super) range: Range<usize>,
    /// Columns of indentation; a tab goes to the next multiple of four.
    pub(super) indent: u32,
    /// Whether a blank line, or the start of the text, stands before it.
    pub(super) after_blank: bool,
    /// Whether the source breaks the line on purpose: two spaces or a backslash at its end.
    pub(super) hard_break: bool,
    /// Whether a new page begins with it.
    pub(super) after_page: bool,
    /// Whether it goes on with the line before it, whatever stood between them: the end of a page.
    pub(super) joins: bool,
    /// Whether it belongs to a list of contents.
    pub(super) listed: bool,
    /// The row of a table that it is.
    pub(super) row: Option<RawRow>,
}

impl Line {
    /// Words that stand by themselves.
    pub(super) fn alone(range: Range<usize>) -> Self {
        Self {
            range,
            indent: 0,
            after_blank: true,
            hard_break: false,
            after_page: false,
            joins: false,
            listed: false,
            row: None,
        }
    }
}

/// The lines of the body. `original` is the text before anything was masked: a line that only masking made blank parts
/// nothing.
pub(super) fn lines(original: &str, text: &str, body: Range<usize>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut after_blank = true;
    let mut start = body.start;
    let mut after_page = false;
    for whole in text[body].split_inclusive('\n') {
        let end = start + whole.len();
        let content = whole.trim();
        after_page |= whole[..whole.len() - whole.trim_start().len()].contains(PAGE_ENDS);
        if content.is_empty() {
            after_blank |= original[start..end].trim().is_empty();
        } else {
            let first = start + (whole.len() - whole.trim_start().len());
            let mut last = first + content.len();
            let spaces = whole.trim_end_matches(['\n', '\r']);
            let hard_break = spaces.ends_with("  ") || ends_in_lone_backslash(content);
            let page_ends = spaces.ends_with(PAGE_ENDS);
            if ends_in_lone_backslash(content) && content.len() > 1 {
                last -= 1;
            }
            let indent = indentation(&text[start..first]);
            lines.push(Line { indent, after_blank, hard_break, after_page, ..Line::alone(first..last) });
            after_blank = false;
            after_page = page_ends;
        }
        start = end;
    }
    lines
}

fn indentation(space: &str) -> u32 {
    space.chars().fold(0, |column, c| match c {
        '\t' => (column / 4 + 1) * 4,
        '\u{c}' | '\u{85}' => 0,
        '\u{3000}' => column + 2,
        _ => column + 1,
    })
}

/// A backslash at the end of a line breaks it, unless it is escaped itself.
fn ends_in_lone_backslash(content: &str) -> bool {
    let backslashes = content.bytes().rev().take_while(|byte| *byte == b'\\').count();
    backslashes % 2 == 1
}
