//! The finished site as a value: what stands at each path.

use crate::diagnostic::Diagnostic;
use crate::source::Asset;
use std::collections::BTreeMap;
use std::path::Path;

/// Path (`briefings/one/index.html`, no leading slash) → what stands there. `write` puts it on disk, `serve` serves it.
#[derive(Default)]
pub struct Output<'a> {
    /// Every file of the site.
    pub files: BTreeMap<String, OutputFile<'a>>,
}

impl Output<'_> {
    /// How many pages there are for readers; feeds and files for programs are none.
    pub fn pages(&self) -> usize {
        let is_page = |(path, file): &(&String, &OutputFile)| {
            matches!(file, OutputFile::Page(_))
                && Path::new(path).extension().is_some_and(|extension| extension == "html")
        };
        self.files.iter().filter(is_page).count()
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
    /// A picture that is drawn when it is asked for, or not at all where the one that stands shows the same.
    Picture(Picture<'a>),
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

/// A picture that is not drawn yet. To say what it shows costs much less than to draw it.
pub struct Picture<'a> {
    /// The template that says what it shows.
    pub template: &'static str,
    plan: Box<dyn Fn() -> Result<Plan, Vec<Diagnostic>> + Send + Sync + 'a>,
    draw: Box<dyn Fn(&Plan) -> Rendered + Send + Sync + 'a>,
}

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The drawing as SVG.
    pub svg: String,
    /// Of the drawing and of all else that its bytes depend on: plans of the same fingerprint are drawn alike.
    pub fingerprint: [u8; 32],
}

impl<'a> Picture<'a> {
    /// A picture that one function plans and another draws.
    pub fn new(
        template: &'static str,
        plan: impl Fn() -> Result<Plan, Vec<Diagnostic>> + Send + Sync + 'a,
        draw: impl Fn(&Plan) -> Rendered + Send + Sync + 'a,
    ) -> Self {
        Self { template, plan: Box::new(plan), draw: Box::new(draw) }
    }

    /// What it shows.
    ///
    /// # Errors
    /// What is wrong with its template.
    pub fn plan(&self) -> Result<Plan, Vec<Diagnostic>> {
        (self.plan)()
    }

    /// Draws it.
    ///
    /// # Errors
    /// What is wrong with its template: that what it makes cannot be drawn.
    pub fn draw(&self, plan: &Plan) -> Rendered {
        (self.draw)(plan)
    }
}
