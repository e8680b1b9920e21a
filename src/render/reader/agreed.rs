//! What was agreed and is written otherwise now.

use super::Reader;
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::progress::{Changed, Difference};
use crate::model::target::{Place, Target};
use crate::render::view::{AgreedChangeView, LinkView, ProvisionRedlineView};

impl Reader<'_> {
    /// What of a treaty, or of one provision of it, was changed since it was agreed, by the draft that is current now.
    pub(crate) fn agreed_changes(&self, treaty: TreatyId, of: Option<ProvisionId>) -> Vec<AgreedChangeView> {
        let all = self.analysis().progress(treaty).now.changed.iter();
        let told = all.filter(|one| of.is_none_or(|id| one.to.unwrap_or(one.from).provision == id));
        told.map(|one| self.agreed_change(treaty, one)).collect()
    }

    /// What a draft changed in substance that had been agreed.
    pub(crate) fn changed_by(&self, draft: DraftId) -> Vec<LinkView> {
        let treaty = self.site().draft(draft).treaty;
        let drafts = &self.analysis().progress(treaty).drafts;
        let changed = drafts.iter().filter(|(id, _)| *id == draft).flat_map(|(_, changed)| changed);
        let substantive = changed.filter(|one| one.how == Difference::Substantive);
        substantive.map(|one| self.cited_at(one.to.unwrap_or(one.from))).collect()
    }

    fn agreed_change(&self, treaty: TreatyId, one: &Changed) -> AgreedChangeView {
        let draft = self.name(Target::Draft(one.from.draft));
        AgreedChangeView {
            unit: self.cited_at(one.to.unwrap_or(one.from)),
            before: self.link_named(Target::Place(one.from), draft.words, draft.language),
            gone: one.to.is_none(),
            editorial: one.how == Difference::Editorial,
            recorded: self.recorded(&self.site().treaty(treaty).statuses[one.status]),
            redline: one.to.and_then(|to| self.since_agreed(one.from.draft, to)),
        }
    }

    fn since_agreed(&self, from: DraftId, to: Place) -> Option<ProvisionRedlineView> {
        let comparison = self.analysis().comparison(from, to.draft)?;
        let section = comparison.redline.provision(to.provision)?;
        self.provision_redline(comparison, &to, section)
    }

    /// A place by its permalink, as the reader's language cites it in its draft.
    fn cited_at(&self, place: Place) -> LinkView {
        self.link_named(Target::Place(place), self.cited_in(place), self.language)
    }
}
