//! What every page is rendered from, made once: the templates, the strings, the inverse relations, the values that pages share.

use super::catalogue::Catalogue;
use super::engine::{Engine, Filled, Places};
use super::picture::{self, Fonts};
use super::reader::Reader;
use super::shelf::Shelf;
use super::strings::Strings;
use super::view::{OPTIONAL, PageView, SearchView, TEMPLATES, View};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::analysis::Analysis;
use crate::model::config::{MENTIONS, Theme};
use crate::model::language::Language;
use crate::model::site::Site;
use crate::source::{Sources, Span};
use std::sync::Arc;
use tera::{Context, Value};

/// The style sheet that a theme may make from the site's options.
pub(crate) const STYLE: &str = "theme.css";

/// What every page is rendered from.
pub(crate) struct Renderer<'a> {
    pub(crate) site: &'a Site,
    pub(crate) analysis: &'a Analysis,
    pub(crate) strings: &'a Strings,
    engine: &'a Engine,
    places: Places<'a>,
    pub(crate) fonts: &'a Fonts,
    pub(crate) catalogue: Catalogue,
    /// What of the views the theme writes.
    pub(crate) written: Written,
    /// `site` as templates of each language see it. A Tera value is shared, not copied, by the pages that have it.
    shared: Vec<(Language, Value)>,
    shelves: Vec<(Language, Shelf)>,
}

/// Fields that only some themes write and that would be made for every page. No template of a theme that does not write one
/// has its name.
pub(crate) struct Written {
    /// `page.linked`.
    pub(crate) linked: bool,
    /// `mentions`, of whatever has them.
    pub(crate) mentions: bool,
    /// `briefing.cite`.
    pub(crate) cite: bool,
}

impl Written {
    fn by(theme: &Theme, sources: &Sources) -> Self {
        let names = |field| theme.names(field, sources);
        Self { linked: names("linked"), mentions: names(MENTIONS), cite: names("cite") }
    }
}

/// What a theme's files say: its words and its templates. It depends on them and the site's languages alone, and serves every
/// edition of a site that has the same.
pub struct ReadTheme {
    strings: Strings,
    engine: Engine,
    fonts: Arc<Fonts>,
}

impl ReadTheme {
    /// `None` if the templates cannot be used; the report says why.
    pub(super) fn new(sources: &Sources, site: &Site, report: &mut Report) -> Option<Self> {
        let strings = Strings::new(&site.config.languages, &site.theme.strings, sources, report);
        let fonts = Arc::new(Fonts::new(&sources.fonts));
        let places = Places { sources, templates: &site.theme.templates };
        let optional = [OPTIONAL, &[STYLE]].concat();
        let engine = Engine::new(places, (TEMPLATES, &optional), (&strings, &fonts), report)?;
        Some(Self { strings, engine, fonts })
    }
}

impl<'a> Renderer<'a> {
    /// What the pages of a site are rendered from, in a theme.
    pub(crate) fn new(sources: &'a Sources, (site, analysis): (&'a Site, &'a Analysis), theme: &'a ReadTheme) -> Self {
        let ReadTheme { strings, engine, fonts } = theme;
        let places = Places { sources, templates: &site.theme.templates };
        let catalogue = Catalogue::new(site, analysis);
        let shelves = site.config.languages.iter().map(|language| (*language, Shelf::new(site))).collect();
        let written = Written::by(&site.theme, sources);
        let shared = Vec::new();
        let mut renderer = Self { site, analysis, strings, engine, places, fonts, catalogue, written, shared, shelves };
        let shared = site.config.languages.iter().map(|language| {
            let reader = Reader { renderer: &renderer, language: *language };
            (*language, Value::from_serializable(&reader.shared()))
        });
        renderer.shared = shared.collect();
        renderer
    }

    /// Whether the site has a page to search it on.
    pub(crate) fn searchable(&self) -> bool {
        self.site.config.search && self.places.source(SearchView::TEMPLATE).is_some()
    }

    /// Whether the pages of a kind have pictures, which this template draws.
    pub(crate) fn has_pictures(&self, template: &str) -> bool {
        picture::wanted(self.site) && self.has(template) && !self.fonts.is_empty()
    }

    /// What pages of a language share; none for a language that the site has not.
    pub(crate) fn shelf(&self, language: Language) -> Option<&Shelf> {
        self.shelves.iter().find(|(known, _)| *known == language).map(|(_, shelf)| shelf)
    }

    /// A page's bytes.
    pub(crate) fn page<V: View>(&self, reader: &Reader, page: &PageView, view: &V) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let values = [("page", Value::from_serializable(page)), (V::NAME, Value::from_serializable(view))];
        let context = context(reader, values);
        let filled = self.engine.render(V::TEMPLATE, reader.language, &context, (&page.url, self.places))?;
        Ok(filled.into_bytes())
    }

    /// Whether the theme has a template.
    pub(crate) fn has(&self, template: &str) -> bool {
        self.places.source(template).is_some()
    }

    /// Where a template stands.
    pub(crate) fn place(&self, template: &str) -> Option<Span> {
        self.places.source(template).map(Span::file)
    }

    /// A template filled in. `page` names what is being rendered, for the hint of an error.
    pub(crate) fn fill(
        &self,
        template: &str,
        language: Language,
        context: &Context,
        page: &str,
    ) -> Result<Filled, Vec<Diagnostic>> {
        self.engine.render(template, language, context, (page, self.places))
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
