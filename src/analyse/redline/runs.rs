use super::difference::Match;
use super::passage::Passage;
use crate::model::draft::Inline;
use crate::model::redline::{Mark, Run};
use std::ops::Range;

/// For each footnote of A, its partner in B.
pub(super) type FootnotePartners = Vec<Option<u32>>;

/// A passage that only one draft has at this place.
pub(super) fn whole(passage: &Passage) -> Vec<Run> {
    let inlines = passage.inlines().into_owned();
    if inlines.is_empty() {
        return Vec::new();
    }
    vec![Run { mark: Mark::Same, inlines, words: passage.words_in(0..passage.tokens.len()) }]
}

/// Two passages as one, given their matches.
pub(super) fn merged(a: &Passage, b: &Passage, matches: &[Match], partners: &FootnotePartners) -> Vec<Run> {
    let mut writer = Writer { a, b, partners, runs: Vec::new() };
    if a.tokens.is_empty() && b.tokens.is_empty() {
        // Nothing but footnote marks, if anything.
        writer.push_all(Mark::Deleted, &a.inlines());
        writer.push_all(Mark::Added, &b.inlines());
        return writer.runs;
    }
    let (mut at_a, mut at_b) = (0, 0);
    for found in matches {
        writer.change(at_a..found.a, at_b..found.b);
        for step in 0..found.length {
            if step > 0 {
                writer.change(found.a + step..found.a + step, found.b + step..found.b + step);
            }
            writer.same(found.a + step, found.b + step);
        }
        (at_a, at_b) = (found.a + found.length, found.b + found.length);
    }
    writer.change(at_a..a.tokens.len(), at_b..b.tokens.len());
    writer.runs
}

struct Writer<'p, 'a> {
    a: &'p Passage<'a>,
    b: &'p Passage<'a>,
    partners: &'p FootnotePartners,
    runs: Vec<Run>,
}

/// A token, or the space after one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Token(usize),
    SpaceAfter(usize),
}

impl<'a> Writer<'_, 'a> {
    /// Writes what stands between two words that match, spaces included. A space that both drafts have is kept, so that
    /// only one of spacing alone is ever marked by itself.
    fn change(&mut self, a: Range<usize>, b: Range<usize>) {
        let mut deleted = parts(self.a, a);
        let mut added = parts(self.b, b);
        let is_space = |part: Option<&Part>| matches!(part, Some(Part::SpaceAfter(_)));
        let mut before = None;
        if is_space(deleted.first()) && is_space(added.first()) {
            deleted.remove(0);
            before = Some(added.remove(0));
        }
        let mut after = None;
        if is_space(deleted.last()) && is_space(added.last()) {
            deleted.pop();
            after = added.pop();
        }
        self.write(Mark::Same, self.b, before.as_slice());
        self.write(Mark::Deleted, self.a, &deleted);
        self.write(Mark::Added, self.b, &added);
        self.write(Mark::Same, self.b, after.as_slice());
    }

    fn write(&mut self, mark: Mark, passage: &Passage<'a>, parts: &[Part]) {
        if parts.is_empty() {
            return;
        }
        let run = self.run(mark);
        for part in parts {
            match part {
                Part::Token(token) => {
                    passage.write_token(*token, &mut run.inlines);
                    run.inlines.extend(passage.footnotes(*token).map(|(_, inline)| inline.clone()));
                    run.words += passage.words_in(*token..token + 1);
                }
                Part::SpaceAfter(token) => passage.write_space(*token, &mut run.inlines),
            }
        }
    }

    /// Writes a word that both have, as B has it, and the footnote marks on it.
    fn same(&mut self, a: usize, b: usize) {
        let in_b = self.b;
        let run = self.run(Mark::Same);
        in_b.write_token(b, &mut run.inlines);
        run.words += in_b.words_in(b..b + 1);
        let marks_of_a: Vec<_> = self.a.footnotes(a).collect();
        let partner = |index: u32| self.partners.get(index as usize).copied().flatten();
        for (index, inline) in &marks_of_a {
            let is_kept = in_b.footnotes(b).any(|(of_b, _)| partner(*index) == Some(of_b));
            if !is_kept {
                self.run(Mark::Deleted).inlines.push((*inline).clone());
            }
        }
        for (index, inline) in in_b.footnotes(b) {
            let is_kept = marks_of_a.iter().any(|(of_a, _)| partner(*of_a) == Some(index));
            let mark = if is_kept { Mark::Same } else { Mark::Added };
            self.run(mark).inlines.push(inline.clone());
        }
    }

    fn push_all(&mut self, mark: Mark, inlines: &[Inline]) {
        if !inlines.is_empty() {
            self.run(mark).inlines.extend_from_slice(inlines);
        }
    }

    /// The last run, if it has this mark, or a new one.
    fn run(&mut self, mark: Mark) -> &mut Run {
        if self.runs.last().is_none_or(|run| run.mark != mark) {
            self.runs.push(Run { mark, inlines: Vec::new(), words: 0 });
        }
        let last = self.runs.len() - 1;
        &mut self.runs[last]
    }
}

/// The tokens of a stretch with the spaces around and between them: the one before it belongs to it, for the word before
/// it may be followed by a space in one draft only.
fn parts(passage: &Passage, stretch: Range<usize>) -> Vec<Part> {
    let mut parts = Vec::with_capacity(stretch.len() * 2 + 1);
    if let Some(before) = stretch.start.checked_sub(1).filter(|before| passage.tokens[*before].spaced) {
        parts.push(Part::SpaceAfter(before));
    }
    for token in stretch {
        parts.push(Part::Token(token));
        if passage.tokens[token].spaced {
            parts.push(Part::SpaceAfter(token));
        }
    }
    parts
}
