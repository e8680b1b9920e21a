use super::{
    AgreedChangeView, ArgumentsView, DataView, EvidenceView, Html, LinkView, ProposalTeaserView, ProvisionRedlineView,
    TextView, VoteTeaserView, WhenView, WordsChangedView,
};
use crate::model::proposal::View;
use crate::model::raw::{Authority, Stage, StatusState};
use serde::Serialize;

/// `provision` in `provision.html`: an article, a preamble or an annex through all drafts.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProvisionView {
    /// All that is known of it, in order of time, to be printed.
    pub(crate) dossier: LinkView,
    /// Which number each provision has in each draft; absent where the treaty has one draft.
    pub(crate) concordance: Option<LinkView>,
    /// Its stable id: `scope`.
    pub(crate) id: String,
    /// Its treaty.
    pub(crate) treaty: LinkView,
    /// Its label in the latest draft that has it: `Article 17`.
    pub(crate) label: TextView,
    /// Its title there; may be absent.
    pub(crate) title: Option<TextView>,
    /// What it says, in a sentence; may be absent.
    pub(crate) summary: Option<TextView>,
    /// Ids it had before.
    pub(crate) aliases: Vec<String>,
    /// Topics.
    pub(crate) topics: Vec<LinkView>,
    /// The latest draft that has it, by its permalink there.
    pub(crate) draft: LinkView,
    /// Date of that draft.
    pub(crate) date: WhenView,
    /// `official`, `unofficial` or `summary`: whose words that draft has.
    pub(crate) authority: Authority,
    /// Whether the treaty's latest draft no longer has it.
    pub(crate) gone: bool,
    /// Language of the text below: always given.
    pub(crate) lang: String,
    /// Direction of the text.
    pub(crate) dir: &'static str,
    /// Its latest text, without its heading.
    pub(crate) html: Html,
    /// The provision before it in the latest draft; may be absent.
    pub(crate) previous: Option<LinkView>,
    /// The provision after it; may be absent.
    pub(crate) next: Option<LinkView>,
    /// Every draft from the first that has it on, newest first.
    pub(crate) history: Vec<HistoryView>,
    /// Files of data that have it.
    pub(crate) data: Vec<DataView>,
    /// What changed in it the last time that anything did; may be absent.
    pub(crate) redline: Option<ProvisionRedlineView>,
    /// The latest status of each unit that has one, the whole first.
    pub(crate) statuses: Vec<StatusView>,
    /// How far it is, by its least advanced part in the current draft; absent where that is not known.
    pub(crate) state: Option<StatusState>,
    /// What of it was agreed and is written otherwise now.
    pub(crate) changed: Vec<AgreedChangeView>,
    /// The same and the proposals, by the part of the latest text that they are about: the whole first, then its units in
    /// order, then units of earlier drafts that are not in it.
    pub(crate) beside: Vec<BesideView>,
    /// Proposals on it, newest first.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// Stances on it, newest first.
    pub(crate) positions: Vec<PositionView>,
    /// Votes on it, on a unit of it or on a proposal that changes it, newest first.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// What is argued about it and its units.
    pub(crate) arguments: ArgumentsView,
    /// What resembles it in other instruments.
    pub(crate) parallels: Vec<ParallelView>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}

/// A provision in a list of contents.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EntryView {
    /// `Article 17`.
    pub(crate) label: TextView,
    /// Its title; may be absent.
    pub(crate) title: Option<TextView>,
    /// Its page.
    pub(crate) url: String,
    /// Its place in the draft.
    pub(crate) permalink: String,
    /// How far it is, where a status of the whole is recorded: `bracketed`.
    pub(crate) status: Option<StatusState>,
    /// How many proposals are made on it.
    pub(crate) proposals: usize,
}

/// A provision in one draft.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HistoryView {
    /// The draft; where it has the provision, by its permalink there.
    pub(crate) draft: LinkView,
    /// Date of the draft.
    pub(crate) date: WhenView,
    /// `zero`, `negotiating`, `final` or `adopted`.
    pub(crate) stage: Stage,
    /// `official`, `unofficial` or `summary`.
    pub(crate) authority: Authority,
    /// Its label there: `Article 5`; absent where the draft does not have it.
    pub(crate) label: Option<TextView>,
    /// Its title there; may be absent.
    pub(crate) title: Option<TextView>,
    /// Whether it has another number there than in the latest text that has it, in whatever languages the two are read.
    pub(crate) called_otherwise: bool,
    /// What happened to it.
    pub(crate) change: ChangeView,
    /// Its place on the page that compares the draft with the one before; absent in the first.
    pub(crate) compare: Option<LinkView>,
    /// Its text there; absent where the draft does not have it.
    pub(crate) html: Option<Html>,
    /// The same with what changed in it since the draft before; absent where nothing did.
    pub(crate) redline: Option<ProvisionRedlineView>,
    /// Language of the text.
    pub(crate) lang: String,
    /// Direction of the text.
    pub(crate) dir: &'static str,
}

/// What happened to a provision between a draft and the one before.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangeView {
    /// `first` (in the treaty's first draft), `added`, `returned`, `same`, `marks` (same words; brackets or numbering
    /// changed), `words`, `deleted`, `absent`; where one of the two is a summary, `summary-same` or `summary-words`; `split` or
    /// `merged` where it stands in one of the two and was made of or into others, which is told below.
    pub(crate) kind: &'static str,
    /// Its words before and after, where both drafts have it and neither is our summary.
    pub(crate) words: Option<WordsChangedView>,
    /// Its label before, where the number changed.
    pub(crate) renumbered: Option<TextView>,
    /// Its title before, where it changed.
    pub(crate) retitled: Option<TextView>,
    /// What it was split from: one provision that gave others, too.
    pub(crate) split_from: Vec<LinkView>,
    /// What it was merged of: several provisions, itself among them where the draft before has it.
    pub(crate) merged_from: Vec<LinkView>,
    /// What it was split into, itself among them where the draft has it.
    pub(crate) split_into: Vec<LinkView>,
    /// What it was merged into.
    pub(crate) merged_into: Vec<LinkView>,
}

/// What stands beside a part of a provision's text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BesideView {
    /// The unit as one cites it, with its anchor on the page (`#para_1`); of one that the text does not have, the draft is
    /// named, and its address is there. Absent for the whole.
    pub(crate) unit: Option<LinkView>,
    /// How far it is; absent where no status is recorded.
    pub(crate) status: Option<StatusView>,
    /// Proposals that change it, newest first.
    pub(crate) proposals: Vec<ProposalTeaserView>,
}

/// How far a unit is.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StatusView {
    /// The unit as one cites it, `Article 17(1)(a)`, with its anchor on the page; absent for the whole.
    pub(crate) unit: Option<LinkView>,
    /// `open`, `bracketed`, `informal`, `agreed-ad-referendum`, `agreed`, `adopted` or `deleted`.
    pub(crate) state: StatusState,
    /// Since when.
    pub(crate) date: WhenView,
    /// At which session; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}

/// A stance.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PositionView {
    /// Its place among the treaty's positions in order of date, from 1: on the page of all of them `id=` is
    /// `page-position-` and this.
    pub(crate) number: usize,
    /// Who took it.
    pub(crate) by: LinkView,
    /// The group it was taken for; may be absent.
    pub(crate) on_behalf_of: Option<LinkView>,
    /// What it is on: a topic, a provision or a unit of one.
    pub(crate) on: LinkView,
    /// On a provision: `supports`, `opposes`, `seeks-changes` or `reserves`; absent on a topic.
    pub(crate) view: Option<View>,
    /// On a topic: the step of its scale; absent on a provision.
    pub(crate) stance: Option<TextView>,
    /// When.
    pub(crate) date: WhenView,
    /// At which session; may be absent.
    pub(crate) session: Option<LinkView>,
    /// A short phrase of it; may be absent.
    pub(crate) quote: Option<TextView>,
    /// On what it depends; absent where it is unconditional.
    pub(crate) condition: Option<TextView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}

/// A provision of another instrument.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ParallelView {
    /// Where it stands.
    pub(crate) link: LinkView,
    /// The instrument.
    pub(crate) treaty: LinkView,
    /// What to notice; may be absent.
    pub(crate) note: Option<TextView>,
    /// The wording that both have. The rule has to stand beside it: `t(key="shared-note")`.
    pub(crate) likeness: LikenessView,
}

/// A provision beside its parallel.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LikenessView {
    /// `shared` or `none` where they are compared; `summary`, `languages` or `no-text` where they are not.
    pub(crate) kind: &'static str,
    /// How many words stand in both.
    pub(crate) words: u32,
    /// In how many passages.
    pub(crate) passages: u32,
    /// These words as a share of the provision's own, of 1.
    pub(crate) share_here: f64,
    /// As a share of the parallel's.
    pub(crate) share_there: f64,
    /// The provision, passages in `<mark data-passage="1">`; empty where there are none.
    pub(crate) here: Html,
    /// The parallel, with the same numbers.
    pub(crate) there: Html,
    /// Language of both: always given.
    pub(crate) lang: String,
    /// Direction of both.
    pub(crate) dir: &'static str,
}

/// A sentence elsewhere on the site that refers to what a page is about.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MentionView {
    /// The page it stands on, by the heading above it.
    pub(crate) link: LinkView,
    /// On a briefing: the draft that its references mean, unless they name another; may be absent.
    pub(crate) draft: Option<LinkView>,
    /// The sentence, plain.
    pub(crate) sentence: TextView,
}
