//! What is published: briefings, pages and treaties' introductions with their front matter resolved, and the texts that
//! are still to be.

use super::addresses::Addresses;
use super::briefings::{self, date, is_future};
use super::names::Names;
use super::reference::Reading;
use super::texts::Resolved;
use crate::diagnostic::Report;
use crate::model::body::Body;
use crate::model::briefing::{Briefing, BriefingVersion, Page, PageVersion, Text};
use crate::model::id::{BriefingId, PageId, TreatyId};
use crate::model::language::Language;
use crate::model::raw::{RawBriefing, RawPage};
use crate::model::site::Site;
use crate::model::target::Target;
use crate::source::{SourceId, Span, Spanned};
use jiff::civil::Date;

/// Everything written in markdown, without its texts.
#[derive(Default)]
pub(super) struct Published {
    pub(super) briefings: Vec<Briefing>,
    pub(super) pages: Vec<Page>,
    /// Introductions of treaties: `treaties/ID/_index.md`.
    pub(super) intros: Vec<(TreatyId, Language)>,
    pub(super) jobs: Vec<Job>,
    /// Former addresses as written.
    pub(super) aliases: Vec<(Spanned<String>, Target, Language)>,
    /// Where the front matter of each briefing and page stands, for reports about its address.
    pub(super) spans: Vec<(Target, Span)>,
}

/// A text whose references are to be resolved.
pub(super) struct Job {
    pub(super) owner: Owner,
    pub(super) language: Language,
    pub(super) source: SourceId,
    pub(super) title: String,
    pub(super) body: Body,
    pub(super) reading: Reading,
}

/// Where a text goes when it is resolved: an index, and the version.
#[derive(Debug, Clone, Copy)]
pub(super) enum Owner {
    Briefing(u32, u32),
    Page(u32, u32),
    Intro(u32, TreatyId),
}

impl Owner {
    /// The page that the text stands on.
    pub(super) fn target(self) -> Target {
        match self {
            Owner::Briefing(index, _) => Target::Briefing(BriefingId(index)),
            Owner::Page(index, _) => Target::Page(PageId(index)),
            Owner::Intro(_, treaty) => Target::Treaty(treaty),
        }
    }
}

/// Resolves front matter; what is not to be published today is left out.
pub(super) fn published(
    resolved: &Resolved,
    briefings: Vec<RawBriefing>,
    pages: Vec<RawPage>,
    report: &mut Report,
) -> Published {
    let mut published = Published::default();
    for files in briefings::grouped(briefings, &resolved.options) {
        published.add_briefing(files, resolved, report);
    }
    link_neighbours(&mut published.briefings);
    for files in briefings::grouped_pages(pages, &resolved.options) {
        match intro_of(&files, &resolved.treaty_names) {
            Some(treaty) => published.add_intro(files, treaty, resolved, report),
            None => published.add_page(files, resolved, report),
        }
    }
    published
}

fn intro_of(files: &[RawPage], treaties: &Names<TreatyId>) -> Option<TreatyId> {
    let id = files.first().filter(|page| page.index)?.path.strip_prefix("treaties/")?;
    treaties.find(id)
}

/// The briefing before and after each, in order of date.
fn link_neighbours(briefings: &mut [Briefing]) {
    let count = briefings.len() as u32;
    for (index, briefing) in (0..count).zip(briefings) {
        briefing.previous = index.checked_sub(1).map(BriefingId);
        briefing.next = (index + 1 < count).then(|| BriefingId(index + 1));
    }
}

impl Published {
    fn add_briefing(&mut self, files: Vec<RawBriefing>, resolved: &Resolved, report: &mut Report) {
        let index = self.briefings.len() as u32;
        let target = Target::Briefing(BriefingId(index));
        let own = resolved.config.language();
        let original = &files[0];
        briefings::check_dates(original, report);
        let treaty = resolved.treaty_names.get_if(original.treaty.as_ref(), report);
        let reading = reading(original.as_of.as_ref(), Some(date(original)), treaty, resolved, report);
        let mut briefing = Briefing {
            name: original.name.clone(),
            date: date(original),
            updated: original.updated.map(|updated| updated.value),
            authors: resolved.author_names.get_all(&original.authors, report),
            kind: original.kind.unwrap_or_default(),
            treaty,
            as_of: current(&reading, resolved),
            session: briefings::session(original, treaty, &resolved.all, report),
            topics: resolved.topic_names.get_all(&original.topics, report),
            delegations: resolved.party_names.get_all(&original.delegations, report),
            draft: original.draft,
            future: is_future(original, resolved.options.now),
            versions: Vec::new(),
            previous: None,
            next: None,
            extra: original.extra.clone(),
        };
        for (version, raw) in files.into_iter().enumerate() {
            let language = raw.language.unwrap_or(own);
            let line = |own_line: Option<String>, site: &crate::model::words::Words| {
                own_line.or_else(|| Some(site.get(language, own).to_owned())).filter(|line| !line.is_empty())
            };
            briefing.versions.push(BriefingVersion {
                language,
                source: raw.source,
                title: raw.title.value.clone(),
                summary: raw.summary,
                funding: line(raw.funding, &resolved.config.funding),
                disclaimer: line(raw.disclaimer, &resolved.config.disclaimer),
                text: Text::default(),
            });
            self.aliases.extend(raw.aliases.into_iter().map(|alias| (alias, target, language)));
            self.jobs.push(Job {
                owner: Owner::Briefing(index, version as u32),
                language,
                source: raw.source,
                title: raw.title.value,
                body: raw.body,
                reading,
            });
            self.spans.push((target, raw.span));
        }
        self.briefings.push(briefing);
    }

    fn add_page(&mut self, files: Vec<RawPage>, resolved: &Resolved, report: &mut Report) {
        let index = self.pages.len() as u32;
        let target = Target::Page(PageId(index));
        let own = resolved.config.language();
        let mut page = Page {
            path: files[0].path.clone(),
            index: files[0].index,
            weight: files[0].weight,
            updated: files[0].updated.map(|updated| updated.value),
            versions: Vec::new(),
            extra: files[0].extra.clone(),
        };
        for (version, raw) in files.into_iter().enumerate() {
            let language = raw.language.unwrap_or(own);
            let title = raw.title.as_ref().map(|title| title.value.clone()).unwrap_or_default();
            page.versions.push(PageVersion {
                language,
                source: raw.source,
                title: title.clone(),
                summary: raw.summary.clone(),
                text: Text::default(),
            });
            self.aliases.extend(raw.aliases.iter().cloned().map(|alias| (alias, target, language)));
            self.spans.push((target, raw.span));
            let owner = Owner::Page(index, version as u32);
            self.jobs.push(page_job(raw, owner, language, title, None, resolved, report));
        }
        self.pages.push(page);
    }

    fn add_intro(&mut self, files: Vec<RawPage>, treaty: TreatyId, resolved: &Resolved, report: &mut Report) {
        for raw in files {
            let language = raw.language.unwrap_or(resolved.config.language());
            let owner = Owner::Intro(self.intros.len() as u32, treaty);
            self.intros.push((treaty, language));
            let title = raw.title.as_ref().map(|title| title.value.clone()).unwrap_or_default();
            self.aliases.extend(raw.aliases.iter().cloned().map(|alias| (alias, Target::Treaty(treaty), language)));
            self.jobs.push(page_job(raw, owner, language, title, Some(treaty), resolved, report));
        }
    }

    /// Reports pages that would stand where another one does.
    pub(super) fn check_addresses(&self, site: &Site, addresses: &mut Addresses, report: &mut Report) {
        for (target, span) in &self.spans {
            let source = span.source;
            let (what, language) = match target {
                Target::Briefing(id) => {
                    let version = site.briefing(*id).versions.iter().find(|version| version.source == source);
                    ("the briefing", version.map(|version| version.language))
                }
                Target::Page(id) => {
                    let page = site.page(*id);
                    if page.index && addresses.is_made(&site.locate(*target, site.config.language()).path) {
                        continue;
                    }
                    let version = page.versions.iter().find(|version| version.source == source);
                    ("the page", version.map(|version| version.language))
                }
                _ => continue,
            };
            let path = site.locate(*target, language.unwrap_or(site.config.language())).path;
            addresses.take(&path, what, *span, report);
        }
    }
}

fn page_job(
    raw: RawPage,
    owner: Owner,
    language: Language,
    title: String,
    treaty: Option<TreatyId>,
    resolved: &Resolved,
    report: &mut Report,
) -> Job {
    let treaty = resolved.treaty_names.get_if(raw.treaty.as_ref(), report).or(treaty);
    let date = raw.updated.map(|updated| updated.value);
    let reading = reading(raw.as_of.as_ref(), date, treaty, resolved, report);
    Job { owner, language, source: raw.source, title, body: raw.body, reading }
}

/// How a text's references are to be read: as of the draft or the day that it names, else of its own date.
fn reading(
    as_of: Option<&Spanned<String>>,
    date: Option<Date>,
    treaty: Option<TreatyId>,
    resolved: &Resolved,
    report: &mut Report,
) -> Reading {
    let Some(written) = as_of else { return Reading { treaty, as_of: None, date } };
    if let Ok(day) = written.value.parse::<Date>() {
        return Reading { treaty, as_of: None, date: Some(day) };
    }
    let treaty_meant = treaty.or((resolved.all.list.len() == 1).then_some(TreatyId(0)));
    let draft = treaty_meant.and_then(|treaty| resolved.all.names[treaty.index()].drafts.get(written, report));
    Reading { treaty, as_of: draft, date }
}

/// The draft that a reading of a briefing's own treaty means.
fn current(reading: &Reading, resolved: &Resolved) -> Option<crate::model::id::DraftId> {
    let day = reading.date.unwrap_or(Date::MAX);
    reading.as_of.or_else(|| super::places::current(&resolved.all, reading.treaty?, day))
}
