use crate::source::is_forbidden;
use std::ops::Range;

/// What 0x80 to 0x9F are in Windows-1252; the undefined five as `\u{FFFD}`. Above, it is Latin-1.
const WINDOWS_1252: &str = "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ";

/// A text made from bytes. Positions are those in the text as it is returned.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decoded {
    /// As it should be.
    Clean(String),
    /// Characters that no text may hold were replaced by `\u{FFFD}`.
    Replaced { text: String, first: Range<usize>, count: usize, likely: String },
    /// Not UTF-8. What is not was replaced by `\u{FFFD}`, good enough for showing the place.
    Damaged { text: String, first: Range<usize>, byte: u8, likely: String },
}

/// Decodes UTF-8: without byte order mark, every line end as `\n`.
pub(super) fn text(mut bytes: Vec<u8>) -> Decoded {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    match String::from_utf8(bytes) {
        Ok(text) => without_marks(with_plain_page_ends(with_plain_line_ends(text))),
        Err(error) => damaged(error.as_bytes(), error.utf8_error().valid_up_to()),
    }
}

fn damaged(bytes: &[u8], good: usize) -> Decoded {
    let mut text = with_plain_line_ends(String::from_utf8_lossy(&bytes[..good]).into_owned());
    let start = text.len();
    text.push_str(&with_plain_line_ends(String::from_utf8_lossy(&bytes[good..]).into_owned()));
    let byte = bytes[good];
    let likely = if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        "the file is in UTF-16; save it as UTF-8".to_owned()
    } else {
        match windows_1252(byte) {
            Some(char) => format!("save the file as UTF-8; in Windows-1252 this is `{char}`"),
            None => "save the file as UTF-8".to_owned(),
        }
    };
    Decoded::Damaged { first: start..start + '\u{FFFD}'.len_utf8(), text, byte, likely }
}

fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80..0xA0 => WINDOWS_1252.chars().nth(usize::from(byte) - 0x80),
        _ => Some(char::from(byte)),
    }
    .filter(|char| *char != char::REPLACEMENT_CHARACTER)
}

/// `\r\n` and a lone `\r` as `\n`: lines and columns stay what an editor shows, and no parser has to know of them.
fn with_plain_line_ends(text: String) -> String {
    match memchr::memchr(b'\r', text.as_bytes()) {
        Some(_) => text.replace("\r\n", "\n").replace('\r', "\n"),
        None => text,
    }
}

/// The character that ends a page, as it comes out of a PDF, by the space of Unicode that XML can hold: it says where pages end.
fn with_plain_page_ends(text: String) -> String {
    match memchr::memchr(b'\x0C', text.as_bytes()) {
        Some(_) => text.replace('\u{C}', "\u{85}"),
        None => text,
    }
}

/// Replaces what no text may hold.
fn without_marks(text: String) -> Decoded {
    let bytes = text.as_bytes();
    let is_low = |byte: u8| (byte < b' ') & !matches!(byte, b'\t' | b'\n');
    let any_low = bytes.iter().fold(false, |any, byte| any | is_low(*byte));
    // Of the others the first byte is 0xEF, and one of these the next.
    let any_high = || [b"\xEF\xB7", b"\xEF\xBF"].iter().any(|start| memchr::memmem::find(bytes, *start).is_some());
    if !any_low && !any_high() {
        return Decoded::Clean(text);
    }
    let Some(start) = text.find(is_forbidden) else { return Decoded::Clean(text) };
    let count = text.chars().filter(|char| is_forbidden(*char)).count();
    // Every other byte of UTF-16 is null where the text is mostly Latin.
    let likely = if count > text.len() / 4 {
        "the file looks like UTF-16; save it as UTF-8"
    } else {
        "take it out; it likely came from another program's file"
    };
    Decoded::Replaced {
        text: text.replace(is_forbidden, "\u{FFFD}"),
        first: start..start + '\u{FFFD}'.len_utf8(),
        count,
        likely: likely.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Decoded, text};

    #[test]
    fn the_end_of_a_page_is_a_space_that_any_file_can_hold() {
        assert_eq!(text(b"one\n\x0Ctwo".to_vec()), Decoded::Clean("one\n\u{85}two".into()));
    }
}
