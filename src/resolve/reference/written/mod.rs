//! What a reference says: the words of `[[…]]`, of `![[…]]` and of references in data, read before anything is looked up.
//!
//! In: a string. Out: [`Written`], its parts with their places in the string, or a [`Fault`] that says what is wrong with
//! the nearest form. Not here: whether there is such a thing ([`super::lookup`] finds out).
//!
//! - [`token`] words, figures and marks · [`number`] their values · [`vocabulary`] what words mean in six languages
//! - [`label`] the labels of units: `(1)`, `a)`
//! - [`provision`] references by number: `arts. 3 and 5` · [`figure`] the numbers · [`mod@unit`] the units after and before them
//!   · [`chinese`] the same in Chinese
//! - [`form`] the forms around them: `untoc: …`, `#id`, `kind:ID`, `…@draft`

mod chinese;
mod figure;
mod form;
mod label;
pub(super) mod number;
mod provision;
mod token;
mod unit;
mod vocabulary;

pub(super) use form::{At, Form, KINDS, Part, Written, parse, treaty_before};
pub(super) use label::Step;
pub(super) use provision::{Item, mention};
pub(super) use token::is_ideograph;
#[cfg(test)]
pub(super) use vocabulary::words;

use std::ops::Range;

/// What is wrong with a written reference, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Where in the string.
    pub(super) range: Range<usize>,
    /// What is wrong.
    pub(super) message: String,
    /// What to write instead.
    pub(super) hint: Option<String>,
}

impl Fault {
    fn new(range: Range<usize>, message: impl Into<String>) -> Self {
        Self { range, message: message.into(), hint: None }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
