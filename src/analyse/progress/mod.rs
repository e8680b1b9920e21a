//! How far each part of a treaty is agreed, and where it is contended.
//!
//! In: the site, a treaty, a day. Out: its [`Progress`] by the draft current then, the same at the end of each session, its
//! [`Contention`](crate::model::progress::Contention). Not here: what the text says, or who wants what.
//!
//! A unit has the state last recorded for it, else that of what it stands in, else `bracketed` if its own words have or
//! stand in brackets, if it is or holds options, or if its article's label stands in brackets; else `open`. A path is read
//! in the draft current on the date of its status, and the unit is followed from there. A whole is its least advanced
//! part; so what is recorded for a whole later than for a part, and is further, the part has reached too. What is deleted
//! is left out with everything in it, unless something else was recorded for that later. Words are those outside labels,
//! headings and footnotes.
//!
//! - [`parts`] a provision's own words, unit by unit · [`records`] which statuses hold on a day
//! - [`rollup`] states of units, provisions, groupings, the treaty · [`mod@contention`] measures of it

mod contention;
mod parts;
mod records;
mod rollup;
#[cfg(test)]
mod tests;

pub use contention::contention;

use crate::analyse::successors::Successors;
use crate::model::id::{DraftId, TreatyId};
use crate::model::progress::{Progress, SessionProgress, Standing, TreatyProgress};
use crate::model::raw::Authority;
use crate::model::site::Site;
use jiff::civil::Date;
use parts::Parts;
use records::Records;
use rustc_hash::FxHashMap;

/// How far one treaty is, on as many days as are asked for: texts are read once.
#[derive(Debug)]
pub struct Rolls<'a> {
    site: &'a Site,
    treaty: TreatyId,
    records: Records,
    successors: Successors<'a>,
    parts: FxHashMap<DraftId, Vec<Parts>>,
}

impl<'a> Rolls<'a> {
    /// Prepares the statuses of a treaty.
    pub fn new(site: &'a Site, treaty: TreatyId) -> Self {
        let successors = Successors::new(site);
        let records = Records::new(site, treaty, &successors);
        Self { site, treaty, records, successors, parts: FxHashMap::default() }
    }

    /// How far it was at the end of a day.
    pub fn on(&mut self, day: Date) -> Progress {
        let Some(draft) = self.site.current_draft(self.treaty, day) else {
            return Progress {
                treaty: self.treaty,
                day,
                draft: None,
                counted: false,
                whole: Standing::default(),
                groupings: Vec::new(),
                provisions: Vec::new(),
            };
        };
        let text = self.site.draft(draft);
        let counted = text.authority != Authority::Summary;
        let recorded = self.records.on(day, draft, &mut self.successors);
        let parts = self.parts.entry(draft).or_insert_with(|| parts::of_draft(text));
        let provisions = text.provisions.iter().zip(&*parts).map(|((provision, _), parts)| {
            rollup::provision(*provision, parts, &|unit| recorded.get(*provision, unit), counted)
        });
        let provisions: Vec<_> = provisions.collect();
        Progress {
            treaty: self.treaty,
            day,
            draft: Some(draft),
            counted,
            whole: rollup::whole(&provisions, counted),
            groupings: rollup::groupings(text, &provisions, counted),
            provisions,
        }
    }

    /// How far it was at the end of each session that has ended by a day, in order of their last days.
    pub fn at_sessions(&mut self, by: Date) -> Vec<SessionProgress> {
        let sessions = self.site.treaty(self.treaty).sessions.iter();
        let mut ended: Vec<_> =
            sessions.map(|id| (self.site.session(*id).end, *id)).filter(|(end, _)| *end <= by).collect();
        ended.sort_unstable();
        ended.into_iter().map(|(end, session)| SessionProgress { session, progress: self.on(end) }).collect()
    }
}

/// How far a treaty is on the day of the build, how far it was after each session, and where it is contended.
pub fn whole(site: &Site, treaty: TreatyId) -> TreatyProgress {
    let now = site.options.now;
    let mut rolls = Rolls::new(site, treaty);
    TreatyProgress { now: rolls.on(now), sessions: rolls.at_sessions(now), contention: contention(site, treaty, now) }
}

/// How far a treaty was at the end of a day.
pub fn treaty(site: &Site, treaty: TreatyId, day: Date) -> Progress {
    Rolls::new(site, treaty).on(day)
}
