//! How a text is parted into paragraphs: found once for the whole text, or said in its front matter.
//!
//! Word puts each paragraph on one line, with no empty line between two; a page that was copied breaks lines where its paper
//! ended. In either, only the text as a whole tells what a line is.

use super::choice::option_label;
use super::heading::heading_label;
use super::kind::Kinds;
use super::label::{bullet, unit_label};
use super::line::Line;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::PARAGRAPHS_FOUND;
use crate::source::Span;

/// What a draft's front matter says its paragraphs are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paragraphs {
    /// `lines`: each line is one.
    Lines,
    /// `blocks`: empty lines part them.
    Blocks,
}

/// The shape of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Empty lines part paragraphs.
    Blocks,
    /// Each line is a paragraph.
    Lines,
    /// Lines end where the paper's did; empty lines part some paragraphs, if any.
    Wrapped,
    /// The same, with columns kept by spaces.
    Columns,
}

/// The fewest lines that tell a shape.
const FEWEST: usize = 4;
/// The fewest breaks inside sentences that tell that lines end where the paper's did.
const FEWEST_BREAKS: usize = 6;

/// What no line of a page is as long as, in characters.
const LONG: usize = 200;

/// What the places between lines that no empty line parts say of the text.
#[derive(Debug, Default)]
struct Evidence {
    /// Lines that no empty line parts from the one before.
    touching: usize,
    /// Breaks inside a sentence.
    inside: usize,
    /// Breaks where one paragraph ends and another without a label begins.
    between: usize,
}

/// The shape of a text.
pub(super) fn shape(text: &str, lines: &[Line], kinds: &Kinds, written: Option<Paragraphs>) -> Shape {
    match written {
        Some(Paragraphs::Lines) => return Shape::Lines,
        Some(Paragraphs::Blocks) => return Shape::Blocks,
        None => {}
    }
    let touching = lines.iter().filter(|line| !line.after_blank).count();
    if lines.len() < FEWEST || touching < FEWEST - 1 {
        return Shape::Blocks;
    }
    let Evidence { touching, inside, between } = evidence(text, lines, kinds);
    let mostly = touching * 2 >= lines.len() - 1;
    let all = touching + 1 >= lines.len();
    let mut lengths: Vec<usize> = lines.iter().map(|line| text[line.range.clone()].chars().count()).collect();
    lengths.sort_unstable();
    let long = lengths[lengths.len() / 2] > LONG;
    if mostly && ((between >= 2 && inside * 4 <= between) || (all && inside == 0) || long) {
        return Shape::Lines;
    }
    if inside < FEWEST_BREAKS || inside <= between {
        return Shape::Blocks;
    }
    let margin = lines.iter().map(|line| line.indent).min().unwrap_or(0);
    let indented = lines.iter().filter(|line| line.indent >= margin + 2).count();
    if indented * 4 > lines.len() { Shape::Columns } else { Shape::Wrapped }
}

fn evidence(text: &str, lines: &[Line], kinds: &Kinds) -> Evidence {
    let long = usual_length(lines) * 3 / 5;
    let mut evidence = Evidence::default();
    for pair in lines.windows(2).filter(|pair| !pair[1].after_blank && !pair[1].listed) {
        let (before, content) = (&text[pair[0].range.clone()], &text[pair[1].range.clone()]);
        evidence.touching += 1;
        if opens(content, kinds) {
            continue;
        }
        let stopped = ends_sentence(before);
        let lower = content.starts_with(char::is_lowercase);
        let recital = before.ends_with([',', '،', '，']) && begins_recital(content);
        if (stopped || recital) && !lower {
            evidence.between += 1;
        } else if lower || before.len() >= long {
            evidence.inside += usize::from(!is_heading(before, kinds));
        }
    }
    evidence
}

/// The length that nine lines of ten do not exceed: in a text whose lines end where the paper's did, about all have it.
fn usual_length(lines: &[Line]) -> usize {
    let mut lengths: Vec<usize> = lines.iter().map(|line| line.range.len()).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(0)
}

/// Whether a line begins with something that opens what it begins: a label, a heading, an option, a bullet, a footnote.
fn opens(content: &str, kinds: &Kinds) -> bool {
    content.starts_with(['#', '|', '='])
        || content.starts_with("[^")
        || bullet(content).is_some()
        || unit_label(content, 0).is_some_and(|label| !label.weak)
        || option_label(content, 0).is_some()
        || heading_label(content, kinds).is_some()
}

fn is_heading(content: &str, kinds: &Kinds) -> bool {
    content.starts_with('#') || heading_label(content, kinds).is_some()
}

fn begins_recital(content: &str) -> bool {
    content.trim_start_matches(['*', '[']).starts_with(char::is_uppercase)
}

/// Whether words end as a sentence or its part ends.
pub(super) fn ends_sentence(words: &str) -> bool {
    let marks = ['.', ';', ':', '!', '?', '。', '；', '؛', '؟', '！', '？', '\u{ff1a}'];
    words.trim_end_matches(['*', ']', ')', '"', '”', '»', ' ']).ends_with(marks)
}

/// Sets which lines begin paragraphs in a text of this shape.
pub(super) fn set_paragraphs(shape: Shape, text: &str, lines: &mut [Line]) {
    match shape {
        Shape::Blocks => {}
        Shape::Lines => part_lines(text, lines),
        Shape::Wrapped | Shape::Columns => part_short_lines(text, lines),
    }
}

/// Every line begins a paragraph, but what goes on with a sentence that did not end, and marks that underline a heading.
fn part_lines(text: &str, lines: &mut [Line]) {
    for index in 0..lines.len() {
        let content = &text[lines[index].range.clone()];
        let before = index.checked_sub(1).map_or("", |before| &text[lines[before].range.clone()]);
        let underlines = content.trim_start_matches(['=', '-']).is_empty();
        let goes_on = content.starts_with(char::is_lowercase)
            && before.ends_with(char::is_alphanumeric)
            && unit_label(content, 0).is_none();
        lines[index].after_blank |= !(underlines || goes_on || lines[index].joins);
    }
}

/// A line that ends a sentence well before the margin ends its paragraph.
fn part_short_lines(text: &str, lines: &mut [Line]) {
    let short = usual_length(lines) * 3 / 4;
    for index in 1..lines.len() {
        let (before, content) = (&text[lines[index - 1].range.clone()], &text[lines[index].range.clone()]);
        let ends = ends_sentence(before) || before.ends_with([',', '،']);
        let begins = content.starts_with(|c: char| c.is_uppercase() || matches!(c, '*' | '[' | '“' | '"' | '«'));
        let ended = ends && begins && before.len() + (lines[index - 1].indent as usize) < short;
        lines[index].after_blank |= ended && !lines[index].joins;
    }
}

impl Shape {
    /// What is said of a text that has this shape without saying so.
    pub(super) fn note(self, span: Span) -> Option<Diagnostic> {
        let (what, other) = match self {
            Shape::Blocks => return None,
            Shape::Lines => ("each line is read as a paragraph: few empty lines part them", "blocks"),
            Shape::Wrapped => ("lines are read as broken where a page's lines ended, and joined again", "lines"),
            Shape::Columns => ("lines are read as broken where a page's lines ended, with its columns kept", "lines"),
        };
        let hint = format!("if they are not, write `paragraphs = \"{other}\"` in the front matter");
        Some(Diagnostic::new(&PARAGRAPHS_FOUND, span, what).hint(hint))
    }
}
