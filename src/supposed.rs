//! A project as it would be with one file more, or with another text in one of its files.

use crate::diagnostic::Report;
use crate::model::config::BuildOptions;
use crate::model::site::Site;
use crate::source::{Source, SourceId, SourceKind, Sources};
use crate::{Failure, load, parse, resolve};
use std::path::Path;
use std::sync::Arc;

/// What a project would be.
pub struct Supposed {
    /// All of it, as far as it knows what it refers to.
    pub site: Site,
    /// Its texts.
    pub sources: Sources,
    /// The text that was supposed.
    pub file: SourceId,
    /// Everything that would be wrong, sorted.
    pub report: Report,
}

/// Reads a project as if `text` stood at `path`, below its folder. Nothing is written.
///
/// # Errors
/// If the project cannot be read.
pub fn supposing(root: &Path, path: &str, text: &str, options: BuildOptions) -> Result<Supposed, Failure> {
    let mut report = Report::default();
    let mut sources = load::sources(root, &mut report)?;
    let kind = if path.ends_with(".md") { SourceKind::Markdown } else { SourceKind::Data };
    let source = Arc::new(Source { path: path.to_owned(), kind, text: text.to_owned() });
    let file = match sources.find(path) {
        Some(id) => {
            sources.texts[id.index()] = source;
            id
        }
        None => {
            let before = |one: &Arc<Source>| one.kind == SourceKind::Config || one.path.as_str() < path;
            let is_content = |one: &Arc<Source>| one.kind == SourceKind::Config || one.path.starts_with("content/");
            let at = sources.texts.iter().take_while(|one| is_content(one) && before(one)).count();
            // What was told while reading points into texts by their number.
            report = Report::default();
            sources.texts.insert(at, source);
            SourceId(at as u32)
        }
    };
    let documents = parse::documents(&sources, &mut report);
    let site = resolve::site(documents, &sources, options, &mut report);
    report.finish(&site.config.lints);
    Ok(Supposed { site, sources, file, report })
}
