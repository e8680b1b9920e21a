#![expect(clippy::disallowed_methods, reason = "a test may leave its pages to look at")]

mod feeds;
mod sample;
mod sample_draft;

pub(super) use sample::{folio, site};

use crate::diagnostic::{Diagnostic, Report};
use crate::model::output::{Output, OutputFile};
use crate::source::Sources;

/// One line for each diagnostic: place, code, message, hints.
pub(super) fn told(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    let line = |diagnostic: &Diagnostic| {
        let place = diagnostic.span.map_or(diagnostic.path.clone().unwrap_or_default(), |span| {
            let source = sources.get(span.source);
            let at = source.position(span.start as usize);
            format!("{}:{}:{}", source.path, at.line, at.column)
        });
        format!("{place} [{}] {} ({})\n", diagnostic.rule.code, diagnostic.message, diagnostic.hints.join("; "))
    };
    diagnostics.iter().map(line).collect()
}

/// The bytes of a file of the output as text.
fn render(sources: &Sources, output: &Output, path: &str) -> String {
    match output.files.get(path) {
        Some(OutputFile::Page(page)) => match page() {
            Ok(bytes) => String::from_utf8(bytes).expect("pages are UTF-8"),
            Err(diagnostics) => panic!("{path}:\n{}", told(sources, &diagnostics)),
        },
        Some(OutputFile::Bytes(bytes)) => String::from_utf8(bytes.clone()).expect("pages are UTF-8"),
        _ => panic!("no page at {path}; there are {:#?}", output.files.keys().collect::<Vec<_>>()),
    }
}

/// The site's output, with a theme without complaints.
fn with_output(check: impl FnOnce(&Sources, &Output)) {
    let (sources, theme) = folio();
    let site = site(theme);
    let mut report = Report::default();
    let output = super::output(&sources, &site, &mut report);
    let errors: Vec<_> =
        report.diagnostics.iter().filter(|found| found.rule.code != "missing-strings").cloned().collect();
    assert!(errors.is_empty(), "{}", told(&sources, &errors));
    check(&sources, &output);
}

#[test]
fn every_page_of_the_site_renders() {
    with_output(|sources, output| {
        let pages = output.files.iter().filter(|(_, file)| matches!(file, OutputFile::Page(_)));
        for (path, _) in pages {
            let html = render(sources, output, path);
            assert!(html.starts_with("<!DOCTYPE html>") || path.ends_with(".css"), "{path}");
            if let Some(folder) = std::option_env!("TRAVAUX_PAGES") {
                let file = std::path::Path::new(folder).join(path);
                std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder to look at pages in");
                std::fs::write(file, html).expect("a page to look at");
            }
        }
    });
}

#[test]
fn pages_stand_at_the_addresses_of_the_design() {
    with_output(|_, output| insta::assert_snapshot!(output.files.keys().cloned().collect::<Vec<_>>().join("\n")));
}
