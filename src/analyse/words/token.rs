use super::chinese::{self, is_unspaced};
use super::is_wordly;
use crate::model::language::Language;
use crate::model::letters::{Reading, as_read, is_disguised};
use std::ops::Range;

/// A word, a bracket or a mark of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// What it is.
    pub kind: TokenKind,
    /// Whether a space stands between it and the next.
    pub spaced: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters and digits.
    Word,
    /// `[` or `]`, with marks that show nothing if some stand on it: in a draft, a word of its own.
    Bracket,
    /// Any other sign; each stands alone.
    Mark,
}

impl Token {
    /// The bytes, for slicing the text.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many words it is of `text`, which it was taken from: `1.5` is two runs of digits.
    pub(crate) fn words(self, text: &str) -> u32 {
        let word = &*as_read(&text[self.range()]);
        match self.kind {
            TokenKind::Word if word.starts_with(is_unspaced) => 1,
            TokenKind::Word => word.split(|c| !is_wordly(c)).filter(|run| !run.is_empty()).count() as u32,
            TokenKind::Bracket | TokenKind::Mark => 0,
        }
    }
}

/// A text as tokens. With the spaces that [`Token::spaced`] tells, they give the text back, its spacing folded.
///
/// Clitics of Arabic stay with their word; `l’` of `l’article` is a token of its own, as is `’s` of `Party’s`, so that a
/// change of either leaves the word alone. `1.5` is one token, `climate-resilient` three.
pub fn tokens(text: &str, language: Language) -> Vec<Token> {
    if !is_disguised(text) {
        return tokens_as_written(text, language);
    }
    let reading = Reading::of(text);
    let mut tokens = tokens_as_written(&reading.text, language);
    for token in &mut tokens {
        let written = reading.written(&token.range());
        (token.start, token.end) = (written.start as u32, written.end as u32);
    }
    tokens
}

/// The same of a text whose letters are in one form.
fn tokens_as_written(text: &str, language: Language) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
            if let Some(last) = tokens.last_mut() {
                last.spaced = true;
            }
            continue;
        }
        let (length, kind) = match first {
            '[' | ']' => (1, TokenKind::Bracket),
            _ if is_unspaced(first) => {
                let run = &rest[..rest.find(|c| !is_unspaced(c)).unwrap_or(rest.len())];
                for length in chinese::lengths(run) {
                    tokens.push(token(at, length, TokenKind::Word));
                    at += length;
                }
                continue;
            }
            _ if is_wordly(first) => (word_length(rest, language), TokenKind::Word),
            _ => match possessive(text, at, language) {
                Some(length) => (length, TokenKind::Word),
                None => (first.len_utf8(), TokenKind::Mark),
            },
        };
        tokens.push(token(at, length, kind));
        at += length;
    }
    if let Some(last) = tokens.last_mut() {
        last.spaced = false;
    }
    tokens
}

fn token(start: usize, length: usize, kind: TokenKind) -> Token {
    Token { start: start as u32, end: (start + length) as u32, kind, spaced: false }
}

/// How many bytes the word at the start of `text` has.
fn word_length(text: &str, language: Language) -> usize {
    let mut characters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = characters.next() {
        if is_wordly(c) && !is_unspaced(c) {
            before = c;
            continue;
        }
        let Some(after) = characters.peek().map(|(_, after)| *after) else { return at };
        if is_decimal(c) && before.is_numeric() && after.is_numeric() {
            continue;
        }
        if is_apostrophe(c) && before.is_alphabetic() && after.is_alphabetic() {
            match language.as_str().split('-').next() {
                Some("fr" | "it" | "ca") if is_elision(&text[..at]) => return at + c.len_utf8(),
                Some("en") if possessive(text, at, language).is_some() => return at,
                _ => continue,
            }
        }
        return at;
    }
    text.len()
}

/// The length of `’s` at `at`, in English.
fn possessive(text: &str, at: usize, language: Language) -> Option<usize> {
    let mut characters = text[at..].chars();
    let apostrophe = characters.next().filter(|c| is_apostrophe(*c))?;
    let follows_word = text[..at].chars().next_back().is_some_and(is_wordly);
    let ends = characters.next() == Some('s') && !characters.next().is_some_and(is_wordly);
    (language.as_str().starts_with("en") && follows_word && ends).then_some(apostrophe.len_utf8() + 1)
}

/// The words that French writes together with the next: not `aujourd’hui`, which is one word.
fn is_elision(word: &str) -> bool {
    let word = word.to_lowercase();
    word.chars().count() <= 2
        || ["jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "dell", "nell", "sull"].contains(&&*word)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '‛' | '′' | '´')
}

/// What can stand between the digits of one number.
fn is_decimal(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{066B}' | '\u{066C}')
}
