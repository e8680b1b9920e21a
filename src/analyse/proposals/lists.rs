use crate::model::id::{PartyId, ProposalId, ProvisionId, TreatyId};
use crate::model::proposals::{DelegationProposals, ProposalList, ProposalLists};
use crate::model::site::Site;
use std::collections::BTreeMap;

/// A treaty's proposals in lists.
pub(super) fn of(site: &Site, treaty: TreatyId) -> ProposalLists {
    let mut all = ProposalList::default();
    let mut sessions: BTreeMap<_, ProposalList> = BTreeMap::new();
    let mut states: BTreeMap<_, ProposalList> = BTreeMap::new();
    let mut provisions: BTreeMap<ProvisionId, ProposalList> = BTreeMap::new();
    let mut delegations: BTreeMap<PartyId, DelegationProposals> = BTreeMap::new();
    let mut others = DelegationProposals::default();
    for id in site.treaty(treaty).proposals.iter().copied() {
        let proposal = site.proposal(id);
        let add = |list: &mut ProposalList| add(site, id, proposal.edits.len() as u32, list);
        add(&mut all);
        add(sessions.entry(proposal.session).or_default());
        add(states.entry(proposal.state()).or_default());
        let mut touched: BTreeMap<ProvisionId, u32> = BTreeMap::new();
        for edit in &proposal.edits {
            *touched.entry(edit.at.provision).or_default() += 1;
            if let Some(to) = edit.action.destination().filter(|to| to.provision != edit.at.provision) {
                *touched.entry(to.provision).or_default() += 1;
            }
        }
        for (provision, edits) in touched {
            self::add(site, id, edits, provisions.entry(provision).or_default());
        }
        let mut delegation = |party: PartyId, which: fn(&mut DelegationProposals) -> &mut ProposalList| {
            // Each time that a source speaks of others they are a party of their own: only together are they a row.
            let unnamed = site.party(party).unnamed().is_some();
            add(which(if unnamed { &mut others } else { delegations.entry(party).or_default() }));
        };
        proposal.by.iter().for_each(|party| delegation(*party, |found| &mut found.sponsored));
        proposal.on_behalf_of.iter().for_each(|party| delegation(*party, |found| &mut found.on_behalf));
        proposal.supported_by.iter().for_each(|backer| delegation(backer.party, |found| &mut found.supported));
        proposal.opposed_by.iter().for_each(|backer| delegation(backer.party, |found| &mut found.opposed));
    }
    ProposalLists {
        all,
        sessions: sessions.into_iter().collect(),
        provisions: provisions.into_iter().collect(),
        delegations: delegations.into_iter().collect(),
        unnamed: others,
        states: states.into_iter().collect(),
    }
}

/// Adds a proposal to a list, unless it is the last there already: a delegation may be named twice.
fn add(site: &Site, id: ProposalId, edits: u32, list: &mut ProposalList) {
    if list.proposals.last() != Some(&id) {
        list.proposals.push(id);
        list.edits += edits;
        list.states[site.proposal(id).state() as usize] += 1;
    }
}
