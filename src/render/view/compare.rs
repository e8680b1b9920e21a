use super::{DataView, Html, LinkView, MentionView, TextView, WhenView};
use crate::model::raw::{Authority, Stage};
use serde::Serialize;

/// `compare` in `compare.html`: what changed from one draft of a treaty to another.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CompareView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The draft that is compared.
    pub(crate) from: ComparedDraftView,
    /// The draft it is compared with.
    pub(crate) to: ComparedDraftView,
    /// Whether one of the two is our own summary: then the page has to be headed "change in our summary", and no words are
    /// counted.
    pub(crate) summary: bool,
    /// Whether the second draft is the older one.
    pub(crate) backwards: bool,
    /// How many changes are marked in the text: `#change-1` is the first.
    pub(crate) changes: usize,
    /// Figures for the whole.
    pub(crate) totals: CompareTotalsView,
    /// Words of the whole; absent where one of the drafts is our summary.
    pub(crate) words: Option<WordsChangedView>,
    /// What became of each part of the drafts that is not the same, in the order of the second.
    pub(crate) parts: Vec<ComparedPartView>,
    /// Units that stand elsewhere.
    pub(crate) moves: Vec<MoveView>,
    /// Comparisons of the same treaty: this one, and up to twenty before and after it.
    pub(crate) pairs: Vec<PairView>,
    /// The comparison of the draft before with the first of these; may be absent.
    pub(crate) previous: Option<LinkView>,
    /// The comparison of the second of these with the draft after it; may be absent.
    pub(crate) next: Option<LinkView>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
    /// Files of data with what changed.
    pub(crate) data: Vec<DataView>,
    /// The whole redline, in the element with `data-from` and `data-to` that programs read.
    pub(crate) html: Html,
    /// Language of the text: always given. Redlines compare the originals.
    pub(crate) lang: String,
    /// Direction of the text.
    pub(crate) dir: &'static str,
}

/// One of two drafts that are compared.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ComparedDraftView {
    /// Its page.
    pub(crate) link: LinkView,
    /// Date.
    pub(crate) date: WhenView,
    /// `zero`, `negotiating`, `final` or `adopted`.
    pub(crate) stage: Stage,
    /// `official`, `unofficial` or `summary`.
    pub(crate) authority: Authority,
}

/// How many provisions were changed, and how.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CompareTotalsView {
    /// Only in the second draft, and not made of any in the first.
    pub(crate) added: u32,
    /// Only in the first draft, and not made into any in the second.
    pub(crate) deleted: u32,
    /// Of the first draft, split into several.
    pub(crate) split: u32,
    /// Of the second draft, merged of several.
    pub(crate) merged: u32,
    /// In both, with another number.
    pub(crate) renumbered: u32,
    /// In both, with changes beyond the number.
    pub(crate) changed: u32,
    /// In both, word for word.
    pub(crate) kept: u32,
    /// Units that stand elsewhere.
    pub(crate) moved: u32,
}

/// Words counted, without those of labels, headings and footnotes. Words of moved units are neither added nor removed.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct WordsChangedView {
    /// That the first draft has.
    pub(crate) from: u32,
    /// That the second has.
    pub(crate) to: u32,
    /// That only the second has.
    pub(crate) added: u32,
    /// That only the first has.
    pub(crate) deleted: u32,
}

/// A part of two drafts that is not the same in both.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ComparedPartView {
    /// `provision`, `grouping`, `words` (preface and closing words) or `footnotes`.
    pub(crate) kind: &'static str,
    /// Its first change, by its label: `Article 17`; empty words for what has no label.
    pub(crate) link: LinkView,
    /// Its title; may be absent.
    pub(crate) title: Option<TextView>,
    /// `kept` (but for its number or place), `changed`, `added` or `deleted`; of what only one draft has and the other has made
    /// of it or into it, `split` or `merged`.
    pub(crate) fate: &'static str,
    /// What it was split from or into, or merged of or into, in the reader's language: `split into Article 6 and Article 7`.
    /// It says what `split` and `merged` mean.
    pub(crate) descent: Vec<String>,
    /// What changed where no word did: `brackets and punctuation`, in the reader's language; absent where words changed, and
    /// where one of the drafts is our summary.
    pub(crate) wordless: Option<String>,
    /// Its label in the first draft, where the number changed.
    pub(crate) renumbered: Option<String>,
    /// Whether it stands elsewhere among the provisions.
    pub(crate) relocated: bool,
    /// Its words; absent where one of the drafts is our summary, and for what stands in no provision: a preface has no words of the treaty.
    pub(crate) words: Option<WordsChangedView>,
}

/// A unit that stands elsewhere.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MoveView {
    /// Its old place in the text, as one cites it in the first draft.
    pub(crate) from: LinkView,
    /// Its new place, as one cites it in the second.
    pub(crate) to: LinkView,
}

/// A comparison.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PairView {
    /// Its page.
    pub(crate) link: LinkView,
    /// Whether it is this page.
    pub(crate) current: bool,
}

/// The redline of one provision, on its own page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProvisionRedlineView {
    /// The draft that is compared.
    pub(crate) from: LinkView,
    /// The draft it is compared with.
    pub(crate) to: LinkView,
    /// Its place on the page that compares the two.
    pub(crate) compare: LinkView,
    /// Whether one of the two is our own summary: then it is a change in our summary.
    pub(crate) summary: bool,
    /// Its words; absent where one of the drafts is our summary.
    pub(crate) words: Option<WordsChangedView>,
    /// The text with what changed in it.
    pub(crate) html: Html,
    /// Language of the text: always given.
    pub(crate) lang: String,
    /// Direction of the text.
    pub(crate) dir: &'static str,
}
