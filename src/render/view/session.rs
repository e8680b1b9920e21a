use super::{LinkView, MentionView, PositionView, ProposalTeaserView, Shared, TeaserView, TextView};
use crate::model::raw::SessionKind;
use serde::Serialize;

/// `session` in `session.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SessionView {
    /// Title.
    pub(crate) title: TextView,
    /// Its treaty.
    pub(crate) treaty: LinkView,
    /// `formal`, `informal` or `intersessional`.
    pub(crate) kind: SessionKind,
    /// First day.
    pub(crate) start: String,
    /// Last day.
    pub(crate) end: String,
    /// Where it met; may be absent.
    pub(crate) place: Option<TextView>,
    /// The session before it; may be absent.
    pub(crate) previous: Option<LinkView>,
    /// The session after it; may be absent.
    pub(crate) next: Option<LinkView>,
    /// Drafts made at it or for it.
    pub(crate) drafts: Vec<LinkView>,
    /// Proposals made at it, in order of date.
    pub(crate) proposals: Vec<ProposalTeaserView>,
    /// Stances taken at it, in order of date.
    pub(crate) positions: Vec<PositionView>,
    /// Its documents.
    pub(crate) documents: Vec<DocumentView>,
    /// Briefings that report on it, newest first.
    pub(crate) briefings: Vec<Shared<TeaserView>>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}

/// `documents` in `documents.html`: a treaty's register.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DocumentsView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The documents, in order of date, then symbol.
    pub(crate) items: Vec<DocumentView>,
}

/// A document of the register.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DocumentView {
    /// Its `id=` on the register's page.
    pub(crate) anchor: String,
    /// `A/AC.291/22`.
    pub(crate) symbol: String,
    /// Title; may be absent.
    pub(crate) title: Option<TextView>,
    /// Date; may be absent.
    pub(crate) date: Option<String>,
    /// Where it can be read; may be absent.
    pub(crate) url: Option<String>,
    /// The session it belongs to; may be absent.
    pub(crate) session: Option<LinkView>,
    /// What it is, in the site's own words; may be absent.
    pub(crate) kind: Option<String>,
    /// The draft that it is; may be absent.
    pub(crate) draft: Option<LinkView>,
    /// What refers to it, with the sentence.
    pub(crate) mentions: Vec<MentionView>,
}
