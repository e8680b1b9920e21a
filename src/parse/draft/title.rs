//! Lines that are not marked as headings and read as such: the title under a line that is only `Article 5`, and words set
//! in bold above the paragraphs they head.

use super::block::{Block, RawHeading};
use super::choice::option_label;
use super::kind::is_provision;
use super::label::{bullet, unit_label};
use super::line::Line;
use super::run_on::leads_on;

/// The most lines of a title.
const MOST_LINES: usize = 5;
/// The longest title, in words.
const LONGEST: usize = 40;
/// The same in Chinese, in characters.
const LONGEST_IDEOGRAPHS: usize = 60;
/// The longest title that a blank line parts from its heading: it could as well be a sentence.
const LONGEST_PARTED: usize = 15;

/// The title of a heading that is only a label without `#`: a short paragraph that does not end as a sentence. It has one
/// line, or several if they follow the label without a blank line. Empty if there is none.
pub(super) fn on_next_line(text: &str, heading: &RawHeading, after: &[Block]) -> Vec<Line> {
    let lines = lines_of_title(text, heading, after).unwrap_or_default();
    let line = |block: &Block| if let Block::Words(line) = block { Some(line.clone()) } else { None };
    after[..lines].iter().filter_map(line).collect()
}

fn lines_of_title(text: &str, heading: &RawHeading, after: &[Block]) -> Option<usize> {
    let label = heading.label.as_ref().filter(|_| heading.bare)?;
    let Some(Block::Words(first)) = after.first() else { return None };
    if !text[heading.content.clone()][label.end..].trim_matches(['*', ' ']).is_empty() {
        return None;
    }
    let touches = text[heading.range.end..first.range.start].bytes().filter(|byte| *byte == b'\n').count() == 1;
    let most = if touches { MOST_LINES } else { 1 };
    let count = 1 + after[1..].iter().take(MOST_LINES).take_while(|block| goes_on(text, block)).count();
    let starts = &text[first.range.clone()];
    let opens_first = unit_label(starts, 0).is_some() || option_label(starts, 0).is_some() || bullet(starts).is_some();
    let ended = |last: &Block| matches!(last, Block::Words(last) if ends_clause(&text[last.range.clone()]));
    if touches && count > 1 && !opens_first && ended(&after[count - 1]) && first_is_title(text, first, after) {
        return Some(1);
    }
    let following = after.get(count)?;
    let Some(Block::Words(last)) = after.get(count - 1).filter(|_| count <= most) else { return None };
    let content = &text[first.range.start..last.range.end];
    let bodiless = !touches && is_provision(label.kind) && !matches!(following, Block::Words(_));
    let longest = if touches { LONGEST } else { LONGEST_PARTED };
    let lower = content.starts_with(char::is_lowercase);
    let ends = ends_clause(content);
    (!bodiless && !ends && !opens_first && !lower && content.split_whitespace().count() <= longest).then_some(count)
}

/// Whether the first of several lines below a label is its title, and a sentence begins on the second.
fn first_is_title(text: &str, first: &Line, after: &[Block]) -> bool {
    let Some(Block::Words(second)) = after.get(1) else { return false };
    let (first, second) = (&text[first.range.clone()], &text[second.range.clone()]);
    let capital = |words: &str| words.starts_with(|c: char| c.is_uppercase() || matches!(c, '“' | '"' | '«' | '['));
    capital(first)
        && capital(second)
        && first.split_whitespace().count() <= LONGEST_PARTED
        && !leads_on(first)
        && is_title(first)
}

/// Whether words end with a mark that a title does not end with.
fn ends_clause(words: &str) -> bool {
    let marks = ['.', ',', ':', ';', '。', '；', '，', '؛', '،', '\u{ff1a}'];
    words.trim_end_matches(['*', ']', ')', '"', '”']).ends_with(marks)
}

/// Whether words that stand after a label on its line may be a title: short, without an end of a sentence, and not a line
/// of a table of contents.
pub(super) fn is_title(words: &str) -> bool {
    let ideographs = words.contains(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let longest = if ideographs { LONGEST_IDEOGRAPHS } else { 300 };
    let stops = [". ", "; ", ": ", "。", "；", "؛", "\u{ff1a}", "..", "…", ". ."];
    words.chars().nth(longest).is_none()
        && words.split_whitespace().count() <= LONGEST
        && !ends_clause(words)
        && !stops.iter().any(|stop| words.contains(stop))
}

/// Whether a block goes on with the paragraph before it.
fn goes_on(text: &str, block: &Block) -> bool {
    matches!(block, Block::Words(line) if !line.after_blank && unit_label(&text[line.range.clone()], 0).is_none())
}

/// Whether a paragraph of one line heads the unit after it: bold before a label, bold or italic before the first option of
/// a series.
pub(super) fn heads(text: &str, line: &Line, next: &Line, next_has_label: bool) -> bool {
    let content = &text[line.range.clone()];
    let next = &text[next.range.clone()];
    let option = option_label(next, 0).is_some_and(|label| label.reading.is_first());
    let bold = set_in(content, "**");
    let heads = (bold && (next_has_label || option)) || (option && set_in(content, "*"));
    heads && option_label(content, 0).is_none() && content.split_whitespace().count() <= LONGEST_PARTED
}

/// Whether stars open at a line's beginning, close at its end and nowhere in between.
fn set_in(content: &str, stars: &str) -> bool {
    let inner = content.trim_end_matches([':', '.']).strip_prefix(stars).and_then(|rest| rest.strip_suffix(stars));
    inner.is_some_and(|inner| !inner.is_empty() && !inner.contains('*'))
}
