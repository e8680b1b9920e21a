//! The content on which `check` tries a theme has nothing wrong with it, and has a page for every template.

#![allow(clippy::disallowed_methods, reason = "a test looks at files as it likes")]

use std::collections::BTreeSet;
use std::path::Path;
use travaux::diagnostic::{Report, Severity};
use travaux::model::config::BuildOptions;
use travaux::model::output::OutputFile;

/// What is wrong with the sample, and the templates that its pages are made with.
fn tried(full: bool) -> (Vec<String>, BTreeSet<&'static str>) {
    let mut report = Report::default();
    let own = travaux::load::sources(Path::new(env!("CARGO_MANIFEST_DIR")), &mut report).expect("a project");
    let languages = travaux::parse::documents(&own, &mut report).config.languages;
    let sample = travaux::load::sample(&own, &languages, full);
    let mut report = Report::default();
    let mut documents = travaux::parse::documents(&sample, &mut report);
    documents.config = documents.config.of_sample(full);
    let now = jiff::civil::date(2024, 6, 20);
    let options = BuildOptions { base_url: None, drafts: true, future: true, now };
    let site = travaux::resolve::site(documents, &sample, options, &mut report);
    let analysis = travaux::analyse::site(&site, &mut report);
    let theme = travaux::render::theme(&sample, &site, &mut report);
    let output = travaux::render::output(&sample, &site, &analysis, theme.as_ref(), &mut report);
    let mut templates = BTreeSet::new();
    for file in output.files.values() {
        match file {
            OutputFile::Page(page) => {
                templates.insert(page.template);
                report.diagnostics.extend(page.render().err().unwrap_or_default());
            }
            OutputFile::Picture(picture) => {
                templates.insert(picture.template);
                report.diagnostics.extend(picture.plan().err().unwrap_or_default());
            }
            OutputFile::Bytes(_) | OutputFile::Copy(_) => {}
        }
    }
    let wrong = report.diagnostics.iter().filter(|found| found.severity == Severity::Error).map(|found| {
        let place =
            found.span.map(|span| sample.get(span.source)).map(|source| source.path.as_str()).unwrap_or_default();
        format!("{place} [{}] {}", found.rule.code, found.message)
    });
    (wrong.collect(), templates)
}

#[test]
fn the_site_that_has_one_of_everything_is_sound_and_uses_every_template() {
    let (wrong, templates) = tried(true);
    assert_eq!(wrong, Vec::<String>::new());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/folio/templates");
    let files = folder.read_dir().expect("templates").map(|file| file.expect("a file").file_name());
    let names = files.map(|name| name.into_string().expect("UTF-8"));
    let is_frame = |name: &str| matches!(name, "base.html" | "head.html");
    let pages =
        names.filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "html") && !is_frame(name));
    let unused: Vec<String> = pages.filter(|name| !templates.contains(name.as_str())).collect();
    assert_eq!(unused, Vec::<String>::new(), "templates that the sample has no page for");
}

#[test]
fn the_site_that_has_nothing_is_sound() {
    let (wrong, templates) = tried(false);
    assert_eq!(wrong, Vec::<String>::new());
    assert!(templates.contains("home.html") && !templates.contains("briefing.html"), "{templates:?}");
}
