//! Reasons, fears and assessments, each with who gives it.

use super::id::{ArgumentId, AuthorId, PartyId, TreatyId};
use super::raw::ArgumentSide;
use super::treaty::Evidence;
use super::vote::Matter;
use super::when::When;
use super::words::Words;
use crate::source::Span;

/// A reason, fear or assessment.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its id, unique on the site.
    pub id: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// Where it is written.
    pub span: Span,
    /// What is argued.
    pub words: Words,
    /// Who argues, in the order written. Never empty.
    pub by: Vec<Claimant>,
    /// What it is about.
    pub on: Matter,
    /// What it is to that.
    pub side: ArgumentSide,
    /// The argument that it answers.
    pub answers: Option<ArgumentId>,
    /// When it was made.
    pub date: When,
    /// Who says so.
    pub sources: Vec<Evidence>,
}

impl Argument {
    /// The delegations, groups and observers among those who argue.
    pub fn parties(&self) -> impl Iterator<Item = PartyId> + '_ {
        self.by.iter().filter_map(|claimant| match claimant {
            Claimant::Party(party) => Some(*party),
            Claimant::Author(_) => None,
        })
    }
}

/// Who argues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claimant {
    /// A delegation, a group, an observer.
    Party(PartyId),
    /// An author of the site.
    Author(AuthorId),
}
