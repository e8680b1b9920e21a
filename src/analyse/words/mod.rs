//! Words: the one definition behind every figure, and texts taken apart for comparison.
//!
//! In: text and its language. It is parted as it is read ([`crate::model::letters`]), so that words are the same in every form
//! of their letters; places are those of the text as written. Out: [`count`], the number of words, and [`runs`], where they stand; [`tokens`], the same text as words, brackets and marks.
//! Deliberately not here: which text is counted (labels, headings and footnotes are left out of figures by those who count).
//!
//! - [`token`] the taking apart: elisions, numbers, brackets
//! - [`chinese`] words in a script that writes no spaces
//! - [`cross_reference`] numbers that name another part of the text
//! - [`function_words`] words that carry little meaning of their own · [`negation`] words that turn a sentence round

mod chinese;
mod cross_reference;
mod function_words;
mod negation;
mod run;
#[cfg(test)]
mod tests;
mod token;

pub(crate) use cross_reference::{reference_numbers, runs_and_references};
pub(crate) use function_words::is_function_word;
pub(crate) use negation::is_negation;
pub use run::runs;
pub use token::{Token, TokenKind, tokens};

use crate::model::letters::is_tatweel;
use unicode_normalization::char::is_combining_mark;

/// How many words a text has. A word is a run of letters or digits; in Chinese, what a dictionary says is one.
pub fn count(text: &str) -> u32 {
    runs(text).count() as u32
}

/// Letters, digits and the marks that combine with them; not the line that draws out Arabic words, which alone is a dash.
fn is_wordly(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        (c.is_alphanumeric() && !is_tatweel(c)) || is_combining_mark(c)
    }
}
