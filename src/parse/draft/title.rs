//! Lines that are not marked as headings and read as such: the title under a line that is only `Article 5`, and words set
//! in bold above the paragraphs they head.

use super::block::{Block, RawHeading};
use super::choice::option_label;
use super::kind::is_provision;
use super::label::{bullet, unit_label};
use super::line::Line;

/// The longest title, in words.
const LONGEST: usize = 40;
/// The longest title that a blank line parts from its heading: it could as well be a sentence.
const LONGEST_PARTED: usize = 15;

/// The title of a heading that is only a label without `#`: a short paragraph of one line that does not end as a sentence.
pub(super) fn on_next_line<'a>(text: &str, heading: &RawHeading, after: &'a [Block]) -> Option<&'a Line> {
    let label = heading.label.as_ref().filter(|_| heading.bare)?;
    let [Block::Words(line), following, ..] = after else { return None };
    if !text[heading.content.clone()][label.end..].trim_matches(['*', ' ']).is_empty() || goes_on(following) {
        return None;
    }
    let content = &text[line.range.clone()];
    let touches = text[heading.range.end..line.range.start].bytes().filter(|byte| *byte == b'\n').count() == 1;
    let bodiless = !touches && is_provision(label.kind) && !matches!(following, Block::Words(_));
    let longest = if touches { LONGEST } else { LONGEST_PARTED };
    let ends =
        content.trim_end_matches(['*', ']', ')', '"', '”']).ends_with(['.', ',', ':', ';', '。', '؛', '،', '\u{ff1a}']);
    let opens = unit_label(content, 0).is_some() || option_label(content, 0).is_some() || bullet(content).is_some();
    let lower = content.starts_with(char::is_lowercase);
    (!bodiless && !ends && !opens && !lower && content.split_whitespace().count() <= longest).then_some(line)
}

/// Whether a block goes on with the paragraph before it.
fn goes_on(block: &Block) -> bool {
    matches!(block, Block::Words(line) if !line.after_blank)
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
