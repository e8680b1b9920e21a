use super::{Html, MentionView, TextView};
use serde::Serialize;

/// `glossary` in `glossary.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GlossaryView {
    /// Words of `content/glossary/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// The terms, sorted as they are written in the page's language.
    pub(crate) terms: Vec<TermView>,
}

/// A term of the glossary.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TermView {
    /// Its `id=` on the page.
    pub(crate) id: String,
    /// The term.
    pub(crate) term: TextView,
    /// What it means.
    pub(crate) definition: TextView,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}
