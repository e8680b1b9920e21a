//! Sources: who says so.

use super::value::{Fields, Kind, Read, Reader, Refused, Value, Written, check_url};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::data::{MISSING_KEY, MISSING_SOURCE};
use crate::model::raw::RawEvidence;
use crate::model::words::Words;
use crate::source::Spanned;

/// `sources`, and its shorthand `source`.
pub(super) fn sources(fields: &mut Fields) -> Vec<RawEvidence> {
    let mut sources: Vec<RawEvidence> = fields.or_default("sources");
    sources.extend(fields.or_default::<Vec<RawEvidence>>("source"));
    sources
}

/// The same, where there must be one.
pub(super) fn required_sources(fields: &mut Fields) -> Vec<RawEvidence> {
    let sources = sources(fields);
    let empty = |value: &Value| matches!(&value.kind, Kind::List(entries) if entries.is_empty());
    let written = ["sources", "source"].iter().any(|key| fields.peek(key).is_some_and(|value| !empty(value)));
    if !written && !fields.reader.torn(fields.span) {
        let message = format!("{} needs a source", fields.what);
        let hint =
            "add `sources = [{ document = \"…\" }]` with a document of the register, or `source = \"https://…\"`";
        fields.reader.report.push(Diagnostic::new(&MISSING_SOURCE, fields.span, message).hint(hint));
    }
    sources
}

/// `{ document, url, page, para, note }`; an address alone, or a document's symbol alone, is enough.
impl Read for RawEvidence {
    const EXPECTED: &'static str = "a source";
    const EXAMPLE: &'static str = "[{ document = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let span = value.span;
        if let Kind::Text(text) = &value.kind {
            let text = Spanned::new(text.clone(), span);
            let is_url = (text.value.contains(':') || text.value.starts_with("www.")) && !text.value.contains(' ');
            if value.broken {
                return Err(Refused::Told);
            }
            if is_url && !check_url(&text, reader) {
                return Err(Refused::Told);
            }
            let (url, document) = if is_url { (Some(text), None) } else { (None, Some(text)) };
            return Ok(Self { document, url, page: None, para: None, note: Words::default(), span });
        }
        let mut fields = Fields::of(value, "a source", reader)?;
        let written = fields.peek("document").or(fields.peek("url")).is_some();
        let evidence = Self {
            document: fields.optional("document"),
            url: fields.url("url"),
            page: fields.optional("page").map(|Written(page)| page),
            para: fields.optional("para").map(|Written(para)| para),
            note: fields.or_default("note"),
            span,
        };
        if !written && !fields.reader.torn(span) {
            let message = "a source needs `document` or `url`";
            let hint = "add the symbol of a document of the register, or an address";
            fields.reader.report.push(Diagnostic::new(&MISSING_KEY, span, message).hint(hint));
        }
        fields.finish();
        if evidence.document.is_some() || evidence.url.is_some() { Ok(evidence) } else { Err(Refused::Told) }
    }
}
