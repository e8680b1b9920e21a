//! Files of `drafts/`.

use super::draft::{self, DraftOptions, Paragraphs};
use super::evidence::sources;
use super::front_matter::{self, Shape};
use super::lints;
use super::markdown_file::MarkdownFile;
use super::status_marks::StatusMarks;
use super::value::{Fields, Reader, choices};
use crate::diagnostic::Report;
use crate::model::draft::DraftText;
use crate::model::raw::{Authority, RawDraft, Stage};
use crate::model::words::Words;

choices! {
    Stage { "zero" => Zero, "negotiating" => Negotiating, "final" => Final, "adopted" => Adopted }
    Paragraphs { "lines" => Lines, "blocks" => Blocks }
    Authority { "official" => Official, "unofficial" => Unofficial, "summary" => Summary }
}

const ORIGINAL: Shape = Shape { what: "a draft", required: &[("title", "\"…\""), ("date", "2023-08-23")] };
const TRANSLATION: Shape = Shape { what: "the translation of a draft", required: &[] };

/// Reads a draft; `None` if, being no translation, it has neither a date nor a session.
pub(super) fn draft(file: &MarkdownFile, id: String, report: &mut Report) -> Option<RawDraft> {
    let original = file.language.is_none();
    let shape = if original { &ORIGINAL } else { &TRANSLATION };
    let front = front_matter::read(file.id, file.source, shape, report)?;
    let mut reader =
        Reader::new(&file.source.text, &front.tree, file.settings.languages, report).asking(file.settings.asked);
    let mut fields = Fields::new(&front.tree.root, shape.what, &mut reader);
    let title = if original { fields.required("title") } else { fields.optional("title") };
    let allow = fields.or_default("allow");
    let paragraphs: Option<Paragraphs> = fields.optional("paragraphs");
    let when = if original { fields.when() } else { Some((fields.optional("date"), fields.optional("session"))) };
    let (date, session) = when.clone().unwrap_or_default();
    let mut draft = RawDraft {
        title: title.unwrap_or_else(|| if original { Words::plain(&id) } else { Words::default() }),
        id,
        language: file.language,
        source: file.id,
        symbol: fields.optional("symbol"),
        date,
        order: fields.optional("order"),
        stage: fields.or_default("stage"),
        session,
        sources: sources(&mut fields),
        authority: fields.or_default("authority"),
        text: DraftText::default(),
        status_marks: Vec::new(),
        extra: fields.or_default("extra"),
        span: front.span,
    };
    let marks: StatusMarks = fields.or_default("status_marks");
    fields.finish();
    let allowed = lints::allowed(allow, &mut reader);
    let allow_unbalanced = allowed.iter().any(|code| code == "unbalanced-bracket");
    let options = DraftOptions { allow_unbalanced, paragraphs, ..DraftOptions::default() };
    let mut problems = Report::default();
    draft.text = draft::text(file.id, &file.source.text, front.body, &options, &mut problems);
    marks.take(&mut draft.text, &mut problems);
    draft.status_marks = marks.states();
    problems.diagnostics.retain(|problem| !allowed.iter().any(|code| code == problem.rule.code));
    report.merge(problems);
    (!original || when.is_some()).then_some(draft)
}
