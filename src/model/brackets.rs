//! What is not agreed in a draft, counted: brackets, options, and the alternatives that stand side by side.
//!
//! One rule for all figures. **Brackets and options** are counted in the whole text but for the preface: headings, labels
//! and footnotes too; a footnote's mark is no bracket. **Words** are those of the treaty, of which all figures of the site are made:
//! a run of letters or digits in a paragraph of a provision is one. Labels, headings and footnotes have none, nor have the
//! preface, notes that stand in no provision, and an option that says `No text`. A word is within brackets if a bracket that
//! is closed in the same provision is open around it.

use super::id::ProvisionId;

/// The brackets and options of a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftBrackets {
    /// Of the whole draft: provisions, headings, words outside provisions, footnotes.
    pub whole: Openness,
    /// Of its footnotes alone.
    pub footnotes: Openness,
    /// Of each grouping, in reading order: the index of its block, and all that stands under it, smaller groupings too.
    pub groupings: Vec<(u32, Openness)>,
    /// Of each provision, in reading order.
    pub provisions: Vec<ProvisionBrackets>,
}

/// The brackets and options of a provision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProvisionBrackets {
    /// Which.
    pub provision: Option<ProvisionId>,
    /// Index of its block in the draft.
    pub block: u32,
    /// Of the whole of it.
    pub whole: Openness,
    /// Of each of its units, with the units inside it; indexes are those of `ProvisionText::units`.
    pub units: Vec<Openness>,
    /// Options, in reading order.
    pub series: Vec<Series>,
    /// Alternatives in brackets, in reading order.
    pub rivals: Vec<Rivals>,
}

/// How far words are open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Openness {
    /// Words of the treaty.
    pub words: u32,
    /// Those of them within brackets.
    pub bracketed_words: u32,
    /// Brackets that have their partner, counted where they open.
    pub pairs: u32,
    /// `[` without a `]`.
    pub unclosed: u32,
    /// `]` without a `[`.
    pub unopened: u32,
    /// How deep brackets nest: 0 if there are none.
    pub depth: u16,
    /// Series of options that begin here.
    pub series: u32,
    /// Options, those that say `No text` too.
    pub options: u32,
    /// Options that say only `No text`.
    pub no_text: u32,
    /// Places where alternatives in brackets stand side by side.
    pub rivals: u32,
}

/// Options between which a choice must be made: those of one holder from number one on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The unit that holds them, `None` for the provision itself.
    pub holder: Option<u32>,
    /// The options, in order.
    pub options: Vec<OptionText>,
}

/// An option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OptionText {
    /// The unit.
    pub unit: u32,
    /// How many words it has, units inside it included.
    pub words: u32,
    /// Whether it says only `No text`.
    pub no_text: bool,
}

/// Brackets that stand side by side, `[shall][should]`: alternatives, as negotiators write them. (Now and then such a pair is
/// two additions that are both possible; the text does not tell.)
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rivals {
    /// The innermost unit they stand in; `None`: words of the provision itself.
    pub unit: Option<u32>,
    /// How deep their brackets stand: 1 if nothing is open around them.
    pub depth: u16,
    /// The words of each, as a reader sees them, inner brackets included.
    pub alternatives: Vec<String>,
}

impl Openness {
    /// Adds the figures of a part to those of the whole.
    pub fn add(&mut self, part: &Openness) {
        self.words += part.words;
        self.bracketed_words += part.bracketed_words;
        self.pairs += part.pairs;
        self.unclosed += part.unclosed;
        self.unopened += part.unopened;
        self.depth = self.depth.max(part.depth);
        self.series += part.series;
        self.options += part.options;
        self.no_text += part.no_text;
        self.rivals += part.rivals;
    }

    /// Whether anything in it is open: brackets, balanced or not, or options.
    pub fn is_open(&self) -> bool {
        self.pairs + self.unclosed + self.unopened + self.options > 0
    }
}
