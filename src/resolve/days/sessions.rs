use super::told;
use crate::diagnostic::Report;
use crate::model::raw::{RawSession, RawTreaty};
use crate::resolve::held::days;

/// A meeting in a session is held while that session is.
pub(super) fn check(treaty: &RawTreaty, report: &mut Report) {
    for session in &treaty.sessions {
        let named = |one: &&RawSession| {
            session.within.as_ref().is_some_and(|within| within.value.eq_ignore_ascii_case(&one.id.value))
        };
        let Some(outer) = treaty.sessions.iter().find(named) else { continue };
        let ((start, end), (from, to)) = (days(session), days(outer));
        if start < from || end > to {
            let (id, around) = (&session.id.value, &outer.id.value);
            let message = format!("`{id}`, from {start} to {end}, is not within the days of `{around}`");
            let found =
                told(session.start.span, message).label(outer.start.span, format!("it met from {from} to {to}"));
            report.push(found.hint("mend the days of one of the two, or take `within` out"));
        }
    }
}
