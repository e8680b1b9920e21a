//! Drafts written by hand, without the parser: what a test says is what the text has.

use crate::model::draft::{
    Bracket, DraftBlock, DraftHeading, DraftText, Footnote, HeadingKind, Inline, Paragraph, Piece, ProvisionText,
    Style, Text, Unit, UnitStyle,
};
use crate::model::id::ProvisionId;
use crate::source::Span;

/// A draft and which provisions its articles are.
#[derive(Debug, Clone)]
pub(super) struct TestDraft {
    pub(super) text: DraftText,
    pub(super) provisions: Vec<(ProvisionId, u32)>,
}

/// Reads lines such as
///
/// ```text
/// # 7 Article 2. Scope          an article: the number of its id, its label, its title
/// ## Chapter I. General         a grouping
/// Words of the one before.
/// 1.> A paragraph ^1
///   (a)> within it, by indentation
/// ^ A footnote
/// ```
pub(super) fn draft(source: &str) -> TestDraft {
    let mut text = DraftText::default();
    let mut provisions = Vec::new();
    for line in source.lines().filter(|line| !line.trim().is_empty()) {
        if let Some(heading) = line.strip_prefix("## ") {
            text.blocks.push(DraftBlock::Heading(grouping(heading)));
        } else if let Some(heading) = line.strip_prefix("# ") {
            let (id, heading) = heading.split_once(' ').expect("an id");
            provisions.push((ProvisionId(id.parse().expect("a number")), text.blocks.len() as u32));
            text.blocks.push(DraftBlock::Provision(provision(heading)));
        } else if let Some(words) = line.strip_prefix("^ ") {
            let content = vec![paragraph(words)];
            text.footnotes.push(Footnote { mark: String::new(), content, span: Span::default() });
        } else if let Some(DraftBlock::Provision(provision)) = text.blocks.last_mut() {
            push_line(provision, line);
        } else {
            text.blocks.push(DraftBlock::Words(paragraph(line)));
        }
    }
    TestDraft { text, provisions }
}

fn split(heading: &str) -> (Vec<Inline>, Option<String>, Vec<Inline>) {
    let (label, title) = heading.split_once(". ").unwrap_or((heading, ""));
    let number = label.split_once(' ').map(|(_, number)| number.trim_end_matches(']').to_string());
    (inlines(label), number, inlines(title))
}

fn grouping(heading: &str) -> DraftHeading {
    let (label, number, title) = split(heading);
    let kind = HeadingKind::Chapter;
    DraftHeading { kind, label, number, title, depth: 1, anchor: String::new(), span: Span::default() }
}

fn provision(heading: &str) -> ProvisionText {
    let (label, number, title) = split(heading);
    ProvisionText {
        kind: HeadingKind::Article,
        written_id: None,
        from: Vec::new(),
        label_id: String::new(),
        number,
        label,
        title,
        groupings: Vec::new(),
        anchor: String::new(),
        content: Vec::new(),
        units: Vec::new(),
        span: Span::default(),
    }
}

fn push_line(provision: &mut ProvisionText, line: &str) {
    let words = line.trim_start();
    let depth = (line.len() - words.len()) / 2;
    let depth_of = |provision: &ProvisionText, unit: usize| provision.units[unit].path.matches('/').count();
    // The last unit that stands one level further out.
    let parent = depth.checked_sub(1).and_then(|above| {
        (0..provision.units.len()).rev().find(|unit| depth_of(provision, *unit) == above).map(|unit| unit as u32)
    });
    let (piece, unit) = match words.split_once('>') {
        Some((label, words)) => {
            let path = parent.map_or(String::new(), |unit| format!("{}/", provision.units[unit as usize].path));
            let clean: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
            let style = match label.trim_start_matches('[') {
                label if label.starts_with("Option") => UnitStyle::Option,
                label if label.starts_with('(') => UnitStyle::Subparagraph,
                _ => UnitStyle::Paragraph,
            };
            let words = words.trim();
            let content = if words.is_empty() { Vec::new() } else { vec![Piece::Words(paragraph(words))] };
            let unit = Unit {
                parent,
                style,
                label: inlines(label),
                path: path + &clean.to_lowercase(),
                anchor: String::new(),
                content,
                span: Span::default(),
            };
            (Piece::Unit(provision.units.len() as u32), Some(unit))
        }
        None => (Piece::Words(paragraph(words)), None),
    };
    provision.units.extend(unit);
    match parent {
        Some(parent) => provision.units[parent as usize].content.push(piece),
        None => provision.content.push(piece),
    }
}

fn paragraph(words: &str) -> Paragraph {
    Paragraph { inlines: inlines(words), span: Span::default() }
}

/// Words with `[brackets]`, `*emphasis*`, line breaks `/` and footnote marks `^1`.
fn inlines(words: &str) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut run = String::new();
    let mut style = Style::default();
    let mut characters = words.chars();
    while let Some(c) = characters.next() {
        if !matches!(c, '[' | ']' | '*' | '^' | '/') {
            run.push(c);
            continue;
        }
        if !run.is_empty() {
            inlines.push(Inline::Text(Text { text: std::mem::take(&mut run), style, span: Span::default() }));
        }
        let bracket = Bracket { depth: 1, balanced: true, style, span: Span::default() };
        match c {
            '[' => inlines.push(Inline::Open(bracket)),
            ']' => inlines.push(Inline::Close(bracket)),
            '*' => style.emphasis = !style.emphasis,
            '/' => inlines.push(Inline::Break),
            _ => {
                let number = characters.next().and_then(|digit| digit.to_digit(10)).expect("a footnote's number");
                inlines.push(Inline::Footnote { index: number - 1, span: Span::default() });
            }
        }
    }
    if !run.is_empty() {
        inlines.push(Inline::Text(Text { text: run, style, span: Span::default() }));
    }
    inlines
}
