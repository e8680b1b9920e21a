//! `provisions.toml`: what is said of provisions, and how far their units are agreed.

use super::data_file::DataFile;
use super::evidence::required_sources;
use super::value::{Fields, Kind, Read, Reader, Refused, Value, choices};
use crate::diagnostic::rules::data::MISPLACED_KEY;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::raw::{RawParallel, RawProvision, RawStatus, RawStatusInSum, StatusState};
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
pub(super) fn provisions(file: &DataFile, report: &mut Report) -> Option<Provisions> {
    file.read("`provisions.toml`", report, |fields| {
        let mut read = Provisions { provisions: fields.or_default("provision"), ..Provisions::default() };
        for entry in fields.or_default::<Vec<Entry>>("status") {
            match entry {
                Entry::Of(status) => read.statuses.push(status),
                Entry::InSum(sum) => read.sums.push(sum),
            }
        }
        read
    })
}

/// What the file says.
#[derive(Default)]
#[allow(clippy::struct_field_names, reason = "the file is named after the first of its tables")]
pub(super) struct Provisions {
    pub(super) provisions: Vec<RawProvision>,
    pub(super) statuses: Vec<RawStatus>,
    pub(super) sums: Vec<RawStatusInSum>,
}

/// A `[[status]]`.
enum Entry {
    /// Of a provision or a unit.
    Of(RawStatus),
    /// Of which no provision is named.
    InSum(RawStatusInSum),
}

impl Read for RawProvision {
    const EXPECTED: &'static str = "a table headed `[[provision]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", summary = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a provision", reader)?;
        let id = fields.known_id("id");
        let aliases = fields.ids("aliases");
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

impl Read for Entry {
    const EXPECTED: &'static str = "a table headed `[[status]]`";
    const EXAMPLE: &'static str = "[{ at = \"scope/1\", state = \"agreed\", date = 2023-08-23 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a status", reader)?;
        let both = fields.key_span("at").zip(fields.key_span("some"));
        let some: Option<Words> = fields.optional("some");
        let at = fields.required_unless("at", some.is_some());
        let state = fields.required("state");
        let when = fields.when();
        let sources = required_sources(&mut fields);
        fields.finish();
        if let Some((_, some)) = both {
            let message = "a status is of `at` or of `some`, not of both";
            let diagnostic = Diagnostic::new(&MISPLACED_KEY, some, message);
            reader.report.push(diagnostic.hint("take `some` out where the source names the provision"));
            return Err(Refused::Told);
        }
        let (state, (date, session)) = (state.ok_or(Refused::Told)?, when.ok_or(Refused::Told)?);
        let span = value.span;
        Ok(match some {
            Some(some) => Entry::InSum(RawStatusInSum { some, state, date, session, sources, span }),
            None => Entry::Of(RawStatus { at: at.ok_or(Refused::Told)?, state, date, session, sources, span }),
        })
    }
}
