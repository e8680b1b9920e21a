use super::MANIFEST;
use std::io;
use std::path::{Path, PathBuf};

/// Why the site could not be written, with the path it is about. The cause is in `source()`.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder chosen for the site may not hold it.
    #[error("the output folder `{}` {reason}", folder.display())]
    Refused {
        /// The folder.
        folder: PathBuf,
        /// What is wrong with it.
        reason: Refusal,
    },
    /// The machine said no: a full disk, a permission, a disk that fails.
    #[error("cannot {action} `{}`", path.display())]
    Machine {
        /// What was tried: `write`, `rename`.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another build of the same project did not end in time.
    #[error("another build of this project is still writing (it holds `{}`)", lock.display())]
    Busy {
        /// The file that it holds locked.
        lock: PathBuf,
    },
}

/// Why a folder may not hold the site.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The project's own folder.
    #[error("is the project itself")]
    Project,
    /// A folder that the project is in.
    #[error("holds the project")]
    HoldsProject,
    /// A folder of the project that holds something else.
    #[error("is inside the project's `{0}`")]
    Inside(&'static str),
    /// A symbolic link.
    #[error("is a symbolic link")]
    Link,
    /// A file.
    #[error("is not a folder")]
    NotAFolder,
    /// There are files in it, and no manifest of ours.
    #[error("holds files that travaux did not write, such as `{0}`")]
    NotOurs(String),
    /// There is no content, and a site stands in it.
    #[error("holds a site, and the project's `content/` has nothing in it to make one of")]
    NoContent,
    /// Its manifest cannot be understood.
    #[error("has a `{MANIFEST}` that this version of travaux cannot read: {0}")]
    Manifest(&'static str),
}

impl WriteError {
    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Refused { reason, .. } => match reason {
                Refusal::Project | Refusal::HoldsProject | Refusal::Inside(_) | Refusal::NotAFolder => {
                    "choose a folder of its own with `--output`, such as `public`"
                }
                Refusal::Link => "give the folder that it leads to with `--output`",
                Refusal::NotOurs(_) => "choose another folder with `--output`, or empty this one",
                Refusal::NoContent => {
                    "see that `content/` is where it was and that `--root` names the project, or take the site away with `--clean`"
                }
                Refusal::Manifest(_) => "choose another folder with `--output`, or delete this one",
            },
            Self::Machine { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room on the disk and build again",
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "let your user write there, or choose another folder with `--output`"
                }
                _ => "build again; what was left half done is made right",
            },
            Self::Busy { .. } => "wait until it ends, or stop it, and build again",
        }
        .to_owned()
    }

    /// For `map_err`: what was tried, and on which path.
    pub(super) fn machine(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Machine { action, path: path.to_owned(), source }
    }
}
