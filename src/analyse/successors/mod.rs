//! Where a unit of one draft stands in a later one, through renumbering, splits and mergers.
//!
//! In: the site, its redlines, and a place in a draft. Out: the [`Unit`] it is in a later draft. What became of a whole
//! provision is told by [`Site::became`]. Not here: how the words of a unit changed (`redline`), names and labels.
//!
//! - [`moves`] units that a redline tells as moved, also to another provision
//! - [`units`] the units of a provision in two neighbouring drafts, matched
//! - [`mod@referred`] what became of the units that briefings refer to and proposals change

mod moves;
mod referred;
#[cfg(test)]
mod tests;
mod units;

pub use moves::Moves;
pub use referred::{places, referred};

use crate::model::id::{DraftId, ProvisionId};
use crate::model::site::Site;
use crate::model::succession::Unit;
use crate::model::target::Place;
use rustc_hash::FxHashMap;

/// Follows units from draft to draft, and remembers how.
#[derive(Debug)]
pub struct Successors<'a> {
    site: &'a Site,
    moves: &'a Moves,
    /// For a provision in a draft, its units in the next draft that has anything of it, if there is one.
    steps: FxHashMap<(ProvisionId, DraftId), Option<Step>>,
}

/// The next draft, and for each unit where it stands there.
#[derive(Debug)]
struct Step {
    draft: DraftId,
    units: Vec<Option<(ProvisionId, u32)>>,
}

impl<'a> Successors<'a> {
    /// Nothing followed yet.
    pub fn new(site: &'a Site, moves: &'a Moves) -> Self {
        Self { site, moves, steps: FxHashMap::default() }
    }

    /// What a unit is in a draft; in an earlier draft than its own, or as a whole provision, `None`. Where a redline of the site
    /// says that it moved, it stands where that says; a redline with the draft asked for is believed before those in between.
    pub fn unit(&mut self, meant: Place, by: DraftId) -> Option<Unit> {
        let mut place = meant;
        if by < place.draft {
            return None;
        }
        while place.draft < by {
            place.unit?;
            let next = self.moves.to(place, by).or_else(|| self.next(place, by));
            match next {
                Some(next) => place = next,
                None => return Some(Unit::Gone { last: place.draft }),
            }
        }
        place.unit.map(|_| Unit::Stands(place))
    }

    /// Where a unit stands in the next draft that has anything of its provision, or of the units that left it; `None` where it
    /// does not, or where that is later than `by`: a draft in between does not have it.
    fn next(&mut self, place: Place, by: DraftId) -> Option<Place> {
        let after = self.site.draft_after(place.draft)?;
        if let Some(moved) = self.moves.to(place, after) {
            return Some(moved);
        }
        let step = self.step(place.provision, place.draft)?;
        let (provision, unit) = step.units.get(place.unit? as usize).copied().flatten()?;
        (step.draft <= by).then_some(Place { draft: step.draft, provision, unit: Some(unit) })
    }

    fn step(&mut self, provision: ProvisionId, draft: DraftId) -> Option<&Step> {
        let (site, moves) = (self.site, self.moves);
        let step = self.steps.entry((provision, draft)).or_insert_with(|| step(site, moves, provision, draft));
        step.as_ref()
    }
}

fn step(site: &Site, moves: &Moves, id: ProvisionId, draft: DraftId) -> Option<Step> {
    let provision = site.provision(id);
    let itself = provision.appearances.iter().find(|later| **later > draft);
    let heirs = provision.into.iter().filter(|(when, heir)| *when > draft && *heir != id);
    let (before, old) = (site.draft(draft), site.draft(draft).provision(id)?);
    let moved = |unit: u32| {
        let place = Place { draft, provision: id, unit: Some(unit) };
        moves.to(place, site.draft_after(draft)?)
    };
    let moved: Vec<Option<Place>> = (0..old.units.len() as u32).map(moved).collect();
    let went = moved.iter().flatten().map(|place| place.draft);
    let next = heirs.clone().map(|(when, _)| *when).chain(itself.copied()).chain(went).min()?;
    let mut ids: Vec<ProvisionId> = heirs.filter(|(when, _)| *when == next).map(|(_, heir)| *heir).collect();
    if itself == Some(&next) {
        ids.insert(0, id);
    }
    let after = site.draft(next);
    ids.retain(|id| after.provision(*id).is_some());
    let own = ids.len();
    for place in moved.iter().flatten() {
        if !ids.contains(&place.provision) {
            ids.push(place.provision);
        }
    }
    let known = |(provision, unit)| Some((ids.iter().position(|id| *id == provision)?, unit));
    let later = units::Later {
        texts: ids.iter().filter_map(|id| after.provision(*id)).collect(),
        own,
        language: after.language,
        taken: moves.came(draft, next).filter_map(known).collect(),
    };
    let moved: Vec<_> =
        moved.iter().map(|place| place.and_then(|place| known((place.provision, place.unit?)))).collect();
    let units = units::matched((old, before.language), &later, &moved);
    let units = units.into_iter().map(|found| found.map(|(text, unit)| (ids[text], unit))).collect();
    Some(Step { draft: next, units })
}
