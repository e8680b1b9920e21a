//! Sessions and drafts in time, and where a treaty stands.

use super::Reader;
use crate::model::id::{DraftId, SessionId, TreatyId};
use crate::model::target::Target;
use crate::render::view::{StandsView, TimelineView, WhatView, WhenView};

impl Reader<'_> {
    /// Sessions and drafts of a treaty in order of date; on one day, the session first.
    pub(crate) fn timeline(&self, treaty: TreatyId) -> Vec<TimelineView> {
        let treaty = self.site().treaty(treaty);
        let session = |id: &SessionId| (self.site().session(*id).start, self.session_in_time(*id));
        let draft = |id: &DraftId| (self.site().draft(*id).date.last(), self.draft_in_time(*id));
        let mut timeline: Vec<_> = treaty.sessions.iter().map(session).chain(treaty.drafts.iter().map(draft)).collect();
        timeline.sort_by_key(|(day, _)| *day);
        timeline.into_iter().map(|(_, view)| view).collect()
    }

    /// Where a treaty stands on the day of the build.
    pub(crate) fn stands(&self, treaty: TreatyId) -> StandsView {
        let (site, now) = (self.site(), self.site().options.now);
        let treaty = site.treaty(treaty);
        let latest = treaty.drafts.last().copied();
        // Meetings within a session are part of it.
        let sessions =
            || treaty.sessions.iter().map(|id| (*id, site.session(*id))).filter(|(_, one)| one.within.is_none());
        let show = |found: Option<(SessionId, _)>| found.map(|(id, _)| self.session_in_time(id));
        StandsView {
            draft: self.drafts(latest),
            stage: latest.map(|id| site.draft(id).stage),
            date: latest.map(|id| self.when(site.draft(id).date)),
            current: show(sessions().find(|(_, session)| session.start <= now && now <= session.end)),
            last: show(sessions().rfind(|(_, session)| session.end < now)),
            next: show(sessions().find(|(_, session)| session.start > now)),
        }
    }

    fn session_in_time(&self, id: SessionId) -> TimelineView {
        let session = self.site().session(id);
        TimelineView {
            kind: "session",
            link: self.link(Target::Session(id)),
            start: WhenView::Date(session.days.0.to_string()),
            end: WhenView::Date(session.days.1.to_string()),
            what: WhatView::Session(session.kind),
            within: self.sessions(session.within),
            place: self.words_if(&session.place),
            symbol: None,
            future: session.start > self.site().options.now,
            planned: session.end > self.site().options.now,
        }
    }

    fn draft_in_time(&self, id: DraftId) -> TimelineView {
        let draft = self.site().draft(id);
        TimelineView {
            kind: "draft",
            link: self.link(Target::Draft(id)),
            start: self.when(draft.date),
            end: self.when(draft.date),
            what: WhatView::Draft(draft.stage),
            within: None,
            place: None,
            symbol: draft.symbol.clone(),
            future: draft.date.last() > self.site().options.now,
            planned: false,
        }
    }
}
