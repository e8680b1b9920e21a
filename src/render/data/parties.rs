//! Who takes part.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::id::PartyId;
use crate::model::party::{Party, PartyKind};
use crate::model::standing::Standing;
use std::collections::BTreeSet;

pub(super) const TABLE: Table = Table {
    name: "parties",
    title: "Parties",
    description: "Everyone whom the other tables name by a code: delegations, observers, organizations, groups, bodies of the \
                  negotiation, and those that a source does not name, each time that it speaks of such. Count as delegations \
                  those that are members; of those not named only the least number is known.",
    key: &["party"],
    columns: &[
        Column { name: "party", kind: Kind::String, description: "Code." },
        Column {
            name: "name",
            kind: Kind::String,
            description: "Name, in the site's language; of others, what the source calls them.",
        },
        Column {
            name: "kind",
            kind: Kind::String,
            description: "state, observer, organization, group, body or others (whom the source does not name).",
        },
        Column { name: "member", kind: Kind::Boolean, description: "Whether it may vote on the day of the build." },
        Column {
            name: "at_least",
            kind: Kind::Integer,
            description: "Of others: how many they are at least; missing where the source does not say.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let (site, own) = (data.site, data.site.config.language());
    let row = |id: PartyId| {
        let party = site.party(id);
        let standing = site.standing(data.treaty, id, site.options.now);
        vec![
            party.code.as_str().into(),
            party.name.get(own, own).into(),
            kind(party, standing).into(),
            (standing == Standing::Member).into(),
            at_least(party).into(),
        ]
    };
    named(data).into_iter().map(row).collect()
}

/// Who has any part in the treaty's proposals and positions, the members of groups among them, and its bodies.
fn named(data: &Data) -> BTreeSet<PartyId> {
    let site = data.site;
    let proposals = site.treaty(data.treaty).proposals.iter().map(|id| site.proposal(*id));
    let of_proposals = proposals.flat_map(|proposal| {
        let backers = proposal.supported_by.iter().chain(&proposal.opposed_by).map(|backer| backer.party);
        proposal.delegations().chain(backers).collect::<Vec<PartyId>>()
    });
    let positions = site.positions.iter().filter(|position| position.treaty == data.treaty);
    let of_positions = positions.flat_map(|position| std::iter::once(position.by).chain(position.on_behalf_of));
    let columns = data.analysis.stances(data.treaty).parties.iter().map(|column| column.party);
    let bodies = site.bodies(data.treaty).map(|(id, _)| id);
    of_proposals.chain(of_positions).chain(columns).chain(bodies).collect()
}

/// A delegation of the site's own that does not say what it is: what it is in this negotiation.
fn kind(party: &Party, standing: Standing) -> &'static str {
    match (&party.kind, standing) {
        (PartyKind::Delegation, Standing::Member) => PartyKind::State.id(),
        (PartyKind::Delegation, _) => PartyKind::Observer.id(),
        (kind, _) => kind.id(),
    }
}

fn at_least(party: &Party) -> Option<u32> {
    match party.kind {
        PartyKind::Others { at_least, .. } => at_least,
        _ => None,
    }
}
