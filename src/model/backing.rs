//! Who stands behind a proposal and against it, and what the treaty's rules would take.

use super::id::PartyId;
use super::treaty::Decision;

/// Who is known to stand behind a proposal, and against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backing {
    /// Everyone known by name to favour it, groups apart: sponsors, then those spoken for, then supporters; each by code.
    pub supporters: Vec<Backed>,
    /// Everyone known by name to oppose it, groups apart, by code.
    pub opponents: Vec<Backed>,
    /// Those of which both is said, by themselves or by their groups: counted on neither side.
    pub divided: Vec<PartyId>,
    /// Groups that favour it as such; their members are among the supporters.
    pub groups_for: Vec<PartyId>,
    /// Groups that oppose it as such.
    pub groups_against: Vec<PartyId>,
    /// Those in favour that no source names.
    pub unnamed_for: Unnamed,
    /// Those against it that no source names.
    pub unnamed_against: Unnamed,
    /// What its adoption would take.
    pub threshold: Threshold,
}

/// Those on one side that no source names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unnamed {
    /// Each time that such are spoken of.
    pub parties: Vec<PartyId>,
    /// How many they are at least, together; 0 where there are none.
    pub at_least: u32,
}

/// A delegation, or another party that is no group, on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backed {
    /// How it came to stand there.
    pub role: Role,
    /// The delegation.
    pub party: PartyId,
    /// The group that spoke for it; `None`: its own word.
    pub through: Option<PartyId>,
}

/// How a delegation came to stand on a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It, or its group, made the proposal.
    Sponsor,
    /// The proposal was made for its group.
    SpokenFor,
    /// It, or its group, supported it.
    Supporter,
    /// It, or its group, opposed it.
    Opponent,
}

/// What the treaty's rules would take. Figures are votes; they say nothing of how anyone would vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// How the body decides; `None`: not known.
    pub decision: Option<Decision>,
    /// What follows where that fails.
    pub fallback: Option<Decision>,
    /// Known supporters that may vote.
    pub supporters: u32,
    /// Known opponents that may vote.
    pub opponents: u32,
    /// Those on either side that have no vote: observers, organizations, bodies, States that are no members.
    pub not_voting: Vec<PartyId>,
    /// A vote, where the rules know one, and its majority is known.
    pub vote: Option<Vote>,
}

/// What a vote takes: the majority counts those present and voting, which leaves out who abstains or is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    /// The majority, such as two thirds. Of one half or less, more than that share is needed.
    pub majority: (u32, u32),
    /// Votes in favour needed if only the known opponents vote against it.
    pub against_known: AgainstKnown,
    /// How many members must be there, where the rules say so and their number is known.
    pub quorum: Option<u32>,
    /// What is known with the number of members.
    pub all: Option<AllVote>,
}

/// What a vote against the known opponents takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgainstKnown {
    /// No opponent is known by name: nothing follows.
    NobodyKnown,
    /// So many votes in favour.
    Needed(u32),
    /// No number of votes would be enough.
    NoneEnough,
}

/// What a vote of all members takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllVote {
    /// How many may vote.
    pub members: u32,
    /// Votes in favour needed if all vote.
    pub needed: u32,
    /// How many of these are not known to be there.
    pub missing: u32,
    /// Votes against that defeat it if all vote.
    pub blocking: u32,
    /// Members of which no side is known, those on both sides among them.
    pub unknown: u32,
}
