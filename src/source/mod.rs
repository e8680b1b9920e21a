//! Every input with its positions: files of the project and of the built-in theme, as text, and places in them.
//!
//! In: nothing. Out: [`Sources`], filled by `load`. Not here: reading files, parsing.
//!
//! - [`Source`] one text file · [`Sources`] all of them, the [`Asset`]s that are copied unread, the theme's [`Font`]s
//! - [`Span`] a range of bytes in one source · [`Spanned`] a value and where it was written
//! - [`Aside`] texts that were let go of, to be read again where a report points into them
//! - [`Position`] a line and column, for people · [`is_forbidden`] characters that no text may hold

mod aside;
mod asset;
mod character;
mod font;
mod span;
#[cfg(test)]
mod tests;
mod text;

pub use aside::Aside;
pub use asset::{Asset, AssetOrigin};
pub use character::is_forbidden;
pub use font::Font;
pub use span::{SourceId, Span, Spanned};
pub use text::{Position, Source, SourceKind};

use std::path::PathBuf;
use std::sync::Arc;

/// Everything `load` read: the texts, and the files that are copied as they are.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The project's folder, absolute.
    pub root: PathBuf,
    /// Text inputs; a [`SourceId`] is an index into this list. `site.toml`, then `content/` by path, then the theme:
    /// every layer's `theme.toml`, most specific first; templates by name, of each the most specific layer's only; every
    /// layer's strings, base first. A file of the project and the built-in one it stands before may have the same path.
    pub texts: Vec<Arc<Source>>,
    /// Files that are copied, not read, sorted by path.
    pub assets: Vec<Asset>,
    /// The theme's fonts, by their paths in the theme.
    pub fonts: Arc<[Font]>,
}

impl Sources {
    /// The source a span points into.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.texts[id.0 as usize]
    }

    /// All texts with their ids, in order.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.texts.iter().enumerate().map(|(index, source)| (SourceId(index as u32), &**source))
    }

    /// The text with this path from the project's root, if there is one.
    pub fn find(&self, path: &str) -> Option<SourceId> {
        self.iter().find(|(_, source)| source.path == path).map(|(id, _)| id)
    }
}
