//! What a table is.

use crate::model::analysis::Analysis;
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::language::Language;
use crate::model::site::Site;
use crate::model::target::{Place, Target};
use crate::model::when::When;

/// A table: what it is called, what its columns mean, and how its rows are found. The words are documentation for those who
/// use the data, in English.
pub(in crate::render) struct Table {
    /// The name of its files: lower-case letters.
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) description: &'static str,
    /// The columns whose values together name one row.
    pub(super) key: &'static [&'static str],
    pub(super) columns: &'static [Column],
    /// The rows, each with a cell for each column.
    pub(super) rows: fn(&Data) -> Vec<Vec<Cell>>,
}

impl Table {
    pub(in crate::render) fn name(&self) -> &'static str {
        self.name
    }
}

/// A column of a table.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) description: &'static str,
}

/// What a column holds, by the names of Frictionless Data's Table Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    String,
    Integer,
    Boolean,
    Date,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::String => "string",
            Kind::Integer => "integer",
            Kind::Boolean => "boolean",
            Kind::Date => "date",
        }
    }
}

/// A value of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    Text(String),
    Number(u64),
    Flag(bool),
    /// There is no value: nothing stands between the commas, and JSON has `null`.
    Missing,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Cell::Number(number.into())
    }
}

impl From<u16> for Cell {
    fn from(number: u16) -> Self {
        Cell::Number(number.into())
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Cell::Number(number as u64)
    }
}

impl From<bool> for Cell {
    fn from(flag: bool) -> Self {
        Cell::Flag(flag)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Cell::Missing, Into::into)
    }
}

/// What the rows of a treaty's tables are found in.
#[derive(Clone, Copy)]
pub(super) struct Data<'a> {
    pub(super) site: &'a Site,
    pub(super) analysis: &'a Analysis,
    pub(super) treaty: TreatyId,
}

impl<'a> Data<'a> {
    /// The treaty's drafts in order of date.
    pub(super) fn drafts(&self) -> &'a [DraftId] {
        &self.site.treaty(self.treaty).drafts
    }

    /// The stable id of a provision.
    pub(super) fn provision(&self, id: ProvisionId) -> &'a str {
        &self.site.provision(id).id
    }

    /// The address of a place in a draft, with scheme and host.
    pub(super) fn address(&self, place: Place) -> String {
        let language: Language = self.site.config.language();
        format!("{}{}", self.site.config.base_url.origin, self.site.href(Target::Place(place), language))
    }
}

/// A date as it is written, the first day that it can be, and the last: the columns `date`, `date_from` and `date_to`.
pub(super) fn when(when: When) -> [Cell; 3] {
    let written = when.dated().map(|dated| dated.to_string());
    [written.into(), when.first().to_string().into(), when.last().to_string().into()]
}

/// The name that an enumeration's value has in content files.
pub(super) fn named(value: &impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(ToOwned::to_owned)
}
