//! The template engine: the theme's templates, read once, and every error of Tera told as a diagnostic.
//!
//! In: the theme's templates and strings. Out: [`Engine`], which renders a template for a language. Not here: what
//! templates see (`view`).
//!
//! - `compile` the templates read, all their errors found in one run · `css` words in a style sheet
//! - `unused` templates that nothing uses
//! - `error` Tera's errors → diagnostics with places · `meant` which field was meant

mod compile;
mod css;
mod error;
mod meant;
#[cfg(test)]
mod tests;
mod unused;

pub(crate) use error::Places;

use super::picture::Fonts;
use super::strings::Strings;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::language::Language;
use std::sync::Arc;
use tera::{Context, Tera};

/// As many bytes as most pages have: a buffer of this size is not copied while it grows.
const USUAL: usize = 16 << 10;

/// A template filled in. Whatever in it is not HTML by its type has been escaped.
#[derive(Debug)]
pub(crate) struct Filled(Vec<u8>);

impl Filled {
    /// As bytes of UTF-8.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// As text.
    pub(crate) fn into_string(self) -> String {
        String::from_utf8(self.0).expect("templates and what they are filled with are text")
    }
}

/// The theme's templates, ready to render for each language of the site.
pub(crate) struct Engine {
    /// A Tera for each language. A component sees no context but its arguments, so what depends on the language (strings,
    /// dates, numbers) has to be made of functions that know it.
    languages: Vec<(Language, Tera)>,
}

impl Engine {
    /// Reads all templates. `None` if they cannot be used; the report says why.
    pub(crate) fn new(
        places: Places,
        (required, optional): (&[&str], &[&str]),
        (strings, fonts): (&Strings, &Arc<Fonts>),
        report: &mut Report,
    ) -> Option<Self> {
        let compiled = compile::templates(&places, required, (strings, fonts), report)?;
        let known: Vec<&str> = required.iter().chain(optional).copied().collect();
        report.diagnostics.extend(unused::templates(&places, &known));
        let languages = strings.languages().map(|language| {
            let mut tera = compiled.clone();
            strings.register(&mut tera, language);
            (language, tera)
        });
        Some(Self { languages: languages.collect() })
    }

    /// A template filled in. `page` names what is being rendered, for the hint of an error; `places` is where the templates
    /// stand now, which may be elsewhere than when they were read.
    pub(crate) fn render(
        &self,
        template: &str,
        language: Language,
        context: &Context,
        (page, places): (&str, Places),
    ) -> Result<Filled, Vec<Diagnostic>> {
        let tera = self.languages.iter().find(|(known, _)| *known == language).or(self.languages.first());
        let Some((_, tera)) = tera else { return Ok(Filled(Vec::new())) };
        let mut bytes = Vec::with_capacity(USUAL);
        tera.render_to(template, context, &mut bytes).map(|()| Filled(bytes)).map_err(|failure| {
            error::diagnostics(&failure, &places)
                .into_iter()
                .map(|diagnostic| meant::suggest_field(diagnostic, &places, context))
                .map(|diagnostic| diagnostic.hint(format!("met while rendering `{page}`")))
                .collect()
        })
    }
}
