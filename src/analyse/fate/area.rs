use super::Asked;
use crate::analyse::wording::{Laid, Layout};
use crate::model::id::{DraftId, ProvisionId};
use std::ops::Range;

/// The provisions that a quest looks into, and what the base draft had in their place.
pub(super) struct Area<'a> {
    /// In the later draft, by index, in its order.
    pub(super) later: Vec<u32>,
    laid: &'a Laid,
    /// In the base draft: the provision, and whatever else went into them.
    base: Vec<&'a Layout>,
}

impl<'a> Area<'a> {
    /// What a provision of the base draft is in the later one.
    pub(super) fn of(asked: &Asked<'a>, provision: ProvisionId) -> Self {
        let mut heirs = Vec::new();
        follow(asked, provision, asked.base.draft, &mut heirs);
        let mut later: Vec<u32> = heirs.iter().filter_map(|id| asked.laid.index(*id)).collect();
        later.sort_unstable();
        let mut origins = vec![provision];
        for heir in later.iter().map(|index| asked.laid.provisions[*index as usize].0) {
            trace(asked, heir, asked.laid.draft, &mut origins);
        }
        let base = origins.iter().filter_map(|id| asked.base.provision(*id)).collect();
        Self { later, laid: asked.laid, base }
    }

    /// The provisions' ids.
    pub(super) fn ids(&self) -> Vec<ProvisionId> {
        self.later.iter().map(|index| self.laid.provisions[*index as usize].0).collect()
    }

    /// One of the provisions.
    pub(super) fn layout(&self, index: u32) -> &'a Layout {
        &self.laid.provisions[index as usize].1
    }

    /// Where a pair stands in the later draft, as provision and word.
    pub(super) fn places(&self, pair: u64) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.later.iter().flat_map(move |index| {
            let layout = self.layout(*index);
            layout.pairs.places(pair, &(0..layout.words.len())).map(move |at| (*index, at))
        })
    }

    /// How often a pair stood in the base draft, but for those that touch words of the provision that are set apart.
    pub(super) fn before(&self, pair: u64, apart: &Range<usize>) -> usize {
        let [own, others @ ..] = self.base.as_slice() else { return 0 };
        let others: usize = others.iter().map(|layout| layout.pairs.count(pair)).sum();
        others + outside(own, pair, &(0..own.words.len()), apart)
    }

    /// The units of the base draft that stood in its place, each with its words, sorted.
    pub(super) fn before_units(&self) -> impl Iterator<Item = (&'a Layout, u32, &'a [u32])> {
        self.base.iter().flat_map(|layout| layout.bags().map(|(unit, bag)| (*layout, unit, bag)))
    }

    /// How often a word stood in the base draft.
    pub(super) fn words_before(&self, word: Option<u32>) -> usize {
        let words = self.base.iter().flat_map(|layout| &layout.words);
        words.filter(|one| Some(one.id) == word).count()
    }
}

/// How often a pair stands in some words of a provision, but for those that touch words that are set apart.
pub(super) fn outside(layout: &Layout, pair: u64, words: &Range<usize>, apart: &Range<usize>) -> usize {
    let touches = |at: u32| !apart.is_empty() && (at as usize) < apart.end && at as usize + 1 >= apart.start;
    layout.pairs.places(pair, words).filter(|at| !touches(*at)).count()
}

/// Adds a provision and what it was split into or merged of after a draft, up to the later one.
fn follow(asked: &Asked, provision: ProvisionId, after: DraftId, found: &mut Vec<ProvisionId>) {
    if found.contains(&provision) {
        return;
    }
    found.push(provision);
    for (draft, heir) in &asked.site.provision(provision).into {
        if *draft > after && *draft <= asked.laid.draft {
            follow(asked, *heir, *draft, found);
        }
    }
}

/// Adds a provision of a draft and what it was split from or merged of since the base draft.
fn trace(asked: &Asked, provision: ProvisionId, until: DraftId, found: &mut Vec<ProvisionId>) {
    if !found.contains(&provision) {
        found.push(provision);
    }
    for (draft, origin) in &asked.site.provision(provision).from {
        if *draft > asked.base.draft && *draft <= until && !found.contains(origin) {
            trace(asked, *origin, *draft, found);
        }
    }
}
