//! How much of a project a build leaves out, for those who want to know that it was not looked at.

use super::briefings::is_future;
use super::edition;
use crate::model::config::BuildOptions;
use crate::model::raw::Documents;

/// What a build leaves out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Texts that are marked as drafts.
    pub drafts: usize,
    /// Briefings that are dated or published later.
    pub later: usize,
    /// Whether anything is left out, be it an entry of data.
    pub any: bool,
}

impl LeftOut {
    /// Counts what is left out of documents.
    pub fn of(documents: &Documents, options: &BuildOptions) -> Self {
        let briefings = documents.briefings.iter().filter(|briefing| !options.drafts && briefing.draft).count();
        let pages = documents.pages.iter().filter(|page| !options.drafts && page.draft).count();
        let later = documents.briefings.iter().filter(|briefing| {
            let draft = !options.drafts && briefing.draft;
            !options.future && !draft && is_future(briefing, options.now)
        });
        Self { drafts: briefings + pages, later: later.count(), any: edition::is_less(documents, options) }
    }
}
