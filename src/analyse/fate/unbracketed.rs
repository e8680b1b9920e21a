use crate::analyse::words;
use imara_diff::{Algorithm, Diff, Token};

/// Words of a passage that stay as they are, in order, and of these the ones that stand in brackets of the passage and would stand without: as
/// indexes of the old words. Given are both texts, and their words as numbers.
pub(super) fn unbracketed(old: (&str, &[u32]), new: (&str, &[u32])) -> Vec<usize> {
    let (was, is) = (enclosed(old.0), enclosed(new.0));
    if !was.contains(&true) || was.len() != old.1.len() || is.len() != new.1.len() {
        return Vec::new();
    }
    let mut difference = Diff::default();
    let tokens = |words: &[u32]| words.iter().copied().map(Token).collect::<Vec<Token>>();
    let (before, after) = dense(old.1, new.1);
    let known = before.iter().chain(&after).map(|word| word + 1).max().unwrap_or_default();
    difference.compute_with(Algorithm::Myers, &tokens(&before), &tokens(&after), known);
    let stay = (0..before.len()).filter(|at| !difference.is_removed(*at as u32));
    let stand = (0..after.len()).filter(|at| !difference.is_added(*at as u32));
    stay.zip(stand).filter(|(old, new)| was[*old] && !is[*new]).map(|(old, _)| old).collect()
}

/// Numbers from 0 on in the place of numbers, the same for the same: words that no draft has share the highest there is.
fn dense(old: &[u32], new: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let mut known = [old, new].concat();
    known.sort_unstable();
    known.dedup();
    let place = |words: &[u32]| words.iter().map(|word| known.partition_point(|one| one < word) as u32).collect();
    (place(old), place(new))
}

/// For each word of a text, whether it stands in brackets that open or close in the text. A bracket that closes what never
/// opened holds all before it.
fn enclosed(text: &str) -> Vec<bool> {
    let step = |depth: i32, c: char| match c {
        '[' => depth + 1,
        ']' => depth - 1,
        _ => depth,
    };
    let lowest = text.chars().scan(0, |depth, c| {
        *depth = step(*depth, c);
        Some(*depth)
    });
    let mut depth = -lowest.min().unwrap_or_default().min(0);
    let mut at = 0;
    words::runs(text)
        .map(|word| {
            depth = text[at..word.start].chars().fold(depth, step);
            at = word.start;
            depth > 0
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::enclosed;

    #[test]
    fn brackets_that_open_or_close_in_a_text_hold_words_of_it() {
        assert_eq!(enclosed("a [b [c] d] e"), [false, true, true, true, false]);
        assert_eq!(enclosed("a] b [c"), [true, false, true]);
        assert_eq!(enclosed("a b"), [false, false]);
    }
}
