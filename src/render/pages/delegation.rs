//! `/delegations/` and `/delegations/CODE/`.

use super::{Built, Pages};
use crate::model::id::{PartyId, ProposalId, TreatyId};
use crate::model::party::{Party, PartyKind, Times};
use crate::model::raw::ProposalState;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{
    DelegationListView, DelegationTreatyView, DelegationView, MemberView, PartyView, ProposalsByStateView,
    StateCountView, TextView,
};

/// How many briefings a delegation's page shows: its feed has them all.
const LATEST: usize = 20;

pub(super) fn add(pages: &mut Pages) {
    pages.add(Target::Delegations, list);
    for (id, _) in (0..).map(PartyId).zip(&pages.site().parties).filter(|(_, party)| party.has_page()) {
        pages.add(Target::Party(id), move |reader| delegation(reader, id));
    }
}

pub(super) fn list(reader: &Reader) -> Built<DelegationListView> {
    let of_kind = |wanted: &'static str| {
        let shown = (0..).map(PartyId).zip(&reader.site().parties).filter(|(_, party)| party.has_page());
        let mut parties: Vec<_> = shown
            .filter(|(_, party)| kind(reader, party) == wanted)
            .map(|(id, party)| entry(reader, id, party))
            .collect();
        parties.sort_by_cached_key(|party| party.link.name.to_lowercase());
        parties
    };
    let view = DelegationListView {
        intro: reader.intro("delegations")?,
        groups: of_kind("group"),
        delegations: of_kind("delegation"),
        observers: of_kind("observer"),
        organizations: of_kind("organization"),
    };
    Ok((Head::new(Target::Delegations, "delegations"), view))
}

fn entry(reader: &Reader, id: PartyId, party: &Party) -> PartyView {
    PartyView {
        link: reader.party(id),
        code: party.code.clone(),
        proposals: reader.catalogue().party_sponsored[id.index()].len(),
        positions: reader.catalogue().party_positions[id.index()].len(),
    }
}

pub(super) fn delegation(reader: &Reader, id: PartyId) -> Built<DelegationView> {
    let party = reader.site().party(id);
    let catalogue = reader.catalogue();
    let at = id.index();
    let view = DelegationView {
        code: party.code.clone(),
        group: kind(reader, party) == "group",
        kind: kind(reader, party),
        name: reader.words(&party.name),
        names: names(reader, party),
        groups: party.groups.iter().map(|of| membership(reader, of.group, of.times)).collect(),
        members: members(reader, party),
        treaties: (0..reader.site().treaties.len() as u32).filter_map(|at| treaty(reader, TreatyId(at), id)).collect(),
        sponsored: by_state(reader, &catalogue.party_sponsored[at]),
        scorecard: reader.scorecard_of_party(id),
        through_groups: by_state(reader, &catalogue.party_through_groups[at]),
        supported: by_state(reader, &catalogue.party_supported[at]),
        opposed: by_state(reader, &catalogue.party_opposed[at]),
        votes: reader.votes_of(&catalogue.party_votes[at], id),
        arguments: reader.arguments(&catalogue.party_arguments[at]),
        briefings: reader.newest(&catalogue.party_briefings[at], LATEST),
        mentions: reader.mentions(Target::Party(id)),
    };
    let head = Head::new(Target::Party(id), "delegations");
    Ok((Head { above: vec![Target::Delegations], feeds: vec![Target::Party(id)], ..head }, view))
}

/// What a delegation does in one negotiation; `None` where nothing is known.
fn treaty(reader: &Reader, treaty: TreatyId, party: PartyId) -> Option<DelegationTreatyView> {
    let analysis = reader.analysis();
    let stances = reader.stances_of(analysis.stances(treaty), party);
    let alignment = reader.aligned(analysis.alignment(treaty), party);
    let aligned = analysis.has_alignment(treaty).then(|| reader.link(Target::Alignment(treaty)));
    let known = !stances.is_empty() || alignment.is_some();
    known.then(|| DelegationTreatyView {
        treaty: reader.link(Target::Treaty(treaty)),
        all: reader.link(Target::Positions(treaty)),
        stances,
        alignment,
        alignment_page: aligned,
    })
}

/// The order in which states are counted.
const STATES: [ProposalState; 5] = [
    ProposalState::Tabled,
    ProposalState::Merged,
    ProposalState::Agreed,
    ProposalState::Rejected,
    ProposalState::Withdrawn,
];

fn by_state(reader: &Reader, all: &[ProposalId]) -> ProposalsByStateView {
    let count = |state| all.iter().filter(|id| reader.site().proposal(**id).state() == state).count();
    let states = STATES.map(|state| StateCountView { state, count: count(state) });
    ProposalsByStateView {
        items: reader.proposals(all),
        states: states.into_iter().filter(|state| state.count > 0).collect(),
    }
}

/// What a party is called on pages. A delegation of the site's own that does not say what it is can be a State only if the site
/// has an invented negotiation.
fn kind(reader: &Reader, party: &Party) -> &'static str {
    match party.kind {
        PartyKind::State => PartyKind::Delegation.id(),
        PartyKind::Delegation if !reader.site().treaties.iter().any(|treaty| treaty.fictional) => {
            PartyKind::Observer.id()
        }
        _ => party.kind.id(),
    }
}

/// The name in the site's other languages, where it has one there.
fn names(reader: &Reader, party: &Party) -> Vec<TextView> {
    let shown = reader.words(&party.name).text;
    let others = reader.site().config.languages.iter().filter(|language| **language != reader.language);
    let named = others.filter_map(|language| {
        let (name, found) = party.name.choose(*language, reader.own());
        (found == *language && name != shown).then(|| reader.text(name, found))
    });
    named.collect()
}

/// A party beside another, one of which is a member of the other at these times.
fn membership(reader: &Reader, party: PartyId, times: Times) -> MemberView {
    MemberView {
        party: reader.party(party),
        from: times.from.map(|date| date.to_string()),
        until: times.until.map(|date| date.to_string()),
    }
}

/// The members of a group, by name.
fn members(reader: &Reader, party: &Party) -> Vec<MemberView> {
    let PartyKind::Group { members } = &party.kind else { return Vec::new() };
    let mut views: Vec<_> = members.iter().map(|entry| membership(reader, entry.party, entry.times)).collect();
    views.sort_by_cached_key(|member| member.party.name.to_lowercase());
    views
}
