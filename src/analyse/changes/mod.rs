//! What is new in a treaty between two days, or with a session.
//!
//! In: the site, a treaty. Out: [`Changes`], for a page and for feeds. Not here: what changed in a text (`redline`).
//!
//! With a session counts what names it or a meeting within it, on whatever day; and of what names none, all since the session
//! that ended before it, up to its last day. With a meeting within a session counts what names that meeting, and nothing else:
//! it takes nothing from the session. So all else is told once, if sessions do not end on one day.
//!
//! - [`chronicle`] everything that ever happened, in order

mod chronicle;
#[cfg(test)]
mod tests;

use crate::model::changes::{Changes, Entry, TreatyChanges};
use crate::model::id::{SessionId, TreatyId};
use crate::model::site::Site;
use chronicle::Happened;
use jiff::civil::Date;

/// Everything that happened to a treaty, ready to be asked what is new.
#[derive(Debug)]
pub struct Chronicle {
    treaty: TreatyId,
    /// In order of date.
    happened: Vec<Happened>,
}

impl Chronicle {
    /// All that is known of a treaty.
    pub fn new(site: &Site, treaty: TreatyId) -> Self {
        Self { treaty, happened: chronicle::happened(site, treaty) }
    }

    /// What is new after a day, up to and with another; without the first, from the beginning.
    pub fn between(&self, after: Option<Date>, until: Date) -> Changes {
        self.changes(None, after, until, |happened| within(happened.entry.date.last(), after, until))
    }

    /// What is new with a session, as far as it has happened by a day.
    pub fn session(&self, site: &Site, session: SessionId, by: Date) -> Changes {
        let held = site.session(session);
        let others = outermost(site, self.treaty).map(|id| site.session(id).end);
        let before = others.filter(|other| *other < held.end).max();
        let nested = held.within.is_some();
        let after = if nested { held.start.yesterday().ok() } else { before };
        let until = held.end.min(by);
        self.changes(Some(session), after, until, |happened| match happened.session {
            Some(named) => (named == session || site.is_within(named, session)) && happened.entry.date.last() <= by,
            None => !nested && within(happened.entry.date.last(), after, until),
        })
    }

    fn changes(
        &self,
        session: Option<SessionId>,
        after: Option<Date>,
        until: Date,
        is_new: impl Fn(&Happened) -> bool,
    ) -> Changes {
        let new = self.happened.iter().filter(|happened| is_new(happened));
        let entries: Vec<Entry> = new.map(|happened| happened.entry.clone()).collect();
        Changes { treaty: self.treaty, session, after, until, entries }
    }
}

/// What happened to a treaty by the day of the build: with each session, since the last one that is over, and in all.
pub fn whole(site: &Site, treaty: TreatyId) -> TreatyChanges {
    let now = site.options.now;
    let chronicle = Chronicle::new(site, treaty);
    let sessions = &site.treaty(treaty).sessions;
    let last = outermost(site, treaty).map(|id| site.session(id).end).filter(|end| *end <= now).max();
    TreatyChanges {
        sessions: sessions.iter().map(|id| chronicle.session(site, *id, now)).collect(),
        since: chronicle.between(last, now),
        all: chronicle.between(None, now),
    }
}

/// The sessions that are held in no other.
fn outermost(site: &Site, treaty: TreatyId) -> impl Iterator<Item = SessionId> + '_ {
    site.treaty(treaty).sessions.iter().copied().filter(|id| site.session(*id).within.is_none())
}

fn within(date: Date, after: Option<Date>, until: Date) -> bool {
    after.is_none_or(|after| after < date) && date <= until
}
