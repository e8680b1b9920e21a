use super::passive::{Fault, fault};
use super::stray;
use std::collections::BTreeSet;

#[test]
fn files_that_browsers_only_show_may_be_published() {
    for path in [
        "a.png",
        "b/C.JPG",
        "report.final.pdf",
        "table.csv.gz",
        "source.tar.xz",
        "static/CNAME",
        "static/_headers",
        "static/.nojekyll",
        "static/.well-known/security.txt",
        "static/.well-known/apple-app-site-association",
    ] {
        assert_eq!(fault(path), None, "{path}");
    }
}

#[test]
fn files_that_browsers_run_or_may_run_are_refused() {
    let runs = |ending: &str| Some(Fault::Runs(ending.to_owned()));
    let unknown = |ending: &str| Some(Fault::Unknown(ending.to_owned()));
    for (path, found) in [
        ("a.html", runs("html")),
        ("a.HTM", runs("htm")),
        ("static/a.xhtml", runs("xhtml")),
        ("a.html.fr", runs("html")),
        ("a.js.gz", runs("js")),
        ("static/assets/a.css", runs("css")),
        ("feed.xml", runs("xml")),
        ("a.svgz", runs("svgz")),
        ("a.svg.gz", unknown("svg")),
        ("a.exotic", unknown("exotic")),
        ("a.htmlx", unknown("htmlx")),
        ("static/page", Some(Fault::NoEnding)),
        ("static/.page", Some(Fault::NoEnding)),
        ("static/.htaccess", Some(Fault::Steers)),
    ] {
        assert_eq!(fault(path), found, "{path}");
    }
}

#[test]
fn a_file_that_nothing_names_is_told_with_what_it_may_have_been_meant_to_be() {
    let texts = BTreeSet::from(["authors.toml", "treaties/tides/drafts/rev2.md"]);
    for (path, code, hint) in [
        (
            "treaties/tides/proposals/inc3.toml.txt",
            "unknown-file",
            "rename it to `content/treaties/tides/proposals/inc3.toml`",
        ),
        (
            "treaties/tides/proposals/inc3.tml",
            "unknown-file",
            "rename it to `content/treaties/tides/proposals/inc3.toml`",
        ),
        ("about.MD", "unknown-file", "rename it to `content/about.md`"),
        ("treaties/tides/treaty.yaml", "unknown-file", "write what it says in `content/treaties/tides/treaty.toml`"),
        (
            "treaties/tides/proposals/s6.json",
            "unknown-file",
            "write what it says in `content/treaties/tides/proposals/s6.toml`",
        ),
        (
            "treaties/tides/drafts/rev1.txt",
            "unknown-file",
            "rename it to `content/treaties/tides/drafts/rev1.md`, with",
        ),
        (
            "treaties/tides/drafts/rev1.docx",
            "unpublished-file",
            "write its text in `content/treaties/tides/drafts/rev1.md`",
        ),
        ("treaties/tides/drafts/rev2.docx", "unpublished-file", "`content/treaties/tides/drafts/rev2.md` is the draft"),
        ("authors.toml.orig", "unpublished-file", "take it out"),
        ("contacts.xlsx", "unpublished-file", "link to it, move it to `content/static/`"),
    ] {
        let told = stray::told(path, &texts);
        assert_eq!(told.rule.code, code, "{path}");
        assert!(told.hints[0].contains(hint), "{path}: {}", told.hints[0]);
    }
}
