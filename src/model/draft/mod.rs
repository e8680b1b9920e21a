//! The text of a draft as the draft-text parser leaves it: what stands where, in reading order, nothing thrown away.

//!
//! - [`DraftText`] a whole draft · [`ProvisionText`] and its [`Unit`]s · [`Paragraph`] and its [`Inline`]s · [`Row`]s of tables
//! - [`Identity`] the stable id of a provision
//! - [`Found`] what is found in a draft, in figures
//! - [`Step`] a provision walked in reading order · [`plain`] what a reader sees

mod found;
mod identity;
mod inline;
mod walk;
mod words;

pub use found::Found;
pub use identity::{Continued, IdOrigin, Identity};
pub use inline::{Bracket, Footnote, Inline, Paragraph, Row, Style, Text, cells, row};
pub use walk::{Step, Walk};
pub use words::plain;

use crate::source::{Span, Spanned};

/// A whole draft text. Walking `blocks` in order, and `footnotes` after them, gives every word of the source in reading
/// order but for what the format says is dropped, and for `pages`.
#[derive(Debug, Clone, Default)]
pub struct DraftText {
    /// Preface, headings and provisions, in reading order.
    pub blocks: Vec<DraftBlock>,
    /// Footnotes in the order they are defined. Two may have the same mark.
    pub footnotes: Vec<Footnote>,
    /// Who made tracked changes, as written in `{>>…<<}`; [`Style::by`] is an index into this list.
    pub attributions: Vec<Spanned<String>>,
    /// Numbers of pages and running heads that stood between its lines: kept apart from the words.
    pub pages: Vec<Spanned<String>>,
    /// Marks at the ends of paragraphs and headings that say how far they are agreed, in order of blocks. They are no words of the
    /// text, and stand nowhere in it.
    pub marked: Vec<Marked>,
}

/// A mark that stood at the end of a paragraph or heading, such as `[agreed ad referendum]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The block it stood in: a provision, or the heading of a part or chapter.
    pub block: u32,
    /// The unit it is about; `None` for the block, or for what stands in no unit.
    pub unit: Option<u32>,
    /// Whether it is about the whole block, and not only about words of its own.
    pub whole: bool,
    /// Which of the draft's `status_marks` it is, as an index.
    pub mark: u32,
    /// As it was written.
    pub words: String,
    /// The paragraph or heading it stood in.
    pub span: Span,
}

/// One part of a draft at the top level.
#[derive(Debug, Clone)]
pub enum DraftBlock {
    /// Words outside any provision: the preface, words under a chapter's heading, closing words.
    Words(Paragraph),
    /// A heading that is not a provision's: a grouping (`Chapter I. General provisions`) or a plain one.
    Heading(DraftHeading),
    /// An article, the preamble, an annex.
    Provision(ProvisionText),
}

/// The words that a new draft begins with, until somebody puts the treaty's in their place.
pub const PLACEHOLDER: &str = "Paste the text here.";

/// What the first word of a heading says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeadingKind {
    /// `Part`
    Part,
    /// `Title`
    Title,
    /// `Chapter`
    Chapter,
    /// `Section`
    Section,
    /// `Preamble`: a provision.
    Preamble,
    /// `Article`: a provision.
    Article,
    /// `Rule`: a provision.
    Rule,
    /// `Principle`: a provision.
    Principle,
    /// `Annex`: a provision.
    Annex,
    /// `Appendix`: a provision.
    Appendix,
    /// `Schedule`: a provision.
    Schedule,
    /// The one provision of a text without articles: a resolution, a decision. It has no heading.
    Text,
    /// No word of kind: words set as a heading.
    Plain,
}

impl HeadingKind {
    /// Its name in ids and data files.
    pub fn name(self) -> &'static str {
        match self {
            HeadingKind::Part => "part",
            HeadingKind::Title => "title",
            HeadingKind::Chapter => "chapter",
            HeadingKind::Section => "section",
            HeadingKind::Preamble => "preamble",
            HeadingKind::Article => "article",
            HeadingKind::Rule => "rule",
            HeadingKind::Principle => "principle",
            HeadingKind::Annex => "annex",
            HeadingKind::Appendix => "appendix",
            HeadingKind::Schedule => "schedule",
            HeadingKind::Text => "text",
            HeadingKind::Plain => "heading",
        }
    }
}

/// A heading of a grouping, or a plain one.
#[derive(Debug, Clone)]
pub struct DraftHeading {
    /// Its kind; never one of a provision.
    pub kind: HeadingKind,
    /// The words of the label as written: `Chapter I`, with its bracket if it stands in one. Empty for a plain heading.
    pub label: Vec<Inline>,
    /// Cleaned number in lower case figures: `1`, `2bis`; `None` for a plain heading.
    pub number: Option<String>,
    /// The title, without the label.
    pub title: Vec<Inline>,
    /// How deep it stands among groupings: a chapter of a part is 2. A plain heading stands under the grouping before it.
    pub depth: u8,
    /// Akoma Ntoso eId, prefixed by its parents: `chp_2__sec_1`; unique in the draft. Empty for a plain heading.
    pub anchor: String,
    /// Where the heading stands.
    pub span: Span,
}

/// A provision as one draft has it.
#[derive(Debug, Clone)]
pub struct ProvisionText {
    /// Article, preamble, annex …
    pub kind: HeadingKind,
    /// The id written in `{#id …}`, if one is.
    pub written_id: Option<Spanned<String>>,
    /// The ids written in `from="a b"`: what it was split from or merged of.
    pub from: Vec<Spanned<String>>,
    /// The id its label gives: `art-17`, `art-2bis`, `preamble`, `annex-1`; unique in the draft (`_2`).
    pub label_id: String,
    /// Cleaned number: `17`, `2bis`; `None` for a preamble or an unnumbered annex.
    pub number: Option<String>,
    /// The words of the label as written: `Article 17`, `[Article 3bis]`.
    pub label: Vec<Inline>,
    /// The title, without the label; may be a gloss in brackets.
    pub title: Vec<Inline>,
    /// Indexes into [`DraftText::blocks`] of the groupings it stands under, outermost first.
    pub groupings: Vec<u32>,
    /// Akoma Ntoso eId: `art_17`, `preamble`; unique in the draft.
    pub anchor: String,
    /// What the provision holds, in reading order.
    pub content: Vec<Piece>,
    /// Every unit of the provision in reading order; [`Piece::Unit`] is an index into this list.
    pub units: Vec<Unit>,
    /// Where the heading stands.
    pub span: Span,
}

/// Words, or a unit: what provisions and units hold, in reading order. Words before the first unit are the chapeau, words
/// after one are a wrap-up.
#[derive(Debug, Clone)]
pub enum Piece {
    /// A paragraph of words.
    Words(Paragraph),
    /// The unit at this index of [`ProvisionText::units`].
    Unit(u32),
    /// A plain heading within the provision.
    Heading(DraftHeading),
}

/// A part of a provision with a path of its own.
#[derive(Debug, Clone)]
pub struct Unit {
    /// The unit it stands in, an index into [`ProvisionText::units`].
    pub parent: Option<u32>,
    /// What its label makes it.
    pub style: UnitStyle,
    /// The label as written: `1.`, `(a)`, `**Option 1:**` as its inlines, brackets that open before it included.
    pub label: Vec<Inline>,
    /// Path inside the provision of cleaned labels: `1/a/i`, `10/option-1/3bis`; unique in the provision.
    pub path: String,
    /// Akoma Ntoso eId inside the provision: `para_1__subpara_a`; unique in the provision.
    pub anchor: String,
    /// What it holds, in reading order.
    pub content: Vec<Piece>,
    /// From its label to the end of its last word.
    pub span: Span,
}

/// What a unit is, by the style of its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitStyle {
    /// Figures: `1.`, `3bis`.
    Paragraph,
    /// Letters: `(a)`.
    Subparagraph,
    /// Roman numerals: `(i)`.
    Point,
    /// A further level: `a.` under `(i)`.
    Item,
    /// One level more: `i.` under `a.`.
    Subitem,
    /// `Option 1`, `Alternative (a)`.
    Option,
    /// No label: a bullet, or a further paragraph with a path of its own (`al-1`).
    Alinea,
    /// A paragraph of a preamble (`rec-1`).
    Recital,
}

impl UnitStyle {
    /// Its name in pages and data files.
    pub fn name(self) -> &'static str {
        match self {
            UnitStyle::Paragraph => "paragraph",
            UnitStyle::Subparagraph => "subparagraph",
            UnitStyle::Point => "point",
            UnitStyle::Item => "item",
            UnitStyle::Subitem => "subitem",
            UnitStyle::Option => "option",
            UnitStyle::Alinea => "alinea",
            UnitStyle::Recital => "recital",
        }
    }
}
