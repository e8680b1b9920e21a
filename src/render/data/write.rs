//! Tables as CSV and JSON, and the package that describes them.

use super::TABLES;
use super::cell::{self, guarded};
use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::id::TreatyId;
use crate::model::site::Site;
use serde_json::{Map, Value, json};

/// RFC 4180, but for line ends, which are `\n`: a header, then the rows. Words are quoted where they have to be, and guarded
/// from being worked out; numbers are numbers, whatever they begin with.
pub(super) fn csv(table: &Table, data: &Data) -> String {
    let mut csv = table.columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",");
    csv.push('\n');
    for row in (table.rows)(data) {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                csv.push(',');
            }
            match cell {
                Cell::Text(text) => push_text(&mut csv, &guarded(text)),
                Cell::Number(number) => csv.push_str(&number.to_string()),
                Cell::Flag(flag) => csv.push_str(if *flag { "true" } else { "false" }),
                Cell::Missing => {}
            }
        }
        csv.push('\n');
    }
    csv
}

/// Semicolons and tabs are quoted too: some readers part cells there.
fn push_text(csv: &mut String, text: &str) {
    if text.contains([',', ';', '"', '\t', '\n', '\r']) {
        csv.push('"');
        csv.push_str(&text.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(text);
    }
}

/// `{"format": 1, "treaty": …, "table": …, "rows": […]}`, a line for each row.
pub(super) fn json(table: &Table, data: &Data) -> String {
    let treaty = Value::from(data.site.treaty(data.treaty).id.as_str());
    let mut json = format!("{{\n\"format\": 1,\n\"treaty\": {treaty},\n\"table\": \"{}\",\n\"rows\": [", table.name);
    for (at, row) in (table.rows)(data).into_iter().enumerate() {
        json.push_str(if at == 0 { "\n" } else { ",\n" });
        let fields = table.columns.iter().zip(row).map(|(column, cell)| (column.name.to_owned(), value(cell)));
        json.push_str(&Value::Object(fields.collect::<Map<_, _>>()).to_string());
    }
    json.push_str("\n]\n}\n");
    json
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Text(text) => text.into(),
        Cell::Number(number) => number.into(),
        Cell::Flag(flag) => flag.into(),
        Cell::Missing => Value::Null,
    }
}

/// `datapackage.json`, by the Frictionless Data Package standard, version 1: every table with its columns and their types.
pub(super) fn package(site: &Site, treaty: TreatyId) -> String {
    let config = &site.config;
    let own = config.language();
    let treaty = site.treaty(treaty);
    let mut resources = Vec::new();
    for table in TABLES {
        resources.push(json!({
            "name": table.name,
            "title": table.title,
            "description": table.description,
            "path": format!("{}.csv", table.name),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "guard": { "character": cell::GUARD, "pattern": cell::PATTERN, "description": cell::RULE },
            "schema": {
                "fields": table.columns.iter().map(|column| field(column, table)).collect::<Vec<_>>(),
                "primaryKey": table.key,
                "missingValues": [""],
            },
        }));
        resources.push(json!({
            "name": format!("{}-json", table.name),
            "title": format!("{}, as JSON", table.title),
            "description": format!("The rows of {}.csv under the key `rows`; a missing value is null.", table.name),
            "path": format!("{}.json", table.name),
            "profile": "data-resource",
            "type": "json",
            "format": "json",
            "mediatype": "application/json",
            "encoding": "utf-8",
        }));
    }
    let licence = config.licence.get(own, own);
    let mut package = json!({
        "format": 1,
        "name": treaty.id,
        "title": treaty.title.get(own, own),
        "profile": "data-package",
        "homepage": format!("{}{}", config.base_url.origin, config.base_url.path),
        "resources": resources,
    });
    if let (false, Some(package)) = (licence.is_empty(), package.as_object_mut()) {
        package.insert("licenses".to_owned(), json!([{ "title": licence, "name": spdx(licence) }]));
    }
    let written = serde_json::to_string_pretty(&package).unwrap_or_default();
    written + "\n"
}

/// A licence's name as the standard wants it, an id: `CC-BY-4.0`. Words that cannot be one are of no licence that it knows.
fn spdx(licence: &str) -> String {
    let id = licence.split_whitespace().collect::<Vec<_>>().join("-");
    let is_id = id.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '+'));
    if is_id { id } else { "notspecified".to_owned() }
}

fn field(column: &Column, table: &Table) -> Value {
    let mut field = json!({
        "name": column.name,
        "type": column.kind.name(),
        "description": column.description,
    });
    if let Some(field) = field.as_object_mut() {
        if column.kind == Kind::Date {
            field.insert("format".to_owned(), "default".into());
        }
        if table.key.contains(&column.name) {
            field.insert("constraints".to_owned(), json!({ "required": true }));
        }
    }
    field
}
