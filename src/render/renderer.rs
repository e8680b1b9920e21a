//! What every page is rendered from, made once: the engine, the strings, the inverse relations, the values that pages share.

use super::catalogue::Catalogue;
use super::engine::Engine;
use super::picture::{self, Fonts};
use super::reader::Reader;
use super::shelf::Shelf;
use super::strings::Strings;
use super::view::{OPTIONAL, PageView, TEMPLATES, View};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::analysis::Analysis;
use crate::model::language::Language;
use crate::model::site::Site;
use crate::source::Sources;
use std::sync::Arc;
use tera::{Context, Value};

/// The style sheet that a theme may make from the site's options.
pub(crate) const STYLE: &str = "theme.css";

/// What every page is rendered from.
pub(crate) struct Renderer<'a> {
    pub(crate) site: &'a Site,
    pub(crate) analysis: &'a Analysis,
    pub(crate) strings: Strings,
    pub(crate) engine: Engine<'a>,
    pub(crate) fonts: Arc<Fonts>,
    pub(crate) catalogue: Catalogue,
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
        let fonts = Arc::new(Fonts::new(&sources.fonts));
        let optional = [OPTIONAL, &[STYLE]].concat();
        let engine = Engine::new(sources, &site.theme.templates, (TEMPLATES, &optional), (&strings, &fonts), report)?;
        let catalogue = Catalogue::new(site, analysis);
        let shelves = site.config.languages.iter().map(|language| (*language, Shelf::new(site))).collect();
        let mut renderer = Self { site, analysis, strings, engine, fonts, catalogue, shared: Vec::new(), shelves };
        let shared = site.config.languages.iter().map(|language| {
            let reader = Reader { renderer: &renderer, language: *language };
            (*language, Value::from_serializable(&reader.shared()))
        });
        renderer.shared = shared.collect();
        Some(renderer)
    }

    /// Whether the pages of a kind have pictures, which this template draws.
    pub(crate) fn has_pictures(&self, template: &str) -> bool {
        picture::wanted(self.site) && self.engine.has(template) && !self.fonts.is_empty()
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
