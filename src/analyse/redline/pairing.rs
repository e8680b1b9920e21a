use super::likeness::Bag;
use super::order::{Pair, in_order};
use super::reading::{Reading, SectionLines};
use super::vocabulary::Vocabulary;
use crate::model::draft::{HeadingKind, plain};
use crate::model::id::ProvisionId;
use crate::model::letters::as_read_in_small;
use crate::model::redline::SectionKind;
use rustc_hash::FxHashMap;

/// Pairs provisions by id, then by what they were split from or merged of, and the rest by what they say and what they hold.
/// In the order they are shown: B's, and what only A has after what it followed.
pub(super) fn pair(
    a: &Reading,
    b: &Reading,
    origins: &[(ProvisionId, ProvisionId)],
    vocabulary: &Vocabulary,
) -> Vec<Pair> {
    let mut matcher = Matcher {
        a,
        b,
        vocabulary,
        partner_of_a: vec![None; a.sections.len()],
        partner_of_b: vec![None; b.sections.len()],
    };
    matcher.by_id();
    matcher.by_origin(origins);
    matcher.ends();
    matcher.groupings();
    matcher.words_between();
    in_order(&matcher.partner_of_a, &matcher.partner_of_b)
}

struct Matcher<'a> {
    a: &'a Reading<'a>,
    b: &'a Reading<'a>,
    vocabulary: &'a Vocabulary,
    partner_of_a: Vec<Option<usize>>,
    partner_of_b: Vec<Option<usize>>,
}

impl Matcher<'_> {
    fn join(&mut self, a: usize, b: usize) {
        self.partner_of_a[a] = Some(b);
        self.partner_of_b[b] = Some(a);
    }

    fn is_free(&self, a: usize, b: usize) -> bool {
        self.partner_of_a[a].is_none() && self.partner_of_b[b].is_none()
    }

    fn by_id(&mut self) {
        let places = places(self.b);
        for (index, section) in self.a.sections.iter().enumerate() {
            if let Some(partner) = provision(section).and_then(|id| places.get(&id)).copied()
                && self.partner_of_b[partner].is_none()
            {
                self.join(index, partner);
            }
        }
    }

    /// A provision that only B has continues the likest of those it was made from that only A has.
    fn by_origin(&mut self, origins: &[(ProvisionId, ProvisionId)]) {
        let (in_a, in_b) = (places(self.a), places(self.b));
        let mut candidates = Vec::new();
        for (new, old) in origins {
            if let (Some(a), Some(b)) = (in_a.get(old), in_b.get(new))
                && self.is_free(*a, *b)
            {
                let likeness = self.bag_of_a(*a).shared(&self.bag_of_b(*b), self.vocabulary);
                candidates.push((likeness.weight, *a, *b));
            }
        }
        self.join_best(candidates);
    }

    /// The words before the first heading, and the footnotes.
    fn ends(&mut self) {
        let is_words = |section: Option<&SectionLines>| section.is_some_and(|s| s.kind == SectionKind::Words);
        if is_words(self.a.sections.first()) && is_words(self.b.sections.first()) {
            self.join(0, 0);
        }
        if let (Some(a), Some(b)) = (self.a.sections.len().checked_sub(1), self.b.sections.len().checked_sub(1))
            && self.is_free(a, b)
        {
            self.join(a, b);
        }
    }

    /// Chapters and the like: by title, by the provisions under them, by number.
    fn groupings(&mut self) {
        let (in_a, in_b) = (groupings(self.a), groupings(self.b));
        let mut held: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        for (a, b) in self.partner_of_a.iter().enumerate().filter_map(|(a, b)| Some((a, (*b)?))) {
            let groups_of = |section: &SectionLines| section.provision.map(|p| p.groupings.clone()).unwrap_or_default();
            for group_a in groups_of(&self.a.sections[a]) {
                for group_b in groups_of(&self.b.sections[b]) {
                    *held.entry((group_a, group_b)).or_default() += 1;
                }
            }
        }
        let mut candidates = Vec::new();
        for a in &in_a {
            for b in in_b.iter().filter(|b| b.kind == a.kind && self.is_free(a.index, b.index)) {
                let shared = held.get(&(a.block, b.block)).copied().unwrap_or(0);
                let same_title = !a.title.is_empty() && a.title == b.title;
                let same_number = a.number.is_some() && a.number == b.number;
                let score = u32::from(same_title) * 40 + u32::from(same_number) * 10 + shared.min(50) * 4;
                if score >= 10 {
                    // Of equals, those that stand nearest to the same place.
                    candidates.push((score * 1000 - a.index.abs_diff(b.index).min(999) as u32, a.index, b.index));
                }
            }
        }
        self.join_best(candidates);
    }

    /// Words between provisions go together if what they follow does.
    fn words_between(&mut self) {
        for index in 1..self.b.sections.len() {
            let Some(before) = self.partner_of_b[index - 1] else { continue };
            let after = before + 1;
            if self.b.sections[index].kind == SectionKind::Words
                && self.a.sections.get(after).is_some_and(|section| section.kind == SectionKind::Words)
                && self.is_free(after, index)
            {
                self.join(after, index);
            }
        }
        let free = |sections: &[SectionLines], partners: &[Option<usize>]| {
            let words = sections.iter().enumerate().filter(|(_, section)| section.kind == SectionKind::Words);
            words.map(|(index, _)| index).filter(|index| partners[*index].is_none()).collect::<Vec<_>>()
        };
        let (in_a, in_b) = (free(&self.a.sections, &self.partner_of_a), free(&self.b.sections, &self.partner_of_b));
        // Such sections are few; where a text has many, each is looked for near its place only.
        let mut candidates = Vec::new();
        for (order, a) in in_a.iter().enumerate() {
            let bag = self.bag_of_a(*a);
            for b in in_b.iter().skip(order.saturating_sub(8)).take(17) {
                let likeness = bag.shared(&self.bag_of_b(*b), self.vocabulary);
                if likeness.percent >= 30 {
                    candidates.push((likeness.weight, *a, *b));
                }
            }
        }
        self.join_best(candidates);
    }

    fn join_best(&mut self, mut candidates: Vec<(u32, usize, usize)>) {
        candidates.sort_by_key(|(score, a, b)| (std::cmp::Reverse(*score), *a, *b));
        for (_, a, b) in candidates {
            if self.is_free(a, b) {
                self.join(a, b);
            }
        }
    }

    fn bag_of_a(&self, section: usize) -> Bag {
        bag(self.a, section, self.vocabulary)
    }

    fn bag_of_b(&self, section: usize) -> Bag {
        bag(self.b, section, self.vocabulary)
    }
}

struct Grouping {
    index: usize,
    block: u32,
    kind: HeadingKind,
    title: String,
    number: Option<String>,
}

fn groupings(reading: &Reading) -> Vec<Grouping> {
    let sections = reading.sections.iter().enumerate();
    let groupings = sections.filter_map(|(index, section)| {
        let heading = section.heading?;
        let title = as_read_in_small(&plain(&heading.title));
        Some(Grouping { index, block: section.block, kind: heading.kind, title, number: heading.number.clone() })
    });
    groupings.collect()
}

pub(super) fn provision(section: &SectionLines) -> Option<ProvisionId> {
    match section.kind {
        SectionKind::Provision(id) => Some(id),
        _ => None,
    }
}

/// Where each provision stands; the first if an id stands twice.
pub(super) fn places(reading: &Reading) -> FxHashMap<ProvisionId, usize> {
    let mut places = FxHashMap::default();
    for (index, section) in reading.sections.iter().enumerate() {
        if let Some(id) = provision(section) {
            places.entry(id).or_insert(index);
        }
    }
    places
}

fn bag(reading: &Reading, section: usize, vocabulary: &Vocabulary) -> Bag {
    let lines = &reading.sections[section].lines;
    Bag::union(reading.lines[lines.start as usize..lines.end as usize].iter().map(|line| &line.bag), vocabulary)
}
