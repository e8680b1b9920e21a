//! Sessions and drafts in time, and where a treaty stands.

use super::Reader;
use crate::model::id::{DraftId, SessionId, TreatyId};
use crate::model::target::Target;
use crate::render::view::{StandsView, TimelineView, WhatView};

impl Reader<'_> {
    /// Sessions and drafts of a treaty in order of date; on one day, the session first.
    pub(crate) fn timeline(&self, treaty: TreatyId) -> Vec<TimelineView> {
        let treaty = self.site().treaty(treaty);
        let mut timeline: Vec<TimelineView> = treaty.sessions.iter().map(|id| self.session_in_time(*id)).collect();
        timeline.extend(treaty.drafts.iter().map(|id| self.draft_in_time(*id)));
        timeline.sort_by(|a, b| a.start.cmp(&b.start));
        timeline
    }

    /// Where a treaty stands on the day of the build.
    pub(crate) fn stands(&self, treaty: TreatyId) -> StandsView {
        let (site, now) = (self.site(), self.site().options.now);
        let treaty = site.treaty(treaty);
        let latest = treaty.drafts.last().copied();
        let sessions = || treaty.sessions.iter().map(|id| (*id, site.session(*id)));
        let show = |found: Option<(SessionId, _)>| found.map(|(id, _)| self.session_in_time(id));
        StandsView {
            draft: self.drafts(latest),
            stage: latest.map(|id| site.draft(id).stage),
            date: latest.map(|id| site.draft(id).date.to_string()),
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
            start: session.start.to_string(),
            end: session.end.to_string(),
            what: WhatView::Session(session.kind),
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
            start: draft.date.to_string(),
            end: draft.date.to_string(),
            what: WhatView::Draft(draft.stage),
            place: None,
            symbol: draft.symbol.clone(),
            future: draft.date > self.site().options.now,
            planned: false,
        }
    }
}
