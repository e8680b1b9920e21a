//! Rolling text: a draft with the proposals made on it written in.
//!
//! It runs parallel to [`DraftText`](super::draft::DraftText): the same blocks, the same pieces, the same units at the same
//! indexes, and what proposals would add between them. What no edit touches is an index into the draft. Taking out what is
//! added leaves the draft, every word of it; nothing of the draft is ever left out, only claimed.

use super::draft::Inline;
use super::id::{DraftId, PartyId, ProposalId, ProvisionId, SessionId};
use super::raw::{EditKind, ProposalState};

/// A draft with edits written into it.
#[derive(Debug, Clone)]
pub struct Rolling {
    /// The draft.
    pub draft: DraftId,
    /// The edits, in order of their proposals (date, then id) and as each proposal gives them. Everything below that says
    /// `changes` or `by` has indexes into this list, in order.
    pub changes: Vec<Change>,
    /// The draft's blocks in order, and new and moved provisions between them.
    pub blocks: Vec<RollingBlock>,
    /// Places where edits exclude each other.
    pub contests: Vec<Contest>,
    /// How many words; `None` for a draft that is only a summary, where no words are counted.
    pub counts: Option<RollingCounts>,
}

/// An edit, and what a page can filter it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The proposal.
    pub proposal: ProposalId,
    /// Index into the proposal's edits.
    pub edit: u32,
    /// What it does.
    pub kind: EditKind,
    /// The provision it is about.
    pub provision: ProvisionId,
    /// The session it was made at.
    pub session: Option<SessionId>,
    /// The sponsors.
    pub sponsors: Vec<PartyId>,
    /// The group they speak for.
    pub on_behalf_of: Option<PartyId>,
    /// What became of the proposal last.
    pub state: ProposalState,
    /// A later proposal that takes the place of its own.
    pub revised_by: Option<ProposalId>,
    /// Whether another edit of this text would exclude it.
    pub contested: bool,
    /// Words that it would add, as they are marked here; without labels and titles. 0 where nothing is counted.
    pub added: u32,
    /// Words of the draft that it would strike, as they are marked here. 0 where nothing is counted.
    pub deleted: u32,
}

/// One part of a rolling text at the top level.
#[derive(Debug, Clone)]
pub enum RollingBlock {
    /// A block of the draft that no edit touches: an index into its blocks.
    Kept(u32),
    /// A provision with edits.
    Provision(RollingProvision),
    /// A new provision.
    New(Newcomer),
    /// A provision that would come here from elsewhere.
    Moved {
        /// Its block in the draft.
        block: u32,
        /// Who would move it.
        changes: Vec<u32>,
    },
}

/// A provision with edits.
#[derive(Debug, Clone)]
pub struct RollingProvision {
    /// Its block in the draft.
    pub block: u32,
    /// Which it is.
    pub provision: ProvisionId,
    /// What is asked for the whole of it.
    pub whole: Whole,
    /// What it holds.
    pub content: Vec<RollingPiece>,
    /// Its units, at the indexes they have in the draft.
    pub units: Vec<RollingUnit>,
}

/// A unit of a provision with edits.
#[derive(Debug, Clone, Default)]
pub struct RollingUnit {
    /// What is asked for the whole of it.
    pub whole: Whole,
    /// What it holds.
    pub content: Vec<RollingPiece>,
}

/// What is asked for a whole unit or provision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Whole {
    /// Who would delete, replace, keep or move it: the changes' kinds say which.
    pub by: Vec<u32>,
    /// Whether these exclude each other, or edits inside it.
    pub contested: bool,
    /// What would stand in its place, side by side.
    pub replacements: Vec<Newcomer>,
}

/// What units and provisions hold, in reading order.
#[derive(Debug, Clone)]
pub enum RollingPiece {
    /// Words or a heading that no edit touches: an index into the content of the same unit or provision of the draft.
    Kept(u32),
    /// A paragraph with edits.
    Words {
        /// Its index in the content of the same unit or provision of the draft.
        piece: u32,
        /// Its words and what would be added to them, in reading order.
        runs: Vec<RollingRun>,
    },
    /// A unit of the draft: an index into [`RollingProvision::units`].
    Unit(u32),
    /// New units or paragraphs.
    New(Newcomer),
    /// A unit that would come here from elsewhere.
    Moved {
        /// The provision it is in.
        provision: ProvisionId,
        /// Its index there; `None`: the whole provision.
        unit: Option<u32>,
        /// Who would move it.
        changes: Vec<u32>,
    },
}

/// New text that stands by itself. What it says is the `text` of the first change's edit, with the label and title of its
/// action; the others say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// Who asks for it. Never empty.
    pub changes: Vec<u32>,
}

/// A run of a paragraph.
#[derive(Debug, Clone)]
pub enum RollingRun {
    /// Words of the draft.
    Base {
        /// The words.
        inlines: Vec<Inline>,
        /// Who would strike or keep them: the changes' kinds say which. Empty for words nobody speaks of.
        by: Vec<u32>,
        /// The contest they stand in.
        contest: Option<u32>,
    },
    /// Words that would be added, with the space they need.
    Added {
        /// The words.
        inlines: Vec<Inline>,
        /// Who would add them. Never empty.
        changes: Vec<u32>,
    },
    /// The rivals of a contest, whose words stand just before. They are not in the draft's text.
    Rivals(u32),
}

/// A passage of the draft of which at most one of several edits can be had. They are shown side by side, not merged.
#[derive(Debug, Clone)]
pub struct Contest {
    /// The edits, those that say the same together, in order.
    pub rivals: Vec<Rival>,
}

/// One side of a contest.
#[derive(Debug, Clone)]
pub struct Rival {
    /// Who asks for it.
    pub changes: Vec<u32>,
    /// The contested passage as it would read; empty if it would go.
    pub reading: Vec<Reading>,
}

/// Words of a passage as one edit would have it.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Whether the edit adds them; else they are the draft's, said again.
    pub added: bool,
    /// The words.
    pub inlines: Vec<Inline>,
}

/// How much would be added and struck. A word is a run of letters or digits; labels, headings and footnotes are left out,
/// and what is moved counts as neither. Counted is what is marked: words that two edits strike count once, and so do words
/// that two proposals would add alike at one place; rivals count each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RollingCounts {
    /// The whole draft.
    pub whole: Part,
    /// Each part, chapter and section: the block of its heading.
    pub groupings: Vec<(u32, Part)>,
    /// Each provision of the draft, in order. A new one counts with the one that it would follow.
    pub provisions: Vec<(ProvisionId, Part)>,
    /// Each session that a proposal on this draft was made at; `None`: none is given.
    pub sessions: Vec<(Option<SessionId>, Tally)>,
    /// Each delegation or group that sponsors one, or for whom one is made.
    pub delegations: Vec<(PartyId, Tally)>,
    /// Each state that one is in.
    pub states: Vec<(ProposalState, Tally)>,
}

/// A part of a draft, and what would become of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Part {
    /// Words that the draft has there.
    pub words: u32,
    /// What would become of them.
    pub tally: Tally,
}

/// Words and edits, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Words that would be added.
    pub added: u32,
    /// Words of the draft that would be struck.
    pub deleted: u32,
    /// Edits.
    pub edits: u32,
    /// Proposals.
    pub proposals: u32,
}

impl Change {
    /// The delegations and groups that a page filters it by: sponsors, and whom they speak for.
    pub fn delegations(&self) -> impl Iterator<Item = PartyId> + '_ {
        let group = self.on_behalf_of.filter(|group| !self.sponsors.contains(group));
        self.sponsors.iter().copied().chain(group)
    }

    /// Whether it would take words of the draft away.
    pub fn strikes(&self) -> bool {
        matches!(self.kind, EditKind::Replace | EditKind::Delete)
    }
}

impl Rolling {
    /// Whether words claimed by these changes would go if one of them had its way.
    pub fn is_struck(&self, by: &[u32]) -> bool {
        by.iter().any(|change| self.changes[*change as usize].strikes())
    }
}
