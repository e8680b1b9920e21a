use crate::model::id::PartyId;
use crate::model::raw::Ballot;
use crate::model::site::Site;
use crate::model::vote::{GroupVote, Vote};

/// How groups voted of which two members or more are known to have, by code.
pub(super) fn groups(site: &Site, vote: &Vote) -> Vec<GroupVote> {
    if vote.voters().count() < 2 {
        return Vec::new();
    }
    let parties = (0..site.parties.len() as u32).map(PartyId);
    parties.filter(|party| site.is_group(*party)).filter_map(|group| of_group(site, vote, group)).collect()
}

fn of_group(site: &Site, vote: &Vote, group: PartyId) -> Option<GroupVote> {
    let members = site.stands_for(group, vote.date.last());
    let voted: Vec<(PartyId, Option<Ballot>)> =
        members.into_iter().map(|member| (member, vote.ballot(member))).collect();
    let took = |ballot| -> Vec<PartyId> {
        voted.iter().filter(|(_, own)| *own == Some(ballot)).map(|(member, _)| *member).collect()
    };
    let ballots: Vec<(Ballot, Vec<PartyId>)> =
        Ballot::ALL.map(|ballot| (ballot, took(ballot))).into_iter().filter(|(_, who)| !who.is_empty()).collect();
    let there = || ballots.iter().filter(|(ballot, _)| *ballot != Ballot::Absent);
    if there().map(|(_, who)| who.len()).sum::<usize>() < 2 {
        return None;
    }
    let highest = there().map(|(_, who)| who.len()).max().unwrap_or_default();
    let mut most = there().filter(|(_, who)| who.len() == highest).map(|(ballot, _)| *ballot);
    let most = most.next().filter(|_| most.next().is_none());
    let unknown = voted.iter().filter(|(_, own)| own.is_none()).map(|(member, _)| *member).collect();
    Some(GroupVote { group, most, ballots, unknown })
}
