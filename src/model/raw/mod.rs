//! What the files say, each value with its place, ids still as written. The product of `parse`.

mod content;
mod data;
mod held;
mod proposal;
mod treaty;
mod vote;

pub use content::{BriefingKind, RawBriefing, RawDrawing, RawPage, RawText};
pub use data::{
    DelegationKind, RawAuthor, RawDelegation, RawEvidence, RawGroup, RawMember, RawOthers, RawParty, RawStance,
    RawTerm, RawTopic,
};
pub use held::{PARTY, SESSION_DAYS, held_by};
pub use proposal::{EditKind, ProposalState, RawBacker, RawEdit, RawPackage, RawProposal, RawProposalStatus};
pub use treaty::{
    Authority, RawBody, RawDocument, RawDraft, RawFigure, RawMembers, RawParallel, RawPosition, RawProvision, RawRules,
    RawSession, RawStatus, RawStatusInSum, RawTreaty, SessionKind, Stage, StatusState,
};
pub use vote::{ArgumentSide, Ballot, RawArgument, RawSide, RawVote, VoteKind, VoteResult};

use super::config::{Config, Theme};
use std::sync::Arc;

/// Everything the project says, file by file.
#[derive(Debug, Clone)]
pub struct Documents {
    /// `site.toml`.
    pub config: Config,
    /// The theme.
    pub theme: Theme,
    /// `authors.toml`.
    pub authors: Vec<RawAuthor>,
    /// States and observers of `delegations.toml`.
    pub delegations: Vec<RawDelegation>,
    /// Groups of `delegations.toml`.
    pub groups: Vec<RawGroup>,
    /// `topics.toml`.
    pub topics: Vec<RawTopic>,
    /// `glossary.toml`.
    pub terms: Vec<RawTerm>,
    /// The folders of `treaties/`, by id.
    pub treaties: Vec<RawTreaty>,
    /// The files of `briefings/`, by path; a translation is an entry of its own.
    pub briefings: Vec<Arc<RawBriefing>>,
    /// All other markdown, by path; a translation is an entry of its own.
    pub pages: Vec<Arc<RawPage>>,
    /// Drawings, by path.
    pub drawings: Vec<Arc<RawDrawing>>,
}
