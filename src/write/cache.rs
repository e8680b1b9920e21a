use super::manifest::Hash;
use rustc_hash::FxHashMap;
use std::fmt::Write as _;
use std::fs::Metadata;
use std::time::UNIX_EPOCH;

/// First line, before the hash of the rest; the number changes with the format.
const FORMAT: &str = "travaux-written 3 ";

/// What a file looked like from outside: if it looks the same, it is not read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stat {
    /// Bytes.
    pub(super) size: u64,
    /// Nanoseconds since 1970.
    modified: u128,
}

impl Stat {
    /// `None` where the file system keeps no times.
    pub(super) fn of(metadata: &Metadata) -> Option<Self> {
        let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        Some(Self { size: metadata.len(), modified })
    }
}

/// What is known of one file of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// Of its bytes.
    pub(super) hash: Hash,
    /// How it looked when it was last known to have them.
    pub(super) stat: Option<Stat>,
    /// How the file that it is a copy of looked.
    pub(super) source: Option<Stat>,
    /// The fingerprint of what a picture shows.
    pub(super) shows: Option<Hash>,
}

/// What is known of the files in an output folder. Only ever saves time: whatever is missing is read from disk.
#[derive(Debug, PartialEq, Eq, Default)]
pub(super) struct Cache {
    entries: FxHashMap<String, Entry>,
}

impl Cache {
    /// What is known of a file.
    pub(super) fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// Remembers a file.
    pub(super) fn insert(&mut self, path: &str, entry: Entry) {
        self.entries.insert(path.to_owned(), entry);
    }

    /// Every file that is known, sorted by path.
    pub(super) fn files(&self) -> Vec<(&str, &Entry)> {
        let mut files: Vec<_> = self.entries.iter().map(|(path, entry)| (path.as_str(), entry)).collect();
        files.sort_unstable_by_key(|(path, _)| *path);
        files
    }

    /// The text that stands on disk: [`FORMAT`] and the hash of what follows, then a line a file, sorted by path.
    pub(super) fn text(&self) -> String {
        let mut body = String::new();
        for (path, entry) in self.files() {
            let (stat, source) = (Field(entry.stat), Field(entry.source));
            let _ = match entry.shows {
                Some(shows) => writeln!(body, "{} {stat} {source} {shows} {path}", entry.hash),
                None => writeln!(body, "{} {stat} {source} - {path}", entry.hash),
            };
        }
        format!("{FORMAT}{}\n{body}", Hash::of(body.as_bytes()))
    }

    /// `None` if it is damaged or of another format.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = str::from_utf8(bytes).ok()?;
        let (hash, body) = text.strip_prefix(FORMAT)?.split_once('\n')?;
        if Hash::parse(hash)? != Hash::of(body.as_bytes()) {
            return None;
        }
        let entries = body.lines().map(|line| {
            let mut fields = line.splitn(5, ' ');
            let hash = Hash::parse(fields.next()?)?;
            let stat = Field::parse(fields.next()?)?.0;
            let source = Field::parse(fields.next()?)?.0;
            let shows = match fields.next()? {
                "-" => None,
                shows => Some(Hash::parse(shows)?),
            };
            Some((fields.next()?.to_owned(), Entry { hash, stat, source, shows }))
        });
        Some(Self { entries: entries.collect::<Option<_>>()? })
    }
}

/// A stat as a field: `SIZE:MODIFIED`, or `-`.
struct Field(Option<Stat>);

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(stat) => write!(f, "{}:{}", stat.size, stat.modified),
            None => f.write_str("-"),
        }
    }
}

impl Field {
    fn parse(field: &str) -> Option<Self> {
        if field == "-" {
            return Some(Self(None));
        }
        let (size, modified) = field.split_once(':')?;
        Some(Self(Some(Stat { size: size.parse().ok()?, modified: modified.parse().ok()? })))
    }
}
