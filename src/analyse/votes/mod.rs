//! What follows from the figures of a vote: the majority that it took, what the treaty's rules would have taken, and which
//! groups voted together.
//!
//! In: the site, a vote. Out: its [`Outcome`], and what cannot be right about it. Not here: what is read of a vote (`parse`,
//! `resolve`), what a vote would take that was not held ([`super::backing`]).
//!
//! A majority is counted of those present and voting: who abstains is left out, unless the rules count them. A group's members are
//! those of the day.
//!
//! - [`groups`] how the members of each group voted · [`wrong`](mod@wrong) votes that cannot be right

mod groups;
#[cfg(test)]
mod tests;
mod wrong;

pub use wrong::wrong;

use super::backing::needed;
use crate::model::raw::{Ballot, VoteKind};
use crate::model::site::Site;
use crate::model::vote::{Majority, Outcome, Vote};

/// What follows from a vote's figures.
pub fn outcome(site: &Site, vote: &Vote) -> Outcome {
    let rules = &site.treaty(vote.treaty).rules;
    let by_rules = rules.majority.filter(|_| vote.body.is_empty());
    let taken = vote.majority.or(by_rules);
    let would = rules.majority.filter(|share| Some(*share) != taken);
    Outcome {
        taken: taken.and_then(|share| majority(vote, share, rules.abstentions_count)),
        would: would.and_then(|share| majority(vote, share, rules.abstentions_count)),
        rest: rest(site, vote),
        groups: groups::groups(site, vote),
    }
}

fn majority(vote: &Vote, share: (u32, u32), abstentions_count: bool) -> Option<Majority> {
    let (favour, against) = (vote.count(Ballot::For)?, vote.count(Ballot::Against)?);
    let abstaining = if abstentions_count { vote.count(Ballot::Abstaining)? } else { 0 };
    let cast = favour.saturating_add(against).saturating_add(abstaining);
    (vote.kind != VoteKind::WithoutVote).then(|| Majority { share, needed: needed(share, cast), favour })
}

/// Members that took part, where the three figures are known.
fn present(vote: &Vote) -> Option<u32> {
    let voting = [Ballot::For, Ballot::Against, Ballot::Abstaining];
    voting.into_iter().try_fold(0_u32, |sum, ballot| Some(sum.saturating_add(vote.count(ballot)?)))
}

/// How many may vote in the body that voted, as far as the treaty's rules say it.
fn members(site: &Site, vote: &Vote) -> Option<u32> {
    site.members(vote.treaty, vote.date.last()).filter(|_| vote.body.is_empty())
}

fn rest(site: &Site, vote: &Vote) -> Option<u32> {
    let told = present(vote)?.saturating_add(vote.count(Ballot::Absent).unwrap_or_default());
    members(site, vote)?.checked_sub(told).filter(|rest| *rest > 0)
}
