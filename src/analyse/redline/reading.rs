use super::Version;
use super::likeness::Bag;
use super::passage::Passage;
use super::vocabulary::Vocabulary;
use crate::model::draft::{DraftBlock, DraftHeading, HeadingKind, Inline, Piece, ProvisionText, Unit, UnitStyle, row};
use crate::model::id::ProvisionId;
use crate::model::language::Language;
use crate::model::redline::{LineKind, SectionKind};
use std::ops::Range;

/// A draft as lines in reading order, in sections.
#[derive(Default)]
pub(super) struct Reading<'a> {
    pub(super) sections: Vec<SectionLines<'a>>,
    pub(super) lines: Vec<LineText<'a>>,
    /// What can move: the lines of each unit that begins a line, and paragraphs outside units. In order of their first
    /// line, the widest first.
    pub(super) blocks: Vec<Block>,
}

/// A section of one draft.
pub(super) struct SectionLines<'a> {
    pub(super) kind: SectionKind,
    /// Index of its first block in the draft.
    pub(super) block: u32,
    pub(super) provision: Option<&'a ProvisionText>,
    pub(super) heading: Option<&'a DraftHeading>,
    pub(super) lines: Range<u32>,
}

/// A line of one draft.
pub(super) struct LineText<'a> {
    pub(super) kind: LineKind,
    pub(super) depth: u8,
    /// The innermost unit it stands in, or the index of the footnote.
    pub(super) unit: Option<u32>,
    /// The path of that unit.
    pub(super) path: &'a str,
    pub(super) labels: Vec<LabelText<'a>>,
    pub(super) words: Passage<'a>,
    pub(super) bag: Bag,
}

/// A label of one draft.
pub(super) struct LabelText<'a> {
    /// The unit it opens; `None` for a heading.
    pub(super) unit: Option<u32>,
    pub(super) style: Option<UnitStyle>,
    pub(super) words: Passage<'a>,
}

/// Lines that can move together.
pub(super) struct Block {
    pub(super) unit: Option<u32>,
    pub(super) lines: Range<u32>,
}

/// Whether a paragraph is words or a row of a table. Rows move with their unit only.
fn kind_of(inlines: &[Inline]) -> LineKind {
    if row(inlines).is_some() { LineKind::Row } else { LineKind::Words }
}

/// Reads a draft: preface, groupings, provisions, and the footnotes last.
pub(super) fn read<'a>(version: &Version<'a>, vocabulary: &mut Vocabulary) -> Reading<'a> {
    let mut reader =
        Reader { reading: Reading::default(), language: version.language, vocabulary, waiting: Vec::new() };
    let mut provisions = version.provisions.iter().peekable();
    for (index, block) in version.text.blocks.iter().enumerate() {
        let index = index as u32;
        match block {
            DraftBlock::Provision(provision) => {
                let id = provisions.next_if(|(_, block)| *block == index).map(|(id, _)| *id);
                reader.provision(index, id, provision);
            }
            DraftBlock::Heading(heading) if heading.kind != HeadingKind::Plain => {
                reader.section(SectionKind::Grouping, index, None, Some(heading));
                reader.title(&heading.label, &heading.title);
            }
            DraftBlock::Heading(heading) => {
                reader.words_section(index);
                reader.line(LineKind::Heading, 0, None, "", &heading.title);
            }
            DraftBlock::Words(paragraph) => {
                reader.words_section(index);
                reader.line(kind_of(&paragraph.inlines), 0, None, "", &paragraph.inlines);
            }
        }
        reader.end_section();
    }
    reader.section(SectionKind::Footnotes, version.text.blocks.len() as u32, None, None);
    for (index, footnote) in version.text.footnotes.iter().enumerate() {
        for paragraph in &footnote.content {
            reader.line(LineKind::Footnote, 0, Some(index as u32), "", &paragraph.inlines);
        }
    }
    reader.end_section();
    reader.reading
}

struct Reader<'a, 'v> {
    reading: Reading<'a>,
    language: Language,
    vocabulary: &'v mut Vocabulary,
    /// Labels of units that have begun and have no words yet.
    waiting: Vec<(u32, &'a Unit)>,
}

impl<'a> Reader<'a, '_> {
    fn next(&self) -> u32 {
        self.reading.lines.len() as u32
    }

    fn section(
        &mut self,
        kind: SectionKind,
        block: u32,
        provision: Option<&'a ProvisionText>,
        heading: Option<&'a DraftHeading>,
    ) {
        let lines = self.next()..self.next();
        self.reading.sections.push(SectionLines { kind, block, provision, heading, lines });
    }

    fn end_section(&mut self) {
        let end = self.next();
        if let Some(section) = self.reading.sections.last_mut() {
            section.lines.end = end;
        }
    }

    /// Words outside provisions go with the grouping they stand under, else in a section of their own.
    fn words_section(&mut self, block: u32) {
        let last = self.reading.sections.last().map(|section| section.kind);
        if !matches!(last, Some(SectionKind::Grouping | SectionKind::Words)) {
            self.section(SectionKind::Words, block, None, None);
        }
    }

    fn title(&mut self, label: &'a [Inline], title: &'a [Inline]) {
        self.line(LineKind::Title, 0, None, "", title);
        let words = Passage::new(label, self.language, self.vocabulary);
        if let Some(line) = self.reading.lines.last_mut() {
            line.labels.push(LabelText { unit: None, style: None, words });
        }
    }

    fn line(&mut self, kind: LineKind, depth: usize, unit: Option<u32>, path: &'a str, inlines: &'a [Inline]) {
        self.vocabulary.next_line();
        let words = Passage::new(inlines, self.language, self.vocabulary);
        let labels = self.waiting.drain(..).map(|(index, unit)| LabelText {
            unit: Some(index),
            style: Some(unit.style),
            words: Passage::new(&unit.label, self.language, self.vocabulary),
        });
        let labels = labels.collect();
        let depth = u8::try_from(depth).unwrap_or(u8::MAX);
        self.reading.lines.push(LineText { kind, depth, unit, path, labels, words, bag: Bag::default() });
    }

    /// The last line only says that there is no text.
    fn silence(&mut self) {
        if let Some(line) = self.reading.lines.last_mut() {
            line.words = line.words.clone().silent(true);
        }
    }

    fn provision(&mut self, block: u32, id: Option<ProvisionId>, provision: &'a ProvisionText) {
        self.section(id.map_or(SectionKind::Grouping, SectionKind::Provision), block, Some(provision), None);
        self.title(&provision.label, &provision.title);
        // Units open, with the line each began on and the piece it is at; the provision itself is the first.
        let mut open: Vec<(Option<u32>, u32, usize)> = vec![(None, self.next(), 0)];
        while let Some((unit, start, at)) = open.last_mut() {
            let (unit, start) = (*unit, *start);
            let content = unit.map_or(&provision.content, |unit| &provision.units[unit as usize].content);
            let path = unit.map_or("", |unit| provision.units[unit as usize].path.as_str());
            let Some(piece) = content.get(*at) else {
                open.pop();
                if let Some(unit) = unit {
                    self.end_unit(unit, start, open.len(), path);
                }
                continue;
            };
            *at += 1;
            let depth = open.len() - 1;
            match piece {
                Piece::Words(paragraph) => {
                    let kind = kind_of(&paragraph.inlines);
                    if kind == LineKind::Row && !self.waiting.is_empty() {
                        // A label that a table follows: a line of its own.
                        self.line(LineKind::Words, depth, unit, path, &[]);
                    }
                    if unit.is_none() && kind == LineKind::Words {
                        let line = self.next();
                        self.reading.blocks.push(Block { unit: None, lines: line..line + 1 });
                    }
                    self.line(kind, depth, unit, path, &paragraph.inlines);
                    if provision.says_no_text(unit) {
                        self.silence();
                    }
                }
                Piece::Heading(heading) => self.line(LineKind::Heading, depth, unit, path, &heading.title),
                Piece::Unit(index) => {
                    self.waiting.push((*index, &provision.units[*index as usize]));
                    open.push((Some(*index), self.next(), 0));
                }
            }
        }
    }

    fn end_unit(&mut self, unit: u32, start: u32, depth: usize, path: &'a str) {
        if !self.waiting.is_empty() {
            // A label with no words after it: a line of its own.
            self.line(LineKind::Words, depth, Some(unit), path, &[]);
        }
        let begins_line = |line: &LineText| line.labels.first().is_some_and(|label| label.unit == Some(unit));
        if self.reading.lines.get(start as usize).is_some_and(begins_line) {
            self.reading.blocks.push(Block { unit: Some(unit), lines: start..self.next() });
        }
    }
}

impl Reading<'_> {
    /// Fills the bags, once both drafts have been read and the rarity of words is known.
    pub(super) fn fill_bags(&mut self, vocabulary: &Vocabulary) {
        for line in &mut self.lines {
            let words = (0..line.words.tokens.len()).filter(|token| line.words.is_word(*token));
            line.bag = Bag::new(words.map(|token| line.words.ids[token]).collect(), vocabulary);
        }
        self.blocks.sort_by_key(|block| (block.lines.start, std::cmp::Reverse(block.lines.end)));
    }
}
