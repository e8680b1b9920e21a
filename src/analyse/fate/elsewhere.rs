use super::Asked;
use super::evidence::evidence;
use super::sought::{Within, Words};
use crate::analyse::wording::{Laid, Layout, pair};
use crate::model::fate::{Basis, Evidence};
use crate::model::id::ProvisionId;
use std::ops::Range;

/// So many words in a row are no accident.
const RUN: usize = 8;
/// Nor are so many, if they are all there are and stood nowhere else.
const SHORT: usize = 4;

/// The longest run of an edit's words that stands in a provision of the later draft where they were not looked for, and
/// nowhere in the base draft; words that are to go or to stay stand in their own provision there. Empty if there is none.
pub(super) fn elsewhere(asked: &Asked, words: &Words, looked_in: &[ProvisionId]) -> Vec<Evidence> {
    let text = &words.sequence[words.proposed.clone()];
    let own = match (words.basis, &words.within) {
        (Basis::Gone | Basis::Kept, Within::Unit(unit)) => Some(unit.at.provision),
        _ => None,
    };
    let least = if own.is_some() { text.len().clamp(SHORT, RUN) } else { RUN };
    let mut best: Option<(usize, u32, u32)> = None;
    for (index, run) in candidates(asked.laid, text, least) {
        let (id, layout) = &asked.laid.provisions[index as usize];
        let length = run.len();
        if !looked_in.contains(id)
            && best.is_none_or(|(most, ..)| length > most)
            && !stands(asked.base, &text[run.clone()], own)
            && let Some((_, at)) = longest(&text[run], layout)
        {
            best = Some((length, index, at));
        }
    }
    let places =
        best.into_iter().flat_map(|(length, index, at)| (at..at + length as u32).map(move |word| (index, word)));
    evidence(asked, places.collect())
}

/// Each provision that has a run of at least so many words, with its longest.
fn candidates(laid: &Laid, text: &[u32], least: usize) -> impl Iterator<Item = (u32, Range<usize>)> {
    // Of each provision how many pairs in a row it has, wherever they stand in it, up to the pair before this one.
    let mut rows = vec![(0, 0); laid.provisions.len()];
    let mut having = Vec::new();
    for (index, two) in text.windows(2).enumerate() {
        for provision in laid.having(pair(two[0], two[1])) {
            let (before, length) = &mut rows[provision as usize];
            *length = if *before == index { *length + 1 } else { 1 };
            *before = index + 1;
            if *length + 1 == least {
                having.push(provision);
            }
        }
    }
    having.sort_unstable();
    having.dedup();
    having.into_iter().filter_map(move |index| {
        let (run, _) = longest(text, &laid.provisions[index as usize].1)?;
        (run.len() >= least).then_some((index, run))
    })
}

/// Whether a draft has a run of words, but for one provision.
fn stands(laid: &Laid, run: &[u32], apart: Option<ProvisionId>) -> bool {
    let mut having = candidates(laid, run, run.len());
    having.any(|(index, _)| Some(laid.provisions[index as usize].0) != apart)
}

/// The longest run of words that a provision has, the first of several, and its first word there.
fn longest(text: &[u32], layout: &Layout) -> Option<(Range<usize>, u32)> {
    let mut best: Option<(Range<usize>, u32)> = None;
    // Runs that end with the pair before, as the place of its first word and how many words they have.
    let mut before: Vec<(u32, usize)> = Vec::new();
    for (index, two) in text.windows(2).enumerate() {
        let runs = layout.pairs.places(pair(two[0], two[1]), &(0..layout.words.len()));
        let runs =
            runs.map(|at| (at, before.iter().find(|(last, _)| last + 1 == at).map_or(2, |(_, length)| length + 1)));
        let runs: Vec<(u32, usize)> = runs.collect();
        for (at, length) in &runs {
            if best.as_ref().is_none_or(|(most, _)| *length > most.len()) {
                best = Some((index + 2 - length..index + 2, at + 2 - *length as u32));
            }
        }
        before = runs;
    }
    best
}
