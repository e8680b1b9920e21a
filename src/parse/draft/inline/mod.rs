//! The words of a paragraph: emphasis, brackets, footnote marks, escapes, tracked changes → flat runs, each in one style.
//!
//! In: the lines of a paragraph. Out: [`Inline`]s, cut where labels end. Not here: whether brackets balance (that is a
//! matter of the whole provision).
//!
//! - [`token`] the marks of a paragraph · [`tracked`] `CriticMarkup` · [`emphasis`] which stars pair · [`run`] tokens → runs

mod emphasis;
mod run;
mod token;
mod tracked;

use super::footnote::Footnotes;
use super::line::Line;
use crate::diagnostic::Report;
use crate::model::draft::Inline;
use crate::source::{SourceId, Span, Spanned};

/// What all paragraphs of a draft are read with.
pub(super) struct Reader<'a> {
    pub(super) source: SourceId,
    /// The text with what is dropped masked.
    pub(super) text: &'a str,
    pub(super) footnotes: Footnotes,
    pub(super) attributions: Vec<Spanned<String>>,
    pub(super) report: &'a mut Report,
}

impl Reader<'_> {
    /// The inlines of a paragraph, in as many parts as there are cuts, and one more. Cuts are offsets in the source, in
    /// order; labels end there.
    pub(super) fn read(&mut self, lines: &[Line], cuts: &[usize]) -> Vec<Vec<Inline>> {
        let mut tokens = token::tokens(self, lines, cuts);
        tracked::pair(self, &mut tokens);
        let stars = emphasis::pair(self.text, &tokens);
        run::runs(self, &tokens, &stars, cuts.len() + 1)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, start, end)
    }
}
