//! Which keys each file has: its reader is given an empty one, and what it asks for is noted.
//!
//! Nothing is said here of any key, so that nothing can be forgotten. What a reader asks for only where another key is written
//! would not be seen; no reader does.

use super::content;
use super::markdown::MarkdownSettings;
use super::markdown_file::Settings;
use super::value::Asked;
use super::{config, files};
use crate::diagnostic::Report;
use crate::model::language::Language;
use crate::model::shape::{FileShape, TableShape};
use crate::source::{Source, SourceId, SourceKind};

/// Texts of `content/`: what their kind is called, where they stand, and one of them. French is another language than the
/// site's own here.
const TEXTS: [(&str, &str, &str); 6] = [
    ("briefing", "content/briefings/**/*.md", "briefings/one.md"),
    ("briefing-translation", "content/briefings/**/*.LANGUAGE.md", "briefings/one.fr.md"),
    ("draft", "content/treaties/*/drafts/*.md", "treaties/one/drafts/one.md"),
    ("draft-translation", "content/treaties/*/drafts/*.LANGUAGE.md", "treaties/one/drafts/one.fr.md"),
    ("page", "content/**/*.md", "one.md"),
    ("folder-page", "content/**/_index.md", "_index.md"),
];

/// Every kind of file that has keys: `site.toml`, data, front matter.
pub fn shapes() -> Vec<FileShape> {
    let site = FileShape { name: "site".into(), paths: "site.toml".into(), front_matter: false, table: site() };
    let top = files::TOP.iter().map(|name| data(name, name));
    let of_treaty =
        files::TREATY.iter().map(|name| data(&format!("treaties/*/{name}"), &format!("treaties/one/{name}")));
    let proposals = data("treaties/*/proposals/*.toml", "treaties/one/proposals/one.toml");
    let texts = TEXTS.map(|(name, paths, example)| FileShape {
        name: name.to_owned(),
        paths: paths.to_owned(),
        front_matter: true,
        table: asked(example, SourceKind::Markdown, "+++\n+++\n"),
    });
    std::iter::once(site).chain(top).chain(of_treaty).chain([proposals]).chain(texts).collect()
}

/// The files of data at `paths` below `content/`, of which `example` is one.
fn data(paths: &str, example: &str) -> FileShape {
    let name = paths.trim_end_matches("/*.toml").trim_end_matches(".toml").rsplit('/').next().unwrap_or(paths);
    FileShape {
        name: name.to_owned(),
        paths: format!("content/{paths}"),
        front_matter: false,
        table: asked(example, SourceKind::Data, "# Empty.\n"),
    }
}

fn site() -> TableShape {
    let asked = Asked::default();
    let source = source("site.toml", SourceKind::Config, "# Empty.\n");
    config::of_file(SourceId(0), &source, Some(&asked), &mut Report::default());
    asked.into_table()
}

/// What is asked for in a file at a path below `content/` that says nothing.
fn asked(path: &str, kind: SourceKind, text: &str) -> TableShape {
    let asked = Asked::default();
    let languages = [Language::ENGLISH].into_iter().chain(Language::new("fr")).collect::<Vec<_>>();
    let markdown = MarkdownSettings { trust_html: false };
    let settings = Settings { languages: &languages, markdown, asked: Some(&asked) };
    let source = source(&format!("content/{path}"), kind, text);
    content::content(SourceId(0), &source, &settings, &mut Report::default());
    asked.into_table()
}

fn source(path: &str, kind: SourceKind, text: &str) -> Source {
    Source { path: path.to_owned(), kind, text: text.to_owned() }
}
