//! What is asked of a provision and recorded of it, beside the part of its text that it is about.

use super::Reader;
use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, ProposalId, ProvisionId};
use crate::model::succession::Unit;
use crate::model::target::{Place, Target};
use crate::model::treaty::Status;
use crate::render::view::{BesideView, LinkView, StatusView};
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
        for (spot, status) in self.status_spots(id) {
            let unit = status.unit.clone();
            let empty = BesideView { unit, status: None, proposals: Vec::new() };
            beside.entry(spot).or_insert(empty).status = Some(status);
        }
        beside.into_values().collect()
    }

    /// The latest status of each unit of a provision that has one: the whole first, then the units of its latest text in their
    /// order, then those that it does not have.
    pub(crate) fn statuses(&self, id: ProvisionId) -> Vec<StatusView> {
        self.status_spots(id).into_values().collect()
    }

    fn status_spots(&self, id: ProvisionId) -> BTreeMap<Spot, StatusView> {
        let site = self.site();
        let treaty = site.treaty(site.provision(id).treaty);
        let latest = site.provision(id).appearances.last();
        let text = latest.and_then(|latest| Some((*latest, self.provision_in(*latest, id)?.0)));
        let Some((latest, text)) = text else { return BTreeMap::new() };
        let mut found = BTreeMap::new();
        for index in &self.catalogue().provision_statuses[id.index()] {
            let status = &treaty.statuses[*index];
            let path = status.path.as_deref();
            let Some(place) = self.place_on(status.date.last(), status.provision, path) else { continue };
            let spot = match self.spot_of(id, latest, place) {
                // Over a summary nothing is followed: the path is all that is known.
                Spot::Elsewhere(_) if self.unit_now(&place).is_none() => self.spot_at_path(id, latest, place, path),
                spot => spot,
            };
            // What moved away is told where it is now, and on its own page.
            if place.provision == id || matches!(spot, Spot::Unit(_)) {
                found.insert(spot, status);
            }
        }
        let view = |(spot, status): (Spot, &Status)| {
            let view = StatusView {
                unit: self.spot(id, latest, text, spot),
                state: status.state,
                date: self.when(status.date),
                session: self.sessions(status.session),
                sources: self.evidence(&status.sources),
            };
            (spot, view)
        };
        found.into_iter().map(view).collect()
    }

    fn spot_at_path(&self, id: ProvisionId, latest: DraftId, place: Place, path: Option<&str>) -> Spot {
        let text = self.site().draft(latest).provision(id).filter(|_| place.provision == id);
        let unit = path.and_then(|path| Some(text?.unit(path)?.0));
        unit.map_or(Spot::Elsewhere(place), Spot::Unit)
    }

    /// Where something stands beside the latest text of a provision.
    fn spot_of(&self, id: ProvisionId, latest: DraftId, place: Place) -> Spot {
        if place.unit.is_none() {
            return Spot::Whole;
        }
        let now = if place.draft == latest { Some(Unit::Stands(place)) } else { self.unit_now(&place) };
        match now {
            Some(Unit::Stands(Place { draft, provision, unit: Some(unit) })) if (draft, provision) == (latest, id) => {
                Spot::Unit(unit)
            }
            _ => Spot::Elsewhere(place),
        }
    }

    /// Where the edits of a proposal stand beside a provision's text.
    fn spots(&self, id: ProvisionId, latest: DraftId, proposal: ProposalId) -> BTreeSet<Spot> {
        let edits = &self.site().proposal(proposal).edits;
        let places = edits.iter().flat_map(|edit| std::iter::once(edit.at).chain(edit.action.destination()));
        places.filter(|place| place.provision == id).map(|place| self.spot_of(id, latest, place)).collect()
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
                Some(LinkView { url: format!("#{anchor}"), name, lang: None, dir: None, since: None })
            }
            Spot::Elsewhere(place) => {
                let link = self.place_since(place);
                let name = match &link.since {
                    Some(_) => link.name.clone(),
                    None => format!("{} ({})", link.name, self.name(Target::Draft(place.draft)).words),
                };
                Some(LinkView { name, ..link })
            }
        }
    }
}
