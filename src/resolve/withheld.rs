//! What is told of a link to something that is not there on the day of the build.
//!
//! In: what is wrong with an edition, and what would be wrong if everything that the project has were published. Out: what is
//! wrong with both. The rest is no slip of anybody: in a text it is a note that the link's words are printed without a link, in data
//! nothing, as an entry about what is not there is not there either.

use super::{every_text, resolved};
use crate::diagnostic::rules::reference::NOT_PUBLISHED;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::config::BuildOptions;
use crate::model::raw::Documents;
use crate::source::{SourceId, SourceKind, Sources, Span};
use jiff::civil::Date;
use rustc_hash::FxHashSet;

/// A problem, as far as two builds can have the same.
type Known = FxHashSet<(&'static str, Option<(SourceId, u32, u32)>)>;

fn place(span: Option<Span>) -> Option<(SourceId, u32, u32)> {
    span.map(|span| (span.source, span.start, span.end))
}

/// The problems of the site on which everything is published, whatever its day.
pub(super) struct Whole {
    known: Known,
    day: Date,
}

impl Whole {
    /// Resolves all that there is. It costs as much as the edition itself, so it is only asked for where something is left out.
    pub(super) fn of(documents: Documents, sources: &Sources, options: &BuildOptions) -> Self {
        // Nothing has expired before the first of all days.
        let all = BuildOptions { drafts: true, future: true, now: Date::MIN, ..options.clone() };
        let mut report = Report::default();
        let every = every_text(&documents);
        let (_, workings) = resolved((documents, every), sources, all, &mut report);
        workings.add_to(&mut report);
        let known = report.diagnostics.iter().map(|found| (found.rule.code, place(found.span))).collect();
        Self { known, day: options.now }
    }

    /// Leaves of a report what is wrong whatever the day.
    pub(super) fn settle(&self, report: &mut Report, sources: &Sources) {
        let found = std::mem::take(&mut report.diagnostics);
        report.diagnostics = found.into_iter().filter_map(|found| self.settled(found, sources)).collect();
    }

    fn settled(&self, found: Diagnostic, sources: &Sources) -> Option<Diagnostic> {
        if self.known.contains(&(found.rule.code, place(found.span))) {
            return Some(found);
        }
        // What is wrong with a file refers to nothing: a file that is shown too early, say.
        let Some(span) = found.span else { return Some(found) };
        if sources.get(span.source).kind != SourceKind::Markdown {
            return None;
        }
        let message = format!("as of {}, {}", self.day, found.message);
        let hint = "it is dated later, has expired or is a draft, so that only its words are printed";
        Some(Diagnostic::new(&NOT_PUBLISHED, span, message).hint(hint))
    }
}
