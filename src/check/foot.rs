//! Pages that stand at the foot of every page.

use crate::diagnostic::rules::site::TOO_MANY_PAGES;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::site::{AT_THE_FOOT, Site};
use crate::source::Span;

/// The first page of the content folder's top level for which the foot of pages has no room.
pub(super) fn check(site: &Site, report: &mut Report) {
    let own = site.config.language();
    let pages = site.top_pages(own);
    let Some(beyond) = pages.get(AT_THE_FOOT) else { return };
    let message = format!(
        "{} pages stand at the top of `content/`: this one and those after it are not at the foot of others",
        pages.len()
    );
    let hint = format!(
        "keep pages that belong together in a folder with an `_index.md`; the {AT_THE_FOOT} of the least `weight` are at the foot"
    );
    let span = Span::file(site.page(*beyond).version(own).source);
    report.push(Diagnostic::new(&TOO_MANY_PAGES, span, message).hint(hint));
}
