//! Tables: lines with bars (`| Hives | 12 |`), and lines as Word copies them, with a tab between two cells.
//!
//! A tab after a label is no table, nor is one line alone: `1.` with a tab and a paragraph is how Word numbers.

use super::choice::option_label;
use super::heading::heading_label;
use super::inline::Reader;
use super::kind::Kinds;
use super::label::{bullet, unit_label};
use super::line::Line;
use crate::model::draft::{Inline, Paragraph, Row};
use crate::source::Span;
use std::ops::Range;

/// A row of a table as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RawRow {
    /// The whole line.
    range: Range<usize>,
    /// The bytes of each cell, without the space around it. None for the line that parts the head from the rest.
    cells: Vec<Range<usize>>,
    /// Whether it is the first of its table.
    pub(super) first: bool,
    /// Whether it heads the columns.
    head: bool,
    /// Columns of indentation of its table.
    pub(super) indent: u32,
}

impl RawRow {
    /// The row, unless it is the line that parts the head from the rest.
    pub(super) fn words(self) -> Option<Self> {
        (!self.cells.is_empty()).then_some(self)
    }

    /// The first byte of its line.
    pub(super) fn start(&self) -> usize {
        self.range.start
    }

    /// Its cells, read.
    pub(super) fn read(&self, reader: &mut Reader) -> Paragraph {
        let span = Span::new(reader.source, self.range.start, self.range.end);
        let mut inlines = vec![Inline::Row(Row { first: self.first, head: self.head, span })];
        for (index, cell) in self.cells.iter().enumerate() {
            if index > 0 {
                inlines.push(Inline::Cell);
            }
            inlines.extend(reader.read(&[Line::alone(cell.clone())], &[]).pop().unwrap_or_default());
        }
        Paragraph { inlines, span }
    }
}

/// Marks the lines that are rows of tables: each is a paragraph.
pub(super) fn mark(text: &str, lines: &mut [Line], kinds: &Kinds) {
    let mut at = 0;
    while at < lines.len() {
        let touching = 1 + lines[at + 1..].iter().take_while(|line| !line.after_blank).count();
        let stretch = &mut lines[at..at + touching];
        mark_barred(text, stretch);
        mark_tabbed(text, stretch, kinds);
        at += touching;
    }
}

/// Tables in lines that no blank line parts, by their bars.
fn mark_barred(text: &str, lines: &mut [Line]) {
    let mut at = 0;
    while at < lines.len() {
        let content = |index: usize| lines.get(index).map_or("", |line| &text[line.range.clone()]);
        let headed = has_bar(content(at)) && is_rule(content(at + 1));
        if lines[at].listed || !(headed || is_enclosed(content(at))) {
            at += 1;
            continue;
        }
        let more = (at + 1..lines.len()).take_while(|index| has_bar(content(*index)) && !lines[*index].listed);
        let end = at + 1 + more.count();
        let rows = lines[at..end].iter().map(|line| {
            let content = &text[line.range.clone()];
            let cells = if is_rule(content) { Vec::new() } else { barred_cells(text, line.range.clone()) };
            (line.range.clone(), cells)
        });
        let rows = rows.collect();
        set(&mut lines[at..end], rows, headed);
        at = end;
    }
}

/// Tables in lines that no blank line parts, by their tabs.
fn mark_tabbed(text: &str, lines: &mut [Line], kinds: &Kinds) {
    let whole: Vec<Range<usize>> = lines.iter().map(|line| whole_line(text, &line.range)).collect();
    let tabs = |index: usize| text[whole[index].clone()].matches('\t').count();
    let is_inner = |index: usize| text[lines[index].range.clone()].contains('\t');
    let is_indented = |index: usize| text[whole[index].clone()].starts_with('\t');
    let may_be_row = |index: usize| {
        let line = &lines[index];
        line.row.is_none() && !line.listed && !opens(text, &tabbed_cells(text, &whole[index]), kinds)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let count = tabs(at);
        let same = (at..lines.len()).take_while(|index| tabs(*index) == count && may_be_row(*index)).count();
        let inner = (at..at + same).filter(|index| is_inner(*index)).count();
        // One tab before the words of a line indents them.
        let parts_cells = count > 1 || !(at..at + same).any(is_indented);
        if count > 0 && same > 1 && inner * 2 >= same && parts_cells {
            found.push(at..at + same);
        }
        at += same.max(1);
    }
    for range in found {
        let rows = range.clone().map(|index| (whole[index].clone(), tabbed_cells(text, &whole[index])));
        let rows = rows.collect();
        set(&mut lines[range], rows, false);
    }
}

/// Whether a line of cells is rather a paragraph that begins with a label, a bullet or a heading and a tab. In three columns and
/// more, the first may number the rows.
fn opens(text: &str, cells: &[Range<usize>], kinds: &Kinds) -> bool {
    let label = |cell: &Range<usize>| {
        let content = &text[cell.clone()];
        unit_label(content, 0).is_some_and(|label| !label.weak && label.end >= content.len())
    };
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let Some(first) = filled.next() else { return true };
    let content = &text[first.clone()];
    let labelled = label(first) && (cells.len() < 3 || filled.next().is_some_and(label));
    let is_sign = !content.contains(char::is_alphanumeric) || bullet(&format!("{content} ")).is_some();
    let ends_label = cells.len() < 3 && unit_label(content, 0).is_some_and(|label| !label.weak);
    labelled
        || ends_label
        || is_sign
        || content.starts_with('#')
        || option_label(content, 0).is_some()
        || heading_label(content, kinds).is_some()
}

/// Makes rows of lines.
fn set(lines: &mut [Line], rows: Vec<(Range<usize>, Vec<Range<usize>>)>, headed: bool) {
    let indent = lines.first().map_or(0, |line| line.indent);
    for (index, (line, (range, cells))) in lines.iter_mut().zip(rows).enumerate() {
        let first = index == 0;
        line.row = Some(RawRow { range, cells, first, head: first && headed, indent });
        line.after_blank = true;
    }
}

fn has_bar(content: &str) -> bool {
    bars(content).next().is_some()
}

/// Whether a line begins and ends with a bar and has another between.
fn is_enclosed(content: &str) -> bool {
    content.starts_with('|') && content.ends_with('|') && bars(content).count() > 2
}

/// Where the bars of a line stand that are not escaped.
fn bars(content: &str) -> impl Iterator<Item = usize> + '_ {
    let escaped = |at: usize| content[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
    content.match_indices('|').map(|(at, _)| at).filter(move |at| !escaped(*at))
}

/// Whether a line parts the head of a table from the rest: `|---|:-:|`.
fn is_rule(content: &str) -> bool {
    let cells = content.trim_matches('|').split('|').map(str::trim);
    let is_dashes = |cell: &str| {
        let dashes = cell.trim_start_matches(':').trim_end_matches(':');
        !dashes.is_empty() && dashes.trim_matches('-').is_empty()
    };
    content.contains('|') && cells.into_iter().all(is_dashes)
}

fn barred_cells(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let content = &text[line.clone()];
    let mut edges: Vec<usize> = bars(content).collect();
    if edges.first() != Some(&0) {
        edges.insert(0, usize::MAX);
    }
    if edges.last().is_some_and(|last| *last != usize::MAX && last + 1 < content.len()) {
        edges.push(content.len());
    }
    let cells = edges.windows(2).map(|edge| edge[0].wrapping_add(1)..edge[1]);
    cells.map(|cell| trimmed(text, line.start + cell.start..line.start + cell.end)).collect()
}

fn tabbed_cells(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let mut at = line.start;
    let cells = text[line.clone()].split('\t').map(|cell| {
        let start = at;
        at += cell.len() + 1;
        trimmed(text, start..start + cell.len())
    });
    cells.collect()
}

fn trimmed(text: &str, cell: Range<usize>) -> Range<usize> {
    let content = &text[cell.clone()];
    let start = cell.start + (content.len() - content.trim_start().len());
    start..start + content.trim().len()
}

/// A line with the tabs around its words: an empty cell stands before the first tab or after the last.
fn whole_line(text: &str, line: &Range<usize>) -> Range<usize> {
    let blank = |c: char| c.is_whitespace() && c != '\n';
    let before = text[..line.start].trim_end_matches(blank).len();
    let after = &text[line.end..];
    let before = before + text[before..line.start].find('\t').unwrap_or(line.start - before);
    let end = after.len() - after.trim_start_matches(blank).len();
    let end = after[..end].rfind('\t').map_or(0, |tab| tab + 1);
    before..line.end + end
}
