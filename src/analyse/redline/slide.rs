use super::difference::Match;
use super::passage::Passage;
use super::vocabulary::ends_clause;
use crate::analyse::words::TokenKind;
use crate::model::letters::as_read;

/// Moves changes to where a reader would put them. Words added between like words can be marked in several ways, `a [b] [b]`
/// as `a {+[b] +}[b]` or `a [{+b] [+}b]`: of all, the one that keeps brackets whole and begins and ends with a phrase.
pub(super) fn slide(a: &Passage, b: &Passage, matches: &mut Vec<Match>) {
    for index in 0..=matches.len() {
        let before = index.checked_sub(1).map(|before| matches[before]);
        let after = matches.get(index).copied();
        let (from_a, from_b) = before.map_or((0, 0), |m| (m.a + m.length, m.b + m.length));
        let (to_a, to_b) = after.map_or((a.ids.len(), b.ids.len()), |m| (m.a, m.b));
        let (passage, from, to) = match (from_a == to_a, from_b == to_b) {
            (true, false) => (b, from_b, to_b),
            (false, true) => (a, from_a, to_a),
            _ => continue,
        };
        let back = before.map_or(0, |m| m.length);
        let forth = after.map_or(0, |m| m.length);
        let by = best_slide(passage, from, to, back, forth);
        if by < 0 {
            let by = by.unsigned_abs();
            if let Some(before) = index.checked_sub(1) {
                matches[before].length -= by;
            }
            match matches.get_mut(index) {
                Some(after) => {
                    after.a -= by;
                    after.b -= by;
                    after.length += by;
                }
                None => matches.push(Match { a: a.ids.len() - by, b: b.ids.len() - by, length: by }),
            }
        } else if by > 0 {
            let by = by.unsigned_abs();
            matches[index].a += by;
            matches[index].b += by;
            matches[index].length -= by;
            match index.checked_sub(1) {
                Some(before) => matches[before].length += by,
                None => matches.insert(0, Match { a: 0, b: 0, length: by }),
            }
        }
    }
    matches.retain(|found| found.length > 0);
}

/// By how many tokens to move the stretch `from..to`, at most `back` to the left and `forth` to the right.
fn best_slide(passage: &Passage, from: usize, to: usize, back: usize, forth: usize) -> isize {
    let ids = &passage.ids;
    let mut best = (score(passage, from, to), 0);
    for by in 1..=back.min(MOST) {
        if ids[from - by] != ids[to - by] {
            break;
        }
        let score = score(passage, from - by, to - by);
        if score > best.0 {
            best = (score, -by.cast_signed());
        }
    }
    for by in 1..=forth.min(MOST) {
        if ids[from + by - 1] != ids[to + by - 1] {
            break;
        }
        let score = score(passage, from + by, to + by);
        if score > best.0 {
            best = (score, by.cast_signed());
        }
    }
    best.1
}

/// How far a change is moved at most: longer repetitions are not worth the search.
const MOST: usize = 60;

/// How well a stretch reads as a phrase of its own.
fn score(passage: &Passage, from: usize, to: usize) -> i32 {
    let word = |index: usize| as_read(passage.word(index));
    let mut depth = 0_i32;
    let mut lowest = 0;
    for index in from..to {
        if passage.tokens[index].kind == TokenKind::Bracket {
            depth += if &*word(index) == "[" { 1 } else { -1 };
            lowest = lowest.min(depth);
        }
    }
    let mut score = 0;
    if depth == 0 && lowest == 0 {
        score += 8;
    }
    if &*word(from) == "[" && &*word(to - 1) == "]" {
        score += 4;
    }
    let begins = from == 0 || ends_clause(&word(from - 1));
    let ends = ends_clause(&word(to - 1)) || to == passage.ids.len();
    score += match (begins, ends) {
        (true, true) => 4,
        (true, false) | (false, true) => 1,
        (false, false) => 0,
    };
    // `a, b` after `a`: the comma came with the words it leads in.
    if matches!(&*word(from), "," | "，" | "、" | "،") && !ends {
        score += 3;
    }
    if from > 0 && passage.tokens[from - 1].spaced && passage.tokens[to - 1].spaced {
        score += 1;
    }
    score
}
