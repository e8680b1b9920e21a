//! What was taken out, with its place.

use crate::diagnostic::rules::content::{REPEATED_ANCHOR, UNSAFE_HTML};
use crate::diagnostic::{Diagnostic, Report};
use crate::parse::markdown::Origin;
use crate::parse::markdown::headings::Anchors;
use crate::parse::markdown::markers::Holes;
use std::ops::Range;

/// Where it is told.
pub(super) struct Told<'t, 'a> {
    pub(super) origin: Origin<'a>,
    pub(super) anchors: &'t mut Anchors,
    /// What of it must be looked up.
    pub(super) holes: &'t mut Holes,
    pub(super) report: &'t mut Report,
}

/// What can be done where HTML is refused.
pub(super) const TRUST: &str =
    "write it in markdown, or set `trust_html = true` in `site.toml` if every contributor is trusted";

impl Told<'_, '_> {
    /// `what` was taken out of this range of the markdown.
    pub(super) fn taken(&mut self, what: &str, range: &Range<usize>, hint: &str) {
        let message = format!("{what} was taken out");
        self.report.push(Diagnostic::new(&UNSAFE_HTML, self.origin.span(range), message).hint(hint));
    }

    /// An anchor that the text has already.
    pub(super) fn repeated(&mut self, anchor: &str, range: &Range<usize>) {
        let message = format!("the anchor `{anchor}` stands in this text already");
        let hint = "give one of the two another name, and look where links to it should lead";
        self.report.push(Diagnostic::new(&REPEATED_ANCHOR, self.origin.span(range), message).hint(hint));
    }
}
