use super::{
    AlignedView, ArgumentsView, Html, LinkView, MentionView, ProposalTeaserView, ScorecardView, Shared,
    StanceHistoryView, TeaserView, TextView, VoteTeaserView,
};
use crate::model::raw::ProposalState;
use serde::Serialize;

/// `delegations` in `delegations.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DelegationListView {
    /// Words of `content/delegations/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// Groups, by name.
    pub(crate) groups: Vec<PartyView>,
    /// Delegations, by name.
    pub(crate) delegations: Vec<PartyView>,
    /// Observers, by name.
    pub(crate) observers: Vec<PartyView>,
    /// Organizations, by name.
    pub(crate) organizations: Vec<PartyView>,
}

/// A delegation or group in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartyView {
    /// Its page.
    pub(crate) link: LinkView,
    /// `RUS`, `EU`.
    pub(crate) code: String,
    /// How many proposals it sponsors.
    pub(crate) proposals: usize,
    /// How many of its stances are recorded.
    pub(crate) positions: usize,
}

/// `delegation` in `delegation.html`: a delegation or a group.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DelegationView {
    /// `RUS`, `EU`.
    pub(crate) code: String,
    /// Whether it is a group.
    pub(crate) group: bool,
    /// What it is: `delegation`, `observer`, `organization` or `group`.
    pub(crate) kind: &'static str,
    /// Name.
    pub(crate) name: TextView,
    /// Its name in the site's other languages, each with its `lang`.
    pub(crate) names: Vec<TextView>,
    /// Groups it is or was a member of.
    pub(crate) groups: Vec<MemberView>,
    /// Of a group: its members.
    pub(crate) members: Vec<MemberView>,
    /// What it holds and with whom it stands, treaty by treaty; treaties of which nothing is known are absent.
    pub(crate) treaties: Vec<DelegationTreatyView>,
    /// Proposals it sponsors, or that are made on its behalf.
    pub(crate) sponsored: ProposalsByStateView,
    /// Where the edits of these are, by treaty; absent where none has an edit.
    pub(crate) scorecard: Option<ScorecardView>,
    /// Proposals made by or for a group of its, that it did not sponsor itself.
    pub(crate) through_groups: ProposalsByStateView,
    /// Proposals it supported.
    pub(crate) supported: ProposalsByStateView,
    /// Proposals it opposed.
    pub(crate) opposed: ProposalsByStateView,
    /// Votes of which it is known how it voted, or how members of the group did, newest first.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// What it argues.
    pub(crate) arguments: ArgumentsView,
    /// Briefings about it, newest first.
    pub(crate) briefings: Vec<Shared<TeaserView>>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}

/// A membership: seen from the member, the group; seen from the group, the member.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MemberView {
    /// Who.
    pub(crate) party: LinkView,
    /// First day; absent: from the beginning.
    pub(crate) from: Option<String>,
    /// Last day; absent: to this day.
    pub(crate) until: Option<String>,
}

/// What a delegation does in one negotiation.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DelegationTreatyView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The page of all positions on it.
    pub(crate) all: LinkView,
    /// What it holds and held on each topic and provision, by its own word or its groups'.
    pub(crate) stances: Vec<StanceHistoryView>,
    /// Who is closest to it and who farthest; absent with too few cases.
    pub(crate) alignment: Option<AlignedView>,
    /// The page on who stands together; absent where too little is known of anyone.
    pub(crate) alignment_page: Option<LinkView>,
}

/// Proposals, and how many are in each state.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalsByStateView {
    /// The proposals, newest first.
    pub(crate) items: Vec<ProposalTeaserView>,
    /// How many are in each state, those without any left out.
    pub(crate) states: Vec<StateCountView>,
}

/// How many proposals are in a state.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StateCountView {
    /// `tabled`, `withdrawn`, `merged`, `agreed` or `rejected`.
    pub(crate) state: ProposalState,
    /// How many.
    pub(crate) count: usize,
}
