//! One text file.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project::{CONTROL_CHARACTER, FILE_TOO_LARGE, INVALID_UTF8, UNREADABLE_FILE};
use crate::source::Span;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// No text that people write is larger; offsets are `u32`.
const LARGEST: u64 = 16 << 20;

/// A text, and where the first character stood that may not be in one.
pub(super) struct Read {
    pub(super) text: String,
    pub(super) replaced: Option<(usize, usize)>,
}

/// Reads a text: UTF-8, byte order mark dropped, line ends as `\n`.
pub(super) fn text(file: &Path, path: &str) -> Result<Read, Diagnostic> {
    let bytes = bytes(file, path)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = memchr::memchr_iter(b'\n', good).count() + 1;
        let start = memchr::memrchr(b'\n', good).map_or(0, |newline| newline + 1);
        let column = String::from_utf8_lossy(&good[start..]).chars().count() + 1;
        let byte = error.as_bytes()[good.len()];
        Diagnostic::of_file(
            &INVALID_UTF8,
            path,
            format!("line {line}, column {column}: the byte 0x{byte:02X} is not UTF-8"),
        )
        .hint("save the file as UTF-8; it may be in Windows-1252 or Latin-1 now")
    })?;
    Ok(clean(text))
}

fn bytes(file: &Path, path: &str) -> Result<Vec<u8>, Diagnostic> {
    let unreadable = |error: std::io::Error| {
        Diagnostic::of_file(&UNREADABLE_FILE, path, format!("cannot read `{path}`: {error}"))
            .hint("check its permissions")
    };
    let mut open = File::open(file).map_err(unreadable)?;
    let size = open.metadata().map_err(unreadable)?.len();
    if size > LARGEST {
        let message = format!("`{path}` has {} MB, and a text may have 16", size >> 20);
        return Err(Diagnostic::of_file(&FILE_TOO_LARGE, path, message).hint("split it, or move it out of `content/`"));
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    open.read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// Takes the byte order mark off, makes line ends one, and replaces the characters that this program uses as marks.
fn clean(mut text: String) -> Read {
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    if memchr::memchr(b'\r', text.as_bytes()).is_some() {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    let is_mark = |character: char| matches!(character, '\0' | '\u{FDD0}' | '\u{FDD1}');
    let bytes = text.as_bytes();
    let suspect = memchr::memchr(0, bytes).is_some() || memchr::memmem::find(bytes, b"\xEF\xB7").is_some();
    let first = if suspect { text.find(is_mark) } else { None };
    let replaced = first.map(|at| {
        text = text.replace(is_mark, "\u{FFFD}");
        (at, at + '\u{FFFD}'.len_utf8())
    });
    Read { text, replaced }
}

/// The report on a character that was replaced.
pub(super) fn replaced(span: Span) -> Diagnostic {
    Diagnostic::new(&CONTROL_CHARACTER, span, "a character that no text may hold was replaced by `\u{FFFD}`")
        .hint("take it out; it likely came from another program's file")
}
