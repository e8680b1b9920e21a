//! Words as readers look for them: after an apostrophe or a dash another one begins, and `œ` is `oe`.
//!
//! Pagefind parts words at blanks only. So it is given a blank where we mean one, with a sign before it by which the theme's
//! script knows that the text has none: [`JOINER`]. The same sign stands inside of what a ligature is spelt as.

use crate::model::letters::{is_invisible, is_tatweel, unjoined};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// WORD JOINER, which no text of a page keeps: before a blank that is not there, and between the letters of a ligature.
pub(super) const JOINER: char = '\u{2060}';

/// A page's HTML with the words of its text parted. Tags are left as they are, and so is what stands in them.
pub(super) fn parted(html: &str) -> String {
    let mut parted = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text(&rest[..start], &mut parted);
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        parted.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    text(rest, &mut parted);
    parted
}

fn text(text: &str, parted: &mut String) {
    let text = with_marks(text);
    let letters = letters_of(&text);
    let mut before = None;
    for (at, letter) in letters.iter().copied().enumerate() {
        match ligature(letter) {
            Some(spelt) => parted.push_str(&spelt),
            None => parted.push(letter),
        }
        let after = letters.get(at + 1).copied();
        if parts(letter) && is_word(before) && is_word(after) {
            parted.push(JOINER);
            parted.push(' ');
        }
        before = Some(letter);
    }
}

/// Templates write an apostrophe as an entity.
fn with_marks(text: &str) -> Cow<'_, str> {
    if text.contains("&#") || text.contains("&rsquo;") {
        Cow::Owned(text.replace("&#39;", "'").replace("&#x27;", "'").replace("&rsquo;", "’"))
    } else {
        Cow::Borrowed(text)
    }
}

fn is_word(letter: Option<char>) -> bool {
    letter.is_some_and(char::is_alphanumeric)
}

/// Whether another word begins after a mark between two letters. A hyphen is left to Pagefind, which finds either part; a
/// solidus and brackets stand in symbols of documents and numbers of articles, which are found whole.
fn parts(mark: char) -> bool {
    matches!(mark, '\'' | '’' | 'ʼ' | '‘' | '–' | '—' | '―' | '…' | '«' | '»' | '“' | '”' | '،' | '؛')
}

/// The letters of a text, each in one form ([`crate::model::letters`]); the blanks and quotes that it has, and around words the
/// marks that turn the direction of what is shown.
fn letters_of(text: &str) -> Vec<char> {
    let mut before = None;
    let shown = text.char_indices().filter_map(|(at, letter)| {
        let after = || text[at..].chars().find(|letter| !is_invisible(*letter));
        if is_invisible(letter) {
            return (turns(letter) && !(is_word(before) && is_word(after()))).then_some(letter);
        }
        before = Some(letter);
        before
    });
    let plain =
        shown.flat_map(|letter| unjoined(letter).unwrap_or_else(|| letter.to_string()).chars().collect::<Vec<_>>());
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    for letter in plain.nfc() {
        let drawn_out = is_tatweel(letter) && letters.last().is_some_and(|before| is_letter(*before));
        match letter {
            _ if drawn_out => {}
            '\u{2010}' | '\u{2011}' => letters.push('-'),
            '\u{A0}' | '\u{202F}' => letters.push(' '),
            letter => letters.push(letter),
        }
    }
    letters
}

/// Whether a mark shows nothing and turns the direction of what stands beside it.
fn turns(mark: char) -> bool {
    matches!(mark, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_combining_mark(c)
}

/// What a letter that is two is spelt as: `œ` with [`JOINER`] inside, so that it can be shown as it was.
fn ligature(letter: char) -> Option<String> {
    let joined = |one: char, other: char| Some(format!("{one}{JOINER}{other}"));
    match letter {
        'œ' => joined('o', 'e'),
        'Œ' => joined('O', 'E'),
        'æ' => joined('a', 'e'),
        'Æ' => joined('A', 'E'),
        'ß' => joined('s', 's'),
        _ => None,
    }
}
