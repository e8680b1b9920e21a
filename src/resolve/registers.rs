//! Authors, topics, terms, delegations and groups: the registers that belong to no treaty.

use super::names::Names;
use crate::diagnostic::Report;
use crate::model::id::{AuthorId, PartyId, TermId, TopicId};
use crate::model::party::{Author, Member, Party, PartyKind, Term, Topic};
use crate::model::raw::{RawAuthor, RawDelegation, RawGroup, RawStance, RawTerm, RawTopic};
use crate::model::state::{STATES, state_by_code};
use crate::model::words::Words;
use std::collections::BTreeMap;

/// Authors, by id.
pub(super) fn authors(mut raw: Vec<RawAuthor>, report: &mut Report) -> (Vec<Author>, Names<AuthorId>) {
    raw.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    let mut names = Names::new("author");
    let mut authors = Vec::new();
    for author in raw {
        if names.add(&author.id, AuthorId(authors.len() as u32), report) {
            authors.push(Author {
                id: author.id.value,
                name: author.name,
                family: author.family,
                affiliation: author.affiliation,
                orcid: author.orcid.map(|orcid| orcid.value),
                url: author.url.map(|url| url.value),
                bio: author.bio,
            });
        }
    }
    (authors, names)
}

/// Topics, in the order written.
pub(super) fn topics(raw: Vec<RawTopic>, report: &mut Report) -> (Vec<Topic>, Names<TopicId>) {
    let mut names = Names::new("topic");
    let mut topics = Vec::new();
    for topic in raw {
        if names.add(&topic.id, TopicId(topics.len() as u32), report) {
            let stances = stances(topic.stances, report);
            topics.push(Topic { id: topic.id.value, title: topic.title, summary: topic.summary, stances });
        }
    }
    (topics, names)
}

fn stances(raw: Vec<RawStance>, report: &mut Report) -> Vec<(String, Words)> {
    let mut names = Names::new("stance");
    let mut stances = Vec::new();
    for stance in raw {
        if names.add(&stance.id, (), report) {
            stances.push((stance.id.value, stance.label));
        }
    }
    stances
}

/// Terms of the glossary, by id.
pub(super) fn terms(mut raw: Vec<RawTerm>, report: &mut Report) -> Vec<Term> {
    raw.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    let mut names = Names::new("term");
    let mut terms = Vec::new();
    for term in raw {
        if names.add(&term.id, TermId(terms.len() as u32), report) {
            terms.push(Term { id: term.id.value, term: term.term, definition: term.definition });
        }
    }
    terms
}

/// All States, and the delegations and groups of the site's own, by code. A declared delegation with a State's code
/// renames the State.
pub(super) fn parties(
    delegations: Vec<RawDelegation>,
    groups: Vec<RawGroup>,
    report: &mut Report,
) -> (Vec<Party>, Names<PartyId>) {
    let mut parties: BTreeMap<String, (Party, Vec<crate::model::raw::RawMember>)> =
        STATES.iter().map(|state| (state.code.to_owned(), (state_party(state), Vec::new()))).collect();
    let mut declared = Names::new("delegation or group");
    for delegation in delegations {
        if declared.add(&delegation.code, (), report) {
            let party = declared_party(&delegation.code.value, delegation.name);
            parties.insert(party.code.clone(), (party, Vec::new()));
        }
    }
    for group in groups {
        if declared.add(&group.code, (), report) {
            let names = group.name.clone();
            let kind = PartyKind::Group { members: Vec::new() };
            let code = group.code.value;
            let party = Party { code: code.clone(), name: group.name, kind, names, groups: Vec::new(), shown: false };
            parties.insert(code, (party, group.members));
        }
    }
    let mut names = Names::new("delegation or group");
    for (index, code) in parties.keys().enumerate() {
        names.add_known(code, PartyId(index as u32));
    }
    (with_members(parties.into_values().collect(), &names, report), names)
}

fn state_party(state: &crate::model::state::State) -> Party {
    let mut names = state.name.clone();
    names.entries.extend(state.other_names.entries.iter().cloned());
    Party {
        code: state.code.to_owned(),
        name: state.name.clone(),
        kind: PartyKind::State,
        names,
        groups: Vec::new(),
        shown: false,
    }
}

fn declared_party(code: &str, name: Words) -> Party {
    if let Some(state) = state_by_code(code) {
        let known = state_party(state);
        let mut names = known.names;
        names.entries.extend(name.entries.iter().cloned());
        Party { name: if name.is_empty() { known.name } else { name }, names, ..state_party(state) }
    } else {
        let name = if name.is_empty() { Words::plain(code) } else { name };
        let names = name.clone();
        Party { code: code.to_owned(), name, kind: PartyKind::Delegation, names, groups: Vec::new(), shown: false }
    }
}

fn with_members(
    parties: Vec<(Party, Vec<crate::model::raw::RawMember>)>,
    names: &Names<PartyId>,
    report: &mut Report,
) -> Vec<Party> {
    let mut memberships: Vec<(PartyId, PartyId)> = Vec::new();
    let mut resolved = Vec::with_capacity(parties.len());
    for (index, (mut party, raw)) in parties.into_iter().enumerate() {
        if let PartyKind::Group { members } = &mut party.kind {
            for member in raw {
                if let Some(id) = names.get(&member.code, report) {
                    memberships.push((id, PartyId(index as u32)));
                    members.push(Member { party: id, from: member.from, until: member.until });
                }
            }
        }
        resolved.push(party);
    }
    memberships.sort_unstable();
    memberships.dedup();
    for (member, group) in memberships {
        resolved[member.index()].groups.push(group);
    }
    resolved
}
