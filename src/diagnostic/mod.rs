//! What is wrong with the content, as data: gathered from every stage, drawn in one place.
//!
//! In: rules broken at spans. Out: a sorted [`Report`], and its drawings. Not here: deciding what is wrong (stages and
//! `check` do), printing (`cli` does).
//!
//! - [`Rule`] one kind of problem, with its code, its default severity and its page in the manual
//! - [`Diagnostic`] one problem at one place · [`Report`] all of them
//! - [`Thing`] what is lost by one and missed by others, which are told with it
//! - [`rules`] every rule there is
//! - [`draw`] a finished report as text, in each format

pub mod draw;
mod echo;
mod report;
mod rule;
pub mod rules;
#[cfg(test)]
mod tests;

pub use echo::Thing;
pub use report::{Diagnostic, Label, Report};
pub use rule::{Rule, Severity};

use std::cmp::Reverse;

/// Characters of the longest name that is compared with others: comparing takes the square of the length, and what is longer
/// is no name that somebody mistyped.
const LONGEST: usize = 200;

/// The known name nearest to what was written, if one is near enough to be a likely slip. Of two that are equally near, the
/// one that begins as what was written does.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    let wanted = Letters::of(&lower);
    if wanted.count > LONGEST {
        return None;
    }
    known
        .into_iter()
        .filter(|name| wanted.may_be_near(&Letters::of(name)))
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= slips(name.chars().count().max(wanted.count)))
        .min_by_key(|(distance, name)| (*distance, Reverse(shared_beginning(&lower, name)), *name))
        .map(|(_, name)| name)
}

/// How many slips a likely one has, in a name of so many characters.
fn slips(characters: usize) -> usize {
    1 + characters / 4
}

/// How many letters a name has and, roughly, which: enough to see at a glance that two names have little to do with each
/// other. Each of many mistakes is looked for among all names that there are.
struct Letters {
    count: usize,
    kinds: u64,
}

impl Letters {
    fn of(name: &str) -> Self {
        let mut letters = Self { count: 0, kinds: 0 };
        for letter in name.chars().flat_map(char::to_lowercase) {
            letters.count += 1;
            letters.kinds |= 1 << (letter as u32 % 64);
        }
        letters
    }

    /// Whether so few slips as are likely may lead from one to the other: each changes the length by one at most, and takes
    /// away one letter and brings one.
    fn may_be_near(&self, other: &Self) -> bool {
        let slips = slips(self.count.max(other.count));
        let kinds = (self.kinds ^ other.kinds).count_ones() as usize;
        self.count.abs_diff(other.count) <= slips && kinds <= 2 * slips
    }
}

/// How many characters two names begin with alike, the first in small letters.
fn shared_beginning(lower: &str, name: &str) -> usize {
    lower.chars().zip(name.chars().flat_map(char::to_lowercase)).take_while(|(one, other)| one == other).count()
}
