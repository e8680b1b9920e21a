use super::Reader;
use super::emphasis::Stars;
use super::token::{Token, TokenKind, Tracked};
use crate::model::draft::{Bracket, Inline, Style, Text};

/// Tokens → runs in one style each, in parts parted by the cuts.
pub(super) fn runs(reader: &Reader, tokens: &[Token], stars: &[Stars], parts: usize) -> Vec<Vec<Inline>> {
    let mut runs =
        Runs { reader, parts: Vec::with_capacity(parts), part: Vec::new(), text: None, state: State::default() };
    let authors = authors(reader, tokens);
    for (index, token) in tokens.iter().enumerate() {
        runs.token(token, stars[index], authors[index]);
    }
    runs.finish_part();
    runs.parts.resize_with(parts, Vec::new);
    runs.parts
}

/// For each mark that opens a change, the attribution that follows it. Attributions were added to the reader in the order
/// of their tokens, so the last of this paragraph is the reader's last.
fn authors(reader: &Reader, tokens: &[Token]) -> Vec<Option<u32>> {
    let mut authors = vec![None; tokens.len()];
    let mut next = reader.attributions.len();
    let mut pending = None;
    for (index, token) in tokens.iter().enumerate().rev() {
        match token.kind {
            TokenKind::Tracked(Tracked::By) => {
                next -= 1;
                pending = Some(next as u32);
            }
            TokenKind::Tracked(Tracked::Insert | Tracked::Delete | Tracked::Replace) => authors[index] = pending.take(),
            _ => {}
        }
    }
    authors
}

#[derive(Default)]
struct State {
    emphasis: u32,
    strong: u32,
    inserted: bool,
    deleted: bool,
    by: Option<u32>,
}

struct Runs<'a> {
    reader: &'a Reader<'a>,
    parts: Vec<Vec<Inline>>,
    part: Vec<Inline>,
    text: Option<Text>,
    state: State,
}

impl Runs<'_> {
    fn token(&mut self, token: &Token, pairing: Stars, author: Option<u32>) {
        let (start, end) = (token.range.start, token.range.end);
        match token.kind {
            TokenKind::Words | TokenKind::Escaped => self.words(start, &self.reader.text[start..end]),
            TokenKind::LineEnd => self.character(' ', start, end),
            TokenKind::Break => {
                self.flush();
                self.part.push(Inline::Break);
            }
            TokenKind::Stars => self.stars(token, pairing),
            TokenKind::Open | TokenKind::Close => {
                self.flush();
                let span = self.reader.span(start, end);
                let bracket = Bracket { depth: 0, balanced: false, style: self.style(), span };
                let is_open = token.kind == TokenKind::Open;
                self.part.push(if is_open { Inline::Open(bracket) } else { Inline::Close(bracket) });
            }
            TokenKind::Footnote(index) => {
                self.flush();
                self.part.push(Inline::Footnote { index, span: self.reader.span(start, end) });
            }
            TokenKind::Tracked(mark) => self.change(mark, author),
            TokenKind::Cut => self.finish_part(),
        }
    }

    fn stars(&mut self, token: &Token, stars: Stars) {
        self.state.emphasis = self.state.emphasis.saturating_sub(stars.closes_emphasis);
        self.state.strong = self.state.strong.saturating_sub(stars.closes_strong);
        let words = token.range.start..token.range.start + stars.left as usize;
        self.words(words.start, &self.reader.text[words.clone()]);
        self.state.emphasis += stars.opens_emphasis;
        self.state.strong += stars.opens_strong;
    }

    fn change(&mut self, mark: Tracked, author: Option<u32>) {
        let state = &mut self.state;
        match mark {
            Tracked::Insert => (state.inserted, state.by) = (true, author),
            Tracked::Delete | Tracked::Replace => (state.deleted, state.by) = (true, author),
            Tracked::ReplaceWith => (state.deleted, state.inserted) = (false, true),
            Tracked::InsertEnd | Tracked::DeleteEnd | Tracked::ReplaceEnd => {
                (state.inserted, state.deleted, state.by) = (false, false, None);
            }
            Tracked::By | Tracked::ByEnd => {}
        }
    }

    fn style(&self) -> Style {
        let State { inserted, deleted, by, .. } = self.state;
        Style { emphasis: self.state.emphasis > 0, strong: self.state.strong > 0, inserted, deleted, by }
    }

    /// Adds words to the run.
    fn words(&mut self, start: usize, words: &str) {
        for (at, c) in words.char_indices() {
            self.character(c, start + at, start + at + c.len_utf8());
        }
    }

    /// Adds a character, spacing folded; begins a new run where the style changes.
    fn character(&mut self, c: char, start: usize, end: usize) {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c == ' ' && self.ends_in_space() {
            return;
        }
        let style = self.style();
        match &mut self.text {
            Some(text) if text.style == style => {
                text.text.push(c);
                text.span.end = end as u32;
            }
            _ => {
                self.flush();
                self.text = Some(Text { text: c.to_string(), style, span: self.reader.span(start, end) });
            }
        }
    }

    /// Whether a further space would say nothing: at the beginning of a part or a line, or after a space.
    fn ends_in_space(&self) -> bool {
        match (&self.text, self.part.last()) {
            (Some(text), _) | (None, Some(Inline::Text(text))) => text.text.ends_with(' '),
            (None, Some(Inline::Break) | None) => true,
            (None, Some(_)) => false,
        }
    }

    fn flush(&mut self) {
        self.part.extend(self.text.take().map(Inline::Text));
    }

    /// Ends a part: space at its end is dropped.
    fn finish_part(&mut self) {
        self.flush();
        while let Some(Inline::Text(text)) = self.part.last_mut()
            && text.text.ends_with(' ')
        {
            text.text.pop();
            let written = &self.reader.text[text.span.range()];
            text.span.end = text.span.start + written.trim_end().len() as u32;
            if text.text.is_empty() {
                self.part.pop();
            }
        }
        self.parts.push(std::mem::take(&mut self.part));
    }
}
