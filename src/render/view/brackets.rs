use super::{Html, LinkView, TextView, WhenView};
use serde::Serialize;

/// How far words are open. The rule of all these figures has to stand beside them: `t(key="brackets-note")`.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct OpennessView {
    /// Words of paragraphs.
    pub(crate) words: u32,
    /// Those of them within brackets.
    pub(crate) bracketed_words: u32,
    /// Brackets, counted where they open, and those that have no partner.
    pub(crate) brackets: u32,
    /// Those of them that have no partner.
    pub(crate) unbalanced: u32,
    /// How deep brackets nest.
    pub(crate) depth: u16,
    /// Options, those that say `No text` too.
    pub(crate) options: u32,
    /// Places where alternatives in brackets stand side by side.
    pub(crate) rivals: u32,
}

/// What a draft leaves open.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BracketsView {
    /// Of the whole draft.
    pub(crate) whole: OpennessView,
    /// Groupings and provisions that have anything open, in reading order.
    pub(crate) parts: Vec<OpenPartView>,
    /// Alternatives between which a choice must be made, in reading order.
    pub(crate) choices: Vec<ChoiceView>,
}

/// A grouping or a provision that has something open.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OpenPartView {
    /// Its place in the draft, by its label: `Article 17`.
    pub(crate) link: LinkView,
    /// Its title; may be absent.
    pub(crate) title: Option<TextView>,
    /// Whether it is a grouping: its figures have those of its provisions in them.
    pub(crate) grouping: bool,
    /// Its figures.
    pub(crate) open: OpennessView,
}

/// Alternatives at one place.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChoiceView {
    /// The place in the draft, as one cites it: `Article 17(1)`.
    pub(crate) at: LinkView,
    /// `options`, or `brackets` that stand side by side.
    pub(crate) kind: &'static str,
    /// The alternatives, in order.
    pub(crate) alternatives: Vec<AlternativeTextView>,
}

/// One alternative.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlternativeTextView {
    /// Of an option: its label as written, `Option 1`; empty words for brackets.
    pub(crate) label: TextView,
    /// Its words: every bracket in an element with `data-depth`, by the depth it has in the draft. A long option is cut, and
    /// ends with `…`.
    pub(crate) html: Html,
    /// Language of the words: always given.
    pub(crate) lang: String,
    /// Direction of the words.
    pub(crate) dir: &'static str,
    /// Whether it is the proposal to have nothing there.
    pub(crate) no_text: bool,
}

/// Brackets, options and words over the drafts of a treaty.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BracketsOverTimeView {
    /// Drafts in order of date, but for those that are our summaries.
    pub(crate) drafts: Vec<DraftOpennessView>,
    /// The same figures as pictures, one for each kind of figure.
    pub(crate) charts: Vec<ChartView>,
}

/// The figures of a draft.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DraftOpennessView {
    /// Its number in the pictures, from 1.
    pub(crate) number: usize,
    /// The draft.
    pub(crate) draft: LinkView,
    /// Date.
    pub(crate) date: WhenView,
    /// Its figures.
    pub(crate) open: OpennessView,
}

/// A picture of figures.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChartView {
    /// What is counted.
    pub(crate) title: String,
    /// The picture: an `<svg>` with a title and a description, in the colours of the text around it.
    pub(crate) svg: Html,
}

/// `embed` in `embeds/brackets.html`: `![[brackets]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BracketsEmbedView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// Its figures; absent where no draft has anything open, or all are our summaries.
    pub(crate) brackets: Option<BracketsOverTimeView>,
}
