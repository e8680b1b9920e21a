use serde::Serialize;

/// One table of a treaty's data, as files.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DataView {
    /// Its name: `redlines`.
    pub(crate) name: &'static str,
    /// The table as CSV.
    pub(crate) csv: String,
    /// The table as JSON.
    pub(crate) json: String,
}
