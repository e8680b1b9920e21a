//! Which number each provision has in each draft, with splits, mergers and moves.

use super::Reader;
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::target::{Place, Target};
use crate::render::pages::change_in;
use crate::render::view::{
    ConcordanceCellView, ConcordanceDraftView, ConcordanceRowView, ConcordanceTableView, LinkView,
};

impl Reader<'_> {
    /// The page of a treaty's provisions by its drafts, if there is one.
    pub(crate) fn concordance_link(&self, treaty: TreatyId) -> Option<LinkView> {
        self.site().has_concordance(treaty).then(|| self.link(Target::Concordance(treaty)))
    }

    /// Some provisions of a treaty in some of its drafts, which follow each other.
    pub(crate) fn concordance(&self, drafts: &[DraftId], provisions: &[ProvisionId]) -> ConcordanceTableView {
        let heading = |id: &DraftId| {
            let draft = self.site().draft(*id);
            ConcordanceDraftView {
                link: self.link(Target::Draft(*id)),
                date: self.when(draft.date),
                stage: draft.stage,
                authority: draft.authority,
            }
        };
        ConcordanceTableView {
            drafts: drafts.iter().map(heading).collect(),
            rows: provisions.iter().map(|id| self.concordance_row(drafts, *id)).collect(),
        }
    }

    /// Every provision that any draft of a treaty has: as they follow each other in the latest draft, with those that it has not
    /// after what they followed where they last stood.
    pub(crate) fn all_provisions(&self, treaty: TreatyId) -> Vec<ProvisionId> {
        let mut all: Vec<ProvisionId> = Vec::new();
        for draft in self.site().treaty(treaty).drafts.iter().rev() {
            let mut before = None;
            for (id, _) in &self.site().draft(*draft).provisions {
                if !all.contains(id) {
                    let after = before.and_then(|before| all.iter().position(|other| *other == before));
                    all.insert(after.map_or(0, |at| at + 1), *id);
                }
                before = Some(*id);
            }
        }
        all
    }

    fn concordance_row(&self, drafts: &[DraftId], id: ProvisionId) -> ConcordanceRowView {
        let site = self.site();
        let all = &site.treaty(site.provision(id).treaty).drafts;
        let known = self.site().provision(id).appearances.iter().rev().find(|draft| drafts.contains(draft));
        let link = match known {
            Some(draft) => {
                let name = self.name_in(Place { draft: *draft, provision: id, unit: None });
                self.link_named(Target::Provision(id), name.words, name.language)
            }
            None => self.link(Target::Provision(id)),
        };
        let cell = |draft: &DraftId| {
            let at = all.iter().position(|other| other == draft).unwrap_or_default();
            self.concordance_cell(id, &all[..=at])
        };
        ConcordanceRowView { link, cells: drafts.iter().map(cell).collect() }
    }

    /// A provision in the last of some drafts.
    fn concordance_cell(&self, id: ProvisionId, drafts: &[DraftId]) -> ConcordanceCellView {
        let Some((draft, before)) = drafts.split_last() else { return ConcordanceCellView::default() };
        let site = self.site();
        let comparison = before.last().and_then(|before| self.analysis().comparison(*before, *draft));
        let change = change_in(self, id, drafts, comparison);
        let has = |draft: &DraftId| site.draft(*draft).provision(id).is_some();
        let text = self.provision_in(*draft, id);
        let label: Option<LinkView> = text.map(|(_, language)| {
            let place = Place { draft: *draft, provision: id, unit: None };
            self.link_named(Target::Place(place), self.cited_in(place), language)
        });
        let is_new = !before.last().is_some_and(has) || change.retitled.is_some();
        let section = comparison.and_then(|comparison| comparison.redline.provision(id));
        ConcordanceCellView {
            label: label.map(|link| LinkView { lang: None, dir: None, ..link }),
            title: text.filter(|_| is_new).and_then(|(text, language)| self.title(text, language)),
            moved: has(draft) && section.is_some_and(|section| section.relocated),
            change: Some(change),
        }
    }
}
