//! Draft text built in code.

use crate::model::draft::{
    Bracket, DraftBlock, DraftHeading, DraftText, HeadingKind, Inline, Paragraph, Piece, ProvisionText, Style, Text,
    Unit, UnitStyle,
};
use crate::source::Span;

pub(super) fn draft_text(blocks: Vec<DraftBlock>) -> DraftText {
    DraftText { blocks, ..DraftText::default() }
}

/// Words with their brackets; every bracket is closed and stands at depth 1.
fn inlines(words: &str) -> Vec<Inline> {
    let bracket = Bracket { depth: 1, balanced: true, style: Style::default(), span: Span::default() };
    let text = |text: &str| Inline::Text(Text { text: text.into(), style: Style::default(), span: Span::default() });
    let mut inlines = Vec::new();
    for part in words.split_inclusive(['[', ']']) {
        let words = part.trim_end_matches(['[', ']']);
        inlines.extend((!words.is_empty()).then(|| text(words)));
        match part.chars().last() {
            Some('[') => inlines.push(Inline::Open(bracket)),
            Some(']') => inlines.push(Inline::Close(bracket)),
            _ => {}
        }
    }
    inlines
}

fn paragraph(words: &str) -> Piece {
    Piece::Words(Paragraph { inlines: inlines(words), span: Span::default() })
}

pub(super) fn chapter(number: &str, label: &str, title: &str) -> DraftBlock {
    DraftBlock::Heading(DraftHeading {
        kind: HeadingKind::Chapter,
        label: inlines(label),
        number: Some(number.into()),
        title: inlines(title),
        depth: 1,
        anchor: format!("chp_{number}"),
        span: Span::default(),
    })
}

/// A paragraph and its subparagraphs, as `article` takes them.
pub(super) fn unit(path: &str, label: &str, words: &str, inside: &[(&str, &str, &str)]) -> Vec<Unit> {
    let unit = |parent, style, path: String, anchor: String, label: &str, words: &str| Unit {
        parent,
        style,
        label: inlines(label),
        path,
        anchor,
        content: vec![paragraph(words)],
        span: Span::default(),
    };
    let own = unit(None, UnitStyle::Paragraph, path.into(), format!("para_{path}"), label, words);
    let inner = inside.iter().map(|(step, label, words)| {
        let (path, anchor) = (format!("{path}/{step}"), format!("para_{path}__subpara_{step}"));
        unit(Some(0), UnitStyle::Subparagraph, path, anchor, label, words)
    });
    std::iter::once(own).chain(inner).collect()
}

pub(super) fn article(number: &str, label: &str, title: &str, paragraphs: Vec<Vec<Unit>>) -> DraftBlock {
    let mut provision = provision(HeadingKind::Article, Some(number), &format!("art_{number}"), label, title);
    for mut paragraph in paragraphs {
        let first = provision.units.len() as u32;
        provision.content.push(Piece::Unit(first));
        let inner = (first + 1..first + paragraph.len() as u32).map(Piece::Unit);
        paragraph[0].content.extend(inner);
        paragraph.iter_mut().skip(1).for_each(|unit| unit.parent = Some(first));
        provision.units.extend(paragraph);
    }
    DraftBlock::Provision(provision)
}

pub(super) fn preamble(recitals: &[&str]) -> DraftBlock {
    let mut provision = provision(HeadingKind::Preamble, None, "preamble", "Preamble", "");
    for (at, words) in recitals.iter().enumerate() {
        provision.content.push(Piece::Unit(at as u32));
        provision.units.push(Unit {
            parent: None,
            style: UnitStyle::Recital,
            label: Vec::new(),
            path: format!("rec-{}", at + 1),
            anchor: format!("rec_{}", at + 1),
            content: vec![paragraph(words)],
            span: Span::default(),
        });
    }
    DraftBlock::Provision(provision)
}

fn provision(kind: HeadingKind, number: Option<&str>, anchor: &str, label: &str, title: &str) -> ProvisionText {
    ProvisionText {
        kind,
        written_id: None,
        from: Vec::new(),
        label_id: anchor.replace('_', "-"),
        number: number.map(Into::into),
        label: inlines(label),
        title: inlines(title),
        groupings: Vec::new(),
        anchor: anchor.into(),
        content: Vec::new(),
        units: Vec::new(),
        span: Span::default(),
    }
}
