//! What machines read: feeds, the sitemap, `robots.txt`, `_headers`, and the pages of former addresses.

use super::{Listed, Pages};
use crate::diagnostic::Diagnostic;
use crate::model::id::{BriefingId, PartyId, TopicId, TreatyId};
use crate::model::language::Language;
use crate::model::output::{OutputFile, Page};
use crate::model::site::Site;
use crate::model::target::Target;
use crate::model::when::Dated;
use crate::render::data;
use crate::render::feed::{Feed, feed};
use crate::render::html::{Html, Setting};
use crate::render::policy;
use crate::render::reader::{Reader, languages_of};
use crate::render::robots::robots;
use crate::render::sitemap::{self, SitemapEntry, SitemapPart};
use crate::render::strings::FluentValue;
use std::sync::Arc;

/// How many briefings a feed holds: the newest.
const LATEST: usize = 20;

/// Comes last: the sitemap lists all pages, and a former address gives way to a page.
pub(super) fn add(pages: &mut Pages) {
    let site = pages.site();
    for target in sections(site) {
        for language in &site.config.languages {
            add_feed(pages, target, *language);
        }
    }
    data::add(pages.renderer, pages.output);
    let mut listed = std::mem::take(&mut pages.listed);
    // The page for addresses that lead nowhere has none itself; that of search says nothing before somebody asks.
    listed.retain(|listed| !matches!(listed.target, Target::NotFound | Target::Search | Target::Dossier(_)));
    let listed: Arc<[Listed]> = listed.into();
    for (path, part) in sitemap::parts(listed.len()) {
        let listed = Arc::clone(&listed);
        let page = Page::new("sitemap", move || {
            Ok(match &part {
                SitemapPart::Index(names) => sitemap::of_files(site, names),
                SitemapPart::Pages(range) => {
                    sitemap::of_pages(site, listed[range.clone()].iter().map(|listed| entry(site, listed)))
                }
            })
        });
        pages.output.files.insert(path, OutputFile::Page(page));
    }
    pages.output.files.insert("robots.txt".into(), OutputFile::Bytes(robots(site)));
    if site.config.hosting.headers {
        let headers = policy::headers(&site.config, pages.renderer.searchable());
        pages.output.files.insert(policy::HEADERS.into(), OutputFile::Bytes(headers));
    }
}

/// What has a feed.
fn sections(site: &Site) -> Vec<Target> {
    let mut sections = vec![Target::Home, Target::Briefings];
    sections.extend((0..site.treaties.len() as u32).map(|index| Target::Treaty(TreatyId(index))));
    sections.extend((0..site.topics.len() as u32).map(|index| Target::Topic(TopicId(index))));
    let parties = (0..).map(PartyId).zip(&site.parties).filter(|(_, party)| party.has_page());
    sections.extend(parties.map(|(id, _)| Target::Party(id)));
    sections
}

/// A feed is rendered when it is asked for, as pages are.
fn add_feed(pages: &mut Pages, target: Target, language: Language) {
    let path = format!("{}feed.xml", pages.site().locate(target, language).path);
    let renderer = Arc::clone(pages.renderer);
    let own = path.clone();
    let file = move || {
        let reader = Reader { renderer: &renderer, language };
        let briefings = newest(&reader, target);
        let news = match target {
            Target::Treaty(treaty) => reader.feed_news(treaty),
            _ => Vec::new(),
        };
        let asked = Feed {
            title: title(&reader, target),
            path: &own,
            page: target,
            briefings: &briefings,
            news: &news,
            longest: LATEST,
        };
        let setting = Setting { origin: &renderer.site.config.base_url.origin, ..reader.setting() };
        let mut wrong: Vec<Diagnostic> = Vec::new();
        let bytes = feed(&setting, &asked, &mut |id, embed| {
            let written = renderer.site.briefing(id).version(language).language;
            Reader { language: written, ..reader }.embed(embed).unwrap_or_else(|found| {
                wrong.extend(found);
                Html::default()
            })
        });
        if wrong.is_empty() { Ok(bytes) } else { Err(wrong) }
    };
    pages.output.files.entry(path).or_insert_with(|| OutputFile::Page(Page::new("feed", file)));
}

/// The newest briefings about a target, newest first.
fn newest(reader: &Reader, target: Target) -> Vec<BriefingId> {
    let catalogue = reader.catalogue();
    let about = match target {
        Target::Treaty(id) => &catalogue.treaty_briefings[id.index()],
        Target::Topic(id) => &catalogue.topic_briefings[id.index()],
        Target::Party(id) => &catalogue.party_briefings[id.index()],
        _ => &catalogue.briefings[..],
    };
    about.iter().rev().take(LATEST).copied().collect()
}

fn title(reader: &Reader, target: Target) -> String {
    let say = |key: &str, arguments: &[(&str, FluentValue)]| {
        reader.renderer.strings.get(reader.language, key, arguments).into_owned()
    };
    let site = FluentValue::from(reader.name(Target::Home).words);
    let name = FluentValue::from(reader.name(target).words);
    match target {
        Target::Home => say("feed-site", &[("site", site)]),
        Target::Briefings => say("feed-section", &[("section", name), ("site", site)]),
        Target::Treaty(_) => say("feed-treaty", &[("name", name), ("site", site)]),
        _ => say("feed-on", &[("name", name), ("site", site)]),
    }
}

/// A page's entry in the sitemap.
fn entry(site: &Site, listed: &Listed) -> SitemapEntry {
    let path = |language| format!("{}{}", site.locate(listed.target, language).path, listed.suffix);
    let languages = languages_of(site, listed.target);
    let others = if languages.len() > 1 { languages } else { Vec::new() };
    SitemapEntry {
        path: path(listed.language),
        languages: others.into_iter().map(|language| (language, path(language))).collect(),
        revised: revised(site, listed.target),
    }
}

/// The day of a page's last revision, where its file says it.
fn revised(site: &Site, target: Target) -> Option<Dated> {
    match target {
        Target::Briefing(id) => Some(site.briefing(id).updated.unwrap_or(site.briefing(id).date)),
        Target::Page(id) => site.page(id).updated,
        Target::Draft(id) => site.draft(id).date.dated(),
        _ => None,
    }
}
