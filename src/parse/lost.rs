//! What cannot be referred to because a file could not be read.

use super::content::{Content, OfTreaty};
use crate::diagnostic::rules::data::{SYNTAX, UNKNOWN_FILE};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::raw::{PARTY, held_by};

/// Says of the problems of a file what is lost by them, if anything is.
pub(super) fn tell(path: &str, read: &Content, problems: &mut [Diagnostic]) {
    let treaty = path.strip_prefix("treaties/").and_then(|rest| rest.split('/').next());
    for lost in problems.iter_mut().flat_map(|problem| &mut problem.loses) {
        if lost.treaty.is_none() && is_of_treaty(lost.kind) {
            lost.treaty = treaty.map(str::to_owned);
        }
    }
    // A file that means nothing by its name is told with what it may have been meant to hold.
    if problems.iter().any(|problem| *problem.rule == UNKNOWN_FILE) {
        return;
    }
    let whole =
        matches!(read, Content::Nothing | Content::OfTreaty(_, _, OfTreaty::Draft(None) | OfTreaty::Treaty(None)));
    let fault =
        problems.iter_mut().find(|problem| problem.severity == Severity::Error && (whole || *problem.rule == SYNTAX));
    if let Some(fault) = fault {
        fault.loses.extend(held_by(path));
    }
}

fn is_of_treaty(kind: &str) -> bool {
    !["author", "topic", "stance", "term", PARTY, "treaty", "briefing", "page", "file"].contains(&kind)
}
