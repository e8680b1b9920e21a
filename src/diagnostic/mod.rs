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

/// The known name nearest to what was written, if one is near enough to be a likely slip.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count().max(lower.chars().count()) / 4)
        .min_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(b.1)))
        .map(|(_, name)| name)
}
