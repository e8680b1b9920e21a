use super::Asked;
use super::area::Area;
use crate::analyse::wording::{Word, pair};
use crate::model::target::Place;
use std::cmp::Ordering;

/// Shorter units say too little to be known in another provision.
const TELLING: usize = 4;

/// The unit of the later draft that a unit goes on in, as provision and unit: the one with most words in common with it, as
/// it was or as it would be (`wanted`, sorted), at least half of both; of two alike the one at its path. Else, where `leaves`
/// says that it may, the one in another provision that it moved to. Else the one at its path, unless that goes on from
/// another unit.
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
    let at_path = at_path(asked, at, unit);
    let mut best = None;
    let mut most = Likeness::HALF;
    let mut compare = |found: (u32, u32), bag: &[u32]| {
        let than = most;
        let likeness = wanted.into_iter().chain([had]).map(|words| likeness(words, bag, than)).max();
        if let Some(likeness) = likeness.filter(|likeness| *likeness > most || (best.is_none() && *likeness == most)) {
            most = likeness;
            best = Some(found);
        }
        most == Likeness::ALL
    };
    let first = at_path.and_then(|found| Some((found, area.layout(found.0).bag(found.1)?)));
    let mut certain = first.is_some_and(|(found, bag)| compare(found, bag));
    for index in &area.later {
        let mut units = area.layout(*index).bags();
        certain = certain || units.any(|(unit, bag)| compare((*index, unit), bag));
    }
    let moved = || leaves.then(|| moved(asked, area, at, [had, wanted.unwrap_or(had)])).flatten();
    if let Some(found) = best.or_else(moved) {
        return Some(found);
    }
    let (found, bag) = first?;
    let half = |words| likeness(words, bag, Likeness::NONE) >= Likeness::HALF;
    let of_another = base.bags().any(|(other, words)| other != unit && half(words));
    (!of_another).then_some(found)
}

/// The unit in none of the provisions of an area that has most words in common with either of two lists, at least three
/// quarters of both; none that stood in its provision before, nor one of so few words that it says too little.
fn moved(asked: &Asked, area: &Area, at: Place, wanted: [&[u32]; 2]) -> Option<(u32, u32)> {
    let base = asked.base.provision(at.provision)?;
    let mut most = Likeness::MOST;
    let mut best = None;
    for index in holding(asked, &base.words[base.words_of(at.unit)]) {
        let (id, layout) = &asked.laid.provisions[index as usize];
        if area.later.contains(&index) {
            continue;
        }
        for (unit, bag) in layout.bags().filter(|(_, bag)| bag.len() >= TELLING) {
            let found = wanted.into_iter().map(|words| likeness(words, bag, most)).max();
            let stood = |had: &[u32]| likeness(had, bag, Likeness::MOST) >= Likeness::MOST;
            if let Some(found) = found.filter(|found| *found > most || (best.is_none() && *found == most))
                && !asked.base.provision(*id).is_some_and(|before| before.bags().any(|(_, had)| stood(had)))
            {
                most = found;
                best = Some((index, unit));
            }
        }
    }
    best
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

/// How much two texts have in common: twice their common words to all words of both.
#[derive(Debug, Clone, Copy)]
struct Likeness {
    common: u64,
    all: u64,
}

impl Likeness {
    const NONE: Self = Self { common: 0, all: 1 };
    const HALF: Self = Self { common: 1, all: 2 };
    const MOST: Self = Self { common: 3, all: 4 };
    const ALL: Self = Self { common: 1, all: 1 };
}

impl Ord for Likeness {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.common * other.all).cmp(&(other.common * self.all))
    }
}

impl PartialOrd for Likeness {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Likeness {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Likeness {}

/// The likeness of two sorted lists of words. Those whose lengths do not let them be as like as `least` are not compared.
fn likeness(a: &[u32], b: &[u32], least: Likeness) -> Likeness {
    let all = (a.len() + b.len()) as u64;
    let possible = Likeness { common: 2 * a.len().min(b.len()) as u64, all };
    if all == 0 || possible < least {
        return Likeness::NONE;
    }
    let (mut left, mut right, mut common) = (0, 0, 0);
    while let (Some(one), Some(other)) = (a.get(left), b.get(right)) {
        left += usize::from(one <= other);
        right += usize::from(other <= one);
        common += u64::from(one == other);
    }
    Likeness { common: 2 * common, all }
}
