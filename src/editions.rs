//! One edition of a project made after the other, each with what is kept of the last.
//!
//! In: a project's folder, and what was saved in it since. Out: an [`Edition`] that is the same as one made from nothing.

use crate::analyse::{self, Asked};
use crate::diagnostic::Report;
use crate::edition::{Edition, Parts};
use crate::index::Lazy;
use crate::load::Reread;
use crate::model::config::BuildOptions;
use crate::model::raw::RawText;
use crate::model::site::Site;
use crate::parse::Parsed;
use crate::render::ReadTheme;
use crate::resolve::{self, Workings};
use crate::source::{Source, SourceId, SourceKind, Sources};
use crate::{Failure, load, parse, render};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Makes one edition after the other of a project, each with what is kept of the last.
pub struct Editions {
    root: PathBuf,
    kept: Option<Kept>,
    /// No edition's own, but the one that those of all are made from.
    index: Lazy,
}

/// What was changed since the last edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// Nobody knows.
    Anything,
    /// What stands at these paths, from the project's root, with all that is below them, and nothing else.
    Files(BTreeSet<String>),
}

/// What a next edition is made from.
struct Kept {
    last: Last,
    options: BuildOptions,
    /// Paths of files that come with the program: a file of the project may come to stand before or beside them.
    built_in: BTreeSet<String>,
    workings: Workings,
    asked: Asked,
}

/// What of it serves an edition that is made from the files, too.
struct Last {
    edition: Arc<Edition>,
    parsed: Parsed,
    /// What is wrong with the theme's words and templates.
    in_theme: Report,
    /// What the analysis found, which is made anew where texts ask for more of it.
    in_analysis: Report,
    /// What is wrong beside, before the theme is read.
    beside: Report,
}

impl Editions {
    /// None yet.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), kept: None, index: Lazy::default() }
    }

    /// The project as it is now. If only the words of briefings and pages, templates or copied files changed since the last
    /// edition, all else is taken over from it; else at least the texts that did not change, as they were read and parsed.
    ///
    /// # Errors
    /// What the machine refused; whatever is wrong with the content is in the report.
    pub fn next(&mut self, options: BuildOptions, changes: &Changes) -> Result<Arc<Edition>, Failure> {
        let (edition, kept) = match (self.kept.take(), changes) {
            (Some(kept), Changes::Files(paths)) => match kept.edited(paths, &options, &self.index) {
                Ok(kept) => (Arc::clone(&kept.last.edition), Some(kept)),
                Err(last) => whole(&self.root, options, &self.index, Some((&last, paths)))?,
            },
            _ => whole(&self.root, options, &self.index, None)?,
        };
        self.kept = kept;
        Ok(edition)
    }
}

/// Reads a project and makes everything but its pages. Texts that the last edition has, and that are not at or below one of
/// the changed paths, are taken over as they were read and parsed.
fn whole(
    root: &Path,
    options: BuildOptions,
    index: &Lazy,
    last: Option<(&Last, &BTreeSet<String>)>,
) -> Result<(Arc<Edition>, Option<Kept>), Failure> {
    let mut beside = Report::default();
    let listing = load::listing(root, &mut beside)?;
    let (has_links, built_in) = (listing.has_links(), listing.built_in());
    let known = last.map(|(last, changed)| last.unchanged(changed)).unwrap_or_default();
    let sources = load::read_but(listing, |path| known.get(path).map(|source| Arc::clone(source)), &mut beside);
    let last = last.map(|(last, _)| last);
    let parsed_last = last.map(|last| (&last.edition.parts().sources, &last.parsed));
    let (documents, parsed) = parse::documents_again(&sources, parsed_last, &mut beside);
    let (site, workings) = resolve::site_and_workings(documents, &sources, options.clone(), &mut beside);
    let mut in_analysis = Report::default();
    let analysis = Arc::new(analyse::site(&site, &mut in_analysis));
    let asked = analyse::asked(&site);
    let mut report = problems(&[&beside, &in_analysis], &parsed, &workings);
    let (theme, in_theme) = match last.and_then(|last| last.theme(&sources, &site)) {
        Some(theme) => (Some(theme), Report::default()),
        None => read_theme(&sources, &site, &report),
    };
    report.merge(in_theme.clone());
    let edition = Arc::new(Edition::of(Parts { sources, site, analysis, theme }, index.next(), report));
    let last = Last { edition: Arc::clone(&edition), parsed, in_theme, in_analysis, beside };
    // A file that is reached by a link is two texts, and only one of them would be told to have changed.
    let kept = (!has_links).then_some(Kept { last, options, built_in, workings, asked });
    Ok((edition, kept))
}

/// What is wrong but for the theme's words and templates.
fn problems(beside: &[&Report], parsed: &Parsed, workings: &Workings) -> Report {
    let mut report = Report::default();
    for one in beside {
        report.merge((*one).clone());
    }
    parsed.add_to(&mut report);
    workings.add_to(&mut report);
    report
}

/// The theme, and what is wrong with it; `report` is what is wrong beside.
fn read_theme(sources: &Sources, site: &Site, report: &Report) -> (Option<Arc<ReadTheme>>, Report) {
    let mut with = report.clone();
    let theme = render::theme(sources, site, &mut with).map(Arc::new);
    (theme, Report { diagnostics: with.diagnostics.split_off(report.diagnostics.len()) })
}

impl Kept {
    /// The next edition, if nothing but the words of some texts, templates and copied files changed; else what may serve another.
    fn edited(self, paths: &BTreeSet<String>, options: &BuildOptions, index: &Lazy) -> Result<Self, Box<Last>> {
        let Self { mut last, options: then, built_in, workings, asked } = self;
        let edition = Arc::clone(&last.edition);
        let parts = edition.parts();
        let reread = if then == *options { last.reread(paths, &built_in) } else { None };
        let edited = reread.and_then(|Edits { sources, texts, in_theme }| {
            let (site, workings) = workings.edited(&parts.site, &sources, &texts)?;
            Some((sources, in_theme, site, workings))
        });
        let Some((sources, in_theme, site, workings)) = edited else { return Err(Box::new(last)) };
        let now_asked = analyse::asked(&site);
        let analysis = if now_asked == asked {
            Arc::clone(&parts.analysis)
        } else {
            last.in_analysis = Report::default();
            Arc::new(analyse::site(&site, &mut last.in_analysis))
        };
        let mut report = problems(&[&last.beside, &last.in_analysis], &last.parsed, &workings);
        let mut theme = parts.theme.clone();
        if in_theme {
            (theme, last.in_theme) = read_theme(&sources, &site, &report);
        }
        report.merge(last.in_theme.clone());
        last.edition = Arc::new(Edition::of(Parts { sources, site, analysis, theme }, index.next(), report));
        Ok(Self { last, options: then, built_in, workings, asked: now_asked })
    }
}

/// Files that were edited, read and parsed again.
struct Edits {
    sources: Sources,
    texts: Vec<RawText>,
    /// Whether a template is among them.
    in_theme: bool,
}

impl Last {
    /// Reads and parses again what was saved; `None` if that is more than texts, templates and copied files.
    fn reread(&mut self, paths: &BTreeSet<String>, built_in: &BTreeSet<String>) -> Option<Edits> {
        let Parts { sources, site, .. } = self.edition.parts();
        let mut edits = Edits { sources: sources.clone(), texts: Vec::new(), in_theme: false };
        let mut changed = FxHashSet::default();
        for path in paths {
            let reread = if built_in.contains(path) { None } else { load::again(&mut edits.sources, path) };
            match reread {
                Some(Reread::Text(id)) => _ = changed.insert(id),
                Some(Reread::Copied) => {}
                // What stood there may have been no source and yet be complained of, as a link that leads nowhere is.
                None if is_passing(sources, path)
                    && self.beside.diagnostics.iter().all(|found| found.span.is_some()) => {}
                None => return None,
            }
        }
        // What is wrong elsewhere and points into a text would point to the wrong place.
        if self.beside.points_into(&changed) {
            return None;
        }
        let mut changed: Vec<SourceId> = changed.into_iter().collect();
        changed.sort_unstable();
        for id in changed {
            if edits.sources.get(id).kind == SourceKind::Template {
                edits.in_theme = true;
            } else {
                edits.texts.push(self.parsed.again(&edits.sources, id, &site.config)?);
            }
        }
        Some(edits)
    }

    /// Texts that did not change, by path. One with a problem that was found while it was read is none of them.
    fn unchanged(&self, changed: &BTreeSet<String>) -> FxHashMap<&str, &Arc<Source>> {
        let sources = &self.edition.parts().sources;
        let places = self.beside.diagnostics.iter().filter_map(|diagnostic| diagnostic.span);
        let wrong: FxHashSet<SourceId> = places.map(|span| span.source).collect();
        let ends = |path: &str| path.match_indices('/').map(|(end, _)| end).chain([path.len()]).collect::<Vec<_>>();
        let is_same = |path: &str| !ends(path).into_iter().any(|end| changed.contains(&path[..end]));
        let texts = (0..).map(SourceId).zip(&sources.texts);
        texts
            .filter(|(id, text)| text.kind != SourceKind::Damaged && !wrong.contains(id) && is_same(&text.path))
            .map(|(_, text)| (text.path.as_str(), text))
            .collect()
    }

    /// The theme as it was read, if nothing of it changed and all is well with it.
    fn theme(&self, sources: &Sources, site: &Site) -> Option<Arc<ReadTheme>> {
        let Parts { sources: before, site: old, theme, .. } = self.edition.parts();
        let (one, other) = (&old.theme, &site.theme);
        let same_templates = same_texts((before, &one.templates), (sources, &other.templates));
        let same_strings = same_texts((before, &one.strings), (sources, &other.strings));
        let same_fonts = before.fonts.len() == sources.fonts.len()
            && before.fonts.iter().zip(&*sources.fonts).all(|(one, other)| one.bytes == other.bytes);
        let is_same = same_templates && same_strings && same_fonts && old.config.languages == site.config.languages;
        theme.clone().filter(|_| is_same && self.in_theme.diagnostics.is_empty())
    }
}

/// Whether two lists have the same things with the same texts, wherever those stand among the sources.
fn same_texts<K: PartialEq>(one: (&Sources, &[(K, SourceId)]), other: (&Sources, &[(K, SourceId)])) -> bool {
    let same = |(a, b): (&(K, SourceId), &(K, SourceId))| a.0 == b.0 && one.0.get(a.1).text == other.0.get(b.1).text;
    one.1.len() == other.1.len() && one.1.iter().zip(other.1).all(same)
}

/// Whether there is nothing at a path and never was: an editor wrote a file there and took it away.
fn is_passing(sources: &Sources, path: &str) -> bool {
    let below = |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let texts = sources.texts.iter().map(|text| &text.path);
    let others = sources.assets.iter().map(|asset| &asset.path).chain(sources.fonts.iter().map(|font| &font.path));
    !texts.chain(others).any(|path| below(path)) && sources.root.join(path).symlink_metadata().is_err()
}
