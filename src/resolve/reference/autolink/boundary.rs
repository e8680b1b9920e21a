//! What makes a whole word, in scripts with spaces and without.

use crate::resolve::reference::written::is_ideograph;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// Whether a letter or figure goes on with a word: Chinese characters are words of their own.
fn continues(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && (c.is_alphanumeric() || is_combining_mark(c)) && !is_ideograph(c)
}

fn is_arabic(c: char) -> bool {
    ('\u{0620}'..='\u{064a}').contains(&c)
}

/// Whether a word begins at a byte. In Arabic, `and`, `so`, `in`, `as` and `for` may be written as part of it.
pub(super) fn begins_word(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let Some(last) = before.chars().next_back() else { return true };
    let first = text[at..].chars().next().unwrap_or(' ');
    if is_ideograph(first) || !continues(last) {
        return true;
    }
    if !is_arabic(first) {
        return false;
    }
    let mut prefix = before.chars().rev().take_while(|c| continues(*c)).take(3).collect::<Vec<_>>();
    prefix.reverse();
    match prefix.as_slice() {
        [one] => matches!(one, 'و' | 'ف' | 'ب' | 'ك' | 'ل'),
        [and, one] => matches!(and, 'و' | 'ف') && matches!(one, 'ب' | 'ك' | 'ل'),
        _ => false,
    }
}

/// Whether a word ends at a byte.
pub(super) fn ends_word(text: &str, at: usize) -> bool {
    let last = text[..at].chars().next_back().unwrap_or(' ');
    let next = text[at..].chars().next().unwrap_or(' ');
    is_ideograph(last) || !continues(last) || !continues(next)
}

/// Whether a name stands alone: as a whole word, and not as the mark of a currency (`US$`).
pub(super) fn is_whole_name(text: &str, range: &Range<usize>) -> bool {
    let next = text[range.end..].chars().next();
    let money = next.is_some_and(|next| matches!(next, '$' | '£' | '€' | '¥'));
    !money && begins_word(text, range.start) && ends_word(text, range.end)
}

/// Whether a symbol stands alone, and is not the beginning or end of a longer one: `A/AC.291/22` of `A/AC.291/22/Rev.1`.
pub(super) fn is_whole_symbol(text: &str, range: &Range<usize>) -> bool {
    !goes_on(text[..range.start].chars().rev()) && !goes_on(text[range.end..].chars())
}

/// Whether the characters next to a symbol belong to it: letters and figures, also after a stroke or stop.
fn goes_on(mut next: impl Iterator<Item = char>) -> bool {
    match next.next() {
        Some('/' | '.' | '-') => next.next().is_some_and(continues),
        other => other.is_some_and(continues),
    }
}
