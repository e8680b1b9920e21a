//! A built site that is kept in memory: the parts its pages are rendered from, and the pages.
//!
//! In: what the stages made, and the report. Out: an [`Edition`]. Not here: the stages ([`crate::editions`]), and who looks at the
//! pages.

use crate::diagnostic::{Diagnostic, Report};
use crate::index::Lazy;
use crate::model::analysis::Analysis;
use crate::model::output::{Output, OutputFile};
use crate::model::site::Site;
use crate::render::ReadTheme;
use crate::source::{AssetOrigin, Sources};
use crate::{check, render};
use std::path::Path;
use std::sync::Arc;

/// What the pages of a site are rendered from.
pub(crate) struct Parts {
    pub(crate) sources: Sources,
    pub(crate) site: Site,
    pub(crate) analysis: Arc<Analysis>,
    pub(crate) theme: Option<Arc<ReadTheme>>,
}

self_cell::self_cell!(
    /// Pages borrow what they are rendered from, and here they stand together.
    struct Whole {
        owner: Parts,
        #[covariant]
        dependent: Output,
    }
);

/// A site with all that is wrong with it; nothing is written, and pages are rendered when they are asked for.
pub struct Edition {
    whole: Whole,
    report: Report,
    /// None where the site is not to be searched.
    index: Option<Lazy>,
}

/// What stands at a path of an edition.
#[derive(Debug)]
pub enum Standing<'e> {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// Those of a file of the project.
    File(&'e Path),
    /// A page that its template cannot render, and why.
    Broken(Vec<Diagnostic>),
}

impl Edition {
    /// All that is rendered from some parts; `report` is what was wrong with them.
    pub(crate) fn of(parts: Parts, index: Lazy, mut report: Report) -> Self {
        let index = parts.site.config.search.then_some(index);
        let whole = Whole::new(parts, |parts| {
            render::output(&parts.sources, &parts.site, &parts.analysis, parts.theme.as_deref(), &mut report)
        });
        check::site(&whole.borrow_owner().site, &mut report);
        report.finish(&whole.borrow_owner().site.config.lints);
        Self { whole, report, index }
    }

    /// What its pages are rendered from.
    pub(crate) fn parts(&self) -> &Parts {
        self.whole.borrow_owner()
    }

    /// What is wrong with it, but for pages that were not asked for yet.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// All texts, for drawing problems.
    pub fn sources(&self) -> &Sources {
        &self.parts().sources
    }

    /// The path below which the site stands, with both slashes.
    pub fn base(&self) -> &str {
        &self.parts().site.config.base_url.path
    }

    /// Every path at which something stands, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.whole.borrow_dependent().files.keys().map(String::as_str)
    }

    /// The paths of style sheets, and of files that are copied: what pages are shown with.
    pub fn files_and_styles(&self) -> impl Iterator<Item = &str> {
        let files = &self.whole.borrow_dependent().files;
        let is_style =
            |path: &str| Path::new(path).extension().is_some_and(|ending| ending == "css" || ending == "svg");
        let shown = files.iter().filter(move |(path, file)| matches!(file, OutputFile::Copy(_)) || is_style(path));
        shown.map(|(path, _)| path.as_str())
    }

    /// Whether something stands at a path.
    pub fn has(&self, path: &str) -> bool {
        self.whole.borrow_dependent().files.contains_key(path) || self.indexed(path).is_some()
    }

    /// A file of the index that readers search; the first that is asked for makes it.
    fn indexed(&self, path: &str) -> Option<&[u8]> {
        self.index.as_ref()?.file(self.whole.borrow_dependent(), path)
    }

    /// What stands at a path of the output, rendered now if it is a page.
    pub fn standing(&self, path: &str) -> Option<Standing<'_>> {
        let Some(file) = self.whole.borrow_dependent().files.get(path) else {
            return self.indexed(path).map(|bytes| Standing::Bytes(bytes.to_vec()));
        };
        Some(match file {
            OutputFile::Bytes(bytes) => Standing::Bytes(bytes.clone()),
            OutputFile::Copy(asset) => match &asset.origin {
                AssetOrigin::File { path, .. } => Standing::File(path),
                AssetOrigin::Embedded(bytes) => Standing::Bytes(bytes.to_vec()),
            },
            OutputFile::Page(page) => match page.render() {
                Ok(bytes) => Standing::Bytes(bytes),
                Err(problems) => Standing::Broken(problems),
            },
            OutputFile::Picture(picture) => match picture.plan().and_then(|plan| picture.draw(&plan)) {
                Ok(bytes) => Standing::Bytes(bytes),
                Err(problems) => Standing::Broken(problems),
            },
        })
    }
}
