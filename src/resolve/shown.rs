//! Which delegations and groups have a page: those that something on the site is about.

use super::parties::PartyNames;
use super::published::Job;
use super::texts::Resolved;
use crate::model::argument::Argument;
use crate::model::body::{Body, HoleKind};
use crate::model::briefing::Briefing;
use crate::model::id::PartyId;
use crate::model::party::PartyKind;
use crate::model::state::state_by_code;

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
    shown.extend(resolved.votes.iter().flat_map(|vote| vote.voters().map(|(_, voter)| voter.party)));
    shown.extend(resolved.arguments.iter().flat_map(Argument::parties));
    shown.extend(briefings.iter().flat_map(|briefing| &briefing.delegations));
    shown.extend(jobs.iter().flat_map(|job| named(&job.body, &resolved.names.parties)));
    for (index, party) in resolved.parties.iter().enumerate() {
        match &party.kind {
            // Those of ISO 3166 are on the site only if something is about them.
            PartyKind::State | PartyKind::Observer if state_by_code(&party.code).is_some() => {}
            PartyKind::Outside | PartyKind::Others { .. } => {}
            PartyKind::State | PartyKind::Delegation | PartyKind::Observer | PartyKind::Organization => {
                shown.push(PartyId(index as u32))
            }
            PartyKind::Body { .. } => shown.push(PartyId(index as u32)),
            PartyKind::Group { members } => {
                shown.push(PartyId(index as u32));
                shown.extend(members.iter().map(|member| member.party));
            }
        }
    }
    for id in shown {
        let party = &mut resolved.parties[id.index()];
        party.shown = !matches!(party.kind, PartyKind::Others { .. });
    }
}

/// The parties that a text refers to by `[[delegation:…]]` and `[[group:…]]`.
pub(super) fn named<'a>(body: &'a Body, parties: &'a PartyNames) -> impl Iterator<Item = PartyId> + 'a {
    body.holes.iter().filter_map(|hole| {
        let (HoleKind::Reference(target) | HoleKind::Open(target)) = &hole.kind else { return None };
        let (kind, code) = target.split_once(':')?;
        let of_party = matches!(kind.trim().to_ascii_lowercase().as_str(), "delegation" | "group");
        of_party.then(|| parties.find(code.trim())).flatten()
    })
}
