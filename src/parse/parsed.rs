//! What was made of each file, kept so that a file that did not change need not be read twice.

use super::content::Content;
use super::{content, settings};
use crate::diagnostic::Report;
use crate::model::config::Config;
use crate::model::language::Language;
use crate::model::raw::RawText;
use crate::source::{Source, SourceId, SourceKind, Sources};

/// Every file as it was parsed.
#[derive(Debug, Default)]
pub struct Parsed {
    /// What files are parsed with, beside themselves.
    languages: Vec<Language>,
    trust_html: bool,
    /// By [`SourceId`]; of what is no file of `content/`, nothing.
    files: Vec<ParsedFile>,
}

/// One of them.
#[derive(Debug, Clone, Default)]
struct ParsedFile {
    /// Its text, if it is a briefing or a page. Data are short and are parsed again.
    text: Option<RawText>,
    /// What is wrong with it by itself.
    problems: Report,
}

impl Parsed {
    /// None yet.
    pub(super) fn new(config: &Config, sources: &Sources) -> Self {
        let files = vec![ParsedFile::default(); sources.texts.len()];
        Self { languages: config.languages.clone(), trust_html: config.trust_html, files }
    }

    /// Keeps what was made of a file.
    pub(super) fn keep(&mut self, id: SourceId, content: &Content, problems: Report) {
        let text = match content {
            Content::Briefing(briefing) => Some(RawText::Briefing(briefing.clone())),
            Content::Page(page) => Some(RawText::Page(page.clone())),
            _ => None,
        };
        self.files[id.index()] = ParsedFile { text, problems };
    }

    /// What was made of a file, if it was a text and would be parsed with the same now; `id` is what it was, `now` what it is.
    pub(super) fn of(&self, id: SourceId, now: SourceId, config: &Config) -> Option<(Content, Report)> {
        if self.languages != config.languages || self.trust_html != config.trust_html {
            return None;
        }
        let ParsedFile { text, problems } = self.files.get(id.index())?;
        let text = text.as_ref()?;
        let (text, mut problems) = (if id == now { text.clone() } else { text.moved_to(now) }, problems.clone());
        for problem in &mut problems.diagnostics {
            let labels = problem.labels.iter_mut().map(|label| &mut label.span);
            labels.chain(&mut problem.span).for_each(|span| span.source = now);
        }
        let content = match text {
            RawText::Briefing(briefing) => Content::Briefing(briefing),
            RawText::Page(page) => Content::Page(page),
        };
        Some((content, problems))
    }

    /// Parses one file again; what it says, if it is a briefing or a page that can be read.
    pub fn again(&mut self, sources: &Sources, id: SourceId, config: &Config) -> Option<RawText> {
        let source: &Source = sources.get(id);
        if source.kind != SourceKind::Markdown {
            return None;
        }
        let mut problems = Report::default();
        let content = content::content(id, source, &settings(config), &mut problems);
        self.keep(id, &content, problems);
        self.files[id.index()].text.clone()
    }

    /// Adds what is wrong with single files.
    pub fn add_to(&self, report: &mut Report) {
        report.diagnostics.extend(self.files.iter().flat_map(|file| &file.problems.diagnostics).cloned());
    }
}
