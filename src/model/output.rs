//! The finished site as a value: what stands at each path.

use crate::diagnostic::Diagnostic;
use crate::source::Asset;
use std::collections::BTreeMap;

/// Path (`briefings/one/index.html`, no leading slash) → what stands there. `write` puts it on disk, `serve` serves it.
#[derive(Default)]
pub struct Output<'a> {
    /// Every file of the site.
    pub files: BTreeMap<String, OutputFile<'a>>,
}

/// What stands at one path.
pub enum OutputFile<'a> {
    /// Bytes that are already known: a feed, a redirect, a data file.
    Bytes(Vec<u8>),
    /// A file that is copied.
    Copy(&'a Asset),
    /// A page that is rendered when it is asked for. Rendering is pure: the same bytes each time.
    Page(Page<'a>),
}

/// A page not rendered yet. Fails only with template errors, as diagnostics.
pub type Page<'a> = Box<dyn Fn() -> Result<Vec<u8>, Vec<Diagnostic>> + Send + Sync + 'a>;
