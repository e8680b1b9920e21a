//! Votes: what they were taken on, and who voted how.

use super::evidence::evidence;
use super::matter::{Asking, Known, matter};
use super::names::Names;
use super::parties::PartyNames;
use super::proposals::{session, when};
use super::treaties::{Rest, Treaties};
use crate::diagnostic::rules::site::VOTED_TWICE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::id::{PartyId, TreatyId, VoteId};
use crate::model::raw::{Ballot, RawSide, RawVote};
use crate::model::vote::{Side, Vote, Voter};
use crate::model::when::When;
use crate::source::Span;
use rustc_hash::FxHashMap;

/// What a vote can be taken on, beside a provision or unit.
const KINDS: [&str; 3] = ["proposal", "package", "draft"];

/// All votes, by treaty, then date and id; each treaty gets the ids of its own.
pub(super) fn votes(all: &mut Treaties, rest: &mut [Rest], known: &Known<'_>, report: &mut Report) -> Vec<Vote> {
    let mut names = Names::new("vote");
    let mut votes = Vec::new();
    for (treaty, rest) in (0..).map(TreatyId).zip(rest) {
        let mut own = std::mem::take(&mut rest.votes);
        own.sort_by(|a, b| a.id.value.cmp(&b.id.value));
        let dated =
            own.into_iter().filter_map(|raw| Some((when(all, treaty, (raw.date, raw.session.as_ref()), report)?, raw)));
        let mut own: Vec<_> = dated.collect();
        own.sort_by_key(|(date, _)| *date);
        for (date, raw) in own {
            let id = VoteId(votes.len() as u32);
            if let Some(vote) = vote((date, &raw), treaty, (known, all), report)
                && names.add(&raw.id, id, report)
            {
                votes.push(vote);
                all.list[treaty.index()].votes.push(id);
            }
        }
    }
    votes
}

fn vote(
    (date, raw): (When, &RawVote),
    treaty: TreatyId,
    (known, all): (&Known<'_>, &Treaties),
    report: &mut Report,
) -> Option<Vote> {
    let own = &all.names[treaty.index()];
    let sides = sides(raw, (known.parties, treaty), report);
    let sources = evidence(&raw.sources, &own.documents, report);
    let session = session(own, raw.date, raw.session.as_ref(), report);
    let asking = Asking { treaty, day: date.last(), kinds: &KINDS };
    let on = match &raw.on {
        Some(on) => Some(matter(on, asking, known, all, report)?),
        None => None,
    };
    Some(Vote {
        id: raw.id.value.clone(),
        treaty,
        span: raw.span,
        title: raw.title.clone(),
        on,
        date,
        session,
        body: raw.body.clone(),
        kind: raw.kind,
        sides,
        result: raw.result.value,
        result_span: raw.result.span,
        majority: raw.majority,
        sources,
    })
}

fn sides(raw: &RawVote, parties: (&PartyNames, TreatyId), report: &mut Report) -> [Side; Ballot::ALL.len()] {
    let mut seen: FxHashMap<PartyId, (Ballot, Span)> = FxHashMap::default();
    Ballot::ALL.map(|ballot| {
        let Some(side) = &raw.sides[ballot as usize] else { return Side::default() };
        let named = named(side, ballot, &mut seen, parties, report);
        let count = side.count.map_or(side.names.len() as u32, |count| count.value);
        Side { count: Some(count), named }
    })
}

/// Those named on one side, without those who are on another already, or there twice.
fn named(
    side: &RawSide,
    ballot: Ballot,
    seen: &mut FxHashMap<PartyId, (Ballot, Span)>,
    (parties, treaty): (&PartyNames, TreatyId),
    report: &mut Report,
) -> Vec<Voter> {
    let mut named = Vec::new();
    for written in &side.names {
        let Some(party) = parties.coded(written, treaty, report) else { continue };
        if let Some((before, span)) = seen.get(&party) {
            let code = &written.value;
            let message = if *before == ballot {
                format!("`{code}` is named twice among those {}", told(ballot))
            } else {
                format!("`{code}` is named among those {} and among those {}", told(*before), told(ballot))
            };
            let found = Diagnostic::new(&VOTED_TWICE, written.span, message).label(*span, "named here already");
            report.push(found.hint("each has one vote: mend one of the two codes, or take it out"));
            continue;
        }
        seen.insert(party, (ballot, written.span));
        named.push(Voter { party, span: written.span });
    }
    named
}

fn told(ballot: Ballot) -> &'static str {
    match ballot {
        Ballot::For => "for it",
        Ballot::Against => "against it",
        Ballot::Abstaining => "abstaining",
        Ballot::Absent => "absent",
    }
}
