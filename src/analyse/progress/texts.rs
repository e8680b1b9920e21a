use super::parts::{DraftParts, Part};
use crate::model::id::DraftId;
use crate::model::language::Language;
use crate::model::progress::Difference;
use crate::model::site::Site;
use crate::model::target::Place;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The drafts of a treaty, each read when it is first asked for.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    pub(super) site: &'a Site,
    drafts: FxHashMap<DraftId, Arc<DraftParts>>,
    authentic: FxHashMap<(DraftId, Language), Option<Arc<DraftParts>>>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(site: &'a Site) -> Self {
        Self { site, drafts: FxHashMap::default(), authentic: FxHashMap::default() }
    }

    pub(super) fn draft(&mut self, id: DraftId) -> Arc<DraftParts> {
        let site = self.site;
        Arc::clone(self.drafts.entry(id).or_insert_with(|| Arc::new(DraftParts::of(site.draft(id)))))
    }

    /// The authentic text of a draft in another language, if it has one.
    fn authentic(&mut self, id: DraftId, language: Language) -> Option<Arc<DraftParts>> {
        let site = self.site;
        let read = || site.draft(id).authentic(language).map(|text| Arc::new(DraftParts::of_translation(text)));
        self.authentic.entry((id, language)).or_insert_with(read).clone()
    }

    /// The first language in which two drafts have authentic texts that differ in substance between two places. What does not
    /// correspond to its original unit by unit cannot be compared.
    pub(super) fn authentic_difference(&mut self, from: Place, to: Place) -> Option<Language> {
        let mut languages = self.site.draft(from.draft).translations.iter().map(|one| one.language);
        languages.find(|language| {
            let before = self.authentic_part(from, *language);
            let after = before.and_then(|_| self.authentic_part(to, *language));
            before.zip(after).is_some_and(|(before, after)| {
                before.bracketed != after.bracketed
                    || before.gist.difference(after.gist) == Some(Difference::Substantive)
            })
        })
    }

    fn authentic_part(&mut self, place: Place, language: Language) -> Option<Part> {
        let text = self.authentic(place.draft, language)?;
        let (parts, original) = (text.provision(place.provision)?, self.draft(place.draft));
        let alike = original.provision(place.provision)?.units.len() == parts.units.len();
        parts.part(place.unit).filter(|_| alike).copied()
    }
}
