use super::WriteError;
use super::cache::Cache;
use super::manifest::Hash;
use super::settled::Record;
use crate::disk::{self, Stat};
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How often a waiting build looks whether it may go on.
const POLL: Duration = Duration::from_millis(50);

/// The project's `.travaux/`: what is kept between builds, safe to delete at any time.
///
/// **What is kept is not trusted.** Whoever sends in content may send a `.travaux/` with it. So each file begins with the hash
/// of its name and of what follows, under a key that nobody can foresee: the number and the time of last change of a file
/// that stands beside it, which another machine, and another copy of the project, gives another one. What has not this hash
/// is as if it were not there.
#[derive(Debug)]
pub(super) struct Workspace {
    /// Absolute, without links.
    folder: PathBuf,
    /// `None` where nothing can be kept.
    key: Option<[u8; 32]>,
}

impl Workspace {
    /// Opens it, and makes it where it is missing. `None` where the project may not be written to, or the folder is a
    /// link that leads somewhere else: then a build goes on without a cache.
    pub(super) fn open(root: &Path) -> Option<Self> {
        let folder = fs::canonicalize(root).ok()?.join(".travaux");
        match disk::look(&folder) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return None,
            Err(_) => {
                fs::create_dir(&folder).ok()?;
                // So that nobody commits it; a project without git has no use for it and no harm from it.
                let ignore = File::create_new(folder.join(".gitignore"));
                let _ = ignore.and_then(|mut file| file.write_all(b"*\n"));
            }
        }
        let key = key(&folder.join("seal"));
        Some(Self { folder, key })
    }

    /// Holds the project for this build, until the returned file is dropped. Waits for another build for a while.
    /// `None` where the file system has no locks, or the project may not be written to.
    pub(super) fn lock(&self, patience: Duration) -> Result<Option<File>, WriteError> {
        let path = self.folder.join("lock");
        let file = match made_ours(&path) {
            Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
                return Ok(None);
            }
            file => file.map_err(WriteError::machine("lock", &path))?,
        };
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(file)),
                Err(TryLockError::Error(_)) => return Ok(None),
                Err(TryLockError::WouldBlock) if start.elapsed() >= patience => {
                    return Err(WriteError::Busy { lock: path });
                }
                Err(TryLockError::WouldBlock) => std::thread::sleep(POLL),
            }
        }
    }

    /// What is known of the files in an output folder; nothing if the cache is missing or damaged.
    pub(super) fn cache(&self, output: &Path) -> Cache {
        let kept = self.read(&name("written", output));
        let known = kept.and_then(|(bytes, kept)| Some(Cache::parse(&bytes)?.kept_at(kept?.changed())));
        known.unwrap_or_default()
    }

    /// Keeps what is known now, if it differs. That it cannot be kept costs the next build time and nothing else.
    pub(super) fn keep(&self, output: &Path, before: &Cache, now: &Cache) {
        if !before.is_same(now) {
            self.write(&name("written", output), now.text().as_bytes());
        }
    }

    /// What the site in an output folder was made from; `None` if that is not known.
    pub(super) fn record(&self, output: &Path) -> Option<Record> {
        Record::parse(str::from_utf8(&self.read(&name("settled", output))?.0).ok()?)
    }

    /// Keeps what a site was made from, or forgets it.
    pub(super) fn settle(&self, output: &Path, record: Option<&Record>) {
        let name = name("settled", output);
        match record {
            Some(record) => self.write(&name, record.text().as_bytes()),
            None => _ = disk::remove_file(&self.folder.join(name)),
        }
    }

    /// What was kept under a name for an output folder.
    pub(super) fn kept(&self, kind: &str, output: &Path) -> Option<Vec<u8>> {
        Some(self.read(&name(kind, output))?.0)
    }

    /// Keeps something for an output folder. That it cannot be kept costs the next build time and nothing else.
    pub(super) fn keep_bytes(&self, kind: &str, output: &Path, bytes: &[u8]) {
        self.write(&name(kind, output), bytes);
    }

    /// A file that is made to see what time it is, each build its own.
    #[cfg(unix)]
    pub(super) fn clock(&self) -> PathBuf {
        self.folder.join(format!("clock-{}", std::process::id()))
    }

    /// What was kept in a file, if it was kept here, and how the file looks.
    fn read(&self, name: &str) -> Option<(Vec<u8>, Option<Stat>)> {
        let key = self.key?;
        let mut file = disk::open(&self.folder.join(name)).ok()?;
        let stat = Stat::of(&file.metadata().ok()?);
        let mut seal = [0; blake3::OUT_LEN];
        file.read_exact(&mut seal).ok()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        // Compared in a time that says nothing of where they differ.
        (blake3::Hash::from_bytes(seal) == sealed(&key, name, &bytes)).then_some((bytes, stat))
    }

    /// Writes a file whole or not at all.
    fn write(&self, name: &str, bytes: &[u8]) {
        let Some(key) = self.key else { return };
        let (path, waiting) = (self.folder.join(name), self.folder.join(format!("{name}.new")));
        // Of a build that was killed; or a link, which goes and not what it leads to.
        let _ = disk::remove_file(&waiting);
        let written = File::create_new(&waiting).and_then(|mut file| {
            file.write_all(sealed(&key, name, bytes).as_bytes())?;
            file.write_all(bytes)
        });
        if written.and_then(|()| disk::rename(&waiting, &path)).is_err() {
            let _ = disk::remove_file(&waiting);
        }
    }
}

/// Each output folder has its own.
fn name(kind: &str, output: &Path) -> String {
    format!("{kind}-{}", Hash::of(output.as_os_str().as_encoded_bytes()))
}

fn sealed(key: &[u8; 32], name: &str, bytes: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new_keyed(key);
    hasher.update(name.as_bytes()).update(&[0]).update(bytes);
    hasher.finalize()
}

/// The key that a file gives, which is made if it is missing.
fn key(seal: &Path) -> Option<[u8; 32]> {
    let metadata = made_ours(seal).and_then(|file| file.metadata()).ok()?;
    let stat = Stat::of(&metadata)?;
    Some(*blake3::hash(format!("travaux-seal {stat}").as_bytes()).as_bytes())
}

/// Opens a file of ours, and makes it if it is missing. A link, a pipe or whatever else that is no file nor folder is not
/// ours, and gives way.
fn made_ours(path: &Path) -> io::Result<File> {
    match disk::open_or_make(path) {
        Err(_) if disk::look(path).is_ok_and(|found| !found.is_file() && !found.is_dir()) => {
            disk::remove_file(path)?;
            disk::open_or_make(path)
        }
        opened => opened,
    }
}
