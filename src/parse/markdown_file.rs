use super::markdown::{self, MarkdownSettings};
use super::value::{Asked, Fields, Written, date};
use crate::diagnostic::rules::data::INVALID_DATE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::body::Body;
use crate::model::language::Language;
use crate::source::{Source, SourceId, Spanned};
use std::ops::Range;
use std::sync::Arc;

/// What of `site.toml` decides how files are read.
pub(super) struct Settings<'a> {
    /// The languages of the site, its own first.
    pub(super) languages: &'a [Language],
    /// How markdown is read.
    pub(super) markdown: MarkdownSettings,
    /// Who notes which keys are asked for, if files are not read for what they say.
    pub(super) asked: Option<&'a Asked>,
}

/// A markdown file that is about to be read.
pub(super) struct MarkdownFile<'a> {
    /// Its id.
    pub(super) id: SourceId,
    /// Its text.
    pub(super) source: &'a Source,
    /// The language in its name, if it is not the site's own.
    pub(super) language: Option<Language>,
    /// What decides how it is read.
    pub(super) settings: &'a Settings<'a>,
}

impl MarkdownFile<'_> {
    /// The text after the front matter.
    pub(super) fn body(&self, body: Range<usize>, report: &mut Report) -> Arc<Body> {
        Arc::new(markdown::body(self.id, &self.source.text, body, &self.settings.markdown, report))
    }
}

/// `as_of`: the id of a draft, or a date.
pub(super) fn as_of(fields: &mut Fields) -> Option<Spanned<String>> {
    let as_of: Spanned<Written> = fields.optional("as_of")?;
    let text = as_of.value.0;
    if let (true, Err(fault)) = (date::looks_like_one(&text), date::parse(&text)) {
        let hint = format!("write `{}`, or the id of a draft", fields.reader.example("as_of", &fault.example));
        fields.reader.report.push(Diagnostic::new(&INVALID_DATE, as_of.span, fault.message).hint(hint));
        return None;
    }
    Some(Spanned::new(text, as_of.span))
}
