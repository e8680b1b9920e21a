//! When something of a treaty was, before anything is resolved: on its date, else at the session that it names.

use crate::model::id::SessionId;
use crate::model::raw::{RawDraft, RawSession, RawTreaty};
use crate::model::when::{Dated, When};
use crate::source::Spanned;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

/// The days on which the sessions of a treaty were held, by their ids in small letters.
#[derive(Debug)]
pub(super) struct Held(FxHashMap<String, (SessionId, Date, Date)>);

/// The first day that a session can have begun on, and the last that it can have ended on.
pub(super) fn days(session: &RawSession) -> (Date, Date) {
    let (start, end) = (session.start.value, session.end.unwrap_or(session.start).value);
    (start.first(), end.last().max(start.first()))
}

impl Held {
    pub(super) fn of(treaty: &RawTreaty) -> Self {
        let sessions = (0..).map(SessionId).zip(&treaty.sessions);
        let dated = sessions.map(|(id, session)| (id, session, days(session)));
        Self(dated.map(|(id, session, (start, end))| (session.id.value.to_lowercase(), (id, start, end))).collect())
    }

    /// When something was; `None` if it has no date and the session is not known.
    pub(super) fn when(&self, date: Option<Spanned<Dated>>, session: Option<&Spanned<String>>) -> Option<When> {
        let session = session.and_then(|written| self.0.get(&written.value.to_lowercase()));
        When::of(date.map(|date| date.value), session.copied())
    }

    /// The drafts of the treaty of which it is known when they were issued.
    pub(super) fn drafts<'t>(&self, treaty: &'t RawTreaty) -> Vec<(&'t RawDraft, When)> {
        let dated = treaty.drafts.iter().map(|draft| (draft, self.when(draft.date, draft.session.as_ref())));
        dated.filter_map(|(draft, when)| Some((draft, when?))).collect()
    }

    /// The last day of a session, if it is known.
    pub(super) fn end(&self, session: &Spanned<String>) -> Option<Date> {
        self.0.get(&session.value.to_lowercase()).map(|(_, _, end)| *end)
    }
}

/// When something was, as its file says it: a date, a session, or both.
pub(super) type Said<'r> = (Option<Spanned<Dated>>, Option<&'r Spanned<String>>);

/// Whatever of a treaty says when it was, but for its sessions themselves.
pub(super) fn said(treaty: &RawTreaty) -> Vec<Said<'_>> {
    let mut said: Vec<Said<'_>> = Vec::new();
    said.extend(treaty.documents.iter().map(|one| (one.date, one.session.as_ref())));
    said.extend(treaty.drafts.iter().map(|one| (one.date, one.session.as_ref())));
    // A figure is about its session, and may have been counted then or later.
    said.extend(treaty.figures.iter().map(|one| (one.date, None)));
    said.extend(treaty.statuses.iter().map(|one| (one.date, one.session.as_ref())));
    said.extend(treaty.sums.iter().map(|one| (one.date, one.session.as_ref())));
    said.extend(treaty.positions.iter().map(|one| (one.date, one.session.as_ref())));
    said.extend(treaty.votes.iter().map(|one| (one.date, one.session.as_ref())));
    said.extend(treaty.arguments.iter().map(|one| (Some(one.date), None)));
    for proposal in &treaty.proposals {
        said.push((proposal.date, proposal.session.as_ref()));
        said.extend(proposal.status.iter().map(|step| (step.date, step.session.as_ref())));
    }
    said
}
