use std::path::PathBuf;

/// A file that is copied to the output without being read as text: a picture, a font, a theme's style sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Path from the project's root with `/`: `content/briefings/one/chart.svg`, `themes/folio/static/folio.css`.
    pub path: String,
    /// Where its bytes are.
    pub origin: AssetOrigin,
}

/// Where an asset's bytes are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AssetOrigin {
    /// A file of the project.
    File {
        /// Absolute path.
        path: PathBuf,
        /// Size in bytes when it was found.
        size: u64,
    },
    /// A file of the built-in theme.
    Embedded(&'static [u8]),
}
