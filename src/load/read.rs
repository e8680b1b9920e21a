//! One text file.

#![expect(clippy::disallowed_methods, reason = "this room reads the project")]

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project::{CONTROL_CHARACTER, FILE_TOO_LARGE, INVALID_UTF8, UNREADABLE_FILE};
use crate::source::{SourceId, Span};
use std::fs::File;
use std::io::Read as _;
use std::ops::Range;
use std::path::Path;

/// No text that people write is larger; offsets are `u32`.
const LARGEST: u64 = 16 << 20;

/// A text, and what had to be replaced in it.
pub(super) struct Read {
    pub(super) text: String,
    pub(super) fault: Option<Fault>,
}

/// The first place where a text had something that no text may have; `U+FFFD` stands there now.
pub(super) enum Fault {
    /// This byte is not UTF-8.
    Byte(u8, Range<usize>),
    /// A character that this program uses as a mark.
    Character(Range<usize>),
}

/// Reads a text: UTF-8, byte order mark dropped, line ends as `\n`.
pub(super) fn text(file: &Path, path: &str) -> Result<Read, Box<Diagnostic>> {
    let bytes = bytes(file, path)?;
    let (text, bad_byte) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let byte = error.as_bytes()[error.utf8_error().valid_up_to()];
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(byte))
        }
    };
    Ok(clean(text, bad_byte))
}

fn bytes(file: &Path, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    let unreadable = |error: std::io::Error| {
        let message = format!("cannot read `{path}`: {error}");
        Box::new(Diagnostic::of_file(&UNREADABLE_FILE, path, message).hint("check its permissions"))
    };
    let mut open = File::open(file).map_err(unreadable)?;
    let size = open.metadata().map_err(unreadable)?.len();
    if size > LARGEST {
        let message = format!("`{path}` has {} MB, and a text may have 16", size >> 20);
        let hint = "split it, or move it out of `content/`";
        return Err(Box::new(Diagnostic::of_file(&FILE_TOO_LARGE, path, message).hint(hint)));
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    open.read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// Takes the byte order mark off, makes line ends one, and replaces the characters that this program uses as marks.
fn clean(mut text: String, bad_byte: Option<u8>) -> Read {
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    if memchr::memchr(b'\r', text.as_bytes()).is_some() {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    let at = |at: usize| at..at + '\u{FFFD}'.len_utf8();
    let mut fault = bad_byte.and_then(|byte| Some(Fault::Byte(byte, at(text.find('\u{FFFD}')?))));
    let is_mark = |character: char| matches!(character, '\0' | '\u{FDD0}' | '\u{FDD1}');
    let bytes = text.as_bytes();
    let suspect = memchr::memchr(0, bytes).is_some() || memchr::memmem::find(bytes, b"\xEF\xB7").is_some();
    if suspect && let Some(first) = text.find(is_mark) {
        // Each is replaced where it stands, and what follows the first only moves if it was shorter.
        text = text.replace(is_mark, "\u{FFFD}");
        fault.get_or_insert(Fault::Character(at(first)));
    }
    Read { text, fault }
}

impl Fault {
    /// The report on it.
    pub(super) fn report(self, source: SourceId) -> Diagnostic {
        let span = |range: Range<usize>| Span::new(source, range.start, range.end);
        match self {
            Fault::Byte(byte, range) => {
                Diagnostic::new(&INVALID_UTF8, span(range), format!("the byte 0x{byte:02X} here is not UTF-8"))
                    .hint("save the file as UTF-8; it may be in Windows-1252 or Latin-1 now")
            }
            Fault::Character(range) => {
                let message = "a character that no text may hold was replaced by `\u{FFFD}`";
                Diagnostic::new(&CONTROL_CHARACTER, span(range), message)
                    .hint("take it out; it likely came from another program's file")
            }
        }
    }
}
