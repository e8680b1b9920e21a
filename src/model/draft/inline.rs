use crate::source::Span;

/// Words as they run, with what stands between them.
#[derive(Debug, Clone, Default)]
pub struct Paragraph {
    /// Text, brackets, footnote marks and line breaks, in order; a row of a table, its cells.
    pub inlines: Vec<Inline>,
    /// Where the words stand.
    pub span: Span,
}

/// One run of a paragraph.
#[derive(Debug, Clone)]
pub enum Inline {
    /// Words in one style.
    Text(Text),
    /// `[`.
    Open(Bracket),
    /// `]`.
    Close(Bracket),
    /// A footnote mark: an index into [`DraftText::footnotes`](super::DraftText::footnotes).
    Footnote {
        /// Which footnote.
        index: u32,
        /// Where the mark stands.
        span: Span,
    },
    /// The end of a line that the source broke on purpose (lines of a list without blank lines keep to one paragraph:
    /// they are joined by a space in [`Inline::Text`]).
    Break,
    /// Where a row of a table begins: the paragraph is that row, and nothing else stands in it. Always the first.
    Row(Row),
    /// The end of a cell of a row, and the beginning of the next.
    Cell,
}

/// A row of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Whether it is the first of its table.
    pub first: bool,
    /// Whether it heads the columns.
    pub head: bool,
    /// Where it stands.
    pub span: Span,
}

/// The row that words are; `None` for words that are no row of a table.
pub fn row(inlines: &[Inline]) -> Option<Row> {
    match inlines.first() {
        Some(Inline::Row(row)) => Some(*row),
        _ => None,
    }
}

/// The cells of a row, or all of what is none.
pub fn cells(inlines: &[Inline]) -> impl Iterator<Item = &[Inline]> {
    let inlines = if row(inlines).is_some() { &inlines[1..] } else { inlines };
    inlines.split(|inline| matches!(inline, Inline::Cell))
}

/// Words in one style, escapes undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The words, spacing folded to single spaces.
    pub text: String,
    /// How they are set.
    pub style: Style,
    /// Where they stand in the source.
    pub span: Span,
}

/// A bracket and how deep it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bracket {
    /// 1 for an outermost bracket, within its provision; 0 for an unbalanced one.
    pub depth: u16,
    /// Whether it has its partner, in the same provision.
    pub balanced: bool,
    /// How it is set: a bracket can stand inside emphasis.
    pub style: Style,
    /// Where it stands.
    pub span: Span,
}

/// How words are set.
#[expect(clippy::struct_excessive_bools, reason = "each is one mark that may or may not be there")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Style {
    /// `*…*`
    pub emphasis: bool,
    /// `**…**`
    pub strong: bool,
    /// A tracked addition, `{++…++}`.
    pub inserted: bool,
    /// A tracked deletion, `{--…--}`.
    pub deleted: bool,
    /// Who made the tracked change: an index into [`DraftText::attributions`](super::DraftText::attributions).
    pub by: Option<u32>,
}

/// A footnote of a draft.
#[derive(Debug, Clone)]
pub struct Footnote {
    /// The mark as written: `1`, `a`.
    pub mark: String,
    /// Its paragraphs.
    pub content: Vec<Paragraph>,
    /// Where it is defined.
    pub span: Span,
}
