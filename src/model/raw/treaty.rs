use super::{RawArgument, RawEvidence, RawPackage, RawParty, RawProposal, RawVote};
use crate::model::config::Extra;
use crate::model::draft::DraftText;
use crate::model::language::Language;
use crate::model::treaty::Decision;
use crate::model::when::Dated;
use crate::model::words::Words;
use crate::source::{SourceId, Span, Spanned};
use serde::Serialize;

/// A folder of `content/treaties/`.
#[derive(Debug, Clone)]
pub struct RawTreaty {
    /// The folder's name.
    pub id: String,
    /// `treaty.toml`, or the first file of the folder if there is none.
    pub span: Span,
    /// Full title.
    pub title: Words,
    /// Short title.
    pub short: Words,
    /// The body that negotiates.
    pub body: Words,
    /// What set it up.
    pub mandate: Words,
    /// Whether everything in it is invented.
    pub fictional: bool,
    /// How it decides.
    pub rules: RawRules,
    /// `[[session]]`.
    pub sessions: Vec<RawSession>,
    /// `[[figure]]`.
    pub figures: Vec<RawFigure>,
    /// `[[body]]`.
    pub bodies: Vec<RawBody>,
    /// `documents.toml`.
    pub documents: Vec<RawDocument>,
    /// The files of `drafts/`, by path; a translation is an entry of its own.
    pub drafts: Vec<RawDraft>,
    /// `[[provision]]` of `provisions.toml`.
    pub provisions: Vec<RawProvision>,
    /// `[[status]]` of `provisions.toml` with an `at`.
    pub statuses: Vec<RawStatus>,
    /// `[[status]]` of `provisions.toml` with `some` in its place.
    pub sums: Vec<RawStatusInSum>,
    /// `[[proposal]]` of all files of `proposals/`.
    pub proposals: Vec<RawProposal>,
    /// `[[package]]` of all files of `proposals/`.
    pub packages: Vec<RawPackage>,
    /// `positions.toml`.
    pub positions: Vec<RawPosition>,
    /// `votes.toml`.
    pub votes: Vec<RawVote>,
    /// `arguments.toml`.
    pub arguments: Vec<RawArgument>,
    /// Anything else for templates.
    pub extra: Extra,
}

/// `[rules]`.
#[derive(Debug, Clone, Default)]
pub struct RawRules {
    /// `consensus` or `vote`.
    pub decision: Option<Decision>,
    /// What follows where the first fails.
    pub fallback: Option<Decision>,
    /// `2/3`: numerator and denominator.
    pub majority: Option<(u32, u32)>,
    /// Who may vote.
    pub members: Option<RawMembers>,
    /// The share of the members that must be there for a vote.
    pub quorum: Option<(u32, u32)>,
    /// Whether who abstains counts among those who vote.
    pub abstentions_count: bool,
}

/// Who may vote.
#[derive(Debug, Clone)]
pub enum RawMembers {
    /// So many.
    Count(u32),
    /// Codes, and `group:CODE`.
    Listed(Vec<Spanned<String>>),
}

/// `[[body]]`: a body of the negotiation.
#[derive(Debug, Clone)]
pub struct RawBody {
    /// `group-4`.
    pub id: Spanned<String>,
    /// `Informal group 4`.
    pub title: Words,
    /// What it was asked to do.
    pub mandate: Words,
    /// Who leads its work.
    pub facilitators: Vec<Words>,
    /// The session that set it up.
    pub session: Option<Spanned<String>>,
    /// Symbols of its papers.
    pub papers: Vec<Spanned<String>>,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
}

/// What a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SessionKind {
    /// A formal session.
    #[default]
    Formal,
    /// An informal meeting.
    Informal,
    /// A meeting between sessions.
    Intersessional,
}

/// `[[session]]`.
#[derive(Debug, Clone)]
pub struct RawSession {
    /// `s6`.
    pub id: Spanned<String>,
    /// `Sixth session`.
    pub title: Words,
    /// Its kind.
    pub kind: SessionKind,
    /// First day, or the month or year of it.
    pub start: Spanned<Dated>,
    /// Last day, or the month or year of it; absent: that of `start`.
    pub end: Option<Spanned<Dated>>,
    /// Where it met.
    pub place: Words,
    /// The session that it is a meeting of.
    pub within: Option<Spanned<String>>,
}

/// `[[figure]]`: a figure that someone else counted.
#[derive(Debug, Clone)]
pub struct RawFigure {
    /// What was counted.
    pub label: Words,
    /// The figure as its source gives it: `37`.
    pub value: String,
    /// `pages`.
    pub unit: Words,
    /// The session it is about.
    pub session: Option<Spanned<String>>,
    /// The draft it is about.
    pub draft: Option<Spanned<String>>,
    /// When it was counted, where that is later than what it is about.
    pub date: Option<Spanned<Dated>>,
    /// Who counted it.
    pub sources: Vec<RawEvidence>,
    /// Where it stands.
    pub span: Span,
}

/// `[[document]]` of the register.
#[derive(Debug, Clone)]
pub struct RawDocument {
    /// `A/AC.291/22`.
    pub symbol: Spanned<String>,
    /// Title.
    pub title: Words,
    /// Date.
    pub date: Option<Spanned<Dated>>,
    /// Where it can be read.
    pub url: Option<Spanned<String>>,
    /// The session it belongs to.
    pub session: Option<Spanned<String>>,
    /// What it is, in the site's own words: `report`, `draft text`, `submission`.
    pub kind: Option<String>,
}

/// How far a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// A first draft to begin from.
    Zero,
    /// Under negotiation.
    #[default]
    Negotiating,
    /// The last draft before adoption.
    Final,
    /// Adopted.
    Adopted,
}

impl Stage {
    /// As data and templates write it.
    pub fn id(self) -> &'static str {
        match self {
            Stage::Zero => "zero",
            Stage::Negotiating => "negotiating",
            Stage::Final => "final",
            Stage::Adopted => "adopted",
        }
    }
}

/// Whose words a draft has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Authority {
    /// The official text.
    Official,
    /// An unofficial copy or translation of it, or nobody said whose it is.
    #[default]
    Unofficial,
    /// Our own summary: nothing may be counted on it.
    Summary,
}

/// A file of `drafts/`.
#[derive(Debug, Clone)]
pub struct RawDraft {
    /// The file's name: `chair-2023`.
    pub id: String,
    /// The language in the file's name; `None` for the original.
    pub language: Option<Language>,
    /// The file.
    pub source: SourceId,
    /// Title.
    pub title: Words,
    /// Symbol of the document it is.
    pub symbol: Option<Spanned<String>>,
    /// Date; absent: at its session. An original with neither is reported and left out.
    pub date: Option<Spanned<Dated>>,
    /// Its place among drafts of one day.
    pub order: Option<i64>,
    /// How far it is.
    pub stage: Stage,
    /// The session it was made at or for.
    pub session: Option<Spanned<String>>,
    /// Where the text is from.
    pub sources: Vec<RawEvidence>,
    /// Whose words it has.
    pub authority: Authority,
    /// The state that each of its `status_marks` stands for, in the order of [`crate::model::draft::Marked::mark`].
    pub status_marks: Vec<StatusState>,
    /// The text.
    pub text: DraftText,
    /// Anything else for templates.
    pub extra: Extra,
    /// The front matter.
    pub span: Span,
}

/// `[[provision]]`.
#[derive(Debug, Clone)]
pub struct RawProvision {
    /// The provision's stable id.
    pub id: Spanned<String>,
    /// Ids it had before.
    pub aliases: Vec<Spanned<String>>,
    /// Ids of topics.
    pub topics: Vec<Spanned<String>>,
    /// What it says, in a sentence.
    pub summary: Words,
    /// What resembles it in other instruments.
    pub parallels: Vec<RawParallel>,
}

/// One entry of `parallels`.
#[derive(Debug, Clone)]
pub struct RawParallel {
    /// A reference: `untoc: art. 3`.
    pub reference: Spanned<String>,
    /// What to notice: thresholds, safeguards.
    pub note: Words,
}

/// How far a unit is agreed, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatusState {
    /// Under discussion.
    Open,
    /// In brackets.
    Bracketed,
    /// Agreed in an informal group.
    Informal,
    /// Agreed, subject to approval by capitals.
    AgreedAdReferendum,
    /// Agreed.
    Agreed,
    /// Adopted.
    Adopted,
    /// Taken out.
    Deleted,
}

impl StatusState {
    /// As data and templates write it: `agreed-ad-referendum`.
    pub fn id(self) -> &'static str {
        match self {
            StatusState::Open => "open",
            StatusState::Bracketed => "bracketed",
            StatusState::Informal => "informal",
            StatusState::AgreedAdReferendum => "agreed-ad-referendum",
            StatusState::Agreed => "agreed",
            StatusState::Adopted => "adopted",
            StatusState::Deleted => "deleted",
        }
    }
}

/// `[[status]]`.
#[derive(Debug, Clone)]
pub struct RawStatus {
    /// `scope/1`: a provision's id, and the path of a unit.
    pub at: Spanned<String>,
    /// How far it is.
    pub state: StatusState,
    /// Since when; absent: at its session.
    pub date: Option<Spanned<Dated>>,
    /// At which session.
    pub session: Option<Spanned<String>>,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
    /// Where it stands.
    pub span: Span,
}

/// `[[status]]` of which no provision is named.
#[derive(Debug, Clone)]
pub struct RawStatusInSum {
    /// `a small minority of peripheral provisions`.
    pub some: Words,
    /// How far it is.
    pub state: StatusState,
    /// Since when; absent: at its session.
    pub date: Option<Spanned<Dated>>,
    /// At which session.
    pub session: Option<Spanned<String>>,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
    /// Where it stands.
    pub span: Span,
}

/// `[[position]]`.
#[derive(Debug, Clone)]
pub struct RawPosition {
    /// Who took it.
    pub by: RawParty,
    /// Code of the group it was taken for.
    pub on_behalf_of: Option<Spanned<String>>,
    /// `topic:scope`, or `scope/1`.
    pub on: Spanned<String>,
    /// A step of the topic's scale, or `supports`, `opposes`, `seeks-changes`, `reserves` on a provision.
    pub stance: Spanned<String>,
    /// When; absent: at its session.
    pub date: Option<Spanned<Dated>>,
    /// At which session.
    pub session: Option<Spanned<String>>,
    /// A short phrase of it.
    pub quote: Words,
    /// On what it depends, if on anything.
    pub condition: Words,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
    /// Where it stands.
    pub span: Span,
}
