//! The figures and texts of a treaty as files for programs: `/treaties/T/data/NAME.csv`, `NAME.json` and `datapackage.json`.
//!
//! In: site and analysis. Out: tables, the same on every machine: rows in the order of drafts and of the text, UTF-8, `\n` at
//! the end of each line. Not here: what is worked out.
//!
//! A table is one file that ends in a [`Table`], and a line in [`TABLES`]:
//!
//! - [`provisions`] · [`units`] what each draft has · [`concordance`] which number each has in which · [`redlines`] · [`changes`] what changed between two · [`brackets`]
//! - [`proposals`] · [`edits`] what is asked for · [`fates`] what later drafts have of it · [`scorecard`] how many edits are where
//! - [`votes`] that were taken · [`ballots`] who voted how · [`arguments`] who argued what
//! - [`parties`] who takes part · [`positions`] as they are recorded · [`stances`] who holds what · [`alignment`] who stands together
//! - [`statuses`] recorded · [`progress`] what follows from them · [`contention`]
//! - [`table`] what a table is · [`cell`] text that no spreadsheet works out · [`mod@write`] tables as CSV and JSON, and the package that describes them

mod alignment;
mod arguments;
mod ballots;
mod brackets;
mod cell;
mod changes;
mod concordance;
mod contention;
mod edits;
mod fates;
mod parties;
mod positions;
mod progress;
mod proposals;
mod provisions;
mod redlines;
mod scorecard;
mod stances;
mod statuses;
pub(super) mod table;
#[cfg(test)]
mod tests;
mod units;
mod votes;
mod write;

use super::renderer::Renderer;
use crate::model::id::TreatyId;
use crate::model::output::{Output, OutputFile, Page};
use crate::model::site::Site;
use std::sync::Arc;
use table::{Data, Table};

/// Every table, in the order that pages and the package list them.
pub(super) const TABLES: &[&Table] = &[
    &provisions::TABLE,
    &units::TABLE,
    &redlines::TABLE,
    &changes::TABLE,
    &brackets::TABLE,
    &proposals::TABLE,
    &edits::TABLE,
    &fates::TABLE,
    &scorecard::TABLE,
    &parties::TABLE,
    &votes::TABLE,
    &ballots::TABLE,
    &arguments::TABLE,
    &positions::TABLE,
    &stances::TABLE,
    &alignment::TABLE,
    &statuses::TABLE,
    &progress::TABLE,
    &contention::TABLE,
    &concordance::TABLE,
];

/// The files of every treaty that has a draft. They are made when they are asked for.
pub(super) fn add<'a>(renderer: &Arc<Renderer<'a>>, output: &mut Output<'a>) {
    let site = renderer.site;
    for treaty in (0..site.treaties.len() as u32).map(TreatyId).filter(|id| !site.treaty(*id).drafts.is_empty()) {
        for table in TABLES {
            let csv: fn(&Table, &Data) -> String = write::csv;
            for (extension, write) in [("csv", csv), ("json", write::json)] {
                let renderer = Arc::clone(renderer);
                let file = move || {
                    let data = Data { site: renderer.site, analysis: renderer.analysis, treaty };
                    Ok(write(table, &data).into_bytes())
                };
                let path = path(site, treaty, &format!("{}.{extension}", table.name));
                output.files.insert(path, OutputFile::Page(Page::new("table", file)));
            }
        }
        let package = write::package(site, treaty).into_bytes();
        output.files.insert(path(site, treaty, "datapackage.json"), OutputFile::Bytes(package));
    }
}

/// Where a file of a treaty's data stands.
pub(super) fn path(site: &Site, treaty: TreatyId, file: &str) -> String {
    format!("treaties/{}/data/{file}", site.treaty(treaty).id)
}
