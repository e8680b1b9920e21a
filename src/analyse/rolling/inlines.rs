use crate::model::draft::{DraftBlock, DraftText, Inline, Paragraph, Piece, Style, Text};
use crate::source::Span;

/// The paragraphs of a text as one run, a line break between them.
pub(super) fn flat(text: &DraftText) -> Vec<Inline> {
    let paragraphs: Vec<&Paragraph> = text
        .blocks
        .iter()
        .flat_map(|block| match block {
            DraftBlock::Words(paragraph) => vec![paragraph],
            DraftBlock::Provision(provision) => provision.paragraphs(None).map(|(_, paragraph)| paragraph).collect(),
            DraftBlock::Heading(_) => Vec::new(),
        })
        .collect();
    join(paragraphs.into_iter().map(|paragraph| paragraph.inlines.clone()))
}

/// Runs of several paragraphs as one, a line break between them.
pub(super) fn join(parts: impl Iterator<Item = Vec<Inline>>) -> Vec<Inline> {
    let mut joined = Vec::new();
    for part in parts {
        if !joined.is_empty() {
            joined.push(Inline::Break);
        }
        joined.extend(part);
    }
    joined
}

/// How many bytes of plain words a run has.
fn length(inline: &Inline) -> usize {
    match inline {
        Inline::Text(text) => text.text.len(),
        Inline::Open(_) | Inline::Close(_) | Inline::Break | Inline::Cell => 1,
        Inline::Footnote { .. } | Inline::Row(_) => 0,
    }
}

/// Cuts a paragraph at bytes of its plain words, from its beginning to its end. A footnote's mark stays with the words
/// before it.
pub(super) struct Cutter<'a> {
    rest: std::slice::Iter<'a, Inline>,
    /// A run that was cut, from this byte on.
    cut: Option<(&'a Text, usize)>,
    at: usize,
}

impl<'a> Cutter<'a> {
    pub(super) fn new(inlines: &'a [Inline]) -> Self {
        Self { rest: inlines.iter(), cut: None, at: 0 }
    }

    /// What stands before a byte and has not been taken yet.
    pub(super) fn take_to(&mut self, end: usize) -> Vec<Inline> {
        let mut taken = Vec::new();
        loop {
            if let Some((text, from)) = self.cut.take() {
                let upto = (end - self.at + from).min(text.text.len());
                taken.extend(part(text, from, upto));
                self.at += upto - from;
                if upto < text.text.len() {
                    self.cut = Some((text, upto));
                    return taken;
                }
            }
            let Some(next) = self.rest.as_slice().first() else { return taken };
            if self.at >= end && !(matches!(next, Inline::Footnote { .. }) && self.at > 0) {
                return taken;
            }
            self.rest.next();
            match next {
                Inline::Text(text) if self.at + text.text.len() > end => self.cut = Some((text, 0)),
                other => {
                    self.at += length(other);
                    taken.push(other.clone());
                }
            }
        }
    }

    /// All that is left.
    pub(super) fn take_rest(&mut self) -> Vec<Inline> {
        self.take_to(usize::MAX / 2)
    }
}

fn part(text: &Text, from: usize, upto: usize) -> Option<Inline> {
    let words = text.text.get(from..upto).filter(|words| !words.is_empty())?;
    Some(Inline::Text(Text { text: words.to_owned(), style: text.style, span: text.span }))
}

/// The inlines between two bytes of plain words.
pub(super) fn between(inlines: &[Inline], start: usize, end: usize) -> Vec<Inline> {
    let mut cutter = Cutter::new(inlines);
    cutter.take_to(start);
    cutter.take_to(end)
}

/// Puts the spaces that new words need between the draft's words before and after them.
pub(super) fn spaced(mut words: Vec<Inline>, before: Option<char>, after: Option<char>) -> Vec<Inline> {
    let plain = crate::model::draft::plain(&words);
    if let (Some(before), Some(first)) = (before, plain.chars().next())
        && parts(before, first)
    {
        words.insert(0, space());
    }
    if let (Some(last), Some(after)) = (plain.chars().next_back(), after)
        && parts(last, after)
    {
        words.push(space());
    }
    words
}

/// Whether a space must stand between two signs: between words, before what opens and after what closes.
fn parts(left: char, right: char) -> bool {
    let opens = |c: char| matches!(c, '(' | '[' | '{' | '“' | '‘' | '«' | '/' | '-' | '–' | '—');
    let unspaced = |c: char| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}');
    let begins = right.is_alphanumeric() || (opens(right) && !matches!(right, '/' | '-'));
    !left.is_whitespace() && !right.is_whitespace() && !opens(left) && begins && !unspaced(left) && !unspaced(right)
}

fn space() -> Inline {
    Inline::Text(Text { text: " ".into(), style: Style::default(), span: Span::default() })
}

/// The paragraph at an index of what a unit or provision holds.
pub(super) fn paragraph(content: &[Piece], piece: u32) -> Option<&Paragraph> {
    match content.get(piece as usize) {
        Some(Piece::Words(paragraph)) => Some(paragraph),
        _ => None,
    }
}
