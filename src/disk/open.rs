use std::fs::{File, Metadata};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

/// Opens a file for reading. `path` is absolute, and no link is followed in it.
///
/// # Errors
/// What the system says; and if a link stands in the path, or it is no file.
pub fn open(path: &Path) -> io::Result<File> {
    only_a_file(system::open(path, system::Access::Read)?)
}

/// Opens a file for writing, and makes it if it is not there.
///
/// # Errors
/// As for [`open()`].
pub fn open_or_make(path: &Path) -> io::Result<File> {
    only_a_file(system::open(path, system::Access::Write)?)
}

/// All bytes of a file.
///
/// # Errors
/// As for [`open()`].
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What stands at a path, and be it a link; one that stands above it is not followed.
///
/// # Errors
/// What the system says; and if a link stands in the path before its last name.
pub fn look(path: &Path) -> io::Result<Metadata> {
    system::look(path)
}

fn only_a_file(file: File) -> io::Result<File> {
    if file.metadata()?.is_file() { Ok(file) } else { Err(not_a_file()) }
}

fn not_a_file() -> io::Error {
    io::Error::new(ErrorKind::InvalidInput, "it is not a file")
}

pub(super) fn has_a_link() -> io::Error {
    io::Error::new(ErrorKind::InvalidInput, "a symbolic link stands in its place, or in that of a folder above it")
}

#[cfg(unix)]
pub(super) mod system {
    use super::has_a_link;
    use rustix::fs::{CWD, Mode, OFlags, openat};
    use rustix::io::Errno;
    use std::fs::{File, Metadata};
    use std::io;
    use std::os::fd::OwnedFd;
    use std::path::{Component, Path};

    /// What a file is opened for.
    #[derive(Clone, Copy)]
    pub(in super::super) enum Access {
        Read,
        Write,
    }

    /// For folders, of which only what is below is asked for.
    #[cfg(target_os = "linux")]
    const THROUGH: OFlags = OFlags::PATH;
    #[cfg(not(target_os = "linux"))]
    const THROUGH: OFlags = OFlags::RDONLY;

    /// A pipe that nobody writes to would be waited for without `NONBLOCK`, and a terminal become ours without `NOCTTY`.
    pub(in super::super) fn open(path: &Path, access: Access) -> io::Result<File> {
        let flags = match access {
            Access::Read => OFlags::RDONLY,
            Access::Write => OFlags::WRONLY | OFlags::CREATE,
        };
        resolve(path, flags | OFlags::NONBLOCK | OFlags::NOCTTY).map(File::from)
    }

    #[cfg(target_os = "linux")]
    pub(in super::super) fn look(path: &Path) -> io::Result<Metadata> {
        File::from(resolve(path, OFlags::PATH)?).metadata()
    }

    #[cfg(not(target_os = "linux"))]
    pub(in super::super) fn look(path: &Path) -> io::Result<Metadata> {
        if let Some(parent) = path.parent() {
            folder(parent)?;
        }
        std::fs::symlink_metadata(path)
    }

    /// A folder, below which something is to be made, moved or removed.
    pub(in super::super) fn folder(path: &Path) -> io::Result<OwnedFd> {
        resolve(path, THROUGH | OFlags::DIRECTORY)
    }

    /// Linux refuses links in one call. It is asked first: an old kernel, or what stands in for one, may not know it, and
    /// some jails forbid what they do not know.
    #[cfg(target_os = "linux")]
    fn resolve(path: &Path, flags: OFlags) -> io::Result<OwnedFd> {
        use rustix::fs::{ResolveFlags, openat2};
        let all = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        match openat2(CWD, path, all, mode(flags), ResolveFlags::NO_SYMLINKS) {
            Err(Errno::NOSYS | Errno::PERM) => name_by_name(path, flags),
            Err(Errno::LOOP) => Err(has_a_link()),
            opened => Ok(opened?),
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn resolve(path: &Path, flags: OFlags) -> io::Result<OwnedFd> {
        name_by_name(path, flags)
    }

    /// The same, each folder opened in the one before.
    pub(in super::super) fn name_by_name(path: &Path, flags: OFlags) -> io::Result<OwnedFd> {
        let through = THROUGH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mut names = path.components().peekable();
        if names.next() != Some(Component::RootDir) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path is not absolute"));
        }
        let mut at = openat(CWD, "/", through, Mode::empty())?;
        while let Some(name) = names.next() {
            let Component::Normal(name) = name else { return Err(has_a_link()) };
            let is_last = names.peek().is_none();
            let asked = if is_last { flags | OFlags::NOFOLLOW | OFlags::CLOEXEC } else { through };
            at = match openat(&at, name, asked, mode(asked)) {
                Err(Errno::LOOP | Errno::MLINK) => return Err(has_a_link()),
                Err(Errno::NOTDIR) if is_link(&at, name) => return Err(has_a_link()),
                opened => opened?,
            };
        }
        Ok(at)
    }

    /// Where a folder is asked for, a link is only said not to be one.
    fn is_link(folder: &OwnedFd, name: &std::ffi::OsStr) -> bool {
        let found = rustix::fs::statat(folder, name, rustix::fs::AtFlags::SYMLINK_NOFOLLOW);
        found.is_ok_and(|found| rustix::fs::FileType::from_raw_mode(found.st_mode).is_symlink())
    }

    fn mode(flags: OFlags) -> Mode {
        if flags.contains(OFlags::CREATE) { Mode::from_raw_mode(0o666) } else { Mode::empty() }
    }
}

#[cfg(not(unix))]
pub(super) mod system {
    use super::has_a_link;
    use std::fs::{self, File, Metadata};
    use std::io;
    use std::path::Path;

    /// What a file is opened for.
    #[derive(Clone, Copy)]
    pub(in super::super) enum Access {
        Read,
        Write,
    }

    /// There is no call that refuses links: they are looked for before it.
    pub(in super::super) fn open(path: &Path, access: Access) -> io::Result<File> {
        match look(path) {
            Ok(found) if found.is_symlink() => Err(has_a_link()),
            Ok(found) if !found.is_file() => Err(super::not_a_file()),
            Err(error) if matches!(access, Access::Read) || error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => match access {
                Access::Read => File::open(path),
                Access::Write => File::options().write(true).create(true).truncate(false).open(path),
            },
        }
    }

    pub(in super::super) fn look(path: &Path) -> io::Result<Metadata> {
        for folder in path.ancestors().skip(1).filter(|folder| folder.parent().is_some()) {
            if fs::symlink_metadata(folder)?.is_symlink() {
                return Err(has_a_link());
            }
        }
        fs::symlink_metadata(path)
    }
}
