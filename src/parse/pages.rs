//! Markdown of `content/` that is neither briefing nor draft.

use super::front_matter::{self, Shape};
use super::markdown_file::{MarkdownFile, as_of};
use super::value::{Fields, Reader};
use crate::diagnostic::Report;
use crate::model::raw::RawPage;
use std::sync::Arc;

const PAGE: Shape = Shape { what: "a page", required: &[("title", "\"…\"")] };
const INDEX: Shape = Shape { what: "the page of a folder", required: &[] };

/// Reads a page; `None` if it has no title. The page of a folder may do without.
pub(super) fn page(file: &MarkdownFile, path: String, index: bool, report: &mut Report) -> Option<RawPage> {
    let shape = if index { &INDEX } else { &PAGE };
    let front = front_matter::read(file.id, file.source, shape, report)?;
    let mut reader =
        Reader::new(&file.source.text, &front.tree, file.settings.languages, report).asking(file.settings.asked);
    let mut fields = Fields::new(&front.tree.root, shape.what, &mut reader);
    let mut page = RawPage {
        path,
        index,
        language: file.language,
        source: file.id,
        title: if index { fields.optional("title") } else { fields.required("title") },
        summary: fields.optional("summary"),
        updated: fields.optional("updated"),
        weight: fields.or_default("weight"),
        treaty: fields.optional("treaty"),
        as_of: as_of(&mut fields),
        aliases: fields.or_default("aliases"),
        draft: fields.or_default("draft"),
        extra: fields.or_default("extra"),
        body: Arc::default(),
        span: front.span,
    };
    fields.finish();
    page.body = file.body(front.body, report);
    (index || page.title.is_some()).then_some(page)
}
