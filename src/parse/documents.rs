//! `documents.toml`: the register of a treaty's documents.

use super::data_file::{DataFile, words_or_id};
use super::value::{Fields, Read, Reader, Refused, Value};
use crate::diagnostic::Report;
use crate::model::raw::RawDocument;

/// Reads the file.
pub(super) fn register(file: &DataFile, report: &mut Report) -> Option<Vec<RawDocument>> {
    file.read("`documents.toml`", report, |fields| fields.or_default("document"))
}

impl Read for RawDocument {
    const EXPECTED: &'static str = "a table headed `[[document]]`";
    const EXAMPLE: &'static str = "[{ symbol = \"A/AC.291/22\", title = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a document", reader)?;
        let symbol = fields.required("symbol");
        let title = words_or_id(&mut fields, "title", symbol.as_ref());
        let date = fields.optional("date");
        let url = fields.url("url");
        let session = fields.optional("session");
        let kind = fields.optional("kind");
        fields.finish();
        Ok(Self { symbol: symbol.ok_or(Refused::Told)?, title, date, url, session, kind })
    }
}
