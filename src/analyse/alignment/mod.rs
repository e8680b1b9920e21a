//! Which delegations stand together.
//!
//! In: the site, a treaty, its stances as of a day. Out: its [`Alignment`]. Not here: why they do.
//!
//! The method, which pages state:
//!
//! - Those that a source does not name are in no pair, and neither are the bodies of a negotiation.
//! - The proposals that several sponsors made in one document on one day are one case, and so are the parts of a package; who
//!   is for one and against another of them has taken no side. What else the sponsors say there is no further case.
//! - A case is a proposal on which both are known to be for or against, a vote in
//!   which both voted or abstained, or a topic, provision or unit on which both hold a
//!   stance on the day; the same side, or the same step of the scale, is agreement. Who reserves has taken no side.
//! - Groups stand for their members on the date, a member's own word before its group's. Groups are compared too, as
//!   themselves. What one group said for both is no case: it shows one will, not two that agree.
//! - Of more than [`MOST_COMPARED`] parties, those are compared that took the most sides. It is told.
//! - Nothing is said of a pair with fewer than [`FEWEST_CASES`] cases.
//! - Clusters grow by average linkage: the two with the highest mean agreement of their pairs are joined while it is at
//!   least [`TOGETHER`](crate::model::alignment::TOGETHER) and at least half of the pairs between them have cases enough; of equals, the first by code.
//!
//! - [`bits`] sets of cases · [`joint`] which proposals are one case · [`cases`] each party's sides as such sets · [`clusters`] who stands together

mod bits;
mod cases;
mod clusters;
mod joint;
#[cfg(test)]
mod tests;

use crate::model::alignment::{Alignment, FEWEST_CASES, MOST_COMPARED, Pair};
use crate::model::id::PartyId;
use crate::model::site::Site;
use crate::model::stances::StanceMatrix;
use cases::{Cases, Sides};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

/// The agreement of everyone with everyone on proposals and on stances.
pub fn treaty(site: &Site, stances: &StanceMatrix) -> Alignment {
    let mut cases = cases::cases(site, stances);
    let left_out = cases.sides.len().saturating_sub(MOST_COMPARED);
    if left_out > 0 {
        keep_most(&mut cases.sides);
    }
    let (pairs, too_few) = pairs(&cases);
    let parties: Vec<_> = cases.sides.iter().map(|sides| sides.party).collect();
    Alignment {
        treaty: stances.treaty,
        day: stances.day,
        proposals: cases.proposals,
        proposal_cases: cases.proposal_cases,
        votes: cases.votes,
        subjects: cases.subjects,
        clusters: clusters::clusters(&parties, &pairs),
        parties,
        left_out,
        pairs,
        too_few,
    }
}

/// Keeps those that took sides most often, in the order they were in; of equals, the first.
fn keep_most(all: &mut Vec<Sides>) {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_cached_key(|index| std::cmp::Reverse(all[*index].taken.count()));
    order.truncate(MOST_COMPARED);
    let kept: FxHashSet<PartyId> = order.into_iter().map(|index| all[index].party).collect();
    all.retain(|sides| kept.contains(&sides.party));
}

fn pairs(cases: &Cases) -> (Vec<Pair>, u32) {
    let all = cases.sides.par_iter().enumerate().flat_map_iter(|(index, a)| {
        let others = cases.sides[index + 1..].iter();
        others.map(|b| pair(a, b)).filter(|pair| pair.cases > 0)
    });
    let mut pairs: Vec<Pair> = all.collect();
    let all = pairs.len();
    pairs.retain(|pair| pair.cases >= FEWEST_CASES);
    let too_few = (all - pairs.len()) as u32;
    (pairs, too_few)
}

fn pair(a: &Sides, b: &Sides) -> Pair {
    let (mut taken, mut choices) = (Vec::new(), Vec::new());
    for (group, (taken_by_a, choices_of_a)) in &a.through {
        if let Some((_, (taken_by_b, choices_of_b))) = b.through.iter().find(|(other, _)| other == group) {
            taken.push((taken_by_a, taken_by_b));
            choices.push((choices_of_a, choices_of_b));
        }
    }
    Pair {
        a: a.party,
        b: b.party,
        cases: a.taken.common(&b.taken, &taken),
        agreed: a.choices.common(&b.choices, &choices),
    }
}
