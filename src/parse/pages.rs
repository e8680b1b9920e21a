//! Markdown of `content/` that is neither briefing nor draft.

use super::front_matter::{self, Shape};
use super::markdown_file::{MarkdownFile, as_of};
use super::value::{Fields, Reader};
use crate::diagnostic::rules::data::UNKNOWN_FILE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::raw::{RawPage, held_by};
use std::sync::Arc;

const PAGE: Shape = Shape { what: "a page", required: &[("title", "\"…\"")] };
/// What a text in another folder was meant to be.
struct Meant {
    what: &'static str,
    place: String,
}

/// Keys that only drafts have, and keys that only briefings have: two of them are no slip.
const OF_DRAFTS: [&str; 4] = ["stage", "symbol", "sources", "date"];
const OF_BRIEFINGS: [&str; 7] = ["date", "authors", "kind", "session", "topics", "delegations", "publish"];

fn meant(fields: &Fields, path: &str, index: bool) -> Option<Meant> {
    let has = |keys: &[&str]| keys.iter().filter(|key| fields.peek(key).is_some()).count() > 1;
    let name = path.rsplit('/').next().unwrap_or(path);
    if index {
        None
    } else if let Some((treaty, _)) =
        path.strip_prefix("treaties/").and_then(|rest| rest.split_once('/')).filter(|_| has(&OF_DRAFTS))
    {
        Some(Meant { what: "a draft", place: format!("treaties/{treaty}/drafts/{name}.md") })
    } else {
        has(&OF_BRIEFINGS).then(|| Meant { what: "a briefing", place: format!("briefings/{name}.md") })
    }
}

const INDEX: Shape = Shape { what: "the page of a folder", required: &[] };

/// Reads a page; `None` if it has no title. The page of a folder may do without.
pub(super) fn page(file: &MarkdownFile, path: String, index: bool, report: &mut Report) -> Option<RawPage> {
    let shape = if index { &INDEX } else { &PAGE };
    let front = front_matter::read(file.id, file.source, shape, report)?;
    let mut reader =
        Reader::new(&file.source.text, &front.tree, file.settings.languages, report).asking(file.settings.asked);
    let mut fields = Fields::new(&front.tree.root, shape.what, &mut reader);
    if let Some(meant) = meant(&fields, &path, index) {
        let message = format!("this is read as a page, and its front matter is {}'s", meant.what);
        let told = Diagnostic::new(&UNKNOWN_FILE, front.span, message);
        fields
            .reader
            .report
            .push(told.hint(format!("move it to `content/{}`", meant.place)).losing(held_by(&meant.place)));
        return None;
    }
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
