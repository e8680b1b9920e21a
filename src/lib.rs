//! `travaux`: a static site generator for treaty-analysis briefings.
//!
//! The program is its stages, each a function from one value to the next:
//!
//! | stage | in | out |
//! |---|---|---|
//! | [`load::sources`] | a project's folder | [`source::Sources`]: every text with its positions |
//! | [`parse::documents`] | sources | [`model::raw::Documents`]: what the files say |
//! | [`resolve::site`] | documents | [`model::site::Site`]: everything knows what it refers to |
//! | [`analyse::site`] | the site | [`model::analysis::Analysis`]: what changed, counted and compared |
//! | [`render::output`] | site and analysis | [`model::output::Output`]: what stands at each path |
//! | [`check::site`] | site and output | the rest of the [`diagnostic::Report`] |
//! | [`index::Gathered`] | pages, as they are rendered | the files that readers search |
//! | [`write::output`] | output | files |
//!
//! [`build`] takes them in turn, the first two at once, file by file ([`load::read_and`], [`parse::Begun`]); an [`Edition`] is what they make without the last, kept in memory for [`mod@serve`].
//!
//! A stage never stops at bad content: it reports it with its place, leaves it out and goes on. Three kinds of failure
//! are never mixed: wrong content is a diagnostic, a machine that will not serve is a [`Failure`], and a mistake of ours
//! is a panic.

pub mod analyse;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod disk;
mod edition;
mod editions;
mod everything;
pub mod index;
pub mod load;
pub mod model;
pub mod parse;
pub mod render;
pub mod resolve;
pub mod schema;
pub mod serve;
pub mod source;
mod supposed;
mod timings;
mod trial;
mod unchanged;
pub mod write;

pub use analyse::{changes_between as changes, comparison};
pub use edition::{Edition, Standing};
pub use editions::{Changes, Editions};
pub use everything::everything;
pub use load::LoadError;
pub use parse::{is_slug, shapes, suggest_slug};
pub use resolve::identity::IdEdit;
pub use resolve::{DraftIds, LeftOut};
pub use schema::{Schema, editor, words as words_of_manual};
pub use serve::{News, PreviewRequest, ServeError, serve as preview};
pub use supposed::{Supposed, supposing};
pub use timings::{PageTime, TemplateTime, Timings};

use diagnostic::Report;
use jiff::tz::TimeZone;
use model::analysis::Analysis;
use model::config::BuildOptions;
use model::site::Site;
use source::{Aside, Sources};
use std::path::{Path, PathBuf};
use timings::StopWatch;
use unchanged::Origin;

/// What is to be built.
#[derive(Debug)]
pub struct Request {
    /// The project's folder.
    pub root: PathBuf,
    /// Where the site is written; `None`: every page is rendered, and nothing is written.
    pub output: Option<PathBuf>,
    /// What of it is published.
    pub options: BuildOptions,
    /// Whether to write what can be written in spite of errors.
    pub keep_going: bool,
    /// Whether to write every file anew.
    pub clean: bool,
    /// Whether to measure where the time goes.
    pub timings: bool,
    /// What comes after it.
    pub then: Then,
}

/// What comes after a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// The process goes on, and what the site was made of is given back.
    GoesOn,
    /// The process ends. What the site was made of is left to the system, which takes all of it at once: giving it back piece by
    /// piece takes a tenth of a build.
    Ends,
}

/// What came of it.
#[derive(Debug)]
pub struct Built {
    /// All texts, for drawing the report.
    pub sources: Sources,
    /// Everything that is wrong, sorted.
    pub report: Report,
    /// How many pages the site has.
    pub pages: usize,
    /// What was written; `None` if nothing was, because of errors or because nothing was asked for.
    pub written: Option<write::Written>,
    /// What of the project was left out.
    pub left_out: LeftOut,
    /// Where the time went, if that was asked for.
    pub timings: Option<Timings>,
}

/// What a machine can refuse.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The project cannot be read.
    #[error(transparent)]
    Load(#[from] load::LoadError),
    /// The output cannot be written.
    #[error(transparent)]
    Write(#[from] write::WriteError),
}

impl Failure {
    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Failure::Load(_) => "name the project's folder with `--root`".to_owned(),
            Failure::Write(error) => error.hint(),
        }
    }
}

/// Where a build is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Finding files, and whether any changed.
    Load,
    /// Reading and parsing them.
    Parse,
    /// Finding what they refer to.
    Resolve,
    /// Comparing drafts.
    Analyse,
    /// Reading templates, and listing the pages there are.
    Render,
    /// Looking at the whole.
    Check,
    /// Rendering pages and writing them.
    Write,
}

impl Stage {
    /// What it is doing.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Load => "finding files",
            Stage::Parse => "reading",
            Stage::Resolve => "resolving",
            Stage::Analyse => "comparing",
            Stage::Render => "listing pages",
            Stage::Check => "checking",
            Stage::Write => "rendering",
        }
    }
}

/// The whole pipeline. `progress` is told of each stage as it begins.
///
/// # Errors
/// What the machine refused; whatever is wrong with the content is in the report.
pub fn build(request: &Request, progress: &dyn Fn(Stage)) -> Result<Built, Failure> {
    let watch = StopWatch::default();
    let progress = |stage| {
        watch.begin(stage);
        progress(stage);
    };
    let mut report = Report::default();
    progress(Stage::Load);
    let moment = request.output.as_ref().and_then(|_| write::moment(&request.root));
    let listing = load::listing(&request.root, &mut report)?;
    let has_content = listing.has_content();
    let origin = Origin::of(&listing, &request.options, moment, &report);
    if let Some(settled) = unchanged::settled(request, origin.as_ref())? {
        let timings = request.timings.then(|| watch.finish());
        return Ok(Built {
            sources: Sources::default(),
            report,
            pages: settled.pages,
            written: Some(settled.written),
            // Whoever asks for that writes nothing.
            left_out: LeftOut::default(),
            timings,
        });
    }
    let (Parts { mut sources, site, analysis, left_out }, aside) =
        parts(listing, request.options.clone(), &progress, &mut report);
    progress(Stage::Render);
    let theme = render::theme(&sources, &site, &mut report);
    let output = render::output(&sources, &site, &analysis, theme.as_ref(), &mut report);
    let output = if request.timings { watch.watch(output) } else { output };
    let gathered = index::Gathered::default();
    let output = if site.config.search { gathered.watch(output) } else { output };
    progress(Stage::Check);
    check::site(&site, &mut report);
    report.finish(&site.config.lints);
    progress(Stage::Write);
    let written = match &request.output {
        Some(folder) if request.keep_going || !report.has_errors() => {
            let options = write::WriteOptions {
                keep_going: request.keep_going,
                clean: request.clean,
                has_content,
                made_from: origin.and_then(Origin::sure),
                ..write::WriteOptions::new(&request.root)
            };
            let written = write::output(&output, folder, &options, &mut report)?;
            (request.keep_going || !report.has_errors()).then_some(written)
        }
        Some(_) => None,
        None => {
            check::pages(&output, &mut report);
            trial::theme(&sources, &site, theme.as_ref(), &mut report);
            None
        }
    };
    let pages = output.pages();
    if request.then == Then::Ends {
        std::mem::forget(output);
    } else {
        drop(output);
    }
    load::recall(&mut sources, &aside, &mut report);
    report.finish(&site.config.lints);
    if request.then == Then::Ends {
        std::mem::forget((site, analysis, theme));
    }
    let timings = request.timings.then(|| watch.finish());
    Ok(Built { sources, report, pages, written, left_out, timings })
}

/// What there is before the first page.
struct Parts {
    sources: Sources,
    site: Site,
    analysis: Analysis,
    left_out: LeftOut,
}

/// The stages up to the first page. Texts are put aside as soon as they are parsed.
fn parts(
    listing: load::Listing,
    options: BuildOptions,
    progress: &dyn Fn(Stage),
    report: &mut Report,
) -> (Parts, Aside) {
    progress(Stage::Parse);
    let begun = parse::Begun::with(listing.first(), report);
    let (sources, files, aside) = load::read_and(listing, |id, source| begun.file(id, source), report);
    let (documents, parsed) = begun.finish(files.into_iter().flatten().collect(), &sources, report);
    parsed.add_to(report);
    drop(parsed);
    progress(Stage::Resolve);
    let left_out = LeftOut::of(&documents, &options);
    let site = resolve::site(documents, &sources, options, report);
    progress(Stage::Analyse);
    let analysis = analyse::site(&site, report);
    (Parts { sources, site, analysis, left_out }, aside)
}

/// The project as far as everything in it knows what it refers to, for commands that write no site.
///
/// # Errors
/// If the project cannot be read.
pub fn site(root: &Path, options: BuildOptions) -> Result<(Site, Sources, Report), Failure> {
    let mut report = Report::default();
    let sources = load::sources(root, &mut report)?;
    let documents = parse::documents(&sources, &mut report);
    let site = resolve::site(documents, &sources, options, &mut report);
    report.finish(&site.config.lints);
    Ok((site, sources, report))
}

/// The time zone in which a project's days begin, if its `site.toml` names one.
pub fn timezone(root: &Path) -> Option<TimeZone> {
    load::settings(root).and_then(|text| parse::timezone(&text))
}

/// A JSON Schema of each kind of file.
pub fn schemas() -> Vec<Schema> {
    schema::schemas(&parse::shapes())
}

/// The ids of a treaty's provisions, draft by draft in order of date; `None` if there is no such treaty.
///
/// # Errors
/// If the project cannot be read.
pub fn ids(root: &Path, treaty: &str) -> Result<(Option<Vec<DraftIds>>, Sources, Report), Failure> {
    let mut report = Report::default();
    let sources = load::sources(root, &mut report)?;
    let mut documents = parse::documents(&sources, &mut report);
    let found = documents.treaties.iter().position(|one| one.id.eq_ignore_ascii_case(treaty));
    let ids = found.map(|index| resolve::ids(documents.treaties.swap_remove(index), &mut report));
    report.finish(&documents.config.lints);
    Ok((ids, sources, report))
}
