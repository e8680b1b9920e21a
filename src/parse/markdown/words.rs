//! How many words a text has. Chinese has no spaces between them: there, every character counts.

use crate::model::letters::{is_invisible, is_tatweel};
use unicode_normalization::char::is_combining_mark;

/// Words of a piece of text. A word that goes on in the next piece counts again there: `B**old**` is two.
pub(super) fn of(text: &str) -> usize {
    in_ascii(text.as_bytes()).unwrap_or_else(|| in_any_script(text))
}

/// A word begins at each letter or digit that does not follow one. Eight bytes are looked at in one step, the first of them the
/// lowest of a number. `None` if the text is not all ASCII.
fn in_ascii(text: &[u8]) -> Option<usize> {
    let (eights, rest) = text.as_chunks::<8>();
    let (mut words, mut before) = (0, 0);
    let mut count = |eight: u64| {
        if eight & HIGHEST != 0 {
            return None;
        }
        let letters = letters(eight);
        let begins = letters & !(letters << 8 | before);
        before = letters >> 56;
        Some(((begins >> 7).wrapping_mul(EACH) >> 56) as usize)
    };
    for eight in eights {
        words += count(u64::from_le_bytes(*eight))?;
    }
    // The rest, with nothing behind it.
    words += match text.last_chunk::<8>() {
        _ if rest.is_empty() => 0,
        Some(last) => count(u64::from_le_bytes(*last) >> (64 - 8 * rest.len()))?,
        None => count(rest.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)))?,
    };
    Some(words)
}

/// A one in each of eight bytes.
const EACH: u64 = u64::from_le_bytes([1; 8]);

/// The highest bit of each of eight bytes.
const HIGHEST: u64 = EACH * 0x80;

/// The highest bit of each byte of ASCII that is a letter or digit. To a byte below 128 so much is added that just those from
/// some character on reach that bit; none flows over into the next.
fn letters(bytes: u64) -> u64 {
    let from = |bytes: u64, character: u8| bytes + EACH * u64::from(128 - character);
    let small = bytes | (EACH * 0x20);
    let letters = from(small, b'a') & !from(small, b'z' + 1);
    let digits = from(bytes, b'0') & !from(bytes, b'9' + 1);
    (letters | digits) & HIGHEST
}

/// The same for text of any script, a character at a time.
pub(super) fn in_any_script(text: &str) -> usize {
    let mut words = 0;
    let mut inside = false;
    for character in text.chars() {
        let letter = if character.is_ascii() { character.is_ascii_alphanumeric() } else { character.is_alphanumeric() };
        if !character.is_ascii() && is_part_of_the_letter_before(character, letter) {
            continue;
        }
        let alone = matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}');
        if alone || (letter && !inside) {
            words += 1;
        }
        inside = letter && !alone;
    }
    words
}

/// Whether a character begins and ends no word: an accent, a mark that shows nothing, the line that draws out Arabic words.
fn is_part_of_the_letter_before(character: char, letter: bool) -> bool {
    if letter { is_tatweel(character) } else { is_invisible(character) || is_combining_mark(character) }
}
