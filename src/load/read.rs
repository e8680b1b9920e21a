use super::Text;
use super::decode::{self, Decoded};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project::{CONTROL_CHARACTER, FILE_TOO_LARGE, INVALID_UTF8, UNREADABLE_FILE};
use crate::disk;
use crate::source::{Font, Source, SourceId, SourceKind, Span};
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// No text that people write is larger; offsets are `u32`.
const LARGEST: u64 = 16 << 20;

/// Where a text is.
#[derive(Debug)]
pub(super) enum Content {
    /// In a file.
    File(PathBuf),
    /// In the program.
    BuiltIn(&'static [u8]),
}

/// What came of reading a text.
#[derive(Debug)]
pub(super) struct Reading {
    /// The text; [`SourceKind::Damaged`] if it cannot be used, and empty if it could not be read at all.
    pub(super) source: Arc<Source>,
    /// What is wrong with it. Its span has no source yet.
    pub(super) problem: Option<Diagnostic>,
}

/// Reads a text: UTF-8, byte order mark dropped, line ends as `\n`.
pub(super) fn text(Text { path, kind, content }: Text) -> Reading {
    let bytes = match content {
        Content::BuiltIn(bytes) => Ok(Some(bytes.to_vec())),
        Content::File(file) => bytes(&file, &path),
    };
    let problem = match bytes {
        Ok(Some(bytes)) => return decoded(bytes, path, kind),
        Ok(None) => None,
        Err(problem) => Some(*problem),
    };
    Reading { source: Arc::new(Source { path, kind: SourceKind::Damaged, text: String::new() }), problem }
}

/// Reads a font; `None` if its file vanished since it was found.
pub(super) fn font(Text { path, content, .. }: Text) -> Result<Option<Font>, Box<Diagnostic>> {
    let bytes = match content {
        Content::BuiltIn(bytes) => Some(Cow::Borrowed(bytes)),
        Content::File(file) => bytes(&file, &path)?.map(Cow::Owned),
    };
    Ok(bytes.map(|bytes| Font { path, bytes: Arc::new(bytes) }))
}

/// The bytes of a file; `None` if it vanished since it was found.
fn bytes(file: &Path, path: &str) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    match whole(file) {
        Ok(Ok(bytes)) => Ok(Some(bytes)),
        Ok(Err(size)) => {
            let megabytes = size.div_ceil(1 << 20);
            let message = format!("`{path}` has {megabytes} MB, and a text may have 16");
            let problem = Diagnostic::of_file(&FILE_TOO_LARGE, path, message);
            Err(Box::new(problem.hint("divide it, or move it out of the project")))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let problem = Diagnostic::of_file(&UNREADABLE_FILE, path, format!("cannot read `{path}`: {error}"));
            Err(Box::new(problem.hint("check its permissions, or take it out of the project")))
        }
    }
}

/// As much of a file as is read before its size is asked for.
const FIRST: usize = 16 << 10;

/// All bytes of a file, or its size if that is too large. Most texts are read by one call to the system: less than there was
/// room for shows that the end was reached.
fn whole(file: &Path) -> io::Result<Result<Vec<u8>, u64>> {
    let mut open = disk::open(file)?;
    let mut first = [0; FIRST];
    let filled = fill(&mut open, &mut first)?;
    if filled < FIRST {
        return Ok(Ok(first[..filled].to_vec()));
    }
    let size = open.metadata()?.len();
    if size > LARGEST {
        return Ok(Err(size));
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    bytes.extend_from_slice(&first);
    open.take(LARGEST + 1 - FIRST as u64).read_to_end(&mut bytes)?;
    // It can have grown since its size was asked for.
    Ok(if bytes.len() as u64 > LARGEST { Err(bytes.len() as u64) } else { Ok(bytes) })
}

/// Reads until there is no more room, or less was read than there was.
fn fill(open: &mut File, room: &mut [u8]) -> io::Result<usize> {
    loop {
        match open.read(room) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

fn decoded(bytes: Vec<u8>, path: String, kind: SourceKind) -> Reading {
    let span = |range: Range<usize>| Span::new(SourceId::default(), range.start, range.end);
    let (kind, text, problem) = match decode::text(bytes) {
        Decoded::Clean(text) => (kind, text, None),
        Decoded::Replaced { text, first, count, likely } => {
            let message = match count {
                1 => "a character that no text may hold, read as `\u{FFFD}`".to_owned(),
                _ => format!("the first of {count} characters that no text may hold, read as `\u{FFFD}`"),
            };
            let problem = Diagnostic::new(&CONTROL_CHARACTER, span(first), message).hint(likely);
            (kind, text, Some(problem))
        }
        Decoded::Damaged { text, first, byte, likely } => {
            let message = format!("the byte 0x{byte:02X} is not UTF-8 here");
            (SourceKind::Damaged, text, Some(Diagnostic::new(&INVALID_UTF8, span(first), message).hint(likely)))
        }
    };
    Reading { source: Arc::new(Source { path, kind, text }), problem }
}
