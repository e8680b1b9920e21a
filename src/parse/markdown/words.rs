//! Words of a text, for the reading time: runs of letters or digits; in Chinese, every character counts as one.

use super::Placed;
use pulldown_cmark::Event;

/// Words of all text and code.
pub(super) fn count(events: &[Placed<'_>]) -> u32 {
    let words: usize = events
        .iter()
        .map(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) if text.is_ascii() => in_ascii(text.as_bytes()),
            Event::Text(text) | Event::Code(text) => in_any_script(text),
            _ => 0,
        })
        .sum();
    words as u32
}

/// A word begins at each letter that does not follow one. Counted without a branch, as most texts are of this kind.
fn in_ascii(text: &[u8]) -> usize {
    let first = usize::from(text.first().is_some_and(|byte| is_letter(*byte)));
    first + text.windows(2).map(|pair| usize::from(!is_letter(pair[0]) & is_letter(pair[1]))).sum::<usize>()
}

fn is_letter(byte: u8) -> bool {
    ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10)
}

fn in_any_script(text: &str) -> usize {
    let mut words = 0;
    let mut inside = false;
    for character in text.chars() {
        let letter = if character.is_ascii() { character.is_ascii_alphanumeric() } else { character.is_alphanumeric() };
        let alone = ('\u{3400}'..='\u{9FFF}').contains(&character);
        if alone || (letter && !inside) {
            words += 1;
        }
        inside = letter && !alone;
    }
    words
}
