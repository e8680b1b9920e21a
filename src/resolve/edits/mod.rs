//! Edits that cannot be meant as they are written.
//!
//! In: the edits of a proposal, resolved, with the places of what is written. Out: those that can be made, and a report of what is
//! wrong or doubtful. Not here: whether the units and words that they name are there ([`super::places`], [`super::passages`]).
//!
//! - [`mod@new`] new provisions and units: their labels · [`moved`] moves · [`words`] words in place of the same, brackets that are none
//! - [`together`] several edits of one proposal on the same words

mod moved;
mod new;
#[cfg(test)]
mod tests;
mod together;
mod words;

pub(super) use together::apart;

use crate::diagnostic::rules::site::{DOUBTFUL_EDIT, IMPOSSIBLE_EDIT};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{DraftText, ProvisionText};
use crate::model::proposal::{Action, Edit};
use crate::model::raw::RawEdit;
use crate::model::treaty::Draft;
use crate::source::Span;

/// Where the parts of an edit are written.
#[derive(Clone, Copy)]
pub(super) struct Written {
    at: Span,
    to: Span,
    label: Span,
    with: Span,
    find: Span,
}

impl Written {
    pub(super) fn of(raw: &RawEdit) -> Self {
        let at = raw.at.span;
        let or_at = |span: Option<Span>| span.unwrap_or(at);
        Self {
            at,
            to: or_at(raw.to.as_ref().map(|to| to.span)),
            label: or_at(raw.label.as_ref().map(|label| label.span)),
            with: or_at(raw.with.as_ref().map(|with| with.span)),
            find: or_at(raw.find.as_ref().map(|find| find.span)),
        }
    }
}

/// The draft that an edit is made on, and the provision that it is about.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    draft: &'a DraftText,
    text: &'a ProvisionText,
    /// What the provision is called in paths.
    id: &'a str,
}

impl<'a> Ground<'a> {
    pub(super) fn of(draft: &'a Draft, text: &'a ProvisionText, id: &'a str) -> Self {
        Self { draft: &draft.text, text, id }
    }

    /// A unit as paths name it.
    fn path(&self, unit: Option<u32>) -> String {
        unit.map_or_else(|| self.id.to_owned(), |unit| format!("{}/{}", self.id, self.text.units[unit as usize].path))
    }
}

/// Whether an edit can be made; tells of what is wrong with it, and of what is doubtful.
pub(super) fn can_be(edit: &Edit, written: Written, ground: Ground<'_>, report: &mut Report) -> bool {
    let begun = report.diagnostics.len();
    match &edit.action {
        Action::Move { to } => moved::check(edit.at, *to, written, ground, report),
        Action::New { label, .. } => new::check(edit, label.as_deref(), written, ground, report),
        Action::Replace { passage, with } => words::same(edit, passage.as_ref(), with, (written, ground), report),
        Action::Retain { passage } => words::unbracketed(edit.at.unit, passage.as_ref(), (written, ground), report),
        Action::Delete { .. } | Action::Add { .. } => {}
    }
    report.diagnostics[begun..].iter().all(|told| *told.rule != IMPOSSIBLE_EDIT)
}

fn impossible(span: Span, message: impl Into<String>, hint: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&IMPOSSIBLE_EDIT, span, message).hint(hint)
}

fn doubtful(span: Span, message: impl Into<String>, hint: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&DOUBTFUL_EDIT, span, message).hint(hint)
}
