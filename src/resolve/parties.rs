//! States, observers, organizations, groups, the bodies of negotiations, and those that sources do not name.

use super::names::Names;
use super::{members, party_hint};
use crate::diagnostic::rules::site::UNKNOWN_ID;
use crate::diagnostic::{Diagnostic, Report, Thing};
use crate::model::id::{PartyId, TreatyId};
use crate::model::party::{Party, PartyKind};
use crate::model::raw::{
    DelegationKind, Documents, PARTY, RawBacker, RawDelegation, RawGroup, RawMember, RawOthers, RawParty, RawTreaty,
};
use crate::model::state::{STATES, State, state_by_code};
use crate::model::words::Words;
use crate::source::{Span, Spanned};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What calls a party by its code.
pub(super) const NOUN: &str = PARTY;

/// Who is meant wherever a file says who acts.
#[derive(Debug)]
pub(super) struct PartyNames {
    /// Codes of delegations and groups.
    codes: Names<PartyId>,
    /// The bodies of each treaty, by [`TreatyId`].
    bodies: Vec<Names<PartyId>>,
    /// Those that a source does not name, by where they are written.
    others: FxHashMap<Span, PartyId>,
    /// Codes with the names of their parties, those that the site declares first: for hints.
    named: Vec<party_hint::Named>,
}

/// All States, what `delegations.toml` declares, then by treaty its bodies and those that its sources do not name.
pub(super) fn parties(documents: &mut Documents, report: &mut Report) -> (Vec<Party>, PartyNames) {
    let (delegations, groups) = (std::mem::take(&mut documents.delegations), std::mem::take(&mut documents.groups));
    let (mut parties, members) = by_code(delegations, groups, report);
    let mut codes = Names::new(NOUN);
    for (index, party) in parties.iter().enumerate() {
        codes.add_known(&party.code, PartyId(index as u32));
    }
    let named = party_hint::named(&parties, |code| members.contains_key(code));
    let mut known = PartyNames { codes, bodies: Vec::new(), others: FxHashMap::default(), named };
    members::add(&mut parties, members, |code, report| known.of_code(code, report), report);
    for (treaty, raw) in (0..).map(TreatyId).zip(&documents.treaties) {
        known.bodies.push(bodies(raw, treaty, &mut parties, report));
        for (number, others) in (1..).zip(others(raw)) {
            known.others.insert(others.span, PartyId(parties.len() as u32));
            let kind = PartyKind::Others { treaty, at_least: others.at_least };
            parties.push(party(format!("others:{number}"), others.words.clone(), kind));
        }
    }
    (parties, known)
}

impl PartyNames {
    /// The party that is meant; if there is none, a report that says what may be meant.
    pub(super) fn get(&self, written: &RawParty, treaty: TreatyId, report: &mut Report) -> Option<PartyId> {
        match written {
            RawParty::Code(code) => self.coded(code, treaty, report),
            RawParty::Others(others) => self.others.get(&others.span).copied(),
        }
    }

    /// The same for several; those that are not known are left out.
    pub(super) fn get_all(&self, written: &[RawParty], treaty: TreatyId, report: &mut Report) -> Vec<PartyId> {
        written.iter().filter_map(|one| self.get(one, treaty, report)).collect()
    }

    /// The party of a code, or the body of a treaty as `body:ID`.
    pub(super) fn coded(&self, code: &Spanned<String>, treaty: TreatyId, report: &mut Report) -> Option<PartyId> {
        match code.value.split_once(':') {
            Some(("body", id)) => {
                self.bodies[treaty.index()].get(&Spanned::new(id.trim().to_owned(), code.span), report)
            }
            Some(("group" | "delegation", id)) => self.of_code(&Spanned::new(id.trim().to_owned(), code.span), report),
            _ => self.of_code(code, report),
        }
    }

    /// The delegation or group with a code.
    pub(super) fn of_code(&self, code: &Spanned<String>, report: &mut Report) -> Option<PartyId> {
        let found = self.codes.find(&code.value);
        if found.is_none() {
            let message = format!("there is no {NOUN} `{}`", code.value);
            let hint = party_hint::hint(&code.value, &self.named);
            report.push(
                Diagnostic::new(&UNKNOWN_ID, code.span, message).hint(hint).missing(Thing::one(NOUN, &code.value)),
            );
        }
        found
    }

    /// The party that is meant, if there is one.
    pub(super) fn known(&self, written: &RawParty, treaty: TreatyId) -> Option<PartyId> {
        self.get(written, treaty, &mut Report::default())
    }

    /// The delegation or group with a code, if there is one.
    pub(super) fn find(&self, code: &str) -> Option<PartyId> {
        self.codes.find(code)
    }

    /// The body of a treaty with an id, if there is one.
    pub(super) fn body(&self, treaty: TreatyId, id: &str) -> Option<PartyId> {
        self.bodies[treaty.index()].find(id)
    }
}

/// Delegations and groups by code, and what the site declares of the members of each. A declared delegation with a State's
/// code renames the State.
fn by_code(
    delegations: Vec<RawDelegation>,
    groups: Vec<RawGroup>,
    report: &mut Report,
) -> (Vec<Party>, BTreeMap<String, Vec<RawMember>>) {
    let mut parties: BTreeMap<String, Party> =
        STATES.iter().map(|state| (state.code.to_owned(), state_party(state))).collect();
    let mut members = BTreeMap::new();
    let mut declared: Vec<Declared> = delegations.into_iter().map(Declared::Delegation).collect();
    declared.extend(groups.into_iter().map(Declared::Group));
    // Of two with one code the one that is written later is the one too many.
    declared.sort_by_key(|one| one.code().span);
    let mut names = Names::new(NOUN);
    for one in declared {
        if !names.add(one.code(), (), report) {
            continue;
        }
        let (party, of_group) = match one {
            Declared::Delegation(raw) => (declared_party(raw), Vec::new()),
            Declared::Group(raw) => {
                (party(raw.code.value, raw.name, PartyKind::Group { members: Vec::new() }), raw.members)
            }
        };
        members.insert(party.code.clone(), of_group);
        parties.insert(party.code.clone(), party);
    }
    (parties.into_values().collect(), members)
}

/// An entry of `delegations.toml`.
enum Declared {
    Delegation(RawDelegation),
    Group(RawGroup),
}

impl Declared {
    fn code(&self) -> &Spanned<String> {
        match self {
            Declared::Delegation(raw) => &raw.code,
            Declared::Group(raw) => &raw.code,
        }
    }
}

fn party(code: String, name: Words, kind: PartyKind) -> Party {
    Party { code, names: name.clone(), name, kind, groups: Vec::new(), shown: false }
}

fn state_party(state: &State) -> Party {
    let kind = if state.member { PartyKind::State } else { PartyKind::Outside };
    let mut party = party(state.code.to_owned(), state.name.clone(), kind);
    party.names.entries.extend(state.other_names.entries.iter().cloned());
    party
}

fn declared_party(raw: RawDelegation) -> Party {
    let said = raw.kind.map(|kind| match kind {
        DelegationKind::State => PartyKind::State,
        DelegationKind::Observer => PartyKind::Observer,
        DelegationKind::Organization => PartyKind::Organization,
    });
    let Some(state) = state_by_code(&raw.code.value) else {
        let name = if raw.name.is_empty() { Words::plain(&raw.code.value) } else { raw.name };
        return party(raw.code.value, name, said.unwrap_or(PartyKind::Delegation));
    };
    let mut party = state_party(state);
    party.names.entries.extend(raw.name.entries.iter().cloned());
    if !raw.name.is_empty() {
        party.name = raw.name;
    }
    party.kind = said.unwrap_or(party.kind);
    party
}

/// Adds the bodies of a treaty, in the order written.
fn bodies(raw: &RawTreaty, treaty: TreatyId, parties: &mut Vec<Party>, report: &mut Report) -> Names<PartyId> {
    let mut names = Names::new("body").of(&raw.id);
    for body in &raw.bodies {
        if names.add(&body.id, PartyId(parties.len() as u32), report) {
            let kind = PartyKind::Body { treaty };
            parties.push(party(format!("body:{}", body.id.value), body.title.clone(), kind));
        }
    }
    names
}

/// Everyone whom the data of a treaty speaks of without a name, in the order written.
fn others(raw: &RawTreaty) -> Vec<&RawOthers> {
    let proposals = raw.proposals.iter().flat_map(|proposal| {
        let backers: Vec<&RawBacker> = proposal.supported_by.iter().chain(&proposal.opposed_by).collect();
        proposal.by.iter().chain(backers.into_iter().map(|backer| &backer.party))
    });
    let positions = raw.positions.iter().map(|position| &position.by);
    let arguments = raw.arguments.iter().flat_map(|argument| &argument.by);
    let others = proposals.chain(positions).chain(arguments).filter_map(|party| match party {
        RawParty::Others(others) => Some(others),
        RawParty::Code(_) => None,
    });
    others.collect()
}
