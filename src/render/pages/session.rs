//! `/treaties/T/sessions/ID/`.

use super::{Built, Pages};
use crate::model::id::SessionId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::SessionView;

/// How many briefings a session's page shows.
const LATEST: usize = 20;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().sessions.len() as u32).map(SessionId) {
        pages.add(Target::Session(id), move |reader| session(reader, id));
    }
}

pub(super) fn session(reader: &Reader, id: SessionId) -> Built<SessionView> {
    let site = reader.site();
    let session = site.session(id);
    let all = site.treaty(session.treaty).sessions.iter().copied();
    let beside: Vec<SessionId> = all.clone().filter(|other| site.session(*other).within == session.within).collect();
    let place = beside.iter().position(|other| *other == id).unwrap_or_default();
    let meetings = all.filter(|other| site.session(*other).within == Some(id));
    let catalogue = reader.catalogue();
    let at = id.index();
    let mut positions = reader.positions(&catalogue.session_positions[at]);
    positions.reverse();
    let proposals = &catalogue.session_proposals[at];
    let before = session.start.yesterday().ok().and_then(|day| site.current_draft(session.treaty, day));
    let after = site.current_draft(session.treaty, session.end).filter(|_| session.end <= site.options.now);
    let changes = reader.analysis().changes_of(site, id);
    let view = SessionView {
        title: reader.words(&session.title),
        treaty: reader.link(Target::Treaty(session.treaty)),
        kind: session.kind,
        start: session.days.0.to_string(),
        end: session.days.1.to_string(),
        planned: session.end > site.options.now,
        place: reader.words_if(&session.place),
        within: reader.sessions(session.within),
        meetings: reader.links(meetings.map(Target::Session)),
        previous: reader.sessions(place.checked_sub(1).map(|place| beside[place])),
        next: reader.sessions(beside.get(place + 1).copied()),
        draft_before: reader.drafts(before),
        draft_after: reader.drafts(after),
        compare: before
            .zip(after)
            .filter(|(before, after)| reader.analysis().comparison(*before, *after).is_some())
            .map(|(before, after)| reader.link(Target::Compare(before, after))),
        progress: reader.stand_after(id),
        new: changes.filter(|_| session.start <= site.options.now).map(|changes| reader.news(changes)),
        changes: format!("{}#page-session-{}", site.href(Target::Changes(session.treaty), reader.language), session.id),
        some: reader.in_sum(session.treaty, |sum| sum.session == Some(id)),
        statuses: reader.statuses_at(id),
        by_delegation: reader.by_delegation(proposals),
        by_provision: reader.by_provision(proposals),
        drafts: reader.links(catalogue.session_drafts[at].iter().map(|draft| Target::Draft(*draft))),
        proposals: proposals.iter().map(|proposal| reader.proposal(*proposal)).collect(),
        scorecard: reader.scorecard_of_session(id),
        positions,
        votes: reader.votes(&catalogue.session_votes[at]),
        documents: catalogue.session_documents[at].iter().map(|document| reader.document(*document)).collect(),
        briefings: reader.newest(&catalogue.session_briefings[at], LATEST),
        mentions: reader.mentions(Target::Session(id)),
    };
    Ok((Head::of_treaty(Target::Session(id), session.treaty, Vec::new()), view))
}
