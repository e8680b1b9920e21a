//! Who may vote, and who is a delegation: the one place that knows.

use super::id::{PartyId, TreatyId};
use super::party::{Party, PartyKind};
use super::site::Site;
use super::treaty::Members;
use jiff::civil::Date;
use rustc_hash::FxHashSet;

/// What a party is in one negotiation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// A member: it may vote, and is counted as a delegation. No other party is.
    Member,
    /// Who takes part and has no vote: an observer, an organization, a State that is no member, a body of the negotiation.
    Observer,
    /// A group: its members are counted, and not it.
    Group,
    /// Those that a source does not name: whether they may vote is not known, nor how many they are.
    Others,
}

impl Site {
    /// What a party is in a negotiation on a day.
    ///
    /// Where the rules list the members, these are, States that are no members of the United Nations among them; observers and
    /// organizations that say they are such never vote. Else it is every State, and in an invented negotiation every
    /// delegation of the site's own that does not say what it is.
    pub fn standing(&self, treaty: TreatyId, party: PartyId, day: Date) -> Standing {
        let rules = &self.treaty(treaty).rules;
        let may = match (&self.party(party).kind, &rules.members) {
            (PartyKind::Group { .. }, _) => return Standing::Group,
            (PartyKind::Others { .. }, _) => return Standing::Others,
            (PartyKind::State | PartyKind::Outside | PartyKind::Delegation, Some(Members::Listed(members))) => {
                self.within(party, day).iter().any(|one| members.binary_search(one).is_ok())
            }
            (PartyKind::State, _) => true,
            (PartyKind::Outside | PartyKind::Organization | PartyKind::Observer | PartyKind::Body { .. }, _) => false,
            (PartyKind::Delegation, _) => self.treaty(treaty).fictional,
        };
        if may { Standing::Member } else { Standing::Observer }
    }

    /// Whether a party may vote in a negotiation on a day.
    pub fn may_vote(&self, treaty: TreatyId, party: PartyId, day: Date) -> bool {
        self.standing(treaty, party, day) == Standing::Member
    }

    /// How many may vote on a day; `None` where nothing says so.
    pub fn members(&self, treaty: TreatyId, day: Date) -> Option<u32> {
        match self.treaty(treaty).rules.members.as_ref()? {
            Members::Count(count) => Some(*count),
            Members::Listed(listed) => {
                let mut members: Vec<PartyId> = listed.iter().flat_map(|one| self.stands_for(*one, day)).collect();
                members.sort_unstable();
                members.dedup();
                members.retain(|one| self.may_vote(treaty, *one, day));
                Some(members.len() as u32)
            }
        }
    }

    /// How many members must be there on a day for a vote to be taken: at least the share that the rules name.
    pub fn quorum(&self, treaty: TreatyId, day: Date) -> Option<u32> {
        let (share, whole) = self.treaty(treaty).rules.quorum?;
        let members = u64::from(self.members(treaty, day)?);
        Some((members * u64::from(share)).div_ceil(u64::from(whole.max(1))) as u32)
    }

    /// The parties that one stands for on a day, in order: itself; a group for its members then, and for those of the groups
    /// among them.
    pub fn stands_for(&self, party: PartyId, day: Date) -> Vec<PartyId> {
        let mut found = Vec::new();
        let mut seen = FxHashSet::default();
        let mut open = vec![party];
        while let Some(one) = open.pop() {
            if !seen.insert(one) {
                continue;
            }
            match &self.party(one).kind {
                PartyKind::Group { members } => {
                    open.extend(members.iter().filter(|member| member.times.contains(day)).map(|member| member.party));
                }
                _ => found.push(one),
            }
        }
        found.sort_unstable();
        found
    }

    /// A party, the groups that it is a member of on a day, and those that these are.
    pub fn within(&self, party: PartyId, day: Date) -> Vec<PartyId> {
        within(&self.parties, party, day)
    }

    /// Whether a party is a group.
    pub fn is_group(&self, party: PartyId) -> bool {
        matches!(self.party(party).kind, PartyKind::Group { .. })
    }

    /// How many of some parties are not named at least, together; `None` where all are named.
    pub fn unnamed(&self, parties: impl IntoIterator<Item = PartyId>) -> Option<u32> {
        let others = parties.into_iter().filter_map(|party| self.party(party).unnamed());
        others.fold(None, |sum, one| Some(sum.unwrap_or(0_u32).saturating_add(one)))
    }

    /// The bodies of a negotiation, in the order written.
    pub fn bodies(&self, treaty: TreatyId) -> impl Iterator<Item = (PartyId, &Party)> {
        let of = move |party: &Party| matches!(party.kind, PartyKind::Body { treaty: of } if of == treaty);
        (0..).map(PartyId).zip(&self.parties).filter(move |(_, party)| of(party))
    }
}

/// [`Site::within`], among all parties.
pub fn within(parties: &[Party], party: PartyId, day: Date) -> Vec<PartyId> {
    let mut found = vec![party];
    let mut seen = FxHashSet::from_iter([party]);
    let mut at = 0;
    while let Some(one) = found.get(at) {
        let groups = parties[one.index()].groups.iter().filter(|of| of.times.contains(day)).map(|of| of.group);
        let new: Vec<PartyId> = groups.filter(|group| seen.insert(*group)).collect();
        found.extend(new);
        at += 1;
    }
    found
}
