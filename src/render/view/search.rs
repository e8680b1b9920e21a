use super::{AlternateView, LinkView, TextView};
use serde::Serialize;

/// `search` in `search.html`: the page to search the site on. A theme without that template has no such page, and a site with
/// `search = false` has none either.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SearchView {
    /// Address of the folder of the index, with its last slash: `/travaux/pagefind/`.
    pub(crate) index: String,
    /// The languages that there is something to be found in; the index of each is named with `lang`.
    pub(crate) languages: Vec<AlternateView>,
    /// By what results can be narrowed down.
    pub(crate) filters: Vec<SearchFilterView>,
    /// Where to look without searching: the sections of the site, and its pages.
    pub(crate) links: Vec<LinkView>,
}

/// One property that results are narrowed down by.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SearchFilterView {
    /// Its name in the index: `kind`, `treaty`, `topic`, `delegation` or `session`.
    pub(crate) name: &'static str,
    /// The key of its name: `search-kind`, `topics`.
    pub(crate) title: &'static str,
    /// Its values. Not every one of them need have anything to be found.
    pub(crate) values: Vec<SearchValueView>,
}

/// One value of a property.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SearchValueView {
    /// As the index has it: `provision`, `RUS`, `model/s6`.
    pub(crate) value: String,
    /// Its name: of a kind, that of many.
    pub(crate) text: TextView,
    /// Of a kind, the name of one; else as `text`.
    pub(crate) one: TextView,
}
