//! Who acts, wherever a file says who: a code, or those that a source does not name.

use super::value::{Fields, Kind, Read, Reader, Refused, Value};
use crate::model::raw::{RawOthers, RawParty};
use crate::model::words::Words;
use crate::source::Spanned;

/// A code alone, `body:ID`, or `{ words, at_least }`.
impl Read for RawParty {
    const EXPECTED: &'static str = "the code of a delegation";
    const EXAMPLE: &'static str = "[\"FRA\", { words = \"some delegations\", at_least = 2 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        if let Kind::Text(code) = &value.kind {
            return Ok(Self::Code(Spanned::new(code.clone(), value.span)));
        }
        let mut fields = Fields::of(value, "those that a source does not name", reader)?;
        let words = fields.required("words");
        let at_least = fields.optional("at_least");
        fields.finish();
        Ok(Self::Others(RawOthers { words: words.ok_or(Refused::Told)?, at_least, span: value.span }))
    }
}

/// The party of a table that has a `code`, or the `words` of a source that names none.
pub(super) fn one_of(fields: &mut Fields, value: &Value) -> Result<RawParty, Refused> {
    let code: Option<Spanned<String>> = fields.optional("code");
    let words: Option<Words> = fields.optional("words");
    let at_least = fields.optional("at_least");
    match (code, words) {
        (Some(code), _) => Ok(RawParty::Code(code)),
        (None, Some(words)) if !words.is_empty() => {
            Ok(RawParty::Others(RawOthers { words, at_least, span: value.span }))
        }
        _ => {
            fields.missing("code", "\"…\"");
            Err(Refused::Told)
        }
    }
}
