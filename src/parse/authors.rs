//! `authors.toml`.

use super::data_file::{DataFile, words_or_id};
use super::value::{Fields, Read, Reader, Refused, Value};
use crate::diagnostic::rules::data::INVALID_VALUE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::raw::RawAuthor;
use crate::source::Spanned;

/// Reads the file.
pub(super) fn authors(file: &DataFile, report: &mut Report) -> Option<Vec<RawAuthor>> {
    file.read("`authors.toml`", report, |fields| fields.or_default("author"))
}

impl Read for RawAuthor {
    const EXPECTED: &'static str = "a table headed `[[author]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", name = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "an author", reader)?;
        let id = fields.id("id");
        let author = Self {
            id: Spanned::default(),
            name: words_or_id(&mut fields, "name", id.as_ref()),
            family: fields.or_default("family"),
            affiliation: fields.or_default("affiliation"),
            orcid: orcid(&mut fields),
            url: fields.url("url"),
            bio: fields.or_default("bio"),
        };
        fields.finish();
        Ok(Self { id: id.ok_or(Refused::Told)?, ..author })
    }
}

/// An ORCID iD, without the address that often stands before it.
fn orcid(fields: &mut Fields) -> Option<Spanned<String>> {
    let written: Spanned<String> = fields.optional("orcid")?;
    let id = written.value.trim_start_matches("https://").trim_start_matches("http://");
    let id = id.trim_start_matches("orcid.org/").trim_end_matches('/');
    if is_orcid(id) {
        return Some(Spanned::new(id.to_owned(), written.span));
    }
    let message = format!("`{}` is not an ORCID iD", written.value);
    let hint = "write its sixteen figures as in `0000-0002-1825-0097`; the last one checks the others";
    fields.reader.report.push(Diagnostic::new(&INVALID_VALUE, written.span, message).hint(hint));
    None
}

/// Four groups of four figures, of which the last is the check digit of ISO 7064 MOD 11-2 and may be `X`.
fn is_orcid(id: &str) -> bool {
    let groups = id.split('-').map(str::len);
    let figures: Vec<u32> = id.bytes().filter(|byte| *byte != b'-').map_while(figure).collect();
    let Some((check, figures)) = figures.split_last() else { return false };
    let total = figures.iter().fold(0, |total, figure| (total + figure) * 2 % 11);
    groups.eq([4; 4]) && figures.len() == 15 && !figures.contains(&10) && (12 - total) % 11 == *check
}

fn figure(byte: u8) -> Option<u32> {
    if byte == b'X' { Some(10) } else { char::from(byte).to_digit(10) }
}
