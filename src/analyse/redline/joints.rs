use super::difference::{Match, matches, strength};
use super::reading::{LineText, Reading};
use super::rows::{Part, Row};
use super::vocabulary::Vocabulary;
use crate::model::redline::{LineKind, Side};

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
        let Some(one) = self.whole_pair(&rows[at]) else { return at };
        let near = self.near(rows, at, &self.one.lines[one as usize]);
        let Some(own) = near.iter().position(|index| *index == at).filter(|_| near.len() > 1) else { return at };
        let parts: Vec<Part> = near.iter().filter_map(|index| self.several_of(&rows[*index]).cloned()).collect();
        let Some((kept, cuts)) = self.cuts(&self.one.lines[one as usize], &parts, own) else { return at };
        let moved = rows[at].moved;
        let mut from = 0;
        let mut new = Vec::with_capacity(cuts.len());
        for (part, to) in parts[kept.clone()].iter().zip(cuts) {
            let one = Part { line: one, tokens: from..to };
            let (a, b) = if self.side == Side::A { (one, part.clone()) } else { (part.clone(), one) };
            new.push(Row { a: Some(a), b: Some(b), moved, continues: (from > 0).then_some(self.side) });
            from = to;
        }
        // The joined rows are drawn to the pair, past rows that only the draft with one paragraph has: the order of each
        // draft's own lines stays.
        let first = at - (own - kept.start);
        let last = first + new.len() - 1;
        for index in near[kept].iter().rev() {
            rows.remove(*index);
        }
        rows.splice(first..first, new);
        last
    }

    /// The line that may have to be cut, of a row that both drafts have whole.
    fn whole_pair(&self, row: &Row) -> Option<u32> {
        let (one, several) = self.one_of(row).zip(self.several_of(row))?;
        let is_whole = |part: &Part, of: &Reading| part.tokens == (0..of.lines[part.line as usize].words.tokens.len());
        let is_whole_pair = is_whole(one, self.one) && is_whole(several, self.several) && row.continues.is_none();
        is_whole_pair.then_some(one.line)
    }

    /// The rows around the one at `at`, itself included, whose lines may be parts of its line, in order.
    fn near(&self, rows: &[Row], at: usize, text: &LineText) -> Vec<usize> {
        let is_alone = |row: &Row| row.moved == rows[at].moved && (row.a.is_none() || row.b.is_none());
        let may_be_part = |index: &usize| {
            let part = self.several_of(&rows[*index]);
            part.is_some_and(|part| self.may_be_part(text, &self.several.lines[part.line as usize]))
        };
        let near = |indexes: &mut dyn Iterator<Item = usize>| -> Vec<usize> {
            let alone = indexes.take_while(|index| is_alone(&rows[*index]));
            let of_several = alone.filter(|index| self.several_of(&rows[*index]).is_some());
            of_several.take_while(may_be_part).take(MOST).collect()
        };
        let mut near_before = near(&mut (0..at).rev());
        near_before.reverse();
        near_before.push(at);
        near_before.extend(near(&mut (at + 1..rows.len())));
        near_before
    }

    fn one_of<'r>(&self, row: &'r Row) -> Option<&'r Part> {
        if self.side == Side::A { row.a.as_ref() } else { row.b.as_ref() }
    }

    fn several_of<'r>(&self, row: &'r Row) -> Option<&'r Part> {
        if self.side == Side::A { row.b.as_ref() } else { row.a.as_ref() }
    }

    /// Whether most words of a line are in another, to be looked at more closely.
    fn may_be_part(&self, whole: &LineText, part: &LineText) -> bool {
        part.kind == whole.kind
            && part.kind != LineKind::Row
            && part.bag.len() > 0
            && part.bag.held_by(&whole.bag, self.vocabulary) >= 60
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
