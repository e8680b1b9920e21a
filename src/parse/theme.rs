//! The theme: its layers, most specific first; its templates and strings; its options with the site's values.
//!
//! A theme may extend another, and a project may have single files of a theme that the program brings with it.

use super::config::{self, ThemeChoice};
use super::theme_options::{self, ThemeOption};
use super::value::{Fields, Read, Reader, Refused, Table, Value, toml};
use crate::diagnostic::rules::data::{INVALID_VALUE, MISSING_THEME, THEME_VERSION};
use crate::diagnostic::rules::project::THEME_LOOP;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::config::{Extra, Theme};
use crate::model::language::Language;
use crate::source::{Source, SourceId, SourceKind, Sources, Spanned};
use semver::{Version, VersionReq};

/// A `theme.toml`.
struct Layer {
    /// The folder's name.
    name: String,
    extends: Option<Spanned<String>>,
    options: Vec<ThemeOption>,
}

/// Reads the theme that the site chose, with what it extends.
pub(super) fn theme(sources: &Sources, choice: &ThemeChoice, languages: &[Language], report: &mut Report) -> Theme {
    let layers = layers(sources, &choice.name, languages, report);
    // Without its first layer the theme is missing, which is reported; what options it has cannot be known.
    let options = if layers.is_empty() {
        Extra::default()
    } else {
        theme_options::values(&layers_options(&layers), choice, report)
    };
    let names: Vec<&str> = layers.iter().map(|layer| layer.name.as_str()).collect();
    Theme {
        name: choice.name.value.clone(),
        options,
        templates: templates(sources, &names),
        strings: strings(sources, &names),
    }
}

/// The chosen theme, the one it extends, and so on.
fn layers(sources: &Sources, chosen: &Spanned<String>, languages: &[Language], report: &mut Report) -> Vec<Layer> {
    let mut layers: Vec<Layer> = Vec::new();
    let mut next = Some(chosen.clone());
    while let Some(name) = next.take() {
        if layers.iter().any(|layer| layer.name == name.value) {
            let chain: Vec<&str> =
                layers.iter().map(|layer| layer.name.as_str()).chain([name.value.as_str()]).collect();
            let message = format!("themes build on each other in a circle: `{}`", chain.join("` → `"));
            let hint = "name another theme here, or take this line out";
            report.push(Diagnostic::new(&THEME_LOOP, name.span, message).hint(hint));
            break;
        }
        let path = format!("themes/{}/theme.toml", name.value);
        let Some(id) = sources.find(&path) else {
            let known = sources.texts.iter().filter(|source| source.kind == SourceKind::ThemeConfig);
            let known = known.filter_map(|source| layer_of(&source.path));
            let message = format!("there is no theme `{}`", name.value);
            let diagnostic = Diagnostic::new(&MISSING_THEME, name.span, message).did_you_mean(&name.value, known);
            report.push(diagnostic.hint(format!("a theme is a folder with a file `{path}`")));
            break;
        };
        let source = sources.get(id);
        if source.kind == SourceKind::Damaged && source.text.is_empty() {
            // `load` has reported that it cannot be read.
            break;
        }
        let layer = layer(name.value, id, source, languages, report);
        next.clone_from(&layer.extends);
        layers.push(layer);
    }
    layers
}

fn layer(name: String, id: SourceId, source: &Source, languages: &[Language], report: &mut Report) -> Layer {
    let text = &source.text;
    let tree = toml::tree(id, text, 0..text.len(), crate::source::Span::file(id), report);
    let mut reader = Reader::new(text, &tree, languages, report);
    let mut fields = Fields::new(&tree.root, "`theme.toml`", &mut reader);
    config::format(&mut fields);
    fields.required::<String>("name");
    if let Some(Requirement(requirement)) = fields.required("travaux") {
        check_version(&requirement, &mut fields);
    }
    let extends = fields.optional("extends");
    let options = fields.optional::<Table>("options").map(|table| theme_options::declared(&table, fields.reader));
    fields.value("description");
    fields.value("extra");
    fields.finish();
    Layer { name, extends, options: options.unwrap_or_default() }
}

fn check_version(requirement: &VersionReq, fields: &mut Fields) {
    let ours = env!("CARGO_PKG_VERSION");
    let matches = Version::parse(ours).is_ok_and(|version| requirement.matches(&version));
    if let (false, Some(value)) = (matches, fields.value("travaux")) {
        let message = format!("this theme works with travaux `{requirement}`, and this is {ours}");
        let hint = "use another version of the theme or of the program";
        fields.reader.report.push(Diagnostic::new(&THEME_VERSION, value.span, message).hint(hint));
    }
}

/// Which versions of the program a theme works with.
struct Requirement(VersionReq);

impl Read for Requirement {
    const EXPECTED: &'static str = "a range of versions";
    const EXAMPLE: &'static str = "\">=0.1\"";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let text = String::read(value, key, reader)?;
        VersionReq::parse(&text).map(Self).map_err(|_| {
            let message = format!("`{text}` is not a range of versions");
            let hint = format!("write `{}`", reader.example(key, Self::EXAMPLE));
            reader.report.push(Diagnostic::new(&INVALID_VALUE, value.span, message).hint(hint));
            Refused::Told
        })
    }
}

/// Every option, as the most specific layer that declares it does, in the order of the base.
fn layers_options(layers: &[Layer]) -> Vec<ThemeOption> {
    let mut options: Vec<ThemeOption> = Vec::new();
    for option in layers.iter().rev().flat_map(|layer| &layer.options) {
        match options.iter_mut().find(|known| known.name == option.name) {
            Some(known) => *known = option.clone(),
            None => options.push(option.clone()),
        }
    }
    options
}

/// Name and source of each template, the most specific layer's.
fn templates(sources: &Sources, layers: &[&str]) -> Vec<(String, SourceId)> {
    let mut templates: Vec<_> = sources
        .iter()
        .filter(|(_, source)| source.kind == SourceKind::Template)
        .filter_map(|(id, source)| Some((file_below(&source.path, "templates")?, rank(&source.path, layers)?, id)))
        .collect();
    templates.sort();
    templates.dedup_by(|later, first| later.0 == first.0);
    templates.into_iter().map(|(name, _, id)| (name.to_owned(), id)).collect()
}

/// Language and source of each file of strings, the base layer's first.
fn strings(sources: &Sources, layers: &[&str]) -> Vec<(Language, SourceId)> {
    let mut strings: Vec<_> = sources
        .iter()
        .filter(|(_, source)| source.kind == SourceKind::Strings)
        .filter_map(|(id, source)| {
            let tag = file_below(&source.path, "strings")?.strip_suffix(".ftl")?;
            Some((rank(&source.path, layers)?, Language::new(tag)?, id))
        })
        .collect();
    strings.sort_by_key(|(rank, language, id)| (std::cmp::Reverse(*rank), *language, *id));
    strings.into_iter().map(|(_, language, id)| (language, id)).collect()
}

/// How specific a file is: 0 for the project's own, then the layers in order; `None` for a file of no layer.
fn rank(path: &str, layers: &[&str]) -> Option<usize> {
    match layer_of(path) {
        Some(name) => layers.iter().position(|layer| *layer == name).map(|rank| rank + 1),
        None => Some(0),
    }
}

/// `folio` of `themes/folio/…`.
fn layer_of(path: &str) -> Option<&str> {
    path.strip_prefix("themes/")?.split_once('/').map(|(name, _)| name)
}

/// `a/b.html` of `themes/folio/templates/a/b.html` or `templates/a/b.html`.
fn file_below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    let below = layer_of(path).map_or(path, |name| &path["themes/".len() + name.len() + 1..]);
    below.strip_prefix(folder)?.strip_prefix('/')
}
