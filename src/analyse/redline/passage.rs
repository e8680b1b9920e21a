use super::strays::with_strays;
use super::vocabulary::Vocabulary;
use crate::analyse::words::{Token, TokenKind, tokens};
use crate::model::draft::{Inline, Row, Text, row};
use crate::model::language::Language;
use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

/// A run of inlines taken apart into tokens, each of which knows its inlines again.
#[derive(Clone)]
pub(super) struct Passage<'a> {
    inlines: &'a [Inline],
    /// What a reader sees, spacing as it is in the inlines.
    text: Rc<str>,
    /// Where in `text` each inline begins; footnote marks have no width.
    starts: Rc<[u32]>,
    /// What of `text` is this passage's: all of it, unless it was cut. Marks that stand where it begins belong to the one
    /// before.
    bounds: Range<u32>,
    pub(super) tokens: Vec<Token>,
    /// The number of each token's word.
    pub(super) ids: Vec<u32>,
    /// Whether it only says that there is no text: then it has no words of the treaty.
    silent: bool,
}

impl<'a> Passage<'a> {
    pub(super) fn new(inlines: &'a [Inline], language: Language, vocabulary: &mut Vocabulary) -> Self {
        let mut text = String::new();
        let mut starts = Vec::with_capacity(inlines.len());
        for inline in inlines {
            starts.push(text.len() as u32);
            match inline {
                Inline::Text(run) => text.push_str(&run.text),
                Inline::Open(_) => text.push('['),
                Inline::Close(_) => text.push(']'),
                Inline::Break => text.push('\n'),
                Inline::Cell => text.push('\t'),
                Inline::Footnote { .. } | Inline::Row(_) => {}
            }
        }
        let mut tokens = split_at(with_strays(&text, tokens(&text, language)), &edges(inlines, &starts));
        tokens.retain(|token| &text[token.range()] != "\t");
        let ids = tokens.iter().map(|token| vocabulary.id(&text[token.range()], token.kind)).collect();
        let bounds = 0..text.len() as u32;
        Self { inlines, text: text.into(), starts: starts.into(), bounds, tokens, ids, silent: false }
    }

    /// The same, if it only says that there is no text.
    pub(super) fn silent(self, silent: bool) -> Self {
        Self { silent, ..self }
    }

    /// A stretch of its tokens as a passage of its own.
    pub(super) fn cut(&self, stretch: &Range<usize>) -> Cow<'_, Self> {
        if *stretch == (0..self.tokens.len()) {
            return Cow::Borrowed(self);
        }
        let start_of = |token: usize| self.tokens.get(token).map_or(self.bounds.end, |token| token.start);
        let bounds =
            if stretch.start == 0 { self.bounds.start } else { start_of(stretch.start) + 1 }..start_of(stretch.end);
        let mut tokens = self.tokens[stretch.clone()].to_vec();
        if let Some(last) = tokens.last_mut() {
            last.spaced = false;
        }
        Cow::Owned(Self { bounds, tokens, ids: self.ids[stretch.clone()].to_vec(), ..self.clone() })
    }

    /// The cells of a row of a table, each a passage of its own.
    pub(super) fn cells(&self) -> Vec<Self> {
        let ends = (0..self.inlines.len()).filter(|index| matches!(self.inlines[*index], Inline::Cell));
        let mut first = 1;
        let cells = ends.chain([self.inlines.len()]).map(|end| {
            let cell = self.cell(first.min(end)..end);
            first = end + 1;
            cell
        });
        cells.collect()
    }

    fn cell(&self, inlines: Range<usize>) -> Self {
        let byte = |index: usize| self.starts.get(index).copied().unwrap_or(self.text.len() as u32);
        let (from, to) = (byte(inlines.start), byte(inlines.end));
        let first = self.tokens.partition_point(|token| token.start < from);
        let last = self.tokens.partition_point(|token| token.start < to);
        let moved = |token: &Token| Token { start: token.start - from, end: token.end - from, ..*token };
        let mut tokens: Vec<Token> = self.tokens[first..last].iter().map(moved).collect();
        if let Some(last) = tokens.last_mut() {
            last.spaced = false;
        }
        Self {
            inlines: &self.inlines[inlines.clone()],
            text: self.text[from as usize..to as usize].into(),
            starts: self.starts[inlines].iter().map(|start| start - from).collect(),
            bounds: 0..to - from,
            tokens,
            ids: self.ids[first..last].to_vec(),
            silent: self.silent,
        }
    }

    /// The row of a table that it is.
    pub(super) fn row(&self) -> Option<Row> {
        row(self.inlines)
    }

    /// All of it.
    pub(super) fn inlines(&self) -> Cow<'a, [Inline]> {
        if self.bounds == (0..self.text.len() as u32) {
            return Cow::Borrowed(self.inlines);
        }
        let mut inlines = Vec::new();
        for token in 0..self.tokens.len() {
            self.write_token(token, &mut inlines);
            inlines.extend(self.footnotes(token).map(|(_, inline)| inline.clone()));
            if self.tokens[token].spaced {
                self.write_space(token, &mut inlines);
            }
        }
        Cow::Owned(inlines)
    }

    /// A token's words.
    pub(super) fn word(&self, token: usize) -> &str {
        &self.text[self.tokens[token].range()]
    }

    pub(super) fn is_word(&self, token: usize) -> bool {
        self.tokens[token].kind == TokenKind::Word
    }

    /// How many words a stretch of tokens has.
    pub(super) fn words_in(&self, tokens: Range<usize>) -> u32 {
        if self.silent { 0 } else { self.tokens[tokens].iter().map(|token| token.words(&self.text)).sum() }
    }

    /// Whether both have the same words, spaced alike.
    pub(super) fn same_words(&self, other: &Passage) -> bool {
        self.ids == other.ids && self.tokens.iter().zip(&other.tokens).all(|(a, b)| a.spaced == b.spaced)
    }

    pub(super) fn has_footnotes(&self) -> bool {
        self.inlines.iter().any(|inline| matches!(inline, Inline::Footnote { .. }))
    }

    /// Writes a token, in its styles, without footnote marks.
    pub(super) fn write_token(&self, token: usize, out: &mut Vec<Inline>) {
        let token = self.tokens[token];
        for index in self.inline_at(token.start)..self.inlines.len() {
            let start = self.starts[index];
            if start >= token.end {
                break;
            }
            match &self.inlines[index] {
                Inline::Text(run) => {
                    let from = token.start.saturating_sub(start) as usize;
                    let to = ((token.end - start) as usize).min(run.text.len());
                    write_text(run, &run.text[from..to], out);
                }
                inline @ (Inline::Open(_) | Inline::Close(_)) => out.push(inline.clone()),
                // Between marks that show nothing.
                Inline::Break if start > token.start => out.push(Inline::Break),
                Inline::Footnote { .. } | Inline::Break | Inline::Row(_) | Inline::Cell => {}
            }
        }
    }

    /// Writes the space after a token.
    pub(super) fn write_space(&self, token: usize, out: &mut Vec<Inline>) {
        let end = self.tokens[token].end;
        let next = self.tokens.get(token + 1).map_or(self.bounds.end, |next| next.start);
        let mut index = self.inline_at(end);
        while let Some(inline) = self.inlines.get(index).filter(|_| self.starts[index] < next) {
            match inline {
                Inline::Break => return out.push(Inline::Break),
                Inline::Text(run) if self.starts[index] + run.text.len() as u32 > end => {
                    let breaks = self.inlines[index..].iter().zip(&self.starts[index..]);
                    let mut breaks = breaks.take_while(|(_, start)| **start < next);
                    if breaks.any(|(inline, _)| matches!(inline, Inline::Break)) {
                        return out.push(Inline::Break);
                    }
                    return write_text(run, " ", out);
                }
                _ => index += 1,
            }
        }
    }

    /// The footnote marks that stand on a token: in it or after it, and for the first, before it.
    pub(super) fn footnotes(&self, token: usize) -> impl Iterator<Item = (u32, &'a Inline)> {
        let from = if token == 0 { self.bounds.start } else { self.tokens[token].start + 1 };
        let to = self.tokens.get(token + 1).map_or(self.bounds.end, |next| next.start);
        let first = self.starts.partition_point(|start| *start < from);
        let last = self.starts.partition_point(|start| *start <= to);
        self.inlines[first..last.max(first)].iter().filter_map(|inline| match inline {
            Inline::Footnote { index, .. } => Some((*index, inline)),
            _ => None,
        })
    }

    /// The inline that the byte at `offset` is in: the last one that begins there or before.
    fn inline_at(&self, offset: u32) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }
}

/// Where one token may not go on: at the ends of a cell, and where a tracked change begins or ends, since `{--old--}{++new++}`
/// is two words, though no space stands between.
fn edges(inlines: &[Inline], starts: &[u32]) -> Vec<u32> {
    let mut tracked = (false, false);
    let mut edges = Vec::new();
    for (inline, start) in inlines.iter().zip(starts) {
        match inline {
            Inline::Text(run) => {
                let here = (run.style.inserted, run.style.deleted);
                if here != tracked {
                    edges.push(*start);
                    tracked = here;
                }
            }
            Inline::Cell => edges.extend([*start, start + 1]),
            _ => {}
        }
    }
    edges
}

/// The same tokens, but for those with an edge inside.
fn split_at(tokens: Vec<Token>, edges: &[u32]) -> Vec<Token> {
    if edges.is_empty() {
        return tokens;
    }
    let mut split = Vec::with_capacity(tokens.len() + edges.len());
    for mut token in tokens {
        for edge in edges.iter().filter(|edge| **edge > token.start && **edge < token.end).copied().collect::<Vec<_>>()
        {
            split.push(Token { end: edge, spaced: false, ..token });
            token.start = edge;
        }
        split.push(token);
    }
    split
}

/// Writes words in the style of the run they are from, as one run with what stands before them in that style.
fn write_text(run: &Text, words: &str, out: &mut Vec<Inline>) {
    if let Some(Inline::Text(last)) = out.last_mut()
        && last.style == run.style
    {
        last.text.push_str(words);
        return;
    }
    out.push(Inline::Text(Text { text: words.to_string(), style: run.style, span: run.span }));
}
