//! Words: the one definition behind every figure, and texts taken apart for comparison.
//!
//! In: text and its language. Out: [`count`], the number of words; [`tokens`], the same text as words, brackets and marks.
//! Deliberately not here: which text is counted (labels, headings and footnotes are left out of figures by those who count).
//!
//! - [`token`] the taking apart: elisions, numbers, brackets
//! - [`chinese`] words in a script that writes no spaces
//! - [`function_words`] words that carry little meaning of their own

mod chinese;
mod function_words;
#[cfg(test)]
mod tests;
mod token;

pub(crate) use function_words::is_function_word;
pub use token::{Token, TokenKind, tokens};

use chinese::is_unspaced;
use unicode_normalization::char::is_combining_mark;

/// How many words a text has. A word is a run of letters or digits; in Chinese, what a dictionary says is one.
pub fn count(text: &str) -> u32 {
    let mut words = 0;
    let mut rest = text;
    while let Some(start) = rest.find(is_wordly) {
        rest = &rest[start..];
        let unspaced = rest.starts_with(is_unspaced);
        let end = rest.find(|c| !is_wordly(c) || is_unspaced(c) != unspaced).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        words += if unspaced { chinese::lengths(run).count() as u32 } else { 1 };
        rest = after;
    }
    words
}

/// Letters, digits and the marks that combine with them.
fn is_wordly(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() || is_combining_mark(c) }
}
