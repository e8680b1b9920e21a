use super::{
    ArgumentsView, EditView, HistoryView, LinkView, MentionView, NewStatusView, OutcomeView, ParallelView,
    PositionView, ProposalTeaserView, TextView, VoteTeaserView, WhenView,
};
use serde::Serialize;

/// `dossier` in `dossier.html`: all that is known of a provision, on one page to be printed.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DossierView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The provision's page, by its label and title in the latest draft that has it.
    pub(crate) provision: LinkView,
    /// What it is about; may be absent.
    pub(crate) summary: Option<TextView>,
    /// Everything that has a date, in order of time.
    pub(crate) entries: Vec<DossierEntryView>,
    /// What resembles it in other instruments.
    pub(crate) parallels: Vec<ParallelView>,
    /// What refers to it and has no date.
    pub(crate) mentions: Vec<MentionView>,
}

/// Something that happened to a provision. One of the fields below `kind` is given: the one that it names.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct DossierEntryView {
    /// When.
    pub(crate) date: WhenView,
    /// `draft`, `proposal`, `outcome`, `position`, `status`, `vote`, `argument` or `briefing`: for its heading, `t(key="dossier-" ~ kind)`.
    pub(crate) kind: &'static str,
    /// A draft: its text of the provision, and what changed.
    pub(crate) draft: Option<HistoryView>,
    /// A proposal with its edits of the provision.
    pub(crate) proposal: Option<ProposalTeaserView>,
    /// These edits.
    pub(crate) edits: Vec<EditView>,
    /// What became of a proposal.
    pub(crate) outcome: Option<OutcomeView>,
    /// A stance.
    pub(crate) position: Option<PositionView>,
    /// How far it was, or a unit of it.
    pub(crate) status: Option<NewStatusView>,
    /// A vote on it, on a unit of it, or on a proposal that changes it.
    pub(crate) vote: Option<VoteTeaserView>,
    /// An argument.
    pub(crate) argument: Option<ArgumentsView>,
    /// Sentences of a briefing that refer to it.
    pub(crate) briefing: Vec<MentionView>,
}
