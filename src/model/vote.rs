//! Votes that were taken, and what follows from their figures.

use super::id::{DraftId, PackageId, PartyId, ProposalId, ProvisionId, SessionId, TopicId, TreatyId};
use super::raw::{Ballot, VoteKind, VoteResult};
use super::treaty::Evidence;
use super::when::When;
use super::words::Words;
use crate::source::Span;

/// What a vote was taken on, or an argument is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// A provision, or a unit of it by its path.
    Provision(ProvisionId, Option<String>),
    /// A proposal.
    Proposal(ProposalId),
    /// A package of proposals.
    Package(PackageId),
    /// A draft.
    Draft(DraftId),
    /// A topic.
    Topic(TopicId),
}

/// A decision taken by voting.
#[derive(Debug, Clone)]
pub struct Vote {
    /// Its id, unique on the site.
    pub id: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// Where it is written.
    pub span: Span,
    /// The motion.
    pub title: Words,
    /// What it was taken on; `None`: the negotiation as a whole.
    pub on: Option<Matter>,
    /// When.
    pub date: When,
    /// At which session.
    pub session: Option<SessionId>,
    /// Who voted, where it was not the body that negotiates: its rules are not the treaty's. Else empty.
    pub body: Words,
    /// How it was taken.
    pub kind: VoteKind,
    /// What is known of each way to vote, by [`Ballot`].
    pub sides: [Side; Ballot::ALL.len()],
    /// How it went.
    pub result: VoteResult,
    /// Where the result is written.
    pub result_span: Span,
    /// The majority that it took, where the source says which.
    pub majority: Option<(u32, u32)>,
    /// Who says so.
    pub sources: Vec<Evidence>,
}

impl Vote {
    /// What is known of one way to vote.
    pub fn side(&self, ballot: Ballot) -> &Side {
        &self.sides[ballot as usize]
    }

    /// How many voted one way; `None`: it is not known.
    pub fn count(&self, ballot: Ballot) -> Option<u32> {
        self.side(ballot).count
    }

    /// Everyone of whom it is known how they voted.
    pub fn voters(&self) -> impl Iterator<Item = (Ballot, &Voter)> {
        Ballot::ALL
            .into_iter()
            .zip(&self.sides)
            .flat_map(|(ballot, side)| side.named.iter().map(move |one| (ballot, one)))
    }

    /// How one party voted, if that is known.
    pub fn ballot(&self, party: PartyId) -> Option<Ballot> {
        self.voters().find(|(_, voter)| voter.party == party).map(|(ballot, _)| ballot)
    }
}

/// Those who voted one way.
#[derive(Debug, Clone, Default)]
pub struct Side {
    /// How many; `None`: it is not known.
    pub count: Option<u32>,
    /// Those who are named, in the order written; they may be fewer than the number.
    pub named: Vec<Voter>,
}

/// One who voted.
#[derive(Debug, Clone, Copy)]
pub struct Voter {
    /// Who.
    pub party: PartyId,
    /// Where it is written.
    pub span: Span,
}

/// What follows from a vote's figures and the rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// The majority that was needed, as far as it is known.
    pub taken: Option<Majority>,
    /// What the treaty's rules would have taken, where another majority was needed.
    pub would: Option<Majority>,
    /// Members of whom the figures say nothing: neither among those for, against or abstaining, nor said to be absent. `None`
    /// where figures are missing, the number of members is, or another body voted.
    pub rest: Option<u32>,
    /// How groups voted of which two members or more are known to have, in order of their codes.
    pub groups: Vec<GroupVote>,
}

/// A majority, and how far a vote was from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Majority {
    /// `2/3`; of a half or less, more than that share is needed.
    pub share: (u32, u32),
    /// Votes in favour that it takes of those cast.
    pub needed: u32,
    /// Votes in favour.
    pub favour: u32,
}

impl Majority {
    /// Whether the votes in favour were enough.
    pub fn reached(self) -> bool {
        self.favour >= self.needed
    }
}

/// How a group's members voted, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupVote {
    /// The group.
    pub group: PartyId,
    /// How most of those voted who were there; `None` where none were most.
    pub most: Option<Ballot>,
    /// Members by how they voted, in the order of ballots, without the ways that nobody voted.
    pub ballots: Vec<(Ballot, Vec<PartyId>)>,
    /// Members on the day of whom it is not known.
    pub unknown: Vec<PartyId>,
}

impl GroupVote {
    /// Whether those who were there did not all vote the same way.
    pub fn is_split(&self) -> bool {
        self.ballots.iter().filter(|(ballot, _)| *ballot != Ballot::Absent).count() > 1
    }
}
