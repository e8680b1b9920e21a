//! What search engines and reference managers read off the demonstration site's pages is what their rules ask for.

#![allow(clippy::disallowed_methods, reason = "a test looks at files as it likes")]

use rayon::prelude::*;
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeSet;
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

/// The demonstration site's pages, each with its path.
fn each_page(check: impl Fn(&str, &Html, &Output) -> Vec<String> + Sync) {
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: jiff::civil::date(2030, 1, 1) };
    let mut report = Report::default();
    let sources = travaux::load::sources(Path::new(env!("CARGO_MANIFEST_DIR")), &mut report).expect("a project");
    let documents = travaux::parse::documents(&sources, &mut report);
    let site = travaux::resolve::site(documents, &sources, options, &mut report);
    let analysis = travaux::analyse::site(&site, &mut report);
    let theme = travaux::render::theme(&sources, &site, &mut report);
    let output = travaux::render::output(&sources, &site, &analysis, theme.as_ref());
    let is_page = |path: &str| path.ends_with("/index.html") || path == "index.html";
    let pages: Vec<_> = output.files.iter().filter(|(path, _)| is_page(path)).collect();
    let wrong: Vec<String> = pages
        .into_par_iter()
        .filter_map(|(path, file)| match file {
            OutputFile::Page(page) => Some((path, page.render().expect("a page"))),
            _ => None,
        })
        .flat_map_iter(|(path, bytes)| {
            let html = Html::parse_document(&String::from_utf8(bytes).expect("UTF-8"));
            check(path, &html, &output).into_iter().map(move |wrong| format!("{path}: {wrong}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

#[test]
fn data_for_search_engines_has_what_it_must_and_leads_to_what_there_is() {
    each_page(|_, html, output| {
        let is_data = selector("script[type='application/ld+json']");
        let mut wrong = Vec::new();
        for block in html.select(&is_data) {
            match serde_json::from_str::<Value>(&block.inner_html()) {
                Ok(data) => things(&data, &mut |thing| wrong.extend(faults(thing, output))),
                Err(error) => wrong.push(format!("no JSON: {error}")),
            }
        }
        wrong
    });
}

#[test]
fn links_to_other_languages_are_mutual_whole_and_have_a_default() {
    each_page(|path, html, output| {
        let canonical = attributes(html, "link[rel=canonical]", "href");
        let own = format!("{BASE}{}", path.trim_end_matches("index.html"));
        let mut wrong = Vec::new();
        // A page that search engines are asked to leave out names no address for them.
        let is_left_out = !attributes(html, "meta[name=robots][content=noindex]", "content").is_empty();
        if is_left_out != canonical.is_empty() || !is_left_out && canonical != [own.as_str()] {
            wrong.push(format!("canonical is {canonical:?}"));
        }
        let languages = attributes(html, "link[rel=alternate][hreflang]", "hreflang");
        let addresses = attributes(html, "link[rel=alternate][hreflang]", "href");
        if !languages.is_empty() {
            let distinct: BTreeSet<_> = languages.iter().collect();
            if distinct.len() != languages.len() || !languages.contains(&"x-default") {
                wrong.push(format!("languages {languages:?}"));
            }
            if !addresses.contains(&own.as_str()) {
                wrong.push("it does not name itself".to_owned());
            }
        }
        wrong.extend(addresses.into_iter().filter(|url| !leads(url, output)).map(|url| format!("{url} is not there")));
        wrong
    });
}

#[test]
fn a_briefing_has_the_tags_that_google_scholar_asks_for() {
    // https://scholar.google.com/intl/en/scholar/inclusion.html#indexing: title, author, date; and Dublin Core as the fallback.
    each_page(|path, html, _| {
        let segments: Vec<&str> = path.split('/').collect();
        if !matches!(segments[..], [.., "briefings", _, "index.html"]) || segments.contains(&"page") {
            return Vec::new();
        }
        let mut wrong = Vec::new();
        for name in ["citation_title", "citation_publication_date", "DC.title", "DC.date"] {
            let found = attributes(html, &format!("meta[name='{name}']"), "content");
            if found.len() != 1 || found[0].is_empty() {
                wrong.push(format!("{name}: {found:?}"));
            }
        }
        let date = attributes(html, "meta[name=citation_publication_date]", "content").concat();
        if !date.split('/').map(str::len).eq([4, 2, 2]) {
            wrong.push(format!("the date `{date}` is not of the form 2024/01/31"));
        }
        if attributes(html, "meta[name=citation_author]", "content").is_empty() {
            wrong.push("it has no author".to_owned());
        }
        wrong
    });
}

#[test]
fn what_is_shared_has_a_title_an_address_and_a_picture_that_is_there() {
    each_page(|path, html, output| {
        let of = |property: &str| attributes(html, &format!("meta[property='{property}']"), "content");
        let mut wrong: Vec<String> = ["og:title", "og:type", "og:url", "og:site_name", "og:locale"]
            .into_iter()
            .filter(|property| of(property).len() != 1)
            .map(|property| format!("{property}: {:?}", of(property)))
            .collect();
        let pictures = of("og:image");
        wrong.extend(pictures.iter().filter(|url| !leads(url, output)).map(|url| format!("{url} is not there")));
        let has_one = path.contains("treaties/") && path.contains("/provisions/");
        if has_one && (pictures.len() != 1 || of("og:image:width") != ["1200"] || of("og:image:alt").is_empty()) {
            wrong.push(format!("pictures: {pictures:?}"));
        }
        wrong
    });
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
