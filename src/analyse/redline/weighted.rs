use super::difference::Match;
use super::vocabulary::Vocabulary;

/// What it is worth that a match goes on, and what it costs to begin one: phrases stay together, and a hyphen that happens
/// to be the same is no match by itself.
const GOES_ON: i32 = 5;
const BEGINS: i32 = 2;
/// Where there is no match. Sums of many words stay far above it.
const NONE: i32 = i32::MIN / 2;

// What a cell of the trace says.
const MATCH_GOES_ON: u8 = 1;
const BEST_IS_MATCH: u8 = 2;
const CHANGE_FROM_LEFT: u8 = 4;

/// The matches that keep the most of what a passage says: words count for more than brackets, a phrase for more than the
/// same words scattered. Takes time and space by the product of the lengths.
pub(super) fn weighted(a: &[u32], b: &[u32], vocabulary: &Vocabulary) -> Vec<Match> {
    if a.is_empty() || b.is_empty() {
        return Vec::new();
    }
    let width = b.len() + 1;
    let mut trace = vec![0_u8; (a.len() + 1) * width];
    // Best sums that end with a match here, and best sums at all, in the row above and in this one.
    let (mut matched_above, mut best_above) = (vec![NONE; width], vec![0; width]);
    let (mut matched, mut best) = (vec![NONE; width], vec![0; width]);
    for (row, id_a) in a.iter().enumerate() {
        let worth = vocabulary.weight(*id_a).cast_signed();
        let trace = &mut trace[(row + 1) * width..(row + 2) * width];
        for (column, id_b) in b.iter().enumerate() {
            let at = column + 1;
            let mut step = 0;
            matched[at] = NONE;
            if id_a == id_b {
                let goes_on = matched_above[column] + GOES_ON;
                let begins = best_above[column] - BEGINS;
                if goes_on >= begins {
                    step |= MATCH_GOES_ON;
                }
                matched[at] = goes_on.max(begins) + worth;
            }
            let mut changed = best_above[at];
            if best[column] > changed {
                changed = best[column];
                step |= CHANGE_FROM_LEFT;
            }
            if matched[at] > changed {
                step |= BEST_IS_MATCH;
            }
            best[at] = changed.max(matched[at]);
            trace[at] = step;
        }
        std::mem::swap(&mut matched_above, &mut matched);
        std::mem::swap(&mut best_above, &mut best);
    }
    read_back(&trace, a.len(), b.len())
}

fn read_back(trace: &[u8], mut row: usize, mut column: usize) -> Vec<Match> {
    let width = column + 1;
    let mut matches: Vec<Match> = Vec::new();
    let mut in_match = false;
    while row > 0 && column > 0 {
        let step = trace[row * width + column];
        if in_match || step & BEST_IS_MATCH != 0 {
            (row, column) = (row - 1, column - 1);
            match matches.last_mut().filter(|last| last.a == row + 1 && last.b == column + 1) {
                Some(last) => (last.a, last.b, last.length) = (row, column, last.length + 1),
                None => matches.push(Match { a: row, b: column, length: 1 }),
            }
            in_match = step & MATCH_GOES_ON != 0;
        } else if step & CHANGE_FROM_LEFT != 0 {
            column -= 1;
        } else {
            row -= 1;
        }
    }
    matches.reverse();
    matches
}
