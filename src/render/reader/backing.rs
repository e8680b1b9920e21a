//! Who stands behind a proposal, and what the rules would take.

use super::Reader;
use crate::model::backing::{Backed, Role, Threshold, Vote};
use crate::model::id::{PartyId, ProposalId, TreatyId};
use crate::model::proposal::{Backer, Proposal};
use crate::render::view::{
    AllVoteView, BackedView, BackingView, GroupBackingView, LinkView, RulesView, SideView, VoteView,
};

impl Reader<'_> {
    /// Who is known to stand where on a proposal; `None` where no source names anyone.
    pub(crate) fn backing(&self, id: ProposalId) -> Option<BackingView> {
        let proposal = self.site().proposal(id);
        let backing = self.analysis().backing(id);
        let view = BackingView {
            supporters: self.side(proposal, &proposal.supported_by, (&backing.supporters, &backing.groups_for)),
            opponents: self.side(proposal, &proposal.opposed_by, (&backing.opponents, &backing.groups_against)),
            divided: self.parties(&backing.divided),
            rules: self.rules(proposal.treaty),
            vote: backing.threshold.vote.map(|vote| vote_view(&backing.threshold, vote)),
            not_voting: self.parties(&backing.threshold.not_voting),
        };
        let sides = [&view.supporters, &view.opponents];
        let known = sides.iter().any(|side| side.total > 0 || !side.groups.is_empty()) || !view.divided.is_empty();
        known.then_some(view)
    }

    fn side(&self, proposal: &Proposal, named: &[Backer], (backed, groups): (&[Backed], &[PartyId])) -> SideView {
        let named = |party: PartyId| named.iter().find(|backer| backer.party == party);
        let session = |party: PartyId| {
            let session = named(party).and_then(|backer| backer.session);
            self.sessions(session.filter(|session| Some(*session) != proposal.session))
        };
        let sources = |party: PartyId| self.evidence(named(party).map_or(&[], |backer| &backer.sources));
        let own = backed.iter().filter(|one| one.through.is_none()).map(|one| BackedView {
            party: self.party(one.party),
            role: role(one.role),
            session: session(one.party),
            sources: sources(one.party),
        });
        let mut groups: Vec<PartyId> =
            groups.iter().copied().chain(backed.iter().filter_map(|one| one.through)).collect();
        groups.sort_unstable();
        groups.dedup();
        let groups = groups.into_iter().map(|group| GroupBackingView {
            group: self.party(group),
            members: self.members_through(backed, group),
            session: session(group),
            sources: sources(group),
        });
        SideView { total: backed.len(), own: own.collect(), groups: groups.collect() }
    }

    /// The delegations that stand on a side by a group's word, by name.
    fn members_through(&self, backed: &[Backed], group: PartyId) -> Vec<LinkView> {
        let through = backed.iter().filter(|one| one.through == Some(group));
        let mut members: Vec<PartyId> = through.map(|one| one.party).collect();
        members.sort_by_cached_key(|party| self.sorted_as(*party));
        self.parties(&members)
    }

    /// How the body of a treaty decides.
    pub(crate) fn rules(&self, treaty: TreatyId) -> RulesView {
        let rules = &self.site().treaty(treaty).rules;
        RulesView {
            decision: rules.decision,
            fallback: rules.fallback,
            majority: rules.majority,
            members: rules.members,
        }
    }
}

fn vote_view(threshold: &Threshold, vote: Vote) -> VoteView {
    VoteView {
        supporters: threshold.supporters,
        opponents: threshold.opponents,
        against_known: vote.against_known,
        all: vote.all.map(|all| AllVoteView {
            members: all.members,
            needed: all.needed,
            missing: all.missing,
            blocking: all.blocking,
            unknown: all.unknown,
        }),
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Sponsor => "sponsor",
        Role::SpokenFor => "spoken-for",
        Role::Supporter => "supporter",
        Role::Opponent => "opponent",
    }
}
