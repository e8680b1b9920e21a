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

impl Output<'_> {
    /// How many files are rendered.
    pub fn pages(&self) -> usize {
        self.files.values().filter(|file| matches!(file, OutputFile::Page(_))).count()
    }
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
pub struct Page<'a> {
    /// The template that it is made with, or what else makes it: `feed`, `table`, `citation`.
    pub template: &'static str,
    render: Box<dyn Fn() -> Rendered + Send + Sync + 'a>,
}

/// A page's bytes, or what is wrong with its templates.
pub type Rendered = Result<Vec<u8>, Vec<Diagnostic>>;

impl<'a> Page<'a> {
    /// A page that a function makes each time it is asked for.
    pub fn new(template: &'static str, render: impl Fn() -> Rendered + Send + Sync + 'a) -> Self {
        Self { template, render: Box::new(render) }
    }

    /// Makes it.
    ///
    /// # Errors
    /// What is wrong with its templates.
    pub fn render(&self) -> Rendered {
        (self.render)()
    }
}
