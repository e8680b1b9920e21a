use super::Listing;
use super::read::Content;
use crate::source::AssetOrigin;
use blake3::Hasher;
use rayon::prelude::*;
use std::path::Path;

/// How everything that a build reads looks from outside, the program included, as its themes are read too.
///
/// If two builds' looks are equal, they read the same bytes, as long as nothing was changed since [`Looks::newest`] by the
/// same clock: a change within one tick of the clock does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looks {
    /// Of every path with its file's number, size, and times of the last change.
    pub digest: [u8; 32],
    /// When the newest change was, in nanoseconds since 1970, by the clock of the files.
    pub newest: i128,
    /// The disk that all files of the project are on.
    pub disk: u64,
}

/// How one file looks.
struct Look {
    disk: u64,
    /// The time of the last change of anything of it, its permissions included. Nobody can set it.
    changed: i128,
    fields: [u8; 64],
}

impl Listing {
    /// How all that is listed looks now. `None` where that cannot be told: a file is gone, files are on several disks, or
    /// the system does not keep what is needed.
    pub fn looks(&self) -> Option<Looks> {
        let config = self.config.as_ref()?;
        let texts = self.texts.par_iter().chain(&self.fonts).map(|text| match &text.content {
            Content::File(file) => Seen::of(&text.path, file),
            Content::BuiltIn(_) => Some(Seen { path: &text.path, look: None }),
        });
        let assets = self.assets.par_iter().map(|asset| match &asset.origin {
            AssetOrigin::File { path: file, .. } => Seen::of(&asset.path, file),
            AssetOrigin::Embedded(_) => Some(Seen { path: &asset.path, look: None }),
        });
        let seen: Vec<Seen> = texts.chain(assets).collect::<Option<_>>()?;

        let config = Seen::of(&config.path, &config.file)?;
        let program = look(&program()?)?;
        let disk = config.look.as_ref()?.disk;
        let mut newest = program.changed;
        let mut hasher = Hasher::new();
        hasher.update(&program.fields).update(self.root.as_os_str().as_encoded_bytes()).update(&[0]);
        for Seen { path, look } in seen.iter().chain([&config]) {
            hasher.update(path.as_bytes()).update(&[0, u8::from(look.is_some())]);
            if let Some(look) = look {
                if look.disk != disk {
                    return None;
                }
                newest = newest.max(look.changed);
                hasher.update(&look.fields);
            }
        }
        for list in [self.texts.len(), self.fonts.len(), self.assets.len()] {
            hasher.update(&(list as u64).to_le_bytes());
        }
        Some(Looks { digest: *hasher.finalize().as_bytes(), newest, disk })
    }
}

/// A path of the project, and how the file looks; `None` for one that is part of the program.
struct Seen<'l> {
    path: &'l str,
    look: Option<Look>,
}

impl<'l> Seen<'l> {
    fn of(path: &'l str, file: &Path) -> Option<Self> {
        Some(Self { path, look: Some(look(file)?) })
    }
}

/// The program that runs, even if another stands in its place by now.
fn program() -> Option<std::path::PathBuf> {
    let running = Path::new("/proc/self/exe");
    if running.exists() { Some(running.to_owned()) } else { std::env::current_exe().ok() }
}

#[cfg(unix)]
fn look(file: &Path) -> Option<Look> {
    use std::os::unix::fs::MetadataExt as _;
    let found = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
    let nanoseconds = |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
    let modified = nanoseconds(found.mtime(), found.mtime_nsec());
    let changed = nanoseconds(found.ctime(), found.ctime_nsec());
    let mut fields = [0; 64];
    fields[0..8].copy_from_slice(&found.dev().to_le_bytes());
    fields[8..16].copy_from_slice(&found.ino().to_le_bytes());
    fields[16..24].copy_from_slice(&found.size().to_le_bytes());
    fields[24..40].copy_from_slice(&modified.to_le_bytes());
    fields[40..56].copy_from_slice(&changed.to_le_bytes());
    fields[56..60].copy_from_slice(&found.mode().to_le_bytes());
    fields[60..64].copy_from_slice(&found.uid().to_le_bytes());
    Some(Look { disk: found.dev(), changed, fields })
}

/// Without a time that nobody can set, a file that changed cannot be told from one that did not.
#[cfg(not(unix))]
fn look(_: &Path) -> Option<Look> {
    None
}
