//! The text of a draft: lines → [`DraftText`].
//!
//! In: the body of a draft's file, any text at all. Out: preface, headings and provisions with their units, every word in
//! its place, and warnings. Not here: front matter, stable ids across drafts (`resolve::identity`). It never fails and
//! never panics: what it does not understand is words.
//!
//! In reading order:
//!
//! - [`mask`] what is dropped inside lines · [`mod@line`] lines and their indentation · [`block`] headings, footnotes, words
//! - [`run_on`] headings without marks · [`heading`] labels of headings · [`kind`] their words in six languages ·
//!   [`written_id`] `{#id}` · [`title`]
//! - [`label`] labels of units · [`series`] what they count in · [`choice`] options · [`suffix`] `bis` · [`numeral`] · [`scan`]
//! - [`outline`] blocks → the draft · [`grouping`] parts and chapters · [`provision`] lines → units · [`nest`] where each belongs · [`later`] what labels
//!   further on say · [`path`] paths and anchors
//! - [`inline`] the words of a paragraph · [`footnote`] which note a mark means · [`bracket`] which brackets balance
//! - [`fragment`] the new words of an edit, read as draft text

mod block;
mod bracket;
mod choice;
mod footnote;
pub(crate) mod fragment;
mod grouping;
mod heading;
mod inline;
mod kind;
mod label;
mod later;
mod line;
mod mask;
mod nest;
mod numeral;
mod outline;
mod path;
mod provision;
mod run_on;
mod scan;
mod series;
mod suffix;
#[cfg(test)]
mod tests;
mod title;
mod written_id;

use crate::diagnostic::Report;
use crate::model::draft::DraftText;
use crate::source::SourceId;
use std::ops::Range;

/// What a draft's front matter says about how to read it.
#[derive(Debug, Clone, Copy, Default)]
pub struct DraftOptions {
    /// `allow = ["unbalanced-bracket"]`: the official text has the fault, so it is not warned of.
    pub allow_unbalanced: bool,
}

/// Reads the text of a draft. `text` is the whole file and `body` the bytes after its front matter; spans are the file's.
pub fn text(source: SourceId, text: &str, body: Range<usize>, options: DraftOptions, report: &mut Report) -> DraftText {
    let masked = mask::masked(source, text, body.clone(), report);
    let lines = line::lines(text, &masked, body);
    let blocks = block::blocks(source, &masked, lines, report);
    let mut footnotes = footnote::Footnotes::default();
    let defined = blocks.iter().filter_map(|block| match block {
        block::Block::Footnote(footnote) => Some(&footnote.mark),
        _ => None,
    });
    for (index, mark) in defined.enumerate() {
        footnotes.define(mark, index as u32);
    }
    let mut reader = inline::Reader { source, text: &masked, footnotes, attributions: Vec::new(), report };
    outline::outline(&mut reader, &blocks, options)
}
