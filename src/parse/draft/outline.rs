//! Blocks → the draft: preface, groupings, provisions.

use super::block::{Block, RawFootnote, RawHeading};
use super::bracket;
use super::grouping::Groupings;
use super::inline::Reader;
use super::kind;
use super::later::{Later, labels};
use super::line::Line;
use super::numbers::Numbers;
use super::path::Names;
use super::provision::{Provision, span_of};
use super::table::RawRow;
use super::{DraftOptions, title};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::DROPPED_TEXT;
use crate::model::draft::{
    DraftBlock, DraftHeading, DraftText, Footnote, HeadingKind, Inline, Paragraph, Piece, ProvisionText, plain,
};
use crate::source::{Span, Spanned};

/// Reads blocks into a draft.
pub(super) fn outline(reader: &mut Reader, blocks: &[Block], options: &DraftOptions) -> DraftText {
    let labels = labels(reader.text, blocks);
    let mut outline = Outline::new(options);
    let mut index = 0;
    while index < blocks.len() {
        let ahead = Later { blocks, labels: &labels, index };
        match &blocks[index] {
            Block::Heading(heading) => {
                let heading = outline.as_title(heading);
                let title = title::on_next_line(reader.text, &heading, &blocks[index + 1..]);
                index += title.len();
                outline.heading(reader, &heading, &title, &ahead);
            }
            Block::Footnote(footnote) => outline.footnote(reader, footnote),
            Block::Words(line) => outline.line(reader, line.clone(), &ahead),
            Block::Contents(line) => outline.contents(reader, line),
            Block::Row(row) => outline.row(reader, row),
        }
        index += 1;
    }
    outline.end(reader)
}

struct Outline {
    draft: DraftText,
    allow_unbalanced: bool,
    /// The provision whose lines come in.
    provision: Option<Provision>,
    /// Groupings the next provision stands under.
    groupings: Groupings,
    /// The kinds of headings that were numbered in figures so far.
    in_figures: Vec<HeadingKind>,
    /// Lines of words outside provisions.
    lines: Vec<Line>,
    /// The first block outside provisions whose brackets are not balanced yet.
    unbalanced: usize,
    anchors: Names,
    ids: Names,
    /// The numbers of provisions so far.
    numbers: Numbers,
}

impl Outline {
    fn new(options: &DraftOptions) -> Self {
        Self {
            draft: DraftText::default(),
            allow_unbalanced: options.allow_unbalanced,
            provision: None,
            groupings: Groupings::default(),
            in_figures: Vec::new(),
            lines: Vec::new(),
            unbalanced: 0,
            anchors: Names::default(),
            ids: Names::default(),
            numbers: Numbers::default(),
        }
    }

    fn heading(&mut self, reader: &mut Reader, heading: &RawHeading, next_lines: &[Line], ahead: &Later) {
        self.finish_words(reader);
        let takes_id = match &heading.label {
            Some(label) => kind::is_provision(label.kind),
            None => self.untitled().is_some_and(|provision| provision.text.written_id.is_none()),
        };
        if let Some(written) = heading.written.as_ref().filter(|_| !takes_id) {
            let span = Span::new(reader.source, written.range.start, written.range.end);
            let message = "an id on a heading that is not a provision's is left out";
            reader.report.push(
                Diagnostic::new(&DROPPED_TEXT, span, message)
                    .hint("take it out, or begin the heading as an article's: `## Article 1. Title`"),
            );
        }
        if self.holds_grouping(heading, ahead) {
            return self.grouping_inside(reader, heading, next_lines);
        }
        let source = reader.source;
        let span = Span::new(source, heading.range.start, heading.range.end);
        let content = Line::alone(heading.content.clone());
        let cut = heading.label.as_ref().map_or(0, |label| label.end);
        let mut parts = reader.read(&[content], &[heading.content.start + cut]).into_iter();
        let (label, mut title) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        if !next_lines.is_empty() {
            title = reader.read(next_lines, &[]).remove(0);
        }
        let Some(raw_label) = &heading.label else { return self.plain_heading(reader, heading, title, span) };
        let number = raw_label.number(self.in_figures.contains(&raw_label.kind));
        if raw_label.in_figures {
            self.in_figures.push(raw_label.kind);
        }
        let follows = self.provision.is_none();
        self.close_provision(reader);
        if kind::is_provision(raw_label.kind) {
            return self.open_provision(heading, number, (label, title), span, source);
        }
        let last = self.draft.blocks.last();
        let follows =
            follows && matches!(last, Some(DraftBlock::Heading(heading)) if heading.kind != HeadingKind::Plain);
        let block = self.draft.blocks.len() as u32;
        let named = (raw_label.kind, number.as_deref());
        let (anchor, depth) = self.groupings.open(named, block, follows, &mut self.anchors);
        let heading = DraftHeading { kind: raw_label.kind, label, number, title, depth, anchor, span };
        self.draft.blocks.push(DraftBlock::Heading(heading));
    }

    /// Whether a heading of a grouping stands inside the provision that is open: in a text without articles, and in an annex
    /// that has none below it.
    fn holds_grouping(&self, heading: &RawHeading, ahead: &Later) -> bool {
        let kind = self.provision.as_ref().map(|provision| provision.text.kind);
        let groups = heading.label.as_ref().is_some_and(|label| !kind::is_provision(label.kind));
        groups
            && match kind {
                Some(HeadingKind::Text) => true,
                Some(kind) if kind::is_appended(kind) => !ahead.next_provision().is_some_and(kind::is_article),
                _ => false,
            }
    }

    /// The heading of a part of a provision, with its title on the lines below, if it stands there.
    fn grouping_inside(&mut self, reader: &mut Reader, heading: &RawHeading, next_lines: &[Line]) {
        let (Some(provision), Some(label)) = (&mut self.provision, &heading.label) else { return };
        let mut lines = vec![Line::alone(heading.content.clone())];
        lines.extend_from_slice(next_lines);
        let title = reader.read(&lines, &[]).pop().unwrap_or_default();
        let number = label.number.clone();
        let name = format!(
            "{}__{}_{}",
            provision.text.anchor,
            kind::anchor_word(label.kind),
            number.as_deref().unwrap_or_default()
        );
        let anchor = self.anchors.unique(None, name);
        let span = Span::new(reader.source, heading.range.start, heading.range.end);
        let heading = DraftHeading { kind: label.kind, label: Vec::new(), number, title, depth: 1, anchor, span };
        provision.heading(reader, Piece::Heading(heading));
    }

    /// A line that is only a word of kind right after an article's label is its title: `第七十四条`, `附件`.
    fn as_title(&mut self, heading: &RawHeading) -> RawHeading {
        let unnumbered = heading.label.as_ref().is_some_and(|label| label.number.is_none());
        let titles = heading.bare
            && unnumbered
            && self.untitled().is_some_and(|provision| kind::is_article(provision.text.kind));
        RawHeading { label: heading.label.clone().filter(|_| !titles), ..heading.clone() }
    }

    /// The provision just begun, if it has no title yet.
    fn untitled(&mut self) -> Option<&mut Provision> {
        let headed = |provision: &&mut Provision| !provision.text.label.is_empty() && provision.text.title.is_empty();
        self.provision.as_mut().filter(|provision| provision.is_empty()).filter(headed)
    }

    /// A heading without kind: the title of what is just before it and has none, else a plain heading.
    fn plain_heading(&mut self, reader: &mut Reader, raw: &RawHeading, title: Vec<Inline>, span: Span) {
        let source = reader.source;
        if let Some(provision) = self.untitled() {
            provision.text.title = title;
            if let Some(written) = raw.written.as_ref().filter(|_| provision.text.written_id.is_none()) {
                set_written(&mut provision.text, written, source);
            }
            return;
        }
        if self.provision.is_none()
            && let Some(DraftBlock::Heading(heading)) = self.draft.blocks.last_mut()
            && heading.kind != HeadingKind::Plain
            && heading.title.is_empty()
        {
            heading.title = title;
            return;
        }
        let heading = DraftHeading {
            kind: HeadingKind::Plain,
            label: Vec::new(),
            number: None,
            title,
            depth: self.groupings.depth() + 1,
            anchor: String::new(),
            span,
        };
        match &mut self.provision {
            Some(provision) => provision.heading(reader, Piece::Heading(heading)),
            None => self.draft.blocks.push(DraftBlock::Heading(heading)),
        }
    }

    fn open_provision(
        &mut self,
        raw: &RawHeading,
        number: Option<String>,
        (label, title): (Vec<Inline>, Vec<Inline>),
        span: Span,
        source: crate::source::SourceId,
    ) {
        let Some(raw_label) = &raw.label else { return };
        if kind::needs_no_number(raw_label.kind) {
            self.groupings.clear();
        }
        if !raw.range.is_empty() {
            self.numbers.add(raw_label, &plain(&label), span);
        }
        let named = |word: &str, joint: char| match &number {
            Some(number) => format!("{word}{joint}{number}"),
            None => word.to_string(),
        };
        let mut text = ProvisionText {
            kind: raw_label.kind,
            written_id: None,
            from: Vec::new(),
            label_id: self.ids.unique(None, named(kind::id_word(raw_label.kind), '-')),
            label,
            title,
            groupings: self.groupings.blocks(),
            anchor: self.anchors.unique(None, named(kind::anchor_word(raw_label.kind), '_')),
            number,
            content: Vec::new(),
            units: Vec::new(),
            span,
        };
        if let Some(written) = &raw.written {
            set_written(&mut text, written, source);
        }
        self.provision = Some(Provision::new(text));
    }

    fn line(&mut self, reader: &mut Reader, line: Line, ahead: &Later) {
        let Some(provision) = &mut self.provision else {
            if line.after_blank {
                self.finish_words(reader);
            }
            self.lines.push(line);
            return;
        };
        let label = ahead.labels[ahead.index].clone();
        let next = ahead.next_paragraph().filter(|_| line.after_blank && label.is_none());
        match next.filter(|(next, label)| title::heads(reader.text, &line, next, label.is_some())) {
            Some(next) if provision.text.kind != HeadingKind::Preamble => {
                provision.subheading(reader, line, next, ahead);
            }
            _ => provision.line(reader, line, label, ahead),
        }
    }

    /// A line of a list of contents stands outside all provisions.
    fn contents(&mut self, reader: &mut Reader, line: &Line) {
        self.finish_words(reader);
        if self.provision.is_some() {
            self.close_provision(reader);
        }
        self.lines.push(line.clone());
        self.finish_words(reader);
    }

    fn row(&mut self, reader: &mut Reader, row: &RawRow) {
        if let Some(provision) = &mut self.provision {
            return provision.row(reader, row);
        }
        self.finish_words(reader);
        self.draft.blocks.push(DraftBlock::Words(row.read(reader)));
    }

    fn footnote(&mut self, reader: &mut Reader, raw: &RawFootnote) {
        match &mut self.provision {
            Some(provision) => provision.finish(reader),
            None => self.finish_words(reader),
        }
        let mut content = Vec::new();
        for lines in &raw.paragraphs {
            content.extend(paragraph(reader, lines));
        }
        bracket::balance(
            content.iter_mut().map(|paragraph| &mut paragraph.inlines).collect(),
            self.allow_unbalanced,
            reader.report,
        );
        let span = Span::new(reader.source, raw.span.start, raw.span.end);
        self.draft.footnotes.push(Footnote { mark: raw.mark.clone(), content, span });
    }

    /// Finishes a paragraph outside provisions.
    fn finish_words(&mut self, reader: &mut Reader) {
        let lines = std::mem::take(&mut self.lines);
        self.draft.blocks.extend(paragraph(reader, &lines).map(DraftBlock::Words));
    }

    fn close_provision(&mut self, reader: &mut Reader) {
        if let Some(provision) = self.provision.take() {
            let mut text = provision.close(reader);
            bracket::balance(bracket::lists(&mut text), self.allow_unbalanced, reader.report);
            self.draft.blocks.push(DraftBlock::Provision(text));
        } else {
            self.balance_outside(reader);
        }
        self.unbalanced = self.draft.blocks.len();
    }

    /// Balances the brackets of what stands outside provisions since the last one.
    fn balance_outside(&mut self, reader: &mut Reader) {
        let lists = self.draft.blocks[self.unbalanced..].iter_mut().flat_map(|block| match block {
            DraftBlock::Words(paragraph) => vec![&mut paragraph.inlines],
            DraftBlock::Heading(heading) => vec![&mut heading.label, &mut heading.title],
            DraftBlock::Provision(_) => Vec::new(),
        });
        bracket::balance(lists.collect(), self.allow_unbalanced, reader.report);
    }

    fn end(mut self, reader: &mut Reader) -> DraftText {
        self.finish_words(reader);
        self.close_provision(reader);
        reader.report.diagnostics.append(&mut self.numbers.doubts);
        self.draft.attributions = std::mem::take(&mut reader.attributions);
        self.draft
    }
}

/// The words of lines that belong together; `None` if there are none.
pub(super) fn paragraph(reader: &mut Reader, lines: &[Line]) -> Option<Paragraph> {
    let inlines = reader.read(lines, &[]).pop().unwrap_or_default();
    let span = span_of(&inlines)?;
    Some(Paragraph { inlines, span })
}

fn set_written(text: &mut ProvisionText, written: &super::written_id::WrittenId, source: crate::source::SourceId) {
    let spanned = |(id, range): &(String, std::ops::Range<usize>)| {
        Spanned::new(id.clone(), Span::new(source, range.start, range.end))
    };
    text.written_id = Some(spanned(&written.id));
    text.from = written.from.iter().map(spanned).collect();
}
