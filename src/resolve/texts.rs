//! The last step: what is published gets its address, its texts their references, and the site is complete.

use super::addresses::{self, Addresses};
use super::names::Names;
use super::published::{self, Job, Owner, Published};
use super::reference::{self, Index, Parts, TextContext};
use super::treaties::{Rest, Treaties};
use super::{files, provisions, shown};
use crate::diagnostic::Report;
use crate::model::briefing::Text;
use crate::model::config::{BuildOptions, Config, Theme};
use crate::model::id::{AuthorId, PartyId, TopicId, TreatyId};
use crate::model::party::{Author, Party, Term, Topic};
use crate::model::proposal::{Package, Position, Proposal};
use crate::model::raw::{RawBriefing, RawPage};
use crate::model::site::{Mention, Site};
use crate::source::Sources;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Everything that is resolved before the texts.
pub(super) struct Resolved {
    pub(super) config: Config,
    pub(super) options: BuildOptions,
    pub(super) theme: Theme,
    pub(super) authors: Vec<Author>,
    pub(super) author_names: Names<AuthorId>,
    pub(super) topics: Vec<Topic>,
    pub(super) topic_names: Names<TopicId>,
    pub(super) terms: Vec<Term>,
    pub(super) parties: Vec<Party>,
    pub(super) party_names: Names<PartyId>,
    pub(super) treaty_names: Names<TreatyId>,
    pub(super) all: Treaties,
    pub(super) rest: Vec<Rest>,
    pub(super) proposals: Vec<Proposal>,
    pub(super) packages: Vec<Package>,
    pub(super) positions: Vec<Position>,
}

/// Completes the site.
pub(super) fn site(
    mut resolved: Resolved,
    briefings: Vec<RawBriefing>,
    pages: Vec<RawPage>,
    sources: &Sources,
    report: &mut Report,
) -> Site {
    let mut published = published::published(&resolved, briefings, pages, report);
    shown::mark(&mut resolved, &published);
    let written = provisions::describe(&mut resolved.all, &mut resolved.rest, &resolved.topic_names, report);
    let copied = files::copied(&published, sources);
    let jobs = std::mem::take(&mut published.jobs);
    let (texts, parallels) = {
        let names: Vec<String> = published.briefings.iter().map(|briefing| briefing.name.clone()).collect();
        let paths: Vec<String> = published.pages.iter().map(|page| page.path.clone()).collect();
        let files = files::with_pages(&jobs, &resolved, sources);
        let assets = files::by_content_path(&copied, sources);
        let embeds = theme_embeds(&resolved.theme);
        let index = Index::new(Parts {
            language: resolved.config.language(),
            treaties: &resolved.all.list,
            sessions: &resolved.all.sessions,
            documents: &resolved.all.documents,
            drafts: &resolved.all.drafts,
            provisions: &resolved.all.provisions,
            proposals: &resolved.proposals,
            packages: &resolved.packages,
            parties: &resolved.parties,
            topics: &resolved.topics,
            terms: &resolved.terms,
            authors: &resolved.authors,
            briefings: &names,
            pages: &paths,
            files: &files,
            assets: &assets,
            embeds: &embeds,
            autolink: resolved.config.autolink,
        });
        (fill(jobs, &index, sources, report), provisions::parallels(written, &resolved.all, &index, report))
    };
    for (provision, parallel) in parallels {
        resolved.all.provisions[provision.index()].parallels.push(parallel);
    }
    let mentions = place(texts, &mut published, &mut resolved.all);
    complete(resolved, published, copied, mentions, report)
}

/// Resolves all texts, in parallel; reports are merged in the order of the jobs.
fn fill(jobs: Vec<Job>, index: &Index<'_>, sources: &Sources, report: &mut Report) -> Vec<(Owner, Text, Vec<Mention>)> {
    let filled: Vec<_> = jobs
        .into_par_iter()
        .map(|job| {
            let mut report = Report::default();
            let context = TextContext {
                on: job.owner.target(),
                language: job.language,
                path: files::content_path(&sources.get(job.source).path),
                reading: job.reading,
            };
            let (text, mentions) = reference::text(job.body, &context, index, &mut report);
            (job.owner, text, mentions, report)
        })
        .collect();
    filled
        .into_iter()
        .map(|(owner, text, mentions, problems)| {
            report.merge(problems);
            (owner, text, mentions)
        })
        .collect()
}

/// Puts each text where it belongs, and gives all mentions, sorted.
fn place(texts: Vec<(Owner, Text, Vec<Mention>)>, published: &mut Published, all: &mut Treaties) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for (owner, text, found) in texts {
        mentions.extend(found);
        match owner {
            Owner::Briefing(index, version) => {
                published.briefings[index as usize].versions[version as usize].text = text;
            }
            Owner::Page(index, version) => published.pages[index as usize].versions[version as usize].text = text,
            Owner::Intro(index, treaty) => {
                all.list[treaty.index()].words.push((published.intros[index as usize].1, text));
            }
        }
    }
    mentions.sort_unstable();
    mentions.dedup();
    mentions
}

/// Every page gets an address of its own, and the site is complete.
fn complete(
    resolved: Resolved,
    mut published: Published,
    files: BTreeMap<String, u32>,
    mentions: Vec<Mention>,
    report: &mut Report,
) -> Site {
    let mut site = Site {
        config: resolved.config,
        options: resolved.options,
        theme: resolved.theme,
        authors: resolved.authors,
        parties: resolved.parties,
        topics: resolved.topics,
        terms: resolved.terms,
        treaties: resolved.all.list,
        sessions: resolved.all.sessions,
        documents: resolved.all.documents,
        drafts: resolved.all.drafts,
        provisions: resolved.all.provisions,
        proposals: resolved.proposals,
        packages: resolved.packages,
        positions: resolved.positions,
        briefings: std::mem::take(&mut published.briefings),
        pages: std::mem::take(&mut published.pages),
        redirects: BTreeMap::new(),
        files,
        mentions,
    };
    let mut addresses = Addresses::new(&site);
    published.check_addresses(&site, &mut addresses, report);
    site.redirects = addresses::redirects(std::mem::take(&mut published.aliases), &mut addresses, report);
    addresses.check_files(&site.files, report);
    site
}

/// Kinds of embeds that the theme adds: the names of its templates in `embeds/`, without those that every theme has.
fn theme_embeds(theme: &Theme) -> Vec<String> {
    let kinds = theme.templates.iter().filter_map(|(name, _)| name.strip_prefix("embeds/")?.strip_suffix(".html"));
    kinds.filter(|kind| !reference::is_known_embed(kind)).map(str::to_owned).collect()
}
