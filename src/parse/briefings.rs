//! Files of `content/briefings/`.

use super::front_matter::{self, Shape};
use super::markdown_file::{MarkdownFile, as_of};
use super::value::{Fields, Reader, choices};
use crate::diagnostic::Report;
use crate::model::body::Body;
use crate::model::raw::{BriefingKind, RawBriefing};
use crate::source::Spanned;

choices! {
    BriefingKind { "analysis" => Analysis, "article" => Article, "proposal" => Proposal, "news" => News }
}

const SHAPE: Shape = Shape { what: "a briefing", required: &[("title", "\"…\""), ("date", "2023-08-23")] };

/// Reads a briefing; `None` if it has no title or, being no translation, no date.
pub(super) fn briefing(file: &MarkdownFile, name: String, report: &mut Report) -> Option<RawBriefing> {
    let front = front_matter::read(file.id, file.source, &SHAPE, report)?;
    let mut reader = Reader::new(&file.source.text, &front.tree, file.settings.languages, report);
    let mut fields = Fields::new(&front.tree.root, SHAPE.what, &mut reader);
    let title = fields.required("title");
    let date = if file.language.is_none() { fields.required("date") } else { fields.optional("date") };
    let mut briefing = RawBriefing {
        name,
        language: file.language,
        source: file.id,
        title: Spanned::default(),
        date,
        updated: fields.optional("updated"),
        authors: fields.or_default("authors"),
        kind: fields.optional("kind"),
        treaty: fields.optional("treaty"),
        as_of: as_of(&mut fields),
        session: fields.optional("session"),
        topics: fields.or_default("topics"),
        delegations: fields.or_default("delegations"),
        summary: fields.optional("summary"),
        aliases: fields.or_default("aliases"),
        draft: fields.or_default("draft"),
        publish: fields.optional("publish"),
        expires: fields.optional("expires"),
        funding: fields.optional("funding"),
        disclaimer: fields.optional("disclaimer"),
        extra: fields.or_default("extra"),
        body: Body::default(),
        span: front.span,
    };
    fields.finish();
    briefing.body = file.body(front.body, report);
    briefing.title = title?;
    (briefing.date.is_some() || file.language.is_some()).then_some(briefing)
}
