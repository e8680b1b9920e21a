//! `arguments.toml`: who argued what.

use super::data_file::DataFile;
use super::evidence::required_sources;
use super::value::{Fields, Read, Reader, Refused, Value, choices};
use crate::diagnostic::Report;
use crate::model::raw::{ArgumentSide, RawArgument, RawParty};

choices! {
    ArgumentSide { "for" => For, "against" => Against, "risk" => Risk, "safeguard" => Safeguard }
}

/// Reads the file.
pub(super) fn arguments(file: &DataFile, report: &mut Report) -> Option<Vec<RawArgument>> {
    file.read("`arguments.toml`", report, |fields| fields.or_default("argument"))
}

impl Read for RawArgument {
    const EXPECTED: &'static str = "a table headed `[[argument]]`";
    const EXAMPLE: &'static str =
        "[{ id = \"…\", words = \"…\", by = [\"…\"], on = \"…\", side = \"for\", date = 2023-08-23 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "an argument", reader)?;
        let id = fields.id("id");
        let words = fields.required("words");
        let by: Option<Vec<RawParty>> = fields.required("by");
        if by.as_ref().is_some_and(Vec::is_empty) {
            fields.missing("by", "[\"FRA\"]");
        }
        let on = fields.required("on");
        let side = fields.required("side");
        let answers = fields.optional("answers");
        let date = fields.required("date");
        let sources = required_sources(&mut fields);
        fields.finish();
        Ok(Self {
            id: id.ok_or(Refused::Told)?,
            words: words.ok_or(Refused::Told)?,
            by: by.filter(|by| !by.is_empty()).ok_or(Refused::Told)?,
            on: on.ok_or(Refused::Told)?,
            side: side.ok_or(Refused::Told)?,
            answers,
            date: date.ok_or(Refused::Told)?,
            sources,
            span: value.span,
        })
    }
}
