//! `Sources` → `Documents`: front matter, markdown, data and draft text become typed values, each with its place.
//!
//! In: the texts that `load` read. Out: [`Documents`], and a diagnostic for each thing that is not as it should be. A bad
//! item is left out, and everything else is read. Not here: whether an id that is written anywhere leads to something
//! (`resolve`), files and folders (`load`).
//!
//! - [`config`], [`theme`] `site.toml` and `theme.toml` · [`lints`], [`theme_options`], [`color`] parts of them
//! - [`files`] what each file is, by its path · [`content`] one file, read
//! - [`front_matter`], [`briefings`], [`pages`], [`drafts`] markdown files · [`markdown`] their text · [`draft`] the text of drafts
//! - [`data_file`], [`authors`], [`delegations`], [`topics`], [`glossary`] data of the site · [`evidence`] sources
//! - [`treaties`], [`treaty`], [`documents`](mod@documents), [`provisions`], [`positions`], [`proposals`], [`edits`] data of a treaty
//! - [`value`] TOML and YAML as trees with places, and typed reading of them

mod authors;
mod briefings;
mod color;
mod config;
mod content;
mod data_file;
mod delegations;
mod documents;
pub mod draft;
mod drafts;
mod edits;
mod evidence;
mod files;
mod front_matter;
mod glossary;
mod lints;
pub mod markdown;
mod markdown_file;
mod pages;
mod positions;
mod proposals;
mod provisions;
#[cfg(test)]
mod tests;
mod theme;
mod theme_options;
mod topics;
mod treaties;
mod treaty;
pub(crate) mod value;

use crate::diagnostic::Report;
use crate::model::config::Config;
use crate::model::raw::{Documents, RawText};
use crate::source::{SourceId, SourceKind, Sources};
use content::Content;
use markdown::MarkdownSettings;
use markdown_file::Settings;
use rayon::prelude::*;
use treaties::Treaties;

/// Reads everything. Files are read in parallel; what they say and what is wrong with them is merged in path order.
pub fn documents(sources: &Sources, report: &mut Report) -> Documents {
    let (documents, in_files) = documents_apart(sources, report);
    report.merge(in_files);
    documents
}

/// The same, with what is wrong with single files of `content/` apart from everything else.
pub fn documents_apart(sources: &Sources, report: &mut Report) -> (Documents, Report) {
    let (config, theme_choice) = config::config(sources, report);
    let theme = theme::theme(sources, &theme_choice, &config.languages, report);
    let settings = settings(&config);
    let files: Vec<_> =
        sources.iter().filter(|(_, source)| matches!(source.kind, SourceKind::Markdown | SourceKind::Data)).collect();
    let read: Vec<(Content, Report)> = files
        .into_par_iter()
        .map(|(id, source)| {
            let mut report = Report::default();
            (content::content(id, source, &settings, &mut report), report)
        })
        .collect();
    let mut documents = Documents {
        config: config.clone(),
        theme,
        authors: Vec::new(),
        delegations: Vec::new(),
        groups: Vec::new(),
        topics: Vec::new(),
        terms: Vec::new(),
        treaties: Vec::new(),
        briefings: Vec::new(),
        pages: Vec::new(),
    };
    let mut treaties = Treaties::default();
    let mut in_files = Report::default();
    for (content, problems) in read {
        in_files.merge(problems);
        content.add_to(&mut documents, &mut treaties);
    }
    documents.treaties = treaties.finish(report);
    briefings::require_dates(&mut documents.briefings, sources, report);
    (documents, in_files)
}

/// Reads one file again, if it is a briefing or a page that can be read.
pub fn text(sources: &Sources, id: SourceId, config: &Config, report: &mut Report) -> Option<RawText> {
    let source = sources.get(id);
    if source.kind != SourceKind::Markdown {
        return None;
    }
    match content::content(id, source, &settings(config), report) {
        Content::Briefing(briefing) => Some(RawText::Briefing(briefing)),
        Content::Page(page) => Some(RawText::Page(page)),
        _ => None,
    }
}

fn settings(config: &Config) -> Settings<'_> {
    Settings { languages: &config.languages, markdown: MarkdownSettings { trust_html: config.trust_html } }
}
