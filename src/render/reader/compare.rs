//! Pairs of drafts, and what changed between them.

use super::Reader;
use crate::model::analysis::Comparison;
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::redline::{Section, WordCounts};
use crate::model::target::{Place, Target};
use crate::render::html::redline;
use crate::render::view::{LinkView, PairView, ProvisionRedlineView, WordsChangedView};

/// How many comparisons before and after one are listed on its page.
const AROUND: usize = 20;

impl Reader<'_> {
    /// The pages that compare drafts of a treaty.
    pub(crate) fn pairs(&self, treaty: TreatyId) -> Vec<LinkView> {
        let pairs = self.analysis().comparisons_of(self.site(), treaty);
        pairs.map(|comparison| self.link(Target::Compare(comparison.from, comparison.to))).collect()
    }

    /// The pages that compare drafts of a treaty around one, which is marked: of a hundred drafts not all, and not on each page.
    pub(crate) fn pairs_around(&self, treaty: TreatyId, current: (DraftId, DraftId)) -> Vec<PairView> {
        let all: Vec<_> =
            self.analysis().comparisons_of(self.site(), treaty).map(|pair| (pair.from, pair.to)).collect();
        let at = all.iter().position(|pair| *pair == current).unwrap_or_default();
        let near = all.iter().enumerate().filter(|(place, _)| place.abs_diff(at) <= AROUND).map(|(_, pair)| *pair);
        near.map(|pair| PairView { link: self.link(Target::Compare(pair.0, pair.1)), current: pair == current })
            .collect()
    }

    /// The pages that compare a draft with another.
    pub(crate) fn pairs_with(&self, draft: DraftId) -> Vec<LinkView> {
        let pairs = self.analysis().comparisons_of(self.site(), self.site().draft(draft).treaty);
        let pairs = pairs.filter(|comparison| comparison.from == draft || comparison.to == draft);
        pairs.map(|comparison| self.link(Target::Compare(comparison.from, comparison.to))).collect()
    }

    /// A provision's place on the page that compares two drafts.
    pub(crate) fn compared(&self, comparison: &Comparison, id: ProvisionId) -> LinkView {
        let link = self.link(Target::Compare(comparison.from, comparison.to));
        LinkView { url: format!("{}#{}", link.url, redline::anchor(&self.setting(), id)), ..link }
    }

    /// What changed in a provision or in one of its units, given the section that says so. Words are those of the provision.
    pub(crate) fn provision_redline(
        &self,
        comparison: &Comparison,
        place: &Place,
        section: &Section,
    ) -> Option<ProvisionRedlineView> {
        let language = self.site().draft(comparison.to).language;
        Some(ProvisionRedlineView {
            from: self.link(Target::Draft(comparison.from)),
            to: self.link(Target::Draft(comparison.to)),
            compare: self.compared(comparison, place.provision),
            summary: comparison.by_summary,
            words: words_changed(comparison, &section.words),
            html: redline::part(&self.setting(), comparison, place)?,
            lang: language.to_string(),
            dir: language.direction(),
        })
    }
}

/// Words of a part of a comparison, or of the whole; `None` where nothing is counted.
pub(crate) fn words_changed(comparison: &Comparison, words: &WordCounts) -> Option<WordsChangedView> {
    let view = WordsChangedView { from: words.a, to: words.b, added: words.added, deleted: words.deleted };
    (!comparison.by_summary).then_some(view)
}
