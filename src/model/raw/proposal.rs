use super::{RawEvidence, RawParty};
use crate::model::draft::DraftText;
use crate::model::when::Dated;
use crate::model::words::Words;
use crate::source::{Span, Spanned};
use serde::Serialize;

/// `[[proposal]]`.
#[derive(Debug, Clone)]
pub struct RawProposal {
    /// Its id.
    pub id: Spanned<String>,
    /// What it asks for, in a few words.
    pub title: Words,
    /// Its sponsors; may be empty where the source names none.
    pub by: Vec<RawParty>,
    /// Code of the group a sponsor speaks for.
    pub on_behalf_of: Option<Spanned<String>>,
    /// Who supported it.
    pub supported_by: Vec<RawBacker>,
    /// Who opposed it.
    pub opposed_by: Vec<RawBacker>,
    /// The session it was made at.
    pub session: Option<Spanned<String>>,
    /// When it was made; absent: at its session.
    pub date: Option<Spanned<Dated>>,
    /// The draft it is made on; absent: the one current on its date.
    pub draft: Option<Spanned<String>>,
    /// The package it is part of.
    pub package: Option<Spanned<String>>,
    /// The proposal it takes the place of.
    pub revises: Option<Spanned<String>>,
    /// What it asks for, in a paragraph.
    pub summary: Words,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
    /// What became of it, as written.
    pub status: Vec<RawProposalStatus>,
    /// What it does to the text.
    pub edits: Vec<RawEdit>,
    /// Where it stands.
    pub span: Span,
}

/// One entry of `supported_by` or `opposed_by`.
#[derive(Debug, Clone)]
pub struct RawBacker {
    /// Who.
    pub party: RawParty,
    /// At which session; absent: the proposal's.
    pub session: Option<Spanned<String>>,
    /// Who says so; absent: the proposal's sources.
    pub sources: Vec<RawEvidence>,
}

/// What can become of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ProposalState {
    /// Made.
    Tabled,
    /// Taken back.
    Withdrawn,
    /// Made part of another.
    Merged,
    /// Accepted.
    Agreed,
    /// Refused.
    Rejected,
}

/// One entry of a proposal's `status`.
#[derive(Debug, Clone)]
pub struct RawProposalStatus {
    /// What became of it.
    pub state: ProposalState,
    /// When; absent: at its session, else the proposal's date.
    pub date: Option<Spanned<Dated>>,
    /// At which session.
    pub session: Option<Spanned<String>>,
    /// The proposal it was merged into.
    pub into: Option<Spanned<String>>,
    /// Where it stands.
    pub span: Span,
}

/// What an edit does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EditKind {
    /// Other words for these.
    Replace,
    /// These words out.
    Delete,
    /// These words kept.
    Retain,
    /// New words in a unit.
    Add,
    /// A unit to another place.
    Move,
    /// A new unit or provision.
    New,
}

/// `[[proposal.edit]]`, fields as written; which belong together is checked when it is read.
#[derive(Debug, Clone)]
pub struct RawEdit {
    /// What it does.
    pub kind: EditKind,
    /// The unit, by path.
    pub at: Spanned<String>,
    /// The words it is about; absent: the whole unit.
    pub find: Option<Spanned<String>>,
    /// Which of several places, from 1.
    pub nth: Option<Spanned<u32>>,
    /// The new words.
    pub with: Option<Spanned<String>>,
    /// The new words read as draft text, as [`crate::model::proposal::Edit::text`] has them.
    pub text: DraftText,
    /// Words the new ones follow.
    pub after: Option<Spanned<String>>,
    /// Words the new ones precede.
    pub before: Option<Spanned<String>>,
    /// The path a moved unit follows.
    pub to: Option<Spanned<String>>,
    /// Label of a new unit.
    pub label: Option<Spanned<String>>,
    /// Title of a new provision.
    pub title: Option<Words>,
    /// Where it stands.
    pub span: Span,
}

/// `[[package]]`: proposals offered only together.
#[derive(Debug, Clone)]
pub struct RawPackage {
    /// Its id.
    pub id: Spanned<String>,
    /// Title.
    pub title: Words,
    /// `on the understanding that article 17 is deleted`.
    pub condition: Words,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
    /// Where it stands.
    pub span: Span,
}
