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

/// A word begins at each letter that does not follow one. By a table and without a branch: most texts are a few dozen bytes
/// between two marks.
fn in_ascii(text: &[u8]) -> usize {
    let (mut words, mut inside) = (0, 0);
    for byte in text {
        let letter = LETTERS[usize::from(*byte)];
        words += usize::from(letter & !inside);
        inside = letter;
    }
    words
}

/// 1 for a letter or digit.
const LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        letters[byte as usize] = byte.is_ascii_alphanumeric() as u8;
        byte += 1;
    }
    letters
};

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
