use super::Asked;
use super::sought::Words;
use crate::analyse::words::is_negation;
use crate::model::letters::as_read;

/// How often words that all stand are broken: by other words between two that were to stand beside each other (`told` says which
/// of these do), or by a negation right before them that is none of theirs. `stood` has the places of each.
pub(super) fn breaks(asked: &Asked, words: &Words, told: &[bool], stood: &[Vec<(u32, u32)>]) -> u32 {
    let inner = words.proposed.start..words.proposed.end.saturating_sub(1);
    let between = inner.filter(|index| words.tells[*index] && !told[*index]).count() as u32;
    between + u32::from(is_negated(asked, words, stood))
}

/// Whether the first word that was found has, wherever it stands, a negation before it that does not stand before it in the edit.
fn is_negated(asked: &Asked, words: &Words, stood: &[Vec<(u32, u32)>]) -> bool {
    let Some(first) = words.proposed.clone().find(|index| !stood[*index].is_empty()) else { return false };
    let before = first.checked_sub(1).map(|index| words.sequence[index]);
    stood[first].iter().all(|(provision, at)| {
        let layout = &asked.laid.provisions[*provision as usize].1;
        let word = (*at as usize).checked_sub(1).map(|at| layout.words[at]);
        word.is_some_and(|word| Some(word.id) != before && is_negation(&as_read(&layout.text[word.range()])))
    })
}
