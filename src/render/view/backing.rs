use super::{EvidenceView, LinkView, RulesView, UnnamedView};
use serde::Serialize;

/// Who is known to stand behind a proposal and against it, and what the treaty's rules would take.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BackingView {
    /// Delegations known to favour it.
    pub(crate) supporters: SideView,
    /// Delegations known to oppose it.
    pub(crate) opponents: SideView,
    /// Delegations of which both is said: counted on neither side.
    pub(crate) divided: Vec<LinkView>,
    /// How the body decides.
    pub(crate) rules: RulesView,
    /// What a vote would take; absent where the rules know none, or its majority is not known.
    pub(crate) vote: Option<VoteView>,
    /// Who takes a side and has no vote: left out of the votes.
    pub(crate) not_voting: Vec<LinkView>,
}

/// One side.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SideView {
    /// How many delegations that may vote, members of groups among them.
    pub(crate) total: usize,
    /// How many observers, organizations and bodies: they are no delegations.
    pub(crate) observers: usize,
    /// Those that spoke for themselves.
    pub(crate) own: Vec<BackedView>,
    /// Groups that take this side, each with the members that stand there by its word.
    pub(crate) groups: Vec<GroupBackingView>,
    /// Those that no source names; absent where there are none.
    pub(crate) unnamed: Option<UnnamedView>,
}

/// Who spoke for itself.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BackedView {
    /// Who.
    pub(crate) party: LinkView,
    /// What it is, where it has no vote: `state`, `observer`, `organization` or `body`.
    pub(crate) kind: Option<&'static str>,
    /// `sponsor`, `spoken-for`, `supporter` or `opponent`.
    pub(crate) role: &'static str,
    /// At which session, where it is not the proposal's.
    pub(crate) session: Option<LinkView>,
    /// Who says so; empty: the proposal's sources do.
    pub(crate) sources: Vec<EvidenceView>,
}

/// A group on one side.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GroupBackingView {
    /// The group.
    pub(crate) group: LinkView,
    /// Its members on the day, without those with a word of their own.
    pub(crate) members: Vec<LinkView>,
    /// At which session, where it is not the proposal's.
    pub(crate) session: Option<LinkView>,
    /// Who says so; empty: the proposal's sources do.
    pub(crate) sources: Vec<EvidenceView>,
}

/// What a vote takes. The majority counts those present and voting.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VoteView {
    /// Known supporters that may vote.
    pub(crate) supporters: u32,
    /// Known opponents that may vote.
    pub(crate) opponents: u32,
    /// Votes in favour needed if only the known opponents vote against it; absent: none are enough, or no opponent is known.
    pub(crate) against_known: Option<u32>,
    /// How many members must be there; absent where the rules do not say, or their number is not known.
    pub(crate) quorum: Option<u32>,
    /// What a vote of all members takes; absent where their number is not known.
    pub(crate) all: Option<AllVoteView>,
}

/// What a vote of all members takes.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AllVoteView {
    /// How many may vote.
    pub(crate) members: u32,
    /// Votes in favour needed.
    pub(crate) needed: u32,
    /// How many of these are not known to be there.
    pub(crate) missing: u32,
    /// Votes against that defeat it.
    pub(crate) blocking: u32,
    /// Members of which no side is known.
    pub(crate) unknown: u32,
}
