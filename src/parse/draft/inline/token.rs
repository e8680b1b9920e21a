use super::Reader;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::content::UNKNOWN_FOOTNOTE;
use crate::parse::draft::line::Line;
use std::ops::Range;

/// A mark or a stretch of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// Words and the space between them.
    Words,
    /// One character after a backslash: the range is the character's.
    Escaped,
    /// A run of stars.
    Stars,
    Open,
    Close,
    /// A mark of the footnote with this index.
    Footnote(u32),
    /// A mark of `CriticMarkup`; words until it is paired.
    Tracked(Tracked),
    /// A line ends and the words go on.
    LineEnd,
    /// A line ends on purpose.
    Break,
    /// A label ends.
    Cut,
}

/// The marks of tracked changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tracked {
    /// `{++`
    Insert,
    /// `++}`
    InsertEnd,
    /// `{--`
    Delete,
    /// `--}`
    DeleteEnd,
    /// `{~~`
    Replace,
    /// `~>`
    ReplaceWith,
    /// `~~}`
    ReplaceEnd,
    /// `{>>`
    By,
    /// `<<}`
    ByEnd,
}

const TRACKED: [(&str, Tracked); 9] = [
    ("{++", Tracked::Insert),
    ("++}", Tracked::InsertEnd),
    ("{--", Tracked::Delete),
    ("--}", Tracked::DeleteEnd),
    ("{~~", Tracked::Replace),
    ("~~}", Tracked::ReplaceEnd),
    ("~>", Tracked::ReplaceWith),
    ("{>>", Tracked::By),
    ("<<}", Tracked::ByEnd),
];

/// The tokens of a paragraph's lines.
pub(super) fn tokens(reader: &mut Reader, lines: &[Line], cuts: &[usize]) -> Vec<Token> {
    let mut list = List { tokens: Vec::new(), cuts: cuts.iter().copied().peekable() };
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            let kind = if lines[index - 1].hard_break { TokenKind::Break } else { TokenKind::LineEnd };
            list.push(kind, lines[index - 1].range.end..line.range.start);
        }
        line_tokens(reader, line.range.clone(), &mut list);
    }
    list.cut(usize::MAX);
    list.tokens
}

/// The tokens so far, and the cuts still to come.
struct List<I: Iterator<Item = usize>> {
    tokens: Vec<Token>,
    cuts: std::iter::Peekable<I>,
}

impl<I: Iterator<Item = usize>> List<I> {
    /// Adds a token; words next to words join.
    fn push(&mut self, kind: TokenKind, range: Range<usize>) {
        self.cut(range.start);
        if range.is_empty() && kind == TokenKind::Words {
            return;
        }
        if kind == TokenKind::Words
            && let Some(cut) = self.cuts.next_if(|cut| *cut < range.end)
        {
            self.push(TokenKind::Words, range.start..cut);
            self.tokens.push(Token { kind: TokenKind::Cut, range: cut..cut });
            self.push(TokenKind::Words, cut..range.end);
            return;
        }
        match self.tokens.last_mut() {
            Some(last) if kind == TokenKind::Words && last.kind == kind && last.range.end == range.start => {
                last.range.end = range.end;
            }
            _ => self.tokens.push(Token { kind, range }),
        }
    }

    /// Sets the cuts that lie at or before a place.
    fn cut(&mut self, place: usize) {
        while let Some(cut) = self.cuts.next_if(|cut| *cut <= place) {
            self.tokens.push(Token { kind: TokenKind::Cut, range: cut..cut });
        }
    }
}

fn line_tokens<I: Iterator<Item = usize>>(reader: &mut Reader, line: Range<usize>, list: &mut List<I>) {
    let text = reader.text;
    let mut at = line.start;
    while at < line.end {
        let rest = &text[at..line.end];
        let plain = rest.find(['\\', '*', '[', ']', '{', '+', '-', '~', '<']).unwrap_or(rest.len());
        if plain > 0 {
            list.push(TokenKind::Words, at..at + plain);
            at += plain;
            continue;
        }
        let (kind, range) = mark(reader, at, rest);
        let end = range.end;
        list.push(kind, range);
        at = end;
    }
}

/// The token that a character which may be a mark begins.
fn mark(reader: &mut Reader, at: usize, rest: &str) -> (TokenKind, Range<usize>) {
    if let Some((mark, kind)) = TRACKED.iter().find(|(mark, _)| rest.starts_with(mark)) {
        return (TokenKind::Tracked(*kind), at..at + mark.len());
    }
    let mut characters = rest.chars();
    let first = characters.next().map_or(1, char::len_utf8);
    match rest.as_bytes()[0] {
        b'\\' => match characters.next().filter(char::is_ascii_punctuation) {
            Some(_) => (TokenKind::Escaped, at + 1..at + 2),
            None => (TokenKind::Words, at..at + first),
        },
        b'*' => (TokenKind::Stars, at..at + rest.len() - rest.trim_start_matches('*').len()),
        b'[' => footnote(reader, at, rest).unwrap_or((TokenKind::Open, at..at + 1)),
        b']' => (TokenKind::Close, at..at + 1),
        _ => (TokenKind::Words, at..at + first),
    }
}

/// A footnote mark, or the words that look like one but have no footnote.
fn footnote(reader: &mut Reader, at: usize, rest: &str) -> Option<(TokenKind, Range<usize>)> {
    let inside = rest.strip_prefix("[^")?;
    let end = inside.find(|c: char| c == ']' || c == '[' || c.is_whitespace()).filter(|end| *end > 0)?;
    if !inside[end..].starts_with(']') {
        return None;
    }
    let range = at..at + end + 3;
    let Some(index) = reader.footnotes.refer(&inside[..end]) else {
        let span = reader.span(range.start, range.end);
        let message = format!("no footnote has the mark `{}`", &inside[..end]);
        reader.report.push(
            Diagnostic::new(&UNKNOWN_FOOTNOTE, span, message)
                .hint(format!("add a line `[^{}]: …` with its words, or take the mark out", &inside[..end])),
        );
        return Some((TokenKind::Words, range));
    };
    Some((TokenKind::Footnote(index), range))
}
