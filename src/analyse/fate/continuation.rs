use super::Asked;
use super::area::Area;
use super::likeness::{Likeness, beyond, likeness};
use crate::analyse::wording::{Layout, Word, pair};
use crate::model::draft::UnitStyle;
use crate::model::target::Place;
use std::ops::Range;

/// Shorter units say too little to be known in another provision.
const TELLING: usize = 4;

/// The unit of the later draft that a unit goes on in, as provision and unit: the one with most words in common with it, as
/// it was or as it would be (`wanted`, sorted), at least half of both; of two alike the one at its path. None that goes on from
/// another unit. Else, where `leaves` says that it may, the one in another provision that it moved to. Else the one at its path.
pub(super) fn continuation(
    asked: &Asked,
    area: &Area,
    at: Place,
    wanted: Option<&[u32]>,
    leaves: bool,
) -> Option<(u32, u32)> {
    let unit = at.unit?;
    let base = asked.base.provision(at.provision)?;
    let had = base.bag(unit)?;
    let lists = [had, wanted.unwrap_or(had)];
    let mut choice = Choice { lists, area, own: (base, base.words_of(at.unit)), most: Likeness::HALF, best: None };
    let first = at_path(asked, at, unit).and_then(|found| Some((found, area.layout(found.0).bag(found.1)?)));
    let mut certain = first.is_some_and(|(found, bag)| choice.compare(found, bag));
    for index in &area.later {
        let mut units = area.layout(*index).bags();
        certain = certain || units.any(|(unit, bag)| choice.compare((*index, unit), bag));
    }
    if choice.best.is_none() && leaves {
        choice.most = Likeness::MOST;
        moved(asked, &mut choice);
    }
    if let Some((provision, unit)) = choice.best {
        return Some((provision, holder(asked, at, (provision, unit)).unwrap_or(unit)));
    }
    let (found, bag) = first?;
    let half = |words| likeness(words, bag, Likeness::NONE) >= Likeness::HALF;
    let of_another = base.bags().any(|(other, words)| other != unit && half(words));
    (!of_another).then_some(found)
}

/// The unit that holds an option, if what became the option was none.
fn holder(asked: &Asked, at: Place, (provision, unit): (u32, u32)) -> Option<u32> {
    let found = asked.laid.text(asked.site, provision)?.units.get(unit as usize)?;
    let base = asked.base.text(asked.site, asked.base.index(at.provision)?)?;
    let mut above = at.unit.and_then(|unit| base.units.get(unit as usize));
    while let Some(one) = above {
        if one.style == UnitStyle::Option {
            return None;
        }
        above = one.parent.and_then(|parent| base.units.get(parent as usize));
    }
    found.parent.filter(|_| found.style == UnitStyle::Option)
}

/// The best of the units compared so far.
struct Choice<'a> {
    /// The unit's words, as they were and as they would be.
    lists: [&'a [u32]; 2],
    area: &'a Area<'a>,
    /// The provision of the unit, and its words there.
    own: (&'a Layout, Range<usize>),
    /// How much the best has in common with either, or what is the least.
    most: Likeness,
    best: Option<(u32, u32)>,
}

impl Choice<'_> {
    /// Compares one more; whether none can be better.
    fn compare(&mut self, found: (u32, u32), bag: &[u32]) -> bool {
        let mut own = self.lists[0];
        let mut most = likeness(own, bag, self.most);
        if self.lists[1] != own {
            let other = likeness(self.lists[1], bag, self.most);
            if other > most {
                (own, most) = (self.lists[1], other);
            }
        }
        let is_better = most > self.most || (self.best.is_none() && most == self.most);
        if is_better && !self.is_of_another(own, bag, most) {
            self.most = most;
            self.best = Some(found);
        }
        self.most == Likeness::ALL
    }

    /// Whether a unit that has so much in common with ours goes on from another one: that is more like it, and without the
    /// other's words less than half of ours is left in it.
    fn is_of_another(&self, own: &[u32], bag: &[u32], found: Likeness) -> bool {
        if found == Likeness::ALL {
            return false;
        }
        let (base, words) = &self.own;
        self.area.before_units().any(|(layout, unit, other)| {
            let is_kin = || {
                let there = layout.words_of(Some(unit));
                std::ptr::eq(layout, *base) && there.start < words.end && words.start < there.end
            };
            likeness(other, bag, found) > found && !is_kin() && beyond(bag, other, own) * 2 < own.len()
        })
    }
}

/// Compares the units of other provisions, where they have enough words; none that stood there before.
fn moved(asked: &Asked, choice: &mut Choice) {
    let (base, words) = &choice.own;
    for index in holding(asked, &base.words[words.clone()]) {
        let (id, layout) = &asked.laid.provisions[index as usize];
        if choice.area.later.contains(&index) {
            continue;
        }
        let before = asked.base.provision(*id);
        for (unit, bag) in layout.bags().filter(|(_, bag)| bag.len() >= TELLING) {
            let stood = |had: &[u32]| likeness(had, bag, Likeness::MOST) >= Likeness::MOST;
            if !before.is_some_and(|before| before.bags().any(|(_, had)| stood(had))) {
                choice.compare((index, unit), bag);
            }
        }
    }
}

/// The provisions of the later draft that have half of the pairs of neighbours of some words, by index, in order.
fn holding(asked: &Asked, words: &[Word]) -> Vec<u32> {
    if words.len() < TELLING {
        return Vec::new();
    }
    let mut having: Vec<u32> = words.windows(2).flat_map(|two| asked.laid.having(pair(two[0].id, two[1].id))).collect();
    having.sort_unstable();
    let many = having.chunk_by(|one, other| one == other).filter(|one| one.len() * 2 >= words.len() - 1);
    many.map(|one| one[0]).collect()
}

/// The unit of the later draft at the same path of the same provision.
fn at_path(asked: &Asked, at: Place, unit: u32) -> Option<(u32, u32)> {
    let path = &asked.base.text(asked.site, asked.base.index(at.provision)?)?.units.get(unit as usize)?.path;
    let provision = asked.laid.index(at.provision)?;
    let (found, _) = asked.laid.text(asked.site, provision)?.unit(path)?;
    Some((provision, found))
}
