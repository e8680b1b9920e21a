use super::{Moves, Successors};
use crate::model::briefing::Text;
use crate::model::proposal::Stance;
use crate::model::raw::Authority;
use crate::model::site::Site;
use crate::model::succession::Unit;
use crate::model::target::Place;
use std::collections::{BTreeMap, BTreeSet};

/// What each unit that a briefing refers to, a proposal changes, or a stance or status is on, is in the latest draft of its treaty. Nothing is said of units of that draft, nor
/// over a summary of ours, as units are followed by their words.
pub fn referred(site: &Site, moves: &Moves) -> BTreeMap<Place, Unit> {
    let mut successors = Successors::new(site, moves);
    let edits = site.proposals.iter().flat_map(|proposal| &proposal.edits);
    let changed = edits.flat_map(|edit| std::iter::once(edit.at).chain(edit.action.destination()));
    let asked: BTreeSet<Place> = places(site).into_iter().chain(changed).chain(spoken_of(site)).collect();
    let became = asked.into_iter().filter_map(|place| {
        let drafts = &site.treaty(site.provision(place.provision).treaty).drafts;
        let latest = *drafts.last()?;
        let mut since = drafts.iter().filter(|draft| **draft >= place.draft);
        if latest == place.draft || since.any(|draft| site.draft(*draft).authority == Authority::Summary) {
            return None;
        }
        Some((place, successors.unit(place, latest)?))
    });
    became.collect()
}

/// The units that stances and statuses are on, where they stood on their day.
fn spoken_of(site: &Site) -> impl Iterator<Item = Place> {
    let statuses = site.treaties.iter().flat_map(|treaty| &treaty.statuses);
    let statuses = statuses.map(|status| (status.provision, status.path.as_deref(), status.date.last()));
    let positions = site.positions.iter().filter_map(|position| match &position.stance {
        Stance::Provision { provision, path, .. } => Some((*provision, path.as_deref(), position.date.last())),
        Stance::Topic { .. } => None,
    });
    statuses.chain(positions).filter_map(|(provision, path, day)| {
        let current = site.current_draft(site.provision(provision).treaty, day);
        site.spoken_of(provision, Some(path?), current)
    })
}

/// The units that briefings refer to.
pub fn places(site: &Site) -> BTreeSet<Place> {
    let texts = site.briefings.iter().flat_map(|briefing| &briefing.versions).map(|version| &version.text);
    texts.flat_map(Text::references).filter_map(|reference| reference.meant).collect()
}
