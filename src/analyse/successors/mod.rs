//! Where a unit of one draft stands in a later one, through renumbering, splits and mergers.
//!
//! In: the site, and a place in a draft. Out: the [`Unit`] it is in a later draft. What became of a whole provision is told
//! by [`Site::became`]. Not here: how the words of a unit changed (`redline`), names and labels.
//!
//! - [`units`] the units of a provision in two neighbouring drafts, matched
//! - [`mod@referred`] what became of the units that briefings refer to and proposals change

mod referred;
#[cfg(test)]
mod tests;
mod units;

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
    pub fn new(site: &'a Site) -> Self {
        Self { site, steps: FxHashMap::default() }
    }

    /// What a unit is in a draft; in an earlier draft than its own, or as a whole provision, `None`.
    pub fn unit(&mut self, meant: Place, by: DraftId) -> Option<Unit> {
        let mut place = meant;
        if by < place.draft {
            return None;
        }
        while place.draft < by {
            let unit = place.unit?;
            let Some(step) = self.step(place.provision, place.draft) else {
                return Some(Unit::Gone { last: place.draft });
            };
            if step.draft > by {
                // A draft in between does not have it, though a later one does.
                return Some(Unit::Gone { last: place.draft });
            }
            match step.units.get(unit as usize).copied().flatten() {
                Some((provision, unit)) => place = Place { draft: step.draft, provision, unit: Some(unit) },
                None => return Some(Unit::Gone { last: place.draft }),
            }
        }
        place.unit.map(|_| Unit::Stands(place))
    }

    /// The place of a unit by its path, in the draft current when it was written, else in the first after it that has the
    /// path, else in the last before it.
    pub fn written(&self, provision: ProvisionId, path: &str, current: Option<DraftId>) -> Option<Place> {
        let appearances = &self.site.provision(provision).appearances;
        let after = appearances.partition_point(|draft| current.is_some_and(|current| *draft < current));
        let (before, after) = appearances.split_at(after);
        after.iter().chain(before.iter().rev()).find_map(|draft| {
            let (unit, _) = self.site.draft(*draft).provision(provision)?.unit(path)?;
            Some(Place { draft: *draft, provision, unit: Some(unit) })
        })
    }

    /// The place of a whole provision, in the draft current when it was spoken of; where that does not have it, in the first
    /// after it that does, else in the last before it.
    pub fn standing(&self, provision: ProvisionId, current: Option<DraftId>) -> Option<Place> {
        let appearances = &self.site.provision(provision).appearances;
        let after = appearances.partition_point(|draft| current.is_some_and(|current| *draft < current));
        let draft = appearances.get(after).or_else(|| appearances.last())?;
        Some(Place { draft: *draft, provision, unit: None })
    }

    fn step(&mut self, provision: ProvisionId, draft: DraftId) -> Option<&Step> {
        let step = self.steps.entry((provision, draft)).or_insert_with(|| step(self.site, provision, draft));
        step.as_ref()
    }
}

fn step(site: &Site, id: ProvisionId, draft: DraftId) -> Option<Step> {
    let provision = site.provision(id);
    let itself = provision.appearances.iter().find(|later| **later > draft);
    let heirs = provision.into.iter().filter(|(when, heir)| *when > draft && *heir != id);
    let next = heirs.clone().map(|(when, _)| when).chain(itself).min().copied()?;
    let mut ids: Vec<ProvisionId> = heirs.filter(|(when, _)| *when == next).map(|(_, heir)| *heir).collect();
    if itself == Some(&next) {
        ids.insert(0, id);
    }
    let (before, after) = (site.draft(draft), site.draft(next));
    let old = before.provision(id)?;
    ids.retain(|id| after.provision(*id).is_some());
    let new: Vec<_> = ids.iter().filter_map(|id| after.provision(*id)).collect();
    let units = units::matched((old, before.language), (&new, after.language));
    let units = units.into_iter().map(|found| found.map(|(text, unit)| (ids[text], unit))).collect();
    Some(Step { draft: next, units })
}
