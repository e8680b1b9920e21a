use std::fs::Metadata;

/// How a file looks from outside: one that looks the same is the same file with the same bytes, and need not be read.
///
/// Size and time alone would not say so, as anybody can set a file's time back. Nobody can set the time of its last change of
/// any kind (`ctime`), and nothing that is put in a file's place has its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stat {
    /// Bytes.
    pub size: u64,
    /// When its bytes were last changed, as whoever changed them says; nanoseconds since 1970.
    modified: i128,
    /// When anything of it was last changed, by the system's clock; nanoseconds since 1970.
    changed: i128,
    /// Its number on its disk.
    number: u64,
}

impl Stat {
    /// `None` where the system does not keep what is needed.
    #[cfg(unix)]
    pub fn of(metadata: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt as _;
        let nanoseconds = |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
        Some(Self {
            size: metadata.size(),
            modified: nanoseconds(metadata.mtime(), metadata.mtime_nsec()),
            changed: nanoseconds(metadata.ctime(), metadata.ctime_nsec()),
            number: metadata.ino(),
        })
    }

    /// See above: without a time that nobody can set, a file that changed cannot be told from one that did not.
    #[cfg(not(unix))]
    pub fn of(_: &Metadata) -> Option<Self> {
        None
    }

    /// Whether its last change was before a time. Of two changes within one tick of the clock the second does not show, so
    /// that a look is only worth as much as it is older than the tick in which it was taken.
    pub fn is_before(&self, time: i128) -> bool {
        self.changed < time
    }

    /// When anything of it was last changed, in nanoseconds since 1970.
    pub fn changed(&self) -> i128 {
        self.changed
    }

    /// Reads what [`std::fmt::Display`] writes.
    pub fn parse(field: &str) -> Option<Self> {
        let mut parts = field.split(':');
        let stat = Self {
            size: parts.next()?.parse().ok()?,
            modified: parts.next()?.parse().ok()?,
            changed: parts.next()?.parse().ok()?,
            number: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(stat)
    }
}

impl std::fmt::Display for Stat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}:{}", self.size, self.modified, self.changed, self.number)
    }
}
