//! Our own site, as a visitor's browser finds it: every link inside it leads somewhere, anchors included, with a base path
//! and without; no id stands twice on a page; every page has one first heading and says its language.

mod program;

use quick_xml::events::Event;
use rayon::prelude::*;
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A day after everything on the site.
const LATER: &str = "2030-01-01";

/// Attributes that name another file of the site.
const LINKS: [&str; 4] = ["href", "src", "poster", "data"];

/// What of a page other pages and files need to know.
struct Page {
    /// Every id, and names of anchors.
    ids: HashSet<String>,
    /// Where it leads.
    links: Vec<String>,
    /// What is wrong with it by itself.
    faults: Vec<String>,
    /// Whether it only sends its reader on to another address.
    redirects: bool,
}

#[test]
fn no_link_of_our_site_is_broken() {
    // One folder for both: pictures say the same at either address, so they are drawn once.
    let folder = tempfile::tempdir().expect("a temporary folder");
    for base in ["https://watch.example/", "https://watch.example/treaties/night/"] {
        build(base, folder.path());
        let tree = program::tree(folder.path());
        assert!(tree.len() > 500, "only {} files", tree.len());
        let faults = faults(base, &tree);
        let shown = faults.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
        assert!(faults.is_empty(), "{} faults at {base}:\n{shown}", faults.len());
    }
}

#[test]
fn our_briefings_of_before_the_renumbering_mean_the_articles_of_their_day() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    build("https://watch.example/", folder.path());
    let tree = program::tree(folder.path());
    let links = Selector::parse(".prose a.ref-provision").expect("a selector");
    for (page, least) in [
        ("briefings/penultimate-session", 2),
        ("briefings/two-thirds", 2),
        ("briefings/where-article-17-went", 2),
        ("fr/briefings/two-thirds", 2),
    ] {
        let text = String::from_utf8_lossy(&tree[&format!("{page}/index.html")]);
        let html = Html::parse_document(&text);
        let mut found = 0;
        for link in html.select(&links) {
            let words = link.text().collect::<String>().to_lowercase();
            let meant = match words.trim().trim_start_matches("l’") {
                "article 5" => "human-rights",
                "article 17" => "other-treaties",
                _ => continue,
            };
            let address = link.value().attr("href").unwrap_or_default();
            assert!(
                address.ends_with(&format!("/treaties/cybercrime/provisions/{meant}/")),
                "{page}: {words}: {address}"
            );
            found += 1;
        }
        assert!(found >= least, "{page}: {found} links to articles 5 and 17");
    }
}

#[test]
fn what_is_broken_is_found() {
    let page = |body: &str| format!("<!doctype html><html lang=en><title>x</title><h1>x</h1>{body}").into_bytes();
    let tree = BTreeMap::from([
        (
            "index.html".to_owned(),
            page("<a href='/b/a/#one'></a><a href=a/></a><a href='https://b.example/b/feed.xml'></a>"),
        ),
        (
            "a/index.html".to_owned(),
            page("<i id=one></i><i id=one></i><a href='../#two'></a><a href='/a/'></a><img src=c.png>"),
        ),
        ("bare/index.html".to_owned(), b"<p>Nothing.".to_vec()),
        (
            "feed.xml".to_owned(),
            b"<feed><link href='https://b.example/b/c/'/><id>https://b.example/b/a/</id></feed>".to_vec(),
        ),
    ]);
    let expected = [
        "a/index.html: `../#two` leads nowhere",
        "a/index.html: `/a/` leads nowhere",
        "a/index.html: `c.png` leads nowhere",
        "a/index.html: the id `one` stands twice",
        "bare/index.html: it does not say its language",
        "bare/index.html: it has 0 first headings",
        "bare/index.html: it has no title",
        "feed.xml: `https://b.example/b/c/` leads nowhere",
    ];
    assert_eq!(faults("https://b.example/b/", &tree), expected);
}

fn build(base: &str, folder: &Path) {
    let built = Command::new(env!("CARGO_BIN_EXE_travaux"))
        .args(["build", "--root", env!("CARGO_MANIFEST_DIR"), "--now", LATER, "--base-url", base, "--output"])
        .arg(folder)
        .output()
        .expect("the program starts");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
}

fn faults(base: &str, tree: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let text = |path: &str| String::from_utf8(tree[path].clone()).expect("UTF-8");
    let is = |path: &str, ending: &str| Path::new(path).extension().is_some_and(|extension| extension == ending);
    let html: Vec<&str> = tree.keys().map(String::as_str).filter(|path| is(path, "html")).collect();
    let pages: BTreeMap<&str, Page> = html.par_iter().map(|path| (*path, page(&text(path)))).collect();

    let mut faults = BTreeSet::new();
    for (path, page) in &pages {
        faults.extend(page.faults.iter().map(|fault| format!("{path}: {fault}")));
        let broken = |link: &&String| !leads_somewhere(base, path, link, &pages, tree);
        faults.extend(page.links.iter().filter(broken).map(|link| format!("{path}: `{link}` leads nowhere")));
    }
    for path in tree.keys().filter(|path| is(path, "xml")) {
        for link in xml_links(&text(path), base) {
            if !leads_somewhere(base, path, &link, &pages, tree) {
                faults.insert(format!("{path}: `{link}` leads nowhere"));
            }
        }
    }
    faults.into_iter().collect()
}

fn page(html: &str) -> Page {
    let document = Html::parse_document(html);
    let all = |selector: &str| {
        let selector = Selector::parse(selector).expect("a selector");
        document.select(&selector).map(|element| element.value().clone()).collect::<Vec<_>>()
    };
    let mut page = Page { ids: HashSet::new(), links: Vec::new(), faults: Vec::new(), redirects: false };
    for element in all("*") {
        if let Some(id) = element.attr("id")
            && !page.ids.insert(id.to_owned())
        {
            page.faults.push(format!("the id `{id}` stands twice"));
        }
        page.links.extend(LINKS.iter().filter_map(|name| element.attr(name)).map(str::to_owned));
        let many = element.attr("srcset").into_iter().flat_map(|set| set.split(','));
        page.links.extend(many.filter_map(|one| one.split_whitespace().next()).map(str::to_owned));
        let referred = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
        let referred = referred.iter().filter_map(|name| element.attr(name)).flat_map(str::split_whitespace);
        page.links.extend(referred.map(|id| format!("#{id}")));
        if element.attr("http-equiv") == Some("refresh") {
            page.redirects = true;
            page.links
                .extend(element.attr("content").and_then(|it| it.split_once("url=")).map(|(_, url)| url.to_owned()));
        }
    }
    if all("html").first().and_then(|html| html.attr("lang")).is_none_or(str::is_empty) {
        page.faults.push("it does not say its language".into());
    }
    let headings = all("h1").len();
    if headings != 1 && !page.redirects {
        page.faults.push(format!("it has {headings} first headings"));
    }
    if all("title").is_empty() {
        page.faults.push("it has no title".into());
    }
    page
}

/// Whether a link that stands on a page leads to a file of the site, and to an anchor of that file; links to other sites do.
fn leads_somewhere(
    base: &str,
    from: &str,
    link: &str,
    pages: &BTreeMap<&str, Page>,
    tree: &BTreeMap<String, Vec<u8>>,
) -> bool {
    let Some(inside) = inside(base, from, link) else { return true };
    let (path, anchor) = inside.split_once('#').unwrap_or((&inside, ""));
    let path = decoded(path.split('?').next().unwrap_or_default());
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
    let anchor = decoded(anchor);
    match pages.get(file.as_str()) {
        Some(page) => anchor.is_empty() || page.ids.contains(&anchor),
        None => tree.contains_key(&file) && anchor.is_empty(),
    }
}

/// The path in the output that a link on a page names, with its anchor; `None` for another site's.
fn inside(base: &str, from: &str, link: &str) -> Option<String> {
    let link = link.trim();
    let base_path = &base[base[8..].find('/').map_or(base.len(), |slash| slash + 8)..];
    if let Some(rest) = link.strip_prefix(base) {
        return Some(rest.to_owned());
    }
    if link.starts_with("//") || link.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':')) {
        return None;
    }
    if let Some(rest) = link.strip_prefix('/') {
        // What does not stand below the base path leaves the site, and no file has an empty name.
        return Some(rest.strip_prefix(&base_path[1..]).map_or_else(|| format!("/{rest}"), str::to_owned));
    }
    if link.starts_with('#') || link.is_empty() {
        return Some(format!("{from}{link}"));
    }
    let mut path = PathBuf::from(from).parent().expect("a file's folder").to_owned();
    let (name, anchor) = link.split_once('#').unwrap_or((link, ""));
    for part in name.split('/') {
        match part {
            "." => {}
            ".." => _ = path.pop(),
            part => path.push(part),
        }
    }
    Some(format!("{}#{anchor}", path.to_str().expect("UTF-8")))
}

/// `%C3%A9` → `é`.
fn decoded(path: &str) -> String {
    percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned()
}

/// Every address of this site in a feed or sitemap, in attributes, in text and in the HTML of entries.
fn xml_links(xml: &str, base: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut links, mut text) = (Vec::new(), String::new());
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => return links,
            Event::Start(element) | Event::Empty(element) => {
                text.clear();
                for attribute in element.attributes() {
                    let attribute = attribute.expect("an attribute");
                    if attribute.key.as_ref() == "href" {
                        links.push(
                            quick_xml::escape::unescape(&attribute.value).expect("an attribute's value").into_owned(),
                        );
                    }
                }
            }
            Event::Text(piece) => text.push_str(&piece),
            Event::GeneralRef(name) => {
                let name: &str = &name;
                text.push_str(&quick_xml::escape::unescape(&format!("&{name};")).expect("a known entity"));
            }
            Event::End(element) => {
                if ["loc", "id", "uri"].contains(&element.name().as_ref()) && text.starts_with(base) {
                    links.push(text.trim().to_owned());
                } else if element.name().as_ref() == "content" {
                    links.extend(page(&text).links.into_iter().filter(|link| link.starts_with(base)));
                }
                text.clear();
            }
            _ => {}
        }
    }
}
