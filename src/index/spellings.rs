//! Words as readers look for them: after an apostrophe or a dash another one begins, and `œ` is `oe`.
//!
//! Pagefind parts words at blanks only. So it is given a blank where we mean one, with a sign before it by which the theme's
//! script knows that the text has none: [`JOINER`]. The same sign stands inside of what a ligature is spelt as.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization as _;

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
    let letters: Vec<char> = text.nfc().filter(|letter| !is_nothing(*letter)).collect();
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

/// Characters that show nothing: a soft hyphen, zero-width spaces.
fn is_nothing(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// What a letter of several is spelt as: `œ` with [`JOINER`] inside, so that it can be shown as it was; forms that fonts have of
/// their own as the letters they are.
fn ligature(letter: char) -> Option<String> {
    let joined = |one: char, other: char| Some(format!("{one}{JOINER}{other}"));
    match letter {
        'œ' => joined('o', 'e'),
        'Œ' => joined('O', 'E'),
        'æ' => joined('a', 'e'),
        'Æ' => joined('A', 'E'),
        'ß' => joined('s', 's'),
        '\u{FB00}'..='\u{FB06}' | '\u{FB50}'..='\u{FDFB}' | '\u{FE70}'..='\u{FEFC}' => {
            Some(letter.to_string().nfkc().collect())
        }
        _ => None,
    }
}
