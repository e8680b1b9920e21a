//! What was worked out from the site: the product of `analyse`. Complete: no field is filled in later.

use super::brackets::DraftBrackets;
use super::changes::{Changes, TreatyChanges};
use super::id::{DraftId, ProvisionId, SessionId, TreatyId};
use super::likeness::Likeness;
use super::progress::TreatyProgress;
use super::redline::Redline;
use super::site::Site;

/// Everything that was worked out.
#[derive(Debug, Default)]
pub struct Analysis {
    /// Every pair of drafts that has a page, by ids. Looked up with [`Analysis::comparison`].
    pub comparisons: Vec<Comparison>,
    /// What each draft leaves open, by `DraftId`; `None` for our own summaries, on which nothing is counted.
    pub brackets: Vec<Option<DraftBrackets>>,
    /// How far each treaty is, by `TreatyId`.
    pub progress: Vec<TreatyProgress>,
    /// What happened to each treaty, by `TreatyId`.
    pub changes: Vec<TreatyChanges>,
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
