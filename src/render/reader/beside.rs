//! What is asked of a provision and recorded of it, beside the part of its text that it is about.

use super::Reader;
use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, ProposalId, ProvisionId};
use crate::model::succession::Unit;
use crate::model::target::{Place, Target};
use crate::render::view::{BesideView, LinkView};
use std::collections::{BTreeMap, BTreeSet};

/// What stands beside a text is about this, in the order in which it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    Whole,
    /// A unit of the text.
    Unit(u32),
    /// A unit of an earlier draft that does not stand in the text, or could not be followed to it.
    Elsewhere(Place),
}

impl Reader<'_> {
    /// Proposals and statuses beside the text that the provision's page shows: those on the whole first, then those on its
    /// units in their order, then those on units that it does not have.
    pub(crate) fn beside(&self, id: ProvisionId) -> Vec<BesideView> {
        let Some(latest) = self.site().provision(id).appearances.last().copied() else { return Vec::new() };
        let Some((text, _)) = self.provision_in(latest, id) else { return Vec::new() };
        let mut proposals: BTreeMap<Spot, Vec<ProposalId>> = BTreeMap::new();
        for proposal in &self.catalogue().provision_proposals[id.index()] {
            for spot in self.spots(id, latest, *proposal) {
                proposals.entry(spot).or_default().push(*proposal);
            }
        }
        let view = |(spot, on): (Spot, Vec<ProposalId>)| {
            let unit = self.spot(id, latest, text, spot);
            (spot, BesideView { unit, status: None, proposals: self.proposals(&on) })
        };
        let mut beside: BTreeMap<Spot, BesideView> = proposals.into_iter().map(view).collect();
        let mut gone = Vec::new();
        for status in self.statuses(id) {
            let anchor = status.unit.as_ref().map(|unit| unit.url.as_str());
            let spot = match anchor {
                None => Some(Spot::Whole),
                Some(url) => at_anchor(text, url).map(Spot::Unit),
            };
            let unit = status.unit.clone();
            let empty = BesideView { unit, status: None, proposals: Vec::new() };
            match spot {
                Some(spot) => beside.entry(spot).or_insert(empty).status = Some(status),
                None => gone.push(BesideView { status: Some(status), ..empty }),
            }
        }
        beside.into_values().chain(gone).collect()
    }

    /// Where the edits of a proposal stand beside a provision's text.
    fn spots(&self, id: ProvisionId, latest: DraftId, proposal: ProposalId) -> BTreeSet<Spot> {
        let edits = &self.site().proposal(proposal).edits;
        let places = edits.iter().flat_map(|edit| std::iter::once(edit.at).chain(edit.action.destination()));
        let spot = |place: Place| {
            if place.unit.is_none() {
                return Spot::Whole;
            }
            let now = if place.draft == latest { Some(Unit::Stands(place)) } else { self.unit_now(&place) };
            match now {
                Some(Unit::Stands(Place { draft, provision, unit: Some(unit) }))
                    if (draft, provision) == (latest, id) =>
                {
                    Spot::Unit(unit)
                }
                _ => Spot::Elsewhere(place),
            }
        };
        places.filter(|place| place.provision == id).map(spot).collect()
    }

    fn unit_now(&self, place: &Place) -> Option<Unit> {
        self.analysis().units_since.get(place).copied()
    }

    /// What a spot is called, with its place on the page, or where it last stood; `None` for the whole.
    fn spot(&self, id: ProvisionId, latest: DraftId, text: &ProvisionText, spot: Spot) -> Option<LinkView> {
        match spot {
            Spot::Whole => None,
            Spot::Unit(unit) => {
                let place = Place { draft: latest, provision: id, unit: Some(unit) };
                let name = self.name(Target::Place(place)).words;
                // A translation has the units of the original, by their paths.
                let path = self.site().draft(latest).unit(&place).map(|unit| unit.path.as_str()).unwrap_or_default();
                let anchor = text.unit(path).map(|(_, unit)| unit.anchor.as_str()).unwrap_or_default();
                Some(LinkView { url: format!("#{anchor}"), name, lang: None, dir: None })
            }
            Spot::Elsewhere(place) => {
                let link = self.link(Target::Place(place));
                let draft = self.name(Target::Draft(place.draft)).words;
                Some(LinkView { name: format!("{} ({draft})", link.name), ..link })
            }
        }
    }
}

/// The unit of a text with an anchor, written as the address of a place on its page.
fn at_anchor(text: &ProvisionText, url: &str) -> Option<u32> {
    let anchor = url.strip_prefix('#')?;
    text.units.iter().position(|unit| unit.anchor == anchor).map(|index| index as u32)
}
