use super::table::{Cell, Column, Data, Kind, Table};
use super::{TABLES, cell, write};
use crate::diagnostic::Report;
use crate::model::id::TreatyId;
use crate::render::pages::tests::{folio, site};
use std::collections::BTreeSet;

fn with_data(check: impl FnOnce(&Data)) {
    let site = site(folio().1);
    let analysis = crate::analyse::site(&site, &mut Report::default());
    check(&Data { site: &site, analysis: &analysis, treaty: TreatyId(0) });
}

#[test]
fn every_row_has_a_cell_of_its_kind_for_each_column_and_a_key_of_its_own() {
    with_data(|data| {
        for table in TABLES {
            let rows = (table.rows)(data);
            assert!(!rows.is_empty(), "{}", table.name);
            let mut keys = BTreeSet::new();
            for row in &rows {
                assert_eq!(row.len(), table.columns.len(), "{}", table.name);
                for (column, cell) in table.columns.iter().zip(row) {
                    let fits = match cell {
                        Cell::Text(_) => matches!(column.kind, Kind::String | Kind::Date),
                        Cell::Number(_) => column.kind == Kind::Integer,
                        Cell::Flag(_) => column.kind == Kind::Boolean,
                        Cell::Missing => !table.key.contains(&column.name),
                    };
                    assert!(fits, "{}.{}: {cell:?}", table.name, column.name);
                }
                let at = |name: &&str| table.columns.iter().position(|column| column.name == *name).expect("a column");
                let key: Vec<_> = table.key.iter().map(|name| format!("{:?}", row[at(name)])).collect();
                assert!(keys.insert(key.clone()), "{}: {key:?} twice", table.name);
            }
        }
    });
}

#[test]
fn tables_read_as_they_should() {
    with_data(|data| {
        for table in TABLES {
            insta::assert_snapshot!(format!("{}_csv", table.name), write::csv(table, data));
        }
        insta::assert_snapshot!("redlines_json", write::json(TABLES[2], data));
    });
}

#[test]
fn the_package_describes_every_table() {
    with_data(|data| {
        let package: serde_json::Value = serde_json::from_str(&write::package(data.site, data.treaty)).expect("JSON");
        let resources = package["resources"].as_array().expect("resources");
        assert_eq!(resources.len(), TABLES.len() * 2);
        assert_eq!(resources[0]["schema"]["fields"][0]["name"], "draft");
    });
}

/// Every shape in which words have been taken for a formula, and what looks like one and is none.
static TEXTS: &[&str] = &[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "\t=1",
    "\r=1",
    "\r\n=1",
    " =1",
    "  @x",
    ";=1",
    "a;=1;b",
    "a; =1",
    "\"=1",
    "a\t=1",
    "one\n- two\n+ three",
    "'=1",
    "''",
    "'",
    "\t'",
    "it's",
    "'tis",
    "a;'b",
    "",
    "-",
    "a=b",
    "a,=1",
    "ё; －1",
];

static OF_TEXTS: Table = Table {
    name: "texts",
    title: "Texts",
    description: "Texts, and how many bytes each has.",
    key: &[],
    columns: &[
        Column { name: "text", kind: Kind::String, description: "A text." },
        Column { name: "bytes", kind: Kind::Integer, description: "Its bytes." },
    ],
    rows: |_| TEXTS.iter().map(|text| vec![Cell::from(*text), Cell::from(text.len())]).collect(),
};

/// The cells of a file as a reader of RFC 4180 has them that parts cells at `separator`. Where a cell does not begin with a
/// quote, quotes in it are characters.
fn read(csv: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let (mut begins, mut in_quotes) = (true, false);
    let mut chars = csv.chars().peekable();
    while let Some(char) = chars.next() {
        let began = std::mem::take(&mut begins);
        match char {
            '"' if began => (quoted, in_quotes) = (true, true),
            '"' if in_quotes && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' if quoted => in_quotes = false,
            _ if in_quotes => cell.push(char),
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
                (quoted, begins) = (false, true);
            }
            _ if char == separator => {
                row.push(std::mem::take(&mut cell));
                (quoted, begins) = (false, true);
            }
            _ => cell.push(char),
        }
    }
    rows
}

#[test]
fn what_the_package_says_gives_every_text_back() {
    let pattern = fancy_regex::Regex::new(cell::PATTERN).expect("a pattern");
    with_data(|data| {
        let rows = read(&write::csv(&OF_TEXTS, data), ',');
        let back: Vec<_> = rows[1..].iter().map(|row| pattern.replace_all(&row[0], "$1").into_owned()).collect();
        assert_eq!(back, TEXTS);
        assert!(rows[1..].iter().zip(TEXTS).all(|(row, text)| row[1] == text.len().to_string()));
    });
}

#[test]
fn no_spreadsheet_takes_a_cell_for_a_formula_wherever_it_parts_them() {
    with_data(|data| {
        let csv = write::csv(&OF_TEXTS, data);
        for separator in [',', ';', '\t'] {
            for cell in read(&csv, separator).iter().flatten() {
                let begins = cell.trim_start_matches(' ').chars().next();
                let worked_out = begins.is_some_and(|char| "=+-@＝＋－＠\t\r\n".contains(char));
                assert!(!worked_out, "{cell:?}, parted at {separator:?}");
            }
        }
    });
}

#[test]
fn json_has_texts_as_they_are() {
    with_data(|data| {
        let json: serde_json::Value = serde_json::from_str(&write::json(&OF_TEXTS, data)).expect("JSON");
        let texts: Vec<_> = json["rows"].as_array().expect("rows").iter().map(|row| row["text"].clone()).collect();
        assert_eq!(texts, TEXTS);
    });
}
