//! Pages as a theme writes them: what a project adds to the head, and notes in boxes in the reader's language.

#![allow(clippy::disallowed_methods, reason = "a test looks at files as it likes")]

use std::path::Path;
use travaux::diagnostic::Report;
use travaux::model::config::BuildOptions;
use travaux::model::output::OutputFile;

/// A page of the site in `tests/sites/lines-for-the-head`.
fn page(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/lines-for-the-head");
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: jiff::civil::date(2030, 1, 1) };
    let mut report = Report::default();
    let sources = travaux::load::sources(&root, &mut report).expect("a project");
    let documents = travaux::parse::documents(&sources, &mut report);
    let site = travaux::resolve::site(documents, &sources, options, &mut report);
    let analysis = travaux::analyse::site(&site, &mut report);
    let theme = travaux::render::theme(&sources, &site, &mut report);
    let output = travaux::render::output(&sources, &site, &analysis, theme.as_ref(), &mut report);
    let Some(OutputFile::Page(page)) = output.files.get(path) else { panic!("no page {path}") };
    String::from_utf8(page.render().expect("a page")).expect("UTF-8")
}

#[test]
fn lines_of_a_project_stand_in_the_head_without_a_copy_of_the_frame() {
    let page = page("about/index.html");
    let (head, _) = page.split_once("</head>").expect("a head");
    assert!(head.contains("<link rel=\"me\" href=\"https://social.example/@tide-watch\" title=\"About\">"), "{head}");
    assert!(head.contains("assets/folio.css"), "the frame is the theme's own: {head}");
}

#[test]
fn a_note_in_a_box_is_named_in_the_readers_language() {
    let box_named = |name: &str, words: &str| {
        format!(
            "<div class=\"callout callout--warning\" role=\"note\">\n<p class=\"callout__name\">{name}</p>\n<p>{words}</p>\n</div>"
        )
    };
    let (english, french) = (page("about/index.html"), page("fr/about/index.html"));
    assert!(english.contains(&box_named("Warning", "We read the gauge.")), "{english}");
    assert!(french.contains(&box_named("Attention", "Nous lisons le marégraphe.")), "{french}");
}
