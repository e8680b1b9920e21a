//! In the manner of OSCOLA (4th edition, 3.4.8, websites and blogs), without the day it was read, which only its reader knows.

use super::{Work, one_line};
use crate::model::language::Language;
use crate::render::strings::date::date;
use crate::render::strings::list::list;

/// More authors than these are named by the first alone.
const MOST: usize = 3;

/// `Ines Calder and Tomas Reval, ‘Two thirds’ (Treaty Watch, 9 August 2024) <https://…>`, as the language of the text joins names
/// and writes dates. `others` says ` and others` after a name.
pub(crate) fn plain(work: &Work, language: Language, others: impl FnOnce(&str) -> String) -> String {
    let names: Vec<&str> = work.authors.iter().map(super::Name::whole).collect();
    let authors = match names.as_slice() {
        [] => String::new(),
        [first, ..] if names.len() > MOST => others(first) + ", ",
        names => list(names, language) + ", ",
    };
    let title = quoted(&one_line(&work.title));
    format!("{authors}‘{title}’ ({}, {}) <{}>", one_line(&work.site), date(work.date, language), work.url)
}

/// A title within single quotes: its own are double.
fn quoted(title: &str) -> String {
    let signs: Vec<char> = title.chars().collect();
    let letter = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_alphanumeric());
    let inner = signs.iter().enumerate().map(|(at, sign)| match sign {
        '‘' => '“',
        // Between two letters it is an apostrophe.
        '’' if !(letter(at.checked_sub(1)) && letter(Some(at + 1))) => '”',
        sign => *sign,
    });
    inner.collect()
}
