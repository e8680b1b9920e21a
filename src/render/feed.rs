//! Atom feeds (RFC 4287) of briefings, the newest with their full text, and of what is new in a treaty.

use super::html::text::text;
use super::html::{Html, Setting, escape};
use super::xml;
use crate::model::briefing::{self, Briefing, Embed};
use crate::model::id::BriefingId;
use crate::model::language::Language;
use crate::model::target::Target;
use crate::model::when::When;
use crate::model::words::Words;
use atom_syndication::{Category, Content, Entry, FixedDateTime, Generator, Link, Person, Text};
use jiff::civil::Date;
use memchr::memmem::Finder;
use std::sync::LazyLock;

static WITHIN: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("href=\"#"));

/// Bytes of full text in a feed at most, whatever number of entries may have it: readers load a feed whole, again and again.
const MOST_BYTES: usize = 1 << 20;

/// What a feed is.
pub(crate) struct Feed<'a> {
    /// Its title.
    pub(crate) title: String,
    /// Its own path in the output: `fr/topics/scope/feed.xml`.
    pub(crate) path: &'a str,
    /// The page it is the feed of.
    pub(crate) page: Target,
    /// What it holds, in the order it is to have.
    pub(crate) briefings: &'a [BriefingId],
    /// What else it tells of.
    pub(crate) news: &'a [NewsItem],
    /// How many entries it has: the newest.
    pub(crate) longest: usize,
}

/// Something new in a treaty that is not a briefing: a draft, the proposals of a session, the statuses of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewsItem {
    /// Its title.
    pub(crate) title: String,
    /// Its address from the site's root, with an anchor: its id too, which therefore never changes.
    pub(crate) address: String,
    /// When.
    pub(crate) date: When,
    /// What is new, line by line, plain.
    pub(crate) lines: Vec<String>,
}

/// The feed as a file. `setting` says for whom: its `origin` must be the site's, as addresses in a feed are absolute. `embed`
/// makes the blocks of the texts.
///
/// An entry's id is its page's address, and its dates are days, at midnight in Greenwich: the same content gives the same
/// feed. A feed must say when an entry was last changed. Where only a month, a year or a session is known that is the last day it
/// can have been, as everywhere; such an entry has no day of publication, and its words say what is known. A feed without entries is as old as time itself, so as not to change from day to day.
pub(crate) fn feed(setting: &Setting, feed: &Feed, embed: &mut dyn FnMut(BriefingId, &Embed) -> Html) -> Vec<u8> {
    let config = &setting.site.config;
    let address = setting.file_href(feed.path);
    let mut full = Full { entries: config.feed_full, bytes: MOST_BYTES };
    let briefings =
        feed.briefings.iter().map(|id| (setting.site.briefing(*id).date.last(), entry(setting, *id, &mut full, embed)));
    let news = feed.news.iter().map(|item| (item.date.last(), news_entry(setting, item)));
    let mut entries: Vec<(Date, Entry)> = briefings.chain(news).collect();
    // The newest first; on one day in the order given.
    entries.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    entries.truncate(feed.longest);
    let entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
    let words = entries.iter().filter_map(|entry| entry.content.as_ref()?.value.as_ref());
    // Marks take more room where they are escaped, and each entry has a head.
    let size = words.map(|words| words.len() * 4 / 3 + 2048).sum();
    let latest = entries.iter().map(|entry| entry.updated).max();
    let licence = written(setting, &config.licence);
    let subtitle = written(setting, &config.description);
    let atom = atom_syndication::Feed {
        title: Text::plain(feed.title.clone()),
        id: address.clone(),
        updated: latest.unwrap_or_default(),
        authors: vec![Person { name: written(setting, &config.title).unwrap_or_default(), ..Person::default() }],
        generator: Some(Generator { value: "travaux".into(), ..Generator::default() }),
        links: vec![
            link("self", address, Some("application/atom+xml")),
            link("alternate", setting.href(feed.page), Some("text/html")),
        ],
        rights: licence.map(Text::plain),
        subtitle: subtitle.map(Text::plain),
        entries,
        lang: Some(setting.language.to_string()),
        ..atom_syndication::Feed::default()
    };
    let mut file = atom.write_to(Vec::with_capacity(size)).unwrap_or_default();
    xml::keep_known(&mut file);
    file.push(b'\n');
    file
}

fn news_entry(setting: &Setting, item: &NewsItem) -> Entry {
    let address = format!("{}{}", setting.origin, item.address);
    let mut html = String::from("<ul>");
    for line in &item.lines {
        html.push_str("<li>");
        escape::words(&mut html, line);
        html.push_str("</li>");
    }
    html.push_str("</ul>");
    Entry {
        title: Text::plain(item.title.clone()),
        id: address.clone(),
        updated: midnight(item.date.last()),
        published: item.date.day().map(midnight),
        links: vec![link("alternate", address, Some("text/html"))],
        content: Some(Content {
            value: Some(html),
            content_type: Some("html".into()),
            lang: Some(setting.language.to_string()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

/// How much full text a feed may still have.
struct Full {
    entries: usize,
    bytes: usize,
}

impl Full {
    /// The full text of a briefing if there is room for it. One that is too long leaves the room to those after it.
    fn text(
        &mut self,
        setting: &Setting,
        words: &briefing::Text,
        embed: &mut dyn FnMut(&Embed) -> Html,
    ) -> Option<Html> {
        if self.entries == 0 || words.prose.html.len() > self.bytes {
            return None;
        }
        let html = text(setting, words, embed);
        self.bytes = self.bytes.checked_sub(html.len())?;
        self.entries -= 1;
        Some(html)
    }
}

fn entry(
    setting: &Setting,
    id: BriefingId,
    full: &mut Full,
    embed: &mut dyn FnMut(BriefingId, &Embed) -> Html,
) -> Entry {
    let site = setting.site;
    let briefing = site.briefing(id);
    let version = briefing.version(setting.language);
    let address = setting.href(Target::Briefing(id));
    let own = Setting { language: version.language, ..*setting };
    let html = full.text(&own, &version.text, &mut |block| embed(id, block));
    let lang = Some(version.language.to_string());
    let in_language = |text: Text| Text { lang: lang.clone(), ..text };
    Entry {
        title: in_language(Text::plain(version.title.clone())),
        id: address.clone(),
        updated: midnight(briefing.updated.unwrap_or(briefing.date).last()),
        published: When::from(briefing.date).day().map(midnight),
        authors: authors(setting, briefing, version.language),
        categories: categories(setting, briefing),
        links: vec![link("alternate", address.clone(), Some("text/html"))],
        summary: version.summary.clone().map(|summary| in_language(Text::plain(summary))),
        content: html.map(|html| Content {
            value: Some(with_whole_addresses(&html, &address)),
            content_type: Some("html".into()),
            base: Some(address),
            lang,
            ..Content::default()
        }),
        ..Entry::default()
    }
}

/// HTML whose addresses within the page (footnotes) are made whole: readers show entries far from their page.
fn with_whole_addresses(html: &str, address: &str) -> String {
    let mut whole = String::with_capacity(html.len() + html.len() / 8);
    let mut done = 0;
    for found in WITHIN.find_iter(html.as_bytes()) {
        let at = found + WITHIN.needle().len() - 1;
        whole.push_str(&html[done..at]);
        whole.push_str(address);
        done = at;
    }
    whole.push_str(&html[done..]);
    whole
}

fn authors(setting: &Setting, briefing: &Briefing, language: Language) -> Vec<Person> {
    let site = setting.site;
    let person = |id: &_| Person {
        name: site.author(*id).name.get(language, site.config.language()).to_owned(),
        uri: Some(setting.href(Target::Author(*id))),
        ..Person::default()
    };
    briefing.authors.iter().map(person).collect()
}

/// The treaty, topics and delegations that a briefing is about: ids, with names for people.
fn categories(setting: &Setting, briefing: &Briefing) -> Vec<Category> {
    let site = setting.site;
    let treaty = briefing.treaty.map(|id| (site.treaty(id).id.as_str(), &site.treaty(id).short));
    let topics = briefing.topics.iter().map(|id| (site.topic(*id).id.as_str(), &site.topic(*id).title));
    let parties = briefing.delegations.iter().map(|id| (site.party(*id).code.as_str(), &site.party(*id).name));
    let category = |(term, name): (&str, &Words)| Category {
        term: term.to_owned(),
        label: written(setting, name),
        ..Category::default()
    };
    treaty.into_iter().chain(topics).chain(parties).map(category).collect()
}

fn link(rel: &str, href: String, mime_type: Option<&str>) -> Link {
    Link { rel: rel.to_owned(), href, mime_type: mime_type.map(str::to_owned), ..Link::default() }
}

/// Words in the reader's language, if there are any.
fn written(setting: &Setting, words: &Words) -> Option<String> {
    let words = words.get(setting.language, setting.site.config.language());
    (!words.is_empty()).then(|| words.to_owned())
}

fn midnight(date: Date) -> FixedDateTime {
    format!("{date}T00:00:00Z").parse().unwrap_or_default()
}
