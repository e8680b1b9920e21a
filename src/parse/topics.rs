//! `topics.toml`.

use super::data_file::{DataFile, words_or_id};
use super::value::{Fields, Read, Reader, Refused, Value};
use crate::diagnostic::Report;
use crate::model::raw::{RawStance, RawTopic};

/// Reads the file.
pub(super) fn topics(file: &DataFile, report: &mut Report) -> Option<Vec<RawTopic>> {
    file.read("`topics.toml`", report, |fields| fields.or_default("topic"))
}

impl Read for RawTopic {
    const EXPECTED: &'static str = "a table headed `[[topic]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", title = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a topic", reader)?;
        let id = fields.id("id");
        let title = words_or_id(&mut fields, "title", id.as_ref());
        let summary = fields.or_default("summary");
        let stances = fields.or_default("stances");
        fields.finish();
        Ok(Self { id: id.ok_or(Refused::Told)?, title, summary, stances })
    }
}

impl Read for RawStance {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "[{ id = \"narrow\", label = \"Narrow\" }, { id = \"broad\", label = \"Broad\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a stance", reader)?;
        let id = fields.id("id");
        let label = words_or_id(&mut fields, "label", id.as_ref());
        fields.finish();
        Ok(Self { id: id.ok_or(Refused::Told)?, label })
    }
}
