use super::preview::Preview;
use super::{News, ServeError};
use crate::{Changes, Failure, LoadError};
use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How long nothing may be saved before what was saved is built: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(20);
/// The same once more than a few files were saved: git and other programs write hundreds, and may pause between them.
const QUIET_AFTER_MANY: Duration = Duration::from_millis(50);
/// As many are more than a few. An editor touches a file, the one it writes first, and perhaps a copy.
const MANY: usize = 8;
/// How long saves are waited for if they never stop.
const PATIENCE: Duration = Duration::from_secs(1);
/// What of the project is watched with everything below it. The project's folder itself may hold anything: the site that
/// was built, a repository's history.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// Something that may matter was changed.
enum Change {
    /// The file, folder or link at a path from the project's root.
    At(String),
    /// Nobody knows what.
    Anything,
    /// One of the folders that are watched is new, and has to be watched again.
    Folder(PathBuf),
}

/// A project that is watched.
pub(super) struct Watching {
    watcher: RecommendedWatcher,
    changes: Receiver<Change>,
}

impl Watching {
    /// Watches from now on.
    pub(super) fn start(root: &Path) -> Result<Self, ServeError> {
        let refused = |path: &Path| {
            let path = path.to_owned();
            |source| ServeError::Watch { path, source }
        };
        let missing = |source| Failure::Load(LoadError::Root { path: root.to_owned(), source });
        let root = root.canonicalize().map_err(missing)?;
        let (sender, changes) = channel();
        let folder = root.clone();
        let mut watcher =
            notify::recommended_watcher(move |event| tell(&event, &folder, &sender)).map_err(refused(&root))?;
        watcher.watch(&root, RecursiveMode::NonRecursive).map_err(refused(&root))?;
        for folder in FOLDERS.map(|folder| root.join(folder)) {
            if folder.is_dir() {
                watcher.watch(&folder, RecursiveMode::Recursive).map_err(refused(&folder))?;
            }
        }
        Ok(Self { watcher, changes })
    }

    /// Builds again after each burst of saves, on a thread of its own. What is saved during a build waits in the channel, and
    /// leads to the next.
    pub(super) fn rebuild(mut self, preview: Arc<Preview>) -> Result<(), ServeError> {
        let run = move || {
            while let Ok(first) = self.changes.recv() {
                let changes = self.gather(first);
                if let Err(failure) = preview.rebuild(&changes) {
                    preview.tell(News::Failed(&failure));
                }
            }
        };
        std::thread::Builder::new().name("rebuild".into()).spawn(run)?;
        Ok(())
    }

    /// What changed until it was quiet.
    fn gather(&mut self, first: Change) -> Changes {
        let begun = Instant::now();
        let mut next = Ok(first);
        let mut files = Some(BTreeSet::new());
        loop {
            match next {
                Ok(Change::At(path)) => files.iter_mut().for_each(|files| _ = files.insert(path.clone())),
                Ok(Change::Anything) => files = None,
                Ok(Change::Folder(folder)) => {
                    // If it is gone again, there will be another change when it comes.
                    let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
                    files = None;
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
            if begun.elapsed() >= PATIENCE {
                break;
            }
            let many = files.as_ref().is_some_and(|files| files.len() >= MANY);
            next = self.changes.recv_timeout(if many { QUIET_AFTER_MANY } else { QUIET });
        }
        files.map_or(Changes::Anything, Changes::Files)
    }
}

/// Passes on what may matter.
fn tell(event: &notify::Result<notify::Event>, root: &Path, changes: &Sender<Change>) {
    // The receiver lives as long as the server.
    match event {
        Ok(event) if !changes_something(event.kind) => {}
        Ok(event) if event.need_rescan() => _ = changes.send(Change::Anything),
        Ok(event) => {
            for path in &event.paths {
                let Some(inside) = path.strip_prefix(root).ok().and_then(Path::to_str) else { continue };
                if FOLDERS.contains(&inside) {
                    let _ = changes.send(Change::Folder(path.clone()));
                } else if matters(inside) {
                    let _ = changes.send(Change::At(inside.replace('\\', "/")));
                }
            }
        }
        // Better to build once too often.
        Err(_) => _ = changes.send(Change::Anything),
    }
}

/// Reading is no change, or our own would lead to another.
fn changes_something(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
    }
}

/// Whether a build reads this path: `site.toml`, and what is in the folders, but for what editors leave beside.
pub(super) fn matters(inside: &str) -> bool {
    let mut names = inside.split(['/', '\\']);
    let first = names.next().unwrap_or_default();
    let left_behind =
        |name: &str| name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
    inside == "site.toml" || (FOLDERS.contains(&first) && !names.any(left_behind))
}
