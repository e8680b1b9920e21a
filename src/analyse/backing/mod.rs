//! Who stands behind a proposal and against it, and what the treaty's rules would take.
//!
//! In: the site, a proposal. Out: its [`Backing`]. Not here: how anyone would vote — only what was said counts.
//!
//! Groups stand for their members on the day: the proposal's, or the last day of the session where support is recorded at
//! another. A delegation's own word goes before its group's. Who is said to stand on both sides stands on neither.
//!
//! - [`mod@sides`] who stands where · [`majority`] the arithmetic of votes

mod majority;
mod sides;
#[cfg(test)]
mod tests;

pub use majority::needed;
pub(crate) use sides::{Side, sides};

use crate::analyse::members::is_group;
use crate::model::backing::{Backed, Backing, Threshold, Vote};
use crate::model::id::{PartyId, ProposalId, TreatyId};
use crate::model::party::PartyKind;
use crate::model::site::Site;
use crate::model::treaty::Decision;

/// Who stands behind a proposal.
pub fn proposal(site: &Site, id: ProposalId) -> Backing {
    let proposal = site.proposal(id);
    let (sides, divided) = sides(site, proposal);
    let (groups, delegations): (Vec<Side>, Vec<Side>) = sides.into_iter().partition(|side| is_group(site, side.party));
    let groups = |favours: bool| -> Vec<PartyId> {
        groups.iter().filter(|side| side.favours() == favours).map(|side| side.party).collect()
    };
    let on_side = |favours: bool| -> Vec<Backed> {
        let of_side = delegations.iter().filter(|side| side.favours() == favours);
        let mut backed: Vec<Backed> =
            of_side.map(|side| Backed { role: side.role, party: side.party, through: side.through }).collect();
        backed.sort_unstable();
        backed
    };
    let (supporters, opponents) = (on_side(true), on_side(false));
    let threshold = threshold(site, proposal.treaty, &supporters, &opponents);
    Backing {
        supporters,
        opponents,
        divided: divided.into_iter().filter(|party| !is_group(site, *party)).collect(),
        groups_for: groups(true),
        groups_against: groups(false),
        threshold,
    }
}

fn threshold(site: &Site, treaty: TreatyId, supporters: &[Backed], opponents: &[Backed]) -> Threshold {
    let treaty = site.treaty(treaty);
    let may_vote = |backed: &&Backed| treaty.fictional || site.party(backed.party).kind == PartyKind::State;
    let count = |side: &[Backed]| side.iter().filter(may_vote).count() as u32;
    let (known_for, known_against) = (count(supporters), count(opponents));
    let mut not_voting: Vec<PartyId> =
        supporters.iter().chain(opponents).filter(|backed| !may_vote(backed)).map(|backed| backed.party).collect();
    not_voting.sort_unstable();
    let rules = &treaty.rules;
    let votes = [rules.decision, rules.fallback].contains(&Some(Decision::Vote));
    let vote = rules.majority.filter(|_| votes).map(|majority| Vote {
        majority,
        against_known: majority::against(majority, known_against)
            .filter(|needed| rules.members.is_none_or(|members| needed.saturating_add(known_against) <= members)),
        all: rules.members.map(|members| majority::of_all(majority, members, known_for, known_against)),
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
