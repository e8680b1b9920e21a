use std::io;
use std::path::Path;

#[cfg(unix)]
use super::open::system::folder;
#[cfg(unix)]
use std::{ffi::OsStr, os::fd::OwnedFd};

/// Moves a file or folder, in place of what stands there. No link is followed on either side, above it or in its place.
///
/// # Errors
/// What the system says; and if a link stands in the path of a folder.
#[cfg(unix)]
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let ((old, from), (new, to)) = (parent(from)?, parent(to)?);
    Ok(rustix::fs::renameat(old, from, new, to)?)
}

/// Removes a file, or a link itself.
///
/// # Errors
/// As for [`rename`].
#[cfg(unix)]
pub fn remove_file(path: &Path) -> io::Result<()> {
    let (folder, name) = parent(path)?;
    Ok(rustix::fs::unlinkat(folder, name, rustix::fs::AtFlags::empty())?)
}

/// Removes an empty folder.
///
/// # Errors
/// As for [`rename`]; and if it is not empty.
#[cfg(unix)]
pub fn remove_folder(path: &Path) -> io::Result<()> {
    let (folder, name) = parent(path)?;
    Ok(rustix::fs::unlinkat(folder, name, rustix::fs::AtFlags::REMOVEDIR)?)
}

/// Makes a folder, and those above it that are missing. That it is there already is no error; that a link is, is one.
///
/// # Errors
/// As for [`rename`].
#[cfg(unix)]
pub fn make_folder(path: &Path) -> io::Result<()> {
    let make = || parent(path).and_then(|(folder, name)| Ok(rustix::fs::mkdirat(folder, name, 0o777.into())?));
    made(path, make)
}

/// The folder that a path is in, opened, and its last name.
#[cfg(unix)]
fn parent(path: &Path) -> io::Result<(OwnedFd, &OsStr)> {
    match (path.parent(), path.file_name()) {
        (Some(above), Some(name)) => Ok((folder(above)?, name)),
        _ => Err(io::Error::new(io::ErrorKind::InvalidInput, "the path has no last name")),
    }
}

/// As above; links are looked for before, as there is no call that refuses them.
#[cfg(not(unix))]
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    without_links(from)?;
    without_links(to)?;
    std::fs::rename(from, to)
}

/// As above.
#[cfg(not(unix))]
pub fn remove_file(path: &Path) -> io::Result<()> {
    without_links(path)?;
    std::fs::remove_file(path)
}

/// As above.
#[cfg(not(unix))]
pub fn remove_folder(path: &Path) -> io::Result<()> {
    without_links(path)?;
    std::fs::remove_dir(path)
}

/// As above.
#[cfg(not(unix))]
pub fn make_folder(path: &Path) -> io::Result<()> {
    made(path, || {
        without_links(path)?;
        std::fs::create_dir(path)
    })
}

/// An error if a link stands above a path.
#[cfg(not(unix))]
fn without_links(path: &Path) -> io::Result<()> {
    match super::look(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn made(path: &Path, make: impl Fn() -> io::Result<()>) -> io::Result<()> {
    let again = match (make(), path.parent()) {
        (Err(error), Some(above)) if error.kind() == io::ErrorKind::NotFound => {
            make_folder(above)?;
            make()
        }
        (first, _) => first,
    };
    match again {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && super::look(path)?.is_dir() => Ok(()),
        again => again,
    }
}
