//! `Sources` → `Documents`: front matter, markdown, data and draft text become typed values, each with its place.
//!
//! In: the texts that `load` read. Out: [`Documents`], and a diagnostic for each thing that is not as it should be. A bad
//! item is left out, and everything else is read. Not here: whether an id that is written anywhere leads to something
//! (`resolve`), files and folders (`load`).
//!
//! - [`config`], [`theme`] `site.toml` and `theme.toml` · [`mod@timezone`], [`lints`], [`replace`], [`status_marks`], [`theme_options`], [`color`] parts of them
//! - [`files`] what each file is, by its path · [`content`] one file, read · [`lost`] what cannot be referred to where it could not
//! - [`translations`] texts that seem to be some, and are none by their names
//! - [`front_matter`], [`briefings`], [`pages`], [`drafts`] markdown files · [`markdown`] their text · [`draft`] the text of drafts
//! - [`drawing`] drawings beside texts, with nothing in them that runs
//! - [`data_file`], [`authors`], [`delegations`], [`topics`], [`glossary`] data of the site · [`evidence`] sources
//! - [`treaties`], [`treaty`], [`documents`](mod@documents), [`provisions`], [`positions`], [`votes`], [`arguments`],
//!   [`proposals`], [`edits`] data of a treaty
//! - [`parties`] who acts, wherever one of these says who
//! - [`parsed`] what was made of each file, for the next time · [`mod@shapes`] which keys each file has, found by reading empty ones
//! - [`value`] TOML and YAML as trees with places, and typed reading of them

mod arguments;
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
mod drawing;
mod edits;
mod evidence;
mod files;
mod front_matter;
mod glossary;
mod lints;
mod lost;
pub mod markdown;
mod markdown_file;
mod pages;
mod parsed;
mod parties;
mod positions;
mod proposals;
mod provisions;
mod replace;
mod shapes;
mod status_marks;
#[cfg(test)]
mod tests;
mod theme;
mod theme_options;
mod timezone;
mod topics;
mod translations;
mod treaties;
mod treaty;
pub(crate) mod value;
mod votes;

use crate::diagnostic::Report;
use crate::model::config::Config;
use crate::model::raw::Documents;
use crate::source::{Source, SourceId, SourceKind, Sources};
use config::ThemeChoice;
use content::Content;
use markdown::MarkdownSettings;
use markdown_file::Settings;
pub use parsed::Parsed;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
pub use shapes::shapes;
pub use timezone::timezone;
use treaties::Treaties;
pub use value::slug::{is_slug, suggest as suggest_slug};

/// Files that a thread takes at once: the last few are then shared between all.
const AT_ONCE: usize = 64;

/// Reads everything. Files are read in parallel; what they say and what is wrong with them is merged in path order.
pub fn documents(sources: &Sources, report: &mut Report) -> Documents {
    let (documents, parsed) = documents_again(sources, None, report);
    parsed.add_to(report);
    documents
}

/// The same, with what was made of each file. Texts that are those of `last` are not parsed again. What is wrong with single
/// files of `content/` is in [`Parsed`], everything else in the report.
pub fn documents_again(
    sources: &Sources,
    last: Option<(&Sources, &Parsed)>,
    report: &mut Report,
) -> (Documents, Parsed) {
    let begun = Begun::with(sources, report);
    let before: FxHashMap<&str, (SourceId, &Source)> = last
        .iter()
        .flat_map(|(before, _)| before.iter())
        .filter(|(_, source)| source.kind == SourceKind::Markdown)
        .map(|(id, source)| (source.path.as_str(), (id, source)))
        .collect();
    let known = |id: SourceId, source: &Source| {
        let (_, parsed) = last?;
        let (was, known) = before.get(source.path.as_str())?;
        if std::ptr::eq(*known, source) { parsed.of(*was, id, &begun.config) } else { None }
    };
    let files: Vec<_> = sources.iter().collect();
    let read = files
        .into_par_iter()
        .with_max_len(AT_ONCE)
        .filter_map(|(id, source)| match known(id, source) {
            Some((content, problems)) => Some(File { id, content, problems }),
            None => begun.file(id, source),
        })
        .collect();
    begun.finish(read, sources, report)
}

/// A site of which `site.toml` is read: what all other files are parsed with.
pub struct Begun {
    config: Config,
    theme_choice: ThemeChoice,
}

/// One file of `content/`, and what is wrong with it.
pub struct File {
    id: SourceId,
    content: Content,
    problems: Report,
}

impl Begun {
    /// Reads `site.toml`, one of the sources.
    pub fn with(sources: &Sources, report: &mut Report) -> Self {
        let (config, theme_choice) = config::config(sources, report);
        Self { config, theme_choice }
    }

    /// Parses a file; `None` if it is none of `content/`, or damaged.
    pub fn file(&self, id: SourceId, source: &Source) -> Option<File> {
        matches!(source.kind, SourceKind::Markdown | SourceKind::Data | SourceKind::Drawing).then(|| {
            let mut problems = Report::default();
            let content = content::content(id, source, &settings(&self.config), &mut problems);
            File { id, content, problems }
        })
    }

    /// All that the files say, in their order. No text of `content/` is looked at again.
    pub fn finish(self, files: Vec<File>, sources: &Sources, report: &mut Report) -> (Documents, Parsed) {
        let Self { config, theme_choice } = self;
        let mut parsed = Parsed::new(&config, sources);
        let theme = theme::theme(sources, &theme_choice, &config.languages, report);
        let mut documents = Documents {
            config,
            theme,
            authors: Vec::new(),
            delegations: Vec::new(),
            groups: Vec::new(),
            topics: Vec::new(),
            terms: Vec::new(),
            treaties: Vec::new(),
            briefings: Vec::new(),
            pages: Vec::new(),
            drawings: Vec::new(),
        };
        let mut treaties = Treaties::default();
        for File { id, content, problems } in files {
            parsed.keep(id, &content, problems);
            content.add_to(&mut documents, &mut treaties);
        }
        documents.treaties = treaties.finish(report);
        briefings::require_dates(&mut documents.briefings, sources, report);
        translations::check(&documents, sources, report);
        (documents, parsed)
    }
}

fn settings(config: &Config) -> Settings<'_> {
    let markdown = MarkdownSettings { trust_html: config.trust_html };
    Settings { languages: &config.languages, markdown, asked: None }
}
