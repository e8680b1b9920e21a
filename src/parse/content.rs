//! One file of `content/`, read.

use super::files::{self, FileKind};
use super::markdown_file::{MarkdownFile, Settings};
use super::{briefings, pages};
use crate::diagnostic::Report;
use crate::model::raw::{Documents, RawBriefing, RawPage};
use crate::source::{Source, SourceId, SourceKind};

/// What one file says.
pub(super) enum Content {
    /// Nothing that could be read; why is reported.
    Nothing,
    Briefing(Box<RawBriefing>),
    Page(Box<RawPage>),
}

/// Reads a file.
pub(super) fn content(id: SourceId, source: &Source, settings: &Settings, report: &mut Report) -> Content {
    let path = source.path.strip_prefix("content/").unwrap_or(&source.path);
    let read = match source.kind {
        SourceKind::Markdown => markdown(id, source, path, settings, report),
        _ => data(id, source, path, settings, report),
    };
    read.unwrap_or(Content::Nothing)
}

fn markdown(id: SourceId, source: &Source, path: &str, settings: &Settings, report: &mut Report) -> Option<Content> {
    let (kind, language) = files::markdown(id, path, settings.languages, report)?;
    let file = MarkdownFile { id, source, language, settings };
    match kind {
        FileKind::Briefing(name) => briefings::briefing(&file, name, report).map(Box::new).map(Content::Briefing),
        FileKind::Page { path, index } => pages::page(&file, path, index, report).map(Box::new).map(Content::Page),
        _ => None,
    }
}

fn data(id: SourceId, source: &Source, path: &str, settings: &Settings, report: &mut Report) -> Option<Content> {
    files::data(id, path, report)?;
    None
}

impl Content {
    /// Puts it where it belongs.
    pub(super) fn add_to(self, documents: &mut Documents) {
        match self {
            Content::Nothing => {}
            Content::Briefing(briefing) => documents.briefings.push(*briefing),
            Content::Page(page) => documents.pages.push(*page),
        }
    }
}
