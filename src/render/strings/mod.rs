//! The interface's words in the reader's language: messages of the theme's Fluent files, dates, numbers, lists, and the
//! labels of provisions and units.
//!
//! In: the theme's Fluent files. Out: words, plain, never HTML; escaping them is the business of who writes the page.
//! Not here: words of the content, which are in the data.
//!
//! - [`Strings`] every message in every language of the site · [`catalogue`] the messages of one language
//! - [`date`] · [`number`] · [`list`] · [`label`] · [`session`] as each language writes them
//! - [`language_name`] languages by their own names
//! - [`engine`] all of these as functions and filters of the template engine

mod catalogue;
pub(crate) mod date;
mod engine;
pub(crate) mod label;
pub(crate) mod list;
pub(crate) mod number;
pub(crate) mod session;
#[cfg(test)]
mod tests;

pub(crate) use fluent_bundle::FluentValue;

use crate::diagnostic::rules::theme::MISSING_STRINGS;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::language::Language;
use crate::source::{SourceId, Sources, Span};
use catalogue::Catalogue;
use std::borrow::Cow;
use std::sync::Arc;

/// Every message of the interface, in the site's languages. Cheap to clone: it is shared.
#[derive(Clone)]
pub(crate) struct Strings {
    /// The site's languages, its own first, with the catalogue that serves each.
    languages: Vec<(Language, Arc<Catalogue>)>,
    /// What every language falls back to.
    english: Arc<Catalogue>,
}

impl Strings {
    /// Reads the theme's Fluent files (`Theme::strings`: base layer first, later files override) for the languages of a
    /// site. A language without a file of its own is served by that of its primary tag (`pt-BR` by `pt`), else by English.
    pub(crate) fn new(
        languages: &[Language],
        files: &[(Language, SourceId)],
        sources: &Sources,
        report: &mut Report,
    ) -> Self {
        let english = Arc::new(Catalogue::read(Language::ENGLISH, files, sources, report));
        let serve = |language: Language| {
            if language == Language::ENGLISH {
                return Arc::clone(&english);
            }
            let Some(nearest) = nearest(language, files) else { return Arc::clone(&english) };
            Arc::new(Catalogue::read(nearest, files, sources, report))
        };
        let served: Vec<_> = languages.iter().copied().zip(languages.iter().copied().map(serve)).collect();
        // A theme without any such file has its words in its templates.
        for (language, catalogue) in served.iter().filter(|_| !files.is_empty()) {
            complain_of_missing(*language, catalogue, &english, files, report);
        }
        Self { languages: served, english }
    }

    /// The languages of the site, its own first.
    pub(crate) fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.languages.iter().map(|(language, _)| *language)
    }

    /// A message with its arguments. A message that the language lacks is English; one that nobody has is its own name.
    pub(crate) fn get<'s>(
        &'s self,
        language: Language,
        key: &'s str,
        arguments: &[(&str, FluentValue)],
    ) -> Cow<'s, str> {
        self.find(language, key, arguments).unwrap_or(Cow::Borrowed(key))
    }

    /// A message without arguments, as [`Strings::get`] finds it.
    pub(crate) fn text<'s>(&'s self, language: Language, key: &'s str) -> Cow<'s, str> {
        self.get(language, key, &[])
    }

    /// A message, if there is one in the language or in English.
    fn find<'s>(&'s self, language: Language, key: &str, arguments: &[(&str, FluentValue)]) -> Option<Cow<'s, str>> {
        let own = self.catalogue(language);
        own.get(key, arguments).or_else(|| self.english.get(key, arguments))
    }

    fn catalogue(&self, language: Language) -> &Catalogue {
        self.languages.iter().find(|(served, _)| *served == language).map_or(&self.english, |(_, catalogue)| catalogue)
    }
}

/// The language among the files that serves a reader of another: itself, or its primary tag.
fn nearest(language: Language, files: &[(Language, SourceId)]) -> Option<Language> {
    let primary = Language::new(language.as_str().split('-').next()?)?;
    [language, primary].into_iter().find(|wanted| files.iter().any(|(tag, _)| tag == wanted))
}

/// One warning for each language that English has to help out.
fn complain_of_missing(
    language: Language,
    catalogue: &Catalogue,
    english: &Catalogue,
    files: &[(Language, SourceId)],
    report: &mut Report,
) {
    let served_by = nearest(language, files);
    let lacking: Vec<&str> = match served_by {
        None if language != Language::ENGLISH => Vec::new(),
        _ => english.keys().filter(|key| !catalogue.has(key)).collect(),
    };
    let message = match (served_by, lacking.as_slice()) {
        (None, _) => format!("the theme has no words of the interface in `{language}`"),
        (Some(_), []) => return,
        (Some(_), [first]) => format!("the theme's words in `{language}` lack `{first}`"),
        (Some(_), [first, rest @ ..]) => {
            format!("the theme's words in `{language}` lack `{first}` and {} more", rest.len())
        }
    };
    let file = files.iter().rev().find(|(tag, _)| Some(*tag) == served_by).map(|(_, source)| *source);
    let diagnostic = match file {
        Some(source) => Diagnostic::new(&MISSING_STRINGS, Span::file(source), message),
        None => Diagnostic::of_file(&MISSING_STRINGS, format!("strings/{language}.ftl"), message),
    };
    report.push(diagnostic.hint("English stands in their place"));
}

/// A language by its own name, as a language switch shows it: `Français`; the tag if we do not know the name.
pub(crate) fn language_name(language: &Language) -> &str {
    match language.as_str() {
        "ar" => "العربية",
        "de" => "Deutsch",
        "en" => "English",
        "es" => "Español",
        "fa" => "فارسی",
        "fr" => "Français",
        "hi" => "हिन्दी",
        "id" => "Bahasa Indonesia",
        "it" => "Italiano",
        "ja" => "日本語",
        "ko" => "한국어",
        "pt" => "Português",
        "ru" => "Русский",
        "sw" => "Kiswahili",
        "tr" => "Türkçe",
        "uk" => "Українська",
        "ur" => "اردو",
        "vi" => "Tiếng Việt",
        "zh" => "中文",
        tag => tag,
    }
}
