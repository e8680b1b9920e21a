//! Whose article a plain mention means: `Article 17 of the Budapest Convention` is not ours.
//!
//! In: the words before a mention and after it, tags taken out. Out: an [`Instrument`]. The rule: a mention is ours where
//! the words joined to it (after `of` or `in`, in brackets, after a comma, or right before) name no instrument, or name
//! ours by nothing but plain words: `the revised draft Convention`. Any other word beside the noun makes it another's:
//! `the 1982 Convention`, `that Convention`, `national law`. Where in doubt, a mention stays words.
//!
//! - [`nouns`] words for instruments in six languages · [`names`] the titles of the site's treaties
//! - [`words`] one word after the other · [`phrase`] the words after a mention · [`before`] those before it · [`chinese`]

mod before;
mod chinese;
mod names;
mod nouns;
mod phrase;
mod words;

pub(super) use names::Names;

use super::super::written::is_ideograph;
use crate::model::id::TreatyId;

/// Whose article it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instrument {
    /// The text's own treaty's.
    Own,
    /// A treaty's of the site, named.
    Named(TreatyId),
    /// Somebody else's.
    Other,
}

/// Whose article a mention means that a text about `own` has between the words `before` and `after`.
pub(super) fn whose(before: &str, after: &str, own: Option<TreatyId>, names: &Names) -> Instrument {
    let joined = chinese::without_joint(before);
    if joined.ends_with(|c| is_ideograph(c) || c == '》') || after.trim_start().starts_with('（') {
        return match chinese::whose(joined, after, own, names) {
            Instrument::Own => phrase::after(after, own, names),
            found => found,
        };
    }
    match phrase::after(after, own, names) {
        Instrument::Own => before::before(before, own, names),
        found => found,
    }
}
