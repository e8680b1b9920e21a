//! Which files of `content/` are published: those that texts and data link to or show, and all of `content/static/`.
//!
//! In: the files that are no texts, and everything that could name one. Out: the files that the site serves, by their path in
//! the output; and a report of each that is not published, with what it may have been meant to be. Not here: whether the place
//! in the output is free (`render`, where all of it is known).
//!
//! A file that no text names stays where it is: a text that lost its ending, a list of contacts, a copy that an editor left.
//! So do those that only an unpublished text names, or that stand below one: they wait for it.
//!
//! - [`named`] which files a text or a value names
//! - [`passive`] which kinds of files a browser only shows
//! - [`stray`] what a file that is not published may have been meant to be

mod named;
mod passive;
mod stray;
#[cfg(test)]
mod tests;

use super::files::content_path;
use super::published::Job;
use crate::diagnostic::rules::site::{EARLY_FILE, TAKEN_PATH, UNSAFE_FILE};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::body::Body;
use crate::model::config::{Config, Extra};
use crate::model::raw::{RawBriefing, RawDrawing, RawPage};
use crate::model::site::SiteFile;
use crate::source::{SourceId, SourceKind, Sources};
use named::Names;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The picture of a briefing that is shown where a link to it is sent, if one stands beside it.
const PICTURE: &str = "picture.png";

/// The folder that is copied to the root of the site.
const STATIC: &str = "static/";

/// Files that could be published, by their path below `content/`.
pub(super) struct Candidates {
    /// `None` for a drawing that is none: what names it is not wrong for that.
    files: BTreeMap<String, Option<SiteFile>>,
}

/// Everything that can name a file.
pub(super) struct Naming<'a> {
    /// Texts that are published.
    pub(super) jobs: &'a [Job],
    /// All briefings and pages, published or not.
    pub(super) texts: &'a [AnyText],
    pub(super) config: &'a Config,
    pub(super) sources: &'a Sources,
}

/// A briefing or page as its file says it.
pub(super) enum AnyText {
    Briefing(Arc<RawBriefing>),
    Page(Arc<RawPage>),
}

impl AnyText {
    fn source(&self) -> SourceId {
        match self {
            AnyText::Briefing(briefing) => briefing.source,
            AnyText::Page(page) => page.source,
        }
    }

    fn extra(&self) -> &Extra {
        match self {
            AnyText::Briefing(briefing) => &briefing.extra,
            AnyText::Page(page) => &page.extra,
        }
    }

    fn body(&self) -> &Body {
        match self {
            AnyText::Briefing(briefing) => &briefing.body,
            AnyText::Page(page) => &page.body,
        }
    }

    /// The folder that is below it.
    fn folder(&self) -> String {
        match self {
            AnyText::Briefing(briefing) => format!("briefings/{}", briefing.name),
            AnyText::Page(page) => page.path.clone(),
        }
    }
}

impl Candidates {
    /// All files of `content/` that are no texts and no data.
    pub(super) fn of(sources: &Sources, drawings: &[Arc<RawDrawing>]) -> Self {
        let mut files = BTreeMap::new();
        for (index, asset) in (0..).zip(&sources.assets) {
            if let Some(path) = asset.path.strip_prefix("content/") {
                files.insert(path.to_owned(), Some(SiteFile::Copied(index)));
            }
        }
        let drawn: FxHashMap<SourceId, &Arc<RawDrawing>> =
            drawings.iter().map(|drawing| (drawing.source, drawing)).collect();
        for (id, source) in sources.iter() {
            let is_drawing = source.kind == SourceKind::Drawing
                || source.kind == SourceKind::Damaged && passive::ending(&source.path) == Some("svg".to_owned());
            if let Some(path) = source.path.strip_prefix("content/").filter(|_| is_drawing) {
                files.insert(path.to_owned(), drawn.get(&id).map(|drawing| SiteFile::Drawn(Arc::clone(drawing))));
            }
        }
        Self { files }
    }

    /// Where each would stand: path below `content/` → path in the output. What is in `static/` can be named by either.
    pub(super) fn addresses(&self) -> BTreeMap<String, String> {
        let mut addresses = BTreeMap::new();
        for path in self.files.keys() {
            if let Some(output) = path.strip_prefix(STATIC) {
                addresses.insert(path.clone(), output.to_owned());
                addresses.entry(output.to_owned()).or_insert_with(|| output.to_owned());
            } else {
                addresses.insert(path.clone(), path.clone());
            }
        }
        addresses
    }

    /// Chooses those that are published; each of the others is reported, but for those that wait for their text.
    pub(super) fn published(&self, naming: &Naming<'_>, report: &mut Report) -> BTreeMap<String, SiteFile> {
        let mut published = BTreeMap::new();
        if self.files.is_empty() {
            return published;
        }
        let fates = self.fates(naming);
        for (path, file) in &self.files {
            let output = path.strip_prefix(STATIC).unwrap_or(path);
            let fate = if path.starts_with(STATIC) { Fate::Meant } else { fates.of(path) };
            match fate {
                Fate::Waits => continue,
                Fate::Stray => {
                    report.push(stray::told(path, &fates.texts));
                    continue;
                }
                Fate::Early(text) => report.push(early(path, text)),
                Fate::Meant => {}
            }
            let Some(file) = file else { continue };
            if !naming.config.trust_html
                && let Some(fault) = passive::fault(path)
            {
                report.push(unsafe_file(path, &fault));
            } else if let Some(SiteFile::Copied(other)) = published.insert(output.to_owned(), file.clone()) {
                report.push(two_files(path, &naming.sources.assets[other as usize].path));
            }
        }
        published
    }

    fn fates<'a>(&self, naming: &Naming<'a>) -> Fates<'a> {
        let names = Names::new(&self.files, &naming.config.base_url);
        let published: FxHashSet<SourceId> = naming.jobs.iter().map(|job| job.source).collect();
        let mut fates = Fates::default();
        for text in naming.texts {
            let source = naming.sources.get(text.source()).path.as_str();
            let path = content_path(source);
            let files = if published.contains(&text.source()) { &mut fates.named } else { &mut fates.waiting };
            names.in_text(text.body(), path, files);
            names.in_extra(text.extra(), path, files);
        }
        // A treaty's own translation of a page may be a draft, and the page is published all the same.
        let folders: BTreeSet<String> =
            naming.texts.iter().filter(|text| published.contains(&text.source())).map(AnyText::folder).collect();
        for text in naming.texts {
            let folder = text.folder();
            if !folder.is_empty() && !folders.contains(&folder) {
                fates.unpublished.insert(folder, naming.sources.get(text.source()).path.as_str());
            }
            if let AnyText::Briefing(briefing) = text {
                let own = format!("briefings/{}/{PICTURE}", briefing.name);
                let files = if folders.contains(&text.folder()) { &mut fates.named } else { &mut fates.waiting };
                files.extend(self.files.contains_key(&own).then_some(own));
            }
        }
        for (_, source) in naming.sources.iter() {
            match source.kind {
                SourceKind::Data => names.in_values(&source.text, content_path(&source.path), &mut fates.named),
                SourceKind::Config => names.in_values(&source.text, "", &mut fates.named),
                _ => {}
            }
        }
        let is_text = |kind| matches!(kind, SourceKind::Markdown | SourceKind::Data);
        let texts = naming.sources.iter().filter(|(_, source)| is_text(source.kind));
        fates.texts = texts.map(|(_, source)| content_path(&source.path)).collect();
        fates
    }
}

/// The files that a text names, whatever becomes of them.
pub(super) fn named_in(files: &BTreeMap<String, String>, config: &Config, body: &Body, path: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    Names::new(files, &config.base_url).in_text(body, path, &mut named);
    named
}

/// What becomes of files.
#[derive(Default)]
struct Fates<'a> {
    /// What published texts and data name.
    named: BTreeSet<String>,
    /// What texts name that are not published.
    waiting: BTreeSet<String>,
    /// Folders below texts that are not published, each with its text.
    unpublished: BTreeMap<String, &'a str>,
    /// Texts and data there are.
    texts: BTreeSet<&'a str>,
}

enum Fate<'a> {
    Meant,
    /// It is published before the text that it stands below.
    Early(&'a str),
    Waits,
    Stray,
}

impl Fates<'_> {
    fn of(&self, path: &str) -> Fate<'_> {
        let mut folders = path.rmatch_indices('/').map(|(slash, _)| &path[..slash]);
        let below = folders.find_map(|folder| self.unpublished.get(folder));
        match (self.named.contains(path), below) {
            (true, Some(text)) => Fate::Early(text),
            (true, None) => Fate::Meant,
            (false, Some(_)) => Fate::Waits,
            (false, None) if self.waiting.contains(path) => Fate::Waits,
            (false, None) => Fate::Stray,
        }
    }
}

fn early(path: &str, text: &str) -> Diagnostic {
    let message = format!("`content/{path}` is published, and `{text}`, which it stands below, is not");
    Diagnostic::of_file(&EARLY_FILE, format!("content/{path}"), message)
        .hint("take out the link to it until the text is published, or move the file beside the text that links to it")
}

fn unsafe_file(path: &str, fault: &passive::Fault) -> Diagnostic {
    let message = format!("`content/{path}` is not published: {fault}");
    Diagnostic::of_file(&UNSAFE_FILE, format!("content/{path}"), message).hint(fault.hint())
}

fn two_files(path: &str, other: &str) -> Diagnostic {
    let message = format!("`content/{path}` and `{other}` would stand at one place of the site");
    Diagnostic::of_file(&TAKEN_PATH, format!("content/{path}"), message).hint("rename one of the two")
}
