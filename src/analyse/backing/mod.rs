//! Who stands behind a proposal and against it, and what the treaty's rules would take.
//!
//! In: the site, a proposal. Out: its [`Backing`]. Not here: how anyone would vote — only what was said counts.
//!
//! Groups stand for their members on the day: the proposal's, or the last day of the session where support is recorded at
//! another. A delegation's own word goes before its group's. Who is said to stand on both sides stands on neither. Votes are
//! those of members: whoever else takes a side, and those that a source does not name, are told apart.
//!
//! - [`mod@sides`] who stands where · [`majority`] the arithmetic of votes

mod majority;
mod sides;
#[cfg(test)]
mod tests;

pub use majority::needed;
pub(crate) use sides::{Side, sides};

use crate::model::backing::{AgainstKnown, Backed, Backing, Threshold, Unnamed, Vote};
use crate::model::id::{PartyId, ProposalId};
use crate::model::proposal::Proposal;
use crate::model::site::Site;
use crate::model::treaty::Decision;

/// Who stands behind a proposal.
pub fn proposal(site: &Site, id: ProposalId) -> Backing {
    let proposal = site.proposal(id);
    let (sides, divided) = sides(site, proposal);
    let (unnamed, sides): (Vec<Side>, Vec<Side>) =
        sides.into_iter().partition(|side| site.party(side.party).unnamed().is_some());
    let (groups, delegations): (Vec<Side>, Vec<Side>) = sides.into_iter().partition(|side| site.is_group(side.party));
    let on_side = |all: &[Side], favours: bool| -> Vec<PartyId> {
        all.iter().filter(|side| side.favours() == favours).map(|side| side.party).collect()
    };
    let backed = |favours: bool| -> Vec<Backed> {
        let alike = delegations.iter().filter(|side| side.favours() == favours);
        let mut backed: Vec<Backed> =
            alike.map(|side| Backed { role: side.role, party: side.party, through: side.through }).collect();
        backed.sort_unstable();
        backed
    };
    let unnamed = |favours: bool| {
        let parties = on_side(&unnamed, favours);
        Unnamed { at_least: site.unnamed(parties.iter().copied()).unwrap_or(0), parties }
    };
    let (supporters, opponents) = (backed(true), backed(false));
    let threshold = threshold(site, proposal, &supporters, &opponents);
    Backing {
        supporters,
        opponents,
        divided: divided.into_iter().filter(|party| !site.is_group(*party)).collect(),
        groups_for: on_side(&groups, true),
        groups_against: on_side(&groups, false),
        unnamed_for: unnamed(true),
        unnamed_against: unnamed(false),
        threshold,
    }
}

fn threshold(site: &Site, proposal: &Proposal, supporters: &[Backed], opponents: &[Backed]) -> Threshold {
    let (treaty, day) = (proposal.treaty, proposal.date.last());
    let may_vote = |backed: &&Backed| site.may_vote(treaty, backed.party, day);
    let count = |side: &[Backed]| side.iter().filter(may_vote).count() as u32;
    let (known_for, known_against) = (count(supporters), count(opponents));
    let mut not_voting: Vec<PartyId> =
        supporters.iter().chain(opponents).filter(|backed| !may_vote(backed)).map(|backed| backed.party).collect();
    not_voting.sort_unstable();
    let rules = &site.treaty(treaty).rules;
    let members = site.members(treaty, day);
    let votes = [rules.decision, rules.fallback].contains(&Some(Decision::Vote));
    let vote = rules.majority.filter(|_| votes).map(|majority| Vote {
        majority,
        against_known: against_known(majority, known_against, members),
        quorum: site.quorum(treaty, day),
        all: members.map(|members| majority::of_all(majority, members, known_for, known_against)),
    });
    Threshold {
        decision: rules.decision,
        fallback: rules.fallback,
        supporters: known_for,
        opponents: known_against,
        not_voting,
        vote,
    }
}

/// Of nobody nothing follows: with no known opponent there is no figure.
fn against_known(majority: (u32, u32), against: u32, members: Option<u32>) -> AgainstKnown {
    if against == 0 {
        return AgainstKnown::NobodyKnown;
    }
    let possible = |needed: &u32| members.is_none_or(|members| needed.saturating_add(against) <= members);
    majority::against(majority, against).filter(possible).map_or(AgainstKnown::NoneEnough, AgainstKnown::Needed)
}
