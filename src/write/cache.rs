use super::manifest::Hash;
use crate::disk::Stat;
use crate::model::output_path::OutputPath;
use rustc_hash::FxHashMap;
use std::fmt::Write as _;

/// First line, before the hash of the rest; the number changes with the format.
const FORMAT: &str = "travaux-written 4 ";

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
#[derive(Debug, Default)]
pub(super) struct Cache {
    entries: FxHashMap<String, Entry>,
    /// When it was kept, by the clock of its disk. `None` for what was not kept yet.
    kept: Option<i128>,
}

impl Cache {
    /// What is known of a file.
    pub(super) fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// What was known at a time. What was changed within the tick of the clock in which it was kept, or later, could have been
    /// changed again without looking other.
    pub(super) fn kept_at(self, time: i128) -> Self {
        Self { kept: Some(time), ..self }
    }

    /// Whether a file that looks so is sure to have the bytes that are known of it.
    pub(super) fn is_sure(&self, entry: &Entry, found: Option<Stat>) -> bool {
        let old_enough = |stat: Stat| self.kept.is_none_or(|kept| stat.is_before(kept));
        entry.stat == found && found.is_some_and(old_enough)
    }

    /// Whether the same is known for sure, so that it need not be kept again.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.entries == other.entries && self.entries.values().all(|entry| self.is_sure(entry, entry.stat))
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
            // Writing to a string does not fail.
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
            let path = fields.next().filter(|path| OutputPath::new(path).is_ok())?;
            Some((path.to_owned(), Entry { hash, stat, source, shows }))
        });
        Some(Self { entries: entries.collect::<Option<_>>()?, kept: None })
    }
}

/// A stat as a field, or `-`.
struct Field(Option<Stat>);

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(stat) => stat.fmt(f),
            None => f.write_str("-"),
        }
    }
}

impl Field {
    fn parse(field: &str) -> Option<Self> {
        if field == "-" {
            return Some(Self(None));
        }
        Stat::parse(field).map(|stat| Self(Some(stat)))
    }
}
