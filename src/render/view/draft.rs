use super::{BracketsView, DataView, EvidenceView, Html, LinkView, MentionView, TextView, VoteTeaserView, WhenView};
use crate::model::raw::{Authority, Stage};
use serde::Serialize;
use tera::Value;

/// `draft` in `draft.html`: a whole draft.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DraftView {
    /// Its id: `chair-2023`.
    pub(crate) id: String,
    /// Title.
    pub(crate) title: TextView,
    /// Its treaty.
    pub(crate) treaty: LinkView,
    /// The treaty's id.
    pub(crate) treaty_id: String,
    /// Symbol of the document it is; may be absent.
    pub(crate) symbol: Option<String>,
    /// The register's entry for it; may be absent.
    pub(crate) document: Option<LinkView>,
    /// Date.
    pub(crate) date: WhenView,
    /// `zero`, `negotiating`, `final` or `adopted`.
    pub(crate) stage: Stage,
    /// `official`, `unofficial` or `summary`. Of a summary the page has to say plainly that it is one.
    pub(crate) authority: Authority,
    /// The session it was made at or for; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Where the text is from.
    pub(crate) sources: Vec<EvidenceView>,
    /// Language of the text: always given.
    pub(crate) lang: String,
    /// Direction of the text.
    pub(crate) dir: &'static str,
    /// Language of the original, where this text is a translation.
    pub(crate) original: Option<String>,
    /// The whole text, in the element with `data-draft` that programs read.
    pub(crate) html: Html,
    /// What it contains.
    pub(crate) contents: ContentsView,
    /// What refers to it, with the sentence.
    pub(crate) mentions: Vec<MentionView>,
    /// The draft before it; may be absent.
    pub(crate) previous: Option<LinkView>,
    /// The draft after it; may be absent.
    pub(crate) next: Option<LinkView>,
    /// Votes on it, newest first.
    pub(crate) votes: Vec<VoteTeaserView>,
    /// What was found in it: figures to compare with the document.
    pub(crate) found: DraftFiguresView,
    /// Numbers of pages and running heads that stood between its lines.
    pub(crate) pages: Vec<String>,
    /// What it leaves open; absent if nothing, or if it is our summary.
    pub(crate) brackets: Option<BracketsView>,
    /// Files of data about it.
    pub(crate) data: Vec<DataView>,
    /// The pages that compare it with another draft.
    pub(crate) compared: Vec<LinkView>,
    /// The page with the proposals made on it written in; absent if there are none with edits.
    pub(crate) rolling: Option<LinkView>,
    /// `[extra]` of its front matter.
    pub(crate) extra: Value,
}

/// What was found in a draft.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DraftFiguresView {
    /// Articles, rules and principles.
    pub(crate) articles: usize,
    /// All provisions.
    pub(crate) provisions: usize,
    /// Units of all provisions.
    pub(crate) units: usize,
    /// Pairs of brackets in all provisions.
    pub(crate) brackets: usize,
}

/// What a draft contains, grouped as it is.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContentsView {
    /// The draft.
    pub(crate) draft: LinkView,
    /// Groupings in reading order, each with what stands directly under it. The first may have no heading: what stands
    /// before all groupings.
    pub(crate) groups: Vec<ContentsGroupView>,
}

/// A grouping (a part, a chapter, a section) and the provisions directly under it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContentsGroupView {
    /// The heading, to its place in the draft: `Chapter I. General provisions`; absent for what stands before all groupings.
    pub(crate) heading: Option<LinkView>,
    /// How deep it stands among groupings, from 1; 0 without a heading.
    pub(crate) depth: u8,
    /// Its provisions.
    pub(crate) provisions: Vec<super::EntryView>,
}
