//! Draft text that is no draft: the new words of an edit. Nothing is warned of here; such words may quote half a bracket.

use super::inline::Reader;
use super::line::{Line, lines};
use super::{DraftOptions, Paragraphs, bracket, mask, outline, text};
use crate::diagnostic::Report;
use crate::model::draft::{DraftBlock, DraftText, ProvisionText};
use crate::source::SourceId;

/// Stands before words that are read as a provision's, so that their labels open units.
const HEADING: &str = "# Article 1. -\n\n";

/// Words that go among others: paragraphs, whatever they look like. `Article 18` is no heading here, `(a)` no label.
pub(crate) fn words(source: SourceId, with: &str) -> DraftText {
    let mut report = Report::default();
    let masked = mask::masked(source, with, 0..with.len(), &mut report);
    let lines = lines(with, &masked, 0..with.len());
    let mut reader = Reader {
        source,
        text: &masked,
        footnotes: super::footnote::Footnotes::default(),
        attributions: Vec::new(),
        report: &mut report,
    };
    let paragraphs = lines.chunk_by(|_, next: &Line| !next.after_blank);
    let mut paragraphs: Vec<_> = paragraphs.filter_map(|lines| outline::paragraph(&mut reader, lines)).collect();
    let attributions = std::mem::take(&mut reader.attributions);
    bracket::balance(paragraphs.iter_mut().map(|paragraph| &mut paragraph.inlines).collect(), true, &mut report);
    DraftText { blocks: paragraphs.into_iter().map(DraftBlock::Words).collect(), attributions, ..DraftText::default() }
}

/// Words that stand by themselves: a provision without label and title, unless they have a heading of their own.
pub(crate) fn provision(source: SourceId, with: &str) -> DraftText {
    let whole = format!("{HEADING}{with}");
    let options =
        DraftOptions { allow_unbalanced: true, paragraphs: Some(Paragraphs::Blocks), ..DraftOptions::default() };
    let mut read = text(source, &whole, 0..whole.len(), options, &mut Report::default());
    if let Some(DraftBlock::Provision(first)) = read.blocks.first_mut() {
        first.label.clear();
        first.title.clear();
        first.number = None;
    }
    let empty = |block: &DraftBlock| matches!(block, DraftBlock::Provision(ProvisionText { content, .. }) if content.is_empty());
    if read.blocks.len() > 1 && read.blocks.first().is_some_and(empty) {
        read.blocks.remove(0);
    }
    read
}
