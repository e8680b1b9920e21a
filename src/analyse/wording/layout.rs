use super::Pairs;
use crate::analyse::words;
use crate::model::draft::{Inline, Paragraph, ProvisionText, Step, plain};
use crate::model::language::Language;
use std::ops::Range;

/// The plain words of a provision, every paragraph on a line of its own: where each unit and each word stands. All places
/// are bytes of [`Layout::text`].
#[derive(Debug, Default)]
pub(crate) struct Layout {
    /// Each paragraph's plain words, one a line, empty ones too.
    pub(crate) text: String,
    /// In reading order.
    pub(crate) paragraphs: Vec<LaidParagraph>,
    /// For each unit, the paragraphs of it and of the units inside it.
    units: Vec<Range<u32>>,
    /// In reading order.
    pub(crate) words: Vec<Word>,
    /// Which words stand beside which.
    pub(crate) pairs: Pairs,
    /// For each unit, the words of it and of the units inside it, as indexes.
    unit_words: Vec<Range<usize>>,
    /// For each unit, the words of it and of the units inside it, sorted.
    bags: Vec<Vec<u32>>,
    /// What stands in brackets, as bytes: each outermost pair that balances, with all between its ends.
    brackets: Vec<Range<u32>>,
    /// Where the outermost bracket that is open begins, while the provision is read.
    open: u32,
    /// Where a tracked change begins or ends, which parts words though no space stands between.
    edges: Vec<u32>,
}

/// A paragraph of a [`Layout`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct LaidParagraph {
    /// The unit that holds it; `None`: the provision itself.
    pub(crate) unit: Option<u32>,
    /// Its place among what its holder holds.
    pub(crate) piece: u32,
    /// First byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
}

/// A word of a [`Layout`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// First byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
    /// Its number: the same for the same word, whatever its case, and the same for all numbers of cross-references.
    pub(crate) id: u32,
    /// Whether it is the number of a cross-reference.
    pub(crate) is_reference: bool,
}

impl Word {
    /// The bytes, for slicing the text.
    pub(crate) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Layout {
    /// Lays out a provision. Its words have no numbers yet.
    pub(super) fn of(provision: &ProvisionText, language: Language) -> Self {
        let mut layout = Self { units: vec![0..0; provision.units.len()], ..Self::default() };
        let mut within: Vec<(Option<u32>, u32)> = vec![(None, 0)];
        // For each paragraph, whether it only says that there is no text.
        let mut silent: Vec<bool> = Vec::new();
        layout.bracket(&provision.label);
        layout.bracket(&provision.title);
        for step in provision.walk(None) {
            let count = layout.paragraphs.len() as u32;
            if let (Step::Enter(_) | Step::Words(_) | Step::Heading(_), Some((_, next))) = (step, within.last_mut()) {
                *next += 1;
            }
            match step {
                Step::Enter(unit) => {
                    within.push((Some(unit), 0));
                    layout.units[unit as usize] = count..count;
                    layout.bracket(&provision.units[unit as usize].label);
                }
                Step::Leave(unit) => {
                    within.pop();
                    layout.units[unit as usize].end = count;
                }
                Step::Words(paragraph) => {
                    let (unit, next) = within.last().copied().unwrap_or_default();
                    layout.add(paragraph, unit, next.saturating_sub(1));
                    silent.push(provision.says_no_text(unit));
                }
                Step::Heading(heading) => {
                    layout.bracket(&heading.label);
                    layout.bracket(&heading.title);
                }
            }
        }
        let paragraphs = layout.paragraphs.iter().zip(&silent).filter(|(_, silent)| !**silent);
        layout.words = paragraphs.flat_map(|(paragraph, _)| layout.read(paragraph, language)).collect();
        layout
    }

    /// The words of a paragraph: a cross-reference does not go on into the next.
    fn read(&self, paragraph: &LaidParagraph, language: Language) -> impl Iterator<Item = Word> {
        let start = paragraph.start;
        let words = words::runs_and_references(&self.text[start as usize..paragraph.end as usize], language);
        words.flat_map(move |(word, is_reference)| {
            let (start, end) = (start + word.start as u32, start + word.end as u32);
            let first = self.edges.partition_point(|edge| *edge <= start);
            let inside = self.edges[first..].iter().copied().take_while(move |edge| *edge < end);
            let starts = std::iter::once(start).chain(inside.clone());
            starts.zip(inside.chain([end])).map(move |(start, end)| Word { start, end, id: 0, is_reference })
        })
    }

    fn add(&mut self, paragraph: &Paragraph, unit: Option<u32>, piece: u32) {
        if !self.paragraphs.is_empty() {
            self.text.push('\n');
        }
        let start = self.text.len() as u32;
        let mut at = start;
        let mut tracked = (false, false);
        for inline in &paragraph.inlines {
            if let Inline::Text(run) = inline
                && (run.style.inserted, run.style.deleted) != tracked
            {
                tracked = (run.style.inserted, run.style.deleted);
                self.edges.push(at);
            }
            let length = plain(std::slice::from_ref(inline)).len() as u32;
            self.bracket_at(inline, at, at + length);
            at += length;
        }
        self.text.push_str(&paragraph.plain());
        self.paragraphs.push(LaidParagraph { unit, piece, start, end: self.text.len() as u32 });
    }

    /// Follows the brackets of a label or heading, whose words are not laid out: a bracket may open there and close in the text.
    fn bracket(&mut self, inlines: &[Inline]) {
        let at = self.text.len() as u32;
        for inline in inlines {
            self.bracket_at(inline, at, at);
        }
    }

    fn bracket_at(&mut self, inline: &Inline, start: u32, end: u32) {
        match inline {
            Inline::Open(bracket) if bracket.balanced && bracket.depth == 1 => self.open = start,
            Inline::Close(bracket) if bracket.balanced && bracket.depth == 1 => self.brackets.push(self.open..end),
            _ => {}
        }
    }

    /// Whether a word stands in brackets, its own or those around what it stands in.
    pub(crate) fn is_bracketed(&self, word: Word) -> bool {
        let next = self.brackets.partition_point(|bracket| bracket.end <= word.start);
        self.brackets.get(next).is_some_and(|bracket| bracket.start <= word.start)
    }

    /// The paragraphs of a unit and of the units inside it, or of the whole.
    pub(crate) fn paragraphs_of(&self, unit: Option<u32>) -> Range<usize> {
        match unit {
            Some(unit) => self.units.get(unit as usize).map_or(0..0, |range| range.start as usize..range.end as usize),
            None => 0..self.paragraphs.len(),
        }
    }

    /// The bytes of a unit and of the units inside it, or of the whole. Empty for a unit without words.
    pub(crate) fn bytes_of(&self, unit: Option<u32>) -> Range<u32> {
        match self.paragraphs.get(self.paragraphs_of(unit)) {
            Some([first, .., last]) => first.start..last.end,
            Some([only]) => only.start..only.end,
            _ => 0..0,
        }
    }

    /// Where the plain words of a unit (`ProvisionText::words`) begin: they leave out the empty paragraphs before them.
    pub(crate) fn origin(&self, unit: Option<u32>) -> u32 {
        let paragraphs = &self.paragraphs[self.paragraphs_of(unit)];
        paragraphs.iter().find(|one| one.end > one.start).map_or(self.bytes_of(unit).start, |first| first.start)
    }

    /// Looks at the words once they have numbers.
    pub(super) fn index(&mut self) {
        self.pairs = Pairs::of(self.words.iter().map(|word| word.id));
        let units = 0..self.units.len() as u32;
        self.unit_words = units.map(|unit| self.words_in(&self.bytes_of(Some(unit)))).collect();
        let bag = |words: &Range<usize>| {
            let mut bag: Vec<u32> = self.words[words.clone()].iter().map(|word| word.id).collect();
            bag.sort_unstable();
            bag
        };
        self.bags = self.unit_words.iter().map(bag).collect();
    }

    /// The words of each unit and of the units inside it, sorted.
    pub(crate) fn bags(&self) -> impl Iterator<Item = (u32, &[u32])> {
        self.bags.iter().enumerate().map(|(unit, bag)| (unit as u32, bag.as_slice()))
    }

    /// The words of a unit and of the units inside it, sorted.
    pub(crate) fn bag(&self, unit: u32) -> Option<&[u32]> {
        self.bags.get(unit as usize).map(Vec::as_slice)
    }

    /// The words that stand in a range of bytes, as indexes.
    pub(crate) fn words_in(&self, bytes: &Range<u32>) -> Range<usize> {
        let start = self.words.partition_point(|word| word.start < bytes.start);
        let length = self.words[start..].partition_point(|word| word.end <= bytes.end);
        start..start + length
    }

    /// The words of a unit and of the units inside it, as indexes.
    pub(crate) fn words_of(&self, unit: Option<u32>) -> Range<usize> {
        unit.map_or(0..self.words.len(), |unit| self.unit_words.get(unit as usize).cloned().unwrap_or_default())
    }

    /// The paragraph that a byte stands in, as an index; the end of a paragraph belongs to it.
    pub(crate) fn paragraph_at(&self, byte: u32) -> usize {
        self.paragraphs.partition_point(|paragraph| paragraph.end < byte).min(self.paragraphs.len().saturating_sub(1))
    }
}
