//! Files of `content/briefings/`.

use super::front_matter::{self, Shape};
use super::markdown_file::{MarkdownFile, as_of};
use super::translations;
use super::value::{Fields, Read, Reader, choices};
use crate::diagnostic::rules::data::MISSING_KEY;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::language::Language;
use crate::model::raw::{BriefingKind, RawBriefing};
use crate::model::when::Dated;
use crate::source::{Sources, Spanned};
use std::collections::BTreeSet;
use std::sync::Arc;

choices! {
    BriefingKind { "analysis" => Analysis, "article" => Article, "proposal" => Proposal, "news" => News }
}

/// How many a briefing has at most: all of them stand on the page of each.
const AUTHORS: usize = 100;
const TOPICS: usize = 100;
/// More than there are States.
const DELEGATIONS: usize = 300;

const SHAPE: Shape = Shape { what: "a briefing", required: &[("title", "\"…\""), ("date", "2023-08-23")] };

/// Reads a briefing; `None` if it has no title or, being no translation, no date.
pub(super) fn briefing(file: &MarkdownFile, name: String, report: &mut Report) -> Option<RawBriefing> {
    let front = front_matter::read(file.id, file.source, &SHAPE, report)?;
    let mut reader =
        Reader::new(&file.source.text, &front.tree, file.settings.languages, report).asking(file.settings.asked);
    let mut fields = Fields::new(&front.tree.root, SHAPE.what, &mut reader);
    let title = fields.required("title");
    let misnamed = translations::suffixed(&name, file.settings.languages);
    let date = match (file.language, misnamed) {
        (Some(_), _) => fields.optional("date"),
        (None, Some(meant)) => dated(&mut fields, &meant),
        (None, None) => fields.required("date"),
    };
    let mut briefing = RawBriefing {
        name,
        language: file.language,
        source: file.id,
        title: Spanned::default(),
        date,
        updated: fields.optional("updated"),
        authors: fields.list("authors", AUTHORS),
        kind: fields.optional("kind"),
        treaty: fields.optional("treaty"),
        as_of: as_of(&mut fields),
        session: fields.optional("session"),
        topics: fields.list("topics", TOPICS),
        delegations: fields.list("delegations", DELEGATIONS),
        summary: fields.optional("summary"),
        aliases: fields.or_default("aliases"),
        draft: fields.or_default("draft"),
        publish: fields.optional("publish"),
        expires: fields.optional("expires"),
        funding: fields.optional("funding"),
        disclaimer: fields.optional("disclaimer"),
        extra: fields.or_default("extra"),
        body: Arc::default(),
        span: front.span,
    };
    fields.finish();
    briefing.body = file.body(front.body, report);
    briefing.title = title?;
    (briefing.date.is_some() || file.language.is_some()).then_some(briefing)
}

/// The date of what may be a translation by another name: `hopes-fr.md`.
fn dated(fields: &mut Fields, (original, language): &(String, Language)) -> Option<Spanned<Dated>> {
    let has_date = fields.peek("date").is_some();
    let date = fields.optional("date");
    if !has_date && !fields.reader.torn(fields.span) {
        let hint = format!(
            "if it is the translation of `{original}.md`, rename it `{original}.{language}.md`; else add `{}`",
            fields.reader.example("date", Dated::EXAMPLE)
        );
        fields.reader.report.push(Diagnostic::new(&MISSING_KEY, fields.span, "a briefing needs `date`").hint(hint));
    }
    date
}

/// Leaves out translations whose date nobody says: there is no original to take it from. Where there is one that could not
/// be read, that is reported already.
pub(super) fn require_dates(briefings: &mut Vec<Arc<RawBriefing>>, sources: &Sources, report: &mut Report) {
    if briefings.iter().all(|briefing| briefing.date.is_some()) {
        return;
    }
    let dated = |briefing: &&Arc<RawBriefing>| briefing.date.is_some();
    let dated: BTreeSet<String> = briefings.iter().filter(dated).map(|briefing| briefing.name.clone()).collect();
    briefings.retain(|briefing| {
        let name = &briefing.name;
        let has_date = dated.contains(name);
        let original = |path: String| sources.find(&path).is_some();
        if !has_date
            && !original(format!("content/briefings/{name}.md"))
            && !original(format!("content/briefings/{name}/index.md"))
        {
            let message = format!("`{name}` has no original, and none of its translations has a `date`");
            let hint = "add `date = 2023-08-23`";
            report.push(Diagnostic::new(&MISSING_KEY, briefing.span, message).hint(hint));
        }
        has_date
    });
}
