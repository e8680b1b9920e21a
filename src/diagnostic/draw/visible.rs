//! Words of content as they may go to a terminal: what it would obey is shown, as Rust writes it, `\u{1b}`.
//!
//! That is control characters of both ranges, marks that turn the order of what follows (a name may read as another), and
//! line separators that some readers of logs take for the end of a line.

use std::borrow::Cow;
use std::fmt::Write as _;

/// One line: line ends and tabs are spaces.
pub fn line(text: &str) -> Cow<'_, str> {
    if !text.contains(|char| is_obeyed(char) || matches!(char, '\n' | '\t')) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|char| push(&mut shown, char));
    Cow::Owned(shown)
}

/// Several lines: `\n` parts them, and tabs stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for char in text.chars() {
        if matches!(char, '\n' | '\t') { shown.push(char) } else { push(&mut shown, char) }
    }
    Cow::Owned(shown)
}

/// JSON that means the same: what it would obey only stands in its texts, where it can be escaped.
pub fn json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for char in json.chars() {
        if is_obeyed(char) {
            let _ = write!(shown, "\\u{:04x}", u32::from(char));
        } else {
            shown.push(char);
        }
    }
    shown
}

/// How many bytes a character has where it is shown.
pub(super) fn length(char: char) -> usize {
    let mut shown = String::new();
    push(&mut shown, char);
    shown.len()
}

fn push(shown: &mut String, char: char) {
    match char {
        '\n' | '\t' => shown.push(' '),
        _ if is_obeyed(char) => {
            let _ = write!(shown, "\\u{{{:x}}}", u32::from(char));
        }
        _ => shown.push(char),
    }
}

/// Whether a terminal does something else with it than show it.
fn is_obeyed(char: char) -> bool {
    match char {
        '\n' | '\t' => false,
        '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' => true,
        _ => char.is_control(),
    }
}
