use super::{Html, LinkView, MentionView, Shared, TextView};
use crate::model::raw::BriefingKind;
use serde::Serialize;
use tera::Value;

/// A page of a list of briefings: what a list page of briefings, a topic or an author share.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ListingView {
    /// The briefings of this page, newest first.
    pub(crate) items: Vec<Shared<TeaserView>>,
    /// How many there are on all pages.
    pub(crate) total: usize,
    /// The other pages; absent where there is only one.
    pub(crate) pager: Option<PagerView>,
}

/// The pages of a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PagerView {
    /// Number of this page, from 1.
    pub(crate) page: usize,
    /// How many pages there are.
    pub(crate) pages: usize,
    /// Address of the page with newer entries; absent on the first.
    pub(crate) newer: Option<String>,
    /// Address of the page with older entries; absent on the last.
    pub(crate) older: Option<String>,
}

/// `briefings` in `briefings.html`: a page of the list of all briefings.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BriefingListView {
    /// Words of `content/briefings/_index.md`; on the first page only.
    pub(crate) intro: Option<Html>,
    /// The briefings.
    pub(crate) listing: ListingView,
}

/// A briefing in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TeaserView {
    /// Its page, named by its title.
    pub(crate) link: LinkView,
    /// Its date.
    pub(crate) date: String,
    /// `analysis`, `article`, `proposal` or `news`.
    pub(crate) kind: BriefingKind,
    /// The standfirst; may be absent.
    pub(crate) summary: Option<TextView>,
    /// Its authors.
    pub(crate) authors: Vec<LinkView>,
    /// The treaty it is about; may be absent.
    pub(crate) treaty: Option<LinkView>,
    /// Whether its file says that it is a draft.
    pub(crate) draft: bool,
}

/// `briefing` in `briefing.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BriefingView {
    /// Title.
    pub(crate) title: String,
    /// `analysis`, `article`, `proposal` or `news`.
    pub(crate) kind: BriefingKind,
    /// The standfirst; may be absent.
    pub(crate) summary: Option<String>,
    /// Date.
    pub(crate) date: String,
    /// Date of its last revision; may be absent.
    pub(crate) updated: Option<String>,
    /// Authors.
    pub(crate) authors: Vec<Shared<LinkView>>,
    /// Minutes it takes to read, at least 1.
    pub(crate) minutes: u32,
    /// The treaty it is about; may be absent.
    pub(crate) treaty: Option<LinkView>,
    /// The draft that its references mean; may be absent.
    pub(crate) as_of: Option<LinkView>,
    /// The session it reports on; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Topics.
    pub(crate) topics: Vec<Shared<LinkView>>,
    /// Delegations and groups.
    pub(crate) delegations: Vec<Shared<LinkView>>,
    /// The text.
    pub(crate) html: Html,
    /// Its headings of levels 2 and 3, in order.
    pub(crate) headings: Vec<HeadingView>,
    /// Who paid for it; may be absent.
    pub(crate) funding: Option<String>,
    /// Whose views it is not; may be absent.
    pub(crate) disclaimer: Option<String>,
    /// Whether its file says that it is a draft.
    pub(crate) draft: bool,
    /// Whether it is to be published later.
    pub(crate) future: bool,
    /// The briefing published before it; may be absent.
    pub(crate) previous: Option<Shared<LinkView>>,
    /// The briefing published after it; may be absent.
    pub(crate) next: Option<Shared<LinkView>>,
    /// Articles that it refers to and that are now called otherwise, deleted, split or merged, as first mentioned.
    pub(crate) now_called: Vec<NowCalledView>,
    /// Other briefings that refer to the same provisions, those with most in common first; four at most.
    pub(crate) related: Vec<RelatedView>,
    /// How it is cited; none where no template of the theme has the word `cite`.
    pub(crate) cite: Option<CiteView>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
    /// `[extra]` of its front matter.
    pub(crate) extra: Value,
}

/// A heading of a text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HeadingView {
    /// 2 or 3.
    pub(crate) level: u8,
    /// Its `id=`.
    pub(crate) anchor: String,
    /// Its words, plain.
    pub(crate) text: String,
}

/// An article that is not any more what it was when it was referred to.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NowCalledView {
    /// What it was called in the draft that was meant, by its permalink there: `Article 17`, `Article 8(3)`.
    pub(crate) meant: LinkView,
    /// That draft.
    pub(crate) draft: LinkView,
    /// `renumbered`, `deleted`, `split` or `merged`.
    pub(crate) fate: &'static str,
    /// The same in words: `now Article 4`.
    pub(crate) since: String,
    /// The provision's page, or where the part that was meant stands now, by the provision's title.
    pub(crate) provision: LinkView,
}

/// A briefing on the same provisions.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RelatedView {
    /// The briefing.
    pub(crate) briefing: Shared<TeaserView>,
    /// The provisions that both refer to.
    pub(crate) provisions: Vec<LinkView>,
}

/// How a briefing is cited. `page-cite` is the `id=` of the element that shows it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CiteView {
    /// In the manner of OSCOLA, without the day it was read.
    pub(crate) text: String,
    /// The same for programs; none if the theme has no option `citation_files`, or it is false.
    pub(crate) files: Vec<CiteFileView>,
    /// Authors as they stand in an index: `Calder, Ines`; an organisation as it is written.
    pub(crate) authors: Vec<String>,
}

/// A citation as a file.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CiteFileView {
    /// `BibTeX`, `RIS` or `CSL-JSON`.
    pub(crate) name: &'static str,
    /// Its address.
    pub(crate) url: String,
    /// Its media type.
    pub(crate) media: &'static str,
}
