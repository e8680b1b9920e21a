//! Who stands behind a proposal, and what the rules would take.

use super::Reader;
use crate::model::backing::{AgainstKnown, Backed, Backing, Role, Threshold, Unnamed, Vote};
use crate::model::id::{PartyId, ProposalId, TreatyId};
use crate::model::party::PartyKind;
use crate::model::proposal::{Backer, Proposal};
use crate::render::view::{
    AllVoteView, BackedView, BackingView, GroupBackingView, LinkView, RulesView, SideView, VoteView,
};
use jiff::civil::Date;

impl Reader<'_> {
    /// Who is known to stand where on a proposal; `None` where no source names anyone.
    pub(crate) fn backing(&self, id: ProposalId) -> Option<BackingView> {
        let proposal = self.site().proposal(id);
        let backing = self.analysis().backing(id);
        let view = BackingView {
            supporters: self.supporters(proposal, backing),
            opponents: self.opponents(proposal, backing),
            divided: self.parties(&backing.divided),
            rules: self.rules(proposal.treaty, proposal.date.last()),
            vote: backing.threshold.vote.map(|vote| vote_view(&backing.threshold, vote)),
            not_voting: self.parties(&backing.threshold.not_voting),
        };
        let sides = [&view.supporters, &view.opponents];
        let is_known = |side: &&SideView| side.total > 0 || side.observers > 0 || !side.groups.is_empty();
        let known = sides.iter().any(|side| is_known(side) || side.unnamed.is_some()) || !view.divided.is_empty();
        known.then_some(view)
    }

    fn supporters(&self, proposal: &Proposal, backing: &Backing) -> SideView {
        let side = self.side(proposal, &proposal.supported_by, (&backing.supporters, &backing.groups_for));
        self.with_unnamed(side, &backing.unnamed_for)
    }

    fn opponents(&self, proposal: &Proposal, backing: &Backing) -> SideView {
        let side = self.side(proposal, &proposal.opposed_by, (&backing.opponents, &backing.groups_against));
        self.with_unnamed(side, &backing.unnamed_against)
    }

    fn with_unnamed(&self, side: SideView, unnamed: &Unnamed) -> SideView {
        SideView { unnamed: self.unnamed(&unnamed.parties), ..side }
    }

    fn side(&self, proposal: &Proposal, named: &[Backer], (backed, groups): (&[Backed], &[PartyId])) -> SideView {
        let named = |party: PartyId| named.iter().find(|backer| backer.party == party);
        let session = |party: PartyId| {
            let session = named(party).and_then(|backer| backer.session);
            self.sessions(session.filter(|session| Some(*session) != proposal.session))
        };
        let sources = |party: PartyId| self.evidence(named(party).map_or(&[], |backer| &backer.sources));
        let votes = |one: &&Backed| self.site().may_vote(proposal.treaty, one.party, proposal.date.last());
        let total = backed.iter().filter(votes).count();
        let own = backed.iter().filter(|one| one.through.is_none()).map(|one| BackedView {
            party: self.party(one.party),
            kind: (!votes(&one)).then(|| self.kind(one.party)),
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
        SideView { total, observers: backed.len() - total, own: own.collect(), groups: groups.collect(), unnamed: None }
    }

    /// The delegations that stand on a side by a group's word, by name.
    fn members_through(&self, backed: &[Backed], group: PartyId) -> Vec<LinkView> {
        let through = backed.iter().filter(|one| one.through == Some(group));
        let mut members: Vec<PartyId> = through.map(|one| one.party).collect();
        members.sort_by_cached_key(|party| self.sorted_as(*party));
        self.parties(&members)
    }

    /// What a party is, as templates know it; whose kind is not said and has no vote is an observer.
    pub(crate) fn kind(&self, party: PartyId) -> &'static str {
        match &self.site().party(party).kind {
            PartyKind::Delegation => PartyKind::Observer.id(),
            kind => kind.id(),
        }
    }

    /// How the body of a treaty decides.
    pub(crate) fn rules(&self, treaty: TreatyId, day: Date) -> RulesView {
        let rules = &self.site().treaty(treaty).rules;
        RulesView {
            decision: rules.decision,
            fallback: rules.fallback,
            majority: rules.majority,
            members: self.site().members(treaty, day),
            quorum: rules.quorum,
        }
    }
}

fn vote_view(threshold: &Threshold, vote: Vote) -> VoteView {
    VoteView {
        supporters: threshold.supporters,
        opponents: threshold.opponents,
        against_known: match vote.against_known {
            AgainstKnown::Needed(votes) => Some(votes),
            AgainstKnown::NobodyKnown | AgainstKnown::NoneEnough => None,
        },
        quorum: vote.quorum,
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
