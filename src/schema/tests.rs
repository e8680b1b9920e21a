use super::manual;
use crate::model::shape::{FileShape, TableShape};
use crate::parse::shapes;
use std::collections::BTreeSet;

fn tables(files: &[FileShape]) -> Vec<&TableShape> {
    files.iter().flat_map(|file| file.table.tables()).collect()
}

#[test]
fn the_manual_says_of_every_key_of_every_file_what_it_means() {
    let files = shapes();
    let mut untold = BTreeSet::new();
    for table in tables(&files) {
        let keys = table.keys.iter().filter(|key| manual::words(table.what, key.name).is_none());
        untold.extend(keys.map(|key| format!("{}: `{}`", table.what, key.name)));
    }
    assert!(untold.is_empty(), "keys that no table of the manual has:\n{untold:#?}");
}
