//! The index that readers search: what of a site is in it, that it is what a clean build makes, and that a site need not have it.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use program::{Project, difference, tree};
use std::collections::BTreeMap;
use std::fs;

/// What search is made of, besides the index: none of it stands on a site that is not to be searched.
const PARTS: [&str; 2] = ["search/index.html", "pagefind/pagefind-entry.json"];

fn text<'a>(site: &'a BTreeMap<String, Vec<u8>>, path: &str) -> &'a str {
    str::from_utf8(&site[path]).expect("a page in UTF-8")
}

fn index(site: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    site.iter()
        .filter(|(path, _)| path.starts_with("pagefind/"))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

#[test]
fn a_site_can_be_searched_unless_it_says_no() {
    let project = Project::new();
    let site = project.build(&project.beside("public"), &[]);
    for part in PARTS {
        assert!(site.contains_key(part), "{part}");
    }
    assert!(text(&site, "index.html").contains("action=\"/search/\""), "every page has a field");
    assert!(!text(&site, "sitemap.xml").contains("/search/"), "search engines have no use for it");
    assert!(text(&site, "search/index.html").contains("<meta name=\"robots\" content=\"noindex\">"));

    let config = fs::read_to_string(project.root().join("site.toml")).expect("a site.toml");
    project.write("site.toml", format!("search = false\n{config}"));
    let silent = project.build(&project.beside("silent"), &[]);
    assert!(index(&silent).is_empty());
    for part in PARTS {
        assert!(!silent.contains_key(part), "{part}");
    }
    let page = text(&silent, "index.html");
    assert!(!page.contains("/search/") && !page.contains("find.js"), "no field and no script");
    let marks = silent
        .iter()
        .filter(|(path, bytes)| path.ends_with("/index.html") && contains(bytes, "data-pagefind-title=\"Art"));
    assert_eq!(
        marks.map(|(path, _)| path).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "units carry no names for an index"
    );
}

fn contains(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn an_edit_changes_the_index_as_a_clean_build_would() {
    let project = Project::new();
    let public = project.beside("public");
    let first = project.build(&public, &[]);
    project.write("content/about.md", "+++\ntitle = \"About\"\n+++\n\nHere stands the word rhododendron.\n");
    let edited = project.build(&public, &[]);
    assert_ne!(index(&first), index(&edited));
    let clean = project.build(&project.beside("clean"), &["--clean"]);
    assert_eq!(difference(&edited, &clean), Vec::<String>::new());
}

#[test]
fn what_is_kept_of_an_index_may_be_lost_or_damaged() {
    let project = Project::new();
    let public = project.beside("public");
    let first = project.build(&public, &[]);
    let kept = || {
        let entries = fs::read_dir(project.root().join(".travaux")).expect("what is kept");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        paths
            .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("index-")))
            .collect::<Vec<_>>()
    };
    assert!(!kept().is_empty());
    for path in kept() {
        let bytes = fs::read(&path).expect("what is kept");
        fs::write(&path, &bytes[..bytes.len() / 2]).expect("a damaged file");
    }
    // A style sheet is no page: the build is made again, and the index is as it was.
    project.write("themes/folio/static/folio.css", "/* other */");
    let again = project.build(&public, &[]);
    assert_eq!(index(&first), index(&again));
    fs::remove_dir_all(project.root().join(".travaux")).expect("a folder");
    project.write("themes/folio/static/folio.css", "/* another */");
    assert_eq!(index(&first), index(&project.build(&public, &[])));
}

#[test]
fn a_site_that_is_no_longer_searched_loses_its_index_and_nothing_else() {
    let project = Project::new();
    let public = project.beside("public");
    project.build(&public, &[]);
    let config = fs::read_to_string(project.root().join("site.toml")).expect("a site.toml");
    project.write("site.toml", format!("search = false\n{config}"));
    let after = project.build(&public, &[]);
    assert!(index(&after).is_empty());
    assert!(!public.join("pagefind").exists());
    assert_eq!(difference(&after, &tree(&public)), Vec::<String>::new());
    assert!(after.contains_key("index.html"));
}

#[test]
fn a_page_of_the_contents_own_cannot_take_the_address_of_search() {
    let project = Project::new();
    project.write("content/search.md", "+++\ntitle = \"Search\"\n+++\n\nMine.\n");
    let ran = project.run(&["check"]);
    assert!(ran.said.contains("error[duplicate-address]"), "{}", ran.said);
    assert_eq!(ran.code, Some(1));
}
