//! Which delegations and groups have a page: those that something on the site is about.

use super::names::Names;
use super::published::Job;
use super::texts::Resolved;
use crate::model::body::{Body, HoleKind};
use crate::model::briefing::Briefing;
use crate::model::id::PartyId;
use crate::model::party::PartyKind;

/// Marks every party that data names, that a briefing is about, that a text refers to by `[[delegation:…]]`, or that is a
/// group's member.
pub(super) fn mark(resolved: &mut Resolved, briefings: &[Briefing], jobs: &[Job]) {
    let mut shown: Vec<PartyId> = Vec::new();
    for proposal in &resolved.proposals {
        shown.extend(&proposal.by);
        shown.extend(proposal.on_behalf_of);
        shown.extend(proposal.supported_by.iter().chain(&proposal.opposed_by).map(|backer| backer.party));
    }
    for position in &resolved.positions {
        shown.push(position.by);
        shown.extend(position.on_behalf_of);
    }
    shown.extend(briefings.iter().flat_map(|briefing| &briefing.delegations));
    shown.extend(jobs.iter().flat_map(|job| named(&job.body, &resolved.names.parties)));
    for (index, party) in resolved.parties.iter().enumerate() {
        match &party.kind {
            PartyKind::State => {}
            PartyKind::Delegation => shown.push(PartyId(index as u32)),
            PartyKind::Group { members } => {
                shown.push(PartyId(index as u32));
                shown.extend(members.iter().map(|member| member.party));
            }
        }
    }
    for id in shown {
        resolved.parties[id.index()].shown = true;
    }
}

/// The parties that a text refers to by `[[delegation:…]]` and `[[group:…]]`.
pub(super) fn named<'a>(body: &'a Body, parties: &'a Names<PartyId>) -> impl Iterator<Item = PartyId> + 'a {
    body.holes.iter().filter_map(|hole| {
        let (HoleKind::Reference(target) | HoleKind::Open(target)) = &hole.kind else { return None };
        let (kind, code) = target.split_once(':')?;
        let of_party = matches!(kind.trim().to_ascii_lowercase().as_str(), "delegation" | "group");
        of_party.then(|| parties.find(code.trim())).flatten()
    })
}
