use super::{
    ArgumentsView, Html, LinkView, ListingView, MentionView, PositionView, ProposalTeaserView, SubjectView, TextView,
};
use serde::Serialize;

/// `topics` in `topics.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TopicListView {
    /// Words of `content/topics/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// The topics, in the order written.
    pub(crate) items: Vec<TopicTeaserView>,
}

/// A topic in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TopicTeaserView {
    /// Its page.
    pub(crate) link: LinkView,
    /// What it is about; may be absent.
    pub(crate) summary: Option<TextView>,
    /// How many briefings are about it.
    pub(crate) briefings: usize,
}

/// `topic` in `topic.html`. On its second and further pages only `listing` is filled.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TopicView {
    /// Title.
    pub(crate) title: TextView,
    /// What it is about; may be absent.
    pub(crate) summary: Option<TextView>,
    /// Its scale of positions, in order.
    pub(crate) stances: Vec<TextView>,
    /// How many hold what on it, treaty by treaty.
    pub(crate) subjects: Vec<SubjectView>,
    /// The day of the build, of which that is true.
    pub(crate) day: String,
    /// Stances on it, newest first.
    pub(crate) positions: Vec<PositionView>,
    /// What is argued about it, in whatever negotiation.
    pub(crate) arguments: ArgumentsView,
    /// The provisions it concerns.
    pub(crate) provisions: Vec<LinkView>,
    /// Proposals on these provisions, newest first.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// Briefings about it.
    pub(crate) listing: ListingView,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}
