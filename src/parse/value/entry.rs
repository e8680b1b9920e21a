//! Entries of lists that could not be read: what nobody can refer to because of that.

use super::{Kind, Value};
use crate::diagnostic::{Diagnostic, Severity, Thing};
use crate::model::raw::PARTY;

/// Says that an entry of the list of a key is lost by the first of these problems.
pub(super) fn lost(key: &str, entry: &Value, problems: &mut [Diagnostic]) {
    let Some(kind) = kind(key) else { return };
    if let Some(first) = problems.iter_mut().find(|problem| problem.severity == Severity::Error) {
        first.loses.push(id_of(entry).map_or(Thing::any(kind), |id| Thing::one(kind, id)));
    }
}

/// What messages call what stands in a list of data.
pub(super) fn kind(key: &str) -> Option<&'static str> {
    const KINDS: [&str; 10] =
        ["author", "topic", "term", "session", "body", "document", "proposal", "package", "vote", "argument"];
    match key {
        "delegation" | "group" => Some(PARTY),
        "stances" => Some("stance"),
        key => KINDS.into_iter().find(|kind| *kind == key),
    }
}

/// What an entry is called by others.
fn id_of(entry: &Value) -> Option<&str> {
    let Kind::Table(table) = &entry.kind else { return None };
    let id = ["id", "code", "symbol"].into_iter().find_map(|key| table.get(key))?;
    match &id.kind {
        Kind::Text(id) => Some(id),
        _ => None,
    }
}
