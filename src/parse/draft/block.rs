//! Lines → blocks: headings, footnotes, lines that are dropped, and lines of words.

use super::choice::option_label;
use super::footnote::definition;
use super::heading::{HeadingLabel, Known};
use super::label::{bullet, unit_label};
use super::line::Line;
use super::run_on;
use super::table::RawRow;
use super::written_id::{WrittenId, written_id};
use crate::diagnostic::rules::draft::DROPPED_TEXT;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{SourceId, Span};
use std::ops::Range;

/// One block of a draft, in reading order.
#[derive(Debug)]
pub(super) enum Block {
    Heading(RawHeading),
    Words(Line),
    Footnote(RawFootnote),
    /// A line of a list of contents: it heads nothing.
    Contents(Line),
    /// A row of a table.
    Row(RawRow),
}

/// A heading as it is written.
#[derive(Debug, Clone)]
pub(super) struct RawHeading {
    /// The whole line, without indentation.
    pub(super) range: Range<usize>,
    /// Label and title, without `#` and the written id.
    pub(super) content: Range<usize>,
    /// Its label, with ends from the start of `content`; `None` for a plain heading.
    pub(super) label: Option<HeadingLabel>,
    pub(super) written: Option<WrittenId>,
    /// Whether it has no `#`: a line that is only `Article 5`.
    pub(super) bare: bool,
}

/// A footnote as it is written.
#[derive(Debug)]
pub(super) struct RawFootnote {
    pub(super) mark: String,
    pub(super) span: Range<usize>,
    /// The lines of each paragraph.
    pub(super) paragraphs: Vec<Vec<Line>>,
}

/// Sorts lines into blocks. Dropped lines leave only a note in the report.
pub(super) fn blocks(source: SourceId, text: &str, lines: Vec<Line>, kinds: &Known, report: &mut Report) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut parted = true;
    let run_on = run_on::headings(text, &lines, kinds);
    let mut lines = lines.into_iter().zip(run_on).peekable();
    while let Some((mut line, run_on)) = lines.next() {
        line.after_blank |= parted;
        parted = false;
        let content = &text[line.range.clone()];
        let underlined = lines.peek().and_then(|(next, _)| underline(text, next));
        if let Some(row) = line.row.take() {
            blocks.extend(row.words().map(Block::Row));
            parted = true;
        } else if line.listed {
            blocks.push(Block::Contents(line));
            parted = true;
        } else if let Some(what) = dropped(content) {
            let span = Span::new(source, line.range.start, line.range.end);
            let hint = "take the line out: the page makes its own contents, and a draft has no links";
            report.push(Diagnostic::new(&DROPPED_TEXT, span, format!("{what} is left out of the draft")).hint(hint));
            parted = line.after_blank;
        } else if let Some((mark, length)) = definition(content) {
            blocks.push(Block::Footnote(RawFootnote::new(mark, length, line)));
            parted = true;
        } else if let Some(heading) = heading(text, &line, underlined, kinds) {
            lines.next_if(|_| underlined.is_some());
            blocks.push(Block::Heading(heading));
            parted = true;
        } else if let Some(Block::Footnote(footnote)) = blocks.last_mut().filter(|block| block.goes_on(text, &line)) {
            footnote.push(text, line);
            parted = true;
        } else if let Some(end) = run_on {
            blocks.push(Block::Heading(run_on_heading(text, &line, end, kinds)));
            let rest = text[line.range.start + end..line.range.end].trim_start();
            line.range.start = line.range.end - rest.len();
            line.after_blank = true;
            parted = rest.is_empty();
            blocks.extend((!rest.is_empty()).then_some(Block::Words(line)));
        } else {
            line.range.start += option_marks(content);
            blocks.push(Block::Words(line));
        }
    }
    blocks
}

impl Block {
    /// Whether a line goes on with a footnote: it is indented more, or it follows without a blank line and opens nothing.
    fn goes_on(&self, text: &str, line: &Line) -> bool {
        let Block::Footnote(footnote) = self else { return false };
        if line.indent >= footnote.indent() + 2 {
            return true;
        }
        let content = &text[line.range.clone()];
        footnote.touches(text, line) && unit_label(content, 0).is_none() && option_label(content, 0).is_none()
    }
}

impl RawFootnote {
    fn new(mark: String, length: usize, mut line: Line) -> Self {
        let span = line.range.clone();
        line.range.start += length;
        Self { mark, span, paragraphs: vec![vec![line]] }
    }

    fn indent(&self) -> u32 {
        self.paragraphs[0][0].indent
    }

    /// Whether nothing but one line break stands between the footnote and a line.
    fn touches(&self, text: &str, line: &Line) -> bool {
        text[self.span.end..line.range.start].bytes().filter(|byte| *byte == b'\n').count() == 1
    }

    /// Adds a line: to its last paragraph, or as a new one after a blank line, a bullet or an option.
    fn push(&mut self, text: &str, mut line: Line) {
        let content = &text[line.range.clone()];
        let bullet = bullet(content);
        let opens = bullet.is_some() || option_label(content, 0).is_some();
        line.range.start += bullet.unwrap_or(0);
        let touches = self.touches(text, &line);
        self.span.end = line.range.end;
        match self.paragraphs.last_mut().filter(|_| touches && !opens) {
            Some(paragraph) => paragraph.push(line),
            None => self.paragraphs.push(vec![line]),
        }
    }
}

/// What a line is that the format drops whole, if it is such a line.
fn dropped(content: &str) -> Option<&'static str> {
    let item = bullet(content).map_or(content, |length| &content[length..]).trim();
    if item.len() < content.len() && item == "TOC" {
        return Some("a line for contents");
    }
    is_link_definition(content).then_some("a link definition")
}

/// `[name]: https://… "title"`, and nothing after it.
fn is_link_definition(content: &str) -> bool {
    let Some(inside) = content.strip_prefix('[').filter(|inside| !inside.starts_with('^')) else { return false };
    let Some((name, target)) = inside.split_once("]:") else { return false };
    if name.trim().is_empty() || name.contains(['[', ']']) {
        return false;
    }
    let target = target.trim();
    let (address, title) = target.split_once(char::is_whitespace).unwrap_or((target, ""));
    let address = address.trim_start_matches('<');
    let leads =
        address.contains("://") || ["/", "#", "mailto:", "./", "../"].iter().any(|start| address.starts_with(start));
    let title = title.trim();
    let quoted = [('"', '"'), ('\'', '\''), ('(', ')')]
        .iter()
        .any(|(open, close)| title.len() > 1 && title.starts_with(*open) && title.ends_with(*close));
    leads && (title.is_empty() || quoted)
}

/// The mark that a line underlines the one before it with, which it follows without a blank line: that one is a heading.
fn underline(text: &str, line: &Line) -> Option<char> {
    let content = &text[line.range.clone()];
    let mark = content.chars().next().filter(|mark| matches!(mark, '=' | '-'))?;
    (!line.after_blank && content.len() > 2 && content.trim_start_matches(mark).is_empty()).then_some(mark)
}

/// The heading a line is, if it is one.
fn heading(text: &str, line: &Line, underline: Option<char>, kinds: &Known) -> Option<RawHeading> {
    let whole = &text[line.range.clone()];
    let words = whole.trim_start_matches('#');
    let hashes = whole.len() - words.len();
    let bare = hashes == 0 && underline.is_none();
    if hashes == 0 && !(line.after_blank && whole.len() < 300) {
        return None;
    }
    let unclosed = if hashes == 0 { words } else { words.trim_end().trim_end_matches('#') };
    let (closed, written) = written_id(unclosed, line.range.start + hashes);
    let closed = if hashes == 0 { closed } else { closed.trim_end().trim_end_matches('#') };
    let start = line.range.start + hashes + (closed.len() - closed.trim_start().len());
    let content = closed.trim();
    if !content.contains(char::is_alphanumeric) || option_label(content, 0).is_some() {
        return None;
    }
    let label = kinds.label(content, hashes > 0);
    let stands = match &label {
        Some(label) if bare => is_bare_heading(content, label),
        Some(_) => true,
        None if hashes == 0 => underline == Some('=') && unit_label(content, 0).is_none(),
        None => line.after_blank || closed.starts_with(char::is_whitespace),
    };
    stands.then(|| RawHeading {
        range: line.range.clone(),
        content: start..start + content.len(),
        label,
        written,
        bare,
    })
}

/// The heading that a line begins with and that ends after so many bytes.
fn run_on_heading(text: &str, line: &Line, end: usize, kinds: &Known) -> RawHeading {
    let (words, written) = written_id(&text[line.range.start..line.range.start + end], line.range.start);
    let content = words.trim_end();
    let start = line.range.start;
    let range = start..start + text[start..start + end].trim_end().len();
    let label = kinds.label(content, false);
    let bare = label.as_ref().is_some_and(|label| label.end >= content.len()) && end == line.range.len();
    RawHeading { range, content: start..start + content.len(), label, written, bare }
}

/// Without `#`, a heading is only its label, begins with a capital, and may be set wholly in bold with its title.
fn is_bare_heading(content: &str, label: &HeadingLabel) -> bool {
    let lower = content.trim_start_matches(|c: char| !c.is_alphabetic()).starts_with(char::is_lowercase);
    let rest = content[label.end..].trim();
    let bold = label.emphasis_open && content.starts_with("**") && rest.find('*') == rest.len().checked_sub(2);
    !lower && (rest.is_empty() || bold)
}

/// The `#`s before an option that is set as a heading: it is an option all the same.
fn option_marks(content: &str) -> usize {
    let words = content.trim_start_matches('#');
    let hashes = content.len() - words.len();
    if hashes > 0 && option_label(words, 0).is_some() { hashes + words.len() - words.trim_start().len() } else { 0 }
}
