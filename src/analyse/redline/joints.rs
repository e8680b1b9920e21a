use super::difference::{Match, matches, strength};
use super::reading::{LineText, Reading};
use super::rows::{Part, Row};
use super::vocabulary::Vocabulary;
use crate::model::redline::Side;

/// Finds paragraphs that one draft has in one and the other in several: `4. Flexibility. Parties may …` and the same with
/// its heading on a line of its own. Rows that stand alone beside such a pair are drawn into it; the one paragraph is cut.
pub(super) fn joined(rows: Vec<Row>, a: &Reading, b: &Reading, vocabulary: &Vocabulary) -> Vec<Row> {
    let rows = Joiner { one: a, several: b, side: Side::A, vocabulary }.joined(rows);
    Joiner { one: b, several: a, side: Side::B, vocabulary }.joined(rows)
}

/// How many paragraphs of one draft a paragraph of the other is looked for in, on either side of its pair.
const MOST: usize = 8;

struct Joiner<'j, 'a> {
    /// The draft that has one paragraph.
    one: &'j Reading<'a>,
    /// The draft that has several.
    several: &'j Reading<'a>,
    /// Which the first of them is.
    side: Side,
    vocabulary: &'j Vocabulary,
}

impl Joiner<'_, '_> {
    fn joined(&self, mut rows: Vec<Row>) -> Vec<Row> {
        let mut at = 0;
        while at < rows.len() {
            at = self.join_around(&mut rows, at) + 1;
        }
        rows
    }

    /// Joins the row at `at` with its neighbours, and gives the last of the rows that it became.
    fn join_around(&self, rows: &mut Vec<Row>, at: usize) -> usize {
        let Some((one, own)) = self.one_of(&rows[at]).zip(self.several_of(&rows[at])) else { return at };
        if one.tokens.start != 0 || rows[at].continues.is_some() {
            return at;
        }
        let (one, own) = (one.clone(), own.clone());
        let text = &self.one.lines[one.line as usize];
        let is_near = |row: &Row| row.moved == rows[at].moved && !(row.a.is_some() && row.b.is_some());
        let candidate = |index: usize| -> Option<usize> {
            let part = self.several_of(&rows[index])?;
            self.may_be_part(text, &self.several.lines[part.line as usize]).then_some(index)
        };
        let near = |indexes: &mut dyn Iterator<Item = usize>| -> Vec<usize> {
            let loose = indexes.take_while(|index| is_near(&rows[*index]));
            let alone = loose.filter(|index| self.several_of(&rows[*index]).is_some());
            alone.map_while(candidate).take(MOST).collect()
        };
        let mut before = near(&mut (0..at).rev());
        let after = near(&mut (at + 1..rows.len()));
        if before.is_empty() && after.is_empty() {
            return at;
        }
        before.reverse();
        let parts: Vec<Part> = before
            .iter()
            .map(|index| self.several_of(&rows[*index]).cloned())
            .chain([Some(own)])
            .chain(after.iter().map(|index| self.several_of(&rows[*index]).cloned()))
            .flatten()
            .collect();
        let Some((kept, cuts)) = self.cuts(text, &parts, before.len()) else { return at };
        // Rows to be joined are drawn to the pair; each draft's own order stays.
        let mut gone: Vec<usize> = before.iter().chain([&at]).chain(&after).copied().collect();
        gone = gone[kept.clone()].to_vec();
        let pair = gone.iter().position(|index| *index == at).unwrap_or(0);
        let moved = rows[at].moved;
        let mut new: Vec<Row> = Vec::new();
        let mut from = 0;
        for (part, to) in parts[kept].iter().zip(cuts) {
            let one = Part { line: one.line, tokens: from..to };
            let (a, b) = if self.side == Side::A { (one, part.clone()) } else { (part.clone(), one) };
            let continues = (!new.is_empty()).then_some(self.side);
            new.push(Row { a: Some(a), b: Some(b), moved, continues });
            from = to;
        }
        let count = new.len();
        for index in gone.iter().rev() {
            rows.remove(*index);
        }
        let at = at - pair;
        rows.splice(at..at, new);
        at + count - 1
    }

    fn one_of<'r>(&self, row: &'r Row) -> Option<&'r Part> {
        if self.side == Side::A { row.a.as_ref() } else { row.b.as_ref() }
    }

    fn several_of<'r>(&self, row: &'r Row) -> Option<&'r Part> {
        if self.side == Side::A { row.b.as_ref() } else { row.a.as_ref() }
    }

    /// Whether most words of a line are in another, to be looked at more closely.
    fn may_be_part(&self, whole: &LineText, part: &LineText) -> bool {
        part.kind == whole.kind && part.bag.len() > 0 && part.bag.held_by(&whole.bag, self.vocabulary) >= 60
    }

    /// Which of the parts the whole holds, around the one at `own`, and where in it each ends. `None` if only that one.
    fn cuts(&self, whole: &LineText, parts: &[Part], own: usize) -> Option<(std::ops::Range<usize>, Vec<usize>)> {
        let ids_of = |part: &Part| &self.several.lines[part.line as usize].words.ids;
        let mut several = Vec::new();
        let mut ends = Vec::new();
        for part in parts {
            several.extend_from_slice(ids_of(part));
            ends.push(several.len());
        }
        let found = matches(&whole.words.ids, &several, self.vocabulary);
        let starts: Vec<usize> = [0].into_iter().chain(ends.iter().copied()).collect();
        let holds = |index: usize, percent: u32| {
            let all = strength(&several[starts[index]..ends[index]], self.vocabulary);
            kept(&found, &several, starts[index]..ends[index], self.vocabulary) * 100 >= all * percent
        };
        let first = own - (0..own).rev().take_while(|index| holds(*index, 60)).count();
        let last = own + (own + 1..parts.len()).take_while(|index| holds(*index, 60)).count();
        if first == last || !holds(own, 40) {
            return None;
        }
        // A part ends in the whole after its last word there, or after what follows that has no place in the next; the last
        // takes the rest. A paragraph is cut only where it has a space: put together again it must read the same.
        let mut cuts = Vec::new();
        for end in &ends[first..last] {
            let within = found.iter().rfind(|m| m.b < *end);
            let cut = within.map_or(0, |m| m.a + m.length.min(end - m.b));
            let next = found.iter().find(|m| m.b + m.length > *end).map_or(whole.words.ids.len(), |m| m.a.max(cut));
            cuts.push((cut..=next).find(|cut| *cut > 0 && whole.words.tokens[cut - 1].spaced)?);
        }
        cuts.push(whole.words.ids.len());
        Some((first..last + 1, cuts))
    }
}

/// What the matched words of a stretch weigh.
fn kept(found: &[Match], ids: &[u32], stretch: std::ops::Range<usize>, vocabulary: &Vocabulary) -> u32 {
    let within = found.iter().map(|m| m.b.max(stretch.start)..(m.b + m.length).min(stretch.end));
    within.filter(|range| range.start < range.end).map(|range| strength(&ids[range], vocabulary)).sum()
}
