//! Drafts written by hand, without the parser: what a test says is what the text has.

use crate::model::draft::{
    Bracket, DraftBlock, DraftHeading, DraftText, Footnote, HeadingKind, Inline, Paragraph, Piece, ProvisionText, Row,
    Style, Text, Unit, UnitStyle,
};
use crate::model::id::ProvisionId;
use crate::source::Span;
use std::collections::VecDeque;

/// A draft and which provisions its articles are.
#[derive(Debug, Clone)]
pub(in crate::analyse) struct TestDraft {
    pub(in crate::analyse) text: DraftText,
    pub(in crate::analyse) provisions: Vec<(ProvisionId, u32)>,
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
/// | a cell | the next         a row of a table
/// ```
pub(in crate::analyse) fn draft(source: &str) -> TestDraft {
    let mut text = DraftText::default();
    let mut provisions = Vec::new();
    let lines: Vec<&str> = source.lines().filter(|line| !line.trim().is_empty()).collect();
    // Brackets balance within a provision, else within a line.
    let begins = |line: &str| line.starts_with(['#', '^']);
    for part in lines.chunk_by(|_, next| !begins(next)) {
        let mut brackets = balanced(&part.join("\n"));
        for line in part {
            let inlines = &mut |words: &str| inlines(words, &mut brackets);
            if let Some(heading) = line.strip_prefix("## ") {
                text.blocks.push(DraftBlock::Heading(grouping(heading, inlines)));
            } else if let Some(heading) = line.strip_prefix("# ") {
                let (id, heading) = heading.split_once(' ').expect("an id");
                provisions.push((ProvisionId(id.parse().expect("a number")), text.blocks.len() as u32));
                text.blocks.push(DraftBlock::Provision(provision(heading, inlines)));
            } else if let Some(words) = line.strip_prefix("^ ") {
                let content = vec![Paragraph { inlines: inlines(words), span: Span::default() }];
                text.footnotes.push(Footnote { mark: String::new(), content, span: Span::default() });
            } else if let Some(DraftBlock::Provision(provision)) = text.blocks.last_mut() {
                push_line(provision, line, inlines);
            } else {
                text.blocks.push(DraftBlock::Words(Paragraph { inlines: inlines(line), span: Span::default() }));
            }
        }
    }
    let mut grouping = None;
    for (index, block) in text.blocks.iter_mut().enumerate() {
        match block {
            DraftBlock::Heading(_) => grouping = Some(index as u32),
            DraftBlock::Provision(provision) => provision.groupings.extend(grouping),
            DraftBlock::Words(_) => {}
        }
    }
    TestDraft { text, provisions }
}

/// Makes inlines of words.
type Inlines<'a> = &'a mut dyn FnMut(&str) -> Vec<Inline>;

/// Of each bracket of a text, its depth, or 0 if it has no partner.
fn balanced(text: &str) -> VecDeque<u16> {
    let mut depths = VecDeque::new();
    let mut open = Vec::new();
    for c in text.chars().filter(|c| matches!(c, '[' | ']')) {
        depths.push_back(0);
        let index = depths.len() - 1;
        if c == '[' {
            open.push(index);
        } else if let Some(partner) = open.pop() {
            depths[partner] = 1;
            depths[index] = 1;
        }
    }
    let mut depth = 0;
    for (index, c) in text.chars().filter(|c| matches!(c, '[' | ']')).enumerate() {
        if depths[index] > 0 {
            depth += u16::from(c == '[');
            depths[index] = depth;
            depth -= u16::from(c == ']');
        }
    }
    depths
}

fn split(heading: &str, inlines: Inlines) -> (Vec<Inline>, Option<String>, Vec<Inline>) {
    let (label, title) = heading.split_once(". ").unwrap_or((heading, ""));
    let number = label.split_once(' ').map(|(_, number)| number.trim_end_matches(']').to_string());
    let label = inlines(label);
    (label, number, inlines(title))
}

fn grouping(heading: &str, inlines: Inlines) -> DraftHeading {
    let (label, number, title) = split(heading, inlines);
    let kind = HeadingKind::Chapter;
    DraftHeading { kind, label, number, title, depth: 1, anchor: String::new(), span: Span::default() }
}

fn provision(heading: &str, inlines: Inlines) -> ProvisionText {
    let (label, number, title) = split(heading, inlines);
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

fn push_line(provision: &mut ProvisionText, line: &str, inlines: Inlines) {
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
            let clean = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
            let clean = label.split(' ').map(clean).collect::<Vec<_>>().join("-");
            let style = match label.trim_start_matches('[') {
                label if label.starts_with("Option") => UnitStyle::Option,
                label if label.starts_with('(') => UnitStyle::Subparagraph,
                _ => UnitStyle::Paragraph,
            };
            let words = words.trim();
            let label = inlines(label);
            let paragraph = Paragraph { inlines: inlines(words), span: Span::default() };
            let content = if words.is_empty() { Vec::new() } else { vec![Piece::Words(paragraph)] };
            let unit = Unit {
                parent,
                style,
                label,
                path: path + &clean,
                anchor: String::new(),
                content,
                span: Span::default(),
            };
            (Piece::Unit(provision.units.len() as u32), Some(unit))
        }
        None => (Piece::Words(Paragraph { inlines: inlines(words), span: Span::default() }), None),
    };
    provision.units.extend(unit);
    match parent {
        Some(parent) => provision.units[parent as usize].content.push(piece),
        None => provision.content.push(piece),
    }
}

/// Words with `[brackets]`, `*emphasis*`, line breaks `/` and footnote marks `^1`; `| one | two` is a row of a table.
fn inlines(words: &str, brackets: &mut VecDeque<u16>) -> Vec<Inline> {
    let mut inlines = Vec::new();
    if let Some(cells) = words.strip_prefix('|') {
        inlines.push(Inline::Row(Row { first: false, head: false, span: Span::default() }));
        for (index, cell) in cells.split('|').enumerate() {
            inlines.extend((index > 0).then_some(Inline::Cell));
            inlines.extend(self::inlines(cell.trim(), brackets));
        }
        return inlines;
    }
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
        let mut bracket = || {
            let depth = brackets.pop_front().expect("a bracket");
            Bracket { depth, balanced: depth > 0, style, span: Span::default() }
        };
        match c {
            '[' => inlines.push(Inline::Open(bracket())),
            ']' => inlines.push(Inline::Close(bracket())),
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
