//! What every page is rendered from, made once: the engine, the strings, the inverse relations, the values that pages share.

use super::catalogue::Catalogue;
use super::engine::Engine;
use super::reader::Reader;
use super::shelf::Shelf;
use super::strings::Strings;
use super::view::{PageView, SearchView, TEMPLATES, View};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::analysis::Analysis;
use crate::model::language::Language;
use crate::model::site::Site;
use crate::source::Sources;
use tera::{Context, Value};

/// What every page is rendered from.
pub(crate) struct Renderer<'a> {
    pub(crate) site: &'a Site,
    pub(crate) analysis: &'a Analysis,
    pub(crate) strings: Strings,
    pub(crate) engine: Engine<'a>,
    pub(crate) catalogue: Catalogue,
    /// Whether a template of the theme writes `page.linked`: else it is not made, as every page would have it.
    pub(crate) has_linked: bool,
    /// `site` as templates of each language see it. A Tera value is shared, not copied, by the pages that have it.
    shared: Vec<(Language, Value)>,
    shelves: Vec<(Language, Shelf)>,
}

impl<'a> Renderer<'a> {
    /// `None` if the theme's templates cannot be used; the report says why.
    pub(crate) fn new(
        sources: &'a Sources,
        (site, analysis): (&'a Site, &'a Analysis),
        strings: Strings,
        report: &mut Report,
    ) -> Option<Self> {
        let engine = Engine::new(sources, &site.theme.templates, TEMPLATES, &strings, report)?;
        let catalogue = Catalogue::new(site, analysis);
        let shelves = site.config.languages.iter().map(|language| (*language, Shelf::new(site))).collect();
        let has_linked = engine.names("linked");
        let mut renderer = Self { site, analysis, strings, engine, catalogue, has_linked, shared: Vec::new(), shelves };
        let shared = site.config.languages.iter().map(|language| {
            let reader = Reader { renderer: &renderer, language: *language };
            (*language, Value::from_serializable(&reader.shared()))
        });
        renderer.shared = shared.collect();
        Some(renderer)
    }

    /// Whether the site has a page to search it on.
    pub(crate) fn searchable(&self) -> bool {
        self.site.config.search && self.engine.has(SearchView::TEMPLATE)
    }

    /// What pages of a language share; none for a language that the site has not.
    pub(crate) fn shelf(&self, language: Language) -> Option<&Shelf> {
        self.shelves.iter().find(|(known, _)| *known == language).map(|(_, shelf)| shelf)
    }

    /// A page's bytes.
    pub(crate) fn page<V: View>(&self, reader: &Reader, page: &PageView, view: &V) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let values = [("page", Value::from_serializable(page)), (V::NAME, Value::from_serializable(view))];
        let context = context(reader, values);
        self.engine.render(V::TEMPLATE, reader.language, &context, &page.url).map(String::into_bytes)
    }
}

/// A context with `site` and some values more.
pub(crate) fn context<const N: usize>(reader: &Reader, values: [(&'static str, Value); N]) -> Context {
    let mut context = Context::new();
    if let Some((_, site)) = reader.renderer.shared.iter().find(|(language, _)| *language == reader.language) {
        context.insert_value("site", site.clone());
    }
    for (name, value) in values {
        context.insert_value(name, value);
    }
    context
}
