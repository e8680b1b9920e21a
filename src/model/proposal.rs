//! Proposals, packages and positions.

use super::draft::DraftText;
use super::id::{DraftId, PackageId, PartyId, ProposalId, ProvisionId, SessionId, TopicId, TreatyId};
use super::raw::{EditKind, ProposalState};
use super::target::Place;
use super::treaty::Evidence;
use super::when::When;
use super::words::Words;
use crate::source::Span;
use serde::Serialize;
use std::collections::BTreeSet;

/// What a delegation asks for.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// Its id, unique on the site.
    pub id: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// Where it is written.
    pub span: Span,
    /// What it asks for, in a few words.
    pub title: Words,
    /// Sponsors.
    pub by: Vec<PartyId>,
    /// The group they speak for.
    pub on_behalf_of: Option<PartyId>,
    /// Who supported it.
    pub supported_by: Vec<Backer>,
    /// Who opposed it.
    pub opposed_by: Vec<Backer>,
    /// The session it was made at.
    pub session: Option<SessionId>,
    /// When it was made.
    pub date: When,
    /// The draft it is made on; `None` where the treaty has none.
    pub draft: Option<DraftId>,
    /// The package it is part of.
    pub package: Option<PackageId>,
    /// The proposal it takes the place of.
    pub revises: Option<ProposalId>,
    /// What it asks for, in a paragraph.
    pub summary: Words,
    /// Who says so.
    pub sources: Vec<Evidence>,
    /// What became of it, in order of date. Never empty: at least tabled, on its date.
    pub status: Vec<ProposalStatus>,
    /// What it does to the text.
    pub edits: Vec<Edit>,
}

impl Proposal {
    /// What became of it last.
    pub fn state(&self) -> ProposalState {
        self.status.last().map_or(ProposalState::Tabled, |status| status.state)
    }

    /// Its sponsors and the group they speak for.
    pub fn delegations(&self) -> impl Iterator<Item = PartyId> + '_ {
        let group = self.on_behalf_of.filter(|group| !self.by.contains(group));
        self.by.iter().copied().chain(group)
    }

    /// The provisions that it changes, those that words would be moved to included; each once, in order.
    pub fn provisions(&self) -> BTreeSet<ProvisionId> {
        let touched = |edit: &Edit| {
            let to = edit.action.destination().map(|to| to.provision);
            std::iter::once(edit.at.provision).chain(to)
        };
        self.edits.iter().flat_map(touched).collect()
    }
}

/// A delegation that supported or opposed a proposal.
#[derive(Debug, Clone)]
pub struct Backer {
    /// Who.
    pub party: PartyId,
    /// At which session; the proposal's where none is given.
    pub session: Option<SessionId>,
    /// Who says so; empty: the proposal's sources do.
    pub sources: Vec<Evidence>,
}

/// What became of a proposal, and when.
#[derive(Debug, Clone)]
pub struct ProposalStatus {
    /// What became of it.
    pub state: ProposalState,
    /// When.
    pub date: When,
    /// The proposal it was merged into.
    pub into: Option<ProposalId>,
}

/// A change a proposal makes to its draft.
#[derive(Debug, Clone)]
pub struct Edit {
    /// The unit it is about, in the proposal's draft.
    pub at: Place,
    /// What it does there.
    pub action: Action,
    /// Its new words read as draft text. Paragraphs ([`DraftBlock::Words`](super::draft::DraftBlock::Words)) where they go
    /// among others: beside a passage or in its place. Else a provision, of which the content counts; it has a label and a
    /// title only if the words begin with a heading. Empty for an edit without new words. Its spans are of no file.
    pub text: DraftText,
    /// Where it is written.
    pub span: Span,
}

/// What an edit does. A found passage is a range of bytes of the words a reader sees in the unit and its sub-units
/// (`DraftText`'s plain words).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Other words for a passage, or for the whole unit.
    Replace {
        /// The passage; `None`: the whole unit.
        passage: Option<Passage>,
        /// The new words.
        with: String,
    },
    /// A passage, or the whole unit, out.
    Delete {
        /// The passage; `None`: the whole unit.
        passage: Option<Passage>,
    },
    /// A passage, or the whole unit, kept.
    Retain {
        /// The passage; `None`: the whole unit.
        passage: Option<Passage>,
    },
    /// New words.
    Add {
        /// Where.
        position: AddPosition,
        /// The new words.
        with: String,
    },
    /// The unit to another place.
    Move {
        /// The unit it follows; the provision's start where it has no unit.
        to: Place,
    },
    /// A new unit or provision.
    New {
        /// Its label, as it is to stand: `3.`, `Article 5bis`.
        label: Option<String>,
        /// Title of a new provision.
        title: Words,
        /// Draft text.
        with: String,
    },
}

impl Action {
    /// What kind of edit it is.
    pub fn kind(&self) -> EditKind {
        match self {
            Action::Replace { .. } => EditKind::Replace,
            Action::Delete { .. } => EditKind::Delete,
            Action::Retain { .. } => EditKind::Retain,
            Action::Add { .. } => EditKind::Add,
            Action::Move { .. } => EditKind::Move,
            Action::New { .. } => EditKind::New,
        }
    }

    /// Where it moves something to.
    pub fn destination(&self) -> Option<Place> {
        match self {
            Action::Move { to } => Some(*to),
            _ => None,
        }
    }
}

/// Words of a unit that an edit is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The words as the edit gives them.
    pub words: String,
    /// Where they stand: bytes of the unit's plain words.
    pub start: u32,
    /// One past their last byte.
    pub end: u32,
}

/// Where new words go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddPosition {
    /// After a passage.
    After(Passage),
    /// Before a passage.
    Before(Passage),
    /// At the unit's end.
    End,
}

/// Proposals offered only together.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its id, unique on the site.
    pub id: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// Title.
    pub title: Words,
    /// The condition.
    pub condition: Words,
    /// Who says so.
    pub sources: Vec<Evidence>,
    /// Its proposals, in order of date.
    pub proposals: Vec<ProposalId>,
}

/// A delegation's stance.
#[derive(Debug, Clone)]
pub struct Position {
    /// Its treaty.
    pub treaty: TreatyId,
    /// Who took it.
    pub by: PartyId,
    /// The group it was taken for.
    pub on_behalf_of: Option<PartyId>,
    /// On what, and which.
    pub stance: Stance,
    /// When.
    pub date: When,
    /// At which session.
    pub session: Option<SessionId>,
    /// A short phrase of it.
    pub quote: Words,
    /// On what it depends; empty if it is unconditional.
    pub condition: Words,
    /// Who says so.
    pub sources: Vec<Evidence>,
}

/// A stance, on a topic's own scale or on a provision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stance {
    /// A step of a topic's scale.
    Topic {
        /// The topic.
        topic: TopicId,
        /// Index into its stances.
        step: u32,
    },
    /// On a provision or one of its units.
    Provision {
        /// The provision.
        provision: ProvisionId,
        /// Path of the unit in it; `None` for the whole.
        path: Option<String>,
        /// The stance.
        view: View,
    },
}

/// A stance on a provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// As it stands.
    Supports,
    /// Against it.
    Opposes,
    /// For other words.
    SeeksChanges,
    /// Not decided, and said so.
    Reserves,
}
