//! What is published: briefings, pages and treaties' introductions with their front matter resolved, and the texts that
//! are still to be.

use super::addresses::Addresses;
use super::briefings::{self, date, is_future};
use super::front::Front;
use super::names::Names;
use super::reference::Reading;
use super::translations;
use crate::diagnostic::Report;
use crate::model::body::Body;
use crate::model::briefing::{Briefing, BriefingVersion, Page, PageVersion, Text};
use crate::model::id::{BriefingId, PageId, TreatyId};
use crate::model::language::Language;
use crate::model::raw::{RawBriefing, RawPage};
use crate::model::site::Site;
use crate::model::target::Target;
use crate::model::words::Words;
use crate::source::{SourceId, Spanned};
use rayon::prelude::*;
use std::sync::Arc;

/// Everything written in markdown, without its texts.
#[derive(Default)]
pub(super) struct Published {
    pub(super) briefings: Vec<Briefing>,
    pub(super) pages: Vec<Page>,
    pub(super) files: Files,
    pub(super) jobs: Vec<Job>,
}

/// The files that everything is written in: of each thing the original first.
#[derive(Default)]
pub(super) struct Files {
    /// By [`BriefingId`].
    pub(super) briefings: Vec<Vec<Arc<RawBriefing>>>,
    /// By [`PageId`].
    pub(super) pages: Vec<Vec<Arc<RawPage>>>,
    /// Introductions of treaties: `treaties/ID/_index.md`.
    pub(super) intros: Vec<(TreatyId, Vec<Arc<RawPage>>)>,
}

/// A text whose references are to be resolved.
pub(super) struct Job {
    pub(super) owner: Owner,
    pub(super) language: Language,
    pub(super) source: SourceId,
    pub(super) title: String,
    pub(super) body: Arc<Body>,
    pub(super) reading: Reading,
}

/// Where a text goes when it is resolved: an index, and the version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Briefing(u32, u32),
    Page(u32, u32),
    Intro(TreatyId, u32),
}

impl Owner {
    /// The page that the text stands on.
    pub(super) fn target(self) -> Target {
        match self {
            Owner::Briefing(index, _) => Target::Briefing(BriefingId(index)),
            Owner::Page(index, _) => Target::Page(PageId(index)),
            Owner::Intro(treaty, _) => Target::Treaty(treaty),
        }
    }
}

/// Resolves front matter; what is not to be published today is left out.
pub(super) fn published(
    front: Front<'_>,
    briefings: Vec<Arc<RawBriefing>>,
    pages: Vec<Arc<RawPage>>,
    report: &mut Report,
) -> Published {
    let mut published = Published::default();
    published.jobs.reserve(briefings.len() + pages.len());
    published.files.briefings = briefings::grouped(briefings, front.options);
    published.briefings.reserve(published.files.briefings.len());
    let resolve = |(index, files): (usize, &Vec<Arc<RawBriefing>>)| {
        let (mut jobs, mut problems) = (Vec::with_capacity(files.len()), Report::default());
        let briefing = briefing(files, BriefingId(index as u32), front, &mut jobs, &mut problems);
        (briefing, jobs, problems)
    };
    let resolved: Vec<_> = published.files.briefings.par_iter().enumerate().map(resolve).collect();
    for (briefing, jobs, problems) in resolved {
        published.briefings.push(briefing);
        published.jobs.extend(jobs);
        report.merge(problems);
    }
    link_neighbours(&mut published.briefings);
    for files in briefings::grouped_pages(pages, front.options) {
        if let Some(treaty) = intro_of(&files, &front.names.treaties) {
            intro(&files, treaty, front, &mut published.jobs, report);
            published.files.intros.push((treaty, files));
        } else {
            let id = PageId(published.pages.len() as u32);
            published.pages.push(page(&files, id, front, &mut published.jobs, report));
            published.files.pages.push(files);
        }
    }
    published
}

fn intro_of(files: &[Arc<RawPage>], treaties: &Names<TreatyId>) -> Option<TreatyId> {
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

/// A briefing with neither its texts nor its neighbours, and its texts as jobs.
pub(super) fn briefing(
    files: &[Arc<RawBriefing>],
    id: BriefingId,
    front: Front<'_>,
    jobs: &mut Vec<Job>,
    report: &mut Report,
) -> Briefing {
    let own = front.config.language();
    let original = &files[0];
    briefings::check_dates(original, report);
    for translation in files[1..].iter().filter(|file| file.language.is_some()) {
        translations::check(original, translation, report);
    }
    let treaty = front.names.treaties.get_if(original.treaty.as_ref(), report);
    let reading = front.reading(original.as_of.as_ref(), Some(date(original).last()), treaty, report);
    let mut briefing = Briefing {
        name: original.name.clone(),
        date: date(original),
        updated: original.updated.map(|updated| updated.value),
        authors: front.names.authors.get_all(&original.authors, report),
        kind: original.kind.unwrap_or_default(),
        treaty,
        as_of: front.current(&reading),
        session: briefings::session(original, treaty, front.names, report),
        topics: front.names.topics.get_all(&original.topics, report),
        delegations: original.delegations.iter().filter_map(|code| front.names.parties.of_code(code, report)).collect(),
        draft: original.draft,
        future: is_future(original, front.options.now),
        versions: Vec::with_capacity(files.len()),
        previous: None,
        next: None,
        extra: original.extra.clone(),
    };
    for (version, raw) in (0..).zip(files) {
        let language = raw.language.unwrap_or(own);
        let line = |own_line: &Option<String>, site: &Words| {
            let line = own_line.as_deref().unwrap_or_else(|| site.get(language, own));
            (!line.is_empty()).then(|| line.to_owned())
        };
        briefing.versions.push(BriefingVersion {
            language,
            source: raw.source,
            title: raw.title.value.clone(),
            summary: raw.summary.clone(),
            funding: line(&raw.funding, &front.config.funding),
            disclaimer: line(&raw.disclaimer, &front.config.disclaimer),
            text: Text::default(),
        });
        jobs.push(Job {
            owner: Owner::Briefing(id.0, version),
            language,
            source: raw.source,
            title: raw.title.value.clone(),
            body: Arc::clone(&raw.body),
            reading,
        });
    }
    briefing
}

/// A page without its texts, and those as jobs.
pub(super) fn page(
    files: &[Arc<RawPage>],
    id: PageId,
    front: Front<'_>,
    jobs: &mut Vec<Job>,
    report: &mut Report,
) -> Page {
    let original = &files[0];
    let mut page = Page {
        path: original.path.clone(),
        index: original.index,
        weight: original.weight,
        updated: original.updated.map(|updated| updated.value),
        versions: Vec::with_capacity(files.len()),
        extra: original.extra.clone(),
    };
    for (version, raw) in (0..).zip(files) {
        let job = page_job(raw, Owner::Page(id.0, version), None, front, report);
        page.versions.push(PageVersion {
            language: job.language,
            source: raw.source,
            title: job.title.clone(),
            summary: raw.summary.clone(),
            text: Text::default(),
        });
        jobs.push(job);
    }
    page
}

/// The introduction of a treaty as jobs.
pub(super) fn intro(
    files: &[Arc<RawPage>],
    treaty: TreatyId,
    front: Front<'_>,
    jobs: &mut Vec<Job>,
    report: &mut Report,
) {
    for (version, raw) in (0..).zip(files) {
        jobs.push(page_job(raw, Owner::Intro(treaty, version), Some(treaty), front, report));
    }
}

fn page_job(raw: &RawPage, owner: Owner, treaty: Option<TreatyId>, front: Front<'_>, report: &mut Report) -> Job {
    let treaty = front.names.treaties.get_if(raw.treaty.as_ref(), report).or(treaty);
    let date = raw.updated.map(|updated| updated.value.last());
    Job {
        owner,
        language: raw.language.unwrap_or(front.config.language()),
        source: raw.source,
        title: raw.title.as_ref().map(|title| title.value.clone()).unwrap_or_default(),
        body: Arc::clone(&raw.body),
        reading: front.reading(raw.as_of.as_ref(), date, treaty, report),
    }
}

impl Files {
    /// Former addresses as written.
    pub(super) fn aliases(&self, own: Language) -> Vec<(Spanned<String>, Target, Language)> {
        let mut aliases = Vec::new();
        let mut add = |written: &[Spanned<String>], target, language: Option<Language>| {
            aliases.extend(written.iter().map(|alias| (alias.clone(), target, language.unwrap_or(own))));
        };
        for (id, files) in (0..).map(BriefingId).zip(&self.briefings) {
            for file in files {
                add(&file.aliases, Target::Briefing(id), file.language);
            }
        }
        for (id, files) in (0..).map(PageId).zip(&self.pages) {
            for file in files {
                add(&file.aliases, Target::Page(id), file.language);
            }
        }
        for (treaty, files) in &self.intros {
            for file in files {
                add(&file.aliases, Target::Treaty(*treaty), file.language);
            }
        }
        aliases
    }

    /// Reports briefings and pages that would stand where another one does.
    pub(super) fn check_addresses(&self, site: &Site, addresses: &mut Addresses, report: &mut Report) {
        let own = site.config.language();
        for (id, files) in (0..).map(BriefingId).zip(&self.briefings) {
            for file in files {
                let path = site.locate(Target::Briefing(id), file.language.unwrap_or(own)).path;
                addresses.take(&path, "the briefing", file.span, report);
            }
        }
        for (id, files) in (0..).map(PageId).zip(&self.pages) {
            let target = Target::Page(id);
            if site.page(id).index && addresses.is_made(&site.locate(target, own).path) {
                continue;
            }
            for file in files {
                let path = site.locate(target, file.language.unwrap_or(own)).path;
                addresses.take(&path, "the page", file.span, report);
            }
        }
    }
}
