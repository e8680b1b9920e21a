//! The text of a draft: lines → [`DraftText`].
//!
//! In: the body of a draft's file, any text at all. Out: preface, headings and provisions with their units, every word in
//! its place, and warnings. Not here: front matter, stable ids across drafts (`resolve::identity`). It never fails and
//! never panics: what it does not understand is words.
//!
//! In reading order:
//!
//! - [`mask`] what is dropped inside lines · [`mod@line`] lines and their indentation · [`pages`] what belongs to pages ·
//!   [`contents`] lists of contents · [`table`] rows of tables · [`shape`] what a paragraph is · [`block`] headings, footnotes, words
//! - [`run_on`] headings without marks · [`heading`] labels of headings · [`kind`] their words in six languages ·
//!   [`written_id`] `{#id}` · [`title`] · [`implied`] provisions without a heading · [`doubts`] what may be more than words
//! - [`label`] labels of units · [`series`] what they count in · [`choice`] options · [`suffix`] `bis` · [`numeral`] · [`scan`]
//! - [`outline`] blocks → the draft · [`grouping`] parts and chapters · [`numbers`] whether they count up · [`provision`] lines → units · [`nest`] where each belongs · [`later`] what labels
//!   further on say · [`path`] paths and anchors
//! - [`inline`] the words of a paragraph · [`footnote`] which note a mark means · [`bracket`] which brackets balance
//! - [`fragment`] the new words of an edit, read as draft text · [`status_mark`] marks that say how far a paragraph is agreed

mod block;
mod bracket;
mod choice;
mod contents;
mod doubts;
mod footnote;
pub(crate) mod fragment;
mod grouping;
mod heading;
mod implied;
mod inline;
mod kind;
mod label;
mod later;
mod line;
mod markup;
mod mask;
mod nest;
mod numbers;
mod numeral;
mod outline;
mod pages;
mod path;
mod provision;
mod run_on;
mod scan;
mod series;
mod shape;
pub(in crate::parse) mod status_mark;
mod suffix;
mod table;
#[cfg(test)]
mod tests;
mod title;
mod written_id;

use crate::diagnostic::Report;
use crate::model::draft::DraftText;
use crate::source::{SourceId, Span};
pub use kind::Kinds;
pub use shape::Paragraphs;
use std::ops::Range;

/// What a draft's front matter says about how to read it.
#[derive(Debug, Clone, Default)]
pub struct DraftOptions {
    /// `allow = ["unbalanced-bracket"]`: the official text has the fault, so it is not warned of.
    pub allow_unbalanced: bool,
    /// `paragraphs = "lines"`: what a paragraph is. Absent, it is found.
    pub paragraphs: Option<Paragraphs>,
    /// Words that make kinds of headings, beside those that are built in.
    pub kinds: Kinds,
}

/// Reads the text of a draft. `text` is the whole file and `body` the bytes after its front matter; spans are the file's.
pub fn text(
    source: SourceId,
    text: &str,
    body: Range<usize>,
    options: &DraftOptions,
    report: &mut Report,
) -> DraftText {
    let masked = mask::masked(source, text, body.clone(), report);
    let mut lines = line::lines(text, &masked, body.clone());
    let pages = pages::take_apart(source, &masked, &mut lines, &options.kinds);
    report.diagnostics.extend(pages::note(&pages));
    for list in contents::mark(&masked, &mut lines, &options.kinds) {
        report.diagnostics.extend(contents::note(source, &lines[list]));
    }
    table::mark(&masked, &mut lines, &options.kinds);
    let shape = shape::shape(&masked, &lines, &options.kinds, options.paragraphs);
    if options.paragraphs.is_none() {
        let first = lines.first().map_or(body.clone(), |line| line.range.clone());
        report.diagnostics.extend(shape.note(Span::new(source, first.start, first.end)));
    }
    shape::set_paragraphs(shape, &masked, &mut lines);
    let signs = !run_on::has_articles(&masked, &lines, &options.kinds);
    let known = heading::Known { kinds: &options.kinds, signs };
    let blocks = implied::complete(&masked, block::blocks(source, &masked, lines, &known, report));
    doubts::lines(source, &masked, &blocks, &known, report);
    let mut footnotes = footnote::Footnotes::default();
    let defined = blocks.iter().filter_map(|block| match block {
        block::Block::Footnote(footnote) => Some(&footnote.mark),
        _ => None,
    });
    for (index, mark) in defined.enumerate() {
        footnotes.define(mark, index as u32);
    }
    let mut reader = inline::Reader { source, text: &masked, footnotes, attributions: Vec::new(), report };
    let draft = DraftText { pages, ..outline::outline(&mut reader, &blocks, options) };
    markup::check(source, &masked, body.clone(), report);
    doubts::whole(source, &masked, body, &draft, report);
    draft
}
