use super::{
    BracketsOverTimeView, ContentsView, DataView, EvidenceView, GlanceView, Html, LinkView, MentionView,
    ProgressRowView, ProposalTeaserView, Shared, SubjectView, TeaserView, TextView, TreatyTeaserView, VoteTeaserView,
    WhenView,
};
use crate::model::raw::{SessionKind, Stage};
use crate::model::treaty::Decision;
use serde::Serialize;
use tera::Value;

/// `treaties` in `treaties.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TreatyListView {
    /// Words of `content/treaties/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// Every treaty.
    pub(crate) items: Vec<TreatyTeaserView>,
}

/// `treaty` in `treaty.html`: a treaty's overview.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TreatyView {
    /// Which number each provision has in each draft; absent where the treaty has one draft.
    pub(crate) concordance: Option<LinkView>,
    /// Full title.
    pub(crate) title: TextView,
    /// Short title, where it is not the full one.
    pub(crate) short: Option<TextView>,
    /// The body that negotiates; may be absent.
    pub(crate) body: Option<TextView>,
    /// What set it up; may be absent.
    pub(crate) mandate: Option<TextView>,
    /// How it decides.
    pub(crate) rules: RulesView,
    /// Words of its `_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// Where it stands.
    pub(crate) glance: GlanceView,
    /// How far each part, chapter and section is agreed, in the order of the draft; empty where it has no page of progress.
    pub(crate) chapters: Vec<ProgressRowView>,
    /// Sessions and drafts in order of date.
    pub(crate) timeline: Vec<TimelineView>,
    /// The page of what changed; absent where it has no session.
    pub(crate) changes: Option<LinkView>,
    /// Brackets and options over its drafts; absent where none has anything open.
    pub(crate) brackets: Option<BracketsOverTimeView>,
    /// Files of data about it, all of them.
    pub(crate) data: Vec<DataView>,
    /// The file that describes them.
    pub(crate) data_package: String,
    /// The pages that compare its drafts.
    pub(crate) compared: Vec<LinkView>,
    /// Its drafts with the proposals made on them written in.
    pub(crate) rolling: Vec<LinkView>,
    /// What its latest draft contains; absent where there is no draft.
    pub(crate) contents: Option<ContentsView>,
    /// Provisions that the latest draft no longer has.
    pub(crate) gone: Vec<LinkView>,
    /// The bodies that it is divided into, in the order written.
    pub(crate) bodies: Vec<BodyView>,
    /// Figures that someone else counted.
    pub(crate) figures: Vec<FigureView>,
    /// The newest briefings about it, newest first.
    pub(crate) briefings: Vec<Shared<TeaserView>>,
    /// The newest proposals, newest first.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// How many proposals are recorded.
    pub(crate) proposals_total: usize,
    /// The list of proposals.
    pub(crate) all_proposals: String,
    /// Who holds what: the page of all positions; absent where none is recorded.
    pub(crate) positions: Option<LinkView>,
    /// Who stands together; absent where too little is known.
    pub(crate) alignment: Option<LinkView>,
    /// Votes taken on it, newest first.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// The page of all votes; absent where none is recorded.
    pub(crate) all_votes: Option<LinkView>,
    /// The page of all arguments; absent where none is recorded.
    pub(crate) arguments: Option<LinkView>,
    /// How many arguments there are.
    pub(crate) arguments_total: usize,
    /// How many hold what on each topic.
    pub(crate) subjects: Vec<SubjectView>,
    /// How many documents the register has.
    pub(crate) documents_total: usize,
    /// The register.
    pub(crate) documents: String,
    /// What refers to it, with the sentence.
    pub(crate) mentions: Vec<MentionView>,
    /// `[extra]` of `treaty.toml`.
    pub(crate) extra: Value,
}

/// How a negotiating body decides.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RulesView {
    /// `consensus` or `vote`; may be absent.
    pub(crate) decision: Option<Decision>,
    /// What follows where the first fails; may be absent.
    pub(crate) fallback: Option<Decision>,
    /// Numerator and denominator of the majority, `[2, 3]`; may be absent.
    pub(crate) majority: Option<(u32, u32)>,
    /// How many may vote; may be absent.
    pub(crate) members: Option<u32>,
    /// Numerator and denominator of the share of the members that must be there for a vote; may be absent.
    pub(crate) quorum: Option<(u32, u32)>,
}

/// A body of a negotiation.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BodyView {
    /// Its `id=` on the treaty's page: `body-group-4`.
    pub(crate) anchor: String,
    /// Title.
    pub(crate) title: TextView,
    /// What it was asked to do; may be absent.
    pub(crate) mandate: Option<TextView>,
    /// Who leads its work.
    pub(crate) facilitators: Vec<TextView>,
    /// The session that set it up; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Its papers.
    pub(crate) papers: Vec<LinkView>,
    /// What it proposed, newest first.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}

/// Where a treaty stands on the day of the build.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StandsView {
    /// Its latest draft; may be absent.
    pub(crate) draft: Option<LinkView>,
    /// Stage of that draft: `zero`, `negotiating`, `final` or `adopted`.
    pub(crate) stage: Option<Stage>,
    /// Date of that draft.
    pub(crate) date: Option<WhenView>,
    /// The session that is going on; may be absent.
    pub(crate) current: Option<TimelineView>,
    /// The last session that is over; may be absent.
    pub(crate) last: Option<TimelineView>,
    /// The next session; may be absent.
    pub(crate) next: Option<TimelineView>,
}

/// A session or a draft in time.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TimelineView {
    /// `session` or `draft`.
    pub(crate) kind: &'static str,
    /// Its page.
    pub(crate) link: LinkView,
    /// First day.
    pub(crate) start: WhenView,
    /// Last day; of a draft, the same.
    pub(crate) end: WhenView,
    /// Of a session: `formal`, `informal` or `intersessional`. Of a draft: its stage.
    pub(crate) what: WhatView,
    /// Of a session: the one that it is a meeting of; may be absent.
    pub(crate) within: Option<LinkView>,
    /// Of a session: where it meets; may be absent.
    pub(crate) place: Option<TextView>,
    /// Of a draft: its symbol; may be absent.
    pub(crate) symbol: Option<String>,
    /// Whether it is still to come on the day of the build.
    pub(crate) future: bool,
    /// Whether it is not over on that day, so that its days are those announced.
    pub(crate) planned: bool,
}

/// What kind of session, or what stage of draft.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub(crate) enum WhatView {
    /// `formal`, `informal` or `intersessional`.
    Session(SessionKind),
    /// `zero`, `negotiating`, `final` or `adopted`.
    Draft(Stage),
}

/// A figure that someone else counted.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FigureView {
    /// What was counted.
    pub(crate) label: TextView,
    /// The figure as its source gives it.
    pub(crate) value: String,
    /// Its unit; may be absent.
    pub(crate) unit: Option<TextView>,
    /// The session or draft it is about; may be absent.
    pub(crate) about: Option<LinkView>,
    /// Who counted it.
    pub(crate) sources: Vec<EvidenceView>,
}
