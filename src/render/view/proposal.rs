use super::{BackingView, EvidenceView, Html, LinkView, MentionView, TextView};
use crate::model::raw::{EditKind, ProposalState};
use serde::Serialize;

/// `proposals` in `proposals.html`: a treaty's proposals.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalListView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// Packages.
    pub(crate) packages: Vec<PackageView>,
    /// All proposals, newest first.
    pub(crate) items: Vec<ProposalTeaserView>,
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
    /// Its proposals, in order of date.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}

/// A proposal in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalTeaserView {
    /// Its page, named by its title.
    pub(crate) link: LinkView,
    /// Date.
    pub(crate) date: String,
    /// Sponsors; empty where the sources name none.
    pub(crate) by: Vec<LinkView>,
    /// What became of it last: `tabled`, `withdrawn`, `merged`, `agreed` or `rejected`.
    pub(crate) state: ProposalState,
    /// The provisions it is about, with the numbers they have in the draft that it is made on.
    pub(crate) provisions: Vec<LinkView>,
    /// The session it was made at; may be absent.
    pub(crate) session: Option<LinkView>,
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
    pub(crate) date: String,
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
    /// The package it is part of; may be absent.
    pub(crate) package: Option<PackageView>,
    /// The proposal it takes the place of; may be absent.
    pub(crate) revises: Option<LinkView>,
    /// The proposals that take its place.
    pub(crate) revised_by: Vec<LinkView>,
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
    pub(crate) date: String,
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
    /// The unit as the draft has it, where the whole of it is meant.
    pub(crate) now: Option<Html>,
}
