use super::{
    ArgumentView, EvidenceView, LinkView, Shared, StanceView, SumView, TeaserView, TextView, VoteTeaserView, WhenView,
};
use crate::model::raw::{ProposalState, Stage, StatusState};
use serde::Serialize;

/// `changes` in `changes.html`: what changed in a treaty from session to session. The rule has to stand beside it:
/// `t(key="changes-note")`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangesView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// What is new since the last session that is over, or from the beginning where none is.
    pub(crate) since: NewView,
    /// What was new with each session that has begun, the last first.
    pub(crate) sessions: Vec<SessionChangesView>,
    /// The feed in which all of it is told.
    pub(crate) feed: String,
}

/// What was new with a session.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SessionChangesView {
    /// The session.
    pub(crate) session: LinkView,
    /// Its `id=` on the page.
    pub(crate) anchor: String,
    /// First day.
    pub(crate) start: String,
    /// Last day.
    pub(crate) end: String,
    /// Whether it is not over yet: its days are as announced.
    pub(crate) planned: bool,
    /// What was new.
    pub(crate) new: NewView,
}

/// What is new, each kind in order of date.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NewView {
    /// What happened on this day is not new any more; absent from the beginning.
    pub(crate) after: Option<String>,
    /// The last day that counts.
    pub(crate) until: String,
    /// Whether there is nothing.
    pub(crate) empty: bool,
    /// Drafts.
    pub(crate) drafts: Vec<NewDraftView>,
    /// Proposals.
    pub(crate) proposals: Vec<NewProposalView>,
    /// What became of proposals.
    pub(crate) outcomes: Vec<OutcomeView>,
    /// Votes.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// Statuses.
    pub(crate) statuses: Vec<NewStatusView>,
    /// Statuses of which no provision is named.
    pub(crate) in_sum: Vec<SumView>,
    /// Stances.
    pub(crate) positions: Vec<NewPositionView>,
    /// Arguments.
    pub(crate) arguments: Vec<ArgumentView>,
    /// Briefings.
    pub(crate) briefings: Vec<Shared<TeaserView>>,
}

/// How much is new.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NewCountsView {
    /// The page that tells all of it.
    pub(crate) link: LinkView,
    /// What happened on this day is not new any more; absent from the beginning.
    pub(crate) after: Option<String>,
    /// The last day that counts.
    pub(crate) until: String,
    /// Whether there is nothing.
    pub(crate) empty: bool,
    /// Drafts.
    pub(crate) drafts: usize,
    /// Proposals.
    pub(crate) proposals: usize,
    /// Votes.
    pub(crate) votes: usize,
    /// Arguments.
    pub(crate) arguments: usize,
    /// Statuses, and what became of proposals.
    pub(crate) outcomes: usize,
    /// Stances.
    pub(crate) positions: usize,
    /// Briefings.
    pub(crate) briefings: usize,
}

/// A draft that is new.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NewDraftView {
    /// The draft.
    pub(crate) link: LinkView,
    /// Date.
    pub(crate) date: WhenView,
    /// `zero`, `negotiating`, `final` or `adopted`.
    pub(crate) stage: Stage,
    /// What changed since the draft before; may be absent.
    pub(crate) compare: Option<LinkView>,
    /// The units that it changed in substance though they had been agreed.
    pub(crate) changed: Vec<LinkView>,
}

/// A proposal that is new.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NewProposalView {
    /// The proposal.
    pub(crate) link: LinkView,
    /// Date.
    pub(crate) date: WhenView,
    /// Who made it.
    pub(crate) by: Vec<LinkView>,
    /// The provisions it edits.
    pub(crate) provisions: Vec<LinkView>,
}

/// What became of a proposal.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OutcomeView {
    /// The proposal.
    pub(crate) link: LinkView,
    /// When.
    pub(crate) date: WhenView,
    /// `tabled`, `withdrawn`, `merged`, `agreed` or `rejected`.
    pub(crate) state: ProposalState,
    /// The proposal it was merged into; may be absent.
    pub(crate) into: Option<LinkView>,
}

/// A status that is new.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NewStatusView {
    /// The provision or unit, as one cites it.
    pub(crate) link: LinkView,
    /// When.
    pub(crate) date: WhenView,
    /// What is recorded.
    pub(crate) state: StatusState,
    /// What was recorded last for the same before; may be absent.
    pub(crate) before: Option<StatusState>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}

/// The statuses of one day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StatusDayView {
    /// The day.
    pub(crate) date: WhenView,
    /// Its `id=` on the page of progress, to which the treaty's feed leads.
    pub(crate) anchor: String,
    /// What was recorded on it.
    pub(crate) statuses: Vec<NewStatusView>,
    /// What was recorded on it of which no provision is named.
    pub(crate) in_sum: Vec<SumView>,
}

/// A stance that is new.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NewPositionView {
    /// Whose it is.
    pub(crate) holder: LinkView,
    /// What it is on.
    pub(crate) on: LinkView,
    /// When.
    pub(crate) date: WhenView,
    /// The stance.
    pub(crate) stance: StanceView,
    /// On what it depends; absent where it is unconditional.
    pub(crate) condition: Option<TextView>,
    /// What the holder said last of the same before; may be absent.
    pub(crate) before: Option<StanceView>,
    /// Whether it was only said again.
    pub(crate) again: bool,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}
