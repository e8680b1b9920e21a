//! Documents → Site: ids, addresses, references, mentions.
//!
//! In: what the files say, ids as written. Out: a site whose items point to each other by typed ids, complete when it
//! exists. Not here: reading markdown or draft text (`parse`), anything that is computed from the data (`analyse`).
//!
//! In the order it happens:
//!
//! - [`names`] ids of one kind of thing, with did-you-mean
//! - [`registers`] authors, topics, terms, delegations and groups
//! - [`treaties`], [`drafts`], [`identity`] what proposals and texts refer to
//! - [`proposals`], [`places`], [`passages`], [`evidence`] proposals, positions, statuses
//! - [`briefings`], [`published`], [`shown`], [`files`], [`provisions`], [`texts`] what is published, and its texts
//! - [`reference`] what is written in `[[…]]`, and what it leads to
//! - [`addresses`] every page has an address of its own

mod addresses;
mod briefings;
mod drafts;
mod evidence;
mod files;
pub mod identity;
mod names;
mod passages;
mod places;
mod proposals;
mod provisions;
mod published;
pub mod reference;
mod registers;
mod shown;
mod texts;
mod treaties;

pub use drafts::{DraftIds, ids};

use crate::diagnostic::Report;
use crate::model::config::BuildOptions;
use crate::model::id::{PackageId, ProposalId, TreatyId};
use crate::model::raw::Documents;
use crate::model::site::Site;
use crate::source::Sources;
use names::Names;

/// Resolves everything the documents say. What cannot be resolved is reported and left out.
pub fn site(mut documents: Documents, sources: &Sources, options: BuildOptions, report: &mut Report) -> Site {
    if let Some(base_url) = &options.base_url {
        documents.config.base_url = base_url.clone();
    }
    let language = documents.config.language();
    let (authors, author_names) = registers::authors(documents.authors, report);
    let (topics, topic_names) = registers::topics(documents.topics, report);
    let terms = registers::terms(documents.terms, report);
    let (parties, party_names) = registers::parties(documents.delegations, documents.groups, report);
    let mut treaty_names = Names::new("treaty");
    for (index, treaty) in documents.treaties.iter().enumerate() {
        treaty_names.add_known(&treaty.id, TreatyId(index as u32));
    }
    let mut all = treaties::treaties(documents.treaties, language, report);
    let mut rest = std::mem::take(&mut all.rest);

    let (proposal_names, raw_proposals, raw_packages) = proposals::list(&mut rest, report);
    let known = proposals::Known { all: &all, parties: &party_names, topics: &topics, topic_names: &topic_names };
    let proposals: Vec<_> = raw_proposals
        .into_iter()
        .map(|(treaty, raw)| proposals::proposal(raw, treaty, &known, &proposal_names, report))
        .collect();
    let packages: Vec<_> = raw_packages
        .into_iter()
        .enumerate()
        .map(|(index, (treaty, raw))| {
            let package = Some(PackageId(index as u32));
            let members = (0..proposals.len()).filter(|one| proposals[*one].package == package);
            let members = members.map(|one| ProposalId(one as u32)).collect();
            proposals::package(raw, treaty, members, &all, report)
        })
        .collect();
    let mut positions = Vec::new();
    let mut statuses = Vec::new();
    for (index, rest) in rest.iter_mut().enumerate() {
        let treaty = TreatyId(index as u32);
        let own = std::mem::take(&mut rest.positions);
        let mut own: Vec<_> =
            own.into_iter().filter_map(|raw| proposals::position(raw, treaty, &known, report)).collect();
        own.sort_by_key(|position| position.date);
        positions.append(&mut own);
        let own = std::mem::take(&mut rest.statuses);
        let mut own: Vec<_> = own.into_iter().filter_map(|raw| proposals::status(raw, treaty, &all, report)).collect();
        own.sort_by_key(|status| status.date);
        statuses.push(own);
    }
    for (treaty, statuses) in all.treaties.iter_mut().zip(statuses) {
        treaty.statuses = statuses;
    }
    for (index, proposal) in proposals.iter().enumerate() {
        all.treaties[proposal.treaty.index()].proposals.push(ProposalId(index as u32));
    }
    for (index, package) in packages.iter().enumerate() {
        all.treaties[package.treaty.index()].packages.push(PackageId(index as u32));
    }

    texts::site(
        texts::Resolved {
            config: documents.config,
            options,
            theme: documents.theme,
            authors,
            author_names,
            topics,
            topic_names,
            terms,
            parties,
            party_names,
            treaty_names,
            all,
            rest,
            proposals,
            packages,
            positions,
        },
        documents.briefings,
        documents.pages,
        sources,
        report,
    )
}
