use super::{DataView, Html, LinkView, PairView, TextView, WhenView};
use crate::model::raw::Authority;
use serde::Serialize;

/// `rolling` in `rolling.html`: a draft with the proposals made on it written in.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RollingView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The draft.
    pub(crate) draft: LinkView,
    /// Its date.
    pub(crate) date: WhenView,
    /// `official`, `unofficial` or `summary`.
    pub(crate) authority: Authority,
    /// How many edits are written in.
    pub(crate) edits: usize,
    /// Of how many proposals.
    pub(crate) proposals: usize,
    /// Passages of which at most one of several edits can be had.
    pub(crate) contests: usize,
    /// How many places are marked in the text: `#change-1` is the first.
    pub(crate) places: u32,
    /// Figures for the whole draft; absent where it is our summary, on which no words are counted.
    pub(crate) whole: Option<RollingPartView>,
    /// Figures for each part, chapter and section, and for each provision that stands in none.
    pub(crate) parts: Vec<RollingPartView>,
    /// Words that are taken for a page.
    pub(crate) words_a_page: u32,
    /// What the text can be filtered by: sessions, delegations, states.
    pub(crate) groups: Vec<RollingGroupView>,
    /// The style sheet that filters the text by the `value` of the `<option>` that is chosen.
    pub(crate) style_sheet: String,
    /// The treaty's rolling texts, this one included.
    pub(crate) others: Vec<PairView>,
    /// All proposals.
    pub(crate) all_proposals: String,
    /// Files of data about it.
    pub(crate) data: Vec<DataView>,
    /// The whole text, in the element with `data-rolling` that programs read.
    pub(crate) html: Html,
    /// Language of the text: always given. It is the draft's original.
    pub(crate) lang: String,
    /// Direction of the text.
    pub(crate) dir: &'static str,
}

/// A part of a draft, and how much of it would be added and struck. A word is a run of letters or digits; labels, headings and
/// footnotes are left out, and what would only move counts as neither.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RollingPartView {
    /// Its place on the page, by its label; empty for the whole draft.
    pub(crate) link: LinkView,
    /// Its title; may be absent.
    pub(crate) title: Option<TextView>,
    /// Under how many others it stands.
    pub(crate) depth: u8,
    /// Words that the draft has there.
    pub(crate) words: u32,
    /// Words that would be added.
    pub(crate) added: u32,
    /// Words of the draft that would be struck.
    pub(crate) deleted: u32,
    /// Edits.
    pub(crate) edits: u32,
    /// Pages of what the draft has there, to the nearest; absent for less than one.
    pub(crate) pages: Option<u32>,
    /// The same of what would be added.
    pub(crate) pages_added: Option<u32>,
}

/// What the proposals on a draft are told apart by.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RollingGroupView {
    /// `session`, `delegation` or `state`.
    pub(crate) kind: &'static str,
    /// Each of them.
    pub(crate) items: Vec<RollingChoiceView>,
}

/// Proposals on a draft that have something in common.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RollingChoiceView {
    /// The value of its `<option>`.
    pub(crate) value: usize,
    /// The session or delegation; absent for a state and where no session is given.
    pub(crate) link: Option<LinkView>,
    /// Whether the link's words are what a source calls those that it does not name.
    pub(crate) unnamed: bool,
    /// For states: `tabled`, `withdrawn`, `merged`, `agreed` or `rejected`.
    pub(crate) state: Option<crate::model::raw::ProposalState>,
    /// Proposals.
    pub(crate) proposals: u32,
    /// Edits.
    pub(crate) edits: u32,
    /// Words that they would add; 0 where nothing is counted.
    pub(crate) added: u32,
    /// Words that they would strike; 0 where nothing is counted.
    pub(crate) deleted: u32,
}
