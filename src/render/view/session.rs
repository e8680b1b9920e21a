use super::{
    LinkView, MentionView, NewStatusView, NewView, PositionView, ProposalTeaserView, ScorecardView, Shared, StandView,
    SumView, TeaserView, TextView, VoteTeaserView,
};
use crate::model::raw::SessionKind;
use serde::Serialize;

/// `session` in `session.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SessionView {
    /// Title.
    pub(crate) title: TextView,
    /// Its treaty.
    pub(crate) treaty: LinkView,
    /// `formal`, `informal` or `intersessional`.
    pub(crate) kind: SessionKind,
    /// First day.
    pub(crate) start: String,
    /// Last day.
    pub(crate) end: String,
    /// Whether it is not over on the day of the build, so that its days are those announced.
    pub(crate) planned: bool,
    /// Where it met; may be absent.
    pub(crate) place: Option<TextView>,
    /// The session that it is a meeting of; may be absent.
    pub(crate) within: Option<LinkView>,
    /// The meetings within it, in order of date.
    pub(crate) meetings: Vec<LinkView>,
    /// The session before it, of those that are meetings of the same; may be absent.
    pub(crate) previous: Option<LinkView>,
    /// The session after it; may be absent.
    pub(crate) next: Option<LinkView>,
    /// The draft that was current the day before it opened; may be absent.
    pub(crate) draft_before: Option<LinkView>,
    /// The draft that was current on its last day; absent before that day, and where there was none.
    pub(crate) draft_after: Option<LinkView>,
    /// What changed between these two; absent where they are one.
    pub(crate) compare: Option<LinkView>,
    /// How far the treaty was on its last day; may be absent.
    pub(crate) progress: Option<StandView>,
    /// What was new with it; absent before it began.
    pub(crate) new: Option<NewView>,
    /// All of this on the page of changes.
    pub(crate) changes: String,
    /// Statuses recorded at it of which no provision is named.
    pub(crate) some: Vec<SumView>,
    /// Statuses recorded at it, in order of date.
    pub(crate) statuses: Vec<NewStatusView>,
    /// Delegations and groups by how many proposals they made at it, the most first.
    pub(crate) by_delegation: Vec<CountedView>,
    /// Provisions by how many proposals made at it edit them, the most first.
    pub(crate) by_provision: Vec<CountedView>,
    /// Drafts made at it or for it.
    pub(crate) drafts: Vec<LinkView>,
    /// Proposals made at it, in order of date.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// Where the edits of these proposals are, by delegation and group; absent where none has an edit.
    pub(crate) scorecard: Option<ScorecardView>,
    /// Stances taken at it, in order of date.
    pub(crate) positions: Vec<PositionView>,
    /// Votes taken at it, newest first.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// Its documents.
    pub(crate) documents: Vec<DocumentView>,
    /// Briefings that report on it, newest first.
    pub(crate) briefings: Vec<Shared<TeaserView>>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}

/// A thing and how many of something it has.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CountedView {
    /// The thing.
    pub(crate) link: LinkView,
    /// How many.
    pub(crate) count: usize,
}

/// `documents` in `documents.html`: a treaty's register.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DocumentsView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The documents, in order of date, then symbol.
    pub(crate) items: Vec<DocumentView>,
}

/// A document of the register.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DocumentView {
    /// Its `id=` on the register's page.
    pub(crate) anchor: String,
    /// `A/AC.291/22`.
    pub(crate) symbol: String,
    /// Title; may be absent.
    pub(crate) title: Option<TextView>,
    /// Date; may be absent.
    pub(crate) date: Option<String>,
    /// Where it can be read; may be absent.
    pub(crate) url: Option<String>,
    /// The session it belongs to; may be absent.
    pub(crate) session: Option<LinkView>,
    /// What it is, in the site's own words; may be absent.
    pub(crate) kind: Option<String>,
    /// The draft that it is; may be absent.
    pub(crate) draft: Option<LinkView>,
    /// What refers to it, with the sentence.
    pub(crate) mentions: Vec<MentionView>,
}
