//! Who says so: entries of `sources`.

use super::names::Names;
use crate::diagnostic::rules::site::MISSING_SOURCE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::id::DocumentId;
use crate::model::raw::RawEvidence;
use crate::model::treaty::Evidence;
use crate::source::Span;

/// Resolves sources. `needed` says what must have at least one, and where it stands.
pub(super) fn evidence(
    raw: &[RawEvidence],
    needed: Option<(&str, Span)>,
    documents: &Names<DocumentId>,
    report: &mut Report,
) -> Vec<Evidence> {
    if let Some((what, span)) = needed
        && raw.is_empty()
    {
        report.push(
            Diagnostic::new(&MISSING_SOURCE, span, format!("{what} does not say who says so"))
                .hint("add `source = \"https://…\"` or `sources = [{ document = \"SYMBOL\", page = \"…\" }]`"),
        );
    }
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
