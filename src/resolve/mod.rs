//! Documents → Site: ids, addresses, references, mentions.
//!
//! In: what the files say, ids as written. Out: a site whose items point to each other by typed ids, complete when it
//! exists. Not here: reading markdown or draft text (`parse`), anything that is computed from the data (`analyse`).
//!
//! In the order it happens:
//!
//! - [`held`] when something was: on its date, else at its session
//! - [`days`] days that contradict each other
//! - [`edition`] what is there on the day of the build · [`left_out`] how much is not
//! - [`names`] ids of one kind of thing, with did-you-mean
//! - [`registers`] authors, topics, terms · [`parties`] who acts, [`members`] in which groups · [`party_hint`] who may be meant by a code that is none
//! - [`contradictions`] what is said of parties and proposals that cannot all be true
//! - [`treaties`], [`drafts`], [`counterparts`], [`identity`] what proposals and texts refer to
//! - [`mod@proposals`], [`places`], [`numbered`], [`passages`], [`evidence`] proposals, positions, statuses
//! - [`mod@edits`] edits that cannot be meant as they are written
//! - [`matter`], [`votes`], [`arguments`] what is voted on and argued about
//! - [`front`], [`briefings`], [`published`], [`shown`], [`files`], [`provisions`], [`texts`] what is published, and its texts · [`translations`] what they say that is not read
//! - [`copies`] which files beside them are published
//! - [`mod@reference`] what is written in `[[…]]`, and what it leads to
//! - [`addresses`] every page has an address of its own
//! - [`withheld`] what is told of a link to something that is not there on that day
//! - [`workings`] the same site again, with a few texts edited

mod addresses;
mod arguments;
mod briefings;
mod contradictions;
mod copies;
mod counterparts;
mod days;
mod declared;
mod drafts;
mod edition;
mod edits;
mod evidence;
mod files;
mod front;
mod held;
pub mod identity;
mod left_out;
mod marks;
mod matter;
mod members;
mod names;
mod numbered;
mod parties;
mod party_hint;
mod passages;
mod places;
mod proposals;
mod provisions;
mod published;
pub mod reference;
mod registers;
mod shown;
mod texts;
mod translations;
mod treaties;
mod votes;
mod withheld;
mod workings;

pub use drafts::{DraftIds, ids};
pub use left_out::LeftOut;
pub use workings::Workings;

use crate::diagnostic::Report;
use crate::model::config::BuildOptions;
use crate::model::id::{PackageId, ProposalId, TopicId, TreatyId};
use crate::model::party::Topic;
use crate::model::proposal::{Package, Position, Proposal};
use crate::model::raw::Documents;
use crate::model::site::Site;
use crate::source::Sources;
use copies::AnyText;
use front::FrontNames;
use names::Names;
use parties::PartyNames;
use treaties::{Rest, Treaties};

/// Resolves everything the documents say. What cannot be resolved is reported and left out.
pub fn site(documents: Documents, sources: &Sources, options: BuildOptions, report: &mut Report) -> Site {
    let (site, workings) = site_and_workings(documents, sources, options, report);
    workings.add_to(report);
    // They are many small pieces, and there is something better to do meanwhile.
    rayon::spawn(move || drop(workings));
    site
}

/// The same, with what is needed to resolve it again after a few texts were edited. What is wrong with front matter and texts
/// is in the [`Workings`], everything else in the report.
pub fn site_and_workings(
    mut documents: Documents,
    sources: &Sources,
    options: BuildOptions,
    report: &mut Report,
) -> (Site, Workings) {
    days::check(&documents, &options, report);
    if !edition::is_less(&documents, &options) {
        let every = every_text(&documents);
        return resolved((documents, every), sources, options, report);
    }
    let every = every_text(&documents);
    let all = documents.clone();
    report.diagnostics.extend(edition::held_back(&documents, &options));
    edition::as_of(&mut documents, &options);
    let mut own = Report::default();
    let (site, mut workings) = resolved((documents, every), sources, options, &mut own);
    workings.settle(&mut own, || withheld::Whole::of(all, sources, &site.options), sources);
    report.merge(own);
    (site, workings)
}

/// All texts, by their content: it is shared.
fn every_text(documents: &Documents) -> Vec<AnyText> {
    let briefings = documents.briefings.iter().cloned().map(AnyText::Briefing);
    briefings.chain(documents.pages.iter().cloned().map(AnyText::Page)).collect()
}

/// Resolves what is there, without asking whether it should be.
fn resolved(
    (mut documents, every): (Documents, Vec<AnyText>),
    sources: &Sources,
    options: BuildOptions,
    report: &mut Report,
) -> (Site, Workings) {
    if let Some(base_url) = &options.base_url {
        documents.config.base_url = base_url.clone();
    }
    let (parties, party_names) = parties::parties(&mut documents, report);
    contradictions::mend(&mut documents.treaties, &parties, &party_names, report);
    let (authors, author_names) = registers::authors(documents.authors, report);
    let (topics, topic_names) = registers::topics(documents.topics, report);
    let terms = registers::terms(documents.terms, report);
    let mut treaty_names = Names::new("treaty");
    for (index, treaty) in documents.treaties.iter().enumerate() {
        treaty_names.add_known(&treaty.id, TreatyId(index as u32));
    }
    let mut all = treaties::treaties(documents.treaties, &party_names, documents.config.language(), report);
    let mut rest = std::mem::take(&mut all.rest);
    let registers = Registers { parties: &party_names, topics: &topics, topic_names: &topic_names };
    let (proposals, packages, of_proposals) = proposals(&mut all, &mut rest, registers, report);
    let positions = positions(&mut all, &mut rest, registers, report);
    let known = matter::Known {
        parties: &party_names,
        authors: &author_names,
        topics: &topic_names,
        names: &of_proposals,
        proposals: &proposals,
        packages: &packages,
    };
    let votes = votes::votes(&mut all, &mut rest, &known, report);
    let arguments = arguments::arguments(&mut all, &mut rest, &known, report);
    let names = FrontNames {
        authors: author_names,
        topics: topic_names,
        parties: party_names,
        treaties: treaty_names,
        of_treaties: std::mem::take(&mut all.names),
    };
    let resolved = texts::Resolved {
        config: documents.config,
        options,
        theme: documents.theme,
        authors,
        topics,
        terms,
        parties,
        names,
        all,
        rest,
        proposals,
        packages,
        positions,
        votes,
        arguments,
        drawings: documents.drawings,
        every,
    };
    texts::site(resolved, documents.briefings, documents.pages, sources, report)
}

/// What proposals and positions can name beside their own treaty.
#[derive(Clone, Copy)]
struct Registers<'a> {
    parties: &'a PartyNames,
    topics: &'a [Topic],
    topic_names: &'a Names<TopicId>,
}

impl<'a> Registers<'a> {
    fn with(self, all: &'a Treaties) -> proposals::Known<'a> {
        proposals::Known { all, parties: self.parties, topics: self.topics, topic_names: self.topic_names }
    }
}

/// All proposals and packages, and their names; each treaty gets the ids of its own.
fn proposals(
    all: &mut Treaties,
    rest: &mut [Rest],
    registers: Registers<'_>,
    report: &mut Report,
) -> (Vec<Proposal>, Vec<Package>, proposals::ProposalNames) {
    let (names, proposals, packages) = proposals::list(all, rest, report);
    let known = registers.with(all);
    let proposals: Vec<_> =
        proposals.into_iter().map(|(treaty, raw)| proposals::proposal(raw, treaty, &known, &names, report)).collect();
    let mut members = vec![Vec::new(); packages.len()];
    for (id, proposal) in (0..).map(ProposalId).zip(&proposals) {
        all.list[proposal.treaty.index()].proposals.push(id);
        if let Some(package) = proposal.package {
            members[package.index()].push(id);
        }
    }
    let packages: Vec<_> = packages
        .into_iter()
        .zip(members)
        .map(|((treaty, raw), members)| proposals::package(raw, treaty, members, all, report))
        .collect();
    for (id, package) in (0..).map(PackageId).zip(&packages) {
        all.list[package.treaty.index()].packages.push(id);
    }
    (proposals, packages, names)
}

/// All positions, by treaty, then date; each treaty gets its statuses.
fn positions(all: &mut Treaties, rest: &mut [Rest], registers: Registers<'_>, report: &mut Report) -> Vec<Position> {
    let mut positions = Vec::new();
    for (treaty, rest) in (0..).map(TreatyId).zip(rest) {
        let known = registers.with(all);
        let own = std::mem::take(&mut rest.positions).into_iter();
        let mut own: Vec<_> = own.filter_map(|raw| proposals::position(raw, treaty, &known, report)).collect();
        own.sort_by_key(|position| position.date);
        positions.append(&mut own);
        let own = std::mem::take(&mut rest.statuses);
        // On one day, what is recorded goes before what a text has: it comes later in the list.
        let recorded = own.iter().filter_map(|raw| proposals::status(raw, treaty, all, report));
        let mut own: Vec<_> = std::mem::take(&mut rest.marked).into_iter().chain(recorded).collect();
        own.sort_by_key(|status| status.date);
        all.list[treaty.index()].statuses = own;
        let own = std::mem::take(&mut rest.sums).into_iter();
        let mut own: Vec<_> = own.filter_map(|raw| proposals::in_sum(raw, treaty, all, report)).collect();
        own.sort_by_key(|sum| sum.date);
        all.list[treaty.index()].sums = own;
    }
    positions
}
