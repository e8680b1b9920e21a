use crate::analyse::backing::sides;
use crate::analyse::brackets;
use crate::analyse::rolling::count_words;
use crate::model::id::{PartyId, ProvisionId, TreatyId};
use crate::model::progress::{Contended, Contention, Measures};
use crate::model::proposal::{Action, Edit, Proposal};
use crate::model::raw::Authority;
use crate::model::site::Site;
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Where a treaty is contended: what was proposed by the end of a day, and the brackets of the draft current then. A new
/// provision counts with none that stands: where it is to stand says nothing of what it is to follow.
pub fn contention(site: &Site, treaty: TreatyId, day: Date) -> Contention {
    let draft = site.current_draft(treaty, day);
    let mut proposed: BTreeMap<ProvisionId, Proposed> = BTreeMap::new();
    for proposal in site.treaty(treaty).proposals.iter().map(|id| site.proposal(*id)) {
        if proposal.date.last() > day {
            continue;
        }
        let (sides, divided) = sides(site, proposal);
        let involved: Vec<PartyId> = sides.iter().map(|side| side.party).chain(divided).collect();
        let delegations: Vec<PartyId> =
            involved.iter().copied().filter(|party| site.may_vote(treaty, *party, day)).collect();
        let others = involved.iter().copied().filter(|party| site.party(*party).unnamed().is_some());
        let others: Vec<PartyId> = others.collect();
        for (provision, words) in written(proposal) {
            let so_far = proposed.entry(provision).or_default();
            so_far.proposals += 1;
            so_far.delegations.extend(delegations.iter().copied());
            so_far.others.extend(others.iter().copied());
            so_far.words += words;
        }
    }
    let text = draft.map(|draft| site.draft(draft)).filter(|draft| draft.authority != Authority::Summary);
    let brackets = text.map(|draft| brackets::count(&draft.text, &draft.provisions)).unwrap_or_default();
    let brackets: FxHashMap<ProvisionId, u32> = brackets
        .provisions
        .iter()
        .filter_map(|one| Some((one.provision?, one.whole.pairs + one.whole.unclosed + one.whole.unopened)))
        .collect();
    let provisions: Vec<Contended> = site
        .treaty(treaty)
        .provisions
        .iter()
        .map(|id| {
            let brackets = brackets.get(id).copied();
            let Proposed { proposals, delegations, others, words } = proposed.remove(id).unwrap_or_default();
            let delegations = delegations.len() as u32;
            let unnamed = site.unnamed(others);
            Contended { provision: *id, measures: Measures { proposals, delegations, words, brackets }, unnamed }
        })
        .collect();
    let most = provisions.iter().fold(Measures::default(), |most, one| Measures {
        proposals: most.proposals.max(one.measures.proposals),
        delegations: most.delegations.max(one.measures.delegations),
        words: most.words.max(one.measures.words),
        brackets: most.brackets.max(one.measures.brackets),
    });
    Contention { treaty, day, draft, provisions, most }
}

/// What was proposed on a provision.
#[derive(Default)]
struct Proposed {
    proposals: u32,
    /// Members known to be for or against.
    delegations: BTreeSet<PartyId>,
    /// Those that no source names.
    others: BTreeSet<PartyId>,
    words: u32,
}

/// The provisions that a proposal edits, and how many words it would write in each.
fn written(proposal: &Proposal) -> BTreeMap<ProvisionId, u32> {
    let mut written: BTreeMap<ProvisionId, u32> = BTreeMap::new();
    for edit in proposal.edits.iter().filter(|edit| !is_new_provision(edit)) {
        *written.entry(edit.at.provision).or_default() += count_words(&edit.text);
    }
    written
}

fn is_new_provision(edit: &Edit) -> bool {
    matches!(edit.action, Action::New { .. }) && edit.at.unit.is_none()
}
