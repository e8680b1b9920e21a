//! What is worked out of a site's proposals: rolling texts, fates, packages and lists.

use super::fate::{ProposalFate, Score};
use super::id::{DraftId, PackageId, PartyId, ProposalId, ProvisionId, SessionId, TreatyId};
use super::raw::ProposalState;
use super::rolling::Rolling;

/// Everything that is worked out of the proposals of a site.
#[derive(Debug, Clone, Default)]
pub struct Proposals {
    /// For each draft, its text with the proposals made on it; `None` if none of them has an edit.
    pub rolling: Vec<Option<Rolling>>,
    /// For each proposal, what later drafts have of it.
    pub fates: Vec<ProposalFate>,
    /// For each package, its whole.
    pub packages: Vec<PackageWhole>,
    /// For each treaty, its proposals in lists.
    pub lists: Vec<ProposalLists>,
}

/// A package as a whole.
#[derive(Debug, Clone)]
pub struct PackageWhole {
    /// Which.
    pub package: PackageId,
    /// Its proposals, in order of date, each with what became of it last.
    pub members: Vec<(ProposalId, ProposalState)>,
    /// Sponsors of any of them and groups they speak for, by code.
    pub sponsors: Vec<PartyId>,
    /// Those of them that sponsor all.
    pub common_sponsors: Vec<PartyId>,
    /// The sessions they were made at, in order of date.
    pub sessions: Vec<SessionId>,
    /// Whether all were made at one session.
    pub same_session: bool,
    /// What became of the whole.
    pub state: PackageState,
    /// For each draft that they are made on, the text with all their edits and no others.
    pub together: Vec<Rolling>,
}

/// How much of a package is agreed. A package is offered only whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PackageState {
    /// No proposal of it is agreed; also if it has none.
    None,
    /// Some are.
    Some,
    /// All are.
    All,
}

/// A treaty's proposals in lists. A list that would be empty is not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProposalLists {
    /// All.
    pub all: ProposalList,
    /// By session, in order of date; `None`, first: no session is given.
    pub sessions: Vec<(Option<SessionId>, ProposalList)>,
    /// By provision that an edit is about or would put something in, in the treaty's order. The edits are those on it.
    pub provisions: Vec<(ProvisionId, ProposalList)>,
    /// By delegation, group or other named party, by code.
    pub delegations: Vec<(PartyId, DelegationProposals)>,
    /// Of those that no source names, together.
    pub unnamed: DelegationProposals,
    /// By what became of them last.
    pub states: Vec<(ProposalState, ProposalList)>,
}

/// What a delegation or group has to do with proposals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DelegationProposals {
    /// It sponsors them.
    pub sponsored: ProposalList,
    /// A sponsor speaks for it.
    pub on_behalf: ProposalList,
    /// It supported them.
    pub supported: ProposalList,
    /// It opposed them.
    pub opposed: ProposalList,
}

/// Proposals in order of date, and how many.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProposalList {
    /// In order of date, then id.
    pub proposals: Vec<ProposalId>,
    /// Their edits.
    pub edits: u32,
    /// How many were last tabled, withdrawn, merged, agreed and rejected, in this order of [`ProposalState`].
    pub states: [u32; 5],
}

impl Proposals {
    /// The rolling text of a draft.
    pub fn rolling(&self, draft: DraftId) -> Option<&Rolling> {
        self.rolling.get(draft.index())?.as_ref()
    }

    /// What later drafts have of a proposal.
    pub fn fate(&self, proposal: ProposalId) -> &ProposalFate {
        &self.fates[proposal.index()]
    }

    /// Where the edits of some proposals are.
    pub fn score(&self, proposals: &[ProposalId]) -> Score {
        Score::of(proposals.iter().flat_map(|id| &self.fate(*id).edits))
    }

    /// A package as a whole.
    pub fn package(&self, package: PackageId) -> &PackageWhole {
        &self.packages[package.index()]
    }

    /// A treaty's proposals in lists.
    pub fn lists(&self, treaty: TreatyId) -> &ProposalLists {
        &self.lists[treaty.index()]
    }
}

impl DelegationProposals {
    /// Those that it sponsors or that are made for it, each once.
    pub fn own(&self) -> Vec<ProposalId> {
        let mut own = [self.sponsored.proposals.as_slice(), &self.on_behalf.proposals].concat();
        own.sort_unstable();
        own.dedup();
        own
    }
}

impl ProposalList {
    /// How many are in a state.
    pub fn count(&self, state: ProposalState) -> u32 {
        self.states[state as usize]
    }
}
