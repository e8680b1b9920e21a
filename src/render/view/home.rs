use super::{Html, LinkView, Shared, TeaserView, TextView};
use serde::Serialize;

/// `home` in `home.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HomeView {
    /// Words of `content/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// Every treaty, and where it stands.
    pub(crate) treaties: Vec<TreatyTeaserView>,
    /// The newest briefings, newest first.
    pub(crate) briefings: Vec<Shared<TeaserView>>,
    /// The list of all briefings.
    pub(crate) all_briefings: String,
}

/// A treaty in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TreatyTeaserView {
    /// Its page, named by its short title.
    pub(crate) link: LinkView,
    /// Full title, where it is not the short one.
    pub(crate) title: Option<TextView>,
    /// Whether everything in it is invented.
    pub(crate) fictional: bool,
    /// Where it stands.
    pub(crate) stands: super::StandsView,
    /// How many provisions the latest draft has.
    pub(crate) provisions: usize,
    /// How many proposals are recorded.
    pub(crate) proposals: usize,
}
