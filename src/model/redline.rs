//! The difference between two drafts, in words: what a page, the terminal and a data file draw from.
//!
//! A redline is the whole text of both drafts at once, in the order of the later one. Both can be read back out of it
//! exactly: [`Line::text`] gives what one draft has of a line, in order within each section.

use super::draft::Inline;
use super::id::ProvisionId;
use super::letters::is_invisible;
use std::ops::Range;

/// The difference between an earlier draft, **A**, and a later one, **B**.
#[derive(Debug, Clone, Default)]
pub struct Redline {
    /// Preface, groupings, provisions and footnotes in B's order; what only A has stands after what it followed there.
    pub sections: Vec<Section>,
    /// Units that stand elsewhere; [`Line::moved`] holds an index into this list.
    pub moves: Vec<Move>,
    /// Every change, in reading order, for a reader to go from one to the next; [`Line::change`] holds an index.
    pub changes: Vec<Change>,
    /// Figures for the whole.
    pub totals: Totals,
}

/// One of the two drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The earlier.
    A,
    /// The later.
    B,
}

/// A part of the drafts at the top level, compared with its partner.
#[derive(Debug, Clone)]
pub struct Section {
    /// What it is.
    pub kind: SectionKind,
    /// Index of its first block in A; `None` if A does not have it.
    pub a: Option<u32>,
    /// Index of its first block in B; `None` if B does not have it.
    pub b: Option<u32>,
    /// What became of it.
    pub fate: Fate,
    /// For a provision or grouping: its labels in A and in B as a reader sees them, if they differ.
    pub renumbered: Option<(String, String)>,
    /// Whether it stands elsewhere among those that both drafts have.
    pub relocated: bool,
    /// The provision of A that it is compared with, where that has another id: B says that it was made of it.
    pub was: Option<ProvisionId>,
    /// The provisions of A that it was made of, in A's order, as the drafts say: several if it was merged of them, itself among
    /// them where A has it. Empty for what was never split or merged.
    pub from: Vec<ProvisionId>,
    /// The provisions of B that A's was made into, in B's order: several if it was split into them, itself among them where B has it.
    pub into: Vec<ProvisionId>,
    /// Its text, in reading order.
    pub lines: Vec<Line>,
    /// Words without those of labels, headings and footnotes.
    pub words: WordCounts,
}

/// What a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionKind {
    /// Words outside any provision or grouping: the preface, closing words.
    Words,
    /// A part, title, chapter or section: its heading, and words under it that belong to no provision.
    Grouping,
    /// An article, the preamble, an annex.
    Provision(ProvisionId),
    /// The footnotes of both drafts.
    Footnotes,
}

/// What became of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Both drafts have it, word for word; its number may differ.
    Kept,
    /// Both drafts have it, with changes.
    Changed,
    /// Only B has it.
    Added,
    /// Only A has it.
    Deleted,
    /// Only one has it: B has a part of another there, or A has what went into several.
    Split,
    /// Only one has it: B has it as one of several, or A has what is now part of another.
    Merged,
}

/// A paragraph of one draft, or of both: labels, then words. What each draft has of it is told by [`Line::presence`], and
/// if both have it, by the marks of its runs.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// How many units it stands in.
    pub depth: u8,
    /// Whether A, B or both have it. A line of a moved unit is [`Presence::Deleted`] at its old place.
    pub presence: Presence,
    /// Whether it belongs to a moved unit, and to which end of the move. At the new place its presence and the marks of its
    /// runs tell what changed inside the unit; but the whole of it is new at this place.
    pub moved: Option<(u32, MoveEnd)>,
    /// The draft that has no new paragraph here, but goes on in the one of the line before: where the other draft has two
    /// paragraphs, its one is told as two lines.
    pub continues: Option<Side>,
    /// In A, the innermost unit it stands in, or the index of the footnote.
    pub a: Option<u32>,
    /// In B, the same.
    pub b: Option<u32>,
    /// Labels of the units that begin here, outermost first; for a title, the words of its label.
    pub labels: Vec<Label>,
    /// The words.
    pub runs: Vec<Run>,
    /// The change it belongs to; the first line of a change is where a link to it leads.
    pub change: Option<u32>,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// The heading of a provision or of a grouping.
    Title,
    /// A plain heading.
    Heading,
    /// A paragraph.
    Words,
    /// A row of a table.
    Row,
    /// A paragraph of a footnote.
    Footnote,
}

/// Which drafts have a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Both; the marks of its runs tell what differs.
    Both,
    /// Only A; its runs are marked [`Mark::Same`].
    Deleted,
    /// Only B; its runs are marked [`Mark::Same`].
    Added,
}

/// Either end of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveEnd {
    /// The old place: A's words, whole.
    From,
    /// The new place: B's words, with what changed in them.
    To,
}

/// A label of a line.
#[derive(Debug, Clone)]
pub struct Label {
    /// The unit it opens in A; `None` if A does not have it, or if it is the label of a heading.
    pub a: Option<u32>,
    /// The unit it opens in B.
    pub b: Option<u32>,
    /// Its words.
    pub runs: Vec<Run>,
}

/// Words of one mark, never empty. A deleted run stands before the added one that replaces it.
#[derive(Debug, Clone)]
pub struct Run {
    /// Who has them.
    pub mark: Mark,
    /// The words as B sets them, or A if deleted: a footnote's index and a bracket's depth are that draft's.
    pub inlines: Vec<Inline>,
    /// How many words it has.
    pub words: u32,
}

/// Which drafts have a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Both.
    Same,
    /// Only A.
    Deleted,
    /// Only B.
    Added,
}

/// A unit that B has elsewhere.
#[derive(Debug, Clone)]
pub struct Move {
    /// Its old place: an index into [`Redline::sections`], and lines of it.
    pub from: (u32, Range<u32>),
    /// Its new place.
    pub to: (u32, Range<u32>),
    /// The unit in A; `None`: a paragraph outside any unit.
    pub a: Option<u32>,
    /// The unit in B.
    pub b: Option<u32>,
}

/// A change that a reader can go to: neighbouring lines changed in one way.
#[derive(Debug, Clone)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// Index into [`Redline::sections`].
    pub section: u32,
    /// Lines of the section.
    pub lines: Range<u32>,
    /// Words without those of labels, headings and footnotes.
    pub words: WordCounts,
}

/// What a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// Words within a line, or its labels.
    Edited,
    /// Whole lines are new.
    Added,
    /// Whole lines are gone.
    Deleted,
    /// A unit went from here: an index into [`Redline::moves`].
    MovedFrom(u32),
    /// A unit came here.
    MovedTo(u32),
}

/// Words counted: runs of letters or digits, segmented in Chinese. A moved unit's words are neither added nor deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WordCounts {
    /// That A has.
    pub a: u32,
    /// That B has.
    pub b: u32,
    /// That only B has.
    pub added: u32,
    /// That only A has.
    pub deleted: u32,
}

/// Figures for a whole redline.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Provisions that only B has, and that were not made of any in A.
    pub provisions_added: u32,
    /// Provisions that only A has, and of which none in B was made.
    pub provisions_deleted: u32,
    /// Provisions of A that were split into several.
    pub provisions_split: u32,
    /// Provisions of B that were merged of several.
    pub provisions_merged: u32,
    /// Provisions whose number differs.
    pub provisions_renumbered: u32,
    /// Provisions that both have, with changes beyond the number.
    pub provisions_changed: u32,
    /// Provisions that both have, word for word.
    pub provisions_kept: u32,
    /// Units that stand elsewhere.
    pub units_moved: u32,
    /// Words of the whole.
    pub words: WordCounts,
}

impl Redline {
    /// The comparison of one provision, by its id in B or in A.
    pub fn provision(&self, id: ProvisionId) -> Option<&Section> {
        let is_it = |section: &&Section| section.kind == SectionKind::Provision(id);
        self.sections.iter().find(is_it).or_else(|| self.sections.iter().find(|section| section.was == Some(id)))
    }

    /// Whether the drafts have the same words in the same places.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

impl Section {
    /// Whether it is an article, the preamble or an annex.
    pub fn is_provision(&self) -> bool {
        matches!(self.kind, SectionKind::Provision(_))
    }
}

impl Line {
    /// Whether a draft has this line at this place.
    pub fn stands_in(&self, side: Side) -> bool {
        let (other_end, other_presence) = match side {
            Side::A => (MoveEnd::To, Presence::Added),
            Side::B => (MoveEnd::From, Presence::Deleted),
        };
        self.presence != other_presence && self.moved.is_none_or(|(_, end)| end != other_end)
    }

    /// What a draft has of this line, labels first, as a reader sees it; `None` if it does not have the line at this place.
    pub fn text(&self, side: Side) -> Option<String> {
        if !self.stands_in(side) {
            return None;
        }
        let mut text = String::new();
        let labels = self.labels.iter().map(|label| &label.runs);
        for runs in labels.chain([&self.runs]) {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
            for run in runs.iter().filter(|run| run.mark.stands_in(side)) {
                push_plain(&run.inlines, &mut text);
            }
        }
        text.truncate(text.trim_end().len());
        Some(text)
    }

    /// Whether anything in it differs.
    pub fn is_changed(&self) -> bool {
        let runs = self.labels.iter().flat_map(|label| &label.runs).chain(&self.runs);
        self.presence != Presence::Both || self.moved.is_some() || runs.into_iter().any(Run::is_change)
    }
}

impl Run {
    /// Whether it is a change that a reader would see: not one of spacing or of marks that show nothing alone, nor of
    /// a footnote's mark.
    pub fn is_change(&self) -> bool {
        self.mark != Mark::Same
            && self.inlines.iter().any(|inline| match inline {
                Inline::Text(text) => !text.text.chars().all(|c| c.is_whitespace() || is_invisible(c)),
                Inline::Open(_) | Inline::Close(_) => true,
                Inline::Footnote { .. } | Inline::Break | Inline::Row(_) | Inline::Cell => false,
            })
    }
}

impl Mark {
    /// Whether a draft has the words so marked.
    pub fn stands_in(self, side: Side) -> bool {
        match self {
            Mark::Same => true,
            Mark::Deleted => side == Side::A,
            Mark::Added => side == Side::B,
        }
    }
}

fn push_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(run) => text.push_str(&run.text),
            Inline::Open(_) => text.push('['),
            Inline::Close(_) => text.push(']'),
            Inline::Break => text.push(' '),
            Inline::Cell => text.push('\t'),
            Inline::Footnote { .. } | Inline::Row(_) => {}
        }
    }
}
