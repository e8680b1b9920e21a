//! TOML as a tree. Several faults of syntax and the good rest of a file both come through.

use super::toml_errors::{self, Fault};
use super::{Format, Key, Kind, Table, Tree, Value, character, date};
use crate::diagnostic::rules::data::SYNTAX;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{SourceId, Span};
use std::borrow::Cow;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// How many lines without `=` are passed over before the rest of a file is given up.
const PATIENCE: usize = 20;

/// Reads `range` of `text`, reporting faults of syntax. `header` is where to point when a key is missing.
pub(crate) fn tree(source: SourceId, text: &str, range: Range<usize>, header: Span, report: &mut Report) -> Tree {
    let place = Place { source, offset: range.start };
    let mut text = Cow::Borrowed(&text[range]);
    let mut passed = Vec::new();
    // The parser gives up at a line that is no `key = value`. It is called once more with that line blanked, so that what
    // follows is read too: blanks keep every byte in its place.
    let (entries, faults) = loop {
        let (table, errors) = DeTable::parse_recoverable(&text);
        let mut faults = toml_errors::faults(&text, table.get_ref(), &errors);
        let stop = faults.iter().position(|fault| fault.stops).filter(|_| passed.len() < PATIENCE);
        let Some(stop) = stop else {
            faults.append(&mut passed);
            faults.sort_by_key(|fault| fault.span.start);
            break (place.entries(&text, table.get_ref(), &faults), faults);
        };
        drop(table);
        let fault = faults.swap_remove(stop);
        let line = toml_errors::line_around(&text, fault.span.start);
        let blank = " ".repeat(line.len());
        text = Cow::Owned([&text[..line.start], &blank, &text[line.end..]].concat());
        passed.push(fault);
    };
    for fault in &faults {
        let span = place.span(fault.span.clone());
        report.push(Diagnostic::new(&SYNTAX, span, &fault.message).hint(&fault.hint));
    }
    let broken = faults.iter().map(|fault| place.offset + fault.span.start).collect();
    let mut root = Table { entries, span: header };
    character::replace(&mut root, &text, report);
    Tree { root, format: Format::Toml, broken }
}

/// Where the parsed text stands in its source.
#[derive(Clone, Copy)]
struct Place {
    source: SourceId,
    offset: usize,
}

impl Place {
    fn span(self, range: Range<usize>) -> Span {
        Span::new(self.source, self.offset + range.start, self.offset + range.end)
    }

    fn entries(self, text: &str, table: &DeTable<'_>, faults: &[Fault]) -> Vec<(Key, Value)> {
        let mut entries: Vec<_> = table
            .iter()
            .map(|(key, value)| {
                let name = key.get_ref().to_string();
                (Key { name, span: self.span(key.span()) }, self.value(text, value.get_ref(), value.span(), faults))
            })
            .collect();
        // The parser's tables are sorted by key.
        entries.sort_by_key(|(key, _)| key.span.start);
        entries
    }

    fn value(self, text: &str, value: &DeValue<'_>, range: Range<usize>, faults: &[Fault]) -> Value {
        let written = text.get(range.clone()).unwrap_or_default();
        let span = self.span(range.clone());
        let broken = faults.iter().any(|fault| fault.reach.start <= range.end && range.start <= fault.reach.end);
        let kind = match value {
            DeValue::Table(table) => Kind::Table(Table { entries: self.entries(text, table, faults), span }),
            DeValue::Array(list) => {
                let list = list.iter().map(|entry| self.value(text, entry.get_ref(), entry.span(), faults));
                Kind::List(list.collect())
            }
            DeValue::Datetime(date) if date.date.is_none() && date.time.is_some() => Kind::Text(written.to_owned()),
            DeValue::Datetime(_) => Kind::Date(written.to_owned()),
            DeValue::String(_) if date::looks_like_one(written) => Kind::Date(written.to_owned()),
            DeValue::String(words) => Kind::Text(words.to_string()),
            // A word without quotes, which the parser took for a misspelt number or `true`.
            DeValue::Boolean(_) | DeValue::Float(_) | DeValue::Integer(_) if broken => Kind::Text(written.to_owned()),
            DeValue::Boolean(value) => Kind::Boolean(*value),
            DeValue::Float(number) => Kind::Float(number.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => Kind::Integer(number),
                // Too large for any number that we ask for.
                Err(_) => Kind::Float(number.as_str().parse().unwrap_or(f64::INFINITY)),
            },
        };
        Value { kind, span, broken }
    }
}
