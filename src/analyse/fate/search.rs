use super::Asked;
use super::area::{Area, outside};
use super::breaks::breaks;
use super::continuation::continuation;
use super::elsewhere::elsewhere;
use super::evidence::evidence;
use super::replaced;
use super::sought::{InUnit, Within, Words};
use super::standing::standing;
use crate::analyse::wording::{Layout, pair};
use crate::model::fate::{Basis, Found, Standing, Verdict};
use crate::model::id::ProvisionId;
use std::ops::Range;

/// Outside the unit's continuation a phrase has at least this many neighbours: four words.
const LONG: usize = 3;

/// Looks for words in a later draft.
pub(super) fn found(asked: &Asked, words: &Words) -> Found {
    let pairs = words.sequence.windows(2).map(|two| pair(two[0], two[1])).collect::<Vec<u64>>();
    let told = vec![false; pairs.len()];
    let mut search = Search {
        words,
        pairs,
        told,
        alone: false,
        places: Vec::new(),
        stood: vec![Vec::new(); words.sequence.len()],
        beside_others: false,
    };
    let looked_in = match &words.within {
        Within::Unit(unit) => search.unit(asked, unit),
        Within::Provision(at) => {
            let area = Area::of(asked, at.provision);
            search.area(&area, &(0..0));
            area.ids()
        }
        Within::Draft => search.draft(asked),
    };
    let (mut of, seen) = (words.count(), search.seen());
    let found = if words.basis == Basis::Gone { of - seen } else { seen };
    if found == of && words.basis != Basis::Gone {
        of += breaks(asked, words, &search.told, &search.stood);
    }
    let mut found =
        Found { words: found, of, looked_in, evidence: Vec::new(), standing: Standing::Plain, elsewhere: false };
    if found.words == words.count() || (words.basis == Basis::Gone && !found.is_part()) {
        found.standing = search.standing(asked);
    }
    found.evidence = evidence(asked, search.places);
    let is_gone = words.basis == Basis::Gone && found.words == of;
    let runs = if is_gone || found.verdict() == Verdict::NotInText {
        elsewhere(asked, words, &found.looked_in)
    } else {
        Vec::new()
    };
    if !runs.is_empty() {
        found = Found { words: 0, evidence: runs, elsewhere: true, ..found };
    }
    found
}

struct Search<'a> {
    words: &'a Words,
    /// The neighbours.
    pairs: Vec<u64>,
    /// Which of those that tell something have been found.
    told: Vec<bool>,
    /// Whether the one word that is enough by itself has been.
    alone: bool,
    /// Where, as provision and word of the later draft.
    places: Vec<(u32, u32)>,
    /// For each word that is looked for, where it was found.
    stood: Vec<Vec<(u32, u32)>>,
    /// Whether the words to be replaced still stand there, in brackets.
    beside_others: bool,
}

/// A run of neighbours that stand in the later draft as they are looked for.
#[derive(Clone, Copy)]
struct Phrase {
    /// The first word of the last two, in the later draft.
    at: u32,
    /// How many neighbours.
    length: usize,
    /// Whether it has words that say something by themselves.
    content: bool,
    /// Whether any two of it tell something.
    tells: bool,
    /// Whether it has been noted.
    noted: bool,
}

impl Search<'_> {
    /// How many of the words that count have been found.
    fn seen(&self) -> u32 {
        let told = |pair: Option<usize>| pair.and_then(|pair| self.told.get(pair)) == Some(&true);
        let counting = self.words.counts.iter().enumerate().filter(|(_, counts)| **counts);
        let seen = counting.filter(|(index, _)| self.alone || told(Some(*index)) || told(index.checked_sub(1)));
        seen.count() as u32
    }

    /// How the words found stand: each where it stands most certainly. Of words that come or stay, the least certain decides;
    /// of words to go, the most certain.
    fn standing(&self, asked: &Asked) -> Standing {
        let counting = self.stood.iter().zip(&self.words.counts).filter(|(_, counts)| **counts);
        let each = counting.filter_map(|(places, _)| places.iter().map(|place| standing(asked, *place)).max());
        let decides = if self.words.basis == Basis::Gone { each.max() } else { each.min() };
        let least = if self.beside_others { Standing::InBrackets } else { Standing::Plain };
        decides.unwrap_or(Standing::Plain).min(least)
    }

    /// Whether two neighbours tell something of a word that counts.
    fn tells(&self, index: usize) -> bool {
        self.words.tells[index] && (self.words.counts[index] || self.words.counts[index + 1])
    }

    /// Notes phrases of some words of a provision, of neighbours that may be used there, that are long enough.
    fn look(&mut self, provision: u32, layout: &Layout, within: &Range<usize>, usable: &[bool], least: usize) {
        let mut phrases: Vec<Phrase> = Vec::new();
        for (index, usable) in usable.iter().enumerate().take(self.pairs.len()) {
            if !usable {
                phrases.clear();
                continue;
            }
            let before = std::mem::take(&mut phrases);
            let words = self.words;
            let start = Phrase { at: 0, length: 0, content: words.content[index], tells: false, noted: false };
            for at in layout.pairs.places(self.pairs[index], within) {
                let before = before.iter().find(|phrase| phrase.at + 1 == at).copied().unwrap_or(start);
                let mut phrase = Phrase {
                    at,
                    length: before.length + 1,
                    content: before.content || words.content[index + 1],
                    tells: before.tells || self.tells(index),
                    noted: before.noted,
                };
                if phrase.length >= least && phrase.content && phrase.tells {
                    self.note(provision, index, &phrase);
                    phrase.noted = true;
                }
                phrases.push(phrase);
            }
        }
    }

    /// Notes a phrase that ends with two neighbours; of one that was noted up to here, only its end.
    fn note(&mut self, provision: u32, index: usize, phrase: &Phrase) {
        let back = if phrase.noted { 1 } else { phrase.length };
        for step in 0..back {
            self.told[index - step] |= self.words.tells[index - step];
            let at = phrase.at - step as u32;
            self.places.extend([(provision, at), (provision, at + 1)]);
            if self.words.tells[index - step] {
                self.stood[index - step].push((provision, at));
                self.stood[index - step + 1].push((provision, at + 1));
            }
        }
    }

    /// In what continues a unit, then in the rest of its provision.
    fn unit(&mut self, asked: &Asked, within: &InUnit) -> Vec<ProvisionId> {
        let InUnit { at, apart, replaced, .. } = within;
        let area = Area::of(asked, at.provision);
        let Some(base) = asked.base.provision(at.provision) else { return area.ids() };
        let own = base.words_of(at.unit);
        let before = count(base, own.clone(), apart, self.words.alone);
        let stays = matches!(self.words.basis, Basis::Gone | Basis::Kept);
        let continues = continuation(asked, &area, *at, Some(&within.wanted), !within.is_whole);
        let mut looked_in = area.ids();
        if let Some((provision, unit)) = continues {
            let id = asked.laid.provisions[provision as usize].0;
            if !looked_in.contains(&id) {
                looked_in.push(id);
            }
            let there = (provision, area.layout(provision).words_of(Some(unit)));
            if !self.continued(asked, (base, own), there, (within, before)) {
                return looked_in;
            }
        } else if at.unit.is_none() {
            for provision in &area.later {
                let layout = area.layout(*provision);
                self.alone(*provision, layout, 0..layout.words.len(), before);
            }
        }
        // Words that are to go, to stay or to replace others do so in their unit, if there is one.
        if continues.is_none() || (!stays && replaced.is_none()) {
            self.area(&area, apart);
        }
        looked_in
    }

    /// In what continues a unit. Whether they are to be looked for anywhere else: not if others still stand in their place.
    fn continued(
        &mut self,
        asked: &Asked,
        (base, own): (&Layout, Range<usize>),
        (provision, whole): (u32, Range<usize>),
        (within, before): (&InUnit, usize),
    ) -> bool {
        let layout = &asked.laid.provisions[provision as usize].1;
        let stays = matches!(self.words.basis, Basis::Gone | Basis::Kept);
        let stands = |word: u32| standing(asked, (provision, word));
        let units = ((base, own.clone()), (layout, whole.clone()));
        let place = within.replaced.as_ref().map(|old| replaced::place(units.clone(), old, stands));
        if place == Some(None) && !stays {
            return false;
        }
        let place = place.flatten();
        self.beside_others |= place.as_ref().is_some_and(|(_, others)| *others) && !stays;
        let place = place.map(|(place, _)| place);
        let searched = place.clone().filter(|_| !stays).unwrap_or(whole.clone());
        let mut repeated = false;
        let mut usable: Vec<bool> = (0..self.pairs.len())
            .map(|index| {
                let now = layout.pairs.places(self.pairs[index], &searched).count();
                let before = if now > 0 { outside(base, self.pairs[index], &own, &within.apart) } else { 0 };
                repeated |= now > 0 && before > 0;
                now > 0 && (!self.tells(index) || now > before)
            })
            .collect();
        if stays && repeated {
            self.aligned(provision, &replaced::kept(units, &within.apart));
            usable.iter_mut().zip(&self.told).for_each(|(usable, told)| *usable &= !told);
        }
        self.look(provision, layout, &searched, &usable, 1);
        // A word that goes or stays alone may stand elsewhere in the unit for another reason.
        let before = if place.is_some() && stays { 0 } else { before };
        self.alone(provision, layout, place.unwrap_or(whole), before);
        true
    }

    /// Notes words that are to go or to stay where the redline says that they stand, for the unit had others like them. `kept` has how many words after the first of them each is, and where it stands.
    fn aligned(&mut self, provision: u32, kept: &[(usize, u32)]) {
        let lead = self.words.proposed.start;
        for run in kept.chunk_by(|one, next| next.0 == one.0 + 1 && next.1 == one.1 + 1) {
            let last = run.len() - 1;
            if last > 0 && run.iter().any(|(word, _)| self.words.content[lead + word]) {
                let phrase = Phrase { at: run[last].1 - 1, length: last, content: true, tells: true, noted: false };
                self.note(provision, lead + run[last].0 - 1, &phrase);
            }
        }
    }

    /// A word that needs no neighbour: whether it stands there more often than it did.
    fn alone(&mut self, provision: u32, layout: &Layout, within: Range<usize>, before: usize) {
        let Some(word) = self.words.alone else { return };
        let places: Vec<usize> = within.filter(|index| layout.words[*index].id == word).collect();
        if places.len() > before {
            self.alone = true;
            let places = places.into_iter().map(|at| (provision, at as u32));
            for (stood, _) in self.stood.iter_mut().zip(&self.words.counts).filter(|(_, counts)| **counts) {
                stood.extend(places.clone());
            }
            self.places.extend(places);
        }
    }

    /// Anywhere in some provisions, as far as they have more than before.
    fn area(&mut self, area: &Area, apart: &Range<usize>) {
        if self.pairs.is_empty() {
            for provision in &area.later {
                let layout = area.layout(*provision);
                self.alone(*provision, layout, 0..layout.words.len(), area.words_before(self.words.alone));
            }
            return;
        }
        let usable: Vec<bool> = (0..self.pairs.len())
            .map(|index| {
                let now = area.places(self.pairs[index]).count();
                now > 0 && (!self.tells(index) || now > area.before(self.pairs[index], apart))
            })
            .collect();
        if usable.contains(&true) {
            for provision in &area.later {
                let layout = area.layout(*provision);
                self.look(*provision, layout, &(0..layout.words.len()), &usable, LONG.min(self.pairs.len()));
            }
        }
    }

    /// In that provision which has most.
    fn draft(&mut self, asked: &Asked) -> Vec<ProvisionId> {
        let mut had: Vec<(u32, usize)> = Vec::new();
        for index in (0..self.pairs.len()).filter(|index| self.tells(*index)) {
            had.extend(asked.laid.having(self.pairs[index]).map(|provision| (provision, index)));
        }
        had.sort_unstable();
        let mut best: Option<(usize, u32)> = None;
        for group in had.chunk_by(|one, other| one.0 == other.0) {
            if best.is_none_or(|(most, _)| group.len() > most) {
                best = Some((group.len(), group[0].0));
            }
        }
        let Some((_, provision)) = best else { return self.new_provisions(asked) };
        let (id, layout) = &asked.laid.provisions[provision as usize];
        let usable = vec![true; self.pairs.len()];
        self.look(provision, layout, &(0..layout.words.len()), &usable, LONG.min(self.pairs.len()));
        vec![*id]
    }

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
