//! `provisions.toml`: what is said of provisions, and how far their units are agreed.

use super::data_file::DataFile;
use super::evidence::required_sources;
use super::value::{Fields, Kind, Read, Reader, Refused, Value, choices};
use crate::diagnostic::Report;
use crate::model::raw::{RawParallel, RawProvision, RawStatus, StatusState};
use crate::model::words::Words;
use crate::source::Spanned;

choices! {
    StatusState {
        "open" => Open,
        "bracketed" => Bracketed,
        "informal" => Informal,
        "agreed-ad-referendum" => AgreedAdReferendum,
        "agreed" => Agreed,
        "adopted" => Adopted,
        "deleted" => Deleted,
    }
}

/// Reads the file.
pub(super) fn provisions(file: &DataFile, report: &mut Report) -> Option<(Vec<RawProvision>, Vec<RawStatus>)> {
    file.read("`provisions.toml`", report, |fields| (fields.or_default("provision"), fields.or_default("status")))
}

impl Read for RawProvision {
    const EXPECTED: &'static str = "a table headed `[[provision]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", summary = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a provision", reader)?;
        let id = fields.id("id");
        let aliases = fields.or_default("aliases");
        let topics = fields.or_default("topics");
        let summary = fields.or_default("summary");
        let parallels = fields.or_default("parallels");
        fields.finish();
        Ok(Self { id: id.ok_or(Refused::Told)?, aliases, topics, summary, parallels })
    }
}

/// A reference alone, or `{ ref, note }`.
impl Read for RawParallel {
    const EXPECTED: &'static str = "a reference";
    const EXAMPLE: &'static str = "[{ ref = \"untoc: art. 3\", note = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        if let Kind::Text(reference) = &value.kind {
            return Ok(Self { reference: Spanned::new(reference.clone(), value.span), note: Words::default() });
        }
        let mut fields = Fields::of(value, "a parallel", reader)?;
        let reference = fields.required("ref");
        let note = fields.or_default("note");
        fields.finish();
        Ok(Self { reference: reference.ok_or(Refused::Told)?, note })
    }
}

impl Read for RawStatus {
    const EXPECTED: &'static str = "a table headed `[[status]]`";
    const EXAMPLE: &'static str = "[{ at = \"scope/1\", state = \"agreed\", date = 2023-08-23 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a status", reader)?;
        let at = fields.required("at");
        let state = fields.required("state");
        let when = fields.when();
        let sources = required_sources(&mut fields);
        fields.finish();
        let (at, state) = (at.ok_or(Refused::Told)?, state.ok_or(Refused::Told)?);
        let (date, session) = when.ok_or(Refused::Told)?;
        Ok(Self { at, state, date, session, sources, span: value.span })
    }
}
