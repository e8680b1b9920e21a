//! Wording that a provision shares with its parallels in other instruments.

use super::target::Place;

/// A provision beside one of its parallels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// Which: an index into the provision's parallels, where its note is.
    pub parallel: usize,
    /// The provision in the last draft that has it.
    pub ours: Place,
    /// The parallel; `None` where it is not a provision.
    pub theirs: Option<Place>,
    /// Their words, or why there are none.
    pub comparison: Comparison,
}

/// Whether two texts are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    /// Both are the instruments' own words.
    Shared(Shared),
    /// One of them is a summary, whose words are not the instrument's.
    Summary,
    /// They are in different languages.
    Languages,
    /// There is no text to compare with.
    NoText,
}

/// Two texts and the wording that they share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Ours, paragraph by paragraph.
    pub ours: Vec<MarkedLine>,
    /// Theirs.
    pub theirs: Vec<MarkedLine>,
    /// How many passages they share.
    pub passages: u32,
    /// Words in these.
    pub words: u32,
    /// Words of ours and of theirs.
    pub of: (u32, u32),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarkedLine {
    /// The unit it stands in, an index into the provision's units.
    pub unit: Option<u32>,
    /// Its words; together, the paragraph as a reader sees it.
    pub runs: Vec<MarkedRun>,
}

/// Words of one passage, or of none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedRun {
    /// The words.
    pub text: String,
    /// The passage, from 0, that the other text has too: the same number there.
    pub passage: Option<u32>,
}
