//! The finished site as a value: what stands at each path.

use super::language::Language;
use crate::diagnostic::Diagnostic;
use crate::source::Asset;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Path (`briefings/one/index.html`, no leading slash) → what stands there. `write` puts it on disk, `serve` serves it.
#[derive(Default)]
pub struct Output<'a> {
    /// Every file of the site.
    pub files: BTreeMap<String, OutputFile<'a>>,
    /// What is made of the pages, when those are rendered: the search index.
    pub late: Option<Late<'a>>,
}

/// Files that are known, by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Makes the files that come after all pages.
pub type Late<'a> = Box<dyn Fn(&dyn Keep) -> Files + Send + Sync + 'a>;

/// Where is kept what costs much to make, from one build to the next. It may be lost at any time.
pub trait Keep: Sync {
    /// What was kept under a name.
    fn kept(&self, name: &str) -> Option<Vec<u8>>;
    /// Keeps something in place of what was kept under the name.
    fn keep(&self, name: &str, bytes: &[u8]);
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

/// The folder of the search index, in the output.
pub const INDEX_FOLDER: &str = "pagefind/";

/// What search knows of a page besides its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findable {
    /// The language it is found in.
    pub language: Language,
    /// Its address below that of the site: `fr/treaties/model/`.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Its date, `2023-08-23`, and as its readers write it.
    pub date: Option<(String, String)>,
    /// Words by which it is found, too, and which do not stand on it: what it was called before.
    pub said: Vec<String>,
    /// What results are narrowed down by: property and value, some properties with several.
    pub filters: Vec<(&'static str, String)>,
}

/// A page not rendered yet. Fails only with template errors, as diagnostics.
pub struct Page<'a> {
    /// The template that it is made with, or what else makes it: `feed`, `table`, `citation`.
    pub template: &'static str,
    render: Box<dyn Fn() -> Rendered + Send + Sync + 'a>,
    findable: Option<Box<dyn Fn() -> Option<Findable> + Send + Sync + 'a>>,
}

/// A page's bytes, or what is wrong with its templates.
pub type Rendered = Result<Vec<u8>, Vec<Diagnostic>>;

impl<'a> Page<'a> {
    /// A page that a function makes each time it is asked for.
    pub fn new(template: &'static str, render: impl Fn() -> Rendered + Send + Sync + 'a) -> Self {
        Self { template, render: Box::new(render), findable: None }
    }

    /// The same page, with what search knows of it.
    #[must_use]
    pub fn found_as(self, findable: impl Fn() -> Option<Findable> + Send + Sync + 'a) -> Self {
        Self { findable: Some(Box::new(findable)), ..self }
    }

    /// Whether search may know of it.
    pub fn is_findable(&self) -> bool {
        self.findable.is_some()
    }

    /// What search knows of it; `None` if it is not to be found.
    pub fn findable(&self) -> Option<Findable> {
        self.findable.as_ref()?()
    }

    /// The same page, rendered by way of another function.
    #[must_use]
    pub fn wrapped<'b>(self, around: impl Fn(&Self) -> Rendered + Send + Sync + 'b) -> Page<'b>
    where
        'a: 'b,
    {
        let (template, is_findable) = (self.template, self.is_findable());
        let page = Arc::new(self);
        let inner = Arc::clone(&page);
        let wrapped = Page::new(template, move || around(&inner));
        if is_findable { wrapped.found_as(move || page.findable()) } else { wrapped }
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
