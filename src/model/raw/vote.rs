use super::{RawEvidence, RawParty};
use crate::model::when::Dated;
use crate::model::words::Words;
use crate::source::{Span, Spanned};
use serde::Serialize;

/// `[[vote]]`.
#[derive(Debug, Clone)]
pub struct RawVote {
    /// Its id.
    pub id: Spanned<String>,
    /// The motion that was voted on.
    pub title: Words,
    /// `scope/1`, `proposal:ID`, `package:ID` or `draft:ID`; absent: the negotiation as a whole.
    pub on: Option<Spanned<String>>,
    /// When it was taken.
    pub date: Option<Spanned<Dated>>,
    /// At which session.
    pub session: Option<Spanned<String>>,
    /// Who voted, where it is not the body that negotiates.
    pub body: Words,
    /// How it was taken.
    pub kind: VoteKind,
    /// What is known of each way to vote, by [`Ballot`].
    pub sides: [Option<RawSide>; Ballot::ALL.len()],
    /// How it went.
    pub result: Spanned<VoteResult>,
    /// The majority that it took; absent: that of the treaty's rules.
    pub majority: Option<(u32, u32)>,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
    /// Where it stands.
    pub span: Span,
}

/// How a vote was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoteKind {
    /// The record says who voted how, whether or not the source repeats it.
    Recorded,
    /// Votes were counted, by show of hands or in secret.
    Counted,
    /// Nobody asked for a vote.
    WithoutVote,
}

/// How a vote went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoteResult {
    /// The motion was adopted.
    Carried,
    /// It was not.
    Lost,
}

/// A way to vote, or not to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ballot {
    /// In favour.
    For,
    /// Against.
    Against,
    /// Present, and for neither side.
    Abstaining,
    /// Not there, or not voting.
    Absent,
}

impl Ballot {
    /// Each, in the order in which records give them.
    pub const ALL: [Ballot; 4] = [Ballot::For, Ballot::Against, Ballot::Abstaining, Ballot::Absent];

    /// As data and templates write it.
    pub fn id(self) -> &'static str {
        match self {
            Ballot::For => "for",
            Ballot::Against => "against",
            Ballot::Abstaining => "abstaining",
            Ballot::Absent => "absent",
        }
    }
}

/// Those who voted one way: by name, by number, or a number of whom some are named.
#[derive(Debug, Clone)]
pub struct RawSide {
    /// How many; absent: as many as are named.
    pub count: Option<Spanned<u32>>,
    /// Codes of those who are named.
    pub names: Vec<Spanned<String>>,
    /// Where it stands.
    pub span: Span,
}

/// `[[argument]]`.
#[derive(Debug, Clone)]
pub struct RawArgument {
    /// Its id.
    pub id: Spanned<String>,
    /// What is argued.
    pub words: Words,
    /// Who argues; a code may be `author:ID`.
    pub by: Vec<RawParty>,
    /// `scope/1`, `proposal:ID`, `package:ID` or `topic:ID`.
    pub on: Spanned<String>,
    /// On which side.
    pub side: ArgumentSide,
    /// The argument that it answers.
    pub answers: Option<Spanned<String>>,
    /// When it was made.
    pub date: Spanned<Dated>,
    /// Who says so.
    pub sources: Vec<RawEvidence>,
    /// Where it stands.
    pub span: Span,
}

/// What an argument is to its matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArgumentSide {
    /// A reason for it.
    For,
    /// A reason against it.
    Against,
    /// What it may lead to.
    Risk,
    /// What keeps that from happening.
    Safeguard,
}

impl ArgumentSide {
    /// As data and templates write it.
    pub fn id(self) -> &'static str {
        match self {
            ArgumentSide::For => "for",
            ArgumentSide::Against => "against",
            ArgumentSide::Risk => "risk",
            ArgumentSide::Safeguard => "safeguard",
        }
    }
}
