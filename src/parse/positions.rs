//! `positions.toml`: who wanted what.

use super::data_file::DataFile;
use super::evidence::required_sources;
use super::value::{Fields, Kind, Read, Reader, Refused, Value};
use crate::diagnostic::rules::data::WRONG_TYPE;
use crate::diagnostic::rules::site::UNKNOWN_STANCE;
use crate::diagnostic::{Diagnostic, Report, nearest};
use crate::model::raw::RawPosition;
use crate::source::Spanned;

/// What a delegation can say of a provision; of a topic, it is the topic's scale that decides.
const STANCES: [&str; 4] = ["supports", "opposes", "seeks-changes", "reserves"];

/// Reads the file.
pub(super) fn positions(file: &DataFile, report: &mut Report) -> Option<Vec<RawPosition>> {
    file.read("`positions.toml`", report, |fields| fields.or_default("position"))
}

impl Read for RawPosition {
    const EXPECTED: &'static str = "a table headed `[[position]]`";
    const EXAMPLE: &'static str = "[{ by = \"…\", on = \"…\", stance = \"…\", date = 2023-08-23 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a position", reader)?;
        if let Some(Value { kind: Kind::List(_), span, .. }) = fields.peek("by") {
            let message = "a position is that of one party, not of a list";
            let hint =
                "write a `[[position]]` for each, or `by = \"…\"` with the code of the group that they spoke for";
            fields.reader.report.push(Diagnostic::new(&WRONG_TYPE, *span, message).hint(hint));
            return Err(Refused::Told);
        }
        let by = fields.required("by");
        let on_behalf_of = fields.optional("for");
        let on: Option<Spanned<String>> = fields.required("on");
        let stance = fields.required("stance");
        let when = fields.when();
        let quote = fields.or_default("quote");
        let condition = fields.or_default("condition");
        let sources = required_sources(&mut fields);
        fields.finish();
        let (by, on) = (by.ok_or(Refused::Told)?, on.ok_or(Refused::Told)?);
        let (stance, (date, session)) = (stance.ok_or(Refused::Told)?, when.ok_or(Refused::Told)?);
        if !on.value.starts_with("topic:") {
            check_stance(&stance, reader)?;
        }
        Ok(Self { by, on_behalf_of, on, stance, date, session, quote, condition, sources, span: value.span })
    }
}

fn check_stance(stance: &Spanned<String>, reader: &mut Reader) -> Result<(), Refused> {
    if STANCES.contains(&stance.value.as_str()) {
        return Ok(());
    }
    let message = format!("`{}` is no stance on a provision", stance.value);
    let near = nearest(&stance.value, STANCES).map(|near| format!("did you mean `{near}`?"));
    let all =
        "write one of `supports`, `opposes`, `seeks-changes`, `reserves`; a stance on a topic needs `on = \"topic:…\"`";
    let hint = near.unwrap_or_else(|| all.into());
    reader.report.push(Diagnostic::new(&UNKNOWN_STANCE, stance.span, message).hint(hint));
    Err(Refused::Told)
}
