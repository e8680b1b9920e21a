use super::{
    ContendedView, Html, LinkView, NewCountsView, OpennessView, Shared, StandView, StandsView, TeaserView, TextView,
    WhenView,
};
use serde::Serialize;

/// `home` in `home.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HomeView {
    /// Words of `content/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// Every treaty, and where it stands.
    pub(crate) treaties: Vec<TreatyTeaserView>,
    /// What happened last in any of them, newest first. Briefings are not here.
    pub(crate) news: Vec<NewsView>,
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
    pub(crate) glance: GlanceView,
    /// How many provisions the latest draft has.
    pub(crate) provisions: usize,
    /// How many proposals are recorded.
    pub(crate) proposals: usize,
}

/// Where a treaty stands, at a glance, on the day of the build.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GlanceView {
    /// Its latest draft and its sessions.
    pub(crate) stands: StandsView,
    /// How far it is agreed; absent where it has no page of progress.
    pub(crate) progress: Option<StandView>,
    /// What the draft current now leaves open; absent on our summary, on which nothing is counted.
    pub(crate) open: Option<OpennessView>,
    /// The words that the proposals made on that draft would write and strike; absent where there is none, and on our summary.
    pub(crate) proposed: Option<ProposedWordsView>,
    /// The provisions contended most, the hottest first, as `t(key="hottest-note")` says; five at most.
    pub(crate) hottest: Vec<ContendedView>,
    /// How much is new since the last session; absent where it has no session.
    pub(crate) new: Option<NewCountsView>,
}

/// What the proposals made on a draft, whatever became of them, would do to its words.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposedWordsView {
    /// The draft with the proposals written in.
    pub(crate) link: LinkView,
    /// Words they would write.
    pub(crate) added: u32,
    /// Words they would strike.
    pub(crate) deleted: u32,
}

/// Something that happened in a treaty: a draft, the proposals of a session, the statuses of a day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NewsView {
    /// What, and where it is told.
    pub(crate) link: LinkView,
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The day.
    pub(crate) date: WhenView,
}
