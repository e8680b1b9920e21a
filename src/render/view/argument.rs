use super::{DataView, EvidenceView, LinkView, MentionView, TextView, WhenView};
use serde::Serialize;

/// `arguments` in `arguments.html`: what is argued about a treaty.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ArgumentListView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// How many arguments there are.
    pub(crate) total: usize,
    /// The arguments by what they are about: provisions in the treaty's order, proposals, packages, topics.
    pub(crate) matters: Vec<ArgumentMatterView>,
    /// Files of data.
    pub(crate) data: Vec<DataView>,
}

/// The arguments about one thing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ArgumentMatterView {
    /// What they are about: a provision with all its units.
    pub(crate) on: LinkView,
    /// The arguments.
    pub(crate) arguments: ArgumentsView,
}

/// Arguments by their side, each list in order of date. What answers another of them stands below that, and not in its own list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ArgumentsView {
    /// How many there are, answers among them.
    pub(crate) total: usize,
    /// How many of each side there are, answers among them.
    pub(crate) totals: ArgumentTotalsView,
    /// Reasons for it.
    pub(crate) favour: Vec<ArgumentView>,
    /// Reasons against it.
    pub(crate) against: Vec<ArgumentView>,
    /// What it may lead to.
    pub(crate) risks: Vec<ArgumentView>,
    /// What keeps that from happening.
    pub(crate) safeguards: Vec<ArgumentView>,
}

/// How many arguments of each side there are.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ArgumentTotalsView {
    /// Reasons for it.
    pub(crate) favour: usize,
    /// Reasons against it.
    pub(crate) against: usize,
    /// What it may lead to.
    pub(crate) risks: usize,
    /// What keeps that from happening.
    pub(crate) safeguards: usize,
}

/// An argument.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ArgumentView {
    /// Its `id=` on the page of all arguments: `argument-cost`.
    pub(crate) anchor: String,
    /// Its place on that page.
    pub(crate) url: String,
    /// What is argued.
    pub(crate) words: TextView,
    /// Who argues.
    pub(crate) by: Vec<LinkView>,
    /// What it is about, to the unit.
    pub(crate) on: LinkView,
    /// `for`, `against`, `risk` or `safeguard`.
    pub(crate) side: &'static str,
    /// When it was made.
    pub(crate) date: WhenView,
    /// What it answers, where it does not stand right below that; may be absent.
    pub(crate) answers: Option<LinkView>,
    /// What answers it, directly or in turn, in order of date. These have no answers of their own.
    pub(crate) replies: Vec<ArgumentView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
    /// What refers to it; only on the page of all arguments.
    pub(crate) mentions: Vec<MentionView>,
}

/// `embed` in `embeds/arguments.html`: `![[arguments:TARGET]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ArgumentsEmbedView {
    /// What they are about.
    pub(crate) on: LinkView,
    /// The page of all arguments; its address is empty where there are none, or they are of several treaties.
    pub(crate) all: LinkView,
    /// The arguments.
    pub(crate) arguments: ArgumentsView,
}
