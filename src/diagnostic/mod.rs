//! What is wrong with the content, as data: gathered from every stage, drawn in one place.
//!
//! In: rules broken at spans. Out: a sorted [`Report`], and its drawings. Not here: deciding what is wrong (stages and
//! `check` do), printing (`cli` does).
//!
//! - [`Rule`] one kind of problem, with its code, its default severity and its page in the manual
//! - [`Diagnostic`] one problem at one place · [`Report`] all of them
//! - [`rules`] every rule there is
//! - [`draw`] a finished report as text, in each format

pub mod draw;
mod report;
mod rule;
pub mod rules;
#[cfg(test)]
mod tests;

pub use report::{Diagnostic, Label, Report};
pub use rule::{Rule, Severity};

use std::cmp::Reverse;

/// The known name nearest to what was written, if one is near enough to be a likely slip. Of two that are equally near, the
/// one that begins as what was written does.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count().max(lower.chars().count()) / 4)
        .min_by_key(|(distance, name)| (*distance, Reverse(shared_beginning(&lower, name)), *name))
        .map(|(_, name)| name)
}

/// How many characters two names begin with alike, the first in small letters.
fn shared_beginning(lower: &str, name: &str) -> usize {
    lower.chars().zip(name.chars().flat_map(char::to_lowercase)).take_while(|(one, other)| one == other).count()
}
