use super::guise::{is_invisible, is_plain, is_tatweel, shape, unjoined};
use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text as it is read, each letter of which knows where it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The text with every letter in one form.
    pub text: String,
    /// For each byte of it, the bytes of the written text that it was made of.
    places: Vec<(u32, u32)>,
    /// Where marks that show nothing began that may belong to the next letter.
    waiting: Option<u32>,
}

impl Reading {
    /// Reads a text. A mark that shows nothing belongs to the letter or sign before it, else to the one after it; spaces
    /// take none.
    pub fn of(written: &str) -> Self {
        let mut reading = Self { places: Vec::with_capacity(written.len()), ..Self::default() };
        reading.text.reserve(written.len());
        let mut rest = written.char_indices().peekable();
        while let Some((at, c)) = rest.next() {
            let end = at + c.len_utf8();
            if is_invisible(c) || (is_tatweel(c) && reading.ends_in_arabic()) {
                reading.pass(at, end);
                continue;
            }
            let marked = marks(&mut rest);
            let end = marked.unwrap_or(end);
            if marked.is_none() && is_plain(c) && shape(c).is_none() {
                reading.push(&written[at..end], at, end);
            } else {
                reading.push(&spelt(&written[at..end]).nfc().collect::<String>(), at, end);
            }
        }
        reading
    }

    /// Where a range of [`Reading::text`], which begins and ends between letters of it, is written.
    pub fn written(&self, read: &Range<usize>) -> Range<usize> {
        let start = self.places.get(read.start).or(self.places.last()).map_or(0, |(start, _)| *start as usize);
        let end =
            read.end.checked_sub(1).and_then(|last| self.places.get(last)).map_or(start, |(_, end)| *end as usize);
        start..end.max(start)
    }

    fn push(&mut self, letters: &str, at: usize, end: usize) {
        let waiting = self.waiting.take().filter(|_| !stands_alone(letters.chars().next()));
        let start = waiting.unwrap_or(at as u32);
        self.text.push_str(letters);
        self.places.resize(self.text.len(), (start, end as u32));
    }

    /// Passes over a mark that shows nothing.
    fn pass(&mut self, at: usize, end: usize) {
        let joins = !stands_alone(self.text.chars().next_back()) && self.waiting.is_none();
        match self.places.last_mut().filter(|_| joins) {
            Some((_, last)) => *last = end as u32,
            None => _ = self.waiting.get_or_insert(at as u32),
        }
    }

    fn ends_in_arabic(&self) -> bool {
        self.text.chars().next_back().is_some_and(|c| matches!(c, '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6FF}'))
    }
}

/// The end of the accents and other marks that follow a letter, and that are read with it; `None` if none do.
fn marks(rest: &mut Peekable<CharIndices>) -> Option<usize> {
    let mut end = None;
    // A mark that shows nothing may stand between a letter and its accent.
    let mut ahead = rest.clone();
    while let Some((at, c)) = ahead.next() {
        if is_mark(c) {
            end = Some(at + c.len_utf8());
            *rest = ahead.clone();
        } else if !is_invisible(c) {
            break;
        }
    }
    end
}

/// Whether a character is read with the letter before it: an accent, a vowel mark of Arabic and what is a form of one, the later
/// parts of a Korean syllable.
fn is_mark(c: char) -> bool {
    let is_accent = |c: char| is_combining_mark(c) && !is_invisible(c);
    is_accent(c)
        || matches!(c, '\u{1160}'..='\u{11FF}')
        || unjoined(c).and_then(|form| form.chars().next()).is_some_and(is_accent)
}

/// Whether a character takes no marks that show nothing.
fn stands_alone(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

/// A letter with its marks, each as it is read by itself; not yet one letter.
fn spelt(cluster: &str) -> String {
    let mut text = String::new();
    // Some signs are written by two numbers, and are one sign: a Greek accent, a plain one.
    for c in cluster.chars().filter(|c| !is_invisible(*c)).nfc() {
        match (unjoined(c), shape(c)) {
            (Some(form), _) => text.push_str(&form),
            (None, Some(shape)) => text.push_str(shape),
            (None, None) => text.push(c),
        }
    }
    text
}
