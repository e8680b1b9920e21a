//! A written reference cut into words, figures and marks, one at a time.

use super::number;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A run of letters; in Chinese one known word or one character.
    Word,
    /// A number in figures.
    Figure(u32),
    /// A number in Chinese numerals.
    Chinese(u32),
    /// A Chinese numeral in brackets of its own: `㈠`.
    Enclosed(u32),
    /// Anything else, brackets and commas of other scripts as their ASCII relatives.
    Mark(char),
}

/// One token and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
}

impl Token<'_> {
    pub(super) fn is(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }
}

/// Chinese words that count as one token.
const CHINESE_WORDS: [&str; 8] = ["备选案文", "备选方案", "选项", "附件", "附录", "序言", "以及", "前言"];

/// A place in a text that tokens are read from. Cloned to look ahead.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    /// The next token without taking it.
    pub(super) fn peek(&self) -> Option<Token<'a>> {
        let rest = &self.text[self.at..];
        let mut trimmed = rest.trim_start_matches(is_space);
        // Running text is read as HTML, where a space that does not break may be written so.
        while let Some(after) = trimmed.strip_prefix("&nbsp;") {
            trimmed = after.trim_start_matches(is_space);
        }
        let start = self.at + rest.len() - trimmed.len();
        let first = trimmed.chars().next()?;
        let (kind, length) = token(trimmed, first);
        let text = &trimmed[..length];
        Some(Token { kind, text, start, end: start + length, spaced: start > self.at })
    }

    /// The next token.
    pub(super) fn take(&mut self) -> Option<Token<'a>> {
        let token = self.peek()?;
        self.at = token.end;
        Some(token)
    }

    /// Takes the next token if it is this mark.
    pub(super) fn take_mark(&mut self, mark: char) -> bool {
        let found = self.peek().filter(|token| token.is(mark));
        if let Some(token) = found {
            self.at = token.end;
        }
        found.is_some()
    }

    /// What is left, without white space around it.
    pub(super) fn rest(&self) -> &'a str {
        self.text[self.at..].trim_matches(is_space)
    }
}

/// White space, and the invisible marks of direction that texts in Arabic carry.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn token(text: &str, first: char) -> (Kind, usize) {
    if first.is_ascii() && !first.is_ascii_alphanumeric() {
        return (Kind::Mark(first), 1);
    }
    if number::figure(first).is_some() {
        return figures(text);
    }
    if !first.is_ascii()
        && let Some((value, length)) = number::chinese(text)
    {
        return (Kind::Chinese(value), length);
    }
    if ('\u{3220}'..='\u{3229}').contains(&first) {
        return (Kind::Enclosed(first as u32 - 0x321f), first.len_utf8());
    }
    if is_ideograph(first) {
        let known = CHINESE_WORDS.iter().find(|word| text.starts_with(**word));
        return (Kind::Word, known.map_or(first.len_utf8(), |word| word.len()));
    }
    if is_letter(first) {
        return (Kind::Word, word(text));
    }
    (Kind::Mark(plain_mark(first)), first.len_utf8())
}

/// A run of figures; one too long for any label is a mark.
fn figures(text: &str) -> (Kind, usize) {
    let (mut value, mut length, mut count) = (0, 0, 0);
    for c in text.chars() {
        let Some(figure) = number::figure(c) else { break };
        count += 1;
        if count <= 6 {
            value = value * 10 + figure;
        }
        length += c.len_utf8();
    }
    if count <= 6 { (Kind::Figure(value), length) } else { (Kind::Mark('0'), length) }
}

/// The length of the word a text begins with; `sub-paragraph` and `sous-alinéa` are one.
fn word(text: &str) -> usize {
    let run = |text: &str| text.find(|c| !is_letter(c)).unwrap_or(text.len());
    let length = run(text);
    let after = &text[length..];
    let hyphen = after.chars().next().filter(|c| matches!(c, '-' | '\u{2010}' | '\u{2011}')).map_or(0, char::len_utf8);
    let more = run(&after[hyphen..]);
    let joins = hyphen > 0 && more > 2 && matches!(&*number::fold(&text[..length]), "sub" | "sous");
    if joins { length + hyphen + more } else { length }
}

fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    (c.is_alphabetic() && !is_ideograph(c)) || unicode_normalization::char::is_combining_mark(c)
}

/// Whether a character is a Chinese one.
pub(crate) fn is_ideograph(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '〇'
}

fn plain_mark(c: char) -> char {
    match c {
        '（' => '(',
        '）' => ')',
        '，' | '、' | '،' => ',',
        '；' | '؛' => ';',
        '．' => '.',
        '’' | 'ʼ' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        '–' | '—' | '−' | '～' => '–',
        other => other,
    }
}
