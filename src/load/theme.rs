//! The layers of a theme: a site's own files over those of the theme it builds on, file by file.

use super::{push, read, walk};
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Asset, AssetOrigin, SourceKind, Sources};
use include_dir::{Dir, DirEntry, include_dir};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The themes that come with the program.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// A file of one layer.
enum File {
    Text(SourceKind, Result<read::Read, Box<Diagnostic>>),
    Asset(AssetOrigin),
}

/// A layer: path from the project's root → file.
type Layer = BTreeMap<String, File>;

/// Adds the files of the site's theme: of each template and static file the most specific layer's only, of `theme.toml`
/// and the Fluent files every layer's. Settings come most specific first, Fluent files base first.
pub(super) fn add(root: &Path, sources: &mut Sources, problems: &mut Vec<Diagnostic>, report: &mut Report) {
    let mut layers = layers(root, sources, report);
    let mut taken: BTreeSet<(SourceKind, String)> = BTreeSet::new();
    let mut strings = Vec::new();
    for (name, layer) in &mut layers {
        for (path, file) in std::mem::take(layer) {
            let inside = path.strip_prefix(&format!("themes/{name}/")).unwrap_or(&path).to_owned();
            match file {
                File::Text(SourceKind::Strings, read) => strings.push((path, read)),
                File::Text(kind, read) => {
                    if kind == SourceKind::ThemeConfig || taken.insert((kind, inside)) {
                        add_text(sources, problems, report, path, kind, read);
                    }
                }
                File::Asset(origin) => {
                    // `Config` stands for no text here: assets have a name space of their own.
                    if taken.insert((SourceKind::Config, inside)) {
                        sources.assets.push(Asset { path, origin });
                    }
                }
            }
        }
    }
    for (path, read) in strings.into_iter().rev() {
        add_text(sources, problems, report, path, SourceKind::Strings, read);
    }
}

fn add_text(
    sources: &mut Sources,
    problems: &mut Vec<Diagnostic>,
    report: &mut Report,
    path: String,
    kind: SourceKind,
    read: Result<read::Read, Box<Diagnostic>>,
) {
    match read {
        Ok(read) => push(sources, problems, path, kind, read),
        Err(problem) => report.push(*problem),
    }
}

/// The layers of the site's theme, most specific first: of each theme on the way, the project's own files before those
/// that come with the program.
fn layers(root: &Path, sources: &Sources, report: &mut Report) -> Vec<(String, Layer)> {
    let config = sources.texts.iter().find(|source| source.kind == SourceKind::Config);
    let mut name = config.and_then(|source| value_of("theme", &source.text)).unwrap_or_else(|| "folio".to_owned());
    let mut layers: Vec<(String, Layer)> = Vec::new();
    loop {
        if layers.iter().any(|(seen, _)| *seen == name) {
            // `parse` reports it, where it is written.
            return layers;
        }
        let own = on_disk(root, &name, report);
        let mut built_in = built_in(&name);
        built_in.retain(|path, file| !takes_the_place(own.get(path), file));
        let settings = format!("themes/{name}/theme.toml");
        let extends = match own.get(&settings).or(built_in.get(&settings)) {
            Some(File::Text(_, Ok(read))) => value_of("extends", &read.text),
            _ => None,
        };
        layers.push((name.clone(), own));
        layers.push((name.clone(), built_in));
        match extends {
            Some(base) => name = base,
            None => return layers,
        }
    }
}

/// Whether a project's own file takes the whole place of a built-in one: any but Fluent files, whose words add up, and
/// those too where they are the same.
fn takes_the_place(own: Option<&File>, built_in: &File) -> bool {
    match (own, built_in) {
        (Some(File::Text(SourceKind::Strings, Ok(own))), File::Text(SourceKind::Strings, Ok(base))) => {
            own.text == base.text
        }
        (own, _) => own.is_some(),
    }
}

fn on_disk(root: &Path, name: &str, report: &mut Report) -> Layer {
    let folder = format!("themes/{name}");
    if !root.join(&folder).is_dir() {
        return Layer::new();
    }
    walk::files(root, &folder, report)
        .into_iter()
        .filter_map(|(path, entry)| {
            let file = match kind_of(path.strip_prefix(&folder)?.trim_start_matches('/'))? {
                Some(kind) => File::Text(kind, read::text(entry.path(), &path)),
                None => File::Asset(walk::asset(path.clone(), &entry).origin),
            };
            Some((path, file))
        })
        .collect()
}

fn built_in(name: &str) -> Layer {
    let mut layer = Layer::new();
    if let Some(folder) = BUILT_IN.get_dir(name) {
        add_built_in(folder, name, &mut layer);
    }
    layer
}

fn add_built_in(folder: &'static Dir<'static>, name: &str, layer: &mut Layer) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => add_built_in(folder, name, layer),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let inside = path.strip_prefix(name).unwrap_or(&path).trim_start_matches('/');
                let Some(kind) = kind_of(inside) else { continue };
                let file = match (kind, file.contents_utf8()) {
                    (Some(kind), Some(text)) => File::Text(kind, Ok(read::Read { text: text.to_owned(), fault: None })),
                    _ => File::Asset(AssetOrigin::Embedded(file.contents())),
                };
                layer.insert(format!("themes/{path}"), file);
            }
        }
    }
}

/// What a file of a theme is, by its path in the theme: `Some(None)` is copied, `None` is no part of the theme.
#[expect(clippy::option_option, reason = "three answers: a text of a kind, a file to copy, neither")]
fn kind_of(path: &str) -> Option<Option<SourceKind>> {
    match path.split_once('/') {
        None if path == "theme.toml" => Some(Some(SourceKind::ThemeConfig)),
        Some(("templates", _)) => Some(Some(SourceKind::Template)),
        Some(("strings", file)) if Path::new(file).extension().is_some_and(|extension| extension == "ftl") => {
            Some(Some(SourceKind::Strings))
        }
        Some(("static", _)) => Some(None),
        _ => None,
    }
}

/// The text that a key at the top of a TOML file has: enough to find the theme before anything is parsed. What is wrong
/// with the file is reported when it is.
fn value_of(key: &str, text: &str) -> Option<String> {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    let value = table.get_ref().iter().find(|(name, _)| name.get_ref().as_ref() == key)?.1;
    value.get_ref().as_str().map(str::to_owned)
}
