//! What was agreed and is written otherwise now.

use super::Reader;
use crate::model::draft::{ProvisionText, Step};
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::language::Language;
use crate::model::progress::{Changed, Difference};
use crate::model::target::{Place, Target};
use crate::render::view::{AgreedChangeView, AuthenticChangeView, LinkView, ProvisionRedlineView};

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
            redline: one.to.filter(|_| one.text.is_none()).and_then(|to| self.since_agreed(one.from.draft, to)),
            text: one.to.zip(one.text).and_then(|(to, language)| self.authentic_change(one.from, to, language)),
        }
    }

    fn authentic_change(&self, from: Place, to: Place, language: Language) -> Option<AuthenticChangeView> {
        let words = |place: Place| {
            let text = self.site().draft(place.draft).authentic(language)?.provision(place.provision)?;
            Some(self.text(own_words(text, place.unit), language))
        };
        Some(AuthenticChangeView { before: words(from)?, now: words(to)?, language: language.to_string() })
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

/// The words that stand in a unit and in none of its parts; with `None`, in no unit.
fn own_words(text: &ProvisionText, unit: Option<u32>) -> String {
    let (mut within, mut words) = (Vec::new(), Vec::new());
    for step in text.walk(None) {
        match step {
            Step::Enter(entered) => within.push(entered),
            Step::Leave(_) => {
                within.pop();
            }
            Step::Words(paragraph) if within.last().copied() == unit => words.push(paragraph.plain()),
            Step::Words(_) | Step::Heading(_) => {}
        }
    }
    words.join(" ")
}
