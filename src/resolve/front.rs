//! What the front matter of briefings and pages can name, and how their references are to be read.

use super::names::Names;
use super::parties::PartyNames;
use super::places;
use super::reference::Reading;
use super::texts::Resolved;
use super::treaties::TreatyNames;
use crate::diagnostic::Report;
use crate::model::config::{BuildOptions, Config};
use crate::model::id::{AuthorId, DraftId, TopicId, TreatyId};
use crate::model::site::Site;
use crate::model::treaty::{Draft, Treaty};
use crate::source::Spanned;
use jiff::civil::Date;

/// The ids of everything that front matter can name.
pub(super) struct FrontNames {
    pub(super) authors: Names<AuthorId>,
    pub(super) topics: Names<TopicId>,
    pub(super) parties: PartyNames,
    pub(super) treaties: Names<TreatyId>,
    /// By [`TreatyId`].
    pub(super) of_treaties: Vec<TreatyNames>,
}

/// What front matter is resolved with.
#[derive(Clone, Copy)]
pub(super) struct Front<'a> {
    pub(super) config: &'a Config,
    pub(super) options: &'a BuildOptions,
    pub(super) names: &'a FrontNames,
    pub(super) treaties: &'a [Treaty],
    pub(super) drafts: &'a [Draft],
}

impl<'a> Front<'a> {
    /// Before the site is complete.
    pub(super) fn of_resolved(resolved: &'a Resolved) -> Self {
        Self {
            config: &resolved.config,
            options: &resolved.options,
            names: &resolved.names,
            treaties: &resolved.all.list,
            drafts: &resolved.all.drafts,
        }
    }

    /// After it is.
    pub(super) fn of_site(site: &'a Site, names: &'a FrontNames) -> Self {
        Self { config: &site.config, options: &site.options, names, treaties: &site.treaties, drafts: &site.drafts }
    }

    /// How a text's references are to be read: as of the draft or the day that it names, else of its own date.
    pub(super) fn reading(
        self,
        as_of: Option<&Spanned<String>>,
        date: Option<Date>,
        treaty: Option<TreatyId>,
        report: &mut Report,
    ) -> Reading {
        let Some(written) = as_of else { return Reading { treaty, as_of: None, date } };
        if let Ok(day) = written.value.parse::<Date>() {
            return Reading { treaty, as_of: None, date: Some(day) };
        }
        let meant = treaty.or((self.treaties.len() == 1).then_some(TreatyId(0)));
        let draft = meant.and_then(|treaty| self.names.of_treaties[treaty.index()].drafts.get(written, report));
        Reading { treaty, as_of: draft, date }
    }

    /// The draft that a reading of a briefing's own treaty means.
    pub(super) fn current(self, reading: &Reading) -> Option<DraftId> {
        let day = reading.date.unwrap_or(Date::MAX);
        reading.as_of.or_else(|| places::current(&self.treaties[reading.treaty?.index()], self.drafts, day))
    }
}
