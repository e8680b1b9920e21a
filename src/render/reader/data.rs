//! Files of data, for the pages that show what is in them.

use super::Reader;
use crate::model::id::TreatyId;
use crate::render::data::{TABLES, path};
use crate::render::view::DataView;

impl Reader<'_> {
    /// Some of a treaty's tables; all of them if none is named. None where the treaty has no draft.
    pub(crate) fn data(&self, treaty: TreatyId, names: &[&str]) -> Vec<DataView> {
        if self.site().treaty(treaty).drafts.is_empty() {
            return Vec::new();
        }
        let shown = TABLES.iter().map(|table| table.name()).filter(|name| names.is_empty() || names.contains(name));
        let file =
            |name: &str, extension| self.site().file_href(&path(self.site(), treaty, &format!("{name}.{extension}")));
        shown.map(|name| DataView { name, csv: file(name, "csv"), json: file(name, "json") }).collect()
    }

    /// The file that describes a treaty's data; empty where it has none.
    pub(crate) fn data_package(&self, treaty: TreatyId) -> String {
        let none = self.site().treaty(treaty).drafts.is_empty();
        if none { String::new() } else { self.site().file_href(&path(self.site(), treaty, "datapackage.json")) }
    }
}
