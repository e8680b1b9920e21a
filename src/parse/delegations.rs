//! `delegations.toml`.

use super::data_file::{DataFile, words_or_id};
use super::value::{Fields, Kind, Read, Reader, Refused, Value, choices};
use crate::diagnostic::rules::data::{INVALID_VALUE, LONG_NAME};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::party::LONGEST_NAME;
use crate::model::raw::{DelegationKind, RawDelegation, RawGroup, RawMember};
use crate::model::when::Dated;
use crate::source::Spanned;

choices! {
    DelegationKind { "state" => State, "observer" => Observer, "organization" => Organization }
}

/// Reads the file: States and observers, and groups.
pub(super) fn delegations(file: &DataFile, report: &mut Report) -> Option<(Vec<RawDelegation>, Vec<RawGroup>)> {
    file.read("`delegations.toml`", report, |fields| (fields.or_default("delegation"), fields.or_default("group")))
}

impl Read for RawDelegation {
    const EXPECTED: &'static str = "a table headed `[[delegation]]`";
    const EXAMPLE: &'static str = "[{ code = \"…\", name = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a delegation", reader)?;
        let code = fields.code("code");
        warn_of_length(&mut fields);
        let name = fields.or_default("name");
        let kind = fields.optional("kind");
        fields.finish();
        Ok(Self { code: code.ok_or(Refused::Told)?, name, kind })
    }
}

impl Read for RawGroup {
    const EXPECTED: &'static str = "a table headed `[[group]]`";
    const EXAMPLE: &'static str = "[{ code = \"…\", members = [\"…\"] }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a group", reader)?;
        let code = fields.code("code");
        warn_of_length(&mut fields);
        let name = words_or_id(&mut fields, "name", code.as_ref());
        let members = fields.or_default("members");
        fields.finish();
        Ok(Self { code: code.ok_or(Refused::Told)?, name, members })
    }
}

/// Tells of a name that is too long to be looked for in texts.
fn warn_of_length(fields: &mut Fields) {
    let Some(value) = fields.peek("name") else { return };
    let entries = match &value.kind {
        Kind::Table(table) => table.entries.iter().map(|(_, words)| words).collect(),
        _ => vec![value],
    };
    for words in entries {
        let length = match &words.kind {
            Kind::Text(name) => name.chars().count(),
            _ => 0,
        };
        if length > LONGEST_NAME {
            let message =
                format!("this name has {length} characters: texts are looked through for names of {LONGEST_NAME}");
            fields
                .reader
                .report
                .push(Diagnostic::new(&LONG_NAME, words.span, message).hint(
                    "write what texts call it, and what else there is to say in `content/delegations/_index.md`",
                ));
        }
    }
}

/// A code alone, or `{ code, from, until }`.
impl Read for RawMember {
    const EXPECTED: &'static str = "the code of a delegation";
    const EXAMPLE: &'static str = "[\"FRA\", { code = \"HRV\", from = 2013-07-01 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        if let Kind::Text(code) = &value.kind {
            return Ok(Self { code: Spanned::new(code.clone(), value.span), from: None, until: None });
        }
        let mut fields = Fields::of(value, "a member", reader)?;
        let code = fields.required("code");
        let from: Option<Dated> = fields.optional("from");
        let until: Option<Spanned<Dated>> = fields.optional("until");
        fields.finish();
        if let (Some(from), Some(until)) = (from, until)
            && until.value.last() < from.first()
        {
            let message = format!("`until` is {}, before `from`, {from}", until.value);
            reader
                .report
                .push(Diagnostic::new(&INVALID_VALUE, until.span, message).hint("put the earlier day into `from`"));
        }
        Ok(Self { code: code.ok_or(Refused::Told)?, from, until: until.map(|until| until.value) })
    }
}
