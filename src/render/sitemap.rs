//! The sitemap (sitemaps.org 0.9) with each page's other languages.

use crate::model::language::Language;
use crate::model::site::Site;
use crate::model::when::Dated;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;
use std::ops::Range;

/// A sitemap may not have more addresses than this.
const MOST: usize = 50_000;

/// A page that search engines are told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SitemapEntry {
    /// Its path in the output: `fr/treaties/`.
    pub(crate) path: String,
    /// The languages that the page exists in, with its path in each, its own too; none if it exists in one only.
    pub(crate) languages: Vec<(Language, String)>,
    /// Its last revision, as exactly as it is known; the protocol takes months and years too.
    pub(crate) revised: Option<Dated>,
}

/// A file of the sitemap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SitemapPart {
    /// Some of the pages.
    Pages(Range<usize>),
    /// The names of the other files.
    Index(Vec<String>),
}

/// The files for a number of pages, each with its path in the output: `sitemap.xml`, or where there are too many pages for one,
/// an index of that name and `sitemap-1.xml` and so on.
pub(crate) fn parts(pages: usize) -> Vec<(String, SitemapPart)> {
    divided(pages, MOST)
}

pub(super) fn divided(pages: usize, most: usize) -> Vec<(String, SitemapPart)> {
    if pages <= most {
        return vec![("sitemap.xml".into(), SitemapPart::Pages(0..pages))];
    }
    let part =
        |at: usize| (format!("sitemap-{}.xml", at + 1), SitemapPart::Pages(at * most..pages.min((at + 1) * most)));
    let mut files: Vec<_> = (0..pages.div_ceil(most)).map(part).collect();
    let names = files.iter().map(|(name, _)| name.clone()).collect();
    files.insert(0, ("sitemap.xml".into(), SitemapPart::Index(names)));
    files
}

/// A file that lists pages.
pub(crate) fn of_pages(site: &Site, entries: impl Iterator<Item = SitemapEntry>) -> Vec<u8> {
    file(|xml| urls(xml, site, entries))
}

/// A file that lists the others.
pub(crate) fn of_files(site: &Site, names: &[String]) -> Vec<u8> {
    file(|xml| index(xml, site, names))
}

/// What the protocol wants escaped in a path, besides all that is not ASCII.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');

/// The absolute address of a path in the output, escaped as an address.
pub(crate) fn absolute(site: &Site, path: &str) -> String {
    let base = &site.config.base_url;
    format!("{}{}{}", base.origin, base.path, utf8_percent_encode(path, ESCAPED))
}

type Xml = Writer<Vec<u8>>;

fn file(content: impl FnOnce(&mut Xml) -> io::Result<()>) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    let declared = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    // Writing to memory does not fail.
    let _ = declared.and_then(|()| content(&mut xml));
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

fn urls(xml: &mut Xml, site: &Site, mut entries: impl Iterator<Item = SitemapEntry>) -> io::Result<()> {
    let set = xml
        .create_element("urlset")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    set.write_inner_content(|xml| entries.try_for_each(|entry| url(xml, site, &entry)))?;
    Ok(())
}

fn url(xml: &mut Xml, site: &Site, entry: &SitemapEntry) -> io::Result<()> {
    xml.create_element("url").write_inner_content(|xml| {
        line(xml, "loc", &absolute(site, &entry.path))?;
        if let Some(day) = entry.revised {
            line(xml, "lastmod", &day.to_string())?;
        }
        for (language, path) in &entry.languages {
            xml.create_element("xhtml:link")
                .with_attribute(("rel", "alternate"))
                .with_attribute(("hreflang", language.as_str()))
                .with_attribute(("href", absolute(site, path).as_str()))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn index(xml: &mut Xml, site: &Site, names: &[String]) -> io::Result<()> {
    let index =
        xml.create_element("sitemapindex").with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    index.write_inner_content(|xml| {
        names.iter().try_for_each(|name| {
            let part = xml.create_element("sitemap");
            part.write_inner_content(|xml| line(xml, "loc", &absolute(site, name))).map(|_| ())
        })
    })?;
    Ok(())
}

fn line(xml: &mut Xml, name: &str, words: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(words)).map(|_| ())
}
