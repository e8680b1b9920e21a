mod config;
mod data;
mod files;
mod front_matter;
mod properties;
mod proposals;
mod syntax;
mod theme;
mod treaty;

use super::documents;
use crate::diagnostic::Report;
use crate::model::raw::Documents;
use crate::source::{Source, SourceKind, Sources};
use std::fmt::Write as _;

/// A `site.toml` with nothing wrong.
pub(crate) const SITE: &str = "title = \"Site\"\nbase_url = \"https://example.org/\"\nlanguages = [\"en\", \"fr\"]\n";

/// The theme that a site has which names none.
pub(crate) const THEME: (&str, &str) = ("themes/folio/theme.toml", "name = \"folio\"\ntravaux = \">=0.1\"\n");

/// Reads a project of these files, and says what is wrong: `severity[code] path:line:column message; hint`.
pub(crate) fn read(files: &[(&str, &str)]) -> (Documents, String) {
    let mut files = files.to_vec();
    for (path, text) in [("site.toml", SITE), THEME] {
        if files.iter().all(|(known, _)| *known != path) {
            files.push((path, text));
        }
    }
    files.sort_unstable();
    let texts =
        files.iter().map(|(path, text)| Source { path: (*path).into(), kind: kind(path), text: (*text).into() });
    let sources = Sources { texts: texts.map(Into::into).collect(), ..Sources::default() };
    let mut report = Report::default();
    let documents = documents(&sources, &mut report);
    report.finish(&[]);
    (documents, problems(&sources, &report))
}

/// What is wrong with a file.
pub(crate) fn check(path: &str, text: &str) -> String {
    read(&[(path, text)]).1
}

fn kind(path: &str) -> SourceKind {
    match path.rsplit(['.', '/']).next() {
        _ if path == "site.toml" => SourceKind::Config,
        _ if path.ends_with("/theme.toml") => SourceKind::ThemeConfig,
        Some("html") => SourceKind::Template,
        Some("ftl") => SourceKind::Strings,
        Some("md") => SourceKind::Markdown,
        _ => SourceKind::Data,
    }
}

fn problems(sources: &Sources, report: &Report) -> String {
    let mut problems = String::new();
    for diagnostic in &report.diagnostics {
        let place = match diagnostic.span {
            Some(span) => {
                let source = sources.get(span.source);
                assert!(span.start <= span.end && span.end as usize <= source.text.len(), "{diagnostic:?}");
                let position = source.position(span.start as usize);
                format!("{}:{}:{}", source.path, position.line, position.column)
            }
            None => diagnostic.path.clone().unwrap_or_default(),
        };
        let (severity, code) = (diagnostic.severity.word(), diagnostic.rule.code);
        let _ = write!(problems, "{severity}[{code}] {place} {}", diagnostic.message);
        for hint in &diagnostic.hints {
            let _ = write!(problems, "; {hint}");
        }
        problems.push('\n');
    }
    problems
}

#[test]
fn a_small_site_is_read_without_a_complaint() {
    let (documents, problems) = read(&[
        ("content/_index.md", "Welcome.\n"),
        ("content/about.md", "+++\ntitle = \"About\"\n+++\n\nText.\n"),
        ("content/briefings/one.md", "+++\ntitle = \"One\"\ndate = 2024-02-03\nauthors = [\"a\"]\n+++\n\nText.\n"),
        ("content/briefings/one.fr.md", "---\ntitle: Un\n---\n\nTexte.\n"),
    ]);
    assert_eq!(problems, "");
    let briefings: Vec<_> =
        documents.briefings.iter().map(|b| (b.name.as_str(), b.language, b.title.value.as_str())).collect();
    assert_eq!(format!("{briefings:?}"), r#"[("one", Some(fr), "Un"), ("one", None, "One")]"#);
    let pages: Vec<_> = documents.pages.iter().map(|page| (page.path.as_str(), page.index)).collect();
    assert_eq!(pages, [("", true), ("about", false)]);
}
