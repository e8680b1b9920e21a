//! What a new file or entry says: what was given, then the rest as notes.

use super::kinds::Kind;
use super::value::{example, title, words, written};
use crate::model::shape::{KeyShape, Shape, TableShape};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What was given on the command line, by name of the key or of a part of the path.
pub(super) type Given = BTreeMap<&'static str, Vec<String>>;

/// Where a new thing goes and what it says.
#[derive(Debug)]
pub(super) struct Form {
    /// Where it goes, below `content/`.
    pub(super) path: String,
    /// Its text.
    pub(super) text: String,
    /// The keys that must be there and are empty.
    pub(super) empty: Vec<&'static str>,
}

/// A form that is being filled in.
struct Filling<'a> {
    kind: &'a Kind,
    table: &'a TableShape,
    given: &'a Given,
    today: Date,
}

/// Fills in the form of a kind.
pub(super) fn form(kind: &Kind, given: &Given, today: Date) -> anyhow::Result<Form> {
    let table = kind.table(given.contains_key("language"));
    let filling = Filling { kind, table: &table, given, today };
    let (mut lines, mut empty) = (String::new(), Vec::new());
    for key in &table.keys {
        if filling.is_empty(key) {
            empty.push(key.name);
        }
        lines.push_str(&filling.line(key)?);
    }
    let text = match kind.table {
        Some(name) => format!("[[{name}]]\n{lines}{}", kind.rest),
        None if kind.path.rsplit('.').next() == Some("md") => {
            format!("+++\n{lines}+++\n{}", if kind.rest.is_empty() { "\n" } else { kind.rest })
        }
        None => format!("{lines}{}", kind.rest),
    };
    Ok(Form { path: path(kind, given), text, empty })
}

/// Whether a key has to be there: its reader asks for it, or the manual says so of evidence, which has two names. A date that may be
/// left to a session has to be there where no session is given.
pub(super) fn is_needed(table: &TableShape, key: &KeyShape, given: &Given) -> bool {
    let absent = || crate::words_of_manual(table.what, key.name).and_then(|words| words.absent);
    let told = || match absent().as_deref() {
        Some("*must be there*") => true,
        Some(absent) => absent.starts_with("at its `session`") && !given.contains_key("session"),
        None => false,
    };
    key.required || (told() && !given.contains_key("language"))
}

/// What stands for a key that nobody gave a value for.
pub(super) fn stand_in(kind: &Kind, key: &KeyShape, given: &Given, today: Date) -> Option<String> {
    let name = kind.names.last().and_then(|(name, _)| given.get(name)?.first());
    if is_day(&key.shape) {
        Some(today.to_string())
    } else if key.name == "title" && kind.titled {
        name.map(|name| title(name))
    } else {
        None
    }
}

fn is_day(shape: &Shape) -> bool {
    match shape {
        Shape::Date | Shape::Dated => true,
        Shape::Either(shapes) => {
            shapes.iter().any(|shape| matches!(shape, Shape::Date | Shape::Dated))
                && !shapes.iter().any(|shape| matches!(shape, Shape::Table(_)))
        }
        _ => false,
    }
}

impl Filling<'_> {
    fn preset(&self, key: &KeyShape) -> Option<&'static str> {
        let preset = self.kind.presets.iter().find(|(name, _)| *name == key.name);
        preset.map(|(_, value)| *value).filter(|_| !self.is_translation())
    }

    fn is_translation(&self) -> bool {
        self.given.contains_key("language")
    }

    /// Whether a key has to be there, and nothing is known of it.
    fn is_empty(&self, key: &KeyShape) -> bool {
        is_needed(self.table, key, self.given)
            && !self.given.contains_key(key.name)
            && self.preset(key).is_none()
            && stand_in(self.kind, key, self.given, self.today).is_none()
    }

    /// The line of a key: its value, an empty place for one that has to be there, else a note.
    fn line(&self, key: &KeyShape) -> anyhow::Result<String> {
        let words = words(&key.shape);
        let note = match key.name {
            "draft" if self.preset(key).is_some() => "   # take this line out to publish".to_owned(),
            _ if words.is_empty() => String::new(),
            _ => format!("   # {}", words.join(", ")),
        };
        let said = match (self.given.get(key.name), self.preset(key)) {
            (Some(values), _) => Some(written(&key.shape, values)?),
            (None, Some(preset)) => Some(preset.to_owned()),
            (None, None) if is_needed(self.table, key, self.given) => {
                let known = stand_in(self.kind, key, self.given, self.today);
                Some(known.map_or_else(|| Ok(nothing(&key.shape)), |value| written(&key.shape, &[value]))?)
            }
            (None, None) => None,
        };
        Ok(match said {
            Some(value) => format!("{} = {value}{note}\n", key.name),
            // What a translation does not say is its original's.
            None if self.is_translation() && key.name != "summary" => String::new(),
            None if key.shape == Shape::Dated => {
                format!("# {} = {}   # or a month, \"2023-08\", or a year\n", key.name, self.today)
            }
            None => format!("# {} = {}{note}\n", key.name, example(&key.shape, self.today)),
        })
    }
}

/// An empty place.
fn nothing(shape: &Shape) -> String {
    let list = matches!(shape, Shape::List(_));
    if list { "[]   # [{ document = \"…\", para = \"…\" }]".to_owned() } else { "\"\"".to_owned() }
}

/// The path of a kind, with the names that were given. A proposal of no session goes with the others of none.
fn path(kind: &Kind, given: &Given) -> String {
    let first = |name: &str| given.get(name).and_then(|values| values.first()).map(String::as_str);
    let language = first("language").map(|tag| format!(".{tag}")).unwrap_or_default();
    let path = kind.path.replace("{language}", &language);
    let path = path.replace("{session}", first("session").unwrap_or("proposals"));
    kind.names
        .iter()
        .fold(path, |path, (name, _)| path.replace(&format!("{{{name}}}"), first(name).unwrap_or_default()))
}
