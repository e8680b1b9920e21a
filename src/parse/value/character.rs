//! Characters that no text may hold, and line ends of other systems, where a value names them by an escape: `"\u0001"`, `"\r\n"`.
//! Sources have none (`load` sees to it); what is read of an escape is what is read of the character itself.

use super::{Kind, Table, Value};
use crate::diagnostic::rules::project::CONTROL_CHARACTER;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Span, is_forbidden};

/// Replaces them in all texts and keys of a table that was read of `text`, each told at its place.
pub(super) fn replace(table: &mut Table, text: &str, report: &mut Report) {
    // Without an escape there are none.
    if memchr::memchr(b'\\', text.as_bytes()).is_some() {
        in_table(table, report);
    }
}

fn in_table(table: &mut Table, report: &mut Report) {
    for (key, value) in &mut table.entries {
        in_text(&mut key.name, key.span, report);
        in_value(value, report);
    }
}

fn in_value(value: &mut Value, report: &mut Report) {
    match &mut value.kind {
        Kind::Text(words) => in_text(words, value.span, report),
        Kind::List(values) => values.iter_mut().for_each(|value| in_value(value, report)),
        Kind::Table(table) => in_table(table, report),
        _ => {}
    }
}

fn in_text(words: &mut String, span: Span, report: &mut Report) {
    if words.contains('\r') {
        *words = words.replace("\r\n", "\n").replace('\r', "\n");
    }
    let Some(first) = words.chars().find(|character| is_forbidden(*character)) else { return };
    *words = words.replace(is_forbidden, "\u{FFFD}");
    report.push(forbidden(first, span));
}

/// What is told of an escape or an entity that names such a character.
pub(crate) fn forbidden(character: char, span: Span) -> Diagnostic {
    let message = format!("this names `U+{:04X}`, which no text may hold; read as `\u{FFFD}`", u32::from(character));
    Diagnostic::new(&CONTROL_CHARACTER, span, message).hint("take it out; it likely came from another program's data")
}
