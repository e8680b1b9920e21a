//! One schema.

use super::{ID, manual};
use crate::diagnostic::rules;
use crate::model::shape::{FileShape, KeyShape, Shape, TableShape, TextForm};
use serde_json::{Map, Value, json};

/// Small letters of any script, digits, `-`, `_` and dots, a letter or digit first.
const SLUG: &str = r"^[^\x00-/:-`{-\x7f][^\x00-,/:-^`{-\x7f]*$";

/// The same with capitals.
const CODE: &str = r"^[^\x00-/:-@\[-`{-\x7f][^\x00-,/:-@\[-^`{-\x7f]*$";

/// A page or a mailbox.
const ADDRESS: &str = r"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)\S+$";

/// `fr`, `pt-BR`.
const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z0-9]+)*$";

/// `2023-08`, `2023`.
const MONTH_OR_YEAR: &str = r"^\d{4}(-(0[1-9]|1[0-2]))?$";
/// A day, and perhaps a time after it.
const DATE: &str = r"^\d{4}-\d{2}-\d{2}([Tt ].*)?$";

/// The schema of a kind of file.
pub(super) fn schema(file: &FileShape) -> Value {
    let title = if file.front_matter { format!("Front matter: {}", file.table.what) } else { file.paths.clone() };
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("{ID}{}", file.name),
        "title": title,
        "description": format!("Files that are `{}`", file.paths),
    });
    merge(&mut schema, table(&file.table));
    schema
}

fn table(table: &TableShape) -> Value {
    let properties: Map<String, Value> =
        table.keys.iter().map(|key| (key.name.to_owned(), property(table, key))).collect();
    let required: Vec<&str> = table.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// A key with what the manual says of it.
fn property(table: &TableShape, key: &KeyShape) -> Value {
    let mut property = json!({});
    if let Some(words) = manual::words(table.what, key.name) {
        property["description"] = words.means.into();
        if let Some(default) = words.absent.and_then(|absent| default(&absent, &key.shape)) {
            property["default"] = default;
        }
    }
    merge(&mut property, shape(&key.shape));
    property
}

/// The value that holds where a key is absent, if the manual has one in backquotes and nothing else: `` `20` ``, `` `"folio"` ``.
fn default(absent: &str, shape: &Shape) -> Option<Value> {
    let written = absent.strip_prefix('`')?.strip_suffix('`').filter(|written| !written.contains('`'))?;
    match shape {
        Shape::Word(words) => words.contains(&written).then(|| written.into()),
        _ => serde_json::from_str(written).ok(),
    }
}

fn shape(shape: &Shape) -> Value {
    match shape {
        Shape::Anything => json!({}),
        Shape::Text(form) => text(*form),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Date => json!({ "type": "string", "pattern": DATE }),
        Shape::Dated => json!({ "anyOf": [
            { "type": "string", "pattern": DATE },
            { "type": "string", "pattern": MONTH_OR_YEAR },
            { "type": "integer", "minimum": 1000, "maximum": 9999 },
        ] }),
        Shape::Whole(None) => json!({ "type": "integer" }),
        Shape::Whole(Some(least)) => json!({ "type": "integer", "minimum": least }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::List(entry) => {
            let entry = self::shape(entry);
            let mut either = vec![json!({ "type": "array", "items": entry })];
            match entry.get("anyOf").and_then(Value::as_array) {
                Some(entries) => either.extend(entries.iter().cloned()),
                None => either.push(entry),
            }
            json!({ "anyOf": either })
        }
        Shape::Table(keys) => table(keys),
        Shape::Map(keys, value) => map(keys, &self::shape(value)),
        Shape::Either(shapes) => json!({ "anyOf": shapes.iter().map(self::shape).collect::<Vec<_>>() }),
    }
}

fn text(form: TextForm) -> Value {
    let pattern = match form {
        TextForm::Free => return json!({ "type": "string" }),
        TextForm::Filled => r"\S",
        TextForm::Id => SLUG,
        TextForm::Code => CODE,
        TextForm::Address => ADDRESS,
        TextForm::Language => LANGUAGE,
    };
    json!({ "type": "string", "pattern": pattern })
}

/// A table of any keys, or of those given, which are codes of rules: each has what its rule says.
fn map(keys: &[&str], value: &Value) -> Value {
    if keys.is_empty() {
        return json!({ "type": "object", "additionalProperties": value });
    }
    let property = |key: &&str| {
        let mut property = value.clone();
        if let Some((_, rule)) = rules::all().iter().find(|(_, rule)| rule.code == *key) {
            let opening = rule.docs.iter().take_while(|line| !line.trim().is_empty()).map(|line| line.trim());
            property["description"] = opening.collect::<Vec<_>>().join(" ").into();
        }
        ((*key).to_owned(), property)
    };
    let properties: Map<String, Value> = keys.iter().map(property).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// Adds the entries of an object to another.
fn merge(into: &mut Value, other: Value) {
    if let (Value::Object(into), Value::Object(other)) = (into, other) {
        into.extend(other);
    }
}
