use crate::model::id::{DocumentId, PackageId, PartyId, ProposalId};
use crate::model::proposal::Proposal;
use crate::model::site::Site;
use crate::model::treaty::Evidence;
use crate::model::when::When;
use rustc_hash::FxHashMap;

/// A document: of the register, or by its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Paper<'a> {
    Registered(DocumentId),
    Address(&'a str),
}

/// What makes several proposals one case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Bond<'a> {
    /// They are offered only together.
    Package(PackageId),
    /// Several made them in one document on one day.
    Document(Paper<'a>, When, Vec<PartyId>),
}

/// Documents in which several sponsors spoke as one: for each paper, who did so in it, each time with a number of its own.
pub(super) struct Joint<'a>(FxHashMap<Paper<'a>, Vec<(usize, Vec<PartyId>)>>);

impl<'a> Joint<'a> {
    pub(super) fn of(proposals: &[&'a Proposal]) -> Self {
        let mut documents: FxHashMap<Paper<'a>, Vec<(usize, Vec<PartyId>)>> = FxHashMap::default();
        let mut known = 0;
        for proposal in proposals {
            let sponsors = sponsors(proposal);
            for paper in papers(&proposal.sources).filter(|_| sponsors.len() > 1) {
                let spoken = documents.entry(paper).or_default();
                if spoken.iter().all(|(_, by)| *by != sponsors) {
                    spoken.push((known, sponsors.clone()));
                    known += 1;
                }
            }
        }
        Self(documents)
    }

    /// The number of the document in which a party said something together with others, if it did.
    pub(super) fn spoken_in(&self, party: PartyId, sources: &'a [Evidence]) -> Option<usize> {
        let spoken = papers(sources).filter_map(|paper| self.0.get(&paper)).flatten();
        spoken.into_iter().find(|(_, by)| by.contains(&party)).map(|(number, _)| *number)
    }
}

/// Proposals put together that are one case, in the order of their first.
pub(super) fn cases<'a>(site: &'a Site, proposals: &[ProposalId]) -> Vec<Vec<&'a Proposal>> {
    let mut cases: Vec<Vec<&Proposal>> = Vec::new();
    let mut of_bond: FxHashMap<Bond<'_>, usize> = FxHashMap::default();
    for proposal in proposals.iter().map(|id| site.proposal(*id)) {
        let bonds = bonds(proposal);
        let mut found: Vec<usize> = bonds.iter().filter_map(|bond| of_bond.get(bond).copied()).collect();
        found.sort_unstable();
        found.dedup();
        let case = found.first().copied().unwrap_or_else(|| {
            cases.push(Vec::new());
            cases.len() - 1
        });
        // A proposal that is bound to two cases makes them one.
        for other in found.into_iter().skip(1) {
            let joined = std::mem::take(&mut cases[other]);
            cases[case].extend(joined);
            of_bond.values_mut().filter(|at| **at == other).for_each(|at| *at = case);
        }
        cases[case].push(proposal);
        of_bond.extend(bonds.into_iter().map(|bond| (bond, case)));
    }
    cases.retain(|case| !case.is_empty());
    cases
}

fn bonds(proposal: &Proposal) -> Vec<Bond<'_>> {
    let sponsors = sponsors(proposal);
    let documents = papers(&proposal.sources).filter(|_| sponsors.len() > 1);
    let documents = documents.map(|paper| Bond::Document(paper, proposal.date, sponsors.clone()));
    proposal.package.map(Bond::Package).into_iter().chain(documents).collect()
}

fn sponsors(proposal: &Proposal) -> Vec<PartyId> {
    let mut sponsors = proposal.by.clone();
    sponsors.sort_unstable();
    sponsors.dedup();
    sponsors
}

fn papers(sources: &[Evidence]) -> impl Iterator<Item = Paper<'_>> {
    sources.iter().filter_map(|source| {
        let registered = source.document.map(Paper::Registered);
        registered.or_else(|| source.url.as_deref().map(Paper::Address))
    })
}
