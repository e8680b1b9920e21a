use super::read::{Content, Reading};
use super::{Text, asset, built_in, name, read, walk};
use crate::diagnostic::Report;
use crate::disk;
use crate::source::{Asset, AssetOrigin, SourceKind, Sources};
use std::collections::BTreeMap;
use std::path::Path;

/// The theme of a site that names none.
const DEFAULT: &str = "folio";

/// What is read and what is copied of the site's theme.
#[derive(Default)]
pub(super) struct Theme {
    pub(super) texts: Vec<Text>,
    pub(super) assets: Vec<Asset>,
    pub(super) fonts: Vec<Text>,
}

/// What a file of a theme is for, by its path in the theme.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Text(SourceKind),
    Copied,
    Font,
}

/// The files of one layer, by their paths in the theme.
type Layer = BTreeMap<String, (Role, Text)>;

/// The files of the site's theme, each once: of templates and copied files the most specific layer's; `theme.toml` and
/// strings of every layer, as options and words add up.
pub(super) fn files(root: &Path, sources: &Sources, report: &mut Report) -> Theme {
    let mut theme = Theme::default();
    let (mut templates, mut copied, mut fonts) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut strings = Vec::new();
    for layer in layers(root, sources, report) {
        let mut words = Vec::new();
        for (inside, (role, text)) in layer {
            match role {
                Role::Text(SourceKind::ThemeConfig) => theme.texts.push(text),
                Role::Text(SourceKind::Strings) => words.push(text),
                Role::Text(_) => _ = templates.entry(inside).or_insert(text),
                Role::Copied => _ = copied.entry(inside).or_insert(text),
                Role::Font => _ = fonts.entry(inside).or_insert(text),
            }
        }
        strings.push(words);
    }
    theme.texts.extend(templates.into_values());
    theme.texts.extend(strings.into_iter().rev().flatten());
    theme.assets = copied.into_values().map(copy).collect();
    theme.fonts = fonts.into_values().collect();
    theme
}

/// The layers of the site's theme, most specific first: the theme it chose, the one that builds on, and so on; of each the
/// project's own files before those that come with the program. A circle ends the list; `parse` reports it at its place.
fn layers(root: &Path, sources: &Sources, report: &mut Report) -> Vec<Layer> {
    let config = sources.texts.iter().find(|source| source.kind == SourceKind::Config);
    let mut next =
        Some(config.and_then(|source| value_of("theme", &source.text)).unwrap_or_else(|| DEFAULT.to_owned()));
    let mut seen: Vec<String> = Vec::new();
    let mut layers = Vec::new();
    while let Some(theme) = next.take().filter(|theme| is_name(theme) && !seen.contains(theme)) {
        let own = own(root, &theme, report);
        let mut built_in = built_in(&theme);
        // Where this repository builds its own site both are the same.
        built_in.retain(|inside, (_, text)| own.get(inside).is_none_or(|(_, own)| !same(own, text)));
        next = [&own, &built_in].into_iter().find_map(|layer| Some(extends(&layer.get("theme.toml")?.1))).flatten();
        layers.extend([own, built_in]);
        seen.push(theme);
    }
    layers
}

/// A theme's name is that of a folder, and cannot lead out of `themes/`.
fn is_name(theme: &str) -> bool {
    !theme.is_empty() && !theme.contains(['/', '\\', ':']) && !name::is_hidden(theme)
}

/// The project's own files of a theme.
fn own(root: &Path, theme: &str, report: &mut Report) -> Layer {
    let folder = format!("themes/{theme}");
    // Its parent may be a link too.
    let Ok(themes) = root.join("themes").canonicalize() else { return Layer::new() };
    if !themes.starts_with(root) || !themes.join(theme).exists() {
        return Layer::new();
    }
    let found = walk::folder(root, &folder, report).into_iter();
    let files =
        found.map(|found| Text { path: found.path, kind: SourceKind::Template, content: Content::File(found.file) });
    layer(files, &folder)
}

fn built_in(theme: &str) -> Layer {
    let folder = format!("themes/{theme}");
    let files = built_in::files(theme).into_iter().map(|file| Text {
        path: format!("{folder}/{}", file.inside),
        kind: SourceKind::Template,
        content: Content::BuiltIn(file.bytes),
    });
    layer(files, &folder)
}

fn layer(files: impl Iterator<Item = Text>, folder: &str) -> Layer {
    files
        .filter_map(|mut text| {
            let inside = text.path.strip_prefix(folder)?.strip_prefix('/')?.to_owned();
            let role = role(&inside)?;
            if let Role::Text(kind) = role {
                text.kind = kind;
            }
            Some((inside, (role, text)))
        })
        .collect()
}

/// `None` for what is no part of a theme, such as a `README.md` in its folder.
fn role(inside: &str) -> Option<Role> {
    let ending = Path::new(inside).extension().and_then(|ending| ending.to_str());
    match (inside.split_once('/').map_or(inside, |(first, _)| first), ending) {
        ("theme.toml", _) if inside == "theme.toml" => Some(Role::Text(SourceKind::ThemeConfig)),
        ("templates", Some("html" | "css" | "svg" | "xml" | "txt")) => Some(Role::Text(SourceKind::Template)),
        ("strings", Some("ftl")) => Some(Role::Text(SourceKind::Strings)),
        ("fonts", Some("ttf" | "otf" | "ttc")) => Some(Role::Font),
        ("static", _) if inside != "static" => Some(Role::Copied),
        _ => None,
    }
}

/// Whether a file of the project has the bytes of the built-in one.
fn same(own: &Text, built_in: &Text) -> bool {
    match (&own.content, &built_in.content) {
        (Content::File(file), Content::BuiltIn(bytes)) => {
            let size = file.metadata().is_ok_and(|metadata| metadata.len() == bytes.len() as u64);
            size && disk::read(file).is_ok_and(|own| own == *bytes)
        }
        _ => false,
    }
}

fn copy(text: Text) -> Asset {
    match text.content {
        Content::File(file) => asset(walk::Found { path: text.path, file }),
        Content::BuiltIn(bytes) => Asset { path: text.path, origin: AssetOrigin::Embedded(bytes) },
    }
}

/// The theme that a `theme.toml` says it builds on.
fn extends(config: &Text) -> Option<String> {
    let content = match &config.content {
        Content::File(file) => Content::File(file.clone()),
        Content::BuiltIn(bytes) => Content::BuiltIn(bytes),
    };
    let Reading { source, .. } = read::text(Text { path: config.path.clone(), kind: config.kind, content });
    value_of("extends", &source.text)
}

/// Whether a key at the top of a TOML file is `true`.
pub(super) fn is_on(key: &str, text: &str) -> bool {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    let value = table.get_ref().iter().find(|(name, _)| name.get_ref().as_ref() == key);
    value.and_then(|(_, value)| value.get_ref().as_bool()) == Some(true)
}

/// The text that a key at the top of a TOML file has: enough to find the theme before anything is parsed. What is wrong
/// with the file is reported when it is.
fn value_of(key: &str, text: &str) -> Option<String> {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    let value = table.get_ref().iter().find(|(name, _)| name.get_ref().as_ref() == key)?.1;
    value.get_ref().as_str().map(str::to_owned)
}
