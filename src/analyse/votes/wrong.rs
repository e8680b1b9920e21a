use super::{members, outcome, present};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::site::{IMPOSSIBLE_VOTE, NOT_A_VOTER, VOTE_AGAINST_RULES};
use crate::model::raw::{Ballot, VoteKind, VoteResult};
use crate::model::site::Site;
use crate::model::vote::{Majority, Vote};

/// What cannot be right about a vote: who voted, how many, and how it went.
pub fn wrong(site: &Site, vote: &Vote) -> Vec<Diagnostic> {
    let mut found = not_voters(site, vote);
    if vote.kind != VoteKind::WithoutVote {
        found.extend(too_many(site, vote));
        found.extend(no_quorum(site, vote));
        found.extend(outcome(site, vote).taken.and_then(|taken| against_rules(vote, taken)));
    }
    found
}

fn not_voters(site: &Site, vote: &Vote) -> Vec<Diagnostic> {
    let others = vote.voters().filter(|(_, voter)| !site.may_vote(vote.treaty, voter.party, vote.date.last()));
    let told = others.map(|(_, voter)| {
        let code = &site.party(voter.party).code;
        let (message, hint) = if site.is_group(voter.party) {
            (format!("`{code}` is a group, and only members vote"), "name the members of the group that voted so")
        } else {
            let message = format!("`{code}` is no member of the negotiation, and has no vote");
            (message, "take it out, or mend its `kind` in `content/delegations.toml`")
        };
        Diagnostic::new(&NOT_A_VOTER, voter.span, message).hint(hint)
    });
    told.collect()
}

fn too_many(site: &Site, vote: &Vote) -> Option<Diagnostic> {
    let members = members(site, vote)?;
    let figures = Ballot::ALL.into_iter().filter_map(|ballot| vote.count(ballot));
    let told = figures.fold(0, u32::saturating_add);
    (told > members).then(|| {
        let message = format!("the figures of vote `{}` come to {told}, and there are {members} members", vote.id);
        let hint = "mend the figures, or `members` in `treaty.toml`; if another body voted, say which in `body`";
        Diagnostic::new(&IMPOSSIBLE_VOTE, vote.span, message).hint(hint)
    })
}

fn no_quorum(site: &Site, vote: &Vote) -> Option<Diagnostic> {
    let needed = site.quorum(vote.treaty, vote.date.last()).filter(|_| vote.body.is_empty())?;
    let (share, whole) = site.treaty(vote.treaty).rules.quorum?;
    let present = present(vote)?;
    (present < needed).then(|| {
        let message = format!(
            "{present} members took part in vote `{}`, and a quorum of {share}/{whole} takes {needed}",
            vote.id
        );
        let hint = "mend the figures, or `quorum` in `treaty.toml`";
        Diagnostic::new(&VOTE_AGAINST_RULES, vote.span, message).hint(hint)
    })
}

fn against_rules(vote: &Vote, taken: Majority) -> Option<Diagnostic> {
    let Majority { share: (share, whole), needed, favour } = taken;
    let message = match (vote.result, taken.reached()) {
        (VoteResult::Carried, false) => {
            format!("the vote is `carried` with {favour} in favour, and a majority of {share}/{whole} takes {needed}")
        }
        (VoteResult::Lost, true) => {
            format!("the vote is `lost` with {favour} in favour, and a majority of {share}/{whole} takes only {needed}")
        }
        _ => return None,
    };
    let hint = "mend the figures or the result, or write the majority that it took, such as `majority = \"1/2\"`";
    Some(Diagnostic::new(&VOTE_AGAINST_RULES, vote.result_span, message).hint(hint))
}
