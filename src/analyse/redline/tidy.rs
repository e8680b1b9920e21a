use super::difference::{Match, strength};
use super::vocabulary::{Vocabulary, WORD};

/// A match so long that it stands whatever lies around it.
const FIRM: u32 = 5 * WORD;

/// Gives up matches that do not help a reader: single words kept between words that were all replaced, and what few words
/// a sentence keeps by chance when it is written anew. What is given up is shown as deleted and added.
pub(super) fn tidy(a: &[u32], b: &[u32], matches: Vec<Match>, vocabulary: &Vocabulary) -> Vec<Match> {
    let passages = Passages { a, b, vocabulary };
    let matches = passages.without_islands(matches);
    let matches = passages.without_remnants(matches);
    if passages.is_rewritten(&matches) { Vec::new() } else { matches }
}

struct Passages<'a> {
    a: &'a [u32],
    b: &'a [u32],
    vocabulary: &'a Vocabulary,
}

/// What is changed between two matches.
#[derive(Clone, Copy, Default)]
struct Change {
    deleted: u32,
    added: u32,
}

impl Change {
    /// What it weighs to a reader.
    fn weight(self) -> u32 {
        self.deleted.max(self.added)
    }

    /// This, a match given up, and the next.
    fn joined(self, given_up: u32, next: Change) -> Change {
        Change { deleted: self.deleted + given_up + next.deleted, added: self.added + given_up + next.added }
    }
}

impl Passages<'_> {
    fn kept(&self, found: Match) -> u32 {
        strength(&self.a[found.a..found.a + found.length], self.vocabulary)
    }

    /// The change between the end of one match (or the beginning) and the next (or the end).
    fn change(&self, before: Option<Match>, after: Option<Match>) -> Change {
        let (from_a, from_b) = before.map_or((0, 0), |m| (m.a + m.length, m.b + m.length));
        let (to_a, to_b) = after.map_or((self.a.len(), self.b.len()), |m| (m.a, m.b));
        Change {
            deleted: strength(&self.a[from_a..to_a], self.vocabulary),
            added: strength(&self.b[from_b..to_b], self.vocabulary),
        }
    }

    /// Without matches that are small beside the replacements on both sides of them. Left to right, looking back after
    /// each one given up, for the change around its forerunner has grown.
    fn without_islands(&self, matches: Vec<Match>) -> Vec<Match> {
        let mut kept: Vec<(Change, Match)> = Vec::with_capacity(matches.len());
        let mut change = Change::default();
        let mut last: Option<Match> = None;
        for next in matches.into_iter().map(Some).chain([None]) {
            change = change.joined(0, self.change(last, next));
            while let Some((before, island)) = kept.last().copied() {
                let size = self.kept(island);
                if !is_island(before, size, change) {
                    break;
                }
                change = before.joined(size, change);
                kept.pop();
            }
            if let Some(found) = next {
                kept.push((change, found));
                change = Change::default();
            }
            last = next;
        }
        kept.into_iter().map(|(_, found)| found).collect()
    }

    /// Without the small matches between two firm ones (or the ends) where they keep little of what was there.
    fn without_remnants(&self, matches: Vec<Match>) -> Vec<Match> {
        let mut out: Vec<Match> = Vec::with_capacity(matches.len());
        let mut small: Vec<Match> = Vec::new();
        let mut firm: Option<Match> = None;
        for next in matches.into_iter().map(Some).chain([None]) {
            if let Some(found) = next.filter(|found| self.kept(*found) < FIRM) {
                small.push(found);
                continue;
            }
            let kept: u32 = small.iter().map(|found| self.kept(*found)).sum();
            let whole = self.change(firm, next);
            let little = kept * 4 < whole.deleted.min(whole.added) && small.len() > 1;
            if !little {
                out.append(&mut small);
            }
            small.clear();
            out.extend(next);
            firm = next;
        }
        out
    }

    /// Whether so little stays of the shorter passage that it is better read as replaced whole.
    fn is_rewritten(&self, matches: &[Match]) -> bool {
        let whole = self.change(None, None);
        let kept: u32 = matches.iter().map(|found| self.kept(*found)).sum();
        let longest = matches.iter().map(|found| self.kept(*found)).max().unwrap_or(0);
        longest < FIRM && kept * 4 < whole.deleted.min(whole.added)
    }
}

/// Whether a match is so small beside the changes around it that they read better as one. Replacements are joined; between
/// words purely added (or deleted) the words that stayed are what a reader holds on to, but for a lone bracket, comma or `of`.
fn is_island(before: Change, size: u32, after: Change) -> bool {
    let joined = before.joined(0, after);
    let least = before.weight().min(after.weight());
    let in_replacement = size < FIRM && size * 2 <= least && size <= joined.deleted.min(joined.added);
    in_replacement || (size < WORD && least >= 2 * WORD)
}
