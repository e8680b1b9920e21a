//! A project's folder → [`Sources`]: the only room that reads the project.
//!
//! In: a folder. Out: every text with its positions, and the files that are copied. What a contributor can get wrong
//! (bad bytes, links that lead out, names that cannot be addresses) is reported and left out. Not here: what texts say.
//!
//! - `walk` which files there are · `name` which names they may have · `link` where a link may lead
//! - `read` one file · `reread` one file of those that were read before · `decode` its bytes as a text
//! - [`Looks`] how all of it looks from outside, to tell whether anything changed
//! - [`sample()`] content to try a theme on
//! - `theme` the layers of a theme · `built_in` the themes that come with the program

#![expect(clippy::disallowed_methods, reason = "this room is the one that reads")]

mod built_in;
mod decode;
mod link;
mod looks;
mod name;
mod read;
mod reread;
mod sample;
#[cfg(test)]
mod tests;
mod theme;
mod walk;

use crate::diagnostic::rules::project::{MISSING_CONFIG, NO_CONTENT};
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Aside, Asset, AssetOrigin, Source, SourceId, SourceKind, Sources};
pub use looks::Looks;
use rayon::prelude::*;
use read::{Content, Reading};
pub use reread::{Reread, again};
pub use sample::sample;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walk::Found;

/// What a machine can refuse before anything is read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The project's folder is not there, or is no folder, or may not be read.
    #[error("cannot read the folder `{}`", path.display())]
    Root {
        /// The folder.
        path: PathBuf,
        /// What the machine says.
        source: std::io::Error,
    },
}

/// A text that is to be read.
#[derive(Debug)]
struct Text {
    /// From the project's root.
    path: String,
    kind: SourceKind,
    content: Content,
}

/// Which texts and files a project has, before they are read.
#[derive(Debug)]
pub struct Listing {
    /// Without links in it.
    root: PathBuf,
    config: Option<Found>,
    texts: Vec<Text>,
    assets: Vec<Asset>,
    fonts: Vec<Text>,
    /// What `site.toml` says, read already as it names the theme.
    sources: Sources,
}

/// The text of a project's `site.toml`, and nothing else of it; nothing, if it cannot be read, of which [`sources`] tells.
pub fn settings(root: &Path) -> Option<String> {
    std::fs::read_to_string(root.join("site.toml")).ok()
}

/// Reads a project: `site.toml`, all of `content/`, and the theme it names. Files are read in parallel.
///
/// # Errors
///
/// If the folder itself cannot be read. Whatever is wrong in it is reported.
pub fn sources(root: &Path, report: &mut Report) -> Result<Sources, LoadError> {
    Ok(read(listing(root, report)?, report))
}

/// Lists what there is to be read: of all files only `site.toml` and those of themes that name another are looked into.
///
/// Texts come in this order: `site.toml`; those of `content/` by path; the theme's `theme.toml`s, most specific layer
/// first; its templates by name; its strings, base layer first, as they add to each other. Assets are sorted by path.
///
/// # Errors
///
/// If the folder itself cannot be read. Whatever is wrong in it is reported.
pub fn listing(root: &Path, report: &mut Report) -> Result<Listing, LoadError> {
    let refused = |source| LoadError::Root { path: root.to_owned(), source };
    let real = root.canonicalize().map_err(refused)?;
    real.read_dir().map_err(refused)?;

    let mut sources = Sources { root: real.clone(), ..Sources::default() };
    let config = walk::file(&real, "site.toml", report);
    match &config {
        Some(found) => add(&mut sources, read::text(text(found.clone(), SourceKind::Config)), report),
        None if real.join("site.toml").symlink_metadata().is_err() => report.push(
            Diagnostic::of_file(&MISSING_CONFIG, "site.toml", "there is no `site.toml` in the project's folder")
                .hint("make a site with `travaux init DIR`, or name the project's folder with `--root`"),
        ),
        None => {}
    }
    let (mut texts, mut assets) = content(&real, trusts(&sources), report);
    let theme = theme::files(&real, &sources, report);
    texts.extend(theme.texts);
    assets.extend(theme.assets);
    assets.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Listing { root: real, config, texts, assets, fonts: theme.fonts, sources })
}

/// Reads all that is listed, in parallel.
pub fn read(listing: Listing, report: &mut Report) -> Sources {
    read_but(listing, |_| None, report)
}

/// Reads all that is listed, but for texts of `content/` that are `known` by their path as they are now.
pub fn read_but(listing: Listing, known: impl Fn(&str) -> Option<Arc<Source>> + Sync, report: &mut Report) -> Sources {
    let read = |_, text: Text| match known(&text.path).filter(|_| text.path.starts_with("content/")) {
        Some(source) => (Reading { source, problem: None }, ()),
        None => (read::text(text), ()),
    };
    through(listing, read, report).0
}

/// Reads all that is listed and parses each text while it is at hand. Markdown is then put aside: of a large project only what
/// it says is ever in memory.
pub fn read_and<T: Send>(
    listing: Listing,
    parse: impl Fn(SourceId, &Source) -> T + Sync,
    report: &mut Report,
) -> (Sources, Vec<T>, Aside) {
    let read = |id, text: Text| {
        let mut reading = read::text(text);
        let parsed = parse(id, &reading.source);
        let print = Arc::get_mut(&mut reading.source).and_then(Source::put_aside);
        (reading, (parsed, print.map(|print| (id, print))))
    };
    let (sources, files) = through(listing, read, report);
    let (parsed, aside): (Vec<T>, Vec<_>) = files.into_iter().unzip();
    (sources, parsed, aside.into_iter().flatten().collect())
}

/// Files that a thread takes at once: the last few are then shared between all.
const AT_ONCE: usize = 64;

/// Reads all that is listed, each text by `read`, which is told the id it will have; with what that gives beside each.
fn through<T: Send>(
    listing: Listing,
    read: impl Fn(SourceId, Text) -> (Reading, T) + Sync,
    report: &mut Report,
) -> (Sources, Vec<T>) {
    let Listing { texts, assets, fonts, mut sources, .. } = listing;
    let first = sources.texts.len();
    let id = |index: usize| SourceId((first + index) as u32);
    let texts = texts.into_par_iter().with_max_len(AT_ONCE).enumerate();
    let readings: Vec<(Reading, T)> = texts.map(|(index, text)| read(id(index), text)).collect();
    let mut rest = Vec::with_capacity(readings.len());
    for (reading, with_it) in readings {
        add(&mut sources, reading, report);
        rest.push(with_it);
    }
    sources.assets = assets;
    let fonts: Vec<_> = fonts.into_par_iter().map(read::font).collect();
    let fonts = fonts.into_iter().filter_map(|font| match font {
        Ok(font) => font,
        Err(problem) => {
            report.push(*problem);
            None
        }
    });
    sources.fonts = fonts.collect();
    (sources, rest)
}

/// Reads again what was put aside and a report points into. What points into a file that was edited meanwhile is told of the
/// file as a whole: its place would be another one's.
pub fn recall(sources: &mut Sources, aside: &Aside, report: &mut Report) {
    for id in report.sources().into_iter().filter(|id| aside.has(*id)) {
        let path = sources.get(id).path.clone();
        // As links in it were followed when it was found.
        let real = sources.root.join(&path).canonicalize().ok().filter(|real| real.starts_with(&sources.root));
        let content = Content::File(real.unwrap_or_else(|| sources.root.join(&path)));
        let reading = read::text(Text { path: path.clone(), kind: SourceKind::Markdown, content });
        if aside.is(id, &reading.source.text) {
            sources.texts[id.index()] = reading.source;
        } else {
            report.lose(id, &path);
        }
    }
}

impl Listing {
    /// What was read already: `site.toml`, if it is there.
    pub fn first(&self) -> &Sources {
        &self.sources
    }

    /// Whether anything stands in `content/`.
    pub fn has_content(&self) -> bool {
        let mut paths = self.texts.iter().map(|text| &text.path).chain(self.assets.iter().map(|asset| &asset.path));
        paths.any(|path| path.starts_with("content/"))
    }

    /// Whether any file is reached by a link: then one file can be two texts.
    pub fn has_links(&self) -> bool {
        self.texts.iter().any(|text| match &text.content {
            Content::File(file) => *file != self.root.join(&text.path),
            Content::BuiltIn(_) => false,
        })
    }

    /// The paths of texts and copied files that come with the program.
    pub fn built_in(&self) -> BTreeSet<String> {
        let texts = self.texts.iter().filter(|text| matches!(text.content, Content::BuiltIn(_)));
        let assets = self.assets.iter().filter(|asset| matches!(asset.origin, AssetOrigin::Embedded(_)));
        texts.map(|text| &text.path).chain(assets.map(|asset| &asset.path)).cloned().collect()
    }
}

/// Whether the site publishes drawings as they are. What is wrong with `site.toml` is reported when it is parsed.
fn trusts(sources: &Sources) -> bool {
    let config = sources.texts.iter().find(|source| source.kind == SourceKind::Config);
    config.is_some_and(|source| theme::is_on("trust_html", &source.text))
}

/// All files of `content/`. Drawings are read as texts, but for sites that trust their contributors.
fn content(root: &Path, trusted: bool, report: &mut Report) -> (Vec<Text>, Vec<Asset>) {
    if root.join("content").symlink_metadata().is_err() {
        let missing = Diagnostic::of_file(&NO_CONTENT, "content", "there is no folder `content` in the project");
        report.push(missing.hint("make it, and put briefings and treaties in it"));
    }
    let found = walk::folder(root, "content", report);
    let (mut texts, mut files) = (Vec::new(), Vec::new());
    for found in found {
        let is_copied = walk::is_copied(&found.path);
        match Path::new(&found.path).extension().and_then(|ending| ending.to_str()) {
            Some(ending) if !trusted && ending.eq_ignore_ascii_case("svg") => {
                texts.push(text(found, SourceKind::Drawing));
            }
            _ if is_copied => files.push(found),
            Some("md") => texts.push(text(found, SourceKind::Markdown)),
            Some("toml") => texts.push(text(found, SourceKind::Data)),
            _ => files.push(found),
        }
    }
    (texts, files.into_par_iter().map(asset).collect())
}

fn text(found: Found, kind: SourceKind) -> Text {
    Text { path: found.path, kind, content: Content::File(found.file) }
}

/// A file that is copied. One that vanished since it was found is reported when it is copied.
fn asset(found: Found) -> Asset {
    let size = found.file.metadata().map_or(0, |metadata| metadata.len());
    Asset { path: found.path, origin: AssetOrigin::File { path: found.file, size } }
}

/// Adds a text and what is wrong with it, which points into it now that it has an id.
fn add(sources: &mut Sources, reading: Reading, report: &mut Report) {
    let id = SourceId(sources.texts.len() as u32);
    sources.texts.push(reading.source);
    report.diagnostics.extend(reading.problem.map(|mut problem| {
        if let Some(span) = &mut problem.span {
            span.source = id;
        }
        problem
    }));
}
