//! A group's delegations on a day.

use crate::model::id::PartyId;
use crate::model::party::PartyKind;
use crate::model::site::Site;
use jiff::civil::Date;
use rustc_hash::FxHashSet;

/// The delegations a party stands for on a day, in order: a delegation for itself; a group for its members then, and for
/// those of the groups among them.
pub fn delegations(site: &Site, party: PartyId, day: Date) -> Vec<PartyId> {
    let mut found = Vec::new();
    let mut seen = FxHashSet::default();
    let mut open = vec![party];
    while let Some(one) = open.pop() {
        if !seen.insert(one) {
            continue;
        }
        match &site.party(one).kind {
            PartyKind::Group { members } => {
                open.extend(members.iter().filter(|member| member.on(day)).map(|member| member.party));
            }
            PartyKind::State | PartyKind::Delegation => found.push(one),
        }
    }
    found.sort_unstable();
    found
}

/// Whether a party is a group.
pub fn is_group(site: &Site, party: PartyId) -> bool {
    matches!(site.party(party).kind, PartyKind::Group { .. })
}
