//! The template engine: the theme's templates, read once, and every error of Tera told as a diagnostic.
//!
//! In: the theme's templates and strings. Out: [`Engine`], which renders a template for a language. Not here: what
//! templates see (`view`).
//!
//! - `compile` the templates read, all their errors found in one run
//! - `unused` templates that nothing uses
//! - `error` Tera's errors → diagnostics with places

mod compile;
mod error;
#[cfg(test)]
mod tests;
mod unused;

use super::picture::Fonts;
use super::strings::Strings;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::language::Language;
use crate::source::{SourceId, Sources};
use std::sync::Arc;
use tera::{Context, Tera};

/// The theme's templates, ready to render for each language of the site.
pub(crate) struct Engine<'a> {
    sources: &'a Sources,
    templates: &'a [(String, SourceId)],
    /// A Tera for each language. A component sees no context but its arguments, so what depends on the language (strings,
    /// dates, numbers) has to be made of functions that know it.
    languages: Vec<(Language, Tera)>,
}

impl<'a> Engine<'a> {
    /// Reads all templates. `None` if they cannot be used; the report says why.
    pub(crate) fn new(
        sources: &'a Sources,
        templates: &'a [(String, SourceId)],
        (required, optional): (&[&str], &[&str]),
        (strings, fonts): (&Strings, &Arc<Fonts>),
        report: &mut Report,
    ) -> Option<Self> {
        let places = error::Places { sources, templates };
        let compiled = compile::templates(&places, required, (strings, fonts), report)?;
        let known: Vec<&str> = required.iter().chain(optional).copied().collect();
        report.diagnostics.extend(unused::templates(&places, &known));
        let languages = strings.languages().map(|language| {
            let mut tera = compiled.clone();
            strings.register(&mut tera, language);
            (language, tera)
        });
        Some(Self { sources, templates, languages: languages.collect() })
    }

    /// Whether the theme has a template.
    pub(crate) fn has(&self, template: &str) -> bool {
        self.templates.iter().any(|(name, _)| name == template)
    }

    /// A template filled in. `page` names what is being rendered, for the hint of an error.
    pub(crate) fn render(
        &self,
        template: &str,
        language: Language,
        context: &Context,
        page: &str,
    ) -> Result<String, Vec<Diagnostic>> {
        let tera = self.languages.iter().find(|(known, _)| *known == language).or(self.languages.first());
        let Some((_, tera)) = tera else { return Ok(String::new()) };
        tera.render(template, context).map_err(|failure| {
            let places = error::Places { sources: self.sources, templates: self.templates };
            error::diagnostics(&failure, &places)
                .into_iter()
                .map(|diagnostic| error::suggest_field(diagnostic, &places, context))
                .map(|diagnostic| diagnostic.hint(format!("met while rendering `{page}`")))
                .collect()
        })
    }
}
