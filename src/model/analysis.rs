//! What was worked out from the site: the product of `analyse`. Complete: no field is filled in later.

use super::alignment::Alignment;
use super::backing::Backing;
use super::brackets::DraftBrackets;
use super::changes::{Changes, TreatyChanges};
use super::id::{DraftId, ProposalId, ProvisionId, SessionId, TreatyId, VoteId};
use super::likeness::Likeness;
use super::progress::TreatyProgress;
use super::proposals::Proposals;
use super::redline::Redline;
use super::site::Site;
use super::stances::StanceMatrix;
use super::succession::Unit;
use super::target::Place;
use super::vote::Outcome;
use std::collections::BTreeMap;

/// Everything that was worked out.
#[derive(Debug, Default)]
pub struct Analysis {
    /// Every pair of drafts that has a page, by ids. Looked up with [`Analysis::comparison`].
    pub comparisons: Vec<Comparison>,
    /// What each draft leaves open, by `DraftId`; `None` for our own summaries, on which nothing is counted.
    pub brackets: Vec<Option<DraftBrackets>>,
    /// Rolling texts, fates, packages and lists.
    pub proposals: Proposals,
    /// Who holds what on the day of the build, by `TreatyId`.
    pub stances: Vec<StanceMatrix>,
    /// Who stands together on that day, by `TreatyId`.
    pub alignments: Vec<Alignment>,
    /// What follows from the figures of each vote, by `VoteId`.
    pub outcomes: Vec<Outcome>,
    /// Who stands behind each proposal, by `ProposalId`.
    pub backings: Vec<Backing>,
    /// How far each treaty is, by `TreatyId`.
    pub progress: Vec<TreatyProgress>,
    /// What happened to each treaty, by `TreatyId`.
    pub changes: Vec<TreatyChanges>,
    /// What became of the units that briefings refer to and proposals change, by the latest draft.
    pub units_since: BTreeMap<Place, Unit>,
    /// Each provision beside its parallels, by `ProvisionId`.
    pub likeness: Vec<Vec<Likeness>>,
}

/// Two drafts of one treaty, and what changed between them.
#[derive(Debug)]
pub struct Comparison {
    /// The earlier draft; the later one where a text asks for the pair backwards.
    pub from: DraftId,
    /// The other.
    pub to: DraftId,
    /// Whether one of the two is our own summary: then no words are counted, and the change is one in our summary.
    pub by_summary: bool,
    /// What changed, in the words of the originals.
    pub redline: Redline,
}

impl Analysis {
    /// What a draft leaves open; `None` if it is our own summary.
    pub fn brackets(&self, draft: DraftId) -> Option<&DraftBrackets> {
        self.brackets.get(draft.index())?.as_ref()
    }

    /// Who holds what on a treaty.
    pub fn stances(&self, treaty: TreatyId) -> &StanceMatrix {
        &self.stances[treaty.index()]
    }

    /// Who stands together on a treaty.
    pub fn alignment(&self, treaty: TreatyId) -> &Alignment {
        &self.alignments[treaty.index()]
    }

    /// Whether anyone is known to hold anything on a treaty.
    pub fn has_positions(&self, treaty: TreatyId) -> bool {
        !self.stances(treaty).rows.is_empty()
    }

    /// Whether enough is known of a treaty to say who stands together.
    pub fn has_alignment(&self, treaty: TreatyId) -> bool {
        !self.alignment(treaty).pairs.is_empty()
    }

    /// Who stands behind a proposal.
    pub fn backing(&self, proposal: ProposalId) -> &Backing {
        &self.backings[proposal.index()]
    }

    /// What follows from the figures of a vote.
    pub fn outcome(&self, vote: VoteId) -> &Outcome {
        &self.outcomes[vote.index()]
    }

    /// How far a treaty is.
    pub fn progress(&self, treaty: TreatyId) -> &TreatyProgress {
        &self.progress[treaty.index()]
    }

    /// What happened to a treaty.
    pub fn changes(&self, treaty: TreatyId) -> &TreatyChanges {
        &self.changes[treaty.index()]
    }

    /// What is new with a session.
    pub fn changes_of(&self, site: &Site, session: SessionId) -> Option<&Changes> {
        let treaty = site.session(session).treaty;
        self.changes(treaty).sessions.iter().find(|changes| changes.session == Some(session))
    }

    /// A provision beside its parallels, in the order written.
    pub fn likeness(&self, provision: ProvisionId) -> &[Likeness] {
        &self.likeness[provision.index()]
    }

    /// What changed from one draft to another, if the pair has a page.
    pub fn comparison(&self, from: DraftId, to: DraftId) -> Option<&Comparison> {
        let wanted = (from, to);
        let index =
            self.comparisons.binary_search_by_key(&wanted, |comparison| (comparison.from, comparison.to)).ok()?;
        Some(&self.comparisons[index])
    }

    /// The pairs of a treaty that have a page: earlier drafts first.
    pub fn comparisons_of(&self, site: &Site, treaty: TreatyId) -> impl Iterator<Item = &Comparison> {
        self.comparisons.iter().filter(move |comparison| site.draft(comparison.to).treaty == treaty)
    }
}

impl Comparison {
    /// Whether the second draft is the older one.
    pub fn is_backwards(&self) -> bool {
        self.to < self.from
    }
}
