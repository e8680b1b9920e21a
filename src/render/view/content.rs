use super::{HeadingView, Html, LinkView};
use serde::Serialize;
use tera::Value;

/// `content` in `page.html`: a page of the content folder.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContentPageView {
    /// Title.
    pub(crate) title: String,
    /// One or two sentences; may be absent.
    pub(crate) summary: Option<String>,
    /// Date of its last revision; may be absent.
    pub(crate) updated: Option<String>,
    /// The text.
    pub(crate) html: Html,
    /// Its headings of levels 2 and 3, in order.
    pub(crate) headings: Vec<HeadingView>,
    /// For the page of a folder: the pages in it, by weight, then title.
    pub(crate) children: Vec<LinkView>,
    /// The page before it in its folder; may be absent.
    pub(crate) previous: Option<LinkView>,
    /// The page after it in its folder; may be absent.
    pub(crate) next: Option<LinkView>,
    /// `[extra]` of its front matter.
    pub(crate) extra: Value,
}

/// `not_found` in `404.html`: the page for addresses that lead nowhere.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NotFoundView {
    /// Where to go on: the home page and the sections.
    pub(crate) links: Vec<LinkView>,
}
