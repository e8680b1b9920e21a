//! How far each part of a treaty is agreed, and where it is contended.
//!
//! In: the site, a treaty, a day. Out: its [`Progress`] by the draft current then, the same at the end of each session, its
//! [`Contention`](crate::model::progress::Contention). Not here: what the text says, or who wants what.
//!
//! A unit has the state last recorded for it or for what it stands in, as long as its words and brackets are those of the draft
//! current on the day of that status; a change of punctuation, capitals or numbers of cross-references alone does no harm. What is so
//! of the draft is so of its authentic texts in other languages. Else
//! it is `bracketed` if its own words have or stand in brackets, if it is or holds options, or if its article's label stands in
//! brackets; else `open`. What a draft of stage `adopted` has is adopted. A path is read in the draft current on the date of
//! its status, and the unit is followed from there. A whole is its least advanced part. Words are those outside labels,
//! headings and footnotes; those in brackets are counted apart, as in every table of brackets.
//!
//! - [`gist`] what a unit says, to be compared · [`parts`] a provision's own words, unit by unit · [`texts`] those of drafts
//! - [`records`] which statuses hold on a day, and for which words
//! - [`rollup`] states of units, provisions, groupings, the treaty · [`mod@contention`] measures of it
//! - [`warning`] tells what was agreed and is written otherwise

mod contention;
mod gist;
mod parts;
mod records;
mod rollup;
#[cfg(test)]
mod tests;
mod texts;
mod warning;

pub use contention::contention;
pub use warning::agreed_text_changed;

use crate::analyse::successors::{Moves, Successors};
use crate::model::id::{DraftId, TreatyId};
use crate::model::progress::{Changed, Progress, SessionProgress, Standing, TreatyProgress};
use crate::model::raw::{Authority, Stage, StatusState};
use crate::model::site::Site;
use jiff::civil::Date;
use records::Records;
use rollup::Looked;
use texts::Texts;

/// How far one treaty is, on as many days as are asked for: texts are read once.
#[derive(Debug)]
pub struct Rolls<'a> {
    site: &'a Site,
    treaty: TreatyId,
    records: Records,
    successors: Successors<'a>,
    texts: Texts<'a>,
}

impl<'a> Rolls<'a> {
    /// Prepares the statuses of a treaty, given what its redlines say moved.
    pub fn new(site: &'a Site, treaty: TreatyId, moves: &'a Moves) -> Self {
        let successors = Successors::new(site, moves);
        let records = Records::new(site, treaty);
        Self { site, treaty, records, successors, texts: Texts::new(site) }
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
                changed: Vec::new(),
            };
        };
        self.on_draft(draft, day)
    }

    /// How far a draft was at the end of a day.
    fn on_draft(&mut self, draft: DraftId, day: Date) -> Progress {
        let text = self.site.draft(draft);
        let counted = text.authority != Authority::Summary;
        let recorded = self.records.on(day, draft, &mut self.texts, &mut self.successors);
        let mut sums = self.site.treaty(self.treaty).sums.iter();
        let last = sums.rfind(|sum| sum.date.last() <= day).map(|sum| sum.state);
        let agreed_in_sum = last.is_some_and(|state| state > StatusState::Bracketed && state != StatusState::Deleted);
        let parts = self.texts.draft(draft);
        let mut changed = Vec::new();
        let provisions: Vec<_> = parts
            .provisions
            .iter()
            .map(|(provision, parts)| {
                let looked =
                    Looked { draft, provision: *provision, parts, recorded: &recorded, counted, agreed_in_sum };
                rollup::provision(&looked, &mut self.texts, &mut changed)
            })
            .collect();
        changed.extend(recorded.gone().into_iter().filter(|_| counted && text.stage != Stage::Adopted));
        Progress {
            treaty: self.treaty,
            day,
            draft: Some(draft),
            counted,
            whole: rollup::whole(&provisions, counted),
            groupings: rollup::groupings(text, &provisions, counted),
            provisions,
            changed,
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

    /// For each draft by a day, what it changed that had been agreed by its own day. What a later draft takes over unchanged is told
    /// with the draft that changed it.
    pub fn at_drafts(&mut self, by: Date) -> Vec<(DraftId, Vec<Changed>)> {
        let drafts = &self.site.treaty(self.treaty).drafts;
        let mut told: Vec<Changed> = Vec::new();
        let mut all = Vec::new();
        for id in drafts.iter().filter(|id| self.site.draft(**id).date.last() <= by) {
            let changed = self.on_draft(*id, self.site.draft(*id).date.last()).changed;
            let is_new = |one: &Changed| !told.iter().any(|old| (old.status, old.from) == (one.status, one.from));
            let new: Vec<Changed> = changed.into_iter().filter(is_new).collect();
            told.extend(&new);
            all.push((*id, new));
        }
        all
    }
}

/// How far a treaty is on the day of the build, how far it was after each session, and where it is contended.
pub fn whole(site: &Site, treaty: TreatyId, moves: &Moves) -> TreatyProgress {
    let now = site.options.now;
    let mut rolls = Rolls::new(site, treaty, moves);
    TreatyProgress {
        now: rolls.on(now),
        sessions: rolls.at_sessions(now),
        drafts: rolls.at_drafts(now),
        contention: contention(site, treaty, now),
    }
}

/// How far a treaty was at the end of a day.
pub fn treaty(site: &Site, treaty: TreatyId, moves: &Moves, day: Date) -> Progress {
    Rolls::new(site, treaty, moves).on(day)
}
