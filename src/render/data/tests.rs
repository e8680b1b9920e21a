use super::table::{Data, Kind};
use super::{TABLES, write};
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
                    use super::table::Cell;
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
