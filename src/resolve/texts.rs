//! The last step: what is published gets its address, its texts their references, and the site is complete.

use super::addresses::{self, Addresses};
use super::copies::{AnyText, Candidates, Naming};
use super::front::{Front, FrontNames};
use super::published::{self, Job, Owner};
use super::reference::{self, File, Index, Parts, TextContext};
use super::treaties::{Rest, Treaties};
use super::workings::Workings;
use super::{files, provisions, shown};
use crate::diagnostic::Report;
use crate::model::argument::Argument;
use crate::model::briefing::Text;
use crate::model::config::{BuildOptions, Config, MENTIONS, Theme};
use crate::model::party::{Author, Party, Term, Topic};
use crate::model::proposal::{Package, Position, Proposal};
use crate::model::raw::{RawBriefing, RawDrawing, RawPage};
use crate::model::site::{Mention, Site};
use crate::model::vote::Vote;
use crate::source::Sources;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that is resolved before the texts.
pub(super) struct Resolved {
    pub(super) config: Config,
    pub(super) options: BuildOptions,
    pub(super) theme: Theme,
    pub(super) authors: Vec<Author>,
    pub(super) topics: Vec<Topic>,
    pub(super) terms: Vec<Term>,
    pub(super) parties: Vec<Party>,
    pub(super) names: FrontNames,
    pub(super) all: Treaties,
    pub(super) rest: Vec<Rest>,
    pub(super) proposals: Vec<Proposal>,
    pub(super) packages: Vec<Package>,
    pub(super) positions: Vec<Position>,
    pub(super) votes: Vec<Vote>,
    pub(super) arguments: Vec<Argument>,
    pub(super) drawings: Vec<Arc<RawDrawing>>,
    /// Every text there is, whatever its day: what only one that is not published names is not published either.
    pub(super) every: Vec<AnyText>,
}

/// What references are looked up in beside the site itself.
pub(super) struct Lookups {
    /// Names of briefings, by id.
    briefings: Vec<String>,
    /// Paths of pages, by id.
    pages: Vec<String>,
    pub(super) files: BTreeMap<String, File>,
    pub(super) assets: BTreeMap<String, String>,
    /// Kinds of embeds that the theme adds.
    embeds: Vec<String>,
    /// Whether any page shows the sentences in which things are mentioned.
    sentences: bool,
}

/// A text with its references, and what it mentions.
pub(super) struct Filled {
    owner: Owner,
    text: Text,
    mentions: Vec<Mention>,
}

/// Completes the site.
pub(super) fn site(
    mut resolved: Resolved,
    briefings: Vec<Arc<RawBriefing>>,
    pages: Vec<Arc<RawPage>>,
    sources: &Sources,
    report: &mut Report,
) -> (Site, Workings) {
    let written = provisions::describe(&mut resolved.all, &mut resolved.rest, &mut resolved.names, report);
    let (mut front, mut filled) = (Report::default(), Report::default());
    let candidates = Candidates::of(sources, &resolved.drawings);
    let published = published::published(Front::of_resolved(&resolved), briefings, pages, &mut front);
    shown::mark(&mut resolved, &published.briefings, &published.jobs);
    let (jobs, files, names) = (published.jobs, published.files, resolved.names);
    for (treaty, files) in &files.intros {
        let own = resolved.config.language();
        let words = files.iter().map(|file| (file.language.unwrap_or(own), Text::default()));
        resolved.all.list[treaty.index()].words.extend(words);
    }
    let mut site = Site {
        config: resolved.config,
        options: resolved.options,
        theme: resolved.theme,
        authors: resolved.authors.into(),
        parties: resolved.parties.into(),
        topics: resolved.topics.into(),
        terms: resolved.terms.into(),
        treaties: resolved.all.list.into(),
        sessions: resolved.all.sessions.into(),
        documents: resolved.all.documents.into(),
        drafts: resolved.all.drafts.into(),
        provisions: resolved.all.provisions.into(),
        proposals: resolved.proposals.into(),
        packages: resolved.packages.into(),
        positions: resolved.positions.into(),
        votes: resolved.votes.into(),
        arguments: resolved.arguments.into(),
        briefings: published.briefings.into_iter().map(Arc::new).collect::<Vec<_>>().into(),
        pages: published.pages.into_iter().map(Arc::new).collect::<Vec<_>>().into(),
        redirects: Arc::default(),
        files: Arc::default(),
        mentions: Vec::new().into(),
    };
    let naming = Naming { jobs: &jobs, texts: &resolved.every, config: &site.config, sources };
    let mut copied = candidates.published(&naming, report);
    let lookups = Lookups::new((&jobs, &candidates), &site, sources);
    let (texts, parallels) = {
        let index = Index::new(lookups.parts(&site));
        let texts = fill(&jobs.iter().collect::<Vec<_>>(), &index, sources, &mut filled);
        (texts, provisions::parallels(written, &site.provisions, &index, report))
    };
    for (provision, parallel) in parallels {
        site.provisions.to_mut()[provision.index()].parallels.push(parallel);
    }
    let mut mentions = place(texts, &mut site);
    mentions.par_sort_unstable();
    mentions.dedup();
    site.mentions = mentions.into();
    let mut addresses = Addresses::new(&site);
    files.check_addresses(&site, &mut addresses, report);
    let aliases = files.aliases(site.config.language());
    site.redirects = Arc::new(addresses::redirects(aliases, &mut addresses, report));
    addresses.check_files(&mut copied, report);
    site.files = Arc::new(copied);
    let places = jobs.iter().enumerate().map(|(place, job)| (job.source, place)).collect();
    (site, Workings { names, files, jobs, places, lookups, front, filled, is_less: false })
}

/// Resolves texts, in parallel; reports are merged in the order of the jobs.
pub(super) fn fill(jobs: &[&Job], index: &Index<'_>, sources: &Sources, report: &mut Report) -> Vec<Filled> {
    let filled: Vec<(Filled, Report)> = jobs
        .par_iter()
        .map(|job| {
            let mut report = Report::default();
            let context = TextContext {
                on: job.owner.target(),
                language: job.language,
                path: files::content_path(&sources.get(job.source).path),
                reading: job.reading,
            };
            let (text, mentions) = reference::text(&job.body, &context, index, &mut report);
            (Filled { owner: job.owner, text, mentions }, report)
        })
        .collect();
    let filled = filled.into_iter().map(|(filled, problems)| {
        report.merge(problems);
        filled
    });
    filled.collect()
}

/// Puts each text where it belongs, and gives all that they mention.
pub(super) fn place(texts: Vec<Filled>, site: &mut Site) -> Vec<Mention> {
    let mut mentions = Vec::with_capacity(texts.iter().map(|filled| filled.mentions.len()).sum());
    for filled in texts {
        mentions.extend(filled.mentions);
        match filled.owner {
            Owner::Briefing(index, version) => {
                let briefing = Arc::make_mut(&mut site.briefings.to_mut()[index as usize]);
                briefing.versions[version as usize].text = filled.text;
            }
            Owner::Page(index, version) => {
                let page = Arc::make_mut(&mut site.pages.to_mut()[index as usize]);
                page.versions[version as usize].text = filled.text;
            }
            Owner::Intro(treaty, version) => {
                site.treaties.to_mut()[treaty.index()].words[version as usize].1 = filled.text;
            }
        }
    }
    mentions
}

impl Lookups {
    fn new((jobs, candidates): (&[Job], &Candidates), site: &Site, sources: &Sources) -> Self {
        Self {
            briefings: site.briefings.iter().map(|briefing| briefing.name.clone()).collect(),
            pages: site.pages.iter().map(|page| page.path.clone()).collect(),
            files: files::with_pages(jobs, site, sources),
            assets: candidates.addresses(),
            embeds: theme_embeds(&site.theme),
            sentences: site.theme.names(MENTIONS, sources),
        }
    }

    /// Whether they would be the same with the templates as they are now.
    pub(super) fn serve(&self, theme: &Theme, sources: &Sources) -> bool {
        self.sentences == theme.names(MENTIONS, sources)
    }

    /// All that references are looked up in.
    pub(super) fn parts<'a>(&'a self, site: &'a Site) -> Parts<'a> {
        Parts {
            language: site.config.language(),
            treaties: &site.treaties,
            sessions: &site.sessions,
            documents: &site.documents,
            drafts: &site.drafts,
            provisions: &site.provisions,
            proposals: &site.proposals,
            packages: &site.packages,
            votes: &site.votes,
            arguments: &site.arguments,
            parties: &site.parties,
            topics: &site.topics,
            terms: &site.terms,
            authors: &site.authors,
            briefings: &self.briefings,
            pages: &self.pages,
            files: &self.files,
            assets: &self.assets,
            embeds: &self.embeds,
            autolink: site.config.autolink,
            sentences: self.sentences,
        }
    }
}

/// Kinds of embeds that the theme adds: the names of its templates in `embeds/`, without those that every theme has.
fn theme_embeds(theme: &Theme) -> Vec<String> {
    let kinds = theme.templates.iter().filter_map(|(name, _)| name.strip_prefix("embeds/")?.strip_suffix(".html"));
    kinds.filter(|kind| !reference::is_known_embed(kind)).map(str::to_owned).collect()
}
