use super::{ArgumentsView, Html, LinkView, ListingView, MentionView, TextView};
use serde::Serialize;

/// `authors` in `authors.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AuthorListView {
    /// Words of `content/authors/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// The authors.
    pub(crate) items: Vec<LinkView>,
}

/// `author` in `author.html`. On its second and further pages only `listing` is filled, and the name.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AuthorView {
    /// Name.
    pub(crate) name: TextView,
    /// Affiliation; may be absent.
    pub(crate) affiliation: Option<TextView>,
    /// ORCID iD, without its address; may be absent.
    pub(crate) orcid: Option<String>,
    /// Own page; may be absent.
    pub(crate) url: Option<String>,
    /// A short biography; may be absent.
    pub(crate) bio: Option<TextView>,
    /// What the author argues.
    pub(crate) arguments: ArgumentsView,
    /// What refers to it, with the sentence.
    pub(crate) mentions: Vec<MentionView>,
    /// Briefings by this author.
    pub(crate) listing: ListingView,
}
