use super::parts::DraftParts;
use crate::model::id::DraftId;
use crate::model::site::Site;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The drafts of a treaty, each read when it is first asked for.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    pub(super) site: &'a Site,
    drafts: FxHashMap<DraftId, Arc<DraftParts>>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(site: &'a Site) -> Self {
        Self { site, drafts: FxHashMap::default() }
    }

    pub(super) fn draft(&mut self, id: DraftId) -> Arc<DraftParts> {
        let site = self.site;
        Arc::clone(self.drafts.entry(id).or_insert_with(|| Arc::new(DraftParts::of(site.draft(id)))))
    }
}
