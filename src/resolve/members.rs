//! Who is a member of which group, and when; no group is in itself.

use crate::diagnostic::rules::site::{CIRCULAR_GROUPS, CONTRADICTORY_PARTIES};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::id::PartyId;
use crate::model::party::{Member, Membership, Party, PartyKind, Times};
use crate::model::raw::RawMember;
use crate::model::when::Dated;
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Adds members to the groups, by the codes of these. `find` is the party that a code means; it tells of those that mean none.
pub(super) fn add(
    parties: &mut [Party],
    mut written: BTreeMap<String, Vec<RawMember>>,
    find: impl Fn(&Spanned<String>, &mut Report) -> Option<PartyId>,
    report: &mut Report,
) {
    let mut places = Vec::with_capacity(parties.len());
    for group in &mut *parties {
        let written = written.remove(&group.code).unwrap_or_default();
        places.push(of_group(group, written, &find, report));
    }
    part_circles(parties, &places, report);
    let mut memberships = Vec::new();
    for (group, party) in (0..).map(PartyId).zip(&*parties) {
        memberships.extend(members_of(party).iter().map(|member| (member.party, group, member.times)));
    }
    memberships.sort_unstable();
    for (member, group, times) in memberships {
        parties[member.index()].groups.push(Membership { group, times });
    }
}

/// Adds the members of one group, each once at one time. Gives where each is written.
fn of_group(
    group: &mut Party,
    written: Vec<RawMember>,
    find: impl Fn(&Spanned<String>, &mut Report) -> Option<PartyId>,
    report: &mut Report,
) -> Vec<Span> {
    let PartyKind::Group { members } = &mut group.kind else { return Vec::new() };
    let mut places = Vec::new();
    // Until when somebody is a member, by who and since when: no two overlap.
    let mut times: BTreeMap<(PartyId, Date), Date> = BTreeMap::new();
    for member in written {
        let Some(party) = find(&member.code, report) else { continue };
        let (from, until) = (member.from.map_or(Date::MIN, Dated::last), member.until.map_or(Date::MAX, Dated::last));
        let before = times.range((party, Date::MIN)..=(party, until)).next_back();
        if before.is_some_and(|(_, ended)| from <= *ended) {
            let message = format!("`{}` is a member of `{}` twice at one time", member.code.value, group.code);
            report.push(
                Diagnostic::new(&CONTRADICTORY_PARTIES, member.code.span, message)
                    .hint("take one of the two out, or say with `from` and `until` when it was a member"),
            );
            continue;
        }
        times.insert((party, from), until);
        places.push(member.code.span);
        members.push(Member { party, times: Times { from: member.from, until: member.until } });
    }
    places
}

fn members_of(party: &Party) -> &[Member] {
    match &party.kind {
        PartyKind::Group { members } => members,
        _ => &[],
    }
}

/// Whether the groups among the members of a group have been gone through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gone {
    Not,
    /// They are being gone through: a member that is such a group closes a circle.
    On,
    Through,
}

/// Takes out the members that close a circle of groups: each group is gone through once, from those declared first.
fn part_circles(parties: &mut [Party], places: &[Vec<Span>], report: &mut Report) {
    let mut gone = vec![Gone::Not; parties.len()];
    let mut closing: Vec<(usize, usize)> = Vec::new();
    for first in 0..parties.len() {
        let mut open: Vec<(usize, usize)> = if gone[first] == Gone::Not { vec![(first, 0)] } else { Vec::new() };
        while let Some((group, next)) = open.pop() {
            gone[group] = Gone::On;
            let Some(member) = members_of(&parties[group]).get(next) else {
                gone[group] = Gone::Through;
                continue;
            };
            open.push((group, next + 1));
            match gone[member.party.index()] {
                Gone::Not => open.push((member.party.index(), 0)),
                Gone::On => closing.push((group, next)),
                Gone::Through => {}
            }
        }
    }
    closing.sort_unstable();
    for of_one in closing.chunk_by(|one, next| one.0 == next.0) {
        let group = of_one[0].0;
        for (_, at) in of_one {
            report.push(circle(parties, (group, *at), places[group][*at]));
        }
        let PartyKind::Group { members } = &mut parties[group].kind else { continue };
        let mut closing = of_one.iter().map(|(_, at)| *at).peekable();
        let mut at = 0..members.len();
        members.retain(|_| at.next().is_some_and(|at| closing.next_if_eq(&at).is_none()));
    }
}

/// What is wrong with a member, by its place in its group, that closes a circle.
fn circle(parties: &[Party], (group, at): (usize, usize), written: Span) -> Diagnostic {
    let member = members_of(&parties[group])[at].party.index();
    let message = if member == group {
        format!("the group `{}` is a member of itself", parties[group].code)
    } else {
        format!("the groups `{}` and `{}` are members of each other", parties[group].code, parties[member].code)
    };
    Diagnostic::new(&CIRCULAR_GROUPS, written, message)
        .hint("take it out: a group speaks for its members, and not they for it")
}
