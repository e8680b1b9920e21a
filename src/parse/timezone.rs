//! `timezone` of `site.toml`: where it is decided which day it is.

use super::value::{Fields, Read, Reader, Refused, Table, Value, toml};
use crate::diagnostic::rules::data::UNKNOWN_VALUE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::shape::{Shape, TextForm};
use crate::source::{SourceId, Span};
use jiff::tz::{self, TimeZone};

/// A zone by the name that IANA gives it.
#[derive(Debug)]
pub(super) struct Zone(TimeZone);

impl Read for Zone {
    const EXPECTED: &'static str = "the name of a time zone";
    const EXAMPLE: &'static str = "\"Europe/Vienna\"";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let name = String::read(value, key, reader)?;
        tz::db().get(&name).map(Self).map_err(|_| {
            let known: Vec<String> = tz::db().available().map(|name| name.to_string()).collect();
            let diagnostic = Diagnostic::new(&UNKNOWN_VALUE, value.span, format!("there is no time zone `{name}`"))
                .did_you_mean(&name, known.iter().map(String::as_str))
                .or_hint("write a name of the IANA database, continent and city: `Africa/Nairobi`, `America/New_York`");
            reader.report.push(diagnostic);
            Refused::Told
        })
    }

    fn shape() -> Shape {
        Shape::Text(TextForm::Filled)
    }
}

/// The time zone that the text of a `site.toml` names; nothing if it names none, or one that there is not, which whoever reads the
/// project is told.
pub fn timezone(text: &str) -> Option<TimeZone> {
    if !text.contains("timezone") {
        return None;
    }
    let mut aside = Report::default();
    let tree = toml::tree(SourceId(0), text, 0..text.len(), Span::default(), &mut aside);
    of_table(&tree.root, &mut Reader::new(text, &tree, &[], &mut aside))
}

fn of_table(table: &Table, reader: &mut Reader) -> Option<TimeZone> {
    Fields::new(table, "`site.toml`", reader).optional("timezone").map(|Zone(zone)| zone)
}
