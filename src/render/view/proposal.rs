use super::{
    ArgumentsView, BackingView, DataView, EditFateView, EvidenceView, FateCountView, Html, LinkView, MentionView,
    PagerView, ScorecardView, TextView, VoteTeaserView, WhenView,
};
use crate::model::raw::{EditKind, ProposalState};
use serde::Serialize;

/// `proposals` in `proposals.html`: a treaty's proposals.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalListView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The state that all of this list are in; absent for all proposals.
    pub(crate) state: Option<ProposalState>,
    /// Packages; only on the first page of all proposals.
    pub(crate) packages: Vec<PackageView>,
    /// Proposals counted by what they have in common, with links to their lists.
    pub(crate) index: ProposalIndexView,
    /// Where all edits are, by session, then by delegation and group; only on the first page of all proposals, and only if any has
    /// an edit.
    pub(crate) scorecards: Vec<ScorecardView>,
    /// Drafts with the proposals made on them written in.
    pub(crate) rolling: Vec<LinkView>,
    /// One page of the list, newest first.
    pub(crate) items: Vec<ProposalTeaserView>,
    /// How many there are on all pages.
    pub(crate) total: usize,
    /// Neighbouring pages; absent where there is one page.
    pub(crate) pager: Option<PagerView>,
    /// Files of data with the proposals, their edits and fates.
    pub(crate) data: Vec<DataView>,
}

/// A treaty's proposals counted.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalIndexView {
    /// By session, in order of date.
    pub(crate) sessions: Vec<ProposalCountView>,
    /// By provision, in the treaty's order.
    pub(crate) provisions: Vec<ProposalCountView>,
    /// By delegation or group, by code: those that it sponsors or that are made for it.
    pub(crate) delegations: Vec<ProposalCountView>,
    /// By what became of them last.
    pub(crate) states: Vec<ProposalCountView>,
}

/// Proposals that have something in common.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalCountView {
    /// Their list; its address may be empty.
    pub(crate) link: LinkView,
    /// What became of them, where that is what they have in common.
    pub(crate) state: Option<ProposalState>,
    /// How many.
    pub(crate) proposals: usize,
    /// For a delegation: how many it supported.
    pub(crate) supported: usize,
    /// For a delegation: how many it opposed.
    pub(crate) opposed: usize,
    /// Whether it is the list of this page.
    pub(crate) current: bool,
}

/// Proposals offered only together.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PackageView {
    /// Its `id=` on the list of proposals: `package-scope-deal`.
    pub(crate) anchor: String,
    /// Title.
    pub(crate) title: TextView,
    /// The condition; may be absent.
    pub(crate) condition: Option<TextView>,
    /// Its proposals, in order of date; on the page of one of them, the first of them.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// How many more there are: they stand with the others at `url`.
    pub(crate) more: usize,
    /// Its place on the list of proposals.
    pub(crate) url: String,
    /// How many of them are agreed: `none`, `some` or `all`.
    pub(crate) state: &'static str,
    /// Votes on it, newest first.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// What is argued about it.
    pub(crate) arguments: ArgumentsView,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}

/// A proposal in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalTeaserView {
    /// Its page, named by its title.
    pub(crate) link: LinkView,
    /// Date.
    pub(crate) date: WhenView,
    /// Sponsors; empty where the sources name none.
    pub(crate) by: Vec<LinkView>,
    /// What became of it last: `tabled`, `withdrawn`, `merged`, `agreed` or `rejected`.
    pub(crate) state: ProposalState,
    /// The provisions it is about, with the numbers they have in the draft that it is made on.
    pub(crate) provisions: Vec<LinkView>,
    /// The session it was made at; may be absent.
    pub(crate) session: Option<LinkView>,
    /// What the last later draft that could be asked has of its edits, from most to least; empty if it has none.
    pub(crate) fates: Vec<FateCountView>,
}

/// `proposal` in `proposal.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalView {
    /// Its id.
    pub(crate) id: String,
    /// Title.
    pub(crate) title: TextView,
    /// Its treaty.
    pub(crate) treaty: LinkView,
    /// Date.
    pub(crate) date: WhenView,
    /// Sponsors; empty where the sources name none.
    pub(crate) by: Vec<LinkView>,
    /// The group they speak for; may be absent.
    pub(crate) on_behalf_of: Option<LinkView>,
    /// Who supported it.
    pub(crate) supported_by: Vec<BackerView>,
    /// Who opposed it.
    pub(crate) opposed_by: Vec<BackerView>,
    /// Who is known to stand behind it and against it, groups told by their members; absent where nobody is named.
    pub(crate) backing: Option<BackingView>,
    /// The session it was made at; may be absent.
    pub(crate) session: Option<LinkView>,
    /// The draft it is made on; may be absent.
    pub(crate) draft: Option<LinkView>,
    /// What it asks for, in a paragraph; may be absent.
    pub(crate) summary: Option<TextView>,
    /// What it does to the text, in order.
    pub(crate) edits: Vec<EditView>,
    /// What became of it, in order of date. The last is what it is now.
    pub(crate) statuses: Vec<ProposalStatusView>,
    /// Votes on it or on the package it is part of, newest first.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// What is argued about it.
    pub(crate) arguments: ArgumentsView,
    /// The package it is part of; may be absent.
    pub(crate) package: Option<PackageView>,
    /// The proposal it takes the place of; may be absent.
    pub(crate) revises: Option<LinkView>,
    /// The proposals that take its place.
    pub(crate) revised_by: Vec<LinkView>,
    /// Files of data with the proposals, their edits and fates.
    pub(crate) data: Vec<DataView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}

/// A delegation that supported or opposed a proposal.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BackerView {
    /// Who.
    pub(crate) party: LinkView,
    /// At which session, where it is not the proposal's.
    pub(crate) session: Option<LinkView>,
    /// Who says so; empty: the proposal's sources do.
    pub(crate) sources: Vec<EvidenceView>,
}

/// What became of a proposal.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalStatusView {
    /// `tabled`, `withdrawn`, `merged`, `agreed` or `rejected`.
    pub(crate) state: ProposalState,
    /// When.
    pub(crate) date: WhenView,
    /// The proposal it was merged into; may be absent.
    pub(crate) into: Option<LinkView>,
}

/// A change that a proposal makes.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EditView {
    /// `replace`, `delete`, `retain`, `add`, `move` or `new`.
    pub(crate) kind: EditKind,
    /// The provision or unit it is about, by its permalink in the draft: `Article 3 (1)`.
    pub(crate) at: LinkView,
    /// The provision's page.
    pub(crate) provision: LinkView,
    /// The words it is about; absent: the whole unit, or the unit's end for `add`.
    pub(crate) find: Option<TextView>,
    /// For `add`: where the new words go: `after` or `before` the words found, or at the `end`.
    pub(crate) position: Option<&'static str>,
    /// The new words; may be absent.
    pub(crate) with: Option<TextView>,
    /// For `move`: the unit it is to follow; absent: the start.
    pub(crate) to: Option<LinkView>,
    /// For `new`: its label and title; may be absent.
    pub(crate) heading: Option<TextView>,
    /// What later drafts have of it.
    pub(crate) fate: Option<EditFateView>,
    /// The unit as the draft has it, where the whole of it is meant.
    pub(crate) now: Option<Html>,
}
