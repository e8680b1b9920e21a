//! A built site that is kept in memory: the parts its pages are rendered from, and the pages.

use crate::analyse::{self, Asked};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::analysis::Analysis;
use crate::model::config::BuildOptions;
use crate::model::output::{Output, OutputFile};
use crate::model::site::Site;
use crate::resolve::{self, Workings};
use crate::source::{AssetOrigin, SourceId, Sources};
use crate::{Failure, check, load, parse, render};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the pages of a site are rendered from.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) sources: Sources,
    pub(crate) site: Site,
    pub(crate) analysis: Arc<Analysis>,
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
}

/// Makes one edition after the other of a project, each with what is kept of the last.
pub struct Editions {
    root: PathBuf,
    kept: Option<Kept>,
}

/// What was changed since the last edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// Nobody knows.
    Anything,
    /// These files, from the project's root, and nothing else.
    Files(BTreeSet<String>),
}

/// What a next edition is made from.
struct Kept {
    edition: Arc<Edition>,
    options: BuildOptions,
    workings: Workings,
    asked: Asked,
    /// What is wrong with single files as they are read.
    in_files: Report,
    /// What is wrong beside, before pages are listed.
    beside: Report,
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

impl Editions {
    /// None yet.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), kept: None }
    }

    /// The project as it is now. If only the words of briefings and pages changed since the last edition, all else is taken over
    /// from it.
    ///
    /// # Errors
    /// What the machine refused; whatever is wrong with the content is in the report.
    pub fn next(&mut self, options: BuildOptions, changes: &Changes) -> Result<Arc<Edition>, Failure> {
        let kept = self.kept.take().filter(|kept| kept.options == options);
        let edited = match (kept, changes) {
            (Some(kept), Changes::Files(paths)) => kept.edited(paths),
            _ => None,
        };
        let (edition, kept) = match edited {
            Some(kept) => (Arc::clone(&kept.edition), Some(kept)),
            None => whole(&self.root, options)?,
        };
        self.kept = kept;
        Ok(edition)
    }
}

/// Reads a project and makes everything but its pages.
fn whole(root: &Path, options: BuildOptions) -> Result<(Arc<Edition>, Option<Kept>), Failure> {
    let mut beside = Report::default();
    let listing = load::listing(root, &mut beside)?;
    let has_links = listing.has_links();
    let sources = load::read(listing, &mut beside);
    let (documents, in_files) = parse::documents_apart(&sources, &mut beside);
    let (site, workings) = resolve::site_and_workings(documents, &sources, options.clone(), &mut beside);
    let analysis = Arc::new(analyse::site(&site, &mut beside));
    let asked = analyse::asked(&site);
    let mut report = beside.clone();
    report.merge(in_files.clone());
    workings.add_to(&mut report);
    let edition = Arc::new(Edition::of(Parts { sources, site, analysis }, report));
    // A file that is reached by a link is two texts, and only one of them would be told to have changed.
    let kept = (!has_links).then(|| Kept { edition: Arc::clone(&edition), options, workings, asked, in_files, beside });
    Ok((edition, kept))
}

impl Kept {
    /// The next edition, if only the words of some texts changed.
    fn edited(self, paths: &BTreeSet<String>) -> Option<Self> {
        let Parts { sources, site, analysis } = self.edition.whole.borrow_owner();
        let mut sources = sources.clone();
        let mut changed = FxHashSet::default();
        for path in paths {
            if is_passing(&sources, path) {
                continue;
            }
            changed.insert(load::again(&mut sources, path)?);
        }
        // What is wrong elsewhere and points into a text would point to the wrong place.
        let mut in_files = self.in_files;
        in_files.forget(&changed);
        if self.beside.points_into(&changed) || in_files.points_into(&changed) {
            return None;
        }
        let mut edited: Vec<SourceId> = changed.into_iter().collect();
        edited.sort_unstable();
        let mut texts = Vec::new();
        for id in edited {
            texts.push(parse::text(&sources, id, &site.config, &mut in_files)?);
        }
        let (site, workings) = self.workings.edited(site, &sources, &texts)?;
        let asked = analyse::asked(&site);
        let mut beside = self.beside;
        let analysis =
            if asked == self.asked { Arc::clone(analysis) } else { Arc::new(analyse::site(&site, &mut beside)) };
        let mut report = beside.clone();
        report.merge(in_files.clone());
        workings.add_to(&mut report);
        let edition = Arc::new(Edition::of(Parts { sources, site, analysis }, report));
        Some(Self { edition, options: self.options, workings, asked, in_files, beside })
    }
}

/// Whether there is nothing at a path and never was: an editor wrote a file there and took it away.
fn is_passing(sources: &Sources, path: &str) -> bool {
    let below = |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let known =
        sources.texts.iter().any(|text| below(&text.path)) || sources.assets.iter().any(|asset| below(&asset.path));
    !known && sources.root.join(path).symlink_metadata().is_err()
}

impl Edition {
    /// All that is rendered from some parts; `report` is what was wrong with them.
    fn of(parts: Parts, mut report: Report) -> Self {
        let whole =
            Whole::new(parts, |parts| render::output(&parts.sources, &parts.site, &parts.analysis, &mut report));
        check::site(&whole.borrow_owner().site, &mut report);
        report.finish(&whole.borrow_owner().site.config.lints);
        Self { whole, report }
    }

    /// What is wrong with it, but for pages that were not asked for yet.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// All texts, for drawing problems.
    pub fn sources(&self) -> &Sources {
        &self.whole.borrow_owner().sources
    }

    /// The path below which the site stands, with both slashes.
    pub fn base(&self) -> &str {
        &self.whole.borrow_owner().site.config.base_url.path
    }

    /// Every path at which something stands, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.whole.borrow_dependent().files.keys().map(String::as_str)
    }

    /// The paths of style sheets, and of files that are copied: what pages are shown with.
    pub fn files_and_styles(&self) -> impl Iterator<Item = &str> {
        let files = &self.whole.borrow_dependent().files;
        let is_style = |path: &str| Path::new(path).extension().is_some_and(|ending| ending == "css");
        let shown = files.iter().filter(move |(path, file)| matches!(file, OutputFile::Copy(_)) || is_style(path));
        shown.map(|(path, _)| path.as_str())
    }

    /// Whether something stands at a path.
    pub fn has(&self, path: &str) -> bool {
        self.whole.borrow_dependent().files.contains_key(path)
    }

    /// What stands at a path of the output, rendered now if it is a page.
    pub fn standing(&self, path: &str) -> Option<Standing<'_>> {
        Some(match self.whole.borrow_dependent().files.get(path)? {
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
