//! What search engines and reference managers read off the demonstration site's pages is what their rules ask for.

#![allow(clippy::disallowed_methods, reason = "a test looks at files as it likes")]

use rayon::prelude::*;
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use travaux::diagnostic::Report;
use travaux::model::config::BuildOptions;
use travaux::model::output::{Output, OutputFile};

const BASE: &str = "https://example.org/travaux/";

/// What each kind of thing must say: Google's rules for structured data where it has any, else what schema.org's examples have.
const REQUIRED: [(&str, &[&str]); 8] = [
    ("BreadcrumbList", &["itemListElement"]),
    ("ListItem", &["position", "name", "item"]),
    ("Report", &["headline", "datePublished", "dateModified", "publisher", "inLanguage", "url", "name"]),
    ("Person", &["name", "url"]),
    ("Organization", &["name"]),
    ("Legislation", &["name", "url"]),
    ("Dataset", &["name", "description", "license", "distribution"]),
    ("DataDownload", &["contentUrl", "encodingFormat"]),
];

/// A page, and what there is beside it.
struct Page<'p> {
    path: &'p str,
    html: Html,
    output: &'p Output<'p>,
}

/// What a page says of the languages that it exists in.
struct Languages {
    own: String,
    addresses: BTreeSet<String>,
}

/// The pages are rendered once for all that is asked of them, as that takes longer than to ask it.
#[test]
fn every_page_tells_machines_what_their_rules_ask_for() {
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: jiff::civil::date(2030, 1, 1) };
    let mut report = Report::default();
    let sources = travaux::load::sources(Path::new(env!("CARGO_MANIFEST_DIR")), &mut report).expect("a project");
    let documents = travaux::parse::documents(&sources, &mut report);
    let site = travaux::resolve::site(documents, &sources, options, &mut report);
    let analysis = travaux::analyse::site(&site, &mut report);
    let theme = travaux::render::theme(&sources, &site, &mut report);
    let output = travaux::render::output(&sources, &site, &analysis, theme.as_ref(), &mut report);
    let is_page = |path: &str| path.ends_with("/index.html") || path == "index.html";
    let pages: Vec<_> = output.files.iter().filter(|(path, _)| is_page(path)).collect();
    let looked: Vec<(Languages, Vec<String>)> = pages
        .into_par_iter()
        .filter_map(|(path, file)| match file {
            OutputFile::Page(page) => Some((path, page.render().expect("a page"))),
            _ => None,
        })
        .map(|(path, bytes)| {
            let html = Html::parse_document(&String::from_utf8(bytes).expect("UTF-8"));
            let page = Page { path, html, output: &output };
            let wrong = [linked_data(&page), kinds(&page), address(&page), scholar(&page), sharing(&page)];
            (languages(&page), wrong.concat().into_iter().map(|wrong| format!("{path}: {wrong}")).collect())
        })
        .collect();
    assert!(looked.len() > 500, "only {} pages", looked.len());
    let wrong: Vec<String> = one_sided(&looked).chain(looked.iter().flat_map(|(_, wrong)| wrong.clone())).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

/// Data for search engines has what it must, and leads to what there is.
fn linked_data(page: &Page) -> Vec<String> {
    let mut wrong = Vec::new();
    for data in data(page) {
        match data {
            Ok(data) => things(&data, &mut |thing| wrong.extend(faults(thing, page.output))),
            Err(error) => wrong.push(format!("no JSON: {error}")),
        }
    }
    wrong
}

/// It says what kind of thing the page is about, and where it stands in the site.
fn kinds(page: &Page) -> Vec<String> {
    let mut told = BTreeSet::new();
    for data in data(page).into_iter().flatten() {
        things(&data, &mut |thing| told.extend(thing.get("@type").and_then(Value::as_str).map(str::to_owned)));
    }
    let segments = segments(page);
    let is_invented = segments.get(1).is_some_and(|treaty| treaty.starts_with("model"));
    let asked: &[&str] = match segments[..] {
        ["briefings", name] if name != "page" => &["Report", "BreadcrumbList"],
        ["treaties", _] if is_invented => &["Dataset", "BreadcrumbList"],
        ["treaties", _] => &["Legislation", "Dataset", "BreadcrumbList"],
        ["treaties", _, "provisions", _] if !is_invented => &["Legislation", "BreadcrumbList"],
        // A dossier repeats what stands elsewhere: search engines are asked to leave it out.
        ["treaties", _, "provisions", _, "dossier"] => &[],
        ["treaties", ..] => &["BreadcrumbList"],
        _ => &[],
    };
    let lacking = asked.iter().filter(|kind| !told.contains(**kind)).map(|kind| format!("it has no {kind}"));
    let false_law = (is_invented && segments[0] == "treaties" && told.contains("Legislation"))
        .then(|| "an invented text is told as law".to_owned());
    lacking.chain(false_law).collect()
}

/// It names its own address, unless search engines are asked to leave it out.
fn address(page: &Page) -> Vec<String> {
    let canonical = attributes(&page.html, "link[rel=canonical]", "href");
    let is_left_out = !attributes(&page.html, "meta[name=robots][content=noindex]", "content").is_empty();
    let expected = if is_left_out { Vec::new() } else { vec![own(page)] };
    (canonical != expected).then(|| format!("canonical is {canonical:?}")).into_iter().collect()
}

fn languages(page: &Page) -> Languages {
    let addresses = attributes(&page.html, "link[rel=alternate][hreflang]", "href");
    Languages { own: own(page), addresses: addresses.into_iter().map(str::to_owned).collect() }
}

/// Pages that name another in another language which does not name the same ones.
fn one_sided(looked: &[(Languages, Vec<String>)]) -> impl Iterator<Item = String> {
    let of: BTreeMap<&str, &BTreeSet<String>> =
        looked.iter().map(|(page, _)| (page.own.as_str(), &page.addresses)).collect();
    looked.iter().flat_map(move |(page, _)| {
        let others = page.addresses.iter().filter(|other| of.get(other.as_str()) != Some(&&page.addresses));
        others.map(|other| format!("{}: {other} does not name the same languages", page.own)).collect::<Vec<_>>()
    })
}

/// The tags that Google Scholar asks for (<https://scholar.google.com/intl/en/scholar/inclusion.html#indexing>): title, author,
/// date; and Dublin Core for others.
fn scholar(page: &Page) -> Vec<String> {
    if !matches!(segments(page)[..], ["briefings", name] if name != "page") {
        return Vec::new();
    }
    let of = |name: &str| attributes(&page.html, &format!("meta[name='{name}']"), "content");
    let once = ["citation_title", "citation_publication_date", "citation_language", "citation_public_url"]
        .into_iter()
        .chain(["DC.title", "DC.date", "DC.language", "DC.identifier", "DC.publisher", "DC.rights"]);
    let mut wrong: Vec<String> = once
        .filter(|name| of(name).len() != 1 || of(name)[0].is_empty())
        .map(|name| format!("{name}: {:?}", of(name)))
        .collect();
    let date = of("citation_publication_date").concat();
    if !date.split('/').map(str::len).eq([4, 2, 2]) {
        wrong.push(format!("the date `{date}` is not of the form 2024/01/31"));
    }
    if of("citation_author").is_empty() || of("citation_author") != of("DC.creator") {
        wrong.push(format!("authors: {:?} and {:?}", of("citation_author"), of("DC.creator")));
    }
    wrong
}

/// What is shared has a title, an address, and a picture that is there; and the page names its other languages.
fn sharing(page: &Page) -> Vec<String> {
    let of = |property: &str| attributes(&page.html, &format!("meta[property='{property}']"), "content");
    let mut wrong: Vec<String> = ["og:title", "og:type", "og:url", "og:site_name", "og:locale"]
        .into_iter()
        .filter(|property| of(property).len() != 1)
        .map(|property| format!("{property}: {:?}", of(property)))
        .collect();
    let pictures = of("og:image");
    wrong.extend(pictures.iter().filter(|url| !leads(url, page.output)).map(|url| format!("{url} is not there")));
    let has_one = matches!(segments(page)[..], ["treaties", _, "provisions", _] | ["briefings", _])
        && segments(page)[1] != "page";
    let size = [of("og:image:width"), of("og:image:height")].concat();
    if has_one && (pictures.len() != 1 || size != ["1200", "630"] || of("og:image:alt").concat().is_empty()) {
        wrong.push(format!("picture: {pictures:?} {size:?} {:?}", of("og:image:alt")));
    }
    let languages = attributes(&page.html, "link[rel=alternate][hreflang]", "hreflang");
    let distinct: BTreeSet<_> = languages.iter().collect();
    if !languages.is_empty() && (distinct.len() != languages.len() || !languages.contains(&"x-default")) {
        wrong.push(format!("languages {languages:?}"));
    }
    if !languages.is_empty()
        && !attributes(&page.html, "link[rel=alternate][hreflang]", "href").contains(&own(page).as_str())
    {
        wrong.push("it does not name itself".to_owned());
    }
    wrong
}

fn own(page: &Page) -> String {
    format!("{BASE}{}", page.path.trim_end_matches("index.html"))
}

/// The path without the language and the file.
fn segments<'p>(page: &Page<'p>) -> Vec<&'p str> {
    let segments = page.path.split('/').filter(|segment| *segment != "index.html");
    segments.skip_while(|segment| ["ar", "zh", "fr", "ru", "es"].contains(segment)).collect()
}

fn data(page: &Page) -> Vec<Result<Value, serde_json::Error>> {
    let blocks = selector("script[type='application/ld+json']");
    page.html.select(&blocks).map(|block| serde_json::from_str(&block.inner_html())).collect()
}

fn selector(of: &str) -> Selector {
    Selector::parse(of).expect("a selector")
}

fn attributes<'h>(html: &'h Html, of: &str, name: &str) -> Vec<&'h str> {
    let found: Vec<_> = html.select(&selector(of)).collect();
    found.into_iter().filter_map(|element| element.value().attr(name)).collect()
}

/// Every object in a value.
fn things<'v>(value: &'v Value, tell: &mut impl FnMut(&'v serde_json::Map<String, Value>)) {
    match value {
        Value::Object(thing) => {
            tell(thing);
            thing.values().for_each(|value| things(value, tell));
        }
        Value::Array(values) => values.iter().for_each(|value| things(value, tell)),
        _ => {}
    }
}

fn faults(thing: &serde_json::Map<String, Value>, output: &Output) -> Vec<String> {
    let kind = thing.get("@type").and_then(Value::as_str).unwrap_or_default();
    let required = REQUIRED.iter().find(|(known, _)| *known == kind).map_or(&[][..], |(_, keys)| keys);
    let is_empty =
        |value: &Value| value.is_null() || value.as_str() == Some("") || value.as_array().is_some_and(Vec::is_empty);
    let lacking = required.iter().filter(|key| thing.get(**key).is_none_or(is_empty));
    let mut wrong: Vec<String> = lacking.map(|key| format!("{kind} without {key}")).collect();
    for key in ["url", "item", "contentUrl"] {
        let Some(url) = thing.get(key).and_then(Value::as_str) else { continue };
        if !leads(url, output) {
            wrong.push(format!("{kind} {key} {url} is not there"));
        }
    }
    wrong
}

/// Whether an address of the site is one of its pages or files.
fn leads(url: &str, output: &Output) -> bool {
    let Some(path) = url.strip_prefix(BASE) else { return false };
    let path = path.split('#').next().unwrap_or_default();
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    output.files.contains_key(&path)
}
