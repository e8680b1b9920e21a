use super::Asked;
use super::area::{Area, outside};
use super::continuation::continuation;
use super::evidence::evidence;
use super::sought::{Within, Words};
use crate::analyse::wording::{Layout, pair};
use crate::model::fate::{Basis, Found};
use crate::model::id::ProvisionId;
use crate::model::target::Place;
use std::ops::Range;

/// Looks for words in a later draft.
pub(super) fn found(asked: &Asked, words: &Words) -> Found {
    let mut search = Search { words, seen: vec![false; words.words.len()], places: Vec::new() };
    let looked_in = match &words.within {
        Within::Unit { at, wanted, apart } => search.unit(asked, *at, wanted, apart),
        Within::Provision(at) => {
            let area = Area::of(asked, at.provision);
            search.area(&area, &(0..0));
            area.ids()
        }
        Within::Draft => search.draft(asked),
    };
    let of = words.count();
    let seen = search.seen.iter().zip(&words.counts).filter(|(seen, counts)| **seen && **counts).count() as u32;
    let words = if words.basis == Basis::Gone { of - seen } else { seen };
    Found { words, of, looked_in, evidence: evidence(asked, search.places) }
}

struct Search<'a> {
    words: &'a Words,
    /// Which of the words have been found.
    seen: Vec<bool>,
    /// Where, as provision and word of the later draft.
    places: Vec<(u32, u32)>,
}

impl Search<'_> {
    /// The pairs that tell something of a word that counts: the index of the first word, and the pair.
    fn telling(&self) -> impl Iterator<Item = (usize, u64)> + use<'_> {
        let words = self.words;
        let telling = words
            .tells
            .iter()
            .enumerate()
            .filter(|(index, tells)| **tells && (words.counts[*index] || words.counts[*index + 1]));
        telling.map(|(index, _)| (index, pair(words.words[index], words.words[index + 1])))
    }

    /// Notes that two neighbours were found.
    fn see(&mut self, index: usize, places: impl Iterator<Item = (u32, u32)>) {
        self.seen[index] = true;
        self.seen[index + 1] = true;
        self.places.extend(places.flat_map(|(provision, at)| [(provision, at), (provision, at + 1)]));
    }

    /// In what continues a unit, then in the rest of its provision.
    fn unit(&mut self, asked: &Asked, at: Place, wanted: &[u32], apart: &Range<usize>) -> Vec<ProvisionId> {
        let area = Area::of(asked, at.provision);
        if let Some(base) = asked.base.provision(at.provision)
            && let Some((provision, unit)) = continuation(asked, &area, at, Some(wanted))
        {
            let layout = area.layout(provision);
            let within = layout.words_of(Some(unit));
            let own = base.words_of(at.unit);
            let telling: Vec<_> = self.telling().collect();
            for (index, pair) in telling {
                let now = layout.pairs.places(pair, &within).count();
                if now > 0 && now > outside(base, pair, &own, apart) {
                    self.see(index, layout.pairs.places(pair, &within).map(|at| (provision, at)));
                }
            }
            self.alone(provision, layout, within, count(base, own, apart, self.words.alone));
        } else if let (Some(base), None) = (asked.base.provision(at.provision), at.unit) {
            let before = count(base, 0..base.words.len(), apart, self.words.alone);
            for provision in &area.later {
                let layout = area.layout(*provision);
                self.alone(*provision, layout, 0..layout.words.len(), before);
            }
        }
        self.area(&area, apart);
        area.ids()
    }

    /// A word that needs no neighbour: whether it stands there more often than it did.
    fn alone(&mut self, provision: u32, layout: &Layout, within: Range<usize>, before: usize) {
        let Some(word) = self.words.alone else { return };
        let places: Vec<usize> = within.filter(|index| layout.words[*index].id == word).collect();
        if places.len() > before {
            let index = self.words.counts.iter().position(|counts| *counts).unwrap_or_default();
            self.seen[index] = true;
            self.places.extend(places.into_iter().map(|at| (provision, at as u32)));
        }
    }

    /// Anywhere in some provisions, as far as they have more than before.
    fn area(&mut self, area: &Area, apart: &Range<usize>) {
        let telling: Vec<_> =
            self.telling().filter(|(index, _)| !(self.seen[*index] && self.seen[index + 1])).collect();
        for (index, pair) in telling {
            let now = area.places(pair).count();
            if now > 0 && now > area.before(pair, apart) {
                self.see(index, area.places(pair));
            }
        }
        if self.words.words.len() == 1 {
            for provision in &area.later {
                let layout = area.layout(*provision);
                self.alone(*provision, layout, 0..layout.words.len(), area.words_before(self.words.alone));
            }
        }
    }

    /// In that provision which has most.
    fn draft(&mut self, asked: &Asked) -> Vec<ProvisionId> {
        let mut had: Vec<(u32, usize)> = Vec::new();
        for (index, pair) in self.telling() {
            for provision in asked.laid.having(pair) {
                had.extend([(provision, index), (provision, index + 1)]);
            }
        }
        had.retain(|(_, index)| self.words.counts[*index]);
        had.sort_unstable();
        had.dedup();
        let mut best: Option<(usize, u32)> = None;
        for group in had.chunk_by(|one, other| one.0 == other.0) {
            if best.is_none_or(|(most, _)| group.len() > most) {
                best = Some((group.len(), group[0].0));
            }
        }
        let Some((_, provision)) = best else { return self.new_provisions(asked) };
        let (id, layout) = &asked.laid.provisions[provision as usize];
        let telling: Vec<_> = self.telling().collect();
        for (index, pair) in telling {
            let places = layout.pairs.places(pair, &(0..layout.words.len()));
            let places: Vec<_> = places.map(|at| (provision, at)).collect();
            if !places.is_empty() {
                self.see(index, places.into_iter());
            }
        }
        vec![*id]
    }
}

impl Search<'_> {
    /// A single word, in the provisions that the base draft does not have.
    fn new_provisions(&mut self, asked: &Asked) -> Vec<ProvisionId> {
        for (index, (id, layout)) in asked.laid.provisions.iter().enumerate() {
            if asked.base.index(*id).is_none() {
                self.alone(index as u32, layout, 0..layout.words.len(), 0);
            }
        }
        Vec::new()
    }
}

/// How often a word stands in some words of a provision, but for those set apart.
fn count(layout: &Layout, within: Range<usize>, apart: &Range<usize>, word: Option<u32>) -> usize {
    within.filter(|index| !apart.contains(index) && Some(layout.words[*index].id) == word).count()
}
