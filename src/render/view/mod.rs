//! What templates see: the contract with themes. Every template gets three values: `site` ([`SiteView`]), `page`
//! ([`PageView`]) and the view of its kind of page under the name that [`View::NAME`] gives.
//!
//! Views are plain data that `pages` and `reader` fill; of the model they know only its enumerations. Dates are ISO 8601 strings
//! (`2023-08-23`) for the `date` filter; an enumeration's value is the id that `strings/*.ftl` translates
//! (`t(key="status-" ~ status.state)`); HTML that the program wrote ([`Html`]) is marked safe, everything else is escaped.
//!
//! In reading order: [`words`], [`page`], [`evidence`], then one file for each kind of page.

mod alignment;
mod argument;
mod author;
mod backing;
mod brackets;
mod briefing;
mod changes;
mod compare;
mod concordance;
mod content;
mod data;
mod delegation;
mod dossier;
mod draft;
mod embed;
mod evidence;
mod fate;
mod glossary;
mod home;
mod page;
mod picture;
mod progress;
mod proposal;
mod provision;
mod rolling;
mod search;
mod session;
mod stances;
#[cfg(test)]
mod tests;
mod topic;
mod treaty;
mod vote;
mod when;
mod words;

pub(crate) use super::html::Html;
pub(crate) use alignment::{
    AgreementCellView, AgreementColumnView, AgreementMatrixView, AgreementRowView, AgreementView, AlignedView,
    AlignmentView, ClusterView,
};
pub(crate) use argument::{
    ArgumentListView, ArgumentMatterView, ArgumentTotalsView, ArgumentView, ArgumentsEmbedView, ArgumentsView,
};
pub(crate) use author::{AuthorListView, AuthorView};
pub(crate) use backing::{AllVoteView, BackedView, BackingView, GroupBackingView, SideView, VoteView};
pub(crate) use brackets::{
    AlternativeTextView, BracketsEmbedView, BracketsOverTimeView, BracketsView, ChartView, ChoiceView,
    DraftOpennessView, OpenPartView, OpennessView,
};
pub(crate) use briefing::{
    BriefingListView, BriefingView, CiteFileView, CiteView, HeadingView, ListingView, NowCalledView, PagerView,
    RelatedView, TeaserView,
};
pub(crate) use changes::{
    ChangesView, NewCountsView, NewDraftView, NewPositionView, NewProposalView, NewStatusView, NewView, OutcomeView,
    SessionChangesView, StatusDayView,
};
pub(crate) use compare::{
    CompareTotalsView, CompareView, ComparedDraftView, ComparedPartView, MoveView, PairView, ProvisionRedlineView,
    WordsChangedView,
};
pub(crate) use concordance::{
    ConcordanceCellView, ConcordanceDraftView, ConcordanceEmbedView, ConcordanceRowView, ConcordanceTableView,
    ConcordanceView,
};
pub(crate) use content::{ContentPageView, NotFoundView};
pub(crate) use data::DataView;
pub(crate) use delegation::{
    DelegationListView, DelegationTreatyView, DelegationView, MemberView, PartyView, ProposalsByStateView,
    StateCountView,
};
pub(crate) use dossier::{DossierEntryView, DossierView};
pub(crate) use draft::{ContentsGroupView, ContentsView, DraftFiguresView, DraftView};
pub(crate) use embed::{
    ProposalEmbedView, ProposalsEmbedView, ProvisionEmbedView, RedlineEmbedView, ThemeEmbedView, TimelineEmbedView,
};
pub(crate) use evidence::EvidenceView;
pub(crate) use fate::{
    EditFateView, FateCountView, FoundView, LaterView, ScoreView, ScorecardEmbedView, ScorecardView,
};
pub(crate) use glossary::{GlossaryView, TermView};
pub(crate) use home::{GlanceView, HomeView, NewsView, ProposedWordsView, TreatyTeaserView};
pub(crate) use page::{AlternateView, MailingListView, MenuView, PageView, SiteView};
pub(crate) use picture::{BriefingPictureView, PagePictureView, ProvisionPictureView};
pub(crate) use progress::{
    AgreedChangeView, AuthenticChangeView, ChartKeyView, ContendedView, ContentionView, MeasureView,
    ProgressOverTimeView, ProgressPointView, ProgressRowView, ProgressView, RecordedView, SharesView, StandView,
    StatusEmbedView, SumView,
};
pub(crate) use proposal::{
    BackerView, EditView, PackageView, ProposalCountView, ProposalIndexView, ProposalListView, ProposalStatusView,
    ProposalTeaserView, ProposalView,
};
pub(crate) use provision::{
    BesideView, ChangeView, EntryView, HistoryView, LikenessView, MentionView, ParallelView, PositionView,
    ProvisionView, StatusView,
};
pub(crate) use rolling::{RollingChoiceView, RollingGroupView, RollingPartView, RollingView};
pub(crate) use search::{SearchFilterView, SearchValueView, SearchView};
pub(crate) use session::{CountedView, DocumentView, DocumentsView, SessionView};
pub(crate) use stances::{
    AtStepView, ConditionalView, HeldInFullView, HeldView, MatrixCellView, MatrixPartView, MatrixRowView, MatrixView,
    PositionsEmbedView, PositionsView, StanceChangeView, StanceHistoryView, StanceView, SubjectView, UnnamedPartyView,
    UnnamedView,
};
pub(crate) use topic::{TopicListView, TopicTeaserView, TopicView};
pub(crate) use treaty::{
    BodyView, FigureView, RulesView, StandsView, TimelineView, TreatyListView, TreatyView, WhatView,
};
pub(crate) use vote::{
    BallotKeyView, BallotSideView, BallotView, GroupBallotView, GroupVoteView, VoteEmbedView, VoteListView,
    VoteTeaserView, VotesEmbedView,
};
pub(crate) use when::WhenView;
pub(crate) use words::{LinkView, Shared, SinceView, TextView};

use serde::Serialize;

/// The view of one kind of page.
pub(crate) trait View: Serialize {
    /// The template that renders it.
    const TEMPLATE: &'static str;
    /// The name it has there.
    const NAME: &'static str;
}

macro_rules! views {
    ($(#[$docs:meta])+ $list:ident: $($view:ident: $template:literal, $name:literal;)+) => {
        $(impl View for $view {
            const TEMPLATE: &'static str = $template;
            const NAME: &'static str = $name;
        })+

        $(#[$docs])+
        pub(crate) const $list: &[&str] = &[$($template),+];
    };
}

views! {
    /// The templates that a theme may have.
    OPTIONAL:
    SearchView: "search.html", "search";
    BriefingPictureView: "pictures/briefing.svg", "picture";
    ProvisionPictureView: "pictures/provision.svg", "picture";
}

views! {
    /// The templates that a theme must have.
    TEMPLATES:
    HomeView: "home.html", "home";
    BriefingListView: "briefings.html", "briefings";
    BriefingView: "briefing.html", "briefing";
    TreatyListView: "treaties.html", "treaties";
    TreatyView: "treaty.html", "treaty";
    ProvisionView: "provision.html", "provision";
    DossierView: "dossier.html", "dossier";
    DraftView: "draft.html", "draft";
    CompareView: "compare.html", "compare";
    RollingView: "rolling.html", "rolling";
    ProposalListView: "proposals.html", "proposals";
    ProposalView: "proposal.html", "proposal";
    PositionsView: "positions.html", "positions";
    AlignmentView: "alignment.html", "alignment";
    VoteListView: "votes.html", "votes";
    BallotView: "vote.html", "vote";
    ArgumentListView: "arguments.html", "arguments";
    SessionView: "session.html", "session";
    ConcordanceView: "concordance.html", "concordance";
    ProgressView: "progress.html", "progress";
    ChangesView: "changes.html", "changes";
    DocumentsView: "documents.html", "documents";
    DelegationListView: "delegations.html", "delegations";
    DelegationView: "delegation.html", "delegation";
    TopicListView: "topics.html", "topics";
    TopicView: "topic.html", "topic";
    AuthorListView: "authors.html", "authors";
    AuthorView: "author.html", "author";
    GlossaryView: "glossary.html", "glossary";
    ContentPageView: "page.html", "content";
    NotFoundView: "404.html", "not_found";
    ProposalEmbedView: "embeds/proposal.html", "embed";
    ProvisionEmbedView: "embeds/provision.html", "embed";
    BracketsEmbedView: "embeds/brackets.html", "embed";
    ConcordanceEmbedView: "embeds/concordance.html", "embed";
    StatusEmbedView: "embeds/status.html", "embed";
    RedlineEmbedView: "embeds/redline.html", "embed";
    PositionsEmbedView: "embeds/positions.html", "embed";
    ProposalsEmbedView: "embeds/proposals.html", "embed";
    VoteEmbedView: "embeds/vote.html", "embed";
    VotesEmbedView: "embeds/votes.html", "embed";
    ScorecardEmbedView: "embeds/scorecard.html", "embed";
    ArgumentsEmbedView: "embeds/arguments.html", "embed";
    TimelineEmbedView: "embeds/timeline.html", "embed";
}
