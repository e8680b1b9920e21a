//! The same site again, after a few of its texts were edited.

use super::front::{Front, FrontNames};
use super::published::{self, Files, Job, Owner};
use super::reference::Index;
use super::texts::{self, Lookups};
use super::withheld::Whole;
use super::{copies, edition, files, shown};
use crate::diagnostic::Report;
use crate::model::body::Body;
use crate::model::id::{BriefingId, PageId, PartyId};
use crate::model::language::Language;
use crate::model::raw::{RawBriefing, RawPage, RawText};
use crate::model::site::Site;
use crate::model::target::Target;
use crate::source::{SourceId, Sources, Spanned};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was worked out on the way to a site and is no part of it. With it, a few texts can be resolved again without the rest:
/// all that they could change elsewhere is either changed too, or makes [`Workings::edited`] give up.
pub struct Workings {
    pub(super) names: FrontNames,
    pub(super) files: Files,
    pub(super) jobs: Vec<Job>,
    /// The place of each text among the jobs.
    pub(super) places: FxHashMap<SourceId, usize>,
    pub(super) lookups: Lookups,
    /// What is wrong with front matter.
    pub(super) front: Report,
    /// What is wrong with references.
    pub(super) filled: Report,
    /// Whether something that the project has is not on the site: a link to it is told otherwise than one that is a slip.
    pub(super) is_less: bool,
}

impl Workings {
    /// What is wrong with front matter and texts.
    pub fn add_to(&self, report: &mut Report) {
        report.diagnostics.extend(self.front.diagnostics.iter().chain(&self.filled.diagnostics).cloned());
    }

    /// Leaves of what is wrong with a site on which something is withheld what is wrong whatever the day.
    pub(super) fn settle(&mut self, beside: &mut Report, whole: impl FnOnce() -> Whole, sources: &Sources) {
        self.is_less = true;
        let mut reports = [beside, &mut self.front, &mut self.filled];
        if reports.iter().any(|report| !report.diagnostics.is_empty()) {
            let whole = whole();
            for report in &mut reports {
                whole.settle(report, sources);
            }
        }
    }

    /// The site with some texts edited, and its workings; `None` if the edit may change what else there is on the site: what
    /// is published, where, in which order, and what it is about; or if templates show something now that was not worked out. `sources` has the new texts under the ids of the old ones.
    pub fn edited(mut self, site: &Site, sources: &Sources, edits: &[RawText]) -> Option<(Site, Self)> {
        let is_less = self.is_less || edits.iter().any(|edit| edition::is_revised_later(edit, &site.options));
        if is_less || !self.lookups.serve(&site.theme, sources) {
            return None;
        }
        let mut site = site.clone();
        let mut things = Vec::new();
        for edit in edits {
            let job = &self.jobs[*self.places.get(&edit.source())?];
            let path = files::content_path(&sources.get(job.source).path);
            if !same_parties(&job.body, edit.body(), &self.names) || !self.same_files(job, edit, path, &site) {
                return None;
            }
            things.push(job.owner.target());
            self.files.replace(job.owner, edit)?;
        }
        things.sort_unstable();
        things.dedup();
        let mut stale: BTreeSet<usize> = BTreeSet::new();
        let mut renamed: Vec<Target> = Vec::new();
        for thing in things {
            for job in self.again(thing, &mut site)? {
                let at = *self.places.get(&job.source)?;
                let file = self.lookups.files.get_mut(files::content_path(&sources.get(job.source).path))?;
                let now = files::of(&job);
                if *file != now {
                    *file = now;
                    renamed.push(thing);
                }
                self.jobs[at] = job;
                stale.insert(at);
            }
        }
        stale.extend(self.touched_by(&renamed, &site));
        self.fill(&stale, &mut site, sources);
        Some((site, self))
    }

    /// Whether a text names the same files as before: those that are named are published.
    fn same_files(&self, job: &Job, edit: &RawText, path: &str, site: &Site) -> bool {
        let known = &self.lookups.assets;
        let named = |body| copies::named_in(known, &site.config, body, path);
        known.is_empty() || named(&job.body) == named(edit.body())
    }

    /// A thing's front matter resolved again and put into the site, and its texts as jobs.
    fn again(&mut self, thing: Target, site: &mut Site) -> Option<Vec<Job>> {
        let mut report = Report::default();
        let mut jobs = Vec::new();
        let front = Front::of_site(site, &self.names);
        match thing {
            Target::Briefing(id) => {
                let files = &self.files.briefings[id.index()];
                let old = site.briefing(id);
                let mut new = published::briefing(files, id, front, &mut jobs, &mut report);
                if (old.treaty, old.session, &old.delegations) != (new.treaty, new.session, &new.delegations) {
                    return None;
                }
                (new.previous, new.next) = (old.previous, old.next);
                site.briefings.to_mut()[id.index()] = Arc::new(new);
            }
            Target::Page(id) => {
                let new = published::page(&self.files.pages[id.index()], id, front, &mut jobs, &mut report);
                site.pages.to_mut()[id.index()] = Arc::new(new);
            }
            Target::Treaty(treaty) => {
                let (_, files) = self.files.intros.iter().find(|(of, _)| *of == treaty)?;
                published::intro(files, treaty, front, &mut jobs, &mut report);
            }
            _ => return None,
        }
        let sources: FxHashSet<SourceId> = jobs.iter().map(|job| job.source).collect();
        self.front.forget(&sources);
        self.front.merge(report);
        Some(jobs)
    }

    /// The texts that see the titles or headings of things: those that mention one, and those with a reference that leads
    /// nowhere, which may now lead there.
    fn touched_by(&self, things: &[Target], site: &Site) -> Vec<usize> {
        if things.is_empty() {
            return Vec::new();
        }
        let mentions = things.iter().flat_map(|thing| site.mentions_of(*thing));
        let on: FxHashSet<(Target, Language)> = mentions.map(|mention| (mention.on, mention.language)).collect();
        let places = self.filled.diagnostics.iter().filter_map(|diagnostic| diagnostic.span);
        let wrong: FxHashSet<SourceId> = places.map(|span| span.source).collect();
        let touched = |job: &Job| on.contains(&(job.owner.target(), job.language)) || wrong.contains(&job.source);
        (0..self.jobs.len()).filter(|at| touched(&self.jobs[*at])).collect()
    }

    /// Resolves some texts again, and puts them and what they mention into the site.
    fn fill(&mut self, stale: &BTreeSet<usize>, site: &mut Site, sources: &Sources) {
        let key = |job: &Job| (job.owner.target(), job.language);
        let on: FxHashSet<(Target, Language)> = stale.iter().map(|at| key(&self.jobs[*at])).collect();
        let jobs: Vec<&Job> = self.jobs.iter().filter(|job| on.contains(&key(job))).collect();
        let mut report = Report::default();
        let results = texts::fill(&jobs, &Index::new(self.lookups.parts(site)), sources, &mut report);
        self.filled.forget(&jobs.iter().map(|job| job.source).collect());
        self.filled.merge(report);
        let mut found = texts::place(results, site);
        found.sort_unstable();
        found.dedup();
        let is_theirs = |mention: &&crate::model::site::Mention| on.contains(&(mention.on, mention.language));
        if !site.mentions.iter().filter(is_theirs).eq(&found) {
            let mentions = site.mentions.to_mut();
            mentions.retain(|mention| !is_theirs(&mention));
            mentions.extend(found);
            mentions.sort();
        }
    }
}

/// Whether two versions of a text name the same delegations and groups: those that are named have a page.
fn same_parties(old: &Body, new: &Body, names: &FrontNames) -> bool {
    let parties = |body| shown::named(body, &names.parties).collect::<BTreeSet<PartyId>>();
    parties(old) == parties(new)
}

impl Files {
    /// Puts a file in the place of its former version; `None` if what it says of itself is not the same.
    fn replace(&mut self, owner: Owner, edit: &RawText) -> Option<()> {
        match (owner, edit) {
            (Owner::Briefing(id, version), RawText::Briefing(new)) => {
                let old = self.briefings[BriefingId(id).index()].get_mut(version as usize)?;
                same_briefing(old, new).then(|| *old = Arc::clone(new))
            }
            (Owner::Page(id, version), RawText::Page(new)) => {
                let old = self.pages[PageId(id).index()].get_mut(version as usize)?;
                same_page(old, new).then(|| *old = Arc::clone(new))
            }
            (Owner::Intro(treaty, version), RawText::Page(new)) => {
                let (_, files) = self.intros.iter_mut().find(|(of, _)| *of == treaty)?;
                let old = files.get_mut(version as usize)?;
                same_page(old, new).then(|| *old = Arc::clone(new))
            }
            _ => None,
        }
    }
}

/// Whether two versions of a briefing have the same place in the site.
fn same_briefing(old: &RawBriefing, new: &RawBriefing) -> bool {
    let place = |one: &RawBriefing| {
        let day = |date: Option<Spanned<jiff::civil::Date>>| date.map(|date| date.value);
        let date = one.date.map(|date| date.value);
        (one.language, one.draft, date, day(one.publish), day(one.expires))
    };
    old.name == new.name
        && place(old) == place(new)
        && same_values(&old.aliases, &new.aliases)
        && old.extra == new.extra
}

/// Whether two versions of a page have the same place in the site.
fn same_page(old: &RawPage, new: &RawPage) -> bool {
    let place = |one: &RawPage| (one.language, one.draft, one.index);
    old.path == new.path
        && place(old) == place(new)
        && same_values(&old.aliases, &new.aliases)
        && old.extra == new.extra
}

/// Whether the same is written at the same places: what is told of it later points there.
fn same_values(old: &[Spanned<String>], new: &[Spanned<String>]) -> bool {
    let of = |one: &Spanned<String>| (one.span.range(), one.value.clone());
    old.iter().map(of).eq(new.iter().map(of))
}
