use super::feed::{Feed, feed};
use super::html::{Html, Setting};
use super::redirect::redirect;
use super::robots::robots;
use super::sample::{french, site, strings, text};
use super::sitemap::{SitemapEntry, SitemapPart, divided, of_files, of_pages};
use crate::model::id::{BriefingId, TreatyId};
use crate::model::language::Language;
use crate::model::target::Target;
use std::sync::Arc;

fn utf8(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn a_feed_has_whole_texts_with_absolute_addresses() {
    let (mut site, strings) = (site(), strings());
    let briefing = Arc::make_mut(&mut site.briefings.to_mut()[0]);
    briefing.updated = Some(jiff::civil::date(2023, 7, 1).into());
    briefing.versions[0].text = text("<p>Words.</p><p>\u{c}end</p>", Vec::new());
    let setting = Setting { site: &site, strings: &strings, language: french(), origin: "https://example.org" };
    let briefings = [BriefingId(1), BriefingId(0)];
    let asked = Feed {
        title: "A & B".into(),
        path: "fr/feed.xml",
        page: Target::Treaty(TreatyId(0)),
        briefings: &briefings,
        news: &[],
        longest: 20,
    };
    let file = utf8(feed(&setting, &asked, &mut |_, _| Html::default()));
    let read: atom_syndication::Feed = file.parse().expect("a feed");
    assert_eq!((read.title.as_str(), read.id.as_str()), ("A & B", "https://example.org/t/fr/feed.xml"));
    assert_eq!(read.updated.to_rfc3339(), "2023-07-01T00:00:00+00:00");
    assert_eq!(read.links[1].href, "https://example.org/t/fr/treaties/cyber/");
    let entry = &read.entries[0];
    assert_eq!(entry.id, "https://example.org/t/briefings/about-17/");
    assert_eq!((entry.title.as_str(), entry.authors[0].name.as_str()), ("On <about-17>", "Ann & Co"));
    assert_eq!(entry.categories[0].label.as_deref(), Some("Cyber"));
    let content = entry.content.as_ref().and_then(|content| content.value.as_deref()).unwrap_or_default();
    assert!(content.contains("<a href=\"https://example.org/t/treaties/cyber/provisions/scope/\""), "{content}");
    assert!(content.contains("<a href=\"https://example.org/t/briefings/about-17/#fn-1\">"), "{content}");
    assert!(!file.contains('\u{c}'), "XML has no form feeds");
}

#[test]
fn the_newest_entries_of_a_feed_have_their_full_text_and_the_others_their_summary() {
    let (mut site, strings) = (site(), strings());
    let words = |site: &mut crate::model::site::Site, at: usize, html: &str| {
        let briefing = Arc::make_mut(&mut site.briefings.to_mut()[at]);
        briefing.versions[0].text = text(html, Vec::new());
        briefing.versions[0].summary = Some(format!("Summary {at}"));
    };
    words(&mut site, 0, "<p>Words of the first.</p>");
    words(&mut site, 1, "<p>Words of the second.</p>");
    let briefings = [BriefingId(1), BriefingId(0)];
    let of = |site: &crate::model::site::Site| {
        let language = Language::ENGLISH;
        let setting = Setting { site, strings: &strings, language, origin: "https://example.org" };
        let (title, path, page) = ("A".into(), "feed.xml", Target::Home);
        let asked = Feed { title, path, page, briefings: &briefings, news: &[], longest: 20 };
        let read: atom_syndication::Feed =
            utf8(feed(&setting, &asked, &mut |_, _| Html::default())).parse().expect("a feed");
        let told = |entry: &atom_syndication::Entry| {
            assert!(entry.summary.is_some(), "each has its summary");
            entry.content.is_some()
        };
        read.entries.iter().map(told).filter(|full| *full).count()
    };
    assert_eq!(of(&site), 2);
    site.config.feed_full = 1;
    assert_eq!(of(&site), 1);
    site.config.feed_full = 0;
    assert_eq!(of(&site), 0);
    site.config.feed_full = 10;
    words(&mut site, 1, &format!("<p>{}</p>", "Words and words. ".repeat(1 << 16)));
    assert_eq!(of(&site), 1, "a text of a megabyte leaves the room to the others");
}

#[test]
fn an_empty_feed_is_the_same_every_day() {
    let (site, strings) = (site(), strings());
    let setting =
        Setting { site: &site, strings: &strings, language: Language::ENGLISH, origin: "https://example.org" };
    let asked =
        Feed { title: "A".into(), path: "feed.xml", page: Target::Home, briefings: &[], news: &[], longest: 20 };
    let file = utf8(feed(&setting, &asked, &mut |_, _| Html::default()));
    assert!(file.contains("<updated>1970-01-01T00:00:00+00:00</updated>"), "{file}");
}

#[test]
fn a_sitemap_tells_days_and_languages() {
    let entries = [
        SitemapEntry {
            path: "a&b/文/".into(),
            languages: Vec::new(),
            revised: Some(jiff::civil::date(2023, 7, 1).into()),
        },
        SitemapEntry {
            path: String::new(),
            languages: vec![(Language::ENGLISH, String::new()), (french(), "fr/".into())],
            revised: None,
        },
    ];
    let files = [("sitemap.xml", of_pages(&site(), entries.into_iter()))];
    assert_eq!(files.len(), 1);
    insta::assert_snapshot!(utf8(files[0].1.clone()));
}

#[test]
fn too_many_pages_for_one_sitemap_make_an_index() {
    let files = divided(3, 2);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    let SitemapPart::Index(names) = &files[0].1 else { panic!("no index") };
    let index = utf8(of_files(&site(), names));
    assert!(index.contains("<loc>https://example.org/t/sitemap-2.xml</loc>"), "{index}");
    assert_eq!((&files[1].1, &files[2].1), (&SitemapPart::Pages(0..2), &SitemapPart::Pages(2..3)));
}

#[test]
fn robots_are_shown_the_sitemap() {
    assert_eq!(utf8(robots(&site())), "User-agent: *\nAllow: /\n\nSitemap: https://example.org/t/sitemap.xml\n");
}

#[test]
fn a_former_address_leads_on_without_script() {
    let (site, strings) = (site(), strings());
    let setting = Setting { site: &site, strings: &strings, language: french(), origin: "" };
    insta::assert_snapshot!(utf8(redirect(&setting, Target::Treaty(TreatyId(0)))));
}
