//! Files that give way to pages: those beside the content, the theme's static ones, and pages at former addresses.

use crate::diagnostic::rules::data::INVALID_VALUE;
use crate::diagnostic::rules::site::TAKEN_PATH;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::output::{INDEX_FOLDER, Output, OutputFile, Page};
use crate::model::output_path::folded;
use crate::model::site::{Site, SiteFile};
use crate::render::html::Setting;
use crate::render::redirect::redirect;
use crate::render::strings::Strings;
use crate::source::Sources;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::Arc;

/// `themes/NAME/static/…` as `assets/…`. A file of the project's own `static` folder of the theme stands before the built-in
/// one, because `load` lists only the first of each path.
pub(super) fn add_theme<'a>(sources: &'a Sources, output: &mut Output<'a>) {
    for asset in &sources.assets {
        if let Some(path) = static_path(&asset.path) {
            output.files.insert(format!("assets/{path}"), OutputFile::Copy(asset));
        }
    }
}

/// Pages at former addresses, when all other pages are there: an address that one of those has, or a file, is reported.
pub(super) fn add_redirects<'a>(site: &'a Site, strings: &Strings, output: &mut Output<'a>, report: &mut Report) {
    if site.redirects.is_empty() {
        return;
    }
    let taken = Taken::by(output, site);
    let mut pages = Vec::with_capacity(site.redirects.len());
    for (path, to) in site.redirects.iter() {
        if let Some(other) = taken.at(path) {
            let message = format!("an alias cannot stand at `{path}`: travaux makes `{other}`");
            let hint = "take it out, or write the address that the page once had";
            report.push(Diagnostic::new(&TAKEN_PATH, to.span, message).hint(hint));
            continue;
        }
        let setting = Setting { site, strings, language: to.language, origin: "" };
        pages.push((path.clone(), OutputFile::Bytes(redirect(&setting, to.target))));
    }
    output.files.extend(pages);
}

/// The content's files where `resolve` put them, when all that the program makes is there: one that would take the place of
/// something is reported and left out, unless `[replace]` says that it should.
pub(super) fn add_content<'a>(sources: &'a Sources, site: &'a Site, output: &mut Output<'a>, report: &mut Report) {
    let replaced = |path: &str| site.config.replace.iter().find(|replace| replace.value == path);
    let taken = if site.files.is_empty() { Taken::default() } else { Taken::by(output, site) };
    let mut files = Vec::with_capacity(site.files.len());
    for (path, file) in site.files.iter() {
        let own = match file {
            SiteFile::Copied(index) => &sources.assets[*index as usize].path,
            SiteFile::Drawn(drawing) => &sources.get(drawing.source).path,
        };
        match taken.at(path) {
            Some(other) if !(other == *path && (replaced(path).is_some() || is_picture_of_briefing(path, output))) => {
                report.push(takes(own, path, &other));
            }
            _ => files.push((path.clone(), copied(sources, file))),
        }
    }
    output.files.extend(files);
    for replace in site.config.replace.iter().filter(|replace| !site.files.contains_key(&replace.value)) {
        let message = format!("no file of `content/` stands in the place of `{}`", replace.value);
        let hint = format!("put it at `content/static/{}`, or take the line out", replace.value);
        report.push(Diagnostic::new(&INVALID_VALUE, replace.span, message).hint(hint));
    }
}

fn copied<'a>(sources: &'a Sources, file: &'a SiteFile) -> OutputFile<'a> {
    match file {
        SiteFile::Copied(index) => OutputFile::Copy(&sources.assets[*index as usize]),
        SiteFile::Drawn(drawing) => {
            let svg = Arc::clone(&drawing.svg);
            OutputFile::Page(Page::new("drawing", move || Ok(svg.as_bytes().to_vec())))
        }
    }
}

/// `picture.png` beside a briefing is the picture that its author chose for it.
fn is_picture_of_briefing(path: &str, output: &Output) -> bool {
    path.starts_with("briefings/") && matches!(output.files.get(path), Some(OutputFile::Picture(_)))
}

fn takes(own: &str, path: &str, other: &str) -> Diagnostic {
    let message = if other == path {
        format!("`{own}` would take the place of the `{path}` that travaux makes")
    } else {
        format!("`{own}` would stand at `{path}`, which does not go together with the `{other}` that travaux makes")
    };
    let diagnostic = Diagnostic::of_file(&TAKEN_PATH, own, message);
    if other == path {
        diagnostic.hint(format!("rename it, or write `[replace] \"{path}\" = \"the reason\"` in `site.toml`"))
    } else {
        diagnostic.hint("rename it")
    }
}

/// The places that the program's own files take, as disks see them that ignore case.
#[derive(Default)]
struct Taken<'o> {
    files: FxHashMap<Cow<'o, str>, &'o str>,
    /// Folders, each with a file in it.
    folders: FxHashMap<Cow<'o, str>, &'o str>,
    /// Whether the index is made, of which the files are not known before all pages are.
    index: bool,
}

impl<'o> Taken<'o> {
    fn by(output: &'o Output, site: &Site) -> Self {
        let mut taken = Self { index: site.config.search, ..Self::default() };
        for path in output.files.keys() {
            taken.files.insert(folded(path), path);
            let folders = path.rmatch_indices('/').map(|(slash, _)| &path[..slash]);
            for folder in folders {
                if taken.folders.insert(folded(folder), path).is_some() {
                    break;
                }
            }
        }
        taken
    }

    /// What stands at a path, or where a folder of it has to be.
    fn at(&self, path: &str) -> Option<String> {
        let key = folded(path);
        if self.index && format!("{key}/").starts_with(INDEX_FOLDER) {
            return Some(if path.contains('/') { path.to_owned() } else { INDEX_FOLDER.to_owned() });
        }
        let file = self.files.get(&key).or_else(|| self.folders.get(&key));
        let above = || key.rmatch_indices('/').find_map(|(slash, _)| self.files.get(&key[..slash]));
        file.or_else(above).map(|path| (*path).to_owned())
    }
}

/// The path of a static file inside whichever theme it belongs to: the site's own, or one that it builds on.
fn static_path(path: &str) -> Option<&str> {
    let (_, inside) = path.strip_prefix("themes/")?.split_once('/')?;
    inside.strip_prefix("static/")
}
