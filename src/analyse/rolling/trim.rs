use crate::analyse::words::tokens;
use crate::model::language::Language;
use crate::model::letters::as_read;
use std::ops::Range;

/// What differs between a passage and what is to replace it: bytes of the first that go, bytes of the second that come. The
/// words that both have at the beginning and at the end, in whatever form of their letters, are left alone.
pub(super) fn difference(passage: &str, with: &str, language: Language) -> (Range<usize>, Range<usize>) {
    let (old, new) = (tokens(passage, language), tokens(with, language));
    let same = |at: usize, other: usize| as_read(&passage[old[at].range()]) == as_read(&with[new[other].range()]);
    let shorter = old.len().min(new.len());
    let head = (0..shorter).take_while(|index| same(*index, *index)).count();
    let tail = (0..shorter - head).take_while(|index| same(old.len() - 1 - index, new.len() - 1 - index)).count();
    let range = |tokens: &[crate::analyse::words::Token]| {
        let middle = &tokens[head..tokens.len() - tail];
        if let (Some(first), Some(last)) = (middle.first(), middle.last()) {
            return first.start as usize..last.end as usize;
        }
        let end = head.checked_sub(1).map_or(0, |before| tokens[before].end as usize);
        end..end
    };
    (range(&old), range(&new))
}
