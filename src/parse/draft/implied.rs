//! Provisions that stand without a heading: the preamble before the first article, and the one provision of a text that has no
//! articles (a resolution, a decision, a compact).
//!
//! Found from the blocks of the whole text, and opened there by a heading without words.

use super::block::{Block, RawHeading};
use super::choice::option_label;
use super::heading::HeadingLabel;
use super::kind::{is_appended, is_article, is_provision};
use super::label::{UnitLabel, bullet, unit_label};
use super::line::Line;
use super::series::Class;
use super::shape::ends_sentence;
use super::title::is_title;
use crate::model::draft::HeadingKind;
use std::ops::Range;

/// The longest heading without marks between the paragraphs of such a text, in words.
const LONGEST: usize = 15;
/// Columns by which what stands under a numbered heading is moved: it stands in it.
const INSIDE: u32 = 8;

/// The blocks with the headings that the text goes without.
pub(super) fn complete(text: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    let kinds: Vec<(usize, HeadingKind)> = kinds(&blocks);
    let main = kinds.iter().find(|(_, kind)| is_appended(*kind)).map_or(blocks.len(), |(at, _)| *at);
    let has =
        |wanted: fn(HeadingKind) -> bool, before: usize| kinds.iter().any(|(at, kind)| *at < before && wanted(*kind));
    for region in bare_regions(&kinds, blocks.len(), main) {
        set_headings(text, &mut blocks, region);
    }
    if has(|kind| kind == HeadingKind::Preamble, blocks.len()) {
        return blocks;
    }
    if has(is_article, main) {
        let first = kinds.first().map_or(0, |(at, _)| *at);
        if let Some(start) = preamble(text, &blocks[..first]) {
            open(&mut blocks, start, HeadingKind::Preamble);
        }
    } else if let Some(start) = without_articles(text, &blocks[..main]) {
        if !blocks[start..main].iter().any(|block| label_of(text, block).is_some_and(|label| in_figures(&label))) {
            number_headings(text, &mut blocks[start..main]);
        }
        open(&mut blocks, start, HeadingKind::Text);
    }
    blocks
}

/// The headings that have a kind, with where they stand.
fn kinds(blocks: &[Block]) -> Vec<(usize, HeadingKind)> {
    let kind = |block: &Block| match block {
        Block::Heading(heading) => heading.label.as_ref().map(|label| label.kind),
        _ => None,
    };
    blocks.iter().enumerate().filter_map(|(at, block)| Some((at, kind(block)?))).collect()
}

/// The stretches in which no article stands: a text before its annexes, and annexes.
fn bare_regions(kinds: &[(usize, HeadingKind)], end: usize, main: usize) -> Vec<Range<usize>> {
    let mut regions = Vec::new();
    if !kinds.iter().any(|(at, kind)| *at < main && is_provision(*kind)) {
        regions.push(0..main);
    }
    let provisions: Vec<_> = kinds.iter().filter(|(_, kind)| is_provision(*kind)).collect();
    for (index, (at, kind)) in provisions.iter().enumerate() {
        let next = provisions.get(index + 1);
        if is_appended(*kind) && next.is_none_or(|(_, next)| !is_article(*next)) {
            regions.push(at + 1..next.map_or(end, |(at, _)| *at));
        }
    }
    regions
}

/// Opens a provision without a heading before a block.
fn open(blocks: &mut Vec<Block>, at: usize, kind: HeadingKind) {
    let start = match &blocks[at] {
        Block::Heading(heading) => heading.range.start,
        Block::Words(line) | Block::Contents(line) => line.range.start,
        Block::Footnote(footnote) => footnote.span.start,
        Block::Row(row) => row.start(),
    };
    let heading = RawHeading {
        range: start..start,
        content: start..start,
        label: Some(HeadingLabel::unwritten(kind)),
        written: None,
        bare: false,
    };
    if let Block::Words(line) = &mut blocks[at] {
        line.after_blank = true;
    }
    blocks.insert(at, Block::Heading(heading));
}

/// The paragraphs of words in some blocks: where each begins and ends.
fn paragraphs(blocks: &[Block]) -> Vec<Range<usize>> {
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let Block::Words(line) = block else { continue };
        match paragraphs.last_mut() {
            Some(last) if last.end == at && !line.after_blank => last.end = at + 1,
            _ => paragraphs.push(at..at + 1),
        }
    }
    paragraphs
}

fn words<'t>(text: &'t str, blocks: &[Block], paragraph: &Range<usize>) -> &'t str {
    match (&blocks[paragraph.start], &blocks[paragraph.end - 1]) {
        (Block::Words(first), Block::Words(last)) => &text[first.range.start..last.range.end],
        _ => "",
    }
}

/// Whether a paragraph goes on in the next one, as those of a preamble do.
fn is_recital(words: &str) -> bool {
    words.trim_end_matches(['*', ']', ' ', '"', '”']).ends_with([',', ';', '،', '؛', '，', '；'])
}

fn leads_on(words: &str) -> bool {
    words.trim_end_matches(['*', ']', ' ']).ends_with([':', '\u{ff1a}'])
}

/// Where the preamble begins that ends right before these blocks do: two or more paragraphs that go on in each other, or one
/// that leads to the articles.
fn preamble(text: &str, blocks: &[Block]) -> Option<usize> {
    let paragraphs = paragraphs(blocks);
    let mut start = None;
    let mut next = blocks.len();
    let mut count = 0;
    let parted = |from: usize, to: usize| blocks[from..to].iter().any(|block| !matches!(block, Block::Footnote(_)));
    for paragraph in paragraphs.iter().rev() {
        let words = words(text, blocks, paragraph);
        let labelled = unit_label(words, 0).is_some_and(|label| !label.weak);
        if parted(paragraph.end, next) || labelled || !(is_recital(words) || leads_on(words)) {
            break;
        }
        count += 1;
        start = Some(paragraph.start);
        next = paragraph.start;
    }
    let whole = || {
        let last = paragraphs.last().map_or("", |paragraph| words(text, blocks, paragraph));
        leads_on(last) && last.contains([',', '،', '，']) && last.split_whitespace().count() > 5
    };
    start.filter(|_| count > 1 || whole())
}

/// Where a text without articles begins, if it is one: at its first recital, label or option.
fn without_articles(text: &str, blocks: &[Block]) -> Option<usize> {
    let paragraphs = paragraphs(blocks);
    let opens = |words: &str| unit_label(words, 0).is_some_and(|label| !label.weak) || option_label(words, 0).is_some();
    let labelled = paragraphs.iter().position(|paragraph| opens(words(text, blocks, paragraph)));
    let until = labelled.unwrap_or(paragraphs.len());
    let recitals = paragraphs[..until].iter().filter(|paragraph| is_recital(words(text, blocks, paragraph)));
    let first = recitals.clone().next().filter(|_| labelled.is_some() || recitals.count() > 1);
    let numbered = |block: &Block| heading_number(text, block).is_some();
    let headings: Vec<usize> = (0..blocks.len()).filter(|at| numbered(&blocks[*at])).collect();
    let heading = headings.first().copied().filter(|_| headings.len() > 1);
    let labelled = labelled.map(|index| paragraphs[index].start);
    [first.map(|paragraph| paragraph.start), labelled, heading].into_iter().flatten().min()
}

/// The label that a line of words begins with, if it opens a paragraph.
fn label_of(text: &str, block: &Block) -> Option<UnitLabel> {
    match block {
        Block::Words(line) if line.after_blank => unit_label(&text[line.range.clone()], 0).filter(|label| !label.weak),
        _ => None,
    }
}

fn in_figures(label: &UnitLabel) -> bool {
    label.readings.iter().any(|reading| matches!(reading.class, Class::Figure | Class::Compound(_)))
}

/// The number of a heading without a word of kind: `## 1. Objective`.
fn heading_number(text: &str, block: &Block) -> Option<UnitLabel> {
    let Block::Heading(heading) = block else { return None };
    let plain = heading.label.is_none() && heading.written.is_none();
    unit_label(&text[heading.content.clone()], 0).filter(|label| plain && !label.weak && in_figures(label))
}

/// Makes numbered headings the paragraphs that their numbers say they are; what stands under one stands in it.
fn number_headings(text: &str, blocks: &mut [Block]) {
    let mut inside = false;
    for block in blocks {
        if heading_number(text, block).is_some() {
            let Block::Heading(heading) = &*block else { continue };
            *block = Block::Words(Line::alone(heading.content.clone()));
            inside = true;
        } else if let Block::Words(line) = block {
            line.indent += if inside { INSIDE } else { 0 };
        } else if matches!(block, Block::Heading(_)) {
            inside = false;
        }
    }
}

/// Reads as headings the short lines between the paragraphs of a text without articles: `I. Scope`, `Mitigation`.
fn set_headings(text: &str, blocks: &mut [Block], region: Range<usize>) {
    let paragraphs: Vec<Range<usize>> = paragraphs(&blocks[region.clone()])
        .into_iter()
        .map(|paragraph| paragraph.start + region.start..paragraph.end + region.start)
        .collect();
    let mut found = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate().filter(|(_, paragraph)| paragraph.len() == 1) {
        let own = words(text, blocks, paragraph);
        let next = paragraphs.get(index + 1).filter(|next| next.start == paragraph.end);
        let before = index.checked_sub(1).map(|before| words(text, blocks, &paragraphs[before]));
        let Some(next) = next.map(|next| words(text, blocks, next)) else { continue };
        if is_heading(own, before, next) {
            found.push(paragraph.start);
        }
    }
    for at in found {
        let Block::Words(line) = &blocks[at] else { continue };
        let heading = RawHeading {
            range: line.range.clone(),
            content: line.range.clone(),
            label: None,
            written: None,
            bare: true,
        };
        blocks[at] = Block::Heading(heading);
    }
}

/// Whether a line heads the paragraph after it.
fn is_heading(own: &str, before: Option<&str>, next: &str) -> bool {
    let label = unit_label(own, 0);
    let title = label.as_ref().map_or(own, |label| own[label.end..].trim_start());
    if own.contains(['[', ']', '{', '|']) || !is_title(title) || bullet(own).is_some() || option_label(own, 0).is_some()
    {
        return false;
    }
    let opens = unit_label(next, 0);
    let capital = |label: &UnitLabel| label.weak && label.readings.iter().any(|reading| reading.capital);
    if let Some(label) = label {
        let listed = opens.is_some_and(|next| capital(&next) && next.readings[0].is_kin(label.readings[0]));
        return capital(&label) && !listed && title.starts_with(char::is_uppercase);
    }
    let labelled = opens.is_some_and(|next| !next.weak && in_figures(&next));
    let ended = before.is_none_or(|before| ends_sentence(before) || before.chars().count() < 40);
    labelled
        && ended
        && own.starts_with(char::is_uppercase)
        && own.split_whitespace().count() <= LONGEST
        && before.is_some()
}
