//! A site that has one of everything, and one that has nothing: what templates are tried on that no page of a site uses.

use crate::model::language::Language;
use crate::source::{Source, SourceKind, Sources};
use include_dir::{Dir, DirEntry, include_dir};
use std::path::Path;
use std::sync::Arc;

/// The content of the site that has one of everything. All of it is invented.
static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/load/sample");

/// Files that have a version in each language of the site.
const TRANSLATED: [&str; 4] =
    ["briefings/full.md", "briefings/later.md", "guide/one.md", "treaties/sample/drafts/zero.md"];

/// The briefing that has embeds in it.
const EMBEDDING: &str = "briefings/full.md";

/// The embeds of the program, which stand in that briefing already.
const EMBEDS: [&str; 11] = [
    "arguments",
    "brackets",
    "positions",
    "proposal",
    "proposals",
    "provision",
    "redline",
    "status",
    "timeline",
    "vote",
    "votes",
];

/// A site's settings and theme, with the content of the sample instead of its own, or with none. Texts that stay keep their ids;
/// those that do not are there and empty, and no parser reads them.
pub fn sample(sources: &Sources, languages: &[Language], full: bool) -> Sources {
    let gone = Arc::new(Source { path: String::new(), kind: SourceKind::Damaged, text: String::new() });
    let is_content =
        |source: &Source| matches!(source.kind, SourceKind::Markdown | SourceKind::Data | SourceKind::Drawing);
    let kept = sources.texts.iter().map(|source| if is_content(source) { &gone } else { source });
    let mut texts: Vec<Arc<Source>> = kept.cloned().collect();
    if full {
        let mut files = Vec::new();
        gather(&CONTENT, &mut files);
        let embeds = embeds(sources);
        for (path, text) in files {
            let text = if path == EMBEDDING { format!("{text}{embeds}") } else { text.to_owned() };
            let others = languages.iter().skip(1).filter(|_| TRANSLATED.contains(&path.as_str()));
            let translations =
                others.filter_map(|language| Some(format!("{}.{language}.md", path.strip_suffix(".md")?)));
            for path in std::iter::once(path.clone()).chain(translations) {
                texts.push(Arc::new(source(&path, text.clone())));
            }
        }
    }
    Sources { root: sources.root.clone(), texts, assets: Vec::new(), fonts: Arc::clone(&sources.fonts) }
}

fn gather(folder: &'static Dir<'static>, files: &mut Vec<(String, &'static str)>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => gather(folder, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                files.extend(file.contents_utf8().map(|text| (path, text)));
            }
        }
    }
}

fn source(path: &str, text: String) -> Source {
    let is_data = Path::new(path).extension().is_some_and(|ending| ending == "toml");
    let kind = if is_data { SourceKind::Data } else { SourceKind::Markdown };
    Source { path: format!("content/{path}"), kind, text }
}

/// One of each kind of embed that the theme adds.
fn embeds(sources: &Sources) -> String {
    let templates = sources.texts.iter().filter(|source| source.kind == SourceKind::Template);
    let kinds = templates.filter_map(|source| {
        let (_, name) = source.path.split_once("templates/embeds/")?;
        name.strip_suffix(".html")
    });
    let added = kinds.filter(|kind| !EMBEDS.contains(kind));
    added.flat_map(|kind| ["\n![[", kind, ":sample]]\n"]).collect()
}
