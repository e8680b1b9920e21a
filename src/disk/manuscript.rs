use super::{Stat, open};
use std::fs::Permissions;
use std::io::{self, Read as _, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A person's file, to which something is added.
///
/// Programs read a text without its byte order mark, with plain line ends, and without characters that stand for something
/// else inside the program. Whatever is added is added to the bytes as they are on disk, so that nothing else of them
/// changes: taking out what was added gives the file back, which is seen to before anything is written.
#[derive(Debug)]
pub struct Manuscript {
    /// Absolute, without links.
    path: PathBuf,
    bytes: Vec<u8>,
    stat: Option<Stat>,
    permissions: Permissions,
    #[cfg(unix)]
    owner: (u32, u32),
}

/// Words that are added to a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insert {
    /// The byte of the text, as it was read, before which they stand.
    pub at: usize,
    /// The words. A line end in them is written as the file writes its own.
    pub words: String,
}

/// Why a person's file is left as it is.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// The machine refused.
    #[error("cannot {action} `{}`", path.display())]
    Machine {
        /// What was tried.
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Whoever may write to the folder could replace it, but somebody did not want it changed.
    #[error("`{}` may not be written to: change its permissions first", .0.display())]
    ReadOnly(PathBuf),
    /// Its bytes are no text that could be understood.
    #[error("`{}` is not UTF-8: save it as UTF-8 first", .0.display())]
    NotText(PathBuf),
    /// It is another one than was read.
    #[error("`{}` was changed since it was read, and is left as it is: run the command again", .0.display())]
    Changed(PathBuf),
}

impl Manuscript {
    /// Reads a file.
    ///
    /// # Errors
    /// If it cannot be read, or may not be written to.
    pub fn open(path: &Path) -> Result<Self, EditError> {
        let refused = |source| EditError::Machine { action: "read", path: path.to_owned(), source };
        let mut file = open(path).map_err(refused)?;
        let metadata = file.metadata().map_err(refused)?;
        if metadata.permissions().readonly() {
            return Err(EditError::ReadOnly(path.to_owned()));
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(refused)?;
        Ok(Self {
            path: path.to_owned(),
            bytes,
            stat: Stat::of(&metadata),
            permissions: metadata.permissions(),
            #[cfg(unix)]
            owner: (std::os::unix::fs::MetadataExt::uid(&metadata), std::os::unix::fs::MetadataExt::gid(&metadata)),
        })
    }

    /// The file as it is on disk.
    ///
    /// # Errors
    /// If it is no text.
    pub fn text(&self) -> Result<&str, EditError> {
        str::from_utf8(&self.bytes).map_err(|_| EditError::NotText(self.path.clone()))
    }

    /// The bytes of the file with words added to the text that was `read` from it; they come in the order of their places.
    ///
    /// # Errors
    /// If the file is no text, or not the one that was read.
    pub fn with(&self, read: &str, inserts: &[Insert]) -> Result<Vec<u8>, EditError> {
        let changed = || EditError::Changed(self.path.clone());
        let raw = self.text()?;
        let wanted: Vec<usize> = inserts.iter().map(|insert| insert.at).collect();
        let places = places(raw, read, &wanted).ok_or_else(changed)?;

        let mut edited = Vec::with_capacity(self.bytes.len());
        let mut added: Vec<Range<usize>> = Vec::new();
        let mut copied = 0;
        for (insert, place) in inserts.iter().zip(places) {
            edited.extend_from_slice(&self.bytes[copied..place]);
            let start = edited.len();
            edited.extend_from_slice(insert.words.replace('\n', line_end(raw, place)).as_bytes());
            added.push(start..edited.len());
            copied = place;
        }
        edited.extend_from_slice(&self.bytes[copied..]);
        if without(&edited, &added) == self.bytes && reads_as(&edited, read, inserts) {
            Ok(edited)
        } else {
            Err(changed())
        }
    }

    /// The bytes of the file with lines added at its end, an empty one before them.
    ///
    /// # Errors
    /// If the file is no text.
    pub fn with_at_end(&self, lines: &str) -> Result<Vec<u8>, EditError> {
        let raw = self.text()?;
        let blank = if raw.trim_start_matches('\u{FEFF}').is_empty() {
            ""
        } else if raw.ends_with(['\n', '\r']) {
            "\n"
        } else {
            "\n\n"
        };
        let added = format!("{blank}{lines}").replace('\n', line_end(raw, raw.len()));
        Ok([&self.bytes, added.as_bytes()].concat())
    }

    /// Puts other bytes in the file's place, whole or not at all. It keeps its permissions, and its owner where it may.
    ///
    /// # Errors
    /// If the machine refuses, or somebody saved the file meanwhile.
    pub fn replace(self, bytes: &[u8]) -> Result<(), EditError> {
        let refused = |source| EditError::Machine { action: "write", path: self.path.clone(), source };
        let folder = self.path.parent().unwrap_or(Path::new("/"));
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(refused)?;
        file.write_all(bytes).map_err(refused)?;
        #[cfg(unix)]
        let _ = std::os::unix::fs::fchown(file.as_file(), Some(self.owner.0), Some(self.owner.1));
        file.as_file().set_permissions(self.permissions.clone()).map_err(refused)?;
        file.as_file().sync_all().map_err(refused)?;
        if super::read(&self.path).map_err(refused)? != self.bytes || self.looks_other() {
            return Err(EditError::Changed(self.path.clone()));
        }
        file.persist(&self.path).map_err(|error| refused(error.error))?;
        Ok(())
    }

    fn looks_other(&self) -> bool {
        !super::look(&self.path).is_ok_and(|metadata| metadata.is_file() && Stat::of(&metadata) == self.stat)
    }
}

/// Where in a file the places are that are `wanted` in the text that was read from it; `None` if that was not read from it.
/// One character of the file is one of the text, but for a byte order mark, and for `\r\n`, which is one line end. The end of a
/// page is read as another character.
fn places(raw: &str, read: &str, wanted: &[usize]) -> Option<Vec<usize>> {
    let mut places = Vec::with_capacity(wanted.len());
    let mut wanted = wanted.iter().copied().peekable();
    let start = raw.len() - raw.strip_prefix('\u{FEFF}').unwrap_or(raw).len();
    let mut characters = raw[start..].char_indices().map(|(at, character)| (start + at, character)).peekable();
    for (at, shown) in read.char_indices().map(|(at, shown)| (at, Some(shown))).chain([(read.len(), None)]) {
        let here = characters.peek().map_or(raw.len(), |(here, _)| *here);
        while wanted.next_if_eq(&at).is_some() {
            places.push(here);
        }
        let (Some(shown), Some((_, written))) = (shown, characters.next()) else { continue };
        let is_so = match written {
            '\r' => {
                characters.next_if(|(_, next)| *next == '\n');
                shown == '\n'
            }
            '\u{C}' => shown == '\u{85}',
            _ => shown == written || shown == char::REPLACEMENT_CHARACTER,
        };
        if !is_so {
            return None;
        }
    }
    let all_found = wanted.next().is_none() && characters.next().is_none();
    let ends_alike = length(raw) == read.chars().count();
    (all_found && ends_alike).then_some(places)
}

/// How many characters a file has for whoever reads it.
fn length(raw: &str) -> usize {
    let text = raw.strip_prefix('\u{FEFF}').unwrap_or(raw);
    text.chars().count() - text.matches("\r\n").count()
}

/// How lines end just before a place; at the beginning of a text, how its first line does.
fn line_end(raw: &str, place: usize) -> &'static str {
    let end_at = |at: usize| match &raw.as_bytes()[at..] {
        [b'\r', b'\n', ..] => "\r\n",
        [b'\r', ..] => "\r",
        _ => "\n",
    };
    let before = raw[..place]
        .rfind(['\n', '\r'])
        .map(|at| if raw[..at].ends_with('\r') && raw[at..].starts_with('\n') { at - 1 } else { at });
    let end = before.or_else(|| raw.find(['\n', '\r'])).map_or("\n", end_at);
    // With a line end that follows, a `\r` would be one and not two.
    if end == "\r" && raw[place..].starts_with('\n') { "\n" } else { end }
}

fn without(bytes: &[u8], added: &[Range<usize>]) -> Vec<u8> {
    let mut rest = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for range in added {
        rest.extend_from_slice(&bytes[at..range.start]);
        at = range.end;
    }
    rest.extend_from_slice(&bytes[at..]);
    rest
}

/// Whether an edited file will be read as the text with the words in it.
fn reads_as(edited: &[u8], read: &str, inserts: &[Insert]) -> bool {
    let mut text = read.to_owned();
    for insert in inserts.iter().rev() {
        text.insert_str(insert.at, &insert.words);
    }
    str::from_utf8(edited).is_ok_and(|edited| places(edited, &text, &[]).is_some())
}
