//! Who says so: entries of `sources`.

use super::names::Names;
use crate::diagnostic::Report;
use crate::model::id::DocumentId;
use crate::model::raw::RawEvidence;
use crate::model::treaty::Evidence;

/// Resolves sources: documents of the treaty's register.
pub(super) fn evidence(raw: &[RawEvidence], documents: &Names<DocumentId>, report: &mut Report) -> Vec<Evidence> {
    raw.iter()
        .map(|entry| Evidence {
            document: documents.get_if(entry.document.as_ref(), report),
            url: entry.url.as_ref().map(|url| url.value.clone()),
            page: entry.page.clone(),
            para: entry.para.clone(),
            note: entry.note.clone(),
        })
        .collect()
}
