//! What is new in a treaty between two days.

use super::id::{ArgumentId, BriefingId, DraftId, PartyId, ProposalId, ProvisionId, SessionId, TreatyId, VoteId};
use super::raw::StatusState;
use super::stances::{Step, Subject};
use super::when::When;
use jiff::civil::Date;

/// All that happened to a treaty by the day of the build, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreatyChanges {
    /// With each session, in the treaty's order of sessions.
    pub sessions: Vec<Changes>,
    /// Since the last session that is over; since the beginning if none is.
    pub since: Changes,
    /// From the beginning.
    pub all: Changes,
}

/// What is new, in order of date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The treaty.
    pub treaty: TreatyId,
    /// The session it is told for.
    pub session: Option<SessionId>,
    /// What happened on this day is not new any more; `None`: from the beginning.
    pub after: Option<Date>,
    /// The last day that counts. What belongs to a session counts with it, whatever its day.
    pub until: Date,
    /// By date; on one day drafts, then proposals, what became of them, votes, statuses, positions,
    /// arguments and briefings.
    pub entries: Vec<Entry>,
}

/// One thing that is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub date: When,
    /// What.
    pub what: News,
}

/// What is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// A draft.
    Draft(DraftId),
    /// A proposal was made.
    Proposal(ProposalId),
    /// Something became of a proposal.
    ProposalStatus {
        /// The proposal.
        proposal: ProposalId,
        /// Index into its statuses.
        status: usize,
    },
    /// A vote was taken.
    Vote(VoteId),
    /// A status was recorded of a provision or unit.
    Status {
        /// Index into the treaty's statuses.
        status: usize,
        /// The provision.
        provision: ProvisionId,
        /// What was recorded last for the same unit before.
        before: Option<StatusState>,
    },
    /// A status was recorded of which no provision is named: an index into the treaty's `sums`.
    Sum(usize),
    /// A stance was taken.
    Position {
        /// Index into `Site::positions`.
        position: usize,
        /// Whose it is: the group's, where it was taken for one.
        holder: PartyId,
        /// What it is on.
        subject: Subject,
        /// What the holder said last of the same before; the same step: it was said again.
        before: Option<Step>,
    },
    /// An argument was made.
    Argument(ArgumentId),
    /// A briefing was published.
    Briefing(BriefingId),
}

/// How many things of each kind are new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Drafts.
    pub drafts: u32,
    /// Proposals.
    pub proposals: u32,
    /// What became of proposals.
    pub proposal_statuses: u32,
    /// Votes.
    pub votes: u32,
    /// Statuses.
    pub statuses: u32,
    /// Positions.
    pub positions: u32,
    /// Arguments.
    pub arguments: u32,
    /// Briefings.
    pub briefings: u32,
}

impl Changes {
    /// How many of each kind.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for entry in &self.entries {
            *match entry.what {
                News::Draft(_) => &mut tally.drafts,
                News::Proposal(_) => &mut tally.proposals,
                News::ProposalStatus { .. } => &mut tally.proposal_statuses,
                News::Vote(_) => &mut tally.votes,
                News::Status { .. } | News::Sum(_) => &mut tally.statuses,
                News::Position { .. } => &mut tally.positions,
                News::Argument(_) => &mut tally.arguments,
                News::Briefing(_) => &mut tally.briefings,
            } += 1;
        }
        tally
    }
}
