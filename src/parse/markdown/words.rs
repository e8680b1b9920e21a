//! Words of a text, for the reading time: runs of letters or digits; in Chinese, every character counts as one.

use super::Placed;
use pulldown_cmark::Event;

/// Words of all text and code.
pub(super) fn count(events: &[Placed<'_>]) -> u32 {
    let words: usize = events
        .iter()
        .map(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) => words_of(text),
            _ => 0,
        })
        .sum();
    words as u32
}

fn words_of(text: &str) -> usize {
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
