use super::WriteError;
use crate::disk;
use crate::model::output_path::OutputPath;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use twox_hash::XxHash3_128;

pub use crate::model::output_path::MANIFEST;

/// Its first line; the number changes with the format.
const FORMAT: &str = "travaux-manifest 1";

/// The XXH3 hash of a file's bytes, of 128 bits: enough to see that a file is another one, and made in a quarter of the time of a
/// hash that nobody can forge. Nothing is trusted because of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hash(u128);

impl Hash {
    /// The hash of bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(XxHash3_128::oneshot(bytes))
    }

    /// The hash of all that a reader gives.
    pub(super) fn read(mut reader: impl Read) -> io::Result<Self> {
        let mut hasher = XxHash3_128::new();
        let mut piece = vec![0; 64 << 10];
        loop {
            match reader.read(&mut piece) {
                Ok(0) => return Ok(Self(hasher.finish_128())),
                Ok(length) => hasher.write(&piece[..length]),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Reads 32 hexadecimal digits.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let plain = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        plain.then(|| u128::from_str_radix(digits, 16).ok()).flatten().map(Self)
    }
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// The files that are ours, with the hashes of what we wrote. There are two for a file while it is being replaced.
///
/// On disk: [`FORMAT`], then a line `HASH  PATH` for each, sorted by path. No times, so equal sites have equal manifests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Manifest {
    files: BTreeMap<String, Vec<Hash>>,
}

impl Manifest {
    /// Adds a file as it is, or may be.
    pub(super) fn add(&mut self, path: &str, hash: Hash) {
        match self.files.get_mut(path) {
            Some(hashes) if hashes.contains(&hash) => {}
            Some(hashes) => {
                hashes.push(hash);
                hashes.sort_unstable();
            }
            None => _ = self.files.insert(path.to_owned(), vec![hash]),
        }
    }

    /// Adds all of another manifest.
    pub(super) fn add_all(&mut self, other: &Self) {
        for (path, hashes) in &other.files {
            for hash in hashes {
                self.add(path, *hash);
            }
        }
    }

    /// The paths, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The hashes a file of ours may have; none if it is not ours.
    pub(super) fn hashes(&self, path: &str) -> &[Hash] {
        self.files.get(path).map_or(&[], Vec::as_slice)
    }

    /// Whether a file is ours.
    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The text that stands on disk.
    pub(super) fn text(&self) -> String {
        Self::text_of(self.files.iter().flat_map(|(path, hashes)| hashes.iter().map(|hash| (path.as_str(), *hash))))
    }

    /// The text of a manifest of these files, which come sorted by path.
    pub(super) fn text_of<'f>(files: impl Iterator<Item = (&'f str, Hash)>) -> String {
        let mut text = format!("{FORMAT}\n");
        for (path, hash) in files {
            let _ = writeln!(text, "{hash}  {path}");
        }
        text
    }

    /// Reads a manifest; the inner error says why it cannot be understood.
    pub(super) fn read(path: &Path) -> Result<Result<Self, &'static str>, WriteError> {
        let metadata = disk::look(path).map_err(WriteError::machine("read", path))?;
        if !metadata.is_file() {
            return Ok(Err("it is not a file"));
        }
        let bytes = disk::read(path).map_err(WriteError::machine("read", path))?;
        Ok(String::from_utf8(bytes).map_err(|_| "it is not text").and_then(|text| Self::parse(&text)))
    }

    /// A path that could not be ours is a forgery: removing it would remove somebody's file.
    fn parse(text: &str) -> Result<Self, &'static str> {
        let mut lines = text.lines();
        if lines.next() != Some(FORMAT) {
            return Err("its first line is not one we know");
        }
        let mut manifest = Self::default();
        for line in lines {
            let (hash, path) = line.split_once("  ").ok_or("a line is damaged")?;
            let hash = Hash::parse(hash).ok_or("a line is damaged")?;
            if OutputPath::new(path).is_err() {
                return Err("a path leads out of the folder");
            }
            manifest.add(path, hash);
        }
        Ok(manifest)
    }
}
