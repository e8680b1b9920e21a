use crate::model::backing::Role;
use crate::model::id::PartyId;
use crate::model::proposal::{Backer, Proposal};
use crate::model::site::Site;
use jiff::civil::Date;

/// Where a delegation or group stands on a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Side {
    pub(crate) party: PartyId,
    pub(crate) role: Role,
    /// The group that spoke for it.
    pub(crate) through: Option<PartyId>,
}

impl Side {
    /// For the proposal, or against it.
    pub(crate) fn favours(&self) -> bool {
        self.role != Role::Opponent
    }
}

/// Where everyone stands of whom it is known, delegations and groups, by code; and who stands on both sides.
pub(crate) fn sides(site: &Site, proposal: &Proposal) -> (Vec<Side>, Vec<PartyId>) {
    let mut said = Said { site, sides: Vec::new() };
    for party in &proposal.by {
        match proposal.on_behalf_of {
            // Who speaks for a group says what the group says.
            Some(group) if !site.is_group(*party) => {
                said.sides.push(Side { party: *party, role: Role::Sponsor, through: Some(group) });
            }
            _ => said.push(*party, Role::Sponsor, proposal.date.last()),
        }
    }
    if let Some(group) = proposal.on_behalf_of {
        said.push(group, Role::SpokenFor, proposal.date.last());
    }
    for (backers, role) in [(&proposal.supported_by, Role::Supporter), (&proposal.opposed_by, Role::Opponent)] {
        for backer in backers {
            said.push(backer.party, role, day(site, proposal, backer));
        }
    }
    settle(said.sides)
}

/// The day on which a group's members are meant.
fn day(site: &Site, proposal: &Proposal, backer: &Backer) -> Date {
    let elsewhere = backer.session.filter(|session| Some(*session) != proposal.session);
    elsewhere.map_or(proposal.date.last(), |session| site.session(session).end)
}

struct Said<'a> {
    site: &'a Site,
    sides: Vec<Side>,
}

impl Said<'_> {
    fn push(&mut self, party: PartyId, role: Role, day: Date) {
        self.sides.push(Side { party, role, through: None });
        if self.site.is_group(party) {
            let members = self.site.stands_for(party, day);
            self.sides.extend(members.into_iter().map(|member| Side { party: member, role, through: Some(party) }));
        }
    }
}

/// One side for each: its own word before its groups', the first role before others; none where these disagree.
fn settle(mut sides: Vec<Side>) -> (Vec<Side>, Vec<PartyId>) {
    sides.sort_by_key(|side| (side.party, side.through.is_some(), side.role));
    let mut settled = Vec::new();
    let mut divided = Vec::new();
    for of_one in sides.chunk_by(|a, b| a.party == b.party) {
        let own = of_one.iter().take_while(|side| side.through.is_none()).count();
        let counted = if own > 0 { &of_one[..own] } else { of_one };
        if counted.iter().all(|side| side.favours() == counted[0].favours()) {
            settled.push(counted[0]);
        } else {
            divided.push(counted[0].party);
        }
    }
    (settled, divided)
}
