//! Marks such as `[agreed ad referendum]` at the end of a paragraph or heading: what they say is no part of the text.

use crate::model::draft::{DraftBlock, DraftText, HeadingKind, Inline, Marked, Piece, ProvisionText, plain};
use crate::source::Span;
use std::ops::Range;

/// Takes the marks out of a text and notes where each stood. What stands in no provision is left alone.
pub(in crate::parse) fn take(text: &mut DraftText, marks: &[&str]) {
    let mut found = Vec::new();
    for (index, block) in text.blocks.iter_mut().enumerate() {
        let block_at = index as u32;
        match block {
            DraftBlock::Words(_) => {}
            DraftBlock::Heading(heading) if heading.kind == HeadingKind::Plain => {}
            DraftBlock::Heading(heading) => {
                let taken = heading_mark(&mut heading.label, &mut heading.title, marks);
                found.extend(taken.map(|taken| taken.at(block_at, None, true, heading.span)));
            }
            DraftBlock::Provision(provision) => {
                let taken = heading_mark(&mut provision.label, &mut provision.title, marks);
                found.extend(taken.map(|taken| taken.at(block_at, None, true, provision.span)));
                of_provision(provision, block_at, marks, &mut found);
            }
        }
    }
    text.marked = found;
}

/// A mark that was taken out.
struct Taken {
    mark: u32,
    words: String,
}

impl Taken {
    fn at(self, block: u32, unit: Option<u32>, whole: bool, span: Span) -> Marked {
        Marked { block, unit, whole, mark: self.mark, words: self.words, span }
    }
}

fn heading_mark(label: &mut Vec<Inline>, title: &mut Vec<Inline>, marks: &[&str]) -> Option<Taken> {
    let last = if title.is_empty() { label } else { title };
    cut(last, marks)
}

/// The marks of paragraphs: each says something of the words of the unit that its paragraph is in, not of what that holds. One
/// that stands alone belongs to what is before it.
fn of_provision(provision: &mut ProvisionText, block: u32, marks: &[&str], found: &mut Vec<Marked>) {
    let holders = std::iter::once(None).chain((0..provision.units.len() as u32).map(Some));
    for holder in holders {
        let content = match holder {
            Some(unit) => std::mem::take(&mut provision.units[unit as usize].content),
            None => std::mem::take(&mut provision.content),
        };
        let mut kept: Vec<Piece> = Vec::with_capacity(content.len());
        for mut piece in content {
            let Piece::Words(paragraph) = &mut piece else {
                kept.push(piece);
                continue;
            };
            let Some(taken) = cut(&mut paragraph.inlines, marks) else {
                kept.push(piece);
                continue;
            };
            if !paragraph.inlines.is_empty() {
                found.push(taken.at(block, holder, false, paragraph.span));
                kept.push(piece);
                continue;
            }
            let (unit, span) = match kept.last() {
                Some(Piece::Unit(unit)) => (Some(*unit), last_words(provision, *unit)),
                Some(Piece::Words(before)) => (holder, before.span),
                Some(Piece::Heading(_)) | None => (holder, paragraph.span),
            };
            found.push(taken.at(block, unit, false, span));
        }
        match holder {
            Some(unit) => provision.units[unit as usize].content = kept,
            None => provision.content = kept,
        }
    }
}

/// Where the last paragraph of a unit's own stands.
fn last_words(provision: &ProvisionText, unit: u32) -> Span {
    let unit = &provision.units[unit as usize];
    let words = unit.content.iter().rev().find_map(|piece| match piece {
        Piece::Words(paragraph) => Some(paragraph.span),
        _ => None,
    });
    words.unwrap_or(unit.span)
}

/// Takes a mark from the end of some words, with the space before it; a stop after it stays.
fn cut(inlines: &mut Vec<Inline>, marks: &[&str]) -> Option<Taken> {
    let text = plain(inlines);
    let (mark, range) = (0..).zip(marks).find_map(|(index, mark)| Some((index, ending(&text, mark)?)))?;
    let words = text[range.clone()].to_owned();
    let start = text[..range.start].trim_end().len();
    remove(inlines, start..if text[range.end..].trim().is_empty() { text.len() } else { range.end });
    Some(Taken { mark, words })
}

/// Where a text ends with a mark, in whatever case and spacing; a stop may follow.
fn ending(text: &str, mark: &str) -> Option<Range<usize>> {
    let end = text.trim_end().trim_end_matches(['.', ';', ',', ':']).trim_end();
    [text.trim_end(), end].into_iter().find_map(|end| {
        let mut letters = end.char_indices().rev().peekable();
        let mut start = end.len();
        for word in mark.split_whitespace().rev() {
            if start < end.len() {
                let spaced = letters.peek().is_some_and(|(_, c)| c.is_whitespace());
                while letters.next_if(|(_, c)| c.is_whitespace()).is_some() {}
                spaced.then_some(())?;
            }
            for wanted in word.chars().rev() {
                let (at, c) = letters.next()?;
                c.to_lowercase().eq(wanted.to_lowercase()).then_some(())?;
                start = at;
            }
        }
        // `agreed` is no mark in `disagreed`.
        let parted = letters
            .peek()
            .is_none_or(|(_, before)| !before.is_alphanumeric() || !end[start..].starts_with(char::is_alphanumeric));
        (parted && start < end.len()).then_some(start..end.len())
    })
}

/// Takes a range of the plain words out of inlines; marks of footnotes stay.
fn remove(inlines: &mut Vec<Inline>, range: Range<usize>) {
    let mut at = 0;
    inlines.retain_mut(|inline| {
        let start = at;
        at += plain(std::slice::from_ref(inline)).len();
        let gone = range.start.max(start)..range.end.min(at);
        match inline {
            Inline::Footnote { .. } => true,
            Inline::Text(text) if gone.start < gone.end => {
                text.text.replace_range(gone.start - start..gone.end - start, "");
                !text.text.is_empty()
            }
            _ => gone.start >= gone.end,
        }
    });
}
