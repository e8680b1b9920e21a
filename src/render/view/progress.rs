use super::{ChartView, DataView, EvidenceView, LinkView, ProvisionRedlineView, StatusDayView, TextView, WhenView};
use crate::model::raw::StatusState;
use serde::Serialize;

/// `progress` in `progress.html`: how far a treaty is agreed. The rule of its figures has to stand beside them:
/// `t(key="progress-note")`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProgressView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// How far it is; absent only before the first draft, where there is no such page.
    pub(crate) now: Option<StandView>,
    /// Parts, chapters, sections and provisions of the draft, in its order.
    pub(crate) rows: Vec<ProgressRowView>,
    /// What was agreed and is written otherwise now.
    pub(crate) changed: Vec<AgreedChangeView>,
    /// How far it was at the end of each session, and how far it is.
    pub(crate) over_time: ProgressOverTimeView,
    /// Where it is contended.
    pub(crate) contention: Option<ContentionView>,
    /// Every status that is recorded, the last day first.
    pub(crate) days: Vec<StatusDayView>,
    /// Files of data that have these figures.
    pub(crate) data: Vec<DataView>,
}

/// How far a treaty was on a day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StandView {
    /// The page of progress.
    pub(crate) link: LinkView,
    /// The day.
    pub(crate) day: String,
    /// The draft current then.
    pub(crate) draft: LinkView,
    /// Whether that draft is our summary: then only provisions are counted, by what is recorded of them.
    pub(crate) summary: bool,
    /// The state of the least advanced part; absent where that of some part is not known.
    pub(crate) state: Option<StatusState>,
    /// Words; absent on a summary.
    pub(crate) words: Option<SharesView>,
    /// Provisions.
    pub(crate) provisions: SharesView,
    /// How many units were changed in substance since they were agreed.
    pub(crate) changed: usize,
    /// What is agreed without being named: because of it, what is not recorded is not known.
    pub(crate) some: Vec<SumView>,
}

/// A status of which no provision is named.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SumView {
    /// How much has it: `a small minority of peripheral provisions`.
    pub(crate) some: TextView,
    /// How far it is.
    pub(crate) state: StatusState,
    /// Since when.
    pub(crate) date: WhenView,
    /// At which session; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}

/// A unit that was agreed, if only informally, in other words than the current draft has.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgreedChangeView {
    /// The unit on its provision's page; where it is gone, the words agreed, in their draft.
    pub(crate) unit: LinkView,
    /// The words agreed, in their draft.
    pub(crate) before: LinkView,
    /// Whether the current draft has nothing of it.
    pub(crate) gone: bool,
    /// Whether punctuation, capitals or numbers of cross-references are all that changed: then the status holds.
    pub(crate) editorial: bool,
    /// The status.
    pub(crate) recorded: RecordedView,
    /// What changed; absent where it is gone, and where it is another authentic text that changed.
    pub(crate) redline: Option<ProvisionRedlineView>,
    /// The authentic text in another language that changed; absent where it is the draft itself.
    pub(crate) text: Option<AuthenticChangeView>,
}

/// A unit of an authentic text, as it was agreed and as it is.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AuthenticChangeView {
    /// The words agreed.
    pub(crate) before: TextView,
    /// The words of the current draft.
    pub(crate) now: TextView,
    /// The tag of their language.
    pub(crate) language: String,
}

/// What is agreed, open and contested. What is deleted is in no figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct SharesView {
    /// Agreed ad referendum, or further.
    pub(crate) agreed: u32,
    /// Open, or agreed informally only.
    pub(crate) open: u32,
    /// In brackets.
    pub(crate) contested: u32,
    /// What is of unknown state: provisions of a summary without a recorded status; words that a status was recorded for on a summary.
    pub(crate) unknown: u32,
    /// All of these.
    pub(crate) total: u32,
    /// Whether at least half of it is known; else no share says anything, and none should be shown.
    pub(crate) known: bool,
    /// What is known to be agreed, as a share of 1; 0 where there is nothing. Never rounded up to 1. Where something is not known it
    /// is the least that the share can be.
    pub(crate) share: f64,
}

/// A grouping or a provision.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProgressRowView {
    /// A provision's page, or a grouping's place in the draft, by its label.
    pub(crate) link: LinkView,
    /// Its title; may be absent.
    pub(crate) title: Option<TextView>,
    /// Whether it is a grouping: its figures have those of its provisions in them.
    pub(crate) grouping: bool,
    /// The state of its least advanced part; absent where that of some part is not known.
    pub(crate) state: Option<StatusState>,
    /// Its words; absent on a summary.
    pub(crate) words: Option<SharesView>,
    /// Of a grouping: its provisions.
    pub(crate) provisions: Option<SharesView>,
    /// The status recorded for the whole of a provision; may be absent.
    pub(crate) recorded: Option<RecordedView>,
    /// How many of its units were changed in substance since they were agreed.
    pub(crate) changed: usize,
}

/// A recorded status.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RecordedView {
    /// What is recorded. The whole may be less advanced, by one of its parts.
    pub(crate) state: StatusState,
    /// Since when.
    pub(crate) date: WhenView,
    /// At which session; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}

/// How far a treaty was, over its sessions.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProgressOverTimeView {
    /// Days in order, those before the first draft left out.
    pub(crate) points: Vec<ProgressPointView>,
    /// Whether words are counted at any point: not where all drafts are our summaries.
    pub(crate) words: bool,
    /// The same as a picture: of words, where all points have them, else of provisions.
    pub(crate) chart: ChartView,
    /// The marks of the picture, in the order they stand from below: `agreed`, `open`, `contested`, `unknown`.
    pub(crate) key: Vec<ChartKeyView>,
}

/// How far a treaty was on the last day of a session, or is now.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProgressPointView {
    /// Its number in the picture, from 1.
    pub(crate) number: usize,
    /// The session; absent for the day of the build.
    pub(crate) session: Option<LinkView>,
    /// How far it was.
    pub(crate) stand: StandView,
}

/// A mark of a picture.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChartKeyView {
    /// What it stands for.
    pub(crate) name: &'static str,
    /// The mark: an `<svg>` that says nothing by itself.
    pub(crate) svg: super::Html,
}

/// Where a treaty is contended: provisions × measures.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContentionView {
    /// The draft whose brackets are counted.
    pub(crate) draft: LinkView,
    /// Whether that draft is our summary, on which no brackets are counted.
    pub(crate) summary: bool,
    /// The provisions that have any contention, in the treaty's order.
    pub(crate) rows: Vec<ContendedView>,
    /// How many have none.
    pub(crate) quiet: usize,
}

/// How much a provision is contended.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContendedView {
    /// The provision.
    pub(crate) link: LinkView,
    /// Proposals, delegations, words proposed, brackets: in this order.
    pub(crate) measures: Vec<MeasureView>,
    /// How many more at least are for or against the proposals and are not named; absent where all are.
    pub(crate) unnamed: Option<u32>,
}

/// A figure, and how near it comes to the highest of its kind.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct MeasureView {
    /// The figure; absent where nothing is counted.
    pub(crate) figure: Option<u32>,
    /// 0 for none, 4 for more than three quarters of the highest figure of its column.
    pub(crate) level: u32,
}

/// `embed` in `embeds/status.html`: `![[status]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StatusEmbedView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// How far it is; absent where nothing is known of it.
    pub(crate) now: Option<StandView>,
    /// How far it was over its sessions; absent where nothing is known of it.
    pub(crate) over_time: Option<ProgressOverTimeView>,
}
