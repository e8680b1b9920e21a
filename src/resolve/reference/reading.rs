//! When and of which treaty a text was written: what its references by number mean.

use super::index::Index;
use crate::model::id::{DraftId, TreatyId};
use jiff::civil::Date;

/// How references are to be read: of which treaty, and as of when.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reading {
    /// The treaty that is meant where none is named; absent: the site's only one.
    pub treaty: Option<TreatyId>,
    /// The draft that the text says it is about.
    pub as_of: Option<DraftId>,
    /// The text's date, or the one it gives as `as_of`; absent in a text without a date, which means the latest draft.
    pub date: Option<Date>,
}

/// The draft that is meant where none is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Current {
    /// The draft.
    pub draft: DraftId,
    /// Whether the text is older than it: there was no draft yet.
    pub later: bool,
}

impl Index<'_> {
    /// The draft of a treaty that a reading means: the one the text is about, else the latest dated on or before its
    /// date, else the first. `None` for a treaty without drafts.
    pub fn current(&self, treaty: TreatyId, reading: &Reading) -> Option<Current> {
        let draft = |id: DraftId| &self.parts.drafts[id.index()];
        if let Some(as_of) = reading.as_of.filter(|as_of| draft(*as_of).treaty == treaty) {
            return Some(Current { draft: as_of, later: false });
        }
        let drafts = &self.parts.treaties[treaty.index()].drafts;
        let Some(date) = reading.as_of.map(|as_of| draft(as_of).date.last()).or(reading.date) else {
            return drafts.last().map(|last| Current { draft: *last, later: false });
        };
        match drafts.iter().rfind(|id| draft(**id).date.last() <= date) {
            Some(current) => Some(Current { draft: *current, later: false }),
            None => drafts.first().map(|first| Current { draft: *first, later: true }),
        }
    }
}
