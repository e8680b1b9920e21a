use super::{ChangeView, DataView, LinkView, TextView, WhenView};
use crate::model::raw::{Authority, Stage};
use serde::Serialize;

/// `concordance` in `concordance.html`: which number each provision of a treaty has in each draft.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConcordanceView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The table.
    pub(crate) table: ConcordanceTableView,
    /// Files of data with the same.
    pub(crate) data: Vec<DataView>,
}

/// `embed` in `embeds/concordance.html`: `![[concordance]]`, `![[concordance:ID]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConcordanceEmbedView {
    /// The page of all provisions and drafts.
    pub(crate) all: LinkView,
    /// The table.
    pub(crate) table: ConcordanceTableView,
}

/// Provisions by drafts.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConcordanceTableView {
    /// The drafts, in order of date: the columns.
    pub(crate) drafts: Vec<ConcordanceDraftView>,
    /// The provisions, as they follow each other in the latest draft; those that it does not have after what they followed.
    pub(crate) rows: Vec<ConcordanceRowView>,
}

/// A draft at the head of a column.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConcordanceDraftView {
    /// Its page.
    pub(crate) link: LinkView,
    /// Date.
    pub(crate) date: WhenView,
    /// `zero`, `negotiating`, `final` or `adopted`.
    pub(crate) stage: Stage,
    /// `official`, `unofficial` or `summary`.
    pub(crate) authority: Authority,
}

/// A provision through the drafts.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConcordanceRowView {
    /// Its page, by the label and title in the last of the drafts that has it.
    pub(crate) link: LinkView,
    /// What it is in each draft, in their order.
    pub(crate) cells: Vec<ConcordanceCellView>,
}

/// A provision in a draft.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct ConcordanceCellView {
    /// Its label there, by its permalink; absent where the draft does not have it.
    pub(crate) label: Option<LinkView>,
    /// Its title there, where it is the first or another than in the draft before.
    pub(crate) title: Option<TextView>,
    /// Whether it stands elsewhere among the provisions than in the draft before.
    pub(crate) moved: bool,
    /// What happened to it since the draft before.
    pub(crate) change: Option<ChangeView>,
}
