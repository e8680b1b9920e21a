use crate::analyse::rolling;
use crate::analyse::wording::Wording;
use crate::model::id::{DraftId, PackageId, PartyId, SessionId};
use crate::model::proposal::Proposal;
use crate::model::proposals::{PackageState, PackageWhole};
use crate::model::raw::ProposalState;
use crate::model::site::Site;

/// A package as a whole.
pub(super) fn whole(site: &Site, wording: &Wording, id: PackageId) -> PackageWhole {
    let package = site.package(id);
    let proposals: Vec<&Proposal> = package.proposals.iter().map(|id| site.proposal(*id)).collect();
    let mut sponsors: Vec<PartyId> = proposals.iter().flat_map(|proposal| proposal.delegations()).collect();
    sponsors.sort_unstable();
    sponsors.dedup();
    let in_all = |party: &PartyId| proposals.iter().all(|proposal| proposal.delegations().any(|one| one == *party));
    let common_sponsors = sponsors.iter().copied().filter(in_all).collect();
    let mut sessions: Vec<SessionId> = proposals.iter().filter_map(|proposal| proposal.session).collect();
    sessions.sort_unstable();
    sessions.dedup();
    let same_session = sessions.len() == 1 && proposals.iter().all(|proposal| proposal.session.is_some());
    let agreed = proposals.iter().filter(|proposal| proposal.state() == ProposalState::Agreed).count();
    let edited = proposals.iter().filter(|proposal| !proposal.edits.is_empty());
    let mut drafts: Vec<DraftId> = edited.filter_map(|proposal| proposal.draft).collect();
    drafts.sort_unstable();
    drafts.dedup();
    let together = drafts.into_iter().filter_map(|draft| rolling::text(site, wording, draft, &package.proposals));
    PackageWhole {
        package: id,
        members: package.proposals.iter().zip(&proposals).map(|(id, proposal)| (*id, proposal.state())).collect(),
        sponsors,
        common_sponsors,
        sessions,
        same_session,
        state: match agreed {
            0 => PackageState::None,
            all if all == proposals.len() => PackageState::All,
            _ => PackageState::Some,
        },
        together: together.collect(),
    }
}
