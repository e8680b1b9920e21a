use super::Asked;
use super::area::Area;
use crate::model::target::Place;
use std::cmp::Ordering;

/// The unit of the later draft that a unit goes on in, as provision and unit: the one with most words in common with it, as
/// it was or as it would be (`wanted`, sorted), at least half of both. Else the one at its path, unless that goes on from
/// another unit.
pub(super) fn continuation(asked: &Asked, area: &Area, at: Place, wanted: Option<&[u32]>) -> Option<(u32, u32)> {
    let unit = at.unit?;
    let base = asked.base.provision(at.provision)?;
    let (_, had) = base.bags().nth(unit as usize)?;
    let path = |place: &Place| Some(asked.site.draft(place.draft).unit(place)?.path.as_str());
    let own_path = path(&at);
    let same_path = |provision: u32, unit: u32| {
        let (id, _) = asked.laid.provisions[provision as usize];
        id == at.provision && path(&Place { draft: asked.laid.draft, provision: id, unit: Some(unit) }) == own_path
    };
    let mut best: Option<(Likeness, bool, (u32, u32))> = None;
    let mut at_path = None;
    for provision in &area.later {
        for (unit, bag) in area.layout(*provision).bags() {
            let found = (*provision, unit);
            let likeness = likeness(had, bag).max(wanted.map_or(Likeness::NONE, |wanted| self::likeness(wanted, bag)));
            let here = same_path(*provision, unit);
            if here {
                at_path = Some(found);
            }
            let better = best.is_none_or(|(than, there, _)| (likeness, here) > (than, there));
            if better && likeness >= Likeness::HALF {
                best = Some((likeness, here, found));
            }
        }
    }
    if let Some((.., found)) = best {
        return Some(found);
    }
    let (provision, found) = at_path?;
    let (_, bag) = area.layout(provision).bags().nth(found as usize)?;
    let of_another = base.bags().any(|(other, words)| other != unit && likeness(words, bag) >= Likeness::HALF);
    (!of_another).then_some((provision, found))
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

/// The likeness of two sorted lists of words. Those too short to be half alike are not compared.
fn likeness(a: &[u32], b: &[u32]) -> Likeness {
    let all = (a.len() + b.len()) as u64;
    if all == 0 || 4 * a.len().min(b.len()) < a.len() + b.len() {
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
