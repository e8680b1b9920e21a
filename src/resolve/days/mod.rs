//! Days that contradict each other: one of them is likely a slip.
//!
//! In: all documents, whatever the day of the build, so that a slip is told on every day. Out: warnings. Not here: whether a day
//! is written as one, the days of a session (`parse`), what is there on a day ([`super::edition`]).
//!
//! Of what is known to a month, a year or a session only what no day of it could be is told.
//!
//! - [`texts`] drafts · [`data`] proposals, positions, statuses · [`sessions`] meetings in others · [`far`] what is far in the future

mod data;
mod far;
mod sessions;
mod texts;

use super::held::Held;
use crate::diagnostic::rules::site::IMPOSSIBLE_DATES;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::config::BuildOptions;
use crate::model::raw::{Documents, RawBriefing};
use crate::model::when::Dated;
use crate::source::Span;

/// Reports days that cannot both be right.
pub(super) fn check(documents: &Documents, options: &BuildOptions, report: &mut Report) {
    documents.briefings.iter().for_each(|briefing| expires(briefing, report));
    for treaty in &documents.treaties {
        let held = Held::of(treaty);
        sessions::check(treaty, report);
        texts::check(treaty, &held, report);
        data::check(treaty, &held, report);
        far::check(treaty, options.now, report);
    }
}

fn told(span: Span, message: String) -> Diagnostic {
    Diagnostic::new(&IMPOSSIBLE_DATES, span, message)
}

fn expires(briefing: &RawBriefing, report: &mut Report) {
    let Some(expires) = briefing.expires else { return };
    let date = briefing.date.map(|date| date.map(Dated::last));
    let first = [date, briefing.publish].into_iter().flatten().max_by_key(|date| date.value);
    if let Some(first) = first.filter(|first| expires.value <= first.value) {
        let message =
            format!("the briefing expires on {}, and is published on {} at the earliest", expires.value, first.value);
        let found = told(expires.span, message).label(first.span, "it is published from here on");
        report.push(found.hint("`expires` is the first day on which it is no longer published"));
    }
}
