use super::partners::Partners;
use super::reading::Reading;
use crate::model::redline::{MoveEnd, Side};
use std::ops::Range;

/// What stands side by side: a line of A, of B, or of both; or a part of one, where the other draft has two lines for it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) a: Option<Part>,
    pub(super) b: Option<Part>,
    pub(super) moved: Option<(u32, MoveEnd)>,
    /// The draft that goes on here in the paragraph of the row before.
    pub(super) continues: Option<Side>,
}

/// A line, or a stretch of its tokens.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) line: u32,
    pub(super) tokens: Range<usize>,
}

/// The rows of a stretch of A and one of B: in order, what only A has before what only B has.
pub(super) fn rows(a: (&Reading, Range<u32>), b: (&Reading, Range<u32>), partners: &Partners) -> Vec<Row> {
    let mut writer = Writer { a: a.0, b: b.0, partners, written: Vec::new() };
    writer.stretch(a.1, b.1, None);
    writer.written
}

struct Writer<'r, 'a> {
    a: &'r Reading<'a>,
    b: &'r Reading<'a>,
    partners: &'r Partners,
    written: Vec<Row>,
}

impl Writer<'_, '_> {
    fn stretch(&mut self, a: Range<u32>, b: Range<u32>, within: Option<u32>) {
        let here = within.map(|index| (index, MoveEnd::To));
        let (mut at_a, mut at_b) = (a.start, b.start);
        while at_a < a.end || at_b < b.end {
            let from = (at_a < a.end).then(|| self.partners.moved_from[at_a as usize]).flatten();
            let to = (at_b < b.end).then(|| self.partners.moved_to[at_b as usize]).flatten();
            if from.is_some() && from != within {
                self.push(Some(at_a), None, from.map(|index| (index, MoveEnd::From)));
                at_a += 1;
            } else if at_a < a.end && self.partners.of_a[at_a as usize].is_none() {
                self.push(Some(at_a), None, here);
                at_a += 1;
            } else if let Some(index) = to.filter(|_| to != within) {
                let moved = &self.partners.moves[index as usize];
                let (lines_a, lines_b) = (moved.a.clone(), moved.b.clone());
                at_b = lines_b.end;
                self.stretch(lines_a, lines_b, Some(index));
            } else if at_b < b.end && (at_a == a.end || self.partners.of_b[at_b as usize].is_none()) {
                self.push(None, Some(at_b), here);
                at_b += 1;
            } else {
                self.push(Some(at_a), (at_b < b.end).then_some(at_b), here);
                (at_a, at_b) = (at_a + 1, at_b + 1);
            }
        }
    }

    fn push(&mut self, a: Option<u32>, b: Option<u32>, moved: Option<(u32, MoveEnd)>) {
        let whole = |reading: &Reading, line: u32| {
            let tokens = 0..reading.lines[line as usize].words.tokens.len();
            Part { line, tokens }
        };
        let a = a.map(|line| whole(self.a, line));
        let b = b.map(|line| whole(self.b, line));
        self.written.push(Row { a, b, moved, continues: None });
    }
}
