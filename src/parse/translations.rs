//! Texts that seem to be translations, and are none by their names: `about-fr.md`, `fr/about.md`.

use crate::diagnostic::rules::site::MISPLACED_TRANSLATION;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::language::Language;
use crate::model::raw::Documents;
use crate::source::{SourceId, Sources, Span};

/// What a path without its ending is a translation of, and into what, if that is what its last segment says: `about-fr` → `about`.
pub(super) fn suffixed(stem: &str, languages: &[Language]) -> Option<(String, Language)> {
    let (original, tag) = stem.rsplit_once(['-', '_'])?;
    let language = other_language(tag, languages)?;
    (!original.is_empty() && !original.ends_with('/')).then(|| (original.to_owned(), language))
}

/// The same, if a folder says so: `fr/about` → `about`.
fn in_folder(stem: &str, languages: &[Language]) -> Option<(String, Language)> {
    let (before, rest) = stem.split_once("briefings/").map_or(("", stem), |(_, rest)| ("briefings/", rest));
    let (tag, rest) = rest.split_once('/').unwrap_or((rest, "_index"));
    let language = other_language(tag, languages)?;
    Some((format!("{before}{rest}"), language))
}

/// One of the site's languages, but for its own.
fn other_language(tag: &str, languages: &[Language]) -> Option<Language> {
    let language = Language::new(&tag.to_lowercase())?;
    languages.iter().skip(1).find(|known| **known == language).copied()
}

/// Tells of texts whose names say a language in a way that is not read: they are published in the site's own.
pub(super) fn check(documents: &Documents, sources: &Sources, report: &mut Report) {
    let languages = &documents.config.languages;
    let briefings = documents.briefings.iter().map(|one| (one.language, one.source));
    let pages = documents.pages.iter().map(|one| (one.language, one.source));
    for (_, source) in briefings.chain(pages).filter(|(language, _)| language.is_none()) {
        report.diagnostics.extend(told(source, sources, languages));
    }
}

fn told(source: SourceId, sources: &Sources, languages: &[Language]) -> Option<Diagnostic> {
    let path = sources.get(source).path.strip_prefix("content/")?;
    let stem = path.strip_suffix(".md")?;
    let exists = |stem: &str| {
        ["", "/index", "/_index"].iter().any(|end| sources.find(&format!("content/{stem}{end}.md")).is_some())
    };
    let suffixed = suffixed(stem, languages).filter(|(original, _)| exists(original));
    let (original, language) = suffixed.or_else(|| in_folder(stem, languages))?;
    let message = format!("`content/{path}` is published as a text of its own, in `{}`", languages.first()?);
    let hint = format!("if it is the translation of `{original}.md`, rename it `content/{original}.{language}.md`");
    Some(Diagnostic::new(&MISPLACED_TRANSLATION, Span::file(source), message).hint(hint))
}
