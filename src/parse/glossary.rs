//! `glossary.toml`.

use super::data_file::{DataFile, words_or_id};
use super::value::{Fields, Read, Reader, Refused, Value};
use crate::diagnostic::Report;
use crate::model::raw::RawTerm;

/// Reads the file.
pub(super) fn terms(file: &DataFile, report: &mut Report) -> Option<Vec<RawTerm>> {
    file.read("`glossary.toml`", report, |fields| fields.or_default("term"))
}

impl Read for RawTerm {
    const EXPECTED: &'static str = "a table headed `[[term]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", term = \"…\", definition = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a term", reader)?;
        let id = fields.id("id");
        let term = words_or_id(&mut fields, "term", id.as_ref());
        let definition = fields.required("definition").unwrap_or_default();
        fields.finish();
        Ok(Self { id: id.ok_or(Refused::Told)?, term, definition })
    }
}
