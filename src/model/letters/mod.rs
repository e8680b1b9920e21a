//! Letters as a reader sees them: what texts are compared, sought and counted by. What is shown is always what is written.
//!
//! In: a text as it was typed or pasted. Out: [`as_read`], the same with every letter in one form, and [`Reading`], that with
//! the place of each letter in the text. Two texts that look alike read alike: whether their accents are letters of their own
//! (NFD), their `fi` is one sign, their words have soft hyphens or zero-width marks inside, their quotes are straight, curly or
//! angular, their Arabic is in presentation forms or drawn out by tatweel, their digits and Latin letters are full width.
//! Deliberately not here: case, accents and vowel marks, which a reader does see; punctuation other than quotes and hyphens.
//!
//! - [`guise`] the forms that one letter has
//! - [`reading`] a text read, and back

#[cfg(test)]
pub(crate) mod disguises;
mod guise;
mod reading;
#[cfg(test)]
mod tests;

pub use guise::{is_invisible, is_tatweel, unjoined};
pub use reading::Reading;

use std::borrow::Cow;
use unicode_normalization::{IsNormalized, is_nfc_quick};

/// A text with every letter in one form. No-break and other spaces are plain ones; how many there are is kept.
pub fn as_read(text: &str) -> Cow<'_, str> {
    let plain = text.is_ascii() || (!text.chars().any(|c| guise::shape(c).is_some()) && !is_disguised(text));
    if plain { Cow::Borrowed(text) } else { Cow::Owned(Reading::of(text).text) }
}

/// The same in small letters.
pub fn as_read_in_small(text: &str) -> String {
    as_read(text).to_lowercase()
}

/// Whether a text has letters in a form that would mislead who parts it into words letter by letter: marks that show nothing,
/// accents apart from their letters, forms that fonts have of their own. Quotes of any shape part words alike, and are none.
pub fn is_disguised(text: &str) -> bool {
    if text.is_ascii() || text.chars().all(guise::is_plain) {
        return false;
    }
    text.chars().any(|c| is_invisible(c) || is_tatweel(c) || guise::is_form(c))
        || is_nfc_quick(text.chars()) != IsNormalized::Yes
}
