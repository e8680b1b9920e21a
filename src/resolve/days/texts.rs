use super::told;
use crate::diagnostic::Report;
use crate::model::raw::{RawDraft, RawTreaty};
use crate::resolve::held::Held;
use crate::source::Span;

/// A zero draft comes first, then those that are negotiated, the final one, the one adopted; and a revision after what it revises.
pub(super) fn check(treaty: &RawTreaty, held: &Held, report: &mut Report) {
    let dated = held.drafts(treaty);
    for (draft, of) in &dated {
        let wrong = dated.iter().filter(|(first, date)| of.is_before(*date) && follows(draft, first));
        if let Some((first, date)) = wrong.max_by_key(|(_, date)| *date) {
            let message = format!("draft `{}` is dated before `{}`, which it follows", draft.id, first.id);
            let found =
                told(place(draft), message).label(place(first), format!("`{}` is of {}", first.id, date.last()));
            report.push(found.hint("mend one of the two dates, or the stage or symbol that says which is first"));
        }
    }
}

/// Where a draft says when it was issued.
pub(super) fn place(draft: &RawDraft) -> Span {
    let session = draft.session.as_ref().map(|session| session.span);
    draft.date.map(|date| date.span).or(session).unwrap_or(draft.span)
}

/// Whether the first of two drafts says of itself that it comes after the other.
fn follows(later: &RawDraft, first: &RawDraft) -> bool {
    let symbols = first.symbol.as_ref().zip(later.symbol.as_ref());
    let revised = symbols.is_some_and(|(first, later)| {
        let (one, other) = (revision(&first.value), revision(&later.value));
        one.0 == other.0 && one.1 < other.1
    });
    first.stage < later.stage || revised
}

/// `A/AC.291/22/Rev.2`: the document, and which revision of it.
fn revision(symbol: &str) -> (&str, u32) {
    let revised = symbol.rsplit_once("/Rev.").and_then(|(of, number)| Some((of, number.parse().ok()?)));
    revised.unwrap_or((symbol, 0))
}
