//! Whether the numbers of provisions count up: what is missing, and what comes twice.

use super::heading::HeadingLabel;
use super::kind::{is_appended, is_article};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::{NUMBER_GAP, REPEATED_LABEL};
use crate::model::draft::HeadingKind;
use crate::source::Span;

/// The numbers of provisions so far, and what is to be said of them.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Of each kind the last number, its label, and where it stands.
    last: Vec<(HeadingKind, u32, String, Span)>,
    /// Every label of the stretch: annexes begin a new one.
    labels: Vec<(HeadingKind, String, Span)>,
    pub(super) doubts: Vec<Diagnostic>,
}

impl Numbers {
    /// Takes in the heading of a provision with the words of its label.
    pub(super) fn add(&mut self, label: &HeadingLabel, name: &str, span: Span) {
        let kind = label.kind;
        let name = name.trim_matches(|c: char| !c.is_alphanumeric() && c != '§').to_owned();
        if is_appended(kind) {
            self.last.retain(|(kind, ..)| is_appended(*kind));
            self.labels.retain(|(kind, ..)| is_appended(*kind));
        }
        let number = label.number.clone().unwrap_or_default();
        if let Some((_, _, first)) = self.labels.iter().find(|(known, other, _)| *known == kind && *other == number) {
            let message = format!("`{name}` stands in this draft twice");
            self.doubts.push(
                Diagnostic::new(&REPEATED_LABEL, span, message)
                    .label(*first, "first here")
                    .hint("if one of the two is a list of contents or a slip, mend it: the second has `_2` in its id"),
            );
        } else {
            self.labels.push((kind, number, span));
        }
        let Some((first, till, _)) = label.count().filter(|_| label.placeholder.is_none()) else { return };
        if let Some((_, last, before, at)) = self.last.iter().find(|(known, ..)| *known == kind)
            && is_article(kind)
            && first > last + 1
        {
            let missing = match first - last {
                2 => format!("{} is missing", last + 1),
                3 => format!("{} and {} are missing", last + 1, last + 2),
                _ => format!("{} to {} are missing", last + 1, first - 1),
            };
            self.doubts.push(
                Diagnostic::new(&NUMBER_GAP, span, format!("`{name}` comes right after `{before}`: {missing}"))
                    .label(*at, "the one before")
                    .hint("if the draft leaves none out, look for its heading among the words between the two"),
            );
        }
        self.last.retain(|(known, ..)| *known != kind);
        self.last.push((kind, till, name, span));
    }
}
